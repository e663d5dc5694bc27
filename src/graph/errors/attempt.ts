import { Field, ObjectType } from "type-graphql";
import { type FailureKind, IntercomFailure } from "../../intercom/transport/failure.js";
import type { RefusalReason } from "../../intercom/transport/refusal-reason.js";
import type { Bill } from "../../intercom/work.js";
import type { MaybePromise } from "../common/maybe-promise.js";
import { IntercomUserError } from "./intercom-user-error.type.js";
import { type InvalidInput, InvalidInputs } from "./invalid-input.js";
import { refusedInput, toUserError, userError } from "./user-error.js";

/** What the payloads of all mutations have in common. They extend it; it is not a type of the schema itself. */
@ObjectType({ simpleResolvers: true })
export abstract class Payload {
  @Field(() => [IntercomUserError], {
    description:
      "Why the mutation did not succeed. Empty after a success, also when there was nothing to change.",
  })
  userErrors: readonly IntercomUserError[] = [];
}

/** The most user errors in one payload. */
const MAX_USER_ERRORS = 50;

/** What a user error lacks, or the faults of the input that were found instead. */
export type Cause = Partial<IntercomUserError> | readonly InvalidInput[];

/** Finds out what Intercom's refusal does not say. It may read; if that fails, the user error stays as it is. */
export type Explain = (failed: IntercomUserError, reason: RefusalReason | undefined) => MaybePromise<Cause>;

/**
 * Runs a write. A failure that the client can act on becomes a user error; any other failure is thrown.
 *
 * A user error other than OUTCOME_UNKNOWN promises that nothing was written. Reads that follow a successful write
 * therefore use `orError`: their failure is the error of the field that shows what was read.
 *
 * @param nothing The payload when nothing was written.
 * @param write Returns what differs from `nothing`; `userErrors` only where the write succeeded in part.
 */
export async function attempt<P extends Payload>(
  { bill }: { readonly bill: Pick<Bill, "effects"> },
  nothing: P,
  write: () => Promise<Partial<P>>,
  explain: Explain = () => ({}),
): Promise<P> {
  const effectsBefore = bill.effects;
  try {
    const changes = await write();
    return { ...nothing, ...changes, userErrors: atMostFifty(changes.userErrors ?? []) };
  } catch (error) {
    if (error instanceof InvalidInputs)
      return { ...nothing, userErrors: atMostFifty(error.faults.map(refusedInput)) };
    const hasWritten = bill.effects > effectsBefore;
    const failed = hasWritten ? toPartialError(error) : (unreadError(error) ?? toUserError(error));
    if (!failed) throw error;
    const userErrors = hasWritten ? [failed] : await explained(failed, error, explain);
    return { ...nothing, userErrors: atMostFifty(userErrors) };
  }
}

async function explained(
  failed: IntercomUserError,
  error: unknown,
  explain: Explain,
): Promise<readonly IntercomUserError[]> {
  if (!(error instanceof IntercomFailure)) return [failed];
  const { reason, requestId = null } = error.details;
  try {
    const cause = await explain(failed, reason);
    if (!isFaults(cause)) return [{ ...failed, ...cause }];
    if (cause.length === 0) return [failed];
    return cause.map((fault) => ({ ...refusedInput(fault), intercomRequestId: requestId }));
  } catch (unread) {
    if (unread instanceof IntercomFailure) return [failed];
    throw unread;
  }
}

const isFaults = (cause: Cause): cause is readonly InvalidInput[] => Array.isArray(cause);

const UNANSWERED: ReadonlySet<FailureKind> = new Set(["unavailable", "timeout", "bad-response"]);

/** The user error where a read before the write failed: a write without an answer would have counted as one that may have taken effect. */
function unreadError(error: unknown): IntercomUserError | undefined {
  if (!(error instanceof IntercomFailure) || !UNANSWERED.has(error.kind)) return undefined;
  return userError("UNAVAILABLE", UNREAD, { intercomRequestId: error.details.requestId ?? null });
}

const UNREAD =
  "Intercom failed to answer a read that this mutation needs before it writes. Nothing was written; it is safe to retry.";

/** The user error of a mutation that wrote something, or may have, before it failed. */
function toPartialError(error: unknown): IntercomUserError | undefined {
  const failed = toUserError(error);
  if (failed?.code === "OUTCOME_UNKNOWN" || !(error instanceof IntercomFailure)) return failed;
  return userError(
    "OUTCOME_UNKNOWN",
    `A part of this mutation took effect before a later step failed${failed ? ` (${failed.code})` : ""}. Check what was written before you retry.`,
    {
      retryAfterSeconds: error.details.retryAfterSeconds ?? null,
      intercomRequestId: error.details.requestId ?? null,
    },
  );
}

/** At most fifty user errors; the last one says how many were left out. */
export function atMostFifty(userErrors: readonly IntercomUserError[]): readonly IntercomUserError[] {
  if (userErrors.length <= MAX_USER_ERRORS) return userErrors;
  const shown = userErrors.slice(0, MAX_USER_ERRORS - 1);
  const more = userErrors.length - shown.length;
  const message = `${more} more parts of this input were refused. Correct the parts named here, then retry.`;
  return [...shown, userError(shown[0]?.code ?? "INVALID_INPUT", message)];
}
