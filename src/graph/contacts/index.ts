import { ArchiveContactMutation } from "./archive-contact.mutation.js";
import { BlockContactMutation } from "./block-contact.mutation.js";
import { ContactChangedSubscription } from "./changes/contact-changed.subscription.js";
import { ContactQueries } from "./contact.queries.js";
import { ContactCountsQueries } from "./contact-counts.queries.js";
import { ContactMergePreviewQueries } from "./contact-merge-preview.queries.js";
import { CreateContactMutation } from "./create-contact.mutation.js";
import { DeleteContactMutation } from "./delete-contact.mutation.js";
import { ContactActivityEdge } from "./edges/activity.edge.js";
import { ChangeContactEdge } from "./edges/change-contact.edge.js";
import { ChangedContactEdge } from "./edges/changed-contact.edge.js";
import { ContactCompaniesEdge } from "./edges/companies.edge.js";
import { ConflictingContactEdge } from "./edges/conflicting-contact.edge.js";
import { ContactConversationsEdge } from "./edges/conversations.edge.js";
import { ContactCustomAttributesEdge } from "./edges/custom-attributes.edge.js";
import { ContactDuplicatesEdge } from "./edges/duplicates.edge.js";
import { ContactEventsEdge } from "./edges/events.edge.js";
import { ContactNotesEdge } from "./edges/notes.edge.js";
import { ContactOwnerEdge } from "./edges/owner.edge.js";
import { ContactSegmentsEdge } from "./edges/segments.edge.js";
import { ContactSubscriptionsEdge } from "./edges/subscriptions.edge.js";
import { ContactTagsEdge } from "./edges/tags.edge.js";
import { ContactTicketsEdge } from "./edges/tickets.edge.js";
import { MergeContactsMutation } from "./merge-contacts.mutation.js";
import { UnarchiveContactMutation } from "./unarchive-contact.mutation.js";
import { UpdateContactMutation } from "./update-contact.mutation.js";
import { UpsertContactMutation } from "./upsert-contact.mutation.js";
import { UpsertContactsMutation } from "./upsert-contacts.mutation.js";

/** The parts of this folder that the schema uses. */
export const contactResolvers = [
  ContactQueries,
  ContactCountsQueries,
  ContactMergePreviewQueries,
  ContactTagsEdge,
  ContactSegmentsEdge,
  ContactCompaniesEdge,
  ContactNotesEdge,
  ContactConversationsEdge,
  ContactTicketsEdge,
  ContactEventsEdge,
  ContactActivityEdge,
  ContactSubscriptionsEdge,
  ContactOwnerEdge,
  ContactDuplicatesEdge,
  ContactCustomAttributesEdge,
  ConflictingContactEdge,
  ChangedContactEdge,
  ChangeContactEdge,
  ContactChangedSubscription,
  CreateContactMutation,
  UpdateContactMutation,
  UpsertContactMutation,
  UpsertContactsMutation,
  MergeContactsMutation,
  ArchiveContactMutation,
  UnarchiveContactMutation,
  BlockContactMutation,
  DeleteContactMutation,
] as const;
