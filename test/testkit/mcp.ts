import type { TestGateway } from "./gateway.js";

/** The answer of a tool. */
export interface ToolResult {
  readonly content: readonly { readonly type: string; readonly text: string }[];
  // biome-ignore lint/suspicious/noExplicitAny: its shape is the tool's
  readonly structuredContent: any;
  readonly isError?: boolean;
}

/** A tool as it is listed. */
export interface ListedTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: Readonly<Record<string, unknown>>;
  readonly annotations: Readonly<Record<string, unknown>>;
}

export const mcpUrl = ({ url }: Pick<TestGateway, "url">) => url.replace(/\/graphql$/, "/mcp");

/** What every client of Streamable HTTP sends. */
export const MCP_HEADERS = {
  "content-type": "application/json",
  accept: "application/json, text/event-stream",
};

type Headers = Readonly<Record<string, string>>;

/** Sends one message, as a client of the handshake's era does. */
export async function sendMcp(
  gateway: Pick<TestGateway, "url">,
  method: string,
  params: object = {},
  headers: Headers = {},
) {
  const response = await fetch(mcpUrl(gateway), {
    method: "POST",
    headers: { ...MCP_HEADERS, ...headers },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
  });
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
}

export async function listTools(
  gateway: Pick<TestGateway, "url">,
  headers?: Headers,
): Promise<readonly ListedTool[]> {
  return (await sendMcp(gateway, "tools/list", {}, headers)).body.result.tools;
}

export async function callTool(
  gateway: Pick<TestGateway, "url">,
  name: string,
  given: object = {},
  headers?: Headers,
): Promise<ToolResult> {
  const { body } = await sendMcp(gateway, "tools/call", { name, arguments: given }, headers);
  if (!body.result) throw new Error(`${name} answered ${JSON.stringify(body)}`);
  return body.result;
}

/** Arguments of each shipped tool, with which it answers something; a merge needs a token and other contacts. */
export const toolArguments = (id: string, segmentId: string): Readonly<Record<string, object>> => ({
  find_contact: { words: "a" },
  find_contact_by_external_id: { externalId: "user-1" },
  contact_overview: { id },
  recent_sign_ups: { signedUpAfter: "2020-01-01" },
  segments_and_tags: {},
  contacts_of_segment: { segmentId },
  contact_counts: { filters: [{}] },
  conversations_of_contact: { contactId: id },
  notes_and_events_of_contact: { contactId: id },
  preview_merge: { fromId: id, intoId: id },
  add_note: { contactId: id, body: "x" },
  create_contact: { input: { role: "LEAD", name: "x" } },
  merge_contacts: { fromId: id, intoId: id, previewToken: "x" },
  tag_contact: { contactId: id, tagName: "x" },
  update_contact: { id, input: { name: "x" } },
});
