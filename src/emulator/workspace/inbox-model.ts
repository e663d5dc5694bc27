import type { AppliedTag, AttributeValue } from "./model.js";

/** A group of admins that conversations and tickets can be assigned to. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly adminIds: readonly string[];
  readonly assignmentLimit: number | null;
  readonly distributionMethod: "round_robin" | "balanced" | null;
}

/**
 * Who wrote something. Of a contact only the id is kept: name and address are those that it has when it is asked. Everybody else
 * keeps theirs, so that a teammate who left still has a name.
 */
export interface Author {
  readonly type: "contact" | "admin" | "bot" | "team";
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  /** Whether Intercom's AI agent wrote it. */
  readonly isAiAgent: boolean;
}

export interface Attachment {
  readonly name: string;
  readonly url: string;
  readonly contentType: string;
  /** In bytes. */
  readonly filesize: number;
  /** In pixels; null for what is no image. */
  readonly width: number | null;
  readonly height: number | null;
}

export interface Assignee {
  readonly type: "admin" | "team";
  readonly id: string;
}

/** One message or one event of a conversation or a ticket. Times are Unix seconds. */
export interface Part {
  readonly id: string;
  /** Intercom's word: comment, note, open, close, snoozed, assignment and others. */
  readonly type: string;
  /** HTML. */
  readonly body: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly author: Author;
  readonly assignedTo: Assignee | null;
  readonly attachments: readonly Attachment[];
  readonly isRedacted: boolean;
  /** The state of the conversation when the part was made. */
  readonly state: ConversationState;
  /** What the answers of a quick reply, or an event, consist of, in Intercom's own form. */
  readonly details: Readonly<Record<string, unknown>>;
}

export type ConversationState = "open" | "closed" | "snoozed";

/** Versions before 2.16 know only two: none, and any of the others. */
export type Priority = "none" | "low" | "medium" | "high" | "urgent";

/** The message that began a conversation. */
export interface Source {
  readonly id: string;
  readonly type: "conversation" | "email" | "sms" | "whatsapp" | "facebook" | "push";
  readonly deliveredAs: "customer_initiated" | "admin_initiated" | "automated" | "operator_initiated";
  readonly subject: string;
  /** HTML. */
  readonly body: string;
  readonly author: Author;
  readonly attachments: readonly Attachment[];
  readonly url: string | null;
  readonly isRedacted: boolean;
}

/** What a contact thinks of how it was served. */
export interface Rating {
  /** 1 to 5. */
  readonly score: number;
  readonly remark: string;
  readonly requestedAt: number;
  readonly repliedAt: number;
  readonly contactId: string;
  readonly adminId: string;
}

/** What Intercom's AI agent did in a conversation. */
export interface AiAgent {
  readonly sourceTitle: string;
  readonly isResolved: boolean;
  readonly rating: number | null;
  readonly remark: string | null;
  readonly createdAt: number;
}

/** One version of a conversation. A write replaces it, as with contacts. */
export interface Conversation {
  readonly id: string;
  readonly title: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Since when the contact has been waiting for an answer. */
  readonly waitingSince: number | null;
  readonly snoozedUntil: number | null;
  readonly state: ConversationState;
  readonly isRead: boolean;
  readonly priority: Priority;
  readonly adminAssigneeId: string | null;
  readonly teamAssigneeId: string | null;
  readonly companyId: string | null;
  readonly contactIds: readonly string[];
  readonly tags: readonly AppliedTag[];
  readonly ticketIds: readonly string[];
  readonly customAttributes: Readonly<Record<string, AttributeValue>>;
  readonly source: Source;
  /** The oldest first. */
  readonly parts: readonly Part[];
  readonly rating: Rating | null;
  readonly aiAgent: AiAgent | null;
}

/** Something that a contact did. */
export interface CustomerEvent {
  readonly id: string;
  readonly contactId: string;
  readonly name: string;
  /** Unix seconds. */
  readonly createdAt: number;
  /** Unix milliseconds: its place in pages. No two events of a contact have the same. */
  readonly at: number;
  readonly metadata: Readonly<Record<string, unknown>>;
}
