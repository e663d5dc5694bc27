import { z } from "zod";
import { toHtml } from "../notes/note.rules.js";
import { SEED_EPOCH } from "../seed/epoch.js";
import { itemOf, moment, numericId, optionalText, references, text } from "../seed/item.js";
import type { Planting } from "../seed/planting.js";
import type { Author, Conversation } from "../workspace/inbox-model.js";
import { adminAuthor } from "./admin-author.js";
import { changed, close, message, remark } from "./conversation.changes.js";
import { newConversation, newSource } from "./new-conversation.js";
import { contactAuthor, newPart } from "./new-part.js";

/** A message or a note in a conversation of a seed. */
export interface SeedMessage {
  /** Text or HTML. */
  readonly body: string;
  /** A reference to the admin who wrote it; the contact unless it is given. */
  readonly admin?: string;
  /** Only admins write notes; "comment" unless it is given. */
  readonly type?: "comment" | "note";
  /** A minute after what came before, unless it is given. */
  readonly created_at?: number;
}

/** A conversation of a seed, which its contact began. */
export interface SeedConversation {
  /** Digits. */
  readonly id?: string;
  /** A reference to the contact. */
  readonly contact: string;
  /** The message that began it: text or HTML. */
  readonly body: string;
  readonly subject?: string;
  readonly title?: string | null;
  /** "open" unless it is given. */
  readonly state?: "open" | "closed";
  readonly priority?: Conversation["priority"];
  /** References to the admin and to the team that it is assigned to. */
  readonly assignee?: string;
  readonly team?: string;
  /** References to its tags. */
  readonly tags?: readonly string[];
  /** What was said later. */
  readonly messages?: readonly SeedMessage[];
  /** 2026-10-01 unless it is given. */
  readonly created_at?: number;
}

const MESSAGE = itemOf<SeedMessage>({
  body: text,
  admin: text.optional(),
  type: z.enum(["comment", "note"]).optional(),
  created_at: moment,
});

const CONVERSATION = itemOf<SeedConversation>({
  id: numericId,
  contact: text,
  body: text,
  subject: z.string().optional(),
  title: optionalText,
  state: z.enum(["open", "closed"]).optional(),
  priority: z.enum(["none", "low", "medium", "high", "urgent"]).optional(),
  assignee: text.optional(),
  team: text.optional(),
  tags: references,
  messages: z.array(MESSAGE).optional(),
  created_at: moment,
});

export function plantConversations(planting: Planting): void {
  const { inbox } = planting.workspace;
  const given = planting.items("conversations", CONVERSATION);
  for (const { item, path, id } of planting.numbered("conversations", given, inbox.ids)) {
    const contactId = planting.find("contacts", item.contact, `${path}.contact`);
    if (contactId === null) continue;
    const createdAt = item.created_at ?? SEED_EPOCH;
    const body = newSource(contactAuthor(contactId), toHtml(item.body), { subject: item.subject ?? "" });
    const source = { ...body, id: String(inbox.messageIds.next()) };
    const begun = {
      ...newConversation(id, createdAt, { contactId, source }),
      ...settled(item, path, planting),
    };
    const said = (item.messages ?? []).reduce(
      (conversation, it, index) => say(conversation, it, `${path}.messages[${index}]`, planting),
      begun,
    );
    inbox.conversations.plant(item.state === "closed" ? closed(said, planting) : said);
  }
}

function settled(item: SeedConversation, path: string, planting: Planting): Partial<Conversation> {
  const { assignee, team, tags } = item;
  const adminId = planting.workspace.tokenAdmin().id;
  const appliedAt = item.created_at ?? SEED_EPOCH;
  return {
    title: item.title ?? null,
    priority: item.priority ?? "none",
    adminAssigneeId: assignee === undefined ? null : planting.find("admins", assignee, `${path}.assignee`),
    teamAssigneeId: team === undefined ? null : planting.find("teams", team, `${path}.team`),
    tags: planting.findAll("tags", tags, `${path}.tags`).map((id) => ({ id, appliedAt, adminId })),
  };
}

function say(before: Conversation, said: SeedMessage, path: string, planting: Planting): Conversation {
  const { inbox, store } = planting.workspace;
  const adminId = said.admin === undefined ? null : planting.find("admins", said.admin, `${path}.admin`);
  const admin = adminId === null ? undefined : store.admins.get(adminId);
  const author: Author = admin ? adminAuthor(admin) : contactAuthor(before.contactIds[0] ?? "");
  const { type = "comment" } = said;
  if (type === "note" && said.admin === undefined) planting.fault(path, "a note must have an admin");
  const createdAt = said.created_at ?? before.updatedAt + 60;
  const id = String(inbox.partIds.next());
  const part = newPart({ id, type, createdAt, author, body: toHtml(said.body) });
  return changed(before, type === "note" ? remark(part) : message(before, part));
}

function closed(conversation: Conversation, { workspace }: Planting): Conversation {
  const author = adminAuthor(workspace.tokenAdmin());
  const id = String(workspace.inbox.partIds.next());
  return changed(
    conversation,
    close(newPart({ id, type: "close", createdAt: conversation.updatedAt, author })),
  );
}
