import { isObject, type JsonObject, readId } from "../http/body.js";
import { ApiError, invalidParameter } from "../http/error.js";
import type { Assignee, Conversation, Part } from "../workspace/inbox-model.js";
import type { Workspace } from "../workspace/workspace.js";
import { adminAuthor } from "./admin-author.js";
import {
  assignment,
  type Change,
  changed,
  close,
  message,
  open,
  remark,
  snooze,
} from "./conversation.changes.js";
import {
  missing,
  readActor,
  readAttachments,
  readBody,
  readContact,
  readMoment,
  readOptionalBody,
} from "./conversation.input.js";
import { partOf } from "./conversation.rules.js";
import { contactAuthor } from "./new-part.js";

/** Adds a message, a note or a choice of quick replies to a conversation. */
export function replyTo(conversation: Conversation, body: JsonObject, workspace: Workspace): Conversation {
  const part = readReply(body, workspace);
  const change = part.type === "note" ? remark(part) : message(conversation, part);
  return workspace.inbox.conversations.save(changed(conversation, change));
}

/** The part that a reply makes: by an admin, who may also write a note, or by a contact. */
export function readReply(body: JsonObject, workspace: Workspace): Part {
  const { type: speaker, message_type: type } = body;
  if (speaker !== "admin" && speaker !== "user") throw invalidParameter("type must be admin or user");
  if (type !== "comment" && type !== "quick_reply" && !(type === "note" && speaker === "admin"))
    throw invalidParameter(
      `message_type must be comment, quick_reply${speaker === "admin" ? " or note" : ""}`,
    );
  const author =
    speaker === "admin"
      ? adminAuthor(readActor(body, workspace.store))
      : contactAuthor(readContact(body, workspace.store).id);
  const createdAt = readMoment(body["created_at"], workspace.seconds());
  const text = type === "quick_reply" ? readOptionalBody(body["body"]) : readBody(body["body"]);
  const details = type === "quick_reply" ? readOptions(body["reply_options"], speaker) : {};
  const attachments = readAttachments(body);
  return partOf(author, type, workspace, { body: text, createdAt, details, attachments });
}

function readOptions(raw: unknown, speaker: "admin" | "user"): Part["details"] {
  const options = Array.isArray(raw) ? raw.filter(isObject) : [];
  if (options.length === 0) throw missing("reply_options");
  return speaker === "admin" ? { quick_reply_options: options } : { quick_reply_uuid: options[0]?.["uuid"] };
}

type Act = (part: Part, body: JsonObject, workspace: Workspace) => Change;

/** What POST /conversations/{id}/parts does, by its message_type; each leaves a part of that name. */
const ACTS: Readonly<Record<string, Act>> = {
  close,
  open,
  snoozed: (part, body) => snooze(part, readUntil(body["snoozed_until"])),
  assignment: (part, body, workspace) => {
    const { assignee, kinds } = readAssignee(body, workspace);
    return assignment({ ...part, assignedTo: assignee }, kinds);
  },
};

/** Closes, opens, snoozes or assigns a conversation in the name of an admin. */
export function manage(conversation: Conversation, body: JsonObject, workspace: Workspace): Conversation {
  const type = body["message_type"];
  const act = typeof type === "string" && Object.hasOwn(ACTS, type) ? ACTS[type] : undefined;
  if (!act || typeof type !== "string")
    throw invalidParameter(`message_type must be one of: ${Object.keys(ACTS).join(", ")}`);
  const author = adminAuthor(readActor(body, workspace.store));
  const text = readOptionalBody(body["body"]);
  const change = act(partOf(author, type, workspace, { body: text }), body, workspace);
  return workspace.inbox.conversations.save(changed(conversation, change));
}

function readUntil(raw: unknown): number {
  if (raw == null) throw missing("snoozed_until");
  if (typeof raw === "number" && Number.isInteger(raw)) return raw;
  throw invalidParameter("snoozed_until must be a Unix timestamp in seconds");
}

/** The one to assign to; "0" is nobody, neither admin nor team. */
function readAssignee(
  { assignee_id: raw, type }: JsonObject,
  { store }: Pick<Workspace, "store">,
): { assignee: Assignee | null; kinds: readonly Assignee["type"][] } {
  if (raw == null) throw missing("assignee_id");
  const id = readId(raw, "assignee_id");
  if (id === "0") return { assignee: null, kinds: ["admin", "team"] };
  if (type !== "team" && store.admins.has(id)) return { assignee: { type: "admin", id }, kinds: ["admin"] };
  if (store.teams.has(id)) return { assignee: { type: "team", id }, kinds: ["team"] };
  throw new ApiError(404, "assignee_not_found", "Assignee not found");
}
