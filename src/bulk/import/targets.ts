import { distance } from "fastest-levenshtein";
import { quoted } from "../../graph/errors/quote.js";
import { SHAPES } from "../export/fields.js";
import { ImportError } from "./import-error.js";

/** The fields of a contact that can be written, and what each takes. */
export const WRITABLE = {
  externalId: "id",
  role: "role",
  email: "text",
  phone: "text",
  name: "text",
  avatarUrl: "text",
  signedUpAt: "time",
  lastSeenAt: "time",
  ownerId: "id",
  unsubscribedFromEmails: "boolean",
} as const;
export type WritableField = keyof typeof WRITABLE;

/** Where the values of a column, or of a key of an object, belong. */
export type Target =
  | { readonly kind: "field"; readonly field: WritableField }
  | { readonly kind: "attribute"; readonly name: string }
  | { readonly kind: "attributes" | "tags" | "companies" | "operation" | "ignored" };

const CUSTOM = "customAttributes";
const PREFIX = `${CUSTOM}.`;
const LISTS: Readonly<Record<string, Target>> = {
  [CUSTOM]: { kind: "attributes" },
  tags: { kind: "tags" },
  companies: { kind: "companies" },
  _op: { kind: "operation" },
};
const IGNORED: Target = { kind: "ignored" };

/** Names of columns as the keys, and fields as the values; null leaves a column out. */
export type FieldMap = Readonly<Record<string, string | null>>;

/** Knows where the columns of a file belong: by the map where it names them, and else by their own names. */
export class Targets {
  readonly #map: ReadonlyMap<string, Target>;
  readonly #known = new Map<string, Target>();
  /** The columns of the file, where it has a row of names that was read. */
  header: readonly Target[] = [];

  /** @throws ImportError `usage` that lists all fields that the map names and that are none */
  constructor(map: FieldMap = {}) {
    const wrong = Object.entries(map).filter(([, field]) => field !== null && !targetOf(field));
    if (wrong.length > 0)
      throw new ImportError(
        "usage",
        `The map names fields that cannot be imported: ${wrong.map(([, field]) => quoted(String(field))).join(", ")}. Those that can are ${Object.keys(WRITABLE).join(", ")}, ${PREFIX}<name>, tags and companies.`,
      );
    this.#map = new Map(
      Object.entries(map).map(([name, field]) => [
        name,
        field === null ? IGNORED : (targetOf(field) ?? IGNORED),
      ]),
    );
  }

  /** Where the values of a name belong; `undefined` where that is not known. */
  of(name: string): Target | undefined {
    const known = this.#map.get(name) ?? this.#known.get(name);
    if (known) return known;
    const target = targetOf(name) ?? (isRead(name) ? IGNORED : undefined);
    if (target && this.#known.size < 1_000) this.#known.set(name, target);
    return target;
  }

  /**
   * The same for all names of a file. Those that are not known are told by their place only: where a file has no names,
   * the first person stands there.
   * @throws ImportError `refused` that lists all faults
   */
  ofHeader(names: readonly string[]): Target[] {
    const faults: string[] = [];
    const targets = names.map((name, index) => {
      const target = this.of(name);
      if (!target)
        faults.push(
          `Column ${index + 1} ${name === "" ? "has no name" : "is no field of a contact"}.${this.near(name)}`,
        );
      else if (target !== IGNORED && names.some((other, at) => at < index && this.#isSame(other, target)))
        faults.push(`Column ${index + 1} is for a field that an earlier column has.`);
      return target ?? IGNORED;
    });
    for (const name of this.#map.keys())
      if (!names.includes(name))
        faults.push(`The map names a column ${quoted(name)}, which the file does not have.`);
    if (faults.length > 0)
      throw new ImportError(
        "refused",
        `The first row has to name the columns, and has faults. A map gives columns other names, or null to leave one out:\n${faults.map((fault) => `  - ${fault}`).join("\n")}`,
      );
    this.header = targets;
    return targets;
  }

  /** The known name that is probably meant, as a sentence; nothing where none is near. */
  near(name: string): string {
    const names = [...Object.keys(WRITABLE), ...Object.keys(LISTS)];
    const close = names
      .map((known) => ({
        known,
        off: distance(known.toLowerCase(), name.toLowerCase().replace(/[\s_-]/g, "")),
      }))
      .filter(({ known, off }) => name.length <= 64 && off < known.length / 2)
      .sort((a, b) => a.off - b.off)[0];
    return close ? ` Did you mean ${quoted(close.known)}?` : "";
  }

  #isSame(name: string, target: Target): boolean {
    const other = this.of(name);
    return other !== IGNORED && JSON.stringify(other) === JSON.stringify(target);
  }
}

function targetOf(name: string): Target | undefined {
  if (Object.hasOwn(WRITABLE, name)) return { kind: "field", field: name as WritableField };
  if (Object.hasOwn(LISTS, name)) return LISTS[name];
  if (name.startsWith(PREFIX) && name.length > PREFIX.length)
    return { kind: "attribute", name: name.slice(PREFIX.length) };
  return undefined;
}

/** Whether an export has a column of this name that no import can write, such as `createdAt` or `location.city`. */
function isRead(name: string): boolean {
  const [field = ""] = name.split(".");
  return Object.hasOwn(SHAPES, field) || EDGES.has(field);
}

/** What an export may include beside the plain fields. */
const EDGES: ReadonlySet<string> = new Set(["segments", "notes", "conversations"]);
