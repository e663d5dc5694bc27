// What Apollo Client's cache has to know of this graph.
import type { TypePolicies } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";

const isReplaced = { merge: false }; // a list without pages: the newer one is the whole list
const isCompleted = { merge: true }; // a value without an id: fields that several queries ask for are put together

export const typePolicies: TypePolicies = {
  Query: {
    fields: {
      // Another filter or order is another list; pages of one list are joined.
      companies: relayStylePagination(),
      contacts: relayStylePagination(["filter", "search", "sort"]),
      intercomConversations: relayStylePagination(["filter", "sort"]),
      contactsByExternalIds: isReplaced,
      intercomAdmins: isReplaced,
      intercomDataAttributes: isReplaced,
      intercomSubscriptionTypes: isReplaced,
      intercomTeams: isReplaced,
      intercomTicketTypes: isReplaced,
      segments: isReplaced,
      tags: isReplaced,
    },
  },
  Company: {
    fields: {
      segments: isReplaced,
      tags: isReplaced,
    },
  },
  Contact: {
    fields: {
      customAttributeList: isReplaced,
      duplicates: isReplaced,
      eventSummary: isReplaced,
      segments: isReplaced,
      socialProfiles: isReplaced,
      subscriptions: isReplaced,
      tags: isReplaced,
    },
  },
  IntercomConversation: {
    fields: {
      contacts: isReplaced,
      parts: isReplaced,
      tags: isReplaced,
    },
  },
  IntercomConversationPart: {
    fields: {
      attachments: isReplaced,
    },
  },
  IntercomConversationSource: {
    fields: {
      attachments: isReplaced,
    },
  },
  IntercomTeam: {
    fields: {
      admins: isReplaced,
    },
  },
  IntercomTicket: {
    fields: {
      contacts: isReplaced,
      parts: isReplaced,
    },
  },
  IntercomTicketType: {
    fields: {
      attributes: isReplaced,
    },
  },
  ContactBrowser: isCompleted,
  ContactConversationSummary: isCompleted,
  ContactLocation: isCompleted,
  ContactMergePreview: isCompleted,
  ContactMobileApp: isCompleted,
  ContactUtm: isCompleted,
  IntercomConversationRating: isCompleted,
  IntercomRateLimit: isCompleted,
};
