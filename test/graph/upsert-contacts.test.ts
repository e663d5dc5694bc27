import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { TestEmulator } from "../testkit/emulator.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";

interface Row {
  readonly outcome: string | null;
  readonly contact: { readonly id: string; readonly name: string | null } | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly field: readonly string[] | null;
    readonly retryAfterSeconds: number | null;
  }[];
}
interface Done {
  readonly rows: readonly Row[];
  readonly userErrors: Row["userErrors"];
}

let gateway: TestGateway;
let emulator: TestEmulator;
beforeAll(async () => {
  gateway = await startTestGateway({
    emulator: { contacts: 5, searchLagMs: 60_000 },
  });
  emulator = gateway.emulator;
});
afterEach(() => emulator.faults([]));
afterAll(() => gateway.close());

const MANY = untyped(`
  mutation Many($inputs: [UpsertContactInput!]!) {
    many: upsertContacts(inputs: $inputs) {
      rows { outcome contact { id name } userErrors { code field retryAfterSeconds } }
      userErrors { code field retryAfterSeconds }
    }
  }
`);

async function many(
  inputs: readonly object[],
  key?: string,
  server = gateway,
): Promise<Done & { readonly calls: number }> {
  let done: Done | undefined;
  const { total } = await emulator.costOf(async () => {
    const { data, errors } = await server.execute(
      MANY,
      { inputs },
      key ? { headers: { "idempotency-key": key } } : {},
    );
    expect(errors).toBeUndefined();
    done = (data as { many: Done }).many;
  });
  return { ...(done as Done), calls: total };
}

const outcomes = ({ rows }: Done) => rows.map(({ outcome, userErrors }) => outcome ?? userErrors[0]?.code);
const people = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ externalId: `${name}-${index}`, name: `${name} ${index}` }));

describe("upsertContacts", () => {
  test("creates fifty for fifty calls, and updates them for three each, in the order of the inputs", async () => {
    const inputs = people("fifty", 50);
    const created = await many(inputs);
    expect(outcomes(created)).toEqual(inputs.map(() => "CREATED"));
    expect(created.rows.map(({ contact }) => contact?.name)).toEqual(inputs.map(({ name }) => name));
    expect(created.calls).toBe(50);
    const updated = await many(inputs);
    expect(outcomes(updated)).toEqual(inputs.map(() => "UPDATED"));
    expect(updated.calls).toBe(150);
  });

  test("refuses rows by themselves, each with its place, and writes the others", async () => {
    await many([{ externalId: "archived" }]);
    const done = await many([
      { email: "bad", name: "" },
      { externalId: "good" },
      {},
      { role: "LEAD", email: "row-lead@example.com" },
    ]);
    expect(outcomes(done)).toEqual(["INVALID_INPUT", "CREATED", "INVALID_INPUT", "CREATED"]);
    expect(done.rows[0]?.userErrors.map(({ field }) => field)).toEqual([
      ["inputs", "0", "email"],
      ["inputs", "0", "name"],
    ]);
    expect(done.rows[2]?.userErrors.map(({ field }) => field)).toEqual([["inputs", "2"]]);
    expect(done.userErrors).toEqual([]);
  });

  test("refuses two rows for one contact, whatever the case of the address, and not a lead beside a user", async () => {
    const done = await many([
      { externalId: "same" },
      { externalId: "same", name: "Other" },
      { email: "twice@example.com" },
      { externalId: "named", email: "TWICE@example.com" },
      { role: "LEAD", email: "twice@example.com" },
      { externalId: "sharing-1", email: "sharing@example.com" },
      { externalId: "sharing-2", email: "sharing@example.com" },
    ]);
    expect(outcomes(done)).toEqual([
      ...["INVALID_INPUT", "INVALID_INPUT", "INVALID_INPUT", "INVALID_INPUT"],
      ...["CREATED", "CREATED", "CREATED"],
    ]);
    expect(done.rows.map(({ userErrors }) => userErrors[0]?.field?.join("."))).toEqual([
      ...["inputs.0.externalId", "inputs.1.externalId", "inputs.2.email", "inputs.3.email"],
      ...[undefined, undefined, undefined],
    ]);
  });

  test("lets only the first of two rows with one address take the user who has only that", async () => {
    const { rows } = await many([{ email: "only@example.com" }]);
    const done = await many([
      { externalId: "only-1", email: "only@example.com" },
      { externalId: "only-2", email: "only@example.com" },
    ]);
    expect(outcomes(done)).toEqual(["UPDATED", "CREATED"]);
    expect(done.rows[0]?.contact?.id).toBe(rows[0]?.contact?.id);
  });

  test("refuses a list of none and of more than fifty before any call", async () => {
    for (const inputs of [[], people("many", 51)])
      expect(await many(inputs)).toEqual({
        rows: [],
        userErrors: [{ code: "INVALID_INPUT", field: ["inputs"], retryAfterSeconds: null }],
        calls: 0,
      });
  });

  test("tells of the row alone where its write failed, and of an unknown outcome where it may have been written", async () => {
    await emulator.faults([
      { method: "POST", route: "/contacts", times: 1, status: 422 },
      { method: "POST", route: "/contacts", times: 1, reset: true, after: true },
    ]);
    const leads = Array.from({ length: 5 }, (_, row) => ({
      role: "LEAD",
      email: `fails-${row}@example.com`,
    }));
    expect([...outcomes(await many(leads))].sort()).toEqual([
      ...["CREATED", "CREATED", "CREATED", "INVALID_INPUT", "OUTCOME_UNKNOWN"],
    ]);
  });

  test("a row whose person could not be looked for is UNAVAILABLE, and nothing of it is written", async () => {
    await emulator.faults([{ method: "POST", route: "/contacts/search", times: 9, status: 500 }]);
    let done: Done | undefined;
    const { byRoute } = await emulator.costOf(async () => {
      done = await many([{ role: "LEAD", email: "unread@example.com" }]);
    });
    expect(outcomes(done as Done)).toEqual(["UNAVAILABLE"]);
    expect(byRoute).not.toHaveProperty("POST /contacts");
  });

  test("begins no row for which there is no time left: it is UNAVAILABLE, and nothing of it is written", async () => {
    await using hurried = await startTestGateway({ emulator, env: { OPERATION_TIMEOUT_MS: "3000" } });
    await emulator.faults([{ method: "POST", route: "/contacts", times: 100, delayMs: 900 }]);
    const done = await many(people("late", 30), undefined, hurried);
    const told = outcomes(done);
    const created = told.filter((it) => it === "CREATED");
    expect(told.filter((it) => it === "UNAVAILABLE")).toHaveLength(30 - created.length);
    expect(created.length).toBeLessThanOrEqual(15);
    expect(done.calls).toBe(created.length);
    expect(done.rows[29]?.userErrors).toEqual([
      { code: "UNAVAILABLE", field: ["inputs", "29"], retryAfterSeconds: null },
    ]);
  });
});

describe("with an Idempotency-Key", () => {
  test("rows that were written are answered as they were, and the others are written now", async () => {
    const inputs = people("keyed", 6);
    await emulator.faults([{ method: "POST", route: "/contacts", times: 2, status: 422 }]);
    const first = await many(inputs, "rows-1");
    expect(outcomes(first).filter((it) => it === "CREATED")).toHaveLength(4);
    await emulator.faults([]);
    const second = await many(inputs, "rows-1");
    expect(outcomes(second)).toEqual(inputs.map(() => "CREATED"));
    expect(second.calls).toBe(2);
    for (const [row, { contact }] of first.rows.entries())
      if (contact) expect(second.rows[row]?.contact).toEqual(contact);
    const third = await many(inputs, "rows-1");
    expect(third).toEqual({ ...second, calls: 0 });
  });

  test("a row whose outcome is unknown stays unknown, and is never sent again", async () => {
    const inputs = [{ role: "LEAD", email: "unknown-row@example.com" }];
    await emulator.faults([{ method: "POST", route: "/contacts", times: 1, reset: true, after: true }]);
    const first = await many(inputs, "rows-2");
    expect(outcomes(first)).toEqual(["OUTCOME_UNKNOWN"]);
    const second = await many(inputs, "rows-2");
    expect(outcomes(second)).toEqual(["OUTCOME_UNKNOWN"]);
    expect(second.calls).toBe(0);
  });

  test("rows that Intercom's refusal of the token kept from being sent are written later", async () => {
    await using refused = await startTestGateway({ emulator });
    const send = () =>
      refused.execute(MANY, { inputs: people("refused", 1) }, { headers: { "idempotency-key": "rows-5" } });
    await emulator.faults([{ method: "POST", route: "/contacts", times: 1, status: 401 }]);
    expect((await send()).errors?.[0]?.extensions.code).toBe("INTERCOM_UNAUTHORIZED");
    // A refused token is tried again after a second.
    const { data } = await vi.waitUntil(
      async () => {
        const sent = await send();
        return sent.errors ? undefined : sent;
      },
      { timeout: 5_000, interval: 200 },
    );
    expect(outcomes((data as { many: Done }).many)).toEqual(["CREATED"]);
  });

  test("the key stays with this list", async () => {
    await many(people("mine", 1), "rows-3");
    const { status, errors } = await gateway.execute(
      MANY,
      { inputs: people("other", 1) },
      { headers: { "idempotency-key": "rows-3" } },
    );
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
  });

  test("two aliases have rows of their own, and other root fields are kept beside them", async () => {
    const document = untyped(`
      mutation($a: [UpsertContactInput!]!, $b: [UpsertContactInput!]!) {
        one: upsertContacts(inputs: $a) { r: rows { contact { id } } rows { outcome } }
        lead: createContact(input: { role: LEAD, name: "Beside" }) { contact { id } userErrors { code } }
        two: upsertContacts(inputs: $b) { rows { contact { id } userErrors { code } } }
      }
    `);
    const send = () =>
      gateway.execute(
        document,
        { a: people("alias-a", 2), b: people("alias-b", 2) },
        { headers: { "idempotency-key": "rows-4" } },
      );
    const first = await send();
    const calls = await emulator.costOf(async () => expect((await send()).data).toEqual(first.data));
    expect(calls.total).toBe(0);
  });
});
