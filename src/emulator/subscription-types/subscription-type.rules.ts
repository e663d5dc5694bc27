import { type JsonObject, readId } from "../http/body.js";
import { resourceNotFound } from "../http/error.js";
import type { Contact, SubscriptionType } from "../workspace/model.js";
import type { Store } from "../workspace/store.js";
import type { Workspace } from "../workspace/workspace.js";

/** The types about which a contact has made a choice. Types at their default are not among them. */
export function chosenTypes({ consents }: Contact, { subscriptionTypes }: Store): SubscriptionType[] {
  return consents
    .flatMap(({ subscriptionTypeId }) => subscriptionTypes.get(subscriptionTypeId) ?? [])
    .sort((a, b) => Number(a.id) - Number(b.id));
}

/**
 * Opts a contact into a type that wants consent, or out of one that presumes it: the one choice each type has, whatever
 * the body's consent_type says.
 */
export function chooseSubscription(
  contact: Contact,
  body: JsonObject,
  workspace: Workspace,
): SubscriptionType {
  const { store, seconds } = workspace.writing();
  const type = findSubscriptionType(readId(body["id"], "id"), store);
  const consent = type.consentType;
  const others = contact.consents.filter((it) => it.subscriptionTypeId !== type.id);
  if (others.length < contact.consents.length) return type;
  const consents = [...others, { subscriptionTypeId: type.id, consent }];
  store.saveContact({ ...contact, consents, updated_at: seconds });
  return type;
}

/** Takes a choice back. Without a choice, nothing changes. */
export function removeChoice(contact: Contact, typeId: string, workspace: Workspace): SubscriptionType {
  const { store, seconds } = workspace.writing();
  const type = findSubscriptionType(typeId, store);
  const consents = contact.consents.filter((it) => it.subscriptionTypeId !== type.id);
  if (consents.length < contact.consents.length) {
    store.saveContact({ ...contact, consents, updated_at: seconds });
  }
  return type;
}

function findSubscriptionType(id: string, store: Store): SubscriptionType {
  const type = store.subscriptionTypes.get(id);
  if (!type) throw resourceNotFound();
  return type;
}
