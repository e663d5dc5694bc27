import { Field, ID, Int, ObjectType } from "type-graphql";
import { AnswerSize } from "../decorators/answer-size.js";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { PersonalData } from "../decorators/personal-data.js";
import { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { JsonScalar } from "../scalars/json.scalar.js";

/** One value of two contacts, before and after their merge. */
@Cost(0)
@Audience("contacts:read")
@ObjectType({
  simpleResolvers: true,
  description: "A field of two contacts, before and after a merge. Times are ISO 8601; null is no value.",
})
export class ContactMergeField {
  @Field(() => String, {
    description:
      "The field of `Contact`, with a dot before a part of it: `email`, `browser.name`, `customAttributes.plan`.",
  })
  name!: string;

  @PersonalData()
  @Field(() => JsonScalar, { nullable: true, description: "The value of the lead." })
  from!: unknown;

  @PersonalData()
  @Field(() => JsonScalar, { nullable: true, description: "The value of the user." })
  into!: unknown;

  @PersonalData()
  @Field(() => JsonScalar, { nullable: true, description: "The value of the user after the merge." })
  after!: unknown;

  @Field(() => Boolean, { description: "Whether the merge changes the value of the user." })
  isChanged!: boolean;
}

/** What `mergeContacts` would do. */
@Cost(0)
@Audience("contacts:read")
@ObjectType({
  simpleResolvers: true,
  description:
    "What `mergeContacts` would do with two contacts as they are now. It follows Intercom's documentation: the user keeps its values and takes those that it lacks. Conversations, notes and subscriptions move as well.",
})
export class ContactMergePreview {
  @Field(() => Boolean, { description: "Whether Intercom would merge them; if not, `userErrors` says why." })
  isPossible!: boolean;

  @Field(() => [IntercomUserError], { description: "Why the merge is not possible; empty when it is." })
  userErrors!: readonly IntercomUserError[];

  @AnswerSize({ rows: ({ known }) => FIELDS + 2 * (known.contactAttributes ?? UNKNOWN_ATTRIBUTES) })
  @Field(() => [ContactMergeField], {
    nullable: true,
    description:
      "Every field that has a value in one of the two contacts; null when the merge is not possible.",
  })
  fields!: readonly ContactMergeField[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Ids of the tags after the merge; null when it is not possible, or when one of them has more than ten tags.",
  })
  tagIds!: readonly string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Ids of the companies after the merge; null when it is not possible, or when one of them has more than ten companies.",
  })
  companyIds!: readonly string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many notes there are after the merge; null when it is not possible.",
  })
  noteCount!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Proves for five minutes that this caller was shown this preview, as long as neither contact changes. The tool of `/mcp` that merges needs it; `mergeContacts` does not. Null when the merge is not possible.",
  })
  previewToken!: string | null;
}

/** Fields of a contact that may have a value, without custom attributes. */
const FIELDS = 45;
const UNKNOWN_ATTRIBUTES = 50;
