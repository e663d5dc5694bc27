// What Apollo Client's cache has to know of this graph.
import type { TypePolicies } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";

const isReplaced = { merge: false }; // a list without pages: the newer one is the whole list
const isCompleted = { merge: true }; // a value without an id: fields that several queries ask for are put together

export const typePolicies: TypePolicies = {
  Query: {
    fields: {
      // Another filter or order is another list; pages of one list are joined.
      contacts: relayStylePagination(["filter", "search", "sort"]),
      companies: relayStylePagination(),
      contactsByExternalIds: isReplaced,
      tags: isReplaced,
      segments: isReplaced,
      intercomAdmins: isReplaced,
      intercomDataAttributes: isReplaced,
      intercomSubscriptionTypes: isReplaced,
    },
  },
  Contact: {
    fields: {
      customAttributeList: isReplaced,
      duplicates: isReplaced,
      segments: isReplaced,
      socialProfiles: isReplaced,
      subscriptions: isReplaced,
      tags: isReplaced,
    },
  },
  Company: { fields: { segments: isReplaced, tags: isReplaced } },
  ContactBrowser: isCompleted,
  ContactLocation: isCompleted,
  ContactMergePreview: isCompleted,
  ContactMobileApp: isCompleted,
  ContactUtm: isCompleted,
  IntercomRateLimit: isCompleted,
};
