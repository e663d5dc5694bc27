import { type Config, hidesSchema } from "../config/config.js";
import { ConfigError } from "../config/config-error.js";
import type { AsyncDisposableStack } from "../disposable-stack.js";
import { timesOutOfRange } from "../graph/common/raw-values.js";
import type { Slots } from "../server/admission/load/slots.js";
import { shareOfHeap, Weights } from "../server/admission/load/weights.js";
import { readSafelist } from "../server/admission/safelist.js";
import { createApolloServer } from "../server/apollo/apollo-server.js";
import { persistedDocuments } from "../server/apollo/document-stores.js";
import type { ApiKeyFile } from "../server/auth/api-key-file.js";
import { createFormatError } from "../server/errors/format-error.js";
import type { GraphServerOptions } from "../server/graph-server.js";
import { memoryRecords } from "../server/idempotency/memory-records.js";
import { redisRecords } from "../server/idempotency/redis-records.js";
import type { FormatError } from "../server/live/execute-event.js";
import { openLive } from "../server/live/open-live.js";
import type { Mcp, McpOptions } from "../server/mcp/open-mcp.js";
import { createContexts, createEventContexts } from "../server/served-context.js";
import { openCallers } from "./callers.js";
import { type Core, type CoreOptions, openCore } from "./core.js";
import type { ServingOptions } from "./options.js";
import { webhooksOf } from "./webhooks.js";

/** Everything behind HTTP, whoever owns the server. */
export interface Served {
  readonly core: Core;
  readonly server: GraphServerOptions;
  /** `null` when no API keys are read from a file. */
  readonly keyFile: ApiKeyFile | null;
  /** Shows in metrics what is at work. */
  watch(slots: Pick<Slots, "count" | "byLabel">): void;
}

/**
 * Loaded on demand: where agents are offered nothing, their protocol is not needed.
 * @throws ConfigError for operations that cannot be tools
 */
async function openTools(options: McpOptions): Promise<Mcp> {
  const { openMcp } = await import("../server/mcp/open-mcp.js");
  const { ToolFaults } = await import("../server/mcp/tool-faults.js");
  return openMcp(options).catch((error: unknown) => {
    throw error instanceof ToolFaults ? new ConfigError([...error.faults]) : error;
  });
}

/** Opens everything behind HTTP. `stack` takes over what has to be released. */
export async function openServed(
  config: Config,
  options: ServingOptions & CoreOptions,
  stack: AsyncDisposableStack,
): Promise<Served> {
  const { intercom, serving, limits, federation, visibility, mcp: mcpConfig } = config;
  const safelist = serving.safelist && {
    documents: await readSafelist(serving.safelist.file, "SAFELIST_FILE"),
    isExclusive: serving.safelist.isExclusive,
  };
  const core = await openCore(config, options, stack);
  const { schema, workspace, cursors, telemetry, redis } = core;
  const { token } = core.credentials;
  const { operationTimeoutMs } = intercom;
  const persisted = persistedDocuments(safelist);
  const format = createFormatError({ maxTokens: limits.tokens, hidesSchema: hidesSchema(config) });
  const formatError: FormatError = (error) => format(error.toJSON(), error);
  const apollo = createApolloServer({
    schema,
    executor: serving.executor,
    hidesSchema: hidesSchema(config),
    introspection: visibility.introspection,
    showsCost: serving.showsCost,
    limits,
    safelist,
    persisted,
    router: federation.router,
    weights: new Weights({ capacity: shareOfHeap(), maxWaitMs: operationTimeoutMs / 2 }),
    idempotency: {
      records: redis ? redisRecords(redis.commands, token) : memoryRecords(serving.idempotencyRoom),
      secret: token,
      onRefused: telemetry.metrics.countKeyRefusal,
      operationTimeoutMs,
    },
    observer: telemetry,
  });
  const contexts = { workspace, cursors, maxAnswerFields: limits.answerFields };
  const live = openLive({
    schema,
    hidesSchema: hidesSchema(config),
    introspection: visibility.introspection,
    limits,
    streamLimits: limits,
    safelist,
    persisted,
    router: federation.router,
    formatError,
    openContext: createEventContexts(contexts),
    changes: workspace.changes,
    externalIdHash: workspace.externalIdHash,
    observer: telemetry,
  });
  const createContext = createContexts(contexts);
  const mcp =
    mcpConfig &&
    (await openTools({ schema, config: mcpConfig, safelist, apollo, createContext, observer: telemetry }));
  const { auth, keyFile } = openCallers(config.auth, options.authenticate, telemetry, stack);
  return {
    core,
    keyFile,
    server: {
      explorer: visibility.explorer,
      servesConsole: visibility.console,
      serving,
      limits,
      operationTimeoutMs,
      auth,
      // The emulator holds invented people: a page under development may call without being listed.
      allowsLocalOrigins: intercom.credentials === null,
      secret: token,
      redis: redis?.commands ?? null,
      replicas: intercom.replicas,
      observer: telemetry,
      apollo,
      live: { live, findDocument: persisted.find, formatError },
      callbacks: { origins: federation.callbackOrigins, router: federation.router },
      createContext,
      mcp,
      exports: limits.exports === 0 ? null : { workspace, schema, cursors },
      webhooks: webhooksOf(core, intercom.clientSecrets),
    },
    watch: (slots) =>
      telemetry.metrics.watch({
        inFlight: () => slots.count,
        inFlightByCaller: () => slots.byLabel(),
        rateLimit: () => workspace.rateLimit.current(),
        breakers: () => workspace.breakers,
        timesOutOfRange,
      }),
  };
}
