import { Field, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { DateTimeScalar } from "../scalars/date-time.scalar.js";
import { ActivityKind } from "./activity-kind.enum.js";

/** One entry of a contact's timeline. */
@Cost(0)
@Audience("conversations:read")
@ObjectType({
  simpleResolvers: true,
  description: "Something that happened with a contact. `kind` says which of the other fields has a value.",
})
export class ContactActivity {
  @Field(() => ActivityKind, { description: "What happened." })
  kind!: ActivityKind;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it happened." })
  at!: number | null;

  /** Intercom's object, of which the field for the kind is made; `undefined` for what the contact itself tells. */
  raw!: object | undefined;
}
