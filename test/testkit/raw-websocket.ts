import { once } from "node:events";
import { type ClientOptions, WebSocket } from "ws";

const PROTOCOL = "graphql-transport-ws";

/** A socket that sends whatever a test wants, and keeps what it is told. */
export interface RawSocket {
  readonly socket: WebSocket;
  readonly messages: unknown[];
  /** The code and reason of the close, once there is one. */
  readonly closed: Promise<readonly [code: number, reason: string]>;
  send(message: unknown): void;
  /** Introduces itself, and waits until it is accepted. */
  init(payload?: object): Promise<void>;
}

/** Opens one. @throws where the handshake is refused, with the status in the message */
export async function openSocket(
  url: string,
  options: ClientOptions = {},
  protocol: string | string[] = PROTOCOL,
): Promise<RawSocket> {
  const socket = new WebSocket(url.replace(/^http/, "ws"), protocol, options);
  const messages: unknown[] = [];
  const waiting: (() => void)[] = [];
  socket.on("message", (data) => {
    messages.push(JSON.parse(String(data)));
    for (const wake of waiting.splice(0)) wake();
  });
  const closed = once(socket, "close").then(
    ([code, reason]) => [code as number, String(reason)] as const,
    () => [1006, ""] as const,
  );
  await once(socket, "open");
  socket.on("error", () => undefined);
  const send = (message: unknown) =>
    socket.send(typeof message === "string" || Buffer.isBuffer(message) ? message : JSON.stringify(message));
  return {
    socket,
    messages,
    closed,
    send,
    async init(payload) {
      const answered = new Promise<void>((resolve) => waiting.push(resolve));
      send({ type: "connection_init", ...(payload && { payload }) });
      await Promise.race([answered, closed]);
    },
  };
}
