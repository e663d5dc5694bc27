import type { GraphQLError, GraphQLFormattedError, GraphQLSchema } from "graphql";
import { type Config, hidesSchema } from "../config/config.js";
import { AsyncDisposableStack } from "../disposable-stack.js";
import { type Actor, nobody } from "../graph/actor.js";
import { Context } from "../graph/context.js";
import type { Lane } from "../intercom/pacing/lanes.js";
import type { Usage } from "../intercom/work.js";
import { createFormatError } from "../server/errors/format-error.js";
import { openCore } from "./core.js";
import type { GraphOptions } from "./options.js";

/** The graph without a server, for another GraphQL server or for graphql-js itself. */
export interface Graph extends AsyncDisposable {
  /** Executable, with the resolvers of federation's `_entities` and `_service`. It needs a context of {@link createContext}. */
  readonly schema: GraphQLSchema;
  /** The schema with its federation directives. */
  readonly sdl: string;
  /** Where the embedded emulator is, or `null` when a real workspace is served. */
  readonly emulatorUrl: string | null;
  /** Makes the context of one operation, whose deadline begins with it. */
  createContext(request?: GraphRequest): GraphContext;
  /**
   * An error as clients may see it: with a code, and without personal data or details of a fault. An error of the request
   * itself, such as one of validation, stays as it is.
   */
  formatError(error: GraphQLError): GraphQLFormattedError;
  /** Releases everything. */
  close(): Promise<void>;
}

/** The sender of one operation. */
export interface GraphRequest {
  /** Identifies the caller; calls to Intercom are shared between operations of the same caller only. */
  readonly caller?: string;
  /** "bulk" waits for interactive work; "interactive" by default. */
  readonly lane?: Lane;
  /** As whom it may write to customers; as nobody by default. */
  readonly actor?: Actor;
}

/** The context value of one operation. It may be copied into the context of another server. */
export interface GraphContext {
  /** What the operation has spent on Intercom so far. */
  readonly usage: Readonly<Usage>;
  /** Frees what was loaded; call it when the operation was answered. Without it, memory is freed a little later. */
  end(): void;
}

/**
 * Opens the graph without a server. Intercom's rate limit, retries, the ceiling of calls and the size of answers hold as
 * ever. What the server does is left out: authentication and scopes, limits on documents and variables, idempotency keys,
 * the refusal of expensive operations before their first call, audit and metrics.
 */
export async function createGraph(config: Config, options: GraphOptions = {}): Promise<Graph> {
  await using opening = new AsyncDisposableStack();
  const { schema, sdl, workspace, cursors, emulator } = await openCore(config, options, opening);
  const { limits } = config;
  const format = createFormatError({ maxTokens: limits.tokens, hidesSchema: hidesSchema(config) });
  const opened = opening.move();
  const close = () => opened.disposeAsync();
  return {
    schema,
    sdl,
    emulatorUrl: emulator?.url ?? null,
    createContext: (request) =>
      copyable(
        new Context(
          workspace,
          cursors,
          workspace.startOperation(request),
          limits.answerFields,
          request?.actor ?? nobody,
        ),
      ),
    formatError: (error) =>
      error.originalError === undefined ? error.toJSON() : format(error.toJSON(), error),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Other servers copy the own properties of a context, and lose what its class has. */
const copyable = (context: Context) => ({
  ...context,
  get intercom() {
    return context.intercom;
  },
  usage: context.bill.usage,
  end: () => context.end(),
});
