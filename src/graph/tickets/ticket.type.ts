import { Directive, Field, ID, ObjectType } from "type-graphql";
import { AnswerSize, longText } from "../decorators/answer-size.js";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { PersonalData } from "../decorators/personal-data.js";
import { DateTimeScalar } from "../scalars/date-time.scalar.js";
import { JsonScalar } from "../scalars/json.scalar.js";
import { TicketCategory } from "./ticket-category.enum.js";
import { TicketState } from "./ticket-state.type.js";
import { TicketType } from "./ticket-type.type.js";

/** A ticket as search and single answers carry it. */
@Directive('@key(fields: "id")')
@Cost(0)
@Audience("conversations:read")
@ObjectType("IntercomTicket", {
  simpleResolvers: true,
  description: "A ticket: a request of a contact that is followed until it is resolved.",
})
export class Ticket {
  @Field(() => ID, { description: "Intercom's id, by which the graph finds it." })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: "The number that people see. It finds nothing in the API: use `id`.",
  })
  number!: string | null;

  @Field(() => TicketCategory, { description: "What it is for." })
  category!: TicketCategory;

  @PersonalData()
  @Field(() => String, { nullable: true, description: "Title." })
  title!: string | null;

  @AnswerSize(longText)
  @PersonalData()
  @Field(() => String, {
    nullable: true,
    description: "Description. It is whatever was written: sanitise it before a browser shows it.",
  })
  description!: string | null;

  @AnswerSize({ weight: () => 20 })
  @PersonalData()
  @Field(() => JsonScalar, {
    nullable: true,
    description:
      "The values of the fields of its type by their names, without title and description. Fields without a value are left out.",
  })
  attributes!: Readonly<Record<string, unknown>>;

  @Field(() => TicketState, { nullable: true, description: "Where it stands." })
  state!: TicketState | null;

  @Field(() => TicketType, { nullable: true, description: "The kind of ticket it is." })
  type!: TicketType | null;

  @Field(() => Boolean, { description: "Whether it is not closed." })
  isOpen!: boolean;

  @Field(() => Boolean, { description: "Whether the contact can see it." })
  isShared!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was created." })
  createdAt!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it last changed." })
  updatedAt!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Until when it is snoozed." })
  snoozedUntil!: number | null;

  assigneeId!: string | null;
  teamId!: string | null;
  contactIds!: readonly string[];
  /** Intercom's list of parts; `undefined` where it did not come along. */
  rawParts!: readonly unknown[] | undefined;
}
