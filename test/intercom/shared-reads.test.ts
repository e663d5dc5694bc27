import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeEach, expect, test } from "vitest";
import { startTestEmulator } from "../testkit/emulator.js";
import { untyped } from "../testkit/execute.js";
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

test.each(["jit", "graphql-js"])(
  "what one operation may read no more of, another that waited beside it reads by itself (%s)",
  async (EXECUTOR) => {
    let begun = 0;
    const large = { type: "company", name: "n", custom_attributes: { a: "x".repeat(40_000) } };
    const intercom = createServer((request, response) => {
      const id = request.url?.split("/")[2];
      const body = JSON.stringify({ ...large, id });
      begun += id === "shared" ? 1 : 0;
      response.writeHead(200, { "content-type": "application/json" });
      if (id === "shared") setTimeout(() => response.end(body), 400);
      else response.end(body);
    });
    await new Promise<void>((resolve) => intercom.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(intercom.address() as AddressInfo).port}`;
    await using gateway = await startTestGateway({
      emulator,
      env: { EXECUTOR, INTERCOM_BASE_URL: url, MAX_UPSTREAM_BYTES: "100000" },
    });
    const company = (id: string) => `${id}: company(id: "${id}") { id name }`;
    const greedy = gateway.execute(untyped(`{ ${["shared", "a", "b"].map(company).join(" ")} }`));
    await expect.poll(() => begun).toBe(1);
    const modest = await gateway.execute(untyped(`{ ${company("shared")} }`));
    expect((await greedy).errors?.map(({ extensions }) => extensions)).toMatchObject([
      { code: "COST_LIMIT_EXCEEDED", limit: "upstreamBytes" },
    ]);
    expect(modest).toMatchObject({ data: { shared: { id: "shared", name: "n" } } });
    expect(modest.errors).toBeUndefined();
    expect(begun).toBe(2);
    intercom.closeAllConnections();
    intercom.close();
  },
);
