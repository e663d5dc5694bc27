import { hash } from "node:crypto";
import { stringify } from "safe-stable-stringify";
import { ContactRole } from "../../graph/contacts/contact-role.enum.js";
import type { UpsertContactInput } from "../../graph/contacts/upsert-contact.input.js";
import { Faults, InvalidInput } from "../../graph/errors/invalid-input.js";
import type { Fault, FileRow } from "./read/file-row.js";
import { readBoolean, readCompanies, readId, readRole, readTags, readText, readTime } from "./read-value.js";
import { type Target, WRITABLE } from "./targets.js";

/** A company by the customer's own id, or by its name. */
export type CompanyKey = { readonly companyId: string } | { readonly name: string };

/** What a row says of a contact, before it is compared with what the workspace has. */
export interface RowInput {
  readonly row: number;
  readonly input: Omit<UpsertContactInput, "customAttributes">;
  /** By their names, as they stand in the file. */
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Whether the values of attributes are texts, whatever they stand for. */
  readonly fromText: boolean;
  readonly tags: readonly string[];
  readonly companies: readonly CompanyKey[];
  readonly faults: readonly Fault[];
  /** Of everything above: whether a row has changed since it was last seen. */
  readonly hash: string;
}

const READERS = { id: readId, role: readRole, text: readText, time: readTime, boolean: readBoolean } as const;

/** Reads a row: which fields there are, and whether each value is of the right type. */
export function toRowInput({ row, fromText, values, faults: earlier }: FileRow): RowInput {
  const faults = new Faults();
  const fields: Record<string, unknown> = {};
  const attributes: Record<string, unknown> = Object.create(null);
  let tags: readonly string[] = [];
  let companies: readonly CompanyKey[] = [];
  const takers: Readonly<Record<Exclude<Target["kind"], "field" | "attribute">, (value: unknown) => void>> = {
    attributes: (value) => Object.assign(attributes, attributesIn(value)),
    tags: (value) => {
      tags = readTags(value);
    },
    companies: (value) => {
      companies = readCompanies(value);
    },
    operation: refuseGone,
    ignored: () => {},
  };
  for (const [target, value] of values)
    faults.collect(() => {
      if (target.kind === "field")
        fields[target.field] = READERS[WRITABLE[target.field]](value, [target.field]);
      else if (target.kind === "attribute") attributes[target.name] = value;
      else takers[target.kind](value);
    });
  const input = inputOf(fields);
  const found = [...earlier, ...faults.found.map(toFault)];
  return {
    row,
    input,
    attributes,
    fromText,
    tags,
    companies,
    faults: found,
    hash: hash("sha256", stringify([input, attributes, tags, companies, found]) ?? "", "hex").slice(0, 16),
  };
}

/** Intercom assigns the external ids of leads, and an export has them: they are left out. */
function inputOf({ role, externalId, ...fields }: Record<string, unknown>): RowInput["input"] {
  if (role === ContactRole.LEAD) return { ...fields, role };
  return { ...fields, ...(externalId != null && { externalId: String(externalId) }), role: ContactRole.USER };
}

function attributesIn(value: unknown): object {
  if (value === null) return {};
  if (typeof value !== "object" || Array.isArray(value))
    throw new InvalidInput('customAttributes is an object of names and values, such as {"plan": "pro"}.', [
      "customAttributes",
    ]);
  return value;
}

/** An export of changes names those who have gone. */
function refuseGone(value: unknown): void {
  if (value !== "upsert" && value !== null)
    throw new InvalidInput(
      "The row is about a contact that is gone, and an import removes no contacts. Leave such rows out.",
      ["_op"],
    );
}

export function toFault({ field, message }: InvalidInput): Fault {
  return { field: field.join(".") || null, message };
}
