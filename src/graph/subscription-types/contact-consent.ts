import { ArgsType, Field, ID } from "type-graphql";
import { checkIntercomId } from "../common/ids.js";
import type { ContactChange } from "../contacts/contact-change.type.js";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import { checkAll, InvalidInput } from "../errors/invalid-input.js";
import type { IntercomSubscriptionConsent } from "./subscription-consent.enum.js";

/** A contact and a subscription type. */
@ArgsType()
export class ContactConsentArgs {
  @Field(() => ID, { description: "Intercom's id of the contact." })
  contactId!: string;

  @Field(() => ID, { description: "Intercom's id of the subscription type." })
  subscriptionTypeId!: string;
}

/**
 * Records a contact's choice, or removes it. After a refusal, the list of types says what Intercom does not: which of
 * the two ids is unknown, or that the type takes the other choice.
 * @param checkMore Checks what only one of the two mutations takes.
 */
export function changeContactConsent<P extends ContactChange>(
  context: Context,
  { contactId, subscriptionTypeId: typeId }: ContactConsentArgs,
  nothing: P,
  send: () => Promise<Partial<P>>,
  checkMore: () => void = () => {},
): Promise<P> {
  const { loaders } = context;
  const write = async () => {
    await checkAll({
      contactId: () => checkIntercomId(contactId, ["contactId"]),
      subscriptionTypeId: () => checkIntercomId(typeId, ["subscriptionTypeId"]),
      more: checkMore,
    });
    loaders.contacts.forget(contactId);
    loaders.subscriptions.byContactId.clear(contactId);
    const sent = await send().catch(loaders.contacts.unanswered(contactId));
    loaders.contacts.tell({ what: "CONSENT_CHANGED", id: contactId });
    return { ...sent, contactId };
  };
  return attempt(context, nothing, write, async ({ code, field }) => {
    if (field !== null || (code !== "NOT_FOUND" && code !== "INVALID_INPUT")) return {};
    const type = await loaders.subscriptions.byId(typeId);
    return code === "NOT_FOUND"
      ? { field: [type === null ? "subscriptionTypeId" : "contactId"] }
      : { field: ["consent"], message: otherChoice(type?.consentType) };
  });
}

/**
 * Refuses a choice that the type does not take, before it is sent: Intercom accepts any choice, and then does what the
 * type says. A type that the list does not know is left to Intercom. Costs the list of types, which is kept.
 * @throws InvalidInput
 */
export async function checkChoice(
  typeId: string,
  consent: IntercomSubscriptionConsent,
  { loaders }: Context,
): Promise<void> {
  const taken = (await loaders.subscriptions.byId(typeId))?.consentType ?? "UNKNOWN";
  if (taken !== consent && taken !== "UNKNOWN") throw new InvalidInput(otherChoice(taken), ["consent"]);
}

function otherChoice(taken: IntercomSubscriptionConsent | undefined): string {
  return `Intercom does not accept this choice${taken ? `: the type's consentType is ${taken}` : ""}. Send that choice; to withdraw a choice, use removeContactSubscription.`;
}
