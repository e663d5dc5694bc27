import { type IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { Refusal } from "../../errors/refusal.js";

/** The connection of a request that wants to become a WebSocket, and what came after its head. */
export interface Handshake {
  readonly socket: Socket;
  readonly head: Buffer;
}

const handshakes = new WeakMap<IncomingMessage, Handshake>();

/** The handshake of a request; `undefined` for other requests. */
export const handshakeOf = ({ raw }: FastifyRequest): Handshake | undefined => handshakes.get(raw);

/** Whether an application that this is mounted on has registered @fastify/websocket, which leads handshakes to routes. */
export const hasWebSockets = (http: FastifyInstance): boolean => http.hasDecorator("websocketServer");

/** Whether a request wants to become a WebSocket, whoever leads it here. */
export const isHandshake = (request: FastifyRequest): boolean =>
  handshakes.has(request.raw) || (request as { readonly ws?: unknown }).ws === true;

/**
 * Leads the handshakes at one path through Fastify's router, so that its hooks see them as they see any request. Others at
 * the same server keep theirs.
 */
export function leadHandshakes(http: FastifyInstance, path: string): void {
  const { server } = http;
  const isOurs = ({ method, url = "", headers }: IncomingMessage) =>
    method === "GET" &&
    headers.upgrade?.toLowerCase() === "websocket" &&
    url.split("?")[0]?.replace(/\/$/, "") === path;

  const lead = (request: IncomingMessage, socket: Socket, head: Buffer) => {
    if (!isOurs(request)) {
      if (server.listenerCount("upgrade") === 1) answerWithoutUpgrade(request, socket, head);
      return;
    }
    socket.on("error", () => socket.destroy()); // Node has stopped to listen
    handshakes.set(request, { socket, head });
    const response = new ServerResponse(request);
    response.shouldKeepAlive = false; // nothing reads what would come after a refusal
    response.once("finish", () => socket.end());
    try {
      response.assignSocket(socket);
    } catch {
      return void socket.destroy(); // an earlier request of the connection is not answered yet
    }
    http.routing(request, response);
  };
  server.prependListener("upgrade", lead);
  http.addHook("onClose", async () => void server.off("upgrade", lead));

  /**
   * As soon as somebody listens for upgrades, Node hands over every request that offers one, and reads no body of it: also
   * those of clients that offer HTTP/2 by default, such as Java's. They are read again without the offer, which a server may ignore.
   */
  function answerWithoutUpgrade(request: IncomingMessage, socket: Socket, head: Buffer): void {
    const { method, url, httpVersion, rawHeaders } = request;
    const lines = [`${method} ${url} HTTP/${httpVersion}`];
    for (let i = 0; i < rawHeaders.length; i += 2)
      if (rawHeaders[i]?.toLowerCase() !== "upgrade") lines.push(`${rawHeaders[i]}: ${rawHeaders[i + 1]}`);
    socket.unshift(Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), head]));
    server.emit("connection", socket);
  }
}

/**
 * Browsers let every page open a WebSocket anywhere, so that the origin is checked here: a page of this server, or of an
 * origin that CORS allows. Programs send no origin.
 * @throws Refusal with status 403
 */
export function refuseForeignPage({ headers }: FastifyRequest, reply: FastifyReply): void {
  const { origin, host } = headers;
  if (origin === undefined || hostOf(origin) === host) return;
  const allowed = reply.getHeader("access-control-allow-origin");
  if (allowed === origin || allowed === "*") return;
  throw new Refusal(
    403,
    "FORBIDDEN",
    "Pages of this origin may not open a WebSocket here. Add the origin to CORS_ORIGINS.",
  );
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}
