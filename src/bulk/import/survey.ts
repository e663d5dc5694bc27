import { ContactRole } from "../../graph/contacts/contact-role.enum.js";
import { ImportError } from "./import-error.js";
import type { Journal } from "./journal/journal.js";
import { KeyTable } from "./key-table.js";
import type { ImportFile } from "./read/open-file.js";
import { type RowInput, toRowInput } from "./row-input.js";

/** What is known of a file without a call. */
export interface Survey {
  readonly rows: number;
  /** The number of the last row. */
  readonly lastRow: number;
  /** Rows that an earlier run has not brought to an end as they are now. */
  readonly open: number;
  readonly hasTags: boolean;
  readonly hasOwners: boolean;
  /** The field in which another row is the same: then neither is imported. */
  repeated(row: number): "externalId" | "email" | "key" | undefined;
  /** Whether several users of the file have the row's address, so that they must not be worked at the same time. */
  sharesAddress(row: number): boolean;
}

export interface SurveyOptions {
  readonly key: string | undefined;
  readonly allowDuplicateLeads: boolean;
  readonly journal: Journal;
  onRow(): void;
}

/**
 * Reads a file once.
 * @throws ImportError `refused` where it has leads, and nothing that they go by
 */
export async function survey(file: ImportFile, options: SurveyOptions): Promise<Survey> {
  const { key, allowDuplicateLeads, journal } = options;
  const keys = new KeyTable();
  const addresses = new Addresses();
  const repeated = new Map<number, "externalId" | "key">();
  let [rows, lastRow, open, leads, hasTags, hasOwners] = [0, 0, 0, 0, false, false];
  const see = (name: "externalId" | "key", value: string, row: number) => {
    const first = keys.firstOf(`${name} ${value}`, row);
    if (first !== undefined) for (const it of [first, row]) repeated.set(it, name);
  };
  for await (const fileRow of file.rows()) {
    const { row, input, attributes, tags, hash } = toRowInput(fileRow);
    rows += 1;
    lastRow = row;
    options.onRow();
    if (!journal.isDone(row, hash)) open += 1;
    hasTags ||= tags.length > 0;
    hasOwners ||= input.ownerId != null;
    if (input.role === ContactRole.LEAD) {
      leads += 1;
      const value = key === undefined ? undefined : attributes[key];
      if (value != null) see("key", String(value), row);
    } else {
      if (input.externalId != null) see("externalId", input.externalId, row);
      addresses.see(input, row);
    }
  }
  if (leads > 0 && key === undefined && !allowDuplicateLeads) throw leadsWithoutKey(file.path, leads);
  addresses.end();
  return {
    rows,
    lastRow,
    open,
    hasTags,
    hasOwners,
    repeated: (row) => repeated.get(row) ?? (addresses.repeated.has(row) ? "email" : undefined),
    sharesAddress: (row) => addresses.shared.has(row),
  };
}

/** Users by their addresses. Several may share one, but then it names none of them. */
class Addresses {
  readonly repeated = new Set<number>();
  readonly shared = new Set<number>();
  /** The first row of each address, twice, and one more where the row goes by the address. */
  readonly #first = new KeyTable();
  readonly #several = new Map<number, { readonly rows: number[]; isKey: boolean }>();

  see({ externalId, email }: RowInput["input"], row: number): void {
    if (email == null) return;
    const isKey = externalId == null;
    const first = this.#first.firstOf(email.toLowerCase(), row * 2 + Number(isKey));
    if (first === undefined) return;
    const several = this.#several.get(first) ?? { rows: [first >> 1], isKey: first % 2 === 1 };
    several.rows.push(row);
    several.isKey ||= isKey;
    this.#several.set(first, several);
  }

  end(): void {
    for (const { rows, isKey } of this.#several.values())
      for (const row of rows) (isKey ? this.repeated : this.shared).add(row);
  }
}

function leadsWithoutKey(path: string, leads: number): ImportError {
  return new ImportError(
    "refused",
    `${path} has ${leads} leads, and Intercom takes a lead that is sent twice for two. Name a custom attribute that has another value for each lead as their key, or allow duplicate leads. Nothing was sent.`,
  );
}
