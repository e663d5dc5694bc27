import type { IntercomUserError } from "./intercom-user-error.type.js";
import { toUserError, userError } from "./user-error.js";

/** What every payload has besides what changed. */
export interface Payload {
  readonly userErrors: readonly IntercomUserError[];
}

/** A longer list helps nobody, and costs everybody. */
const MAX_USER_ERRORS = 50;

/** What changed; `userErrors` only where a write succeeded in part. Everything is `null` where it failed. */
export type Changes<P extends Payload> = Omit<P, "userErrors"> & Partial<Payload>;

/**
 * Runs a write. A failure that the client can act on becomes a user error beside the fields of `nothing`; any other is
 * thrown.
 *
 * @param subject The argument that names what is written: the one to blame when Intercom does not know it.
 */
export async function attempt<P extends Payload>(
  nothing: Changes<P>,
  subject: string | null,
  write: () => Promise<Changes<P>>,
): Promise<P> {
  try {
    const { userErrors = [], ...changes } = await write();
    return { ...changes, userErrors: atMostFifty(userErrors) } as unknown as P;
  } catch (error) {
    const failed = toUserError(error);
    if (!failed) throw error;
    if (failed.code === "NOT_FOUND" && subject !== null) failed.field ??= [subject];
    return { ...nothing, userErrors: [failed] } as unknown as P;
  }
}

/** The last one says how many more there are. */
export function atMostFifty(userErrors: readonly IntercomUserError[]): readonly IntercomUserError[] {
  if (userErrors.length <= MAX_USER_ERRORS) return userErrors;
  const shown = userErrors.slice(0, MAX_USER_ERRORS - 1);
  const more = userErrors.length - shown.length;
  const message = `${more} more parts of this input were refused. Correct those that are named here, then send again.`;
  return [...shown, userError(shown[0]?.code ?? "INVALID_INPUT", message)];
}
