import { Args, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { orError } from "../common/or-error.js";
import { isIdOnly } from "../common/repeated-removal.js";
import { ContactChange } from "../contacts/contact-change.type.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { Company } from "./company.type.js";
import { ContactCompanyArgs, changeContactCompany } from "./contact-company.js";

/** The result of `removeContactFromCompany`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `removeContactFromCompany`." })
export class RemoveContactFromCompanyPayload extends ContactChange {
  @Field(() => Company, {
    nullable: true,
    description: "The company after the write; null when nothing was written.",
  })
  company: Company | Error | null = null;
}

@Resolver()
export class RemoveContactFromCompanyMutation {
  @Cost(1)
  @Mutation(() => RemoveContactFromCompanyPayload, {
    nullable: true,
    description:
      "Removes a contact from a company. A company without contacts is no longer listed, but its ids still find it.",
  })
  removeContactFromCompany(
    @Args(() => ContactCompanyArgs) args: ContactCompanyArgs,
    @Ctx() context: Context,
  ): Promise<RemoveContactFromCompanyPayload> {
    const { contactId: contact_id, companyId: company_id } = args;
    const { companies } = context.loaders;
    return changeContactCompany(context, args, new RemoveContactFromCompanyPayload(), async () => {
      const raw = await context.intercom.call(endpoints.companies.detach, (sdk) =>
        sdk.companies.detachContact({ contact_id, company_id }),
      );
      if (isIdOnly(raw)) return { company: await orError(companies.byId.load(company_id)) };
      return { company: companies.written(raw) };
    });
  }
}
