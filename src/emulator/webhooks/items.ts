import { formatContact } from "../contacts/contact.wire.js";
import { formatOf } from "../conversations/conversation.answer.js";
import { formatConversation } from "../conversations/conversation.wire.js";
import { formatPart } from "../conversations/conversation-part.wire.js";
import { formatSubscriptionType } from "../subscription-types/subscription-type.wire.js";
import { formatTag } from "../tags/tag.wire.js";
import { presentTicket } from "../tickets/ticket.answer.js";
import { stateOf } from "../tickets/ticket.kind.js";
import type { Conversation, Part } from "../workspace/inbox-model.js";
import type { Company, Contact } from "../workspace/model.js";
import type { Ticket } from "../workspace/ticket-model.js";
import type { Workspace } from "../workspace/workspace.js";

/** The form of a notification follows the app's settings and not a caller's header: here it is always this one. */
const VERSION = "2.14";

/** Intercom's words for the four things that can happen to a contact's consent. */
export type ConsentItemType =
  | "contact_subscribe"
  | "contact_unsubscribe"
  | "granular_subscribe"
  | "granular_unsubscribe";

/** Makes the items of notifications: the objects as they are now, with times in ISO 8601, as recorded deliveries show. */
export class WebhookItems {
  constructor(private readonly workspace: Workspace) {}

  contact(contact: Contact) {
    return withIsoTimes(formatContact(contact, { workspaceId: this.workspace.id, version: VERSION }));
  }

  merged(from: Contact) {
    const into = this.workspace.store.contact(from.mergedInto ?? "");
    return { ...(into && this.contact(into)), merged_from: { type: "contact", id: from.id } };
  }

  tagged(contact: Contact, tagId: string) {
    const { store } = this.workspace;
    const tag = store.tags.get(tagId) ?? { id: tagId, name: "" };
    return {
      type: "contact_tag",
      created_at: this.workspace.seconds(),
      tag: formatTag(tag),
      contact: this.contact(contact),
    };
  }

  consent(type: ConsentItemType, contact: Contact, typeIds: readonly string[]) {
    const types = typeIds.flatMap((id) => this.workspace.store.subscriptionTypes.get(id) ?? []);
    return {
      type,
      contact: this.contact(contact),
      subscription_types: { type: "list", data: types.map(formatSubscriptionType) },
      created_at: this.workspace.seconds(),
    };
  }

  /** A conversation with the parts that there is something new about. Its times are Unix seconds, as in answers. */
  conversation(conversation: Conversation, parts: readonly Part[]) {
    const format = formatOf(this.workspace, VERSION);
    return {
      ...formatConversation(conversation, format),
      conversation_parts: {
        type: "conversation_part.list",
        conversation_parts: parts.map((part) => formatPart(part, format)),
        total_count: parts.length,
      },
    };
  }

  ticket(ticket: Ticket) {
    return presentTicket(ticket, this.workspace, VERSION);
  }

  isResolved(ticket: Ticket): boolean {
    return stateOf(ticket.stateId, this.workspace.store).category === "resolved";
  }

  attached(contact: Contact, companyId: string) {
    const company = this.workspace.store.company(companyId);
    return { company: company && this.company(company), contact: this.contact(contact) };
  }

  /** Unlike in answers of the API, unknown values are null here, and tags are ids only. */
  company(company: Company) {
    return withIsoTimes({
      type: "company",
      id: company.id,
      name: company.name,
      app_id: this.workspace.id,
      plan: company.plan === null ? null : { type: "plan", name: company.plan },
      company_id: company.companyId,
      remote_created_at: company.remoteCreatedAt,
      created_at: company.createdAt,
      updated_at: company.updatedAt,
      last_request_at: company.lastRequestAt,
      size: company.size,
      website: company.website,
      industry: company.industry,
      monthly_spend: company.monthlySpend,
      session_count: company.sessionCount,
      user_count: this.workspace.published.contactCountOf(company.id),
      custom_attributes: company.customAttributes,
      tag_ids: company.tagIds,
    });
  }
}

function withIsoTimes(item: Readonly<Record<string, unknown>>) {
  const entries = Object.entries(item).map(([key, value]) =>
    key.endsWith("_at") && typeof value === "number" ? [key, toIso(value)] : [key, value],
  );
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function toIso(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace("Z", "+00:00");
}
