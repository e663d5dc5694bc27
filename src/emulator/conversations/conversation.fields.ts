import { invalidParameter } from "../http/error.js";
import { comparable, type Field, type Searchable } from "../search/field.js";
import type { Conversation } from "../workspace/inbox-model.js";
import type { AttributeValue, Contact } from "../workspace/model.js";
import { statisticsOf, teammateIdsOf } from "./conversation.facts.js";
import { formatPriority } from "./conversation.wire.js";
import { formatAuthor } from "./conversation-part.wire.js";
import { toPlainText } from "./plain-text.js";

type Statistics = ReturnType<typeof statisticsOf>;
type Read = (it: Conversation) => AttributeValue;

const STRINGS: Readonly<Record<string, Read>> = {
  id: (it) => it.id,
  "source.type": (it) => it.source.type,
  "source.id": (it) => it.source.id,
  "source.delivered_as": (it) => it.source.deliveredAs,
  "source.subject": (it) => it.source.subject,
  "source.author.id": (it) => it.source.author.id,
  "source.url": (it) => it.source.url,
  channel_initiated: (it) => it.source.type,
  state: (it) => it.state,
  "conversation_rating.remark": (it) => it.rating?.remark ?? null,
  "conversation_rating.contact_id": (it) => it.rating?.contactId ?? null,
  // Intercom's description spells it like this.
  "conversation_rating.admin_d": (it) => it.rating?.adminId ?? null,
  "ai_agent.resolution_state": ({ aiAgent }) =>
    aiAgent && (aiAgent.isResolved ? "confirmed_resolution" : "assumed_resolution"),
  "ai_agent.last_answer_type": ({ aiAgent }) => aiAgent && "ai_answer",
  "ai_agent.rating_remark": (it) => it.aiAgent?.remark ?? null,
  "ai_agent.source_type": ({ aiAgent }) => aiAgent && "workflow",
  "ai_agent.source_title": (it) => it.aiAgent?.sourceTitle ?? null,
};

const COUNTS: Readonly<Record<string, Read>> = {
  admin_assignee_id: (it) => numberOf(it.adminAssigneeId),
  team_assignee_id: (it) => numberOf(it.teamAssigneeId),
  "conversation_rating.score": (it) => it.rating?.score ?? null,
  "ai_agent.rating": (it) => it.aiAgent?.rating ?? null,
};

const BOOLEANS: Readonly<Record<string, Read>> = {
  open: (it) => it.state !== "closed",
  read: (it) => it.isRead,
  ai_agent_participated: (it) => it.aiAgent !== null,
};

const MOMENTS: Readonly<Record<string, Read>> = {
  created_at: (it) => it.createdAt,
  updated_at: (it) => it.updatedAt,
  waiting_since: (it) => it.waitingSince,
  snoozed_until: (it) => it.snoozedUntil,
  "conversation_rating.requested_at": (it) => it.rating?.requestedAt ?? null,
  "conversation_rating.replied_at": (it) => it.rating?.repliedAt ?? null,
};

const STATISTICS = {
  count: [
    "time_to_assignment",
    "time_to_admin_reply",
    "time_to_first_close",
    "time_to_last_close",
    "median_time_to_reply",
    "count_reopens",
    "count_assignments",
    "count_conversation_parts",
  ],
  moment: [
    "first_contact_reply_at",
    "first_assignment_at",
    "first_admin_reply_at",
    "first_close_at",
    "last_assignment_at",
    "last_assignment_admin_reply_at",
    "last_contact_reply_at",
    "last_admin_reply_at",
    "last_close_at",
  ],
  string: ["last_closed_by_id"],
} as const satisfies Partial<Record<Field<Conversation>["type"], readonly (keyof Statistics)[]>>;

/** The fields with any number of values. Of a message, each word is one. */
const LISTS: Readonly<Record<string, (it: Conversation) => readonly string[]>> = {
  contact_ids: (it) => it.contactIds,
  teammate_ids: teammateIdsOf,
  tag_ids: (it) => it.tags.map(({ id }) => id),
  "source.body": (it) => toPlainText(it.source.body).split(/\s+/),
};

const FIELDS: ReadonlyMap<string, Field<Conversation>> = new Map(
  [
    ...fieldsOf("string", STRINGS),
    ...fieldsOf("count", COUNTS),
    ...fieldsOf("boolean", BOOLEANS),
    ...fieldsOf("moment", MOMENTS),
    ...Object.entries(STATISTICS).flatMap(([type, names]) =>
      names.map((name) => statistic(name, type as keyof typeof STATISTICS)),
    ),
    ...Object.entries(LISTS).map(([name, list]): Field<Conversation> => listField(name, list)),
  ].map((field) => [field.name, field]),
);

export interface ConversationScope {
  readonly version: string;
  /** IANA name. */
  readonly timezone: string;
  contact(id: string): Contact | undefined;
}

/** What conversations are searched by. The author of a message is searched by what is known of the person now. */
export function conversationFields(scope: ConversationScope): Searchable<Conversation> {
  const ofAuthor =
    (key: "type" | "name" | "email"): Read =>
    (it) =>
      formatAuthor(it.source.author, scope, true)[key];
  const scoped: Readonly<Record<string, Read>> = {
    priority: (it) => formatPriority(it, scope.version),
    "source.author.type": ofAuthor("type"),
    "source.author.name": ofAuthor("name"),
    "source.author.email": ofAuthor("email"),
  };
  return {
    timezone: scope.timezone,
    field(name) {
      const read = scoped[name];
      if (read) return { name, type: "string", read };
      const field = FIELDS.get(name);
      if (!field) throw invalidParameter(`${name} is not a valid search field`);
      return field;
    },
  };
}

function fieldsOf(
  type: Field<Conversation>["type"],
  reads: Readonly<Record<string, Read>>,
): Field<Conversation>[] {
  return Object.entries(reads).map(([name, read]) => ({ name, type, read }));
}

function statistic(
  name: keyof Statistics & (typeof STATISTICS)[keyof typeof STATISTICS][number],
  type: Field<Conversation>["type"],
): Field<Conversation> {
  return { name: `statistics.${name}`, type, read: (it) => statisticsOf(it)[name] };
}

/** A field with any number of values, compared like a string. */
export function listField<T>(name: string, list: (it: T) => readonly string[]): Field<T> {
  return {
    name,
    type: "string",
    read: () => null,
    holds: (accepts) => (it) => list(it).some((value) => accepts(comparable(value))),
  };
}

/** Nobody is 0, as in answers of 2.16, in every version. */
function numberOf(id: string | null): number | null {
  return id === null ? 0 : Number(id);
}
