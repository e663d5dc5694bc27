import type { Author, Conversation, Part } from "../workspace/inbox-model.js";

interface Message {
  readonly author: Author;
  readonly createdAt: number;
}

/** When a contact first said something; null when none has. */
export function firstContactReplyAt(conversation: Conversation): number | null {
  return messagesOf(conversation).find(({ author }) => author.type === "contact")?.createdAt ?? null;
}

/** The admins who wrote something, in the order in which they first did. */
export function teammateIdsOf({ source, parts }: Conversation): string[] {
  const authors = [source.author, ...parts.map(({ author }) => author)];
  return [...new Set(authors.flatMap(({ type, id }) => (type === "admin" ? [id] : [])))];
}

/** What Intercom counts of a conversation, under its own names. Durations are seconds, and count every hour as an office hour. */
export function statisticsOf(conversation: Conversation) {
  const { createdAt, parts } = conversation;
  const messages = messagesOf(conversation);
  const byContact = messages.filter(({ author }) => author.type === "contact");
  const asked = byContact[0]?.createdAt ?? null;
  const replies = messages.filter(
    (it) => it.author.type === "admin" && asked !== null && it.createdAt >= asked,
  );
  const assignments = parts.filter(({ type }) => type === "assignment");
  const closes = parts.filter(({ type }) => type === "close");
  const firstClose = closes[0]?.createdAt ?? null;
  const lastAssignment = assignments.at(-1)?.createdAt ?? null;
  const firstReply = replies[0]?.createdAt ?? null;
  const since = (from: number | null, to: number | null) => (from === null || to === null ? null : to - from);
  return {
    type: "conversation_statistics",
    time_to_assignment: since(asked, assignments[0]?.createdAt ?? null),
    time_to_admin_reply: since(asked, firstReply),
    time_to_first_close: since(createdAt, firstClose),
    time_to_last_close: since(createdAt, closes.at(-1)?.createdAt ?? null),
    median_time_to_reply: median(waitsOf(messages)),
    first_contact_reply_at: asked,
    first_assignment_at: assignments[0]?.createdAt ?? null,
    first_admin_reply_at: firstReply,
    first_close_at: firstClose,
    last_assignment_at: lastAssignment,
    last_assignment_admin_reply_at:
      replies.find((it) => lastAssignment !== null && it.createdAt >= lastAssignment)?.createdAt ?? null,
    last_contact_reply_at: byContact.at(-1)?.createdAt ?? null,
    last_admin_reply_at: replies.at(-1)?.createdAt ?? null,
    last_close_at: closes.at(-1)?.createdAt ?? null,
    last_closed_by_id: closes.at(-1)?.author.id ?? null,
    count_reopens: parts.filter(
      ({ type, createdAt: at }) => type === "open" && firstClose !== null && at >= firstClose,
    ).length,
    count_assignments: assignments.length,
    count_conversation_parts: parts.length,
    assigned_team_first_response_time: [],
    assigned_team_first_response_time_in_office_hours: [],
    handling_time: null,
    adjusted_handling_time: null,
  };
}

/** Everything that was said, the oldest first. Notes and events are not said to anybody. */
function messagesOf({ source, createdAt, parts }: Conversation): Message[] {
  const isSaid = ({ type, body }: Part) => body !== null && type !== "note";
  return [{ author: source.author, createdAt }, ...parts.filter(isSaid)];
}

/** How long a contact waited before each reply of an admin. */
function waitsOf(messages: readonly Message[]): number[] {
  let asked: number | null = null;
  return messages.flatMap(({ author, createdAt }) => {
    const waited = author.type === "admin" && asked !== null ? [createdAt - asked] : [];
    if (author.type === "contact") asked ??= createdAt;
    else if (author.type === "admin") asked = null;
    return waited;
  });
}

function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
