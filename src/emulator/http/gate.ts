import { randomBytes } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Faults } from "../controls/faults.js";
import type { Ledger } from "../controls/ledger.js";
import { cut, spoilAnswer, spoilCall } from "../controls/spoil.js";
import type { Sleep } from "../sleep.js";
import { readToken } from "./authorization.js";
import type { Emulated } from "./call.js";
import { ApiError } from "./error.js";
import { headersOf } from "./headers.js";
import { readVersion } from "./version.js";

/** One answer, as it went out. */
export interface EmulatorAnswer {
  method: string;
  /** As Intercom's description names it: "GET /contacts/{contact_id}". */
  route: string;
  status: number;
  /** The parsed JSON; undefined when the body is empty or not JSON. */
  body: unknown;
  version: string;
  /** Whether the controls injected a fault into it. */
  faulted: boolean;
}

export interface Gate {
  readonly emulated: Emulated;
  readonly ledger: Ledger;
  readonly faults: Faults;
  readonly sleep: Sleep;
  readonly onAnswer: ((answer: EmulatorAnswer) => void) | undefined;
  /** Called after every call that may have changed the workspace, with any status. */
  readonly onWrite: () => void;
}

/** The steps of every call: it is counted, gets an id and a version, is authorized and limited, and meets its fault. */
export function addGate(
  app: FastifyInstance,
  { emulated, ledger, faults, sleep, onAnswer, onWrite }: Gate,
): void {
  app.addHook("onRequest", async (request, reply) => {
    ledger.record(routeOf(request));
    reply.headers({
      "x-request-id": request.call.requestId,
      "cache-control": "max-age=0, private, must-revalidate",
    });
    const version = readVersion(request.headers["intercom-version"]);
    request.call.version = version;
    reply.header("intercom-version", version);
    if (readToken(request.headers.authorization) === null) {
      throw new ApiError(401, "unauthorized", "Access Token Invalid");
    }
    const { rateWindow } = emulated.workspace;
    const { headers, exceeded } = rateWindow.spend();
    reply.headers(headers);
    if (exceeded) throw rateWindow.refusal();
  });

  app.addHook("preHandler", async (request, reply) => {
    const { workspace } = emulated;
    const latencyMs = workspace.nextLatencyMs();
    if (latencyMs > 0) await sleep(latencyMs);
    request.call.fault = faults.take(request.method, templateOf(request));
    const window = workspace.rateWindow;
    if (request.call.fault) await spoilCall(request.call.fault, { request, reply, window, sleep });
    // Held back while a reset put another workspace in the place of the one that it was meant for.
    if (emulated.workspace !== workspace && !reply.sent) cut(request, reply);
    if (reply.sent) return reply;
  });

  app.addHook("onSend", async (request, reply, payload) => {
    const { fault } = request.call;
    const isWrite = request.method !== "GET" && !READS.has(routeOf(request));
    if (isWrite) onWrite();
    const text = typeof payload === "string" ? payload : "";
    reply.headers(headersOf({ status: reply.statusCode, text, isWrite, elapsedMs: reply.elapsedTime }));
    const sent = fault
      ? spoilAnswer(fault, { request, reply, window: emulated.workspace.rateWindow, text })
      : payload;
    onAnswer?.({
      method: request.method,
      route: routeOf(request),
      status: reply.statusCode,
      body: typeof sent === "string" ? parse(sent) : undefined,
      version: request.call.version,
      faulted: fault !== null,
    });
    return sent;
  });
}

/** The routes by POST that change nothing. */
const READS: ReadonlySet<string> = new Set([
  "POST /contacts/search",
  "POST /companies/list",
  "POST /conversations/search",
  "POST /tickets/search",
]);

/** A new request id: twenty lowercase letters and digits, as Intercom's are. */
export function createRequestId(): string {
  return [...randomBytes(20)].map((byte) => (byte % 36).toString(36)).join("");
}

/** A path as Intercom's description writes it. */
export function describedPath(path: string): string {
  return path.replace(/:(\w+)/g, "{$1}");
}

function routeOf(request: FastifyRequest): string {
  return `${request.method} ${templateOf(request)}`;
}

function templateOf(request: FastifyRequest): string {
  const { url } = request.routeOptions;
  return url === undefined ? "(unknown)" : describedPath(url);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
