import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { graphql } from "../testkit/generated/gql.js";
import { type LiveGateway, startLiveGateway } from "../testkit/live-gateway.js";

const CHANGES = "subscription { intercomContactChanged { kind contactId at contact { id name } } }";

let emulator: TestEmulator;
let gateway: LiveGateway;
beforeAll(async () => {
  emulator = await startTestEmulator({ contacts: 20, searchLagMs: 30_000 });
  gateway = await startLiveGateway({ emulator });
});
afterAll(async () => {
  await gateway.close();
  await emulator.close();
});

const CREATE = graphql(`mutation LiveCreate($input: CreateContactInput!) {
  createContact(input: $input) { contact { id } userErrors { message } }
}`);

test("a subscriber is told of a contact that a mutation creates", async () => {
  const listener = await gateway.listen(CHANGES);
  const { createContact } = await gateway.executeOk(CREATE, {
    input: { role: "USER", externalId: "x1", name: "Ann" },
  });
  const id = createContact?.contact?.id;
  const events = await listener.until(({ kind }) => kind === "CREATED");
  expect(events).toEqual([
    { kind: "CREATED", contactId: id, at: expect.any(String), contact: { id, name: "Ann" } },
  ]);
  await listener.stream.return();
});
