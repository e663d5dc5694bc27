import { hash } from "node:crypto";
import { type ContactBody, toContactBody } from "../../graph/contacts/contact.writer.js";
import { ContactRole } from "../../graph/contacts/contact-role.enum.js";
import type { UpsertContactInput } from "../../graph/contacts/upsert-contact.input.js";
import {
  checkCustomAttributes,
  readCustomAttributes,
} from "../../graph/data-attributes/custom-attributes.check.js";
import type { IntercomDataAttribute } from "../../graph/data-attributes/data-attribute.type.js";
import { InvalidInput, InvalidInputs } from "../../graph/errors/invalid-input.js";
import { namesakes } from "../../graph/tags/tag-choice.args.js";
import type { Facts } from "./facts.js";
import type { NotedRow } from "./journal/journal.js";
import type { Fault } from "./read/file-row.js";
import { type CompanyKey, type RowInput, toFault } from "./row-input.js";

/** A row without a fault, as it is sent. */
export interface ReadyRow extends NotedRow {
  readonly input: UpsertContactInput;
  readonly body: ContactBody;
  /** What a lead goes by; `null` for users, and where no attribute was named. */
  readonly leadKey: string | number | null;
  /** Tags by their names, as the workspace writes them. */
  readonly tags: readonly string[];
  readonly companies: readonly CompanyKey[];
}

/** How rows are checked. */
export interface Rules {
  readonly facts: Facts;
  /** The attribute that leads go by. */
  readonly key: string | undefined;
  readonly createTags: boolean;
  /** The field in which another row of the file is the same, where there is one. */
  repeated(row: number): "externalId" | "email" | "key" | undefined;
}

/** A row as it is sent, or everything that is wrong with it. No call is made. */
export async function checkRow(row: RowInput, rules: Rules): Promise<ReadyRow | readonly Fault[]> {
  const { facts, key } = rules;
  const input: UpsertContactInput = { ...row.input, customAttributes: typedAttributes(row, facts) };
  const { role, externalId } = input;
  const checkOfContact = async (attributes: unknown, path: readonly string[]) => {
    if (Object.keys(row.attributes).length === 0) return undefined;
    const read = readCustomAttributes(attributes, path);
    const checked = checkCustomAttributes(read, facts.attributes, "contacts");
    if (checked.faults.length > 0) throw new InvalidInputs(checked.faults);
    return checked.attributes;
  };
  const setting = { workspace: { version: facts.version }, loaders: { dataAttributes: { checkOfContact } } };
  const extra = faultsBeside(row, rules);
  try {
    const body = await toContactBody(input, setting, {
      path: [],
      need: "clearable",
      needsEmail: role === ContactRole.USER && externalId == null,
      check: () => checkKeys(row, key),
    });
    const faults = [...row.faults, ...extra];
    if (faults.length > 0) return faults;
    const { row: number, hash: content, companies } = row;
    const leadKey = leadKeyOf(body, role, key);
    const lead = leadKey === null ? undefined : hash("sha256", String(leadKey), "hex").slice(0, 16);
    return { row: number, hash: content, lead, input, body, leadKey, tags: tagNames(row, facts), companies };
  } catch (error) {
    if (!(error instanceof InvalidInputs)) throw error;
    return [...row.faults, ...error.faults.map(toFault), ...extra];
  }
}

/** What a row with a fault lacks may be what could not be read. */
function checkKeys(
  { input: { role, externalId, email }, attributes, faults }: RowInput,
  key: string | undefined,
): void {
  if (role === ContactRole.LEAD) {
    if (key !== undefined && !isKey(attributes[key]))
      throw new InvalidInput("A lead is known by this attribute, and the row has no value for it.", [
        "customAttributes",
        key,
      ]);
  } else if (externalId == null && email == null && faults.length === 0)
    throw new InvalidInput("A user is known by an externalId or an email, and the row has neither.", []);
}

/** Values by which leads can be found again. */
const isKey = (value: unknown): boolean =>
  (typeof value === "string" && value !== "") || Number.isSafeInteger(value);

function leadKeyOf(body: ContactBody, role: ContactRole, key: string | undefined): ReadyRow["leadKey"] {
  if (role !== ContactRole.LEAD || key === undefined) return null;
  return (body["custom_attributes"] as Readonly<Record<string, string | number>>)[key] ?? null;
}

/** What is wrong beside the contact itself. */
function faultsBeside({ row, input, tags }: RowInput, rules: Rules): Fault[] {
  const { facts, createTags } = rules;
  const faults: Fault[] = [];
  const repeated = rules.repeated(row);
  if (repeated)
    faults.push({
      field: repeated === "key" ? null : repeated,
      message: `Another row of the file has the same ${repeated === "key" ? "key of a lead" : repeated}, and which of them holds is not known. Keep one of them.`,
    });
  if (input.ownerId != null && facts.owners && !facts.owners.has(input.ownerId))
    faults.push({ field: "ownerId", message: "No teammate of the workspace has this id." });
  for (const [index, name] of tags.entries()) {
    const found = namesakes(name, facts.tags ?? new Map());
    if (found.length === 0 && !createTags)
      faults.push({
        field: "tags",
        message: `The workspace has no tag of the name in place ${index + 1}. Create it, or import with the option that creates tags.`,
      });
    if (found.length > 1)
      faults.push({
        field: "tags",
        message: `Several tags have the name in place ${index + 1}. Rename one of them.`,
      });
  }
  return faults;
}

/** The names as the workspace writes them, each once. */
function tagNames({ tags }: RowInput, { tags: known }: Facts): string[] {
  const names = tags.map((name) => namesakes(name, known ?? new Map())[0]?.name ?? name);
  return names.filter((name, at) => names.findIndex((it) => it.toLowerCase() === name.toLowerCase()) === at);
}

/** CSV has texts only: one that is a value of the attribute's type is taken as that. */
function typedAttributes({ attributes, fromText }: RowInput, facts: Facts): Record<string, unknown> {
  if (!fromText) return { ...attributes };
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typed(value, facts.attributes.find((attribute) => attribute.name === name)?.dataType),
    ]),
  );
}

const NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;

function typed(value: unknown, type: IntercomDataAttribute["dataType"] | undefined): unknown {
  if (typeof value !== "string") return value;
  if (type === "INTEGER" || type === "FLOAT") return NUMBER.test(value) ? Number(value) : value;
  if (type === "BOOLEAN") return /^(true|false)$/i.test(value) ? value.toLowerCase() === "true" : value;
  return type === "DATE" && /^-?\d+$/.test(value) ? Number(value) : value;
}
