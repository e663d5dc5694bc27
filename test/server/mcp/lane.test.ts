import { expect, test } from "vitest";
import { startTestGateway } from "../../testkit/gateway.js";
import { graphql } from "../../testkit/generated/gql.js";
import { callTool } from "../../testkit/mcp.js";

const LIMIT = 100;
const AGENTS = 20;
const PEOPLE = 30;

const ONE = graphql(`query OneBesideAgents($id: ID!) { contact(id: $id) { id } }`);

test("twenty agents that ask for all there is take their share of the rate limit, and every person is answered meanwhile", async () => {
  await using gateway = await startTestGateway({
    emulator: { contacts: 10, rateLimit: LIMIT },
    env: { MCP: "on", MCP_SHARE: "20", OPERATION_TIMEOUT_MS: "1500" },
  });
  await gateway.executeOk(ONE, { id: "unknown" }); // the limit is known from here on
  let isOver = false;
  const codes = new Set<string>();
  const agents = Array.from({ length: AGENTS }, async (_, number) => {
    for (let round = 0; !isOver; round += 1) {
      const filters = Array.from({ length: 5 }, (_, n) => ({ name: { eq: `${number} ${round} ${n}` } }));
      const { structuredContent } = await callTool(gateway, "contact_counts", { filters });
      for (const { code } of structuredContent.errors ?? []) codes.add(code);
    }
  });
  const metrics = async () => (await fetch(new URL("/metrics", gateway.url))).text();
  await expect.poll(metrics).toMatch(new RegExp(`^intercom_graph_in_flight ${AGENTS}$`, "m"));
  const begunAt = performance.now();
  for (let n = 0; n < PEOPLE; n += 1) {
    const { errors } = await gateway.execute(ONE, { id: `person-${n}` });
    expect(errors).toBeUndefined();
  }
  const windows = 1 + Math.ceil((performance.now() - begunAt) / 10_000);
  const { byRoute } = await gateway.emulator.calls();
  isOver = true;
  await Promise.all(agents);
  expect(byRoute["GET /contacts/{contact_id}"]).toBe(PEOPLE + 1);
  expect(byRoute["POST /contacts/search"]).toBeLessThanOrEqual(windows * LIMIT * 0.2);
  expect([...codes]).toContain("RATE_LIMITED");
});
