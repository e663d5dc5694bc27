import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import type { CallbackRouter } from "./callback-router.js";
import { openSocket } from "./raw-websocket.js";

/** Whoever subscribes over a real connection. */
export interface LiveClient {
  /** What came so far. */
  text(): string;
  /** Resolves when the connection is over, with the code of a WebSocket's close. */
  readonly over: Promise<number | undefined>;
  /** Reads no more, and stays. */
  stall(): void;
  /** Goes without a word. */
  reset(): void;
}

export type Subscribe = (
  url: string,
  query: string,
  headers?: Readonly<Record<string, string>>,
  variables?: unknown,
) => Promise<LiveClient>;

const overHttp =
  (accept: string, extensions: object = {}): Subscribe =>
  async (url, query, headers = {}, variables) => {
    const asked = request(url, {
      method: "POST",
      agent: false,
      headers: { "content-type": "application/json", accept, ...headers },
    });
    asked.on("error", () => undefined);
    asked.end(JSON.stringify({ query, variables, extensions }));
    const [response] = (await once(asked, "response")) as [IncomingMessage];
    let text = `${response.statusCode} `;
    response.on("data", (chunk) => {
      text += chunk;
    });
    response.on("error", () => undefined);
    return {
      text: () => text,
      over: new Promise((resolve) => response.once("close", () => resolve(undefined))),
      stall: () => void response.pause(),
      reset: () => response.socket.resetAndDestroy(),
    };
  };

export const bySse = overHttp("text/event-stream");
export const byMultipart = overHttp("multipart/mixed;subscriptionSpec=1.0, application/json");

export const byWebSocket: Subscribe = async (url, query, headers, variables) => {
  const { socket, init, send, messages, closed } = await openSocket(url);
  await init(headers);
  send({ id: "a", type: "subscribe", payload: { query, variables } });
  return {
    text: () => JSON.stringify(messages),
    over: closed.then(([code]) => code),
    stall: () => socket.pause(),
    reset: () => socket.terminate(),
  };
};

/** The router that is told must be listed, and has `the-routers-secret`. */
export function byCallback(router: CallbackRouter): Subscribe {
  return async (url, query, headers, variables) => {
    const subscription = {
      callbackUrl: router.url,
      subscriptionId: "s",
      verifier: "v",
      heartbeatIntervalMs: 0,
    };
    const subscribe = overHttp("application/json;callbackSpec=1.0", { subscription });
    let release = () => {};
    const secret = { "router-authorization": "the-routers-secret" };
    const { over, text } = await subscribe(url, query, { ...secret, ...headers }, variables);
    return {
      text: () => text() + JSON.stringify(router.messages),
      over,
      stall() {
        release = router.hold();
      },
      reset() {
        router.answer(404);
        release();
      },
    };
  };
}
