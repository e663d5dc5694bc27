import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { startTestEmulator } from "../testkit/emulator.js";
import { type NetworkFault, startFaultProxy } from "../testkit/fault-proxy.js";
import { startGatewayProcess } from "../testkit/gateway-process.js";
import { graphql } from "../testkit/generated/gql.js";
import { noRedis, startTestRedis } from "../testkit/redis.js";

const TOKEN = "canary-token-5d1f";
const EMAIL = "canary.person@canary.example";
const NAME = "Canary Person";
const CANARIES = [TOKEN, EMAIL, NAME, "canary"];

/** An Intercom whose every error quotes the person, as Intercom's own do. */
async function startTalkative() {
  const state = { status: 500 };
  const server = createServer((request, response) => {
    request.resume();
    const message = `User ${EMAIL} ${NAME} with ${request.headers.authorization} Not Found`;
    const error = { type: "error.list", request_id: EMAIL, errors: [{ code: EMAIL, message, field: EMAIL }] };
    response.writeHead(state.status, { "content-type": "application/json", "x-request-id": EMAIL });
    response.end(JSON.stringify(error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    state,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Takes the traces that gateways send, as they come over the wire. */
async function startCollector() {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    bodies.push(Buffer.concat(chunks).toString("utf8"));
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, bodies, close: () => void server.close() };
}

const OPERATIONS = [
  graphql(`
    query CanaryReads($id: ID!, $externalId: ID!) {
      contact(id: $id) { id }
      contactByExternalId(externalId: $externalId) { id }
      contacts(first: 1) { totalCount }
      tags { id }
    }
  `),
  graphql(`
    query CanarySearch($email: String!) {
      contacts(filter: { email: { eq: $email } }) { totalCount }
    }
  `),
  graphql(`
    mutation CanaryCreate($email: String!, $name: String!, $externalId: ID!) {
      createContact(input: { email: $email, name: $name, externalId: $externalId }) {
        contact { id }
        userErrors { code message field intercomRequestId }
      }
    }
  `),
  graphql(`
    mutation CanaryUpdate($id: ID!, $name: String!, $email: String!) {
      updateContact(id: $id, input: { name: $name, email: $email }) {
        contact { id }
        userErrors { code message field intercomRequestId }
      }
    }
  `),
  graphql(`
    mutation CanaryNote($id: ID!, $name: String!) {
      createNote(input: { contactId: $id, body: $name }) {
        note { id }
        userErrors { code message field intercomRequestId }
      }
    }
  `),
];

test.skipIf(noRedis)(
  `token, address and name are in no answer, output, metric or trace and not in Redis, whatever goes wrong${noRedis ? ` (left out: ${noRedis})` : ""}`,
  { timeout: 90_000 },
  async () => {
    await using redis = await startTestRedis();
    const emulator = await startTestEmulator({ contacts: 30 });
    const proxy = await startFaultProxy(emulator.url);
    const talkative = await startTalkative();
    const collector = await startCollector();
    const metrics: string[] = [];
    const answers: string[] = [];
    const outputs: string[] = [];

    /** One gateway lives through several faults, as long as none of them makes it stop asking. */
    const run = async (url: string, spoils: readonly (() => void)[]) => {
      await using gateway = await startGatewayProcess({
        INTERCOM_BASE_URL: url,
        INTERCOM_ACCESS_TOKEN: TOKEN,
        REDIS_URL: redis.url,
        OPERATION_TIMEOUT_MS: "700",
        LOG_LEVEL: "debug",
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      });
      const variables = { id: "6abbb4440000000001000001", email: EMAIL, externalId: EMAIL, name: NAME };
      for (const spoil of spoils) {
        spoil();
        for (const query of OPERATIONS) {
          const response = await fetch(gateway.url, {
            method: "POST",
            headers: { "content-type": "application/json", "idempotency-key": `${EMAIL}-${answers.length}` },
            body: JSON.stringify({ query, variables }),
          });
          answers.push(await response.text());
        }
      }
      metrics.push(await (await fetch(new URL("/metrics", gateway.url))).text());
      await gateway.close(); // what is left of traces goes out at the end
      outputs.push(gateway.output());
    };
    const faults = (...names: NetworkFault[]) =>
      names.map((name) => () => {
        proxy.reset();
        proxy.spoil(name);
      });
    const statuses = (...all: number[]) =>
      all.map((status) => () => {
        talkative.state.status = status;
      });

    await run(proxy.url, faults("badGateway", "resetAfter", "html"));
    await run(proxy.url, faults("malformed", "cutBody", "empty"));
    await run(proxy.url, faults("stalledBody", "redirect"));
    await run(talkative.url, statuses(400, 404, 409, 422, 403));
    for (const status of [500, 429, 401]) await run(talkative.url, statuses(status));

    const stored = await redis.dump();
    await Promise.all([proxy.close(), emulator.close()]);
    talkative.close();
    collector.close();
    expect(metrics.join()).toContain("/contacts/{contact_id}");
    expect(collector.bodies.join()).toContain("/contacts/{contact_id}");
    expect(answers).toHaveLength(16 * OPERATIONS.length);
    expect(stored).toContain("intercom-graph:idempotency:");
    for (const canary of CANARIES) {
      expect(answers.filter((answer) => answer.includes(canary))).toEqual([]);
      expect(outputs.filter((output) => output.includes(canary))).toEqual([]);
      expect(metrics.filter((text) => text.includes(canary))).toEqual([]);
      expect(collector.bodies.filter((body) => body.includes(canary))).toEqual([]);
      expect(stored).not.toContain(canary);
    }
  },
);
