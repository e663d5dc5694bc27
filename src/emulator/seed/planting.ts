import type { z } from "zod";
import { readCustomAttributes } from "../data-attributes/custom-attributes.input.js";
import { isObject, type JsonObject } from "../http/body.js";
import { ApiError } from "../http/error.js";
import type { NumericIds } from "../workspace/ids.js";
import type { AttributeValue, DataAttribute } from "../workspace/model.js";
import type { Workspace } from "../workspace/workspace.js";
import type { EmulatorSeed } from "./emulator-seed.js";

/** Where in the seed something stands: "contacts[0].tags[1]". */
type Path = string;

/** An item of a seed that has the right form. */
export interface Given<T> {
  readonly item: T;
  readonly path: Path;
}

/** Stands for the id of an item that is itself faulty: a reference to it is no second fault. */
const FAULTY = "";

/** Own data on their way into a workspace. Every fault is noted with its path, so that all of them can be told at once. */
export class Planting {
  readonly faults: string[] = [];
  readonly #named = new Map<string, Set<string>>();
  readonly #taken = new Map<string, Path>();

  constructor(
    readonly workspace: Workspace,
    private readonly seed: JsonObject,
  ) {}

  fault(path: Path, message: string): void {
    this.faults.push(`${path}: ${message}`);
  }

  /** The items of a list that have the right form; what is wrong with the others is noted. */
  items<T extends object>(list: keyof EmulatorSeed, schema: z.ZodType<T>): Given<T>[] {
    const raw = this.seed[list];
    if (raw === undefined) return [];
    if (!Array.isArray(raw)) {
      this.fault(list, "must be a list");
      return [];
    }
    return raw.flatMap((entry: unknown, index) => {
      const path = `${list}[${index}]`;
      const read = schema.safeParse(entry);
      if (read.success) return [{ item: read.data, path }];
      for (const { path: keys, message } of read.error.issues) this.fault(path + toPath(keys), message);
      if (isObject(entry)) this.#name(list, FAULTY, Object.values(entry));
      return [];
    });
  }

  /** Lets an item be found by its id and its other names. */
  name(list: keyof EmulatorSeed, id: string, ...names: readonly (string | null | undefined)[]): void {
    this.#name(list, id, [id, ...names]);
  }

  /** The id of the one item of a list that a reference means; null when there is none, or several. */
  find(list: keyof EmulatorSeed, reference: string, path: Path): string | null {
    const ids = [...(this.#named.get(`${list} ${reference}`) ?? [])];
    const [id] = ids;
    if (ids.includes(FAULTY)) return null;
    if (id === undefined) this.fault(path, `does not match anything in ${list}`);
    else if (ids.length > 1) this.fault(path, `matches several items in ${list}; use an id`);
    return id !== undefined && ids.length === 1 ? id : null;
  }

  /** The ids that some references mean, each once. */
  findAll(list: keyof EmulatorSeed, references: readonly string[] = [], path: Path): string[] {
    const ids = references.flatMap(
      (reference, index) => this.find(list, reference, `${path}[${index}]`) ?? [],
    );
    return [...new Set(ids)];
  }

  /** Notes when a value that only one item may have is given again. */
  once(list: keyof EmulatorSeed, field: string, value: string | null | undefined, path: Path): void {
    if (value === null || value === undefined) return;
    const key = `${list} ${field} ${value}`;
    const first = this.#taken.get(key);
    if (first === undefined) {
      this.#taken.set(key, path);
      return;
    }
    this.fault(`${path}.${field}`, `is the same as that of ${first}`);
    this.#name(list, FAULTY, [value]);
  }

  /** Gives each item of a list an id: its own, or the next number that none of them has. */
  numbered<T extends { readonly id?: string }>(
    list: keyof EmulatorSeed,
    given: readonly Given<T>[],
    ids: NumericIds,
  ): (Given<T> & { readonly id: string })[] {
    ids.resume(Math.max(ids.last, ...given.map(({ item }) => Number(item.id ?? 0))));
    return given.map(({ item, path }) => {
      this.once(list, "id", item.id, path);
      return { item, path, id: item.id ?? String(ids.next()) };
    });
  }

  /** Gives each item of a list an id: its own, or one that tells when it was created. */
  identified<T extends { readonly id?: string; readonly created_at?: number }>(
    list: keyof EmulatorSeed,
    given: readonly Given<T>[],
    createdAt: number,
  ): (Given<T> & { readonly id: string; readonly createdAt: number })[] {
    const { objectIds } = this.workspace.store;
    return given.map(({ item, path }) => {
      this.once(list, "id", item.id, path);
      const moment = item.created_at ?? createdAt;
      return { item, path, createdAt: moment, id: item.id ?? objectIds.next(moment) };
    });
  }

  /** Values of custom attributes, each checked by its definition. */
  customAttributes(
    values: Readonly<Record<string, AttributeValue>> = {},
    model: DataAttribute["model"],
    path: Path,
  ): Readonly<Record<string, AttributeValue>> {
    for (const [name, value] of Object.entries(values)) {
      if (this.#named.get(`dataAttributes ${name}`)?.has(FAULTY)) continue;
      this.attempt(`${path}.custom_attributes.${name}`, () =>
        readCustomAttributes({ [name]: value }, model, this.workspace.store),
      );
    }
    return values;
  }

  /** Runs one of the emulator's own checks; its refusal is a fault of the seed. */
  attempt(path: Path, check: () => unknown): void {
    try {
      check();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.fault(path, error.message);
    }
  }

  #name(list: string, id: string, names: readonly unknown[]): void {
    for (const name of names) {
      if (typeof name !== "string") continue;
      const key = `${list} ${name}`;
      this.#named.set(key, (this.#named.get(key) ?? new Set()).add(id));
    }
  }
}

function toPath(keys: readonly PropertyKey[]): string {
  return keys.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
}
