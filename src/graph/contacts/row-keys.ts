import { ContactRole } from "./contact-role.enum.js";
import type { UpsertContactInput } from "./upsert-contact.input.js";

type Key = "externalId" | "email";

/** Rows that are about one contact, by their places, with the field that says so. Which of them should win is not known. */
export function repeatedRows(inputs: readonly UpsertContactInput[]): ReadonlyMap<number, Key> {
  const repeated = new Map<number, Key>();
  for (const rows of rowsBy(inputs, ({ externalId }) => externalId))
    if (rows.length > 1) for (const row of rows) repeated.set(row, "externalId");
  for (const rows of rowsBy(inputs, emailOf)) {
    // Several users may share an address, but then it names none of them.
    const isNamed = rows.some((row) => inputs[row]?.externalId == null);
    if (rows.length > 1 && isNamed) for (const row of rows) repeated.set(row, "email");
  }
  return repeated;
}

/** Rows that may be worked at the same time. Those with one address follow each other: the first may take the user who has only that. */
export function rowsInTurn(inputs: readonly UpsertContactInput[]): number[][] {
  const inGroups = rowsBy(inputs, emailOf);
  const others = [...inputs.keys()].filter((row) => emailOf(inputs[row] as UpsertContactInput) === undefined);
  return [...inGroups, ...others.map((row) => [row])];
}

/** The address with the role, because users and leads are never taken for each other. */
function emailOf({ role, email }: UpsertContactInput): string | undefined {
  return email == null ? undefined : `${role === ContactRole.LEAD ? "lead" : "user"} ${email.toLowerCase()}`;
}

function rowsBy(
  inputs: readonly UpsertContactInput[],
  keyOf: (input: UpsertContactInput) => string | null | undefined,
): number[][] {
  const groups = new Map<string, number[]>();
  for (const [row, input] of inputs.entries()) {
    const key = keyOf(input);
    if (key == null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}
