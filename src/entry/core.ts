import type { GraphQLSchema } from "graphql";
import type { Config } from "../config/config.js";
import type { IntercomCredentials } from "../config/intercom.js";
import { deriveKey } from "../crypto/derive.js";
import type { AsyncDisposableStack } from "../disposable-stack.js";
import type { Emulator } from "../emulator/emulator.js";
import { type CursorCodec, createCursorCodec } from "../graph/paging/cursor.js";
import { buildSubgraph } from "../graph/schema.js";
import { createWorkspace, type Workspace } from "../intercom/workspace.js";
import type { RedisLink } from "../redis/connect.js";
import { startTelemetry, type Telemetry } from "../telemetry/telemetry.js";
import type { GraphOptions } from "./options.js";

/** The graph and everything below it, as every way of using it needs them. */
export interface Core {
  readonly schema: GraphQLSchema;
  /** The schema with its federation directives. */
  readonly sdl: string;
  readonly workspace: Workspace;
  readonly cursors: CursorCodec;
  readonly credentials: IntercomCredentials;
  /** The embedded emulator; `null` when a real workspace is served. */
  readonly emulator: Pick<Emulator, "url" | "workspaceId" | "subscribe"> | null;
  /** `null` when there is one process only. */
  readonly redis: RedisLink | null;
  readonly telemetry: Telemetry;
}

export interface CoreOptions extends GraphOptions {
  /** Whether metrics of the process are ours to collect: an embedding program has its own. */
  readonly ownsProcess?: boolean;
}

/** Opens the core. `stack` takes over what has to be released. */
export async function openCore(
  { intercom, serving, federation, telemetry: telemetryConfig }: Config,
  { logger, dispatcher, ownsProcess = false }: CoreOptions,
  stack: AsyncDisposableStack,
): Promise<Core> {
  const { schema, sdl } = buildSubgraph({ isReadOnly: serving.isReadOnly, userEdge: federation.userEdge });
  const emulator = intercom.credentials ? null : await startEmulator(intercom.emulatorPort, stack);
  const credentials = intercom.credentials ?? (emulator as NonNullable<typeof emulator>).credentials;
  const telemetry = stack.adopt(
    await startTelemetry(telemetryConfig, { logger, ofProcess: ownsProcess }),
    ({ close }) => close(),
  );
  const redis = intercom.redisUrl === null ? null : await openRedis(intercom.redisUrl, stack);
  const workspace = await createWorkspace({
    ...credentials,
    version: intercom.version,
    operationTimeoutMs: intercom.operationTimeoutMs,
    maxCallsPerOperation: intercom.maxCallsPerOperation,
    maxUpstreamBytes: intercom.maxUpstreamBytes,
    shares: { bulk: intercom.bulkShare, live: intercom.liveShare, agent: intercom.agentShare },
    redis,
    replicas: intercom.replicas,
    contactSegmentsTtlSeconds: intercom.contactSegmentsTtlSeconds,
    verifiesUnknownIds: intercom.verifiesUnknownIds,
    conversationsByIn: intercom.conversationsByIn,
    observe: telemetry.observe,
    ...(dispatcher && { dispatcher }),
  });
  stack.defer(workspace.close);
  return {
    schema,
    sdl,
    workspace,
    cursors: createCursorCodec(deriveKey(serving.cursorSecret ?? credentials.token, "cursors")),
    credentials,
    emulator,
    redis,
    telemetry,
  };
}

/** Loaded on demand: a process with a token never reads the emulator's code. */
async function startEmulator(port: number, stack: AsyncDisposableStack) {
  const { createEmulator } = await import("../emulator/emulator.js");
  return stack.adopt(await createEmulator({ port }), (emulator) => emulator.close());
}

/** Loaded on demand as well: a single process has no use for it. */
async function openRedis(url: string, stack: AsyncDisposableStack): Promise<RedisLink> {
  const { connectRedis } = await import("../redis/connect.js");
  return stack.adopt(await connectRedis(url), ({ close }) => close());
}
