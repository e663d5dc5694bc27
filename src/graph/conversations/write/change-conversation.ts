import type { RawConversation } from "../../../intercom/endpoints/conversations.js";
import { actingAdmin } from "../../admins/acting-admin.rules.js";
import { checkNumberId } from "../../common/ids.js";
import type { Context } from "../../context.js";
import { attempt } from "../../errors/attempt.js";
import { blameMissing, type Named } from "../../errors/blame-missing.js";
import { type Checked, type Checks, checkAll } from "../../errors/invalid-input.js";
import type { ConversationChange } from "./conversation-change.type.js";
import type { ConversationWriteInput } from "./conversation-write.input.js";

interface Write {
  readonly conversationId: string;
  readonly adminId: string;
}

/**
 * Makes one write to a conversation as the teammate who acts. All faults of the input are found before anything is sent.
 *
 * @param checks Of the other fields of the input.
 * @param send Sends what the checks returned.
 * @param others Other things that the input names, which Intercom may not know.
 */
export function changeConversation<P extends ConversationChange, C extends Checks>(
  context: Context,
  nothing: P,
  input: ConversationWriteInput,
  checks: C,
  send: (write: Write & Checked<C>) => Promise<RawConversation>,
  others: readonly Named[] = [],
): Promise<P> {
  const { conversations } = context.loaders;
  const acting: { adminId?: string } = {};
  const write = async () => {
    const checked = (await checkAll({
      conversationId: () => checkNumberId(input.conversationId, CONVERSATION),
      adminId: () => actingAdmin(context, input.adminId, ADMIN),
      ...checks,
    })) as Write & Checked<C>;
    acting.adminId = checked.adminId;
    conversations.forget(checked.conversationId);
    return { ...nothing, conversation: conversations.written(await send(checked)) };
  };
  const admin: Named = { field: ADMIN, isThere: () => context.loaders.admins.isThere(acting.adminId ?? "") };
  return attempt(context, nothing, write, blameMissing([admin, ...others], CONVERSATION));
}

const CONVERSATION = ["input", "conversationId"];
const ADMIN = ["input", "adminId"];
