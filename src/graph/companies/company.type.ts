import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { AnswerSize, allAttributes } from "../decorators/answer-size.js";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { DateTimeScalar } from "../scalars/date-time.scalar.js";
import { JsonScalar } from "../scalars/json.scalar.js";

/** A tag as Intercom embeds it in a company: all of them, with their names. */
export interface EmbeddedTag {
  readonly id: string;
  readonly name: string | null;
}

/** What a company's own payload carries. */
@Directive('@key(fields: "id")')
@Directive('@key(fields: "companyId")')
@Cost(0)
@Audience("contacts:read")
@ObjectType({ simpleResolvers: true, description: "An organisation that uses your product." })
export class Company {
  @Field(() => ID, {
    description: "Intercom's id, as used in URLs and Intercom's own API. It is not your `companyId`.",
  })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Your own id of the company. It cannot be changed once the company exists.",
  })
  companyId!: string | null;

  @Field(() => String, { nullable: true, description: "Name." })
  name!: string | null;

  @Field(() => String, { nullable: true, description: "Name of the company's plan." })
  plan!: string | null;

  @Field(() => Int, { nullable: true, description: "Number of employees, as sent to Intercom." })
  size!: number | null;

  @Field(() => String, { nullable: true, description: "URL of the website, as entered." })
  website!: string | null;

  @Field(() => String, { nullable: true, description: "Industry." })
  industry!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Monthly revenue from the company, in whole units of your currency.",
  })
  monthlySpend!: number | null;

  @Field(() => Int, { nullable: true, description: "Number of sessions that Intercom recorded." })
  sessionCount!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Number of users in the company. Changes of the last minutes may not be counted yet. Costs nothing.",
  })
  userCount!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the company was created in Intercom." })
  createdAt!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the company became your customer, as sent to Intercom.",
  })
  remoteCreatedAt!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the company last changed in Intercom." })
  updatedAt!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When a contact of the company last used your product.",
  })
  lastRequestAt!: number | null;

  @AnswerSize(allAttributes("companyAttributes"))
  @Field(() => JsonScalar, {
    description:
      "The workspace's custom attributes by name. Dates are Unix seconds. Attributes without a value are left out.",
  })
  customAttributes!: Readonly<Record<string, unknown>>;

  embeddedTags!: readonly EmbeddedTag[];
  /** As Intercom sent them; `null` where it sent none, not even an empty list. */
  embeddedSegments!: readonly unknown[] | null;
}
