import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { checkIntercomId } from "../common/ids.js";
import { Contact } from "../contacts/contact.type.js";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { Company } from "./company.type.js";
import { blameMissing } from "./missing-of-a-pair.js";

/** What came of it. */
@Directive("@cost(weight: 0)")
@ObjectType({ simpleResolvers: true, description: "What came of adding a contact to a company." })
export class AddContactToCompanyPayload {
  @Field(() => Company, {
    nullable: true,
    description: "The company as it is now; null when nothing was done.",
  })
  company!: Company | null;

  @Field(() => [IntercomUserError], {
    description: "Why nothing was done; empty when it was, also when there was nothing left to do.",
  })
  userErrors!: IntercomUserError[];

  /** The contact, whose new state Intercom's answer does not hold. */
  contactId!: string | null;
}

@Resolver(() => AddContactToCompanyPayload)
export class AddContactToCompanyMutation {
  @Directive("@cost(weight: 1)")
  @Mutation(() => AddContactToCompanyPayload, {
    nullable: true,
    description:
      "Adds a contact to a company. Sending it twice does no harm. A contact belongs to 1,000 companies at the most (LIMIT_EXCEEDED).",
  })
  addContactToCompany(
    @Arg("contactId", () => ID, { description: "Intercom's id of the contact." }) contactId: string,
    @Arg("companyId", () => ID, {
      description: "Intercom's id of the company: its `id`, not your `companyId`.",
    })
    companyId: string,
    @Ctx() context: Context,
  ): Promise<AddContactToCompanyPayload> {
    const { intercom, loaders } = context;
    return attempt<AddContactToCompanyPayload>({ company: null, contactId: null }, null, async () => {
      checkIntercomId(contactId, ["contactId"]);
      checkIntercomId(companyId, ["companyId"]);
      loaders.contacts.forget(contactId);
      const raw = await intercom.call(endpoints.companies.attach, (sdk) =>
        sdk.companies.attachContact({ contact_id: contactId, id: companyId }),
      );
      return { company: loaders.companies.written(raw), contactId };
    }).then((payload) => blameMissing(payload, companyId, context));
  }

  @Directive("@cost(weight: 1)")
  @FieldResolver(() => Contact, {
    nullable: true,
    description: "The contact as it is now, read by one more call; null when nothing was done.",
  })
  async contact(
    @Root() { contactId }: AddContactToCompanyPayload,
    @Ctx() { loaders }: Context,
  ): Promise<Contact | null> {
    return contactId === null ? null : loaders.contacts.byId.load(contactId);
  }
}
