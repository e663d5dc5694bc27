import DataLoader from "dataloader";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { RawList } from "../../intercom/endpoints/raw.js";
import type { RawSubscriptionType } from "../../intercom/endpoints/subscription-types.js";
import type { WorkspaceListDefinition } from "../../intercom/memory/workspace-list.js";
import { andThen, type MaybePromise } from "../common/maybe-promise.js";
import { loadEach } from "../common/or-error.js";
import { type ById, byId, createReferenceList } from "../common/reference-list.js";
import type { LoaderSetting } from "../loader-setting.js";
import type { ContactSubscription } from "./contact-subscription.type.js";
import { toContactSubscription, toSubscriptionType } from "./subscription-type.mapper.js";
import type { IntercomSubscriptionType } from "./subscription-type.type.js";

// Intercom lists every subscription type in one call: any number of choices costs one request.
const typeList: WorkspaceListDefinition<ById<IntercomSubscriptionType>, RawList<RawSubscriptionType>> = {
  name: "subscription_types",
  endpoint: endpoints.subscriptionTypes.list,
  write: (sdk) => sdk.subscriptionTypes.list(),
  read: ({ data }) => byId(data.map(toSubscriptionType)),
};

/** Subscription types from the workspace's list, and the choices of a contact who made more than Intercom embeds. */
export function createSubscriptionLoaders({ intercom, workspace, work }: LoaderSetting) {
  const shared = workspace.list(typeList);
  const list = createReferenceList(shared, work);
  return {
    /** How many types there are, where that is known without a call. */
    knownTypeCount: (): number | undefined => shared.peek()?.size,

    all: (): MaybePromise<IntercomSubscriptionType[]> => andThen(list.all(), (types) => [...types.values()]),

    byId: (id: string): MaybePromise<IntercomSubscriptionType | null> =>
      andThen(list.including([id]), (types) => types.get(id) ?? null),

    byContactId: new DataLoader<string, ContactSubscription[]>(
      (contactIds) =>
        loadEach(contactIds, async (contact_id) => {
          const { data } = await intercom.call(endpoints.subscriptionTypes.listOfContact, (sdk) =>
            sdk.contacts.listAttachedSubscriptions({ contact_id }),
          );
          return data.map(toContactSubscription);
        }),
      { name: "subscriptions.byContactId" },
    ),
  };
}
