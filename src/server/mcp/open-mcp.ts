import { readFileSync } from "node:fs";
import type { ApolloServer } from "@apollo/server";
import type { Server } from "@modelcontextprotocol/server";
import type { GraphQLSchema } from "graphql";
import type { McpConfig } from "../../config/mcp.js";
import type { Safelist } from "../admission/safelist.js";
import type { GraphqlRequest } from "../http/graphql-route.js";
import type { ServedContext } from "../served-context.js";
import { type CallToolOptions, createCallTool } from "./call-tool.js";
import { createMcpServers, type McpSession } from "./mcp-server.js";
import { openTools } from "./open-tools.js";

export interface McpOptions {
  readonly schema: GraphQLSchema;
  readonly config: McpConfig;
  readonly safelist: Safelist | null;
  readonly apollo: ApolloServer<ServedContext>;
  readonly createContext: (request: GraphqlRequest) => ServedContext;
  readonly observer: CallToolOptions["observer"];
}

/** Tools for agents, whatever brings their messages. */
export interface Mcp {
  readonly config: McpConfig;
  /** Makes what serves one connection or one request. */
  readonly createServer: (session: McpSession) => Server;
}

/** Where a model can write, what it reads is cut: a long text is needed to talk a model into something. */
const MAX_TEXT_BESIDE_MUTATIONS = 200;

/** @throws ToolFaults for operations that cannot be tools */
export async function openMcp({ schema, config, safelist, ...graph }: McpOptions): Promise<Mcp> {
  const tools = await openTools({ schema, config, safelist });
  const isCut = config.hasMutations && !config.allowsUntrustedText;
  const call = createCallTool({ ...graph, tools, maxTextLength: isCut ? MAX_TEXT_BESIDE_MUTATIONS : null });
  return { config, createServer: createMcpServers({ tools, call, version: readVersion() }) };
}

function readVersion(): string {
  const file = new URL("../../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
