import { ConversationQueries } from "./conversation.queries.js";
import { ConversationAssigneeEdge } from "./edges/assignee.edge.js";
import { ConversationAuthorEdges } from "./edges/author.edge.js";
import { ConversationContactsEdge } from "./edges/contacts.edge.js";
import { ConversationCountsEdge } from "./edges/counts.edge.js";
import { ConversationPartsEdge } from "./edges/parts.edge.js";
import { TaggedConversationEdge } from "./edges/tagged-conversation.edge.js";
import { ConversationTagsEdge } from "./edges/tags.edge.js";
import { ConversationTeamEdge } from "./edges/team.edge.js";
import { AssignIntercomConversationMutation } from "./write/assign-intercom-conversation.mutation.js";
import { CloseIntercomConversationMutation } from "./write/close-intercom-conversation.mutation.js";
import { CreateIntercomConversationNoteMutation } from "./write/create-intercom-conversation-note.mutation.js";
import { ReopenIntercomConversationMutation } from "./write/reopen-intercom-conversation.mutation.js";
import { ReplyToIntercomConversationMutation } from "./write/reply-to-intercom-conversation.mutation.js";
import { SnoozeIntercomConversationMutation } from "./write/snooze-intercom-conversation.mutation.js";
import { TagIntercomConversationMutation } from "./write/tag-intercom-conversation.mutation.js";
import { UntagIntercomConversationMutation } from "./write/untag-intercom-conversation.mutation.js";

/** The parts of this folder that the schema uses. */
export const conversationResolvers = [
  ConversationQueries,
  ConversationPartsEdge,
  ConversationContactsEdge,
  ConversationTagsEdge,
  ConversationAssigneeEdge,
  ConversationTeamEdge,
  ConversationAuthorEdges,
  TaggedConversationEdge,
  ReplyToIntercomConversationMutation,
  CreateIntercomConversationNoteMutation,
  AssignIntercomConversationMutation,
  CloseIntercomConversationMutation,
  ReopenIntercomConversationMutation,
  SnoozeIntercomConversationMutation,
  TagIntercomConversationMutation,
  UntagIntercomConversationMutation,
  ConversationCountsEdge,
] as const;
