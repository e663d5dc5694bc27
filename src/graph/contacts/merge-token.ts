import { createHash } from "node:crypto";
import { stringify } from "safe-stable-stringify";
import { open, seal } from "../../crypto/seal.js";
import type { Context } from "../context.js";
import { InvalidInput } from "../errors/invalid-input.js";
import type { Contact } from "./contact.type.js";
import { mergedFields } from "./contact-merge.rules.js";
import { findForMerge } from "./find-for-merge.js";

const PURPOSE = "merge previews";
const LIFETIME_MS = 5 * 60_000;
const MAX_LENGTH = 1_024;
/** Clocks of replicas differ. A wall clock that was set back by more than this ends all tokens. */
const SKEW_MS = 60_000;

/** Times of what a contact does by itself. They change while it is online, and nobody decides by them. */
const TIMES_OF_ACTIVITY: ReadonlySet<string> = new Set([
  "lastSeenAt",
  "lastRepliedAt",
  "lastContactedAt",
  "lastEmailOpenedAt",
  "lastEmailClickedAt",
]);

/** What a token says: who was shown the merge of which contacts, in which state, and until when that holds. */
type Content = readonly [caller: string, fromId: string, intoId: string, state: string, until: number];

/** Proves that the caller was shown what the merge of these contacts would do. */
export function sealMergeToken(context: Context, from: Contact, into: Contact): string {
  const { bill, workspace } = context;
  const content: Content = [bill.caller, from.id, into.id, stateOf(from, into), Date.now() + LIFETIME_MS];
  return Buffer.concat(seal(JSON.stringify(content), workspace.keyFor(PURPOSE))).toString("base64url");
}

/**
 * Verifies a token before a merge. Costs reading both contacts, because what was shown must still be so.
 * @throws InvalidInput that says what the token does not fit
 */
export async function checkMergeToken(
  context: Context,
  fromId: string,
  intoId: string,
  token: string | undefined,
): Promise<void> {
  if (token === undefined) throw refusal("The merge needs a `previewToken`.");
  const content = contentOf(token, context.workspace.keyFor(PURPOSE));
  if (!content) throw refusal("The `previewToken` is not a token of this server, or it was changed.");
  const [caller, shownFrom, shownInto, state, until] = content;
  if (caller !== context.bill.caller) throw refusal("The `previewToken` was made for another caller.");
  if (shownFrom !== fromId || shownInto !== intoId)
    throw refusal("The `previewToken` belongs to the merge of other contacts.");
  const leftMs = until - Date.now();
  if (leftMs <= 0 || leftMs > LIFETIME_MS + SKEW_MS)
    throw refusal("The `previewToken` has expired: it is valid for five minutes.");
  const [from, into] = await Promise.all([findForMerge(context, fromId), findForMerge(context, intoId)]);
  if (!from || !into || stateOf(from, into) !== state)
    throw refusal("One of the contacts has changed since the preview.");
}

const refusal = (reason: string) =>
  new InvalidInput(
    `${reason} Nothing was merged. Preview the merge again, check what it would do, and merge with the new token.`,
    ["previewToken"],
  );

function contentOf(token: string, key: Buffer): Content | undefined {
  if (token.length > MAX_LENGTH || !/^[\w-]+$/.test(token)) return undefined;
  try {
    return JSON.parse(open(Buffer.from(token, "base64url"), key)) as Content;
  } catch {
    return undefined;
  }
}

/** All that a preview shows of both, but for {@link TIMES_OF_ACTIVITY}. */
function stateOf(from: Contact, into: Contact): string {
  const fields = mergedFields(from, into).filter(({ name }) => !TIMES_OF_ACTIVITY.has(name));
  const lists = [from, into].map(({ role, tagRefs, companyRefs, noteCount }) => [
    role,
    tagRefs,
    companyRefs,
    noteCount,
  ]);
  return createHash("sha256")
    .update(stringify([fields, lists]) ?? "")
    .digest("base64url");
}
