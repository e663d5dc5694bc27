import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import type { Context } from "../context.js";
import type { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { quoted } from "../errors/quote.js";
import { userError } from "../errors/user-error.js";
import type { Tag } from "./tag.type.js";
import { companies, contacts, type Taggable } from "./taggable.js";

/**
 * Removes a tag that a bulk call has created because somebody renamed or deleted the tag that was meant. Intercom has to
 * list exactly those that the call put it on: nobody else has it then, and the lists are as recent as the call, because
 * Intercom's index follows a write within minutes.
 * @param ids Those that the call put it on.
 * @returns Whether it was removed. Without proof it stays.
 */
export async function removeStray(
  context: Context,
  { id: tag_id }: Tag,
  of: Taggable,
  ids: readonly string[],
): Promise<boolean> {
  const { intercom, loaders } = context;
  const isExactlyOn = async (taggable: Taggable, expected: readonly string[]) => {
    const { data, total_count } = await taggable.tagged(tag_id, context);
    const found = new Set(data.map(({ id }) => id));
    return total_count === expected.length && expected.every((id) => found.has(id));
  };
  try {
    for (const taggable of [contacts, companies])
      if (!(await isExactlyOn(taggable, taggable === of ? ids : []))) return false;
    await loaders.tags.changing(intercom.call(endpoints.tags.delete, (sdk) => sdk.tags.delete({ tag_id })));
    return true;
  } catch (error) {
    if (error instanceof IntercomFailure) return false;
    throw error;
  }
}

/** The user error of each contact or company that a bulk call has written under another tag. */
export function strayError(
  { id, name }: Tag,
  { untag, isRemoved }: { readonly untag: boolean; readonly isRemoved: boolean },
): IntercomUserError {
  const cause = "The tag was renamed or deleted while this mutation ran";
  const tag = name === undefined ? `with the id ${id}` : `${quoted(name)} (id ${id})`;
  const written = untag
    ? `and Intercom took the tag ${tag} off instead`
    : `and Intercom put the tag ${tag} on instead`;
  const cure = isRemoved
    ? "That tag was new and was deleted again. Read `tags`, then repeat the mutation."
    : "Nothing was undone. Check that tag and read `tags`, then repeat the mutation.";
  return userError("OUTCOME_UNKNOWN", `${cause}, ${written}. ${cure}`);
}
