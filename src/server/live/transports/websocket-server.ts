import type { FastifyReply, FastifyRequest } from "fastify";
import { handleProtocols, makeServer } from "graphql-ws";
import { type WebSocket, WebSocketServer } from "ws";
import type { CallerRate } from "../../admission/load/caller-rate.js";
import { HEARTBEAT_MS } from "./stream-response.js";
import { handshakeOf } from "./websocket-handshake.js";
import { Closing, type Session, type SessionOptions, sessionHooks } from "./websocket-session.js";

export interface SocketsOptions extends Omit<SessionOptions, "callerRate"> {
  readonly callerRate: CallerRate | null;
}

/** The WebSockets of subscriptions. */
export interface Sockets {
  /** Answers a handshake that passed the checks of HTTP. */
  accept(request: FastifyRequest, reply: FastifyReply): void;
  /** Serves a socket that is open already. */
  serve(socket: WebSocket, request: FastifyRequest): void;
  /** Closes all of them: the server leaves. Clients of graphql-ws then connect again by themselves. */
  leave(): void;
}

const MAX_MESSAGE_BYTES = 65_536;
/** Where so much waits for a reader, nothing more is read of what it sends: each message may have an answer. */
const MAX_WAITING_BYTES = 65_536;
/** For a client to answer the close, before its connection is cut. */
const CLOSE_MS = 1_000;

/** Serves graphql-transport-ws, for subscriptions only. */
export function createSockets(options: SocketsOptions): Sockets {
  const { log } = options.observer;
  const open = new Set<WebSocket>();
  let isLeaving = false;
  const protocol = makeServer(sessionHooks(options));
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: MAX_MESSAGE_BYTES,
    perMessageDeflate: false, // it costs 300 KB a connection, and events are small
    handleProtocols: (offered) => handleProtocols(offered),
  });

  function serve(socket: WebSocket, request: FastifyRequest): void {
    if (isLeaving) return void end(socket); // its handshake was under way
    open.add(socket);
    const beats = keepAlive(socket);
    const close = (code: number, reason: string) => socket.close(code, reason);
    const session: Session = {
      request,
      close,
      isOpen: () => socket.readyState === socket.OPEN,
      streams: new Map(),
    };
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => sent(socket, text),
        close: (code = 1000, reason = "") => close(code, reason),
        onMessage(receive) {
          socket.on("message", (data, isBinary) => {
            if (isBinary) return close(4400, "Messages must be text");
            const text = String(data);
            if (text.length > MAX_MESSAGE_BYTES) return close(1009, "The message is too large");
            if (socket.bufferedAmount > MAX_WAITING_BYTES) socket.pause();
            receive(text).catch((error: unknown) => {
              if (error instanceof Closing) close(error.code, error.message);
              else close(4400, "Unexpected message");
            });
          });
        },
      },
      session,
    );
    socket.on("error", () => undefined); // the close that follows is all there is to do
    socket.once("close", (code, reason) => {
      open.delete(socket);
      clearInterval(beats);
      closed(code, String(reason)).catch(log.fault);
    });
  }

  return {
    serve,
    accept(request, reply) {
      const handshake = handshakeOf(request);
      if (!handshake) return;
      reply.hijack();
      server.handleUpgrade(request.raw, handshake.socket, handshake.head, (socket) => serve(socket, request));
    },
    leave() {
      isLeaving = true;
      for (const socket of open) end(socket);
    },
  };
}

/** Resolves when the message has left the process, which is what makes the next event wait for a slow reader. */
function sent(socket: WebSocket, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState !== socket.OPEN) return resolve();
    socket.send(text, () => {
      if (socket.isPaused && socket.bufferedAmount <= MAX_WAITING_BYTES) socket.resume();
      resolve();
    });
  });
}

/** Pings, and cuts the connection of a client that has not answered by the next time. */
function keepAlive(socket: WebSocket): NodeJS.Timeout {
  let isAlive = true;
  socket.on("pong", () => {
    isAlive = true;
  });
  return setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
  }, HEARTBEAT_MS).unref();
}

function end(socket: WebSocket): void {
  socket.close(1001, "The server leaves");
  setTimeout(() => socket.terminate(), CLOSE_MS).unref();
}
