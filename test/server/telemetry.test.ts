import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { apiKeys, asCaller } from "../testkit/api-keys.js";
import { startCollector } from "../testkit/collector.js";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { type Document, type Given, untyped } from "../testkit/execute.js";
import { startTestGateway } from "../testkit/gateway.js";
import { type GatewayProcess, startGatewayProcess } from "../testkit/gateway-process.js";
import { graphql } from "../testkit/generated/gql.js";
import type { CreateContactInput } from "../testkit/generated/graphql.js";

/** Things that nobody but the caller may ever read. */
const CANARY = {
  email: "canary.person@secret.example",
  name: "Canary Personname",
  externalId: "canary-external-id-7",
  phone: "+353870000007",
  attribute: "canary-attribute-value",
};

const TYPENAME = graphql(`query Typename { __typename }`);
const ALL = ["contacts:read", "contacts:write", "pii"];

describe("logs, metrics and traces", () => {
  test("tell what happened, and hold no personal data, no token and no key, whatever goes wrong", async () => {
    await using emulator = await startTestEmulator({ contacts: 20 });
    await using collector = await startCollector();
    await using gateway = await startGatewayProcess({
      NODE_ENV: "production",
      INTERCOM_BASE_URL: emulator.url,
      INTERCOM_ACCESS_TOKEN: emulator.token,
      ...apiKeys({ frontend: ALL }),
      LOG_LEVEL: "debug",
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    });
    await everythingWith(CANARY, gateway, emulator);
    const metrics = await (await fetch(new URL("/metrics", gateway.url))).text();
    expect(await gateway.close()).toBe(0);

    const lines = logLines(gateway);
    expect(lines.length).toBeGreaterThan(10);
    expect(lines).toContainEqual(
      expect.objectContaining({
        level: "info",
        operation: "FindByEmail",
        type: "query",
        caller: "frontend",
        errors: [],
        calls: expect.any(Number),
      }),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({ operation: "Failing", errors: ["INTERCOM_BAD_RESPONSE"] }),
    );
    expect(new Set(lines.flatMap((line) => Object.keys(line)))).toEqual(new Set(LOGGED));

    expect(metrics).toMatch(
      /intercom_graph_operation_duration_seconds_count\{operation="FindByEmail",type="query",outcome="ok"\} \d/,
    );
    expect(metrics).toMatch(
      /intercom_graph_upstream_call_duration_seconds_count\{method="POST",route="\/contacts\/search",outcome="200"\} \d/,
    );
    expect(metrics).toMatch(/route="\/contacts\/\{contact_id\}",outcome="404"/);
    expect(metrics).toMatch(/intercom_graph_refused_requests_total\{code="UNAUTHENTICATED"\} 1/);
    expect(metrics).toMatch(/intercom_graph_rate_limit_remaining \d+/);
    expect(metrics).toMatch(/intercom_graph_breaker_open\{routes="search"\} 0/);
    expect(metrics).toMatch(/nodejs_eventloop_lag_p99_seconds/);

    const traces = collector.received();
    expect(traces).toContain("query FindByEmail");
    expect(traces).toContain("POST /contacts/search");
    expect(traces).toContain("intercom.request_id");

    const secrets = [
      ...Object.values(CANARY),
      emulator.token,
      asCaller("frontend").headers.authorization.slice(7),
    ];
    const raw = { log: gateway.output(), metrics, traces };
    for (const [where, text] of Object.entries(raw))
      for (const secret of secrets)
        for (const shape of [
          secret,
          encodeURIComponent(secret),
          Buffer.from(secret).toString("base64").slice(0, -3),
        ])
          expect(text.includes(shape), `${shape} in ${where}`).toBe(false);
  }, 60_000);

  test("one trace holds an operation, its calls, and the caller's own span above it", async () => {
    await using collector = await startCollector();
    const traceId = "0af7651916cd43dd8448eb211c80319c";
    {
      await using gateway = await startTestGateway({
        emulator: { contacts: 5 },
        env: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url },
      });
      await gateway.executeOk(
        graphql(`query Page { contacts(first: 2) { nodes { id tags { name } } } }`),
        {},
        {
          headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01` },
        },
      );
    }
    const spans = collector.spans();
    const page = spans.find(({ name }) => name === "query Page");
    expect(page).toMatchObject({ traceId, parentSpanId: "b7ad6b7169203331" });
    const calls = spans.filter(({ name }) => /^(GET|POST) \//.test(name));
    expect(calls.length).toBeGreaterThanOrEqual(1);
    expect(
      calls.filter((call) => call.parentSpanId === page?.spanId && call.traceId === traceId).length,
    ).toBeGreaterThanOrEqual(1);
  });

  test("an answer carries the id that its log line has: the balancer's, or a new one", async () => {
    await using gateway = await startTestGateway({ emulator: { contacts: 1 } });
    const idFor = async (given: string) =>
      (await gateway.execute(TYPENAME, {}, { headers: { "x-request-id": given } })).headers.get(
        "x-request-id",
      );
    expect(await idFor("balancer-7")).toBe("balancer-7");
    expect(await idFor("<script>")).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("names of operations are a bounded set of labels", async () => {
    await using gateway = await startTestGateway({ emulator: { contacts: 1 } });
    for (let i = 0; i < 250; i += 1) await gateway.execute(untyped(`query Name${i} { __typename }`));
    const text = await (await fetch(new URL("/metrics", gateway.url))).text();
    const names = new Set([...text.matchAll(/operation="(\w+)"/g)].map(([, name]) => name));
    expect(names.size).toBeLessThanOrEqual(202);
    expect(names).toContain("other");
  });

  test("metrics can have a port and an address of their own, which others do not show", async () => {
    const free = createServer().listen(0, "127.0.0.1");
    await once(free, "listening");
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    await using gateway = await startTestGateway({
      emulator: { contacts: 1 },
      env: { METRICS_PORT: String(port), METRICS_HOST: "127.0.0.2" },
    });
    expect((await fetch(new URL("/metrics", gateway.url))).status).toBe(404);
    expect((await fetch(`http://127.0.0.2:${port}/metrics`)).status).toBe(200);
    await expect(fetch(`http://127.0.0.1:${port}/metrics`)).rejects.toThrow();
  });
});

const LOGGED = [
  ...["level", "time", "requestId", "operation", "type", "hash", "caller", "errors", "durationMs"],
  ...["calls", "retries", "cacheHits", "waitedMs", "traceId"],
];

/** Puts the canaries into every place that a caller can fill, and lets Intercom fail over them. */
async function everythingWith(
  canary: typeof CANARY,
  gateway: GatewayProcess,
  emulator: TestEmulator,
): Promise<void> {
  const caller = asCaller("frontend");
  const run = <Data, Variables>(
    query: Document<Data, Variables>,
    variables?: NoInfer<Given<Variables>>,
    headers: Record<string, string> = {},
  ) => gateway.execute(query, variables, { headers: { ...caller.headers, ...headers } });
  const input: CreateContactInput = {
    role: "USER",
    email: canary.email,
    name: canary.name,
    externalId: canary.externalId,
    phone: canary.phone,
  };
  const create = graphql(`
    mutation Create($input: CreateContactInput!) {
      createContact(input: $input) {
        contact { id email }
        userErrors { code message conflictingContact { email } }
      }
    }
  `);
  const find = graphql(`
    query FindByEmail($email: String!) {
      contacts(filter: { email: { eq: $email } }) { nodes { id email name } }
    }
  `);
  const failing = graphql(`
    query Failing($email: String!) {
      contacts(filter: { email: { eq: $email } }) { nodes { id email name } }
    }
  `);
  const byId = graphql(`query ContactById($id: ID!) { contact(id: $id) { id } }`);
  const inOrder = graphql(`query TotalInOrder($s: ContactSort) { contacts(sort: $s) { totalCount } }`);

  await run(create, { input });
  await run(create, { input }); // a conflict
  await run(
    create,
    { input: { ...input, customAttributes: { plan: canary.attribute } } },
    { "idempotency-key": "canary-key" },
  );
  await run(find, { email: canary.email });
  await run(untyped(`{ contacts(filter: { name: { eq: "${canary.name}" } }) { nodes { email } } }`));
  await run(
    untyped(
      `query Bad { contacts(filter: { name: { eq: "${canary.name}" } nope: "${canary.email}" }) { nodes { email } } }`,
    ),
  );
  await run(untyped(`{ syntax "${canary.email}"`));
  await run(byId, { id: canary.email });
  await run(byId, { id: "66f0000000000000000000aa" });
  await run(graphql(`query EmailByExternalId($id: ID!) { contactByExternalId(externalId: $id) { email } }`), {
    id: canary.externalId,
  });
  await run(inOrder, { s: { field: canary.email as "EMAIL" } });
  await run(graphql(`query After { contacts(after: "canary.person@secret.example") { totalCount } }`));
  await gateway.execute(
    graphql(`query TagIds { tags { id } }`),
    {},
    { headers: { authorization: `Bearer ${canary.attribute}` } },
  );
  await run(
    untyped("{ __typename }"), // whose operation has no name
    {},
    { "x-request-id": canary.email, traceparent: canary.email, "user-agent": canary.name },
  );
  for (const fault of [
    { status: 500 },
    { status: 422 },
    { malformed: true },
    { html: true },
    { reset: true },
  ]) {
    await emulator.faults([{ method: "POST", route: "/contacts/search", times: 3, ...fault }]);
    await run(find, { email: canary.email });
  }
  await emulator.faults([{ method: "POST", route: "/contacts/search", times: 3, malformed: true }]);
  await run(failing, { email: canary.email });
  await emulator.faults([]);
}

function logLines(gateway: GatewayProcess): Record<string, unknown>[] {
  return gateway
    .output()
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
