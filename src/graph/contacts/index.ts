import { ArchiveContactMutation } from "./archive-contact.mutation.js";
import { BlockContactMutation } from "./block-contact.mutation.js";
import { ConflictingContactResolver } from "./conflicting-contact.resolver.js";
import { ContactResolver } from "./contact.resolver.js";
import { ContactEdgesResolver } from "./contact-edges.resolver.js";
import { CreateContactMutation } from "./create-contact.mutation.js";
import { DeleteContactMutation } from "./delete-contact.mutation.js";
import { MergeContactsMutation } from "./merge-contacts.mutation.js";
import { UnarchiveContactMutation } from "./unarchive-contact.mutation.js";
import { UpdateContactMutation } from "./update-contact.mutation.js";
import { UpsertContactMutation } from "./upsert-contact.mutation.js";

/** What the schema takes from this folder. */
export const contactResolvers = [
  ContactResolver,
  ContactEdgesResolver,
  ConflictingContactResolver,
  CreateContactMutation,
  UpdateContactMutation,
  UpsertContactMutation,
  MergeContactsMutation,
  ArchiveContactMutation,
  UnarchiveContactMutation,
  BlockContactMutation,
  DeleteContactMutation,
] as const;
