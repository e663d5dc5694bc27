import { once } from "node:events";
import { type ClientRequest, type IncomingMessage, request } from "node:http";

/** Many open streams of server-sent events, whose events are counted. */
export interface Subscribers {
  /** Events since the last question. */
  takeCount(): number;
  close(): void;
}

export interface Subscription {
  readonly query: string;
  readonly variables: object;
}

const AT_ONCE = 50;

/** Opens a stream for each subscription. A stalled one reads nothing. */
export async function subscribe(
  url: string,
  subscriptions: readonly Subscription[],
  { isStalled = false } = {},
): Promise<Subscribers> {
  let count = 0;
  const open: ClientRequest[] = [];
  const waiting = [...subscriptions];
  const openOne = async (subscription: Subscription) => {
    const sent = request(`${url}/graphql`, {
      method: "POST",
      agent: false,
      headers: { "content-type": "application/json", accept: "text/event-stream" },
    });
    sent.on("error", () => undefined);
    sent.end(JSON.stringify(subscription));
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    if (response.statusCode !== 200)
      throw new Error(`A subscription was answered with ${response.statusCode}.`);
    open.push(sent);
    if (isStalled) return void response.pause();
    response.setEncoding("latin1").on("data", (text: string) => {
      for (let at = text.indexOf("event: next"); at >= 0; at = text.indexOf("event: next", at + 1))
        count += 1;
    });
  };
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) await openOne(next);
    }),
  );
  return {
    takeCount() {
      const taken = count;
      count = 0;
      return taken;
    },
    close() {
      for (const sent of open) sent.destroy();
    },
  };
}
