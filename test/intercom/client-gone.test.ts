import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, test } from "vitest";
import type { Document } from "../testkit/execute.js";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

/** An Intercom that takes its time, and tells which calls were hung up on. */
const arrived: string[] = [];
const hungUp: string[] = [];
const finished: string[] = [];
const server = createServer((request, response) => {
  const call = `${request.method} ${request.url}`;
  arrived.push(call);
  request.resume();
  const timer = setTimeout(() => {
    finished.push(call);
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ type: "contact", id: "1", role: "lead" }));
  }, 300);
  response.once("close", () => {
    if (response.writableFinished) return;
    clearTimeout(timer);
    hungUp.push(call);
  });
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { execute, close } = await startTestGateway({
  env: { INTERCOM_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
});
afterAll(async () => {
  await close();
  server.closeAllConnections();
  server.close();
});

/** Sends an operation, and goes away as soon as its call has arrived. */
async function leaveDuring<Data, Variables>(
  document: Document<Data, Variables>,
  call: string,
): Promise<void> {
  const controller = new AbortController();
  const answer = execute(document, undefined, { signal: controller.signal });
  answer.catch(() => undefined);
  await expect.poll(() => arrived, { interval: 5 }).toContain(call);
  controller.abort();
  await expect(answer).rejects.toThrow();
}

test("a client that goes away ends its reads at once", async () => {
  await leaveDuring(graphql(`query ContactOne { contact(id: "1") { id } }`), "GET /contacts/1");
  await expect.poll(() => hungUp, { interval: 5, timeout: 200 }).toContain("GET /contacts/1");
});

test("a write that was sent finishes, though the client has gone", async () => {
  await leaveDuring(
    graphql(`
      mutation CreateLeadOnly {
        createContact(input: { role: LEAD }) { userErrors { code } }
      }
    `),
    "POST /contacts",
  );
  await expect.poll(() => finished).toContain("POST /contacts");
  expect(hungUp).not.toContain("POST /contacts");
});
