import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll } from "vitest";

/** One webhook as it arrived. */
export interface Delivery {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly raw: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a test expects of a body is what it is there to check
  readonly body: any;
}

export interface Receiver {
  readonly url: string;
  /** The next delivery that no test has looked at yet, as soon as it arrives. */
  next(): Promise<Delivery>;
  /** Answers the deliveries to come with this status, or, with `null`, not at all. */
  answer(status: number | null, headers?: Record<string, string>): void;
}

/** Starts an endpoint for webhooks for one test file, and closes it when the file is done. */
export async function startReceiver(): Promise<Receiver> {
  const arrived: Delivery[] = [];
  let tell: () => void = () => undefined;
  let status: number | null = 200;
  let headers: Record<string, string> = {};

  const server = createServer(async (request, response) => {
    const raw = await text(request);
    const body: unknown = raw === "" ? undefined : JSON.parse(raw);
    arrived.push({ method: request.method ?? "", headers: request.headers, raw, body });
    if (status !== null) response.writeHead(status, headers).end();
    tell();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?app=1`,
    async next() {
      while (arrived.length === 0) {
        await new Promise<void>((resolve) => {
          tell = resolve;
        });
      }
      return arrived.shift() as Delivery;
    },
    answer(next, nextHeaders = {}) {
      status = next;
      headers = nextHeaders;
    },
  };
}
