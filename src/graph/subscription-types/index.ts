import { ContactSubscriptionTypeEdge } from "./edges/type.edge.js";
import { RemoveContactSubscriptionMutation } from "./remove-contact-subscription.mutation.js";
import { SetContactSubscriptionMutation } from "./set-contact-subscription.mutation.js";
import { SubscriptionTypeQueries } from "./subscription-type.queries.js";

/** The parts of this folder that the schema uses. */
export const subscriptionResolvers = [
  SubscriptionTypeQueries,
  ContactSubscriptionTypeEdge,
  SetContactSubscriptionMutation,
  RemoveContactSubscriptionMutation,
] as const;
