import type { SearchField, SearchTable } from "../search/condition.js";
import type { ConversationFilter } from "./filter/conversation-filter.input.js";

const moment = (name: string): SearchField => ({ name, kind: "moment" });
const boolean = (name: string): SearchField => ({ name, kind: "boolean" });
/** The row holds it only within the message that began the conversation. */
const ofSource = (name: string): SearchField => ({ name, kind: "text", rowKey: null });

const PRIORITIES = {
  NOT_PRIORITY: "not_priority",
  PRIORITY: "priority",
  NONE: "none",
  LOW: "low",
  MEDIUM: "medium",
  HIGH: "high",
  URGENT: "urgent",
};

/** Every field of {@link ConversationFilter}, as Intercom's search knows it. */
const fields = {
  id: { name: "id", kind: "id" },
  state: {
    name: "state",
    kind: "choice",
    choices: { OPEN: "open", CLOSED: "closed", SNOOZED: "snoozed" },
  },
  isOpen: boolean("open"),
  isRead: boolean("read"),
  priority: { name: "priority", kind: "choice", choices: PRIORITIES },
  createdAt: moment("created_at"),
  updatedAt: moment("updated_at"),
  waitingSince: moment("waiting_since"),
  snoozedUntil: moment("snoozed_until"),
  lastContactReplyAt: moment("statistics.last_contact_reply_at"),
  assigneeId: { name: "admin_assignee_id", kind: "assigneeId" },
  teamId: { name: "team_assignee_id", kind: "assigneeId" },
  contactId: { name: "contact_ids", kind: "reference", rowKey: "contactRefs" },
  tagId: { name: "tag_ids", kind: "reference", rowKey: "tagRefs" },
  subject: ofSource("source.subject"),
  authorEmail: ofSource("source.author.email"),
} as const satisfies Readonly<Record<Exclude<keyof ConversationFilter, "and" | "or">, SearchField>>;

/** What Intercom's search of conversations knows. */
export const conversationSearch: SearchTable = { fields };
