import { Args, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { ContactChange } from "../contacts/contact-change.type.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { Company } from "./company.type.js";
import { ContactCompanyArgs, changeContactCompany } from "./contact-company.js";

/** The result of `addContactToCompany`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `addContactToCompany`." })
export class AddContactToCompanyPayload extends ContactChange {
  @Field(() => Company, {
    nullable: true,
    description: "The company after the write; null when nothing was written.",
  })
  company: Company | null = null;
}

@Resolver()
export class AddContactToCompanyMutation {
  @Cost(1)
  @Mutation(() => AddContactToCompanyPayload, {
    nullable: true,
    description:
      "Adds a contact to a company. It can safely be sent twice. A contact belongs to at most 1,000 companies (LIMIT_EXCEEDED).",
  })
  addContactToCompany(
    @Args(() => ContactCompanyArgs) args: ContactCompanyArgs,
    @Ctx() context: Context,
  ): Promise<AddContactToCompanyPayload> {
    const { contactId: contact_id, companyId: id } = args;
    return changeContactCompany(context, args, new AddContactToCompanyPayload(), async () => {
      const raw = await context.intercom.call(endpoints.companies.attach, (sdk) =>
        sdk.companies.attachContact({ contact_id, id }),
      );
      return { company: context.loaders.companies.written(raw) };
    });
  }
}
