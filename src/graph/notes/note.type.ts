import { Field, ID, ObjectType } from "type-graphql";
import { AnswerSize, longText } from "../decorators/answer-size.js";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { PersonalData } from "../decorators/personal-data.js";
import { DateTimeScalar } from "../scalars/date-time.scalar.js";

/** The teammate who wrote a note, as Intercom embeds it. */
export interface EmbeddedAuthor {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly isAway: boolean;
}

/** What Intercom's own list of notes carries. */
@Cost(0)
@Audience("contacts:read")
@ObjectType({
  simpleResolvers: true,
  description: "A teammate's note about a contact. Notes cannot be changed.",
})
export class ContactNote {
  @Field(() => ID, { description: "Intercom's id." })
  id!: string;

  @AnswerSize(longText)
  @PersonalData()
  @Field(() => String, {
    nullable: true,
    description:
      "The text, as HTML, also where plain text was sent. It is whatever was written: sanitise it before a browser shows it. Null only for a caller who may not read personal data.",
  })
  body!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was written." })
  createdAt!: number | null;

  contactId!: string | null;
  embeddedAuthor!: EmbeddedAuthor | null;
}
