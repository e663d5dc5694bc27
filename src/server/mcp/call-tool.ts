import { type ApolloServer, HeaderMap } from "@apollo/server";
import type { GraphqlRequest } from "../http/graphql-route.js";
import type { ServedContext } from "../served-context.js";
import type { Tools } from "./open-tools.js";
import { IDEMPOTENCY_KEY, PREVIEW_TOKEN, type Tool } from "./tool.js";
import { answerOf, type GraphAnswer, refusedCall, type ToolAnswer } from "./tool-answer.js";

export interface CallToolOptions {
  readonly tools: Tools;
  readonly apollo: ApolloServer<ServedContext>;
  readonly createContext: (request: GraphqlRequest) => ServedContext;
  /** Texts that others wrote are cut at so many characters; `null` cuts none. */
  readonly maxTextLength: number | null;
  readonly observer: {
    readonly metrics: { countToolCall(tool: string, outcome: "ok" | "error" | "refused"): void };
    readonly log: { fault(error: unknown): void };
  };
}

/** One call of a tool. */
export interface ToolCall {
  readonly name: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly request: GraphqlRequest;
  /** Told of the context as soon as there is one. */
  readonly onContext?: (context: ServedContext) => void;
}

export type CallTool = (call: ToolCall) => Promise<ToolAnswer>;

/** Headers of a caller's request that hold for the operation as well. */
const PASSED_ON = ["traceparent", "tracestate"] as const;

/** Calls tools through the same door as any request: admission, prices, idempotency, audit and metrics hold as at `/graphql`. */
export function createCallTool({ tools, maxTextLength, observer, ...graph }: CallToolOptions): CallTool {
  async function call({ name, given, request, onContext }: ToolCall): Promise<ToolAnswer> {
    const tool = tools.offered.get(name);
    if (!tool) return count(null, refusedName(tools, name));
    const wrong = wrongArguments(tool, given);
    if (wrong) return count(tool, wrong);
    const { [IDEMPOTENCY_KEY]: key, [PREVIEW_TOKEN]: token, ...variables } = given;
    const headers = new HeaderMap([["content-type", "application/json"]]);
    for (const header of PASSED_ON) {
      const value = request.headers[header];
      if (typeof value === "string") headers.set(header, value);
    }
    if (typeof key === "string") headers.set("idempotency-key", key);
    const { text: query, operationName } = tool;
    const context = graph.createContext({ ...request, lane: "agent" });
    context.mergeProof = { token: typeof token === "string" ? token : undefined };
    onContext?.(context);
    const answer = await graph.apollo
      .executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: "POST",
          headers,
          search: "",
          body: { query, operationName, variables },
        },
        context: async () => context,
      })
      .finally(() => context.end());
    const { body } = answer;
    if (body.kind !== "complete")
      throw new Error("The schema has no @defer, so a response never has several parts.");
    const isReplayed = answer.headers.get("idempotency-replayed") === "true";
    return count(tool, answerOf(tool, JSON.parse(body.string) as GraphAnswer, { maxTextLength, isReplayed }));
  }

  function count(tool: Tool | null, answer: ToolAnswer): ToolAnswer {
    const isRefused = tool === null || answer.structuredContent["data"] === undefined;
    const outcome = !answer.isError ? "ok" : isRefused ? "refused" : "error";
    observer.metrics.countToolCall(tool?.name ?? "unknown", outcome);
    return answer;
  }

  return async (asked) => {
    try {
      return await call(asked);
    } catch (error) {
      observer.log.fault(error); // the SDK would tell its message
      observer.metrics.countToolCall(tools.offered.has(asked.name) ? asked.name : "unknown", "error");
      return refusedCall(
        "INTERNAL_SERVER_ERROR",
        "An internal error occurred.",
        "Repeat the call once. If it fails again, tell the person you work for.",
      );
    }
  };
}

function refusedName({ leftOut }: Tools, name: string): ToolAnswer {
  const variable = leftOut.get(name);
  if (variable)
    return refusedCall(
      "TOOL_NOT_OFFERED",
      `This server does not offer this tool: its operator has not set ${variable}=on.`,
      "Do not try again. Use the tools that are listed.",
    );
  return refusedCall("UNKNOWN_TOOL", "There is no tool of this name.", "Use the tools that are listed.");
}

/** The names of arguments are judged here, because GraphQL lets variables pass that it does not know. Values are judged by GraphQL. */
function wrongArguments(tool: Tool, given: Readonly<Record<string, unknown>>): ToolAnswer | undefined {
  const key = given[IDEMPOTENCY_KEY];
  const refuse = (message: string) =>
    refusedCall(
      "BAD_USER_INPUT",
      message,
      "Correct the arguments as the message says, and call the tool again.",
    );
  if (Object.keys(given).some((name) => !tool.argumentNames.has(name)))
    return refuse(
      tool.argumentNames.size === 0
        ? `${tool.name} takes no arguments.`
        : `An argument is not one of ${tool.name}. It takes: ${[...tool.argumentNames].join(", ")}.`,
    );
  const required = (tool.inputSchema["required"] as readonly string[] | undefined) ?? [];
  const missing = required.filter((name) => given[name] === undefined || given[name] === null);
  if (missing.length > 0) return refuse(`${tool.name} needs these arguments: ${missing.join(", ")}.`);
  if (key !== undefined && key !== null && (typeof key !== "string" || !/^[\x21-\x7e]{1,255}$/.test(key)))
    return refuse(
      `${IDEMPOTENCY_KEY} must be 1 to 255 printable ASCII characters without spaces, such as a UUID.`,
    );
  return undefined;
}
