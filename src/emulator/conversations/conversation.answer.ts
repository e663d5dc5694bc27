import type { FastifyRequest } from "fastify";
import { presentCompany } from "../companies/company.answer.js";
import { isObject } from "../http/body.js";
import { formatPage } from "../http/page.js";
import type { Page } from "../search/search.js";
import type { Conversation } from "../workspace/inbox-model.js";
import type { Workspace } from "../workspace/workspace.js";
import { type ConversationFormat, formatConversation, formatWholeConversation } from "./conversation.wire.js";

/** A conversation with its parts, in the form that a request asks for. */
export function presentConversation(
  conversation: Conversation,
  workspace: Workspace,
  { query, call }: FastifyRequest,
) {
  const isPlain = isObject(query) && query["display_as"] === "plaintext";
  return formatWholeConversation(conversation, formatOf(workspace, call.version, isPlain));
}

/** A page of conversations without their parts. */
export function presentConversationPage(page: Page<Conversation>, workspace: Workspace, version: string) {
  const format = formatOf(workspace, version);
  const {
    data,
    type: _,
    ...rest
  } = formatPage(
    page.items.map((it) => formatConversation(it, format)),
    page,
  );
  return { type: "conversation.list", conversations: data, ...rest };
}

/** How a workspace answers conversations in a version. */
export function formatOf(workspace: Workspace, version: string, isPlain = false): ConversationFormat {
  const { store } = workspace;
  return {
    version,
    isPlain,
    contact: (id) => store.contact(id),
    tag: (id) => store.tags.get(id),
    company: (id) => {
      const company = store.company(id);
      return company ? presentCompany(company, workspace, true) : null;
    },
  };
}
