import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type AskedStream, readAskedStream } from "../../bulk/stream/asked-stream.js";
import { openStream, type StreamSetting } from "../../bulk/stream/open-stream.js";
import type { CallerRate } from "../admission/load/caller-rate.js";
import type { Slots } from "../admission/load/slots.js";
import type { AuditObserver } from "../audit/audit.js";
import { type AuthenticateRequest, callerKey } from "../auth/authenticate.js";
import type { Caller } from "../auth/caller.js";
import { Refusal } from "../errors/refusal.js";
import type { Pending } from "../health/health.js";
import { readRequestId } from "../http/graphql-exchange.js";
import { refuseEncodedBody } from "../http/http-checks.js";
import { onResponseOver } from "../traffic/watch-traffic.js";
import { asRefusal, ExportRefusal } from "./export-refusal.js";
import { readExportRequest } from "./export-request.js";
import { missingScopes, needsOf, personalIn } from "./export-scopes.js";
import type { OpenExports } from "./open-exports.js";
import { type Reason, sendExport } from "./send-export.js";
import { type ExportObserver, tellExport } from "./tell-export.js";

export interface ExportRouteOptions {
  /** One address, and other spellings of it. */
  readonly paths: readonly string[];
  readonly setting: StreamSetting;
  /** Whether only listed operations are taken: a free filter is as free as an operation. */
  readonly isSafelisted: boolean;
  readonly exports: OpenExports;
  readonly slots: Slots;
  readonly pending: Pending;
  readonly authenticate: AuthenticateRequest;
  readonly callerRate: CallerRate | null;
  readonly observer: ExportObserver & AuditObserver;
}

/** A caller is authenticated again after so long: its key may have been revoked, or its token may have ended. */
const AUTHENTICATE_AGAIN_MS = 60_000;
const METHODS = "GET, POST, OPTIONS";

/** Serves `/export/contacts`: contacts as one stream. */
export function serveExports(http: FastifyInstance, options: ExportRouteOptions): void {
  const { paths, setting, isSafelisted, exports, slots, pending, authenticate, callerRate, observer } =
    options;
  const callers = new WeakMap<FastifyRequest, Caller>();

  async function onRequest(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    onResponseOver(reply.raw, pending.begin());
    refuseEncodedBody(request);
    const caller = await authenticate(request);
    callers.set(request, caller);
    await callerRate?.(callerKey(caller, request.ip));
  }

  async function handler(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const caller = callers.get(request) as Caller;
    const requestId = readRequestId(request.headers["x-request-id"]);
    reply.header("x-request-id", requestId);
    const beganAt = performance.now();
    const told = { requestId, caller, beganAt };
    const work = pending.begin();
    const leaves: (() => void)[] = [work];
    try {
      const asked = admit(request, caller);
      leaves.push(exports.open());
      leaves.push(await slots.enter({ key: callerKey(caller, request.ip), label: caller.label }));
      await stream(request, reply, asked, told);
      return reply;
    } catch (error) {
      const refusal = asRefusal(error);
      if (!(refusal instanceof ExportRefusal)) throw refusal;
      const codes = [...new Set(refusal.faults.map(({ extensions }) => extensions.code))];
      tellExport(observer, told, { codes });
      return send(reply, refusal);
    } finally {
      for (const leave of leaves) leave();
    }
  }

  /** @throws Refusal or ExportRefusal, with all faults and before any call */
  function admit(request: FastifyRequest, { scopes }: Caller): AskedStream {
    if (isSafelisted)
      throw new Refusal(
        403,
        "OPERATION_NOT_LISTED",
        "This server takes listed operations only (SAFELIST_ONLY), and an export has a free filter. Use `intercom-graph export contacts`.",
      );
    const { httpVersion } = request.raw;
    const isGet = request.method === "GET";
    if (isGet) refuseForeignSite(request);
    const given = readExportRequest(request);
    const asked = readAskedStream(setting.schema, given);
    request.body = undefined; // it would be kept for as long as the stream is
    const needs = needsOf(setting.schema, asked.selection, given.filter);
    const missing = missingScopes(needs, scopes);
    if (missing.length > 0) throw new ExportRefusal(403, missing);
    const personal = isGet ? personalIn(setting.schema, needs, given.filter) : [];
    if (personal.length > 0)
      throw ExportRefusal.of(400, [
        `GET is for exports without personal data, because addresses are logged and kept. Send this with POST (${personal.join(", ")}).`,
      ]);
    if (asked.format === "csv" && httpVersion === "1.0")
      throw ExportRefusal.of(400, [
        "format: CSV needs HTTP/1.1, which shows whether a response is whole. Use ndjson, or let the proxy speak HTTP/1.1 to this server.",
      ]);
    return asked;
  }

  async function stream(
    request: FastifyRequest,
    reply: FastifyReply,
    asked: AskedStream,
    told: { readonly requestId: string; readonly caller: Caller; readonly beganAt: number },
  ): Promise<void> {
    const { caller } = told;
    const gone = new AbortController();
    let isGone = false;
    onResponseOver(reply.raw, () => {
      isGone = !reply.raw.writableFinished;
      gone.abort();
    });
    const signal = AbortSignal.any([gone.signal, exports.leaving]);
    const contacts = await openStream(setting, asked, { caller: caller.id, signal });
    const needed = needsOf(setting.schema, asked.selection, {}).map(({ scope }) => scope);
    let authenticatedAt = performance.now();
    observer.metrics.countExport(1);
    try {
      const end = await sendExport(reply, contacts, {
        format: asked.format,
        endedBy: (): Reason | undefined =>
          isGone ? "CLIENT_GONE" : exports.leaving.aborted ? "SERVER_LEAVES" : undefined,
        async mayGoOn() {
          if (performance.now() - authenticatedAt < AUTHENTICATE_AGAIN_MS) return true;
          authenticatedAt = performance.now();
          try {
            const { scopes } = await authenticate(request);
            return scopes.has("contacts:export") && needed.every((scope) => scopes.has(scope));
          } catch (error) {
            return !(error instanceof Refusal && error.statusCode === 401); // the issuer may be away
          }
        },
        onRows: observer.metrics.countExportedRows,
        onStalled: () => observer.metrics.countEndedConnection("answer-too-slow"),
        onFault: observer.log.fault,
      });
      tellExport(observer, told, { end, usage: contacts.usage });
    } finally {
      observer.metrics.countExport(-1);
    }
  }

  function send(reply: FastifyReply, { statusCode, faults, retryAfterSeconds }: ExportRefusal) {
    observer.metrics.countRefusal(faults[0]?.extensions.code ?? "BAD_USER_INPUT");
    if (retryAfterSeconds !== undefined) reply.header("retry-after", String(retryAfterSeconds));
    return reply
      .code(statusCode)
      .type("application/json; charset=utf-8")
      .send(JSON.stringify({ errors: faults }));
  }

  const others = http.supportedMethods.filter((it) => !["GET", "POST"].includes(it));
  for (const url of paths) {
    http.route({ method: ["GET", "POST"], url, exposeHeadRoute: false, onRequest, handler });
    http.route({
      method: others,
      url,
      async onRequest() {
        throw new Refusal(
          405,
          "BAD_REQUEST",
          "An export is sent with POST, or with GET without personal data.",
          {
            allow: METHODS,
          },
        );
      },
      handler: () => undefined,
    });
  }
}

/** A page of another site can make a browser send GET, with whatever lets it in, and an export is expensive. */
function refuseForeignSite({ headers }: FastifyRequest): void {
  const { "sec-fetch-site": site } = headers;
  if (site === undefined || site === "same-origin" || site === "none") return;
  throw new Refusal(
    403,
    "FORBIDDEN",
    "A page of another site cannot export with GET. Send the request with POST.",
  );
}
