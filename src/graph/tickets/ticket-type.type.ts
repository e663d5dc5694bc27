import { Field, ID, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { DateTimeScalar } from "../scalars/date-time.scalar.js";
import { TicketCategory } from "./ticket-category.enum.js";
import { TicketTypeAttribute } from "./ticket-type-attribute.type.js";

/** What tickets of one kind have in common. */
@Cost(0)
@Audience("conversations:read")
@ObjectType("IntercomTicketType", {
  simpleResolvers: true,
  description: "A kind of ticket, with the fields that its tickets have.",
})
export class TicketType {
  @Field(() => ID, { description: "Intercom's id." })
  id!: string;

  @Field(() => String, { nullable: true, description: "Name." })
  name!: string | null;

  @Field(() => String, { nullable: true, description: "Description." })
  description!: string | null;

  @Field(() => String, { nullable: true, description: "An emoji." })
  icon!: string | null;

  @Field(() => TicketCategory, { description: "What its tickets are for." })
  category!: TicketCategory;

  @Field(() => Boolean, { description: "Whether it is archived: then no tickets of it can be created." })
  isArchived!: boolean;

  @Field(() => [TicketTypeAttribute], { description: "The fields that its tickets have." })
  attributes!: readonly TicketTypeAttribute[];

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was created." })
  createdAt!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it last changed." })
  updatedAt!: number | null;
}
