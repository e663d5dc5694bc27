import type { Context } from "../context.js";
import type { Explain } from "../errors/attempt.js";

/** What of a contact is unique, so that another contact can hold it. */
export interface UniqueDetails {
  readonly externalId?: string | null | undefined;
  readonly email?: string | null | undefined;
}

const NAMES = { externalId: "this externalId", email: "this e-mail address" } as const;
const SEVERAL_LEADS =
  "Several leads have this e-mail address. Choose one of `conflictingContactIds` and update it by updateContact.";
const DETAILS = ["externalId", "email"] as const;

/**
 * Says which detail of a conflict the other contact holds: Intercom names the contact only. Where both details were sent,
 * that costs a read of the contact; one that is archived cannot be read.
 * @param path Path of the input into the arguments.
 */
export const explainConflict =
  (sent: UniqueDetails, { loaders }: Pick<Context, "loaders">, path: readonly string[]): Explain =>
  async ({
    code,
    conflictingContactId: id,
    conflictingContactIds: ids,
    conflictingContactIsArchived: isArchived,
  }) => {
    if (code !== "CONFLICT" && code !== "NOT_RESTORABLE") return {};
    if (ids && ids.length > 1) return { field: [...path, "email"], message: SEVERAL_LEADS };
    const given = DETAILS.filter((detail) => sent[detail] != null);
    const other =
      given.length > 1 && id !== null && !isArchived ? await loaders.contacts.byId.load(id) : null;
    const held = given.length > 1 ? given.filter((detail) => isSame(other?.[detail], sent[detail])) : given;
    const [only] = held;
    return {
      field: only && held.length === 1 ? [...path, only] : null,
      message: messageOf(code, isArchived === true, held.map((detail) => NAMES[detail]).join(" and ")),
    };
  };

function isSame(held: string | null | undefined, sent: string | null | undefined): boolean {
  return held?.toLowerCase() === sent?.toLowerCase();
}

function messageOf(code: "CONFLICT" | "NOT_RESTORABLE", isArchived: boolean, held: string): string {
  const details = held || "these details";
  if (code === "NOT_RESTORABLE")
    return `A contact that was deleted, merged or blocked has ${details} and cannot be restored. Use other details; those of a deleted contact are free again about seven days after the deletion.`;
  if (isArchived)
    return `A contact that is archived, deleted, merged or blocked has ${details}. If it is archived, restore it by unarchiveContact; otherwise use other details. Those of a deleted contact are free again about seven days after the deletion.`;
  return `Another contact already has ${details}. Update that contact, or change the details.`;
}
