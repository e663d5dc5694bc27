import { DAY, SEED_EPOCH } from "../seed/epoch.js";
import type { Inbox } from "../workspace/inbox.js";
import type { Author, Conversation, Source } from "../workspace/inbox-model.js";
import type { Contact } from "../workspace/model.js";
import type { Store } from "../workspace/store.js";
import { createUniform } from "../workspace/uniform.js";
import { ANNOUNCEMENTS, ANSWERS, NOTES, QUESTIONS, REMARKS, REPLIES } from "./conversation.texts.js";
import { BOT, Draft, toBody } from "./draft.seed.js";
import { newSource } from "./new-conversation.js";
import { contactAuthor } from "./new-part.js";

/** What the seed of an inbox is made of: everything as it was when the workspace was seeded. */
export interface InboxSeed {
  readonly seed: number;
  readonly contacts: readonly Contact[];
  readonly admins: readonly Author[];
  readonly teamIds: readonly string[];
  readonly tagIds: readonly string[];
  readonly store: Store;
  readonly inbox: Inbox;
}

/** Draws from a stream of its own, so that nothing else of a seed depends on it. */
export interface Draw {
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number;
  /** True in `chance` of a hundred cases. */
  percent(chance: number): boolean;
  pick<T>(items: readonly T[]): T;
}

export function createDraw(seed: number): Draw {
  const random = createUniform(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return {
    below,
    percent: (chance) => below(100) < chance,
    pick: <T>(items: readonly T[]): T => items[below(items.length)] as T,
  };
}

/** Conversations take more memory than contacts: of very many contacts, only these first have any. */
const CONTACTS_AT_MOST = 10_000;
const MOST_OF_ONE = 7;
const BUSY = "seed-many";
const MOST_OF_BUSY = 40;

/** About three conversations a contact, from none to six; the contact that has much of everything has forty. */
export function seedConversations(given: InboxSeed): void {
  const { seed, contacts, store, inbox } = given;
  const draw = createDraw(seed ^ 0x1b0c5);
  const begun = contacts.slice(0, CONTACTS_AT_MOST).flatMap((contact) => {
    const count = contact.external_id === BUSY ? MOST_OF_BUSY : draw.below(MOST_OF_ONE);
    const room = SEED_EPOCH - contact.created_at;
    return Array.from({ length: count }, () => ({ contact, at: contact.created_at + draw.below(room) }));
  });
  begun.sort((a, b) => a.at - b.at);
  for (const { contact, at } of begun) {
    const owner = ownerOf(contact, store);
    inbox.conversations.plant(converse(owner.id, at, { ...given, draw }));
  }
}

/** Whom a seeded contact's history belongs to now: it may have been merged before anybody asked. */
export function ownerOf(contact: Contact, store: Store): Contact {
  let owner = store.contact(contact.id) ?? contact;
  while (owner.mergedInto !== null) owner = store.contact(owner.mergedInto) ?? { ...owner, mergedInto: null };
  return owner;
}

interface Tools extends InboxSeed {
  readonly draw: Draw;
}

function converse(contactId: string, createdAt: number, tools: Tools): Conversation {
  const { admins, teamIds, inbox, draw } = tools;
  const contact = contactAuthor(contactId);
  const admin = draw.pick(admins);
  const source = begin(contactId, admin, draw);
  const draft = new Draft(inbox, { contactId, createdAt, source });
  const isFromTeam = source.author.type !== "contact";
  draft.wait(60 + draw.below(3600));
  if (!isFromTeam && draw.percent(40)) {
    draft.assigns(BOT, { type: "team", id: draw.pick(teamIds) });
  }
  if (isFromTeam && draw.percent(60)) return finish(draft, draw.percent(70), tools);
  if (isFromTeam) draft.says(contact, draw.pick(ANSWERS));
  if (draw.percent(15)) return finish(draft, false, tools);
  draft.assigns(BOT, { type: "admin", id: admin.id });
  draft.wait(60 + draw.below(2 * 3600)).says(admin, draw.pick(REPLIES));
  if (draw.percent(25)) draft.wait(120).notes(draw.pick(admins), draw.pick(NOTES));
  if (draw.percent(65)) draft.wait(600 + draw.below(DAY)).says(contact, draw.pick(ANSWERS));
  if (draw.percent(50)) draft.wait(300 + draw.below(3600)).says(admin, draw.pick(REPLIES));
  if (!draw.percent(65)) return finish(draft, false, tools);
  draft.wait(draw.below(DAY)).closes(admin);
  rate(draft, admin.id, draw);
  if (draw.percent(10)) draft.wait(draw.below(3 * DAY)).says(contact, draw.pick(ANSWERS));
  return finish(draft, false, tools);
}

function begin(contactId: string, admin: Source["author"], draw: Draw): Omit<Source, "id"> {
  const contact = contactAuthor(contactId);
  const kind = draw.below(100);
  if (kind < 60)
    return newSource(contact, toBody(draw.pick(QUESTIONS)), { url: "https://app.example.com/dashboard" });
  if (kind < 80) {
    const question = draw.pick(QUESTIONS);
    return newSource(contact, toBody(question), { type: "email", subject: question.slice(0, 40) });
  }
  if (kind < 90) return newSource(admin, toBody(draw.pick(REPLIES)));
  return newSource(admin, toBody(draw.pick(ANNOUNCEMENTS)), { deliveredAs: "automated" });
}

function rate(draft: Draft, adminId: string, draw: Draw): void {
  if (!draw.percent(25)) return;
  const { contactIds, updatedAt } = draft.conversation;
  const [contactId = ""] = contactIds;
  const rating = { score: 1 + draw.below(5), remark: draw.pick(REMARKS), contactId, adminId };
  draft.set({ rating: { ...rating, requestedAt: updatedAt, repliedAt: updatedAt } });
}

function finish(draft: Draft, isClosed: boolean, { admins, tagIds, store, draw }: Tools): Conversation {
  if (isClosed) draft.closes(BOT);
  const { createdAt } = draft.conversation;
  const adminId = admins[0]?.id ?? "";
  const tagId = draw.pick(tagIds);
  // A tag may have been deleted before anybody asked.
  const isTagged = draw.percent(25) && store.tags.has(tagId);
  return draft.set({
    title: draw.percent(20) ? draw.pick(QUESTIONS).slice(0, 30) : null,
    priority: draw.percent(10) ? draw.pick(["low", "medium", "high", "urgent"]) : "none",
    isRead: draw.percent(60),
    tags: isTagged ? [{ id: tagId, appliedAt: createdAt, adminId }] : [],
    customAttributes: { "Copilot used": draw.percent(10) },
  }).conversation;
}
