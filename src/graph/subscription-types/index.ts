import { ContactSubscriptionResolver } from "./contact-subscription.resolver.js";
import { RemoveContactSubscriptionMutation } from "./remove-contact-subscription.mutation.js";
import { SetContactSubscriptionMutation } from "./set-contact-subscription.mutation.js";
import { SubscriptionTypeResolver } from "./subscription-type.resolver.js";

/** What the schema takes from this folder. */
export const subscriptionResolvers = [
  SubscriptionTypeResolver,
  ContactSubscriptionResolver,
  SetContactSubscriptionMutation,
  RemoveContactSubscriptionMutation,
] as const;
