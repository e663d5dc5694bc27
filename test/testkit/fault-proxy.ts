import { type IncomingMessage, type RequestListener, type ServerResponse, request as send } from "node:http";
import type { Certificate } from "./certificates.js";
import { type LocalServer, listen, listenWithTls } from "./local-server.js";

/**
 * What a network, or a proxy in between, does to a call. `resetBefore` cuts the connection before the call reaches
 * Intercom, `resetAfter` when Intercom has done it; the rest spoil the answer to a call that Intercom has done.
 */
export type NetworkFault =
  | "resetBefore"
  | "resetAfter"
  | "stalledHeaders"
  | "stalledBody"
  | "cutBody"
  | "html"
  | "malformed"
  | "empty"
  | "redirect"
  | "badGateway"
  | "rateLimited"
  | "unauthorized";

/** Which requests are spoilt. */
export interface Only {
  readonly method?: string;
  readonly times?: number;
  /** Those that come after Intercom has carried out a write. */
  readonly afterWrite?: boolean;
}

export interface FaultProxy extends AsyncDisposable {
  readonly url: string;
  /** Every request that arrived, as `METHOD /path`, without the query. */
  readonly hits: readonly string[];
  /** Requests that a redirect led astray. */
  readonly strays: readonly string[];
  /** Spoils the next `times` requests that fit; all of them where it is not said. */
  spoil(fault: NetworkFault, only?: Only): void;
  /** Runs something when the next such request, as `METHOD /path`, has arrived, and passes the request on afterwards. */
  before(hit: string, run: () => Promise<unknown>): void;
  /** From now on all goes through, and nothing was counted. */
  reset(): void;
  close(): Promise<void>;
}

export interface TlsFaultProxy extends FaultProxy {
  /** TLS connections that were made to it. */
  connections(): number;
  /** Shows this certificate from now on. */
  present(certificate: Certificate): void;
}

/** A proxy over real sockets that passes every call on to `target`, or does harm to it. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  return (await start(target, listen)).proxy;
}

/** The same behind TLS, as Intercom is. */
export async function startTlsFaultProxy(target: string, certificate: Certificate): Promise<TlsFaultProxy> {
  const { proxy, server } = await start(target, (handle) => listenWithTls(certificate, handle));
  return { ...proxy, connections: server.connections, present: server.present };
}

async function start<Server extends LocalServer>(
  target: string,
  open: (handle: RequestListener) => Promise<Server>,
): Promise<{ proxy: FaultProxy; server: Server }> {
  let rules: (Only & { readonly fault: NetworkFault; left: number })[] = [];
  let hasWritten = false;
  const hooks = new Map<string, () => Promise<unknown>>();
  const hits: string[] = [];
  const strays: string[] = [];
  const elsewhere = await listen((request, response) => {
    strays.push(`${request.method} ${request.url}`);
    response.end("{}");
  });

  const server = await open(async (request, response) => {
    const hit = `${request.method} ${request.url?.split("?")[0]}`;
    hits.push(hit);
    const hook = hooks.get(hit);
    hooks.delete(hit);
    const rule = rules.find(
      ({ method, left, afterWrite }) =>
        left > 0 && (!method || method === request.method) && (!afterWrite || hasWritten),
    );
    if (rule) rule.left -= 1;
    const fault = rule?.fault;
    const body = await readAll(request);
    await hook?.();
    if (fault === "resetBefore") return void request.socket.destroy();
    if (fault === "rateLimited" || fault === "unauthorized") return refuse(response, fault);
    const answer = await pass(target, request, body);
    hasWritten ||= isWrite(request) && answer.status < 300;
    if (fault === "resetAfter") return void request.socket.destroy();
    if (fault === "stalledHeaders") return;
    respond(response, answer, fault, elsewhere.url);
  });

  const proxy: FaultProxy = {
    url: server.url,
    hits,
    strays,
    spoil(fault, only = {}) {
      rules.push({ ...only, fault, left: only.times ?? Number.POSITIVE_INFINITY });
    },
    before: (hit, run) => void hooks.set(hit, run),
    reset() {
      rules = [];
      hooks.clear();
      hasWritten = false;
      hits.length = 0;
      strays.length = 0;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
  return { proxy, server };

  async function close(): Promise<void> {
    await Promise.all([server.close(), elsewhere.close()]);
  }
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

const PAGE = "<!DOCTYPE html><html><body><h1>Sign in</h1></body></html>";

function respond(
  response: ServerResponse,
  { status, headers, body }: Answer,
  fault: NetworkFault | undefined,
  elsewhere: string,
): void {
  const whole = { ...headers, "content-length": String(body.length) };
  const half = body.subarray(0, body.length / 2);
  const web = { "content-type": "text/html" };
  switch (fault) {
    case "stalledBody":
      return void response.writeHead(status, whole).write(half);
    case "cutBody":
      return void response.writeHead(status, whole).write(half, () => response.socket?.destroy());
    case "malformed":
      return void response.writeHead(status, headers).end(half);
    case "empty":
      return void response.writeHead(status, headers).end();
    case "html":
      return void response.writeHead(200, web).end(PAGE);
    case "badGateway":
      return void response.writeHead(502, web).end(PAGE);
    case "redirect":
      return void response.writeHead(307, { location: `${elsewhere}/contacts` }).end();
    default:
      return void response.writeHead(status, whole).end(body);
  }
}

const isWrite = ({ method, url }: IncomingMessage) => method !== "GET" && url !== "/contacts/search";

function refuse(response: ServerResponse, fault: "rateLimited" | "unauthorized"): void {
  const [status, code] = fault === "rateLimited" ? [429, "rate_limit_exceeded"] : [401, "unauthorized"];
  const inAnHour = String(Math.ceil(Date.now() / 1000) + 3600);
  response
    .writeHead(status as number, { "content-type": "application/json", "x-ratelimit-reset": inAnHour })
    .end(JSON.stringify({ type: "error.list", errors: [{ code, message: "refused" }] }));
}

function pass(target: string, from: IncomingMessage, body: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { host: _, ...headers } = from.headers;
    const upstream = send(`${target}${from.url}`, { method: from.method, headers }, async (answer) => {
      const { "content-length": _, "transfer-encoding": __, connection: ___, ...kept } = answer.headers;
      resolve({
        status: answer.statusCode ?? 502,
        headers: kept as Record<string, string>,
        body: await readAll(answer),
      });
    });
    upstream.on("error", reject);
    upstream.end(body);
  });
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
