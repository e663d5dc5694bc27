import { ArgsType, Field, ID } from "type-graphql";
import { checkIntercomId } from "../common/ids.js";
import type { ContactChange } from "../contacts/contact-change.type.js";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import { blameEither } from "../errors/blame.js";
import { checkAll } from "../errors/invalid-input.js";

/** A contact and a company. */
@ArgsType()
export class ContactCompanyArgs {
  @Field(() => ID, { description: "Intercom's id of the contact." })
  contactId!: string;

  @Field(() => ID, { description: "Intercom's id of the company: its `id`, not your `companyId`." })
  companyId!: string;
}

/** Adds a contact to a company, or removes it. After a NOT_FOUND, one more call says which of the two is unknown. */
export function changeContactCompany<P extends ContactChange>(
  context: Context,
  { contactId, companyId }: ContactCompanyArgs,
  nothing: P,
  send: () => Promise<Partial<P>>,
): Promise<P> {
  const { loaders } = context;
  const write = async () => {
    await checkAll({
      contactId: () => checkIntercomId(contactId, ["contactId"]),
      companyId: () => checkIntercomId(companyId, ["companyId"]),
    });
    loaders.contacts.forget(contactId);
    const sent = await send().catch(loaders.contacts.unanswered(contactId));
    loaders.contacts.tell({ what: "COMPANY_CHANGED", id: contactId });
    return { ...sent, contactId };
  };
  const explain = blameEither(["companyId"], () => loaders.companies.byId.load(companyId), ["contactId"]);
  return attempt(context, nothing, write, explain);
}
