import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { startAccounts } from "../../examples/supergraph/accounts.js";
import { composeSupergraph } from "../../examples/supergraph/compose.js";
import { SUBSCRIPTIONS, startHiveGateway } from "../../examples/supergraph/hive-gateway.js";
import { hearOfContact } from "../../examples/supergraph/subscribe.js";
import { isHiveLeftOut, whyHiveIsLeftOut } from "../federation/supergraph.js";
import { startTestGateway } from "../testkit/gateway.js";
import { readText } from "../testkit/live-server.js";
import { freePort } from "../testkit/redis.js";

const MAIN = fileURLToPath(new URL("../../examples/supergraph/main.ts", import.meta.url));
const ROUTER_SECRET = "the secret of the example";
const headers = { "router-authorization": ROUTER_SECRET };
const EVENT = { data: { intercomContactChanged: { kind: "CREATED", contact: expect.anything() } } };

/** What the gateway asks the contacts subgraph when it subscribes there. */
const asked = {
  get: { method: "GET", accept: expect.stringContaining("text/event-stream"), inUrl: true },
  post: { method: "POST", accept: expect.stringContaining("text/event-stream"), inUrl: false },
  callback: { method: "POST", accept: expect.stringContaining("callbackSpec=1.0"), inUrl: false },
} as const;

interface Hit {
  readonly method: string;
  readonly accept: string;
  /** Whether the URL has a query. */
  readonly inUrl: boolean;
}

/** Passes everything on, streams as well, and writes down how it was asked. */
async function startRecorder(target: string) {
  const hits: Hit[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method = "", url = "", headers: sent } = incoming;
    hits.push({ method, accept: acceptOf(sent), inUrl: url.includes("?") });
    const onward = request(new URL(url, target), { method, headers: sent }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on("error", () => outgoing.destroy());
    outgoing.on("close", () => onward.destroy());
    incoming.pipe(onward);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const close = async () => {
    server.closeAllConnections();
    server.close();
  };
  return { url, hits, close };
}

const acceptOf = ({ accept = "" }: IncomingHttpHeaders) => accept;

async function startSupergraph(subscriptions: (typeof SUBSCRIPTIONS)[number]) {
  const port = await freePort();
  const env = { ROUTER_SECRET, SUBSCRIPTION_CALLBACK_ORIGINS: `http://127.0.0.1:${port}` };
  const contacts = await startTestGateway({ emulator: { contacts: 3, searchLagMs: 0 }, env });
  const recorder = await startRecorder(contacts.url);
  const accounts = await startAccounts({ users: [] });
  const supergraphSdl = await composeSupergraph([
    { name: "contacts", url: recorder.url, headers },
    { name: "accounts", url: accounts.url },
  ]);
  const gateway = await startHiveGateway({ supergraphSdl, headers, port, subscriptions });
  recorder.hits.length = 0;
  return {
    url: gateway.url,
    hits: recorder.hits,
    async [Symbol.asyncDispose]() {
      for (const each of [gateway, recorder, accounts, contacts]) await each.close();
    },
  };
}

describe.skipIf(isHiveLeftOut)(`through Hive Gateway${whyHiveIsLeftOut}`, () => {
  test.each(SUBSCRIPTIONS)("a mutation is told to a subscriber by %s", async (way) => {
    await using supergraph = await startSupergraph(way);
    expect(await hearOfContact(supergraph.url)).toEqual(EVENT);
    expect(supergraph.hits).toContainEqual(asked[way]);
    const streams = supergraph.hits.filter(({ accept }) => /event-stream|callbackSpec/.test(accept));
    expect(streams.filter(({ inUrl }) => inUrl)).toHaveLength(way === "get" ? 1 : 0);
  });

  test("a subscription by callback is still open after an interval of heartbeats without an event", async () => {
    await using supergraph = await startSupergraph("callback");
    const response = await fetch(supergraph.url, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream" },
      body: JSON.stringify({ query: "subscription { intercomContactChanged { kind } }" }),
    });
    const reader = readText(response);
    reader.over.catch(() => {}); // the gateway is ended before the stream
    await pause(6_000); // the clock is the gateway's, which gives up after 5 seconds
    expect(reader.text()).not.toContain("event:");
    await hearOfContact(supergraph.url);
    await expect.poll(() => reader.text()).toContain('"kind":"CREATED"');
  });

  test("the example prints a subscription, and an event of it", async () => {
    const options = ["--subscribe", "callback", "--once", "--port", String(await freePort())];
    const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", MAIN, ...options]);
    const answer = stdout.slice(stdout.lastIndexOf('{\n  "data"'));
    expect(stdout).toContain("intercomContactChanged(kinds: [CREATED])");
    expect(JSON.parse(answer)).toEqual(EVENT);
  }, 60_000);
});
