import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { RawTag } from "../../intercom/endpoints/tags.js";
import { orError } from "../common/or-error.js";
import { isIdOnly } from "../common/repeated-removal.js";
import type { Context } from "../context.js";
import type { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { toUserError, userError } from "../errors/user-error.js";
import { toTag } from "./tag.mapper.js";
import { type BulkChange, type BulkOutcome, tagByName } from "./tag-by-name.js";
import { findTag, noSuchTag, type TagChoice } from "./tag-choice.args.js";
import { contacts } from "./taggable.js";

/** Puts a tag on one contact, by its id. */
export const attach = ({ intercom }: Context, contact_id: string, id: string): Promise<RawTag> =>
  intercom.call(endpoints.tags.attach, (sdk) => sdk.tags.tagContact({ contact_id, id }));

/** Takes a tag off one contact, by its id. */
export const detach = ({ intercom }: Context, contact_id: string, tag_id: string): Promise<RawTag> =>
  intercom.call(endpoints.tags.detach, (sdk) => sdk.tags.untagContact({ contact_id, tag_id }));

/**
 * Tags or untags contacts one by one. These calls go by the id of the tag, so that nobody can rename it in between. A tag
 * that has yet to be created has no id: it is created and put on all contacts by one call.
 */
export async function tagEach(context: Context, change: BulkChange, choice: TagChoice): Promise<BulkOutcome> {
  const { loaders } = context;
  let tagId: string;
  if (choice.by === "tagId") tagId = choice.id;
  else {
    const tags = await loaders.tags.reread();
    const tag = findTag(choice, tags);
    if (!tag) return tagByName(context, change, choice, tags);
    tagId = tag.id;
  }
  const write = change.untag ? detach : attach;
  const ended = await Promise.allSettled(
    change.ids.map(async (id) => {
      contacts.forget(id, loaders);
      const answer = await write(context, id, tagId).catch(loaders.contacts.unanswered(id));
      contacts.tell(id, tagId, change, loaders);
      return answer;
    }),
  );
  const failures = new Map<string, IntercomUserError>();
  const answers: RawTag[] = [];
  for (const [index, one] of ended.entries())
    if (one.status === "fulfilled") answers.push(one.value);
    else failures.set(change.ids[index] ?? "", ofOneContact(one.reason));
  const changed = change.ids.filter((id) => !failures.has(id));
  if (isAnyUnknown(failures) && (await isGone(tagId, context))) {
    if (changed.length === 0) return { tag: null, changed, refused: noSuchTag(choice) };
    for (const [id, { code }] of failures)
      if (code === "NOT_FOUND") failures.set(id, userError("NOT_FOUND", TAG_DELETED));
  }
  const named = answers.find((answer) => !isIdOnly(answer));
  const tag = named ? toTag(named) : changed.length > 0 ? await orError(loaders.tags.byId(tagId)) : null;
  return { tag, changed, failures };
}

const TAG_DELETED = "The tag was deleted while this mutation ran, and this contact was not changed.";

/** @throws The error itself if a client can do nothing about it */
function ofOneContact(error: unknown): IntercomUserError {
  const failed = toUserError(error);
  if (!failed) throw error;
  if (failed.code === "NOT_FOUND") return userError("NOT_FOUND", contacts.unknown);
  const message =
    failed.code === "OUTCOME_UNKNOWN"
      ? "Intercom did not answer for this contact, and the change may have taken effect. Repeat it for this contact; it can safely be sent twice."
      : `This contact was not changed (${failed.code}). Repeat the mutation with the contacts that failed.`;
  return { ...failed, message };
}

const isAnyUnknown = (failures: ReadonlyMap<string, IntercomUserError>): boolean =>
  [...failures.values()].some(({ code }) => code === "NOT_FOUND");

/** Whether the tag does not exist any more; `false` where that cannot be read. */
async function isGone(tagId: string, { loaders }: Context): Promise<boolean> {
  const tags = await orError(loaders.tags.reread());
  return !(tags instanceof Error) && !tags.has(tagId);
}
