import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RawConversation } from "../../../intercom/endpoints/conversations.js";
import type { RawEvent } from "../../../intercom/endpoints/events.js";
import type { RawNote } from "../../../intercom/endpoints/notes.js";
import type { RawTicket } from "../../../intercom/endpoints/tickets.js";
import type { MaybePromise } from "../../common/maybe-promise.js";
import type { Context } from "../../context.js";
import { Conversation } from "../../conversations/conversation.type.js";
import { Cost } from "../../decorators/cost.js";
import { eventOf } from "../../events/event.list.js";
import { ContactEvent } from "../../events/event.type.js";
import { noteOf } from "../../notes/note.list.js";
import { ContactNote } from "../../notes/note.type.js";
import { Tag } from "../../tags/tag.type.js";
import { Ticket } from "../../tickets/ticket.type.js";
import { ContactActivity } from "../activity.type.js";

/** From an entry of a timeline to what it is about. */
@Resolver(() => ContactActivity)
export class ActivitySubjectEdge {
  @Cost(0)
  @FieldResolver(() => Conversation, { nullable: true, description: "CONVERSATION: the one that began." })
  conversation(
    @Root() { kind, raw }: ContactActivity,
    @Ctx() { loaders: { conversations } }: Context,
  ): MaybePromise<Conversation | null> {
    if (kind !== "CONVERSATION") return null;
    const row = raw as RawConversation;
    return conversations.ofRow(row) ?? conversations.byId.load(row.id);
  }

  @Cost(0)
  @FieldResolver(() => Ticket, { nullable: true, description: "TICKET: the one that was created." })
  ticket(
    @Root() { kind, raw }: ContactActivity,
    @Ctx() { loaders: { tickets } }: Context,
  ): MaybePromise<Ticket | null> {
    if (kind !== "TICKET") return null;
    const row = raw as RawTicket;
    return tickets.ofRow(row) ?? tickets.byId.load(row.id);
  }

  @Cost(0)
  @FieldResolver(() => ContactNote, { nullable: true, description: "NOTE: the one that was written." })
  note(@Root() { kind, raw }: ContactActivity): ContactNote | null {
    return kind === "NOTE" ? noteOf(raw as RawNote) : null;
  }

  @Cost(0)
  @FieldResolver(() => ContactEvent, { nullable: true, description: "EVENT: what the contact did." })
  event(@Root() { kind, raw }: ContactActivity): ContactEvent | null {
    return kind === "EVENT" ? eventOf(raw as RawEvent) : null;
  }

  @Cost(0)
  @FieldResolver(() => Tag, { nullable: true, description: "TAG: the one that was applied." })
  tag(@Root() { kind, raw }: ContactActivity, @Ctx() { loaders }: Context): Tag | null {
    return kind === "TAG" ? (loaders.tags.ofPayload([raw])[0] ?? null) : null;
  }
}
