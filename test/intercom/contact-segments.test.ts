import { afterAll, beforeEach, expect, test } from "vitest";
import { startTestEmulator } from "../testkit/emulator.js";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const emulator = await startTestEmulator({ contacts: 100 });
afterAll(() => emulator.close());
beforeEach(() => emulator.reset());

const PAGE = graphql(`query SegmentsOfTwenty { contacts(first: 20) { nodes { id segments { name } } } }`);

test("the segments of contacts are kept for seconds when the operator says so, and not for those written since", async () => {
  await using gateway = await startTestGateway({ emulator, env: { CONTACT_SEGMENTS_TTL: "60" } });
  const first = await gateway.executeOk(PAGE);
  const { total } = await emulator.costOf(async () => expect(await gateway.executeOk(PAGE)).toEqual(first));
  expect(total).toBe(1);

  const id = first.contacts!.nodes[0]?.id;
  await gateway.executeOk(
    graphql(`
      mutation RenameToN($id: ID!) {
        updateContact(id: $id, input: { name: "n" }) { userErrors { code } }
      }
    `),
    { id },
  );
  const { byRoute } = await emulator.costOf(() => gateway.executeOk(PAGE));
  expect(byRoute["GET /contacts/{contact_id}/segments"]).toBe(1);
});

test("they are asked for every time when he does not", async () => {
  await using gateway = await startTestGateway({ emulator });
  await gateway.executeOk(PAGE);
  const { total } = await emulator.costOf(() => gateway.executeOk(PAGE));
  expect(total).toBeGreaterThan(1);
});
