import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Lie } from "./attacks/lies.js";

/** An Intercom that passes every call on to `target` and may lie in its answer. */
export interface LyingIntercom extends AsyncDisposable {
  readonly url: string;
  /** From now on; `null` tells the truth. */
  tell(lie: Lie | null): void;
}

/** Starts one on a free port. */
export async function startLyingIntercom(target: string): Promise<LyingIntercom> {
  let lie: Lie | null = null;
  let left = 0;
  let first: string | null = null;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = "GET", url = "/", headers } = request;
    const truth = await fetch(`${target}${url}`, {
      method,
      headers: {
        authorization: headers.authorization ?? "",
        "content-type": "application/json",
        "intercom-version": String(headers["intercom-version"]),
      },
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    });
    const kept = [...truth.headers].filter(([name]) => name === "content-type" || name.startsWith("x-"));
    const text = await truth.text();
    const told = lie && left > 0 && lie.on.test(`${method} ${url}`) ? lie : null;
    if (told) left -= 1;
    // A lie is made of the first truth: what a lie leads to need not exist.
    if (told) first ??= text;
    const body = told?.body ? told.body(JSON.parse(first ?? text)) : text;
    response.writeHead(told?.status ?? (told?.body ? 200 : truth.status), {
      ...Object.fromEntries(kept),
      ...told?.headers,
    });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tell(next) {
      lie = next;
      first = null;
      left = next?.times ?? Number.POSITIVE_INFINITY;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
