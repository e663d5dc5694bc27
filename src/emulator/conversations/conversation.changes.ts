import type { Conversation, Part } from "../workspace/inbox-model.js";

/** One step of a conversation: the part that it gains, and what else becomes different. */
export interface Change {
  readonly part: Part;
  readonly effect: Partial<Conversation>;
}

type Before = Pick<Conversation, "state" | "waitingSince">;

/** A conversation after a change. */
export function changed(conversation: Conversation, { part, effect }: Change): Conversation {
  const state = effect.state ?? conversation.state;
  return {
    ...conversation,
    ...effect,
    updatedAt: part.createdAt,
    parts: [...conversation.parts, { ...part, state }],
  };
}

/** A part that changes nothing: a note, or an event. */
export function remark(part: Part): Change {
  return { part, effect: {} };
}

/** A message. A contact's opens a conversation again, and then it is called so. */
export function message({ state, waitingSince }: Before, part: Part): Change {
  const { author, createdAt } = part;
  if (author.type !== "contact") {
    const isAnswer = author.type === "admin" || author.isAiAgent;
    return { part, effect: isAnswer ? { waitingSince: null } : {} };
  }
  return {
    part: state === "open" ? part : { ...part, type: "open" },
    effect: { state: "open", snoozedUntil: null, isRead: false, waitingSince: waitingSince ?? createdAt },
  };
}

export function close(part: Part): Change {
  return { part, effect: { state: "closed", snoozedUntil: null, waitingSince: null } };
}

export function open(part: Part): Change {
  return { part, effect: { state: "open", snoozedUntil: null } };
}

export function snooze(part: Part, until: number): Change {
  return { part, effect: { state: "snoozed", snoozedUntil: until } };
}

/** An assignment; a part that names nobody takes the assignees of these kinds away. */
export function assignment(part: Part, kinds: readonly ("admin" | "team")[]): Change {
  const id = part.assignedTo?.id ?? null;
  return {
    part,
    effect: {
      ...(kinds.includes("admin") ? { adminAssigneeId: id } : {}),
      ...(kinds.includes("team") ? { teamAssigneeId: id } : {}),
    },
  };
}
