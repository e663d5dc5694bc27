import { Field, ID, InputType, Int } from "type-graphql";
import { DateTimeScalar } from "../scalars/date-time.scalar.js";
import { JsonScalar } from "../scalars/json.scalar.js";

/** A company to create or change. */
@InputType({
  description:
    "A company to create, or to change where it exists. A field that is left out keeps its value; Intercom cannot clear one, so null is refused.",
})
export class UpsertCompanyInput {
  @Field(() => ID, {
    description: "Your own id of the company. It identifies the company to create or update.",
  })
  companyId!: string;

  @Field(() => String, { nullable: true, description: "Name." })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "Name of the company's plan." })
  plan?: string | null;

  @Field(() => Int, { nullable: true, description: "Number of employees." })
  size?: number | null;

  @Field(() => String, { nullable: true, description: "URL of the website. Intercom does not validate it." })
  website?: string | null;

  @Field(() => String, { nullable: true, description: "Industry." })
  industry?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Monthly revenue from the company, in whole units of your currency.",
  })
  monthlySpend?: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the company became your customer." })
  remoteCreatedAt?: number | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description:
      "The workspace's own attributes of companies by name: text, number or boolean; a date is an ISO date, an ISO time or Unix seconds. A list takes other values than its options as well. Attributes that are not named keep their value; null clears one.",
  })
  customAttributes?: unknown;
}
