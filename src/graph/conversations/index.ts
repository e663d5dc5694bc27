import { ConversationQueries } from "./conversation.queries.js";
import { ConversationAssigneeEdge } from "./edges/assignee.edge.js";
import { ConversationAuthorEdges } from "./edges/author.edge.js";
import { ConversationContactsEdge } from "./edges/contacts.edge.js";
import { ConversationPartsEdge } from "./edges/parts.edge.js";
import { ConversationTagsEdge } from "./edges/tags.edge.js";

/** The parts of this folder that the schema uses. */
export const conversationResolvers = [
  ConversationQueries,
  ConversationPartsEdge,
  ConversationContactsEdge,
  ConversationTagsEdge,
  ConversationAssigneeEdge,
  ConversationAuthorEdges,
] as const;
