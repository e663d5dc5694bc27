import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Intercom } from "../../intercom/client.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { attempt, type Explain, Payload } from "../errors/attempt.js";
import { blameOneOf } from "../errors/blame.js";
import { Company } from "./company.type.js";
import { toCompanyBody } from "./company.writer.js";
import { UpsertCompanyInput } from "./upsert-company.input.js";

/** The result of `upsertCompany`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `upsertCompany`." })
export class UpsertCompanyPayload extends Payload {
  @Field(() => Company, {
    nullable: true,
    description: "The company after the write; null when nothing was written.",
  })
  company: Company | null = null;
}

@Resolver()
export class UpsertCompanyMutation {
  @Cost(1)
  @Mutation(() => UpsertCompanyPayload, {
    nullable: true,
    description:
      "Creates a company, or updates the company with this `companyId`, by one call. It can safely be sent twice. A new company is found by its ids at once; `companies` lists it once a contact belongs to it.",
  })
  upsertCompany(
    @Arg("input", () => UpsertCompanyInput, { description: "The company." }) input: UpsertCompanyInput,
    @Ctx() context: Context,
  ): Promise<UpsertCompanyPayload> {
    const write = async () => {
      const body = await toCompanyBody(input, context);
      const { companies } = context.loaders;
      const raw = await context.intercom
        .call(endpoints.companies.upsert, (sdk) =>
          sdk.companies.createOrUpdate(body as Intercom.CreateOrUpdateCompanyRequest),
        )
        .catch((error: unknown) => {
          companies.forget(input.companyId); // it may have been created
          throw error;
        });
      return { company: companies.written(raw) };
    };
    return attempt(context, new UpsertCompanyPayload(), write, explainRefusal(input, context));
  }
}

/** Why Intercom refused the company: an attribute may not be defined any more. One call at most, after a refusal. */
function explainRefusal({ customAttributes }: UpsertCompanyInput, context: Context): Explain {
  if (customAttributes == null) return () => ({});
  const path = ["input", "customAttributes"];
  return blameOneOf(context, [
    {
      reason: "attribute-unknown",
      look: () => context.loaders.dataAttributes.recheckOfCompany(customAttributes, path),
    },
  ]);
}
