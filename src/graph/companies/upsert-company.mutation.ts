import { Arg, Ctx, Directive, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Intercom } from "../../intercom/client.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { Company } from "./company.type.js";
import { toCompanyBody } from "./company.writer.js";
import { UpsertCompanyInput } from "./upsert-company.input.js";

/** What came of it. */
@Directive("@cost(weight: 0)")
@ObjectType({ simpleResolvers: true, description: "What came of creating or changing a company." })
export class UpsertCompanyPayload {
  @Field(() => Company, {
    nullable: true,
    description: "The company as it is now; null when nothing was done.",
  })
  company!: Company | null;

  @Field(() => [IntercomUserError], { description: "Why nothing was done; empty when something was." })
  userErrors!: IntercomUserError[];
}

@Resolver()
export class UpsertCompanyMutation {
  @Directive("@cost(weight: 1)")
  @Mutation(() => UpsertCompanyPayload, {
    nullable: true,
    description:
      "Creates a company, or changes the one with this `companyId`: one call for both, and sending it twice does no harm. A new company is found by its ids at once; `companies` lists it once a contact belongs to it.",
  })
  upsertCompany(
    @Arg("input", () => UpsertCompanyInput, { description: "The company." }) input: UpsertCompanyInput,
    @Ctx() context: Context,
  ): Promise<UpsertCompanyPayload> {
    const { intercom, loaders } = context;
    return attempt<UpsertCompanyPayload>({ company: null }, null, async () => {
      const body = await toCompanyBody(input, context);
      const raw = await intercom.call(endpoints.companies.upsert, (sdk) =>
        sdk.companies.createOrUpdate(body as Intercom.CreateOrUpdateCompanyRequest),
      );
      return { company: loaders.companies.written(raw) };
    });
  }
}
