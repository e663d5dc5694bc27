import { expect, test } from "vitest";
import { startCollector } from "../testkit/collector.js";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const TRACE = "0af7651916cd43dd8448eb211c80319c";
const PARENT = "b7ad6b7169203331";
const CANARY = "canary.person";

/** What a client sent as its trace, and whether there is one to go on with. */
const HEADERS: readonly (readonly [string, Record<string, string>, boolean])[] = [
  ["the ids of its parent", { traceparent: `00-${TRACE}-${PARENT}-01` }, true],
  ["ids and a tracestate", { traceparent: `00-${TRACE}-${PARENT}-01`, tracestate: `v=${CANARY}` }, true],
  ["a tracestate alone", { tracestate: `v=${CANARY}` }, false],
  ["baggage", { baggage: `who=${CANARY}` }, false],
  ["a parent that is none", { traceparent: `00-${CANARY}-${PARENT}-01` }, false],
];

test.each(HEADERS)("of a caller's trace only ids are taken over: %s", async (_, headers, hasParent) => {
  await using collector = await startCollector();
  {
    await using gateway = await startTestGateway({
      emulator: { contacts: 2 },
      env: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url },
    });
    await gateway.executeOk(
      graphql(`query IdsOfTwo { contacts(first: 2) { nodes { id } } }`),
      {},
      { headers },
    );
  }
  const spans = collector.spans();
  const own = spans.find(({ name }) => name === "query IdsOfTwo");
  expect(own?.parentSpanId).toBe(hasParent ? PARENT : undefined);
  expect(own?.traceId === TRACE).toBe(hasParent);
  expect(spans.filter(({ parentSpanId }) => parentSpanId === own?.spanId).length).toBeGreaterThan(0);
  expect(collector.received()).not.toContain(CANARY);
});
