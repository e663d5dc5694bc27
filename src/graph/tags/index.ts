import { CreateTagMutation } from "./create-tag.mutation.js";
import { DeleteTagMutation } from "./delete-tag.mutation.js";
import { ChangeTagEdge } from "./edges/change-tag.edge.js";
import { TagContactsEdge } from "./edges/contacts.edge.js";
import { TaggedCompaniesEdge } from "./edges/tagged-companies.edge.js";
import { TaggedContactsEdge } from "./edges/tagged-contacts.edge.js";
import { TagQueries } from "./tag.queries.js";
import { TagCompaniesMutation } from "./tag-companies.mutation.js";
import { TagContactMutation } from "./tag-contact.mutation.js";
import { TagContactsMutation } from "./tag-contacts.mutation.js";
import { UntagCompaniesMutation } from "./untag-companies.mutation.js";
import { UntagContactMutation } from "./untag-contact.mutation.js";
import { UntagContactsMutation } from "./untag-contacts.mutation.js";
import { UpdateTagMutation } from "./update-tag.mutation.js";

/** The parts of this folder that the schema uses. */
export const tagResolvers = [
  TagQueries,
  TagContactsEdge,
  ChangeTagEdge,
  CreateTagMutation,
  UpdateTagMutation,
  DeleteTagMutation,
  TagContactMutation,
  UntagContactMutation,
  TagContactsMutation,
  UntagContactsMutation,
  TaggedContactsEdge,
  TagCompaniesMutation,
  UntagCompaniesMutation,
  TaggedCompaniesEdge,
] as const;
