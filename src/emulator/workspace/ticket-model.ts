import type { Part } from "./inbox-model.js";
import type { AppliedTag } from "./model.js";

export type TicketCategory = "Customer" | "Back-office" | "Tracker";

export type TicketStateCategory = "submitted" | "in_progress" | "waiting_on_customer" | "resolved";

/** A state that tickets of every type can be in. */
export interface TicketState {
  readonly id: string;
  readonly category: TicketStateCategory;
  readonly internalLabel: string;
  /** What contacts see. */
  readonly externalLabel: string;
}

export interface TicketTypeAttribute {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly dataType: "string" | "list" | "integer" | "decimal" | "boolean" | "datetime" | "files";
  /** For a list: what can be chosen. */
  readonly options: readonly string[];
  readonly isMultiline: boolean;
  /** Title and description, which every type has. */
  readonly isDefault: boolean;
}

export interface TicketType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** An emoji. */
  readonly icon: string;
  readonly category: TicketCategory;
  readonly isArchived: boolean;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly attributes: readonly TicketTypeAttribute[];
}

/** One version of a ticket. Times are Unix seconds. */
export interface Ticket {
  /** The id of the API. */
  readonly id: string;
  /** The number that people see; no call takes it. */
  readonly number: string;
  readonly typeId: string;
  readonly stateId: string;
  readonly previousStateId: string | null;
  /** By name. */
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly contactIds: readonly string[];
  readonly adminAssigneeId: string | null;
  readonly teamAssigneeId: string | null;
  readonly companyId: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly isOpen: boolean;
  readonly snoozedUntil: number | null;
  /** Whether contacts see it. */
  readonly isShared: boolean;
  readonly tags: readonly AppliedTag[];
  readonly conversationIds: readonly string[];
  /** The oldest first. */
  readonly parts: readonly Part[];
}
