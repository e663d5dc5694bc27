import { checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { checkHasKey, keyIn } from "../federation/representations.js";
import type { Conversation } from "./conversation.type.js";

/** Federation's way to a conversation: `null` when there is none. */
export async function resolveConversationReference(
  representation: { readonly id?: unknown },
  { loaders }: Context,
): Promise<Conversation | null> {
  checkHasKey(representation, "id");
  const id = keyIn(representation, "id");
  return id === null ? null : loaders.conversations.lookUp(checkIntercomId(id, ["id"]));
}
