import { afterAll, beforeEach, expect, test } from "vitest";
import { startTestEmulator } from "../testkit/emulator.js";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const emulator = await startTestEmulator({ contacts: 30, latencyMs: 100 });
const { execute, executeOk, close } = await startTestGateway({ emulator });
afterAll(() => Promise.all([close(), emulator.close()]));

const PERSON = graphql(`query NameAndSegments($id: ID!) { contact(id: $id) { name segments { id } } }`);
let id: string;
beforeEach(async () => {
  const { contacts } = await executeOk(graphql(`query FirstContact { contacts(first: 1) { nodes { id } } }`));
  id = contacts!.nodes[0]?.id ?? "";
  await executeOk(PERSON, { id }); // the first sight of a document takes longer than its calls
});

test("a hundred identical queries at once are one call for each distinct GET", async () => {
  // The first call of each is in flight while all hundred arrive, on a slow machine too, and short of the cut that would ask again.
  const slow = { method: "GET", times: 1, delayMs: 2000 };
  await emulator.faults([
    { ...slow, route: "/contacts/{contact_id}" },
    { ...slow, route: "/contacts/{contact_id}/segments" },
  ]);
  const { byRoute } = await emulator.costOf(() =>
    Promise.all(Array.from({ length: 100 }, () => executeOk(PERSON, { id }))),
  );
  expect(byRoute).toEqual({ "GET /contacts/{contact_id}": 1, "GET /contacts/{contact_id}/segments": 1 });
});

test("only who makes the call pays for it", async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => execute(PERSON, { id })));
  const bills = answers.map(({ extensions }) => extensions?.["intercom"] as { calls: number } | undefined);
  expect(bills.reduce((sum, bill) => sum + (bill?.calls ?? Number.NaN), 0)).toBe(2);
});

test("a client that goes away does not take the answer from the others", async () => {
  const controller = new AbortController();
  const impatient = execute(PERSON, { id }, { signal: controller.signal });
  const patient = executeOk(PERSON, { id });
  setTimeout(() => controller.abort(), 30);
  await expect(impatient).rejects.toThrow();
  expect((await patient).contact).not.toBeNull();
});

test("a read after a write does not join one from before", async () => {
  await emulator.faults([{ method: "GET", route: "/contacts/{contact_id}", times: 1, delayMs: 800 }]);
  const { byRoute } = await emulator.costOf(async () => {
    const before = executeOk(PERSON, { id });
    await executeOk(
      graphql(`
        mutation RenameToAfter($id: ID!) {
          updateContact(id: $id, input: { name: "After" }) { userErrors { code } }
        }
      `),
      { id },
    );
    const after = await executeOk(PERSON, { id });
    expect(after.contact?.name).toBe("After");
    await before;
  });
  expect(byRoute["GET /contacts/{contact_id}"]).toBe(2);
});
