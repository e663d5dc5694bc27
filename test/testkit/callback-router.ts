import { listen } from "./local-server.js";

export interface CallbackMessage {
  readonly action: "check" | "next" | "complete";
  readonly [part: string]: unknown;
}

/** What a router receives at its callback address, answered as a test says. */
export interface CallbackRouter extends AsyncDisposable {
  readonly origin: string;
  readonly url: string;
  readonly messages: readonly CallbackMessage[];
  readonly protocols: ReadonlySet<unknown>;
  /** The most messages that were on their way at once. */
  readonly most: number;
  connections(): number;
  /** The status of each answer from here on, and where it leads. */
  answer(status: number, location?: string): void;
  /** Lets no answer go until it is told to. */
  hold(): () => void;
}

export async function startCallbackRouter(): Promise<CallbackRouter> {
  const messages: CallbackMessage[] = [];
  const protocols = new Set<unknown>();
  let [status, location, open, most] = [204, "", 0, 0];
  let held = Promise.resolve();
  const server = await listen(async (request, response) => {
    open += 1;
    most = Math.max(most, open);
    let text = "";
    for await (const chunk of request) text += chunk;
    messages.push(JSON.parse(text));
    protocols.add(request.headers["subscription-protocol"]);
    await held;
    open -= 1;
    response.writeHead(status, location ? { location } : {}).end();
  });
  return {
    origin: server.url,
    url: `${server.url}/callback/of-it`,
    messages,
    protocols,
    get most() {
      return most;
    },
    connections: server.connections,
    answer(given, to = "") {
      status = given;
      location = to;
    },
    hold() {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    [Symbol.asyncDispose]: server.close,
  };
}
