import { createHash } from "node:crypto";
import { MAX_ENTRIES_BYTES, readApiKeys } from "./config/api-keys.js";
import type { AuthConfig } from "./config/callers.js";
import type { Config } from "./config/config.js";
import type { IntercomCredentials } from "./config/intercom.js";
import { timesOutOfRange } from "./graph/common/raw-values.js";
import { createCursorCodec } from "./graph/paging/cursor.js";
import { buildSubgraph } from "./graph/schema.js";
import { createWorkspace } from "./intercom/workspace.js";
import { shareOfHeap, Weights } from "./server/admission/weights.js";
import { createApolloServer } from "./server/apollo.js";
import { followApiKeyFile } from "./server/auth/api-key-file.js";
import { AcceptedKeys } from "./server/auth/api-keys.js";
import { memoryRecords } from "./server/idempotency/memory-records.js";
import { redisRecords } from "./server/idempotency/redis-records.js";
import { readSafelist } from "./server/safelist.js";
import { ServedContext } from "./server/served-context.js";
import { startServer } from "./server/server.js";
import { startTelemetry, type Telemetry } from "./telemetry/telemetry.js";

/** A running gateway. */
export interface Gateway {
  /** Where GraphQL is served. */
  readonly url: string;
  /** Where health is served: `/health/live` and `/health/ready` are below it. */
  readonly healthUrl: string;
  /** Where the embedded emulator is, or `null` when a real workspace is served. */
  readonly emulatorUrl: string | null;
  /** Says that it leaves, serves on until balancers have noticed, then closes. */
  shutdown(): Promise<void>;
  /** Takes nothing new, and ends when what is at work is done. */
  close(): Promise<void>;
  /** Logs and counts a promise whose failure nobody handled: a fault, and no reason to end. */
  reportUnhandledRejection(error: unknown): void;
  /** Reads the file of API keys now; `null` when there is none. */
  readonly reloadApiKeys: (() => void) | null;
  /** Hands over what was collected for the log: for a process that ends at once. */
  flushLog(): void;
}

/** Starts everything: the one place where all parts meet. Without a token the embedded emulator takes Intercom's place. */
export async function startGateway(config: Config): Promise<Gateway> {
  const { isProduction, intercom, serving, limits, federation } = config;
  const safelist = serving.safelist && {
    documents: await readSafelist(serving.safelist.file),
    isExclusive: serving.safelist.isExclusive,
  };
  const emulator = intercom.credentials ? null : await startEmulator(intercom.emulatorPort);
  const credentials: IntercomCredentials =
    intercom.credentials ?? (emulator as NonNullable<typeof emulator>).credentials;

  const telemetry = await startTelemetry(config.telemetry);
  const redis = intercom.redisUrl ? await openRedis(intercom.redisUrl) : null;
  const workspace = await createWorkspace({
    ...credentials,
    version: intercom.version,
    operationTimeoutMs: intercom.operationTimeoutMs,
    maxCallsPerOperation: intercom.maxCallsPerOperation,
    maxUpstreamBytes: intercom.maxUpstreamBytes,
    bulkShare: intercom.bulkShare,
    redis,
    replicas: intercom.replicas,
    contactSegmentsTtlSeconds: intercom.contactSegmentsTtlSeconds,
    observe: telemetry.observe,
  });
  const cursors = createCursorCodec(cursorKey(serving.cursorSecret ?? credentials.token));
  const { schema } = buildSubgraph({
    maxRepresentations: limits.representations,
    isReadOnly: serving.isReadOnly,
    userEdge: federation.userEdge,
  });
  const { token } = credentials;
  const apollo = createApolloServer({
    schema,
    executor: serving.executor,
    isProduction,
    showsCost: serving.showsCost,
    limits,
    safelist,
    router: federation.router,
    weights: new Weights({ capacity: shareOfHeap(), maxWaitMs: intercom.operationTimeoutMs / 2 }),
    idempotency: {
      records: redis ? redisRecords(redis.commands, token) : memoryRecords(serving.idempotencyRoom),
      secret: token,
      onRefused: telemetry.metrics.countKeyRefusal,
      operationTimeoutMs: intercom.operationTimeoutMs,
    },
    observer: telemetry,
  });
  const { auth, keyFile } = openAuth(config.auth, telemetry);
  const server = await startServer({
    serving,
    limits,
    // Behind the emulator are invented people: a page under development may call without being listed.
    allowsLocalOrigins: intercom.credentials === null,
    isProduction,
    auth,
    redis: redis?.commands ?? null,
    secret: token,
    replicas: intercom.replicas,
    observer: telemetry,
    apollo,
    createContext: ({ caller, headers, requestId }) => {
      const isBulk = caller.isBulk || headers["x-intercom-lane"] === "bulk";
      const lane = isBulk ? "bulk" : "interactive";
      const operation = workspace.startOperation({ lane, caller: caller.id });
      const request = { caller, requestId };
      return new ServedContext(request, workspace, cursors, operation, limits.answerFields);
    },
  });
  telemetry.metrics.watch({
    inFlight: server.operationsAtWork,
    inFlightByCaller: server.operationsByCaller,
    rateLimit: () => workspace.rateLimit.current(),
    breakers: () => workspace.breakers,
    timesOutOfRange,
  });
  const closeTheRest = async () => {
    keyFile?.close();
    await workspace.close();
    redis?.close();
    await telemetry.close();
    await emulator?.close();
  };

  return {
    url: `http://${nameOf(serving.host)}:${server.port}/graphql`,
    healthUrl: `http://${nameOf(serving.host)}:${server.healthPort}/health`,
    emulatorUrl: emulator?.url ?? null,
    shutdown: () => server.shutdown().then(closeTheRest),
    close: () => server.close().then(closeTheRest),
    reportUnhandledRejection: telemetry.reportUnhandledRejection,
    reloadApiKeys: keyFile?.reload ?? null,
    flushLog: telemetry.log.flush,
  };
}

/** Callers as the server knows them; keys from a file are followed from now on. */
function openAuth(auth: AuthConfig, { metrics, log }: Telemetry) {
  if (auth.kind !== "api-key") return { auth, keyFile: null };
  const keys = new AcceptedKeys(auth.keys);
  const keyFile =
    auth.file === null
      ? null
      : followApiKeyFile({
          path: auth.file,
          keys,
          accepted: auth.keys,
          maxBytes: MAX_ENTRIES_BYTES,
          parse: readApiKeys,
          onReload: metrics.countApiKeyReload,
          onFault: log.fault,
        });
  return { auth: { kind: auth.kind, keys }, keyFile };
}

/** Loaded on demand: a gateway with a token never reads the emulator's code. */
async function startEmulator(port: number) {
  const { createEmulator } = await import("./emulator/emulator.js");
  return createEmulator({ port });
}

/** Loaded on demand as well: a single process has no use for it. */
async function openRedis(url: string) {
  const { connectRedis } = await import("./redis/connect.js");
  return connectRedis(url);
}

/** The same in every replica and after every restart, so that a cursor outlives the process that made it. */
function cursorKey(secret: string): Buffer {
  return createHash("sha256").update(`cursors\0${secret}`).digest();
}

/** A host that a browser can open. */
function nameOf(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
