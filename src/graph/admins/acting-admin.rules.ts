import type { Context } from "../context.js";
import { InvalidInput } from "../errors/invalid-input.js";

const ADMIN_ID = /^\d{1,16}$/;

/**
 * The teammate that a write to customers is made as: the one that the caller names, or the one that it chooses where it
 * may. Intercom takes any id of a teammate from whoever has the token, so nothing else keeps callers from writing as others.
 *
 * @param chosen The argument `adminId`.
 * @param path Of that argument.
 * @returns Intercom's id.
 * @throws InvalidInput if the teammate cannot be determined, or the caller may not choose one
 */
export async function actingAdmin(
  { actor, loaders }: Pick<Context, "actor" | "loaders">,
  chosen: string | null | undefined,
  path: readonly string[],
): Promise<string> {
  const { admin, mayImpersonate } = actor;
  if (chosen !== null && chosen !== undefined) {
    if (!mayImpersonate) throw noActingAdmin(path, "MAY_NOT_CHOOSE");
    if (!ADMIN_ID.test(chosen)) throw new InvalidInput(NO_ADMIN_ID, path);
    return chosen;
  }
  if (admin === null) throw noActingAdmin(path, mayImpersonate ? "NONE_CHOSEN" : "NONE_NAMED");
  if (admin.by === "id") return admin.id;
  const [found, ...others] = await loaders.admins.byEmail(admin.email);
  if (others.length > 0) throw noActingAdmin(path, "SEVERAL_WITH_ADDRESS");
  if (!found) throw noActingAdmin(path, "NONE_WITH_ADDRESS");
  return found.id;
}

const NO_ADMIN_ID = "This is not the id of a teammate: it has digits only. Take it from `intercomAdmins`.";

/** Cause, then cure. */
const MESSAGES = {
  MAY_NOT_CHOOSE:
    "Only a caller with the scope conversations:impersonate may choose the teammate. Leave adminId out to write as the teammate that your key or token names.",
  NONE_CHOSEN:
    "Intercom wants to know which teammate writes, and this caller names none. Send adminId, from `intercomAdmins`.",
  NONE_NAMED:
    "Intercom wants to know which teammate writes, and this caller names none. Ask the operator to name one: admin:<id> beside the scopes of the API key, the claim of JWT_ADMIN_CLAIM, or `admin` of the embedding program.",
  NONE_WITH_ADDRESS:
    "No teammate of the workspace has the e-mail address that this caller's token names. Add the teammate in Intercom, or name another.",
  SEVERAL_WITH_ADDRESS:
    "Several teammates of the workspace have the e-mail address that this caller's token names. Name the teammate by an id.",
} as const;

const noActingAdmin = (path: readonly string[], reason: keyof typeof MESSAGES) =>
  new InvalidInput(MESSAGES[reason], path, "NO_ACTING_ADMIN");
