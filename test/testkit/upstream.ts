import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A stand-in for Intercom that answers whatever a test says: for answers that the emulator would never give. */
export interface Upstream extends AsyncDisposable {
  readonly url: string;
  /** Every request so far, as `METHOD path`. */
  readonly requests: readonly string[];
}

/** @param answer Status and body of each answer; a body that is a string is sent as it is. */
export async function startUpstream(
  answer: (request: IncomingMessage) => readonly [number, unknown],
): Promise<Upstream> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    request.resume();
    const [status, body] = answer(request);
    response
      .writeHead(status, { "content-type": "application/json" })
      .end(typeof body === "string" ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
