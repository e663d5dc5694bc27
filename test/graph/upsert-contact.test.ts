import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestEmulator } from "../testkit/emulator.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";

const MINUTE = 60_000;
const WHY =
  "userErrors { code field message conflictingContactId conflictingContactIds conflictingContactIsArchived }";

interface Why {
  readonly code: string;
  readonly field: readonly string[] | null;
  readonly message: string;
  readonly conflictingContactId: string | null;
  readonly conflictingContactIds: readonly string[] | null;
}
interface Done {
  readonly outcome?: string | null;
  readonly contact: { readonly id: string; readonly role: string; readonly externalId: string | null } | null;
  readonly userErrors: readonly Why[];
}

let gateway: TestGateway;
let emulator: TestEmulator;
beforeAll(async () => {
  // What is written here is not in the index as long as the tests run.
  gateway = await startTestGateway({ emulator: { contacts: 20, searchLagMs: 10 * MINUTE } });
  emulator = gateway.emulator;
});
afterAll(() => gateway.close());

async function run(field: string, args: string, below = "contact { id role externalId }"): Promise<Done> {
  const { done } = (await gateway.executeOk(
    untyped(`mutation { done: ${field}(${args}) { ${below} ${WHY} } }`),
  )) as { done: Done };
  return done;
}
const create = (input: string) => run("createContact", `input: { ${input} }`);
const upsert = (input: string) =>
  run("upsertContact", `input: { ${input} }`, "outcome contact { id role externalId }");
const change = (field: string, id: string) => run(field, `id: "${id}"`, "");

/** An upsert, with its price. */
async function priced(input: string): Promise<Done & { readonly calls: number }> {
  let done: Done | undefined;
  const { total } = await emulator.costOf(async () => {
    done = await upsert(input);
  });
  return { ...(done as Done), calls: total };
}

/** Asks Intercom itself, as somebody else would. */
async function rest(method: string, path: string, body?: object): Promise<{ id: string }> {
  const response = await fetch(`${emulator.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${emulator.token}`, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  return (await response.json()) as { id: string };
}

describe("a lead", () => {
  test("is created by its e-mail address for two calls, and updated for three, also while the index lacks it", async () => {
    const created = await priced('role: LEAD, email: "lead@example.com", name: "One"');
    expect(created).toMatchObject({ outcome: "CREATED", contact: { role: "LEAD" }, calls: 2 });
    const updated = await priced('role: LEAD, email: "LEAD@example.com", name: "Two"');
    expect(updated).toMatchObject({ outcome: "UPDATED", contact: { id: created.contact?.id }, calls: 3 });
  });

  test("is not taken for the user who has the same address, nor the user for the lead", async () => {
    const user = await upsert('email: "both@example.com"');
    const lead = await upsert('role: LEAD, email: "both@example.com"');
    expect([user.outcome, lead.outcome]).toEqual(["CREATED", "CREATED"]);
    expect(lead.contact?.id).not.toBe(user.contact?.id);
    expect(await upsert('email: "both@example.com"')).toMatchObject({ contact: { id: user.contact?.id } });
    expect(await upsert('role: LEAD, email: "both@example.com"')).toMatchObject({
      contact: { id: lead.contact?.id },
    });
  });

  test("that became a user meanwhile is left alone, and a new lead is created", async () => {
    const { contact } = await upsert('role: LEAD, email: "grown@example.com"');
    await rest("PUT", `/contacts/${contact?.id}`, { role: "user" });
    const again = await upsert('role: LEAD, email: "grown@example.com"');
    expect(again).toMatchObject({ outcome: "CREATED", contact: { role: "LEAD" } });
    expect(again.contact?.id).not.toBe(contact?.id);
  });

  test("needs an e-mail address and no externalId", async () => {
    expect((await upsert('role: LEAD, externalId: "mine"')).userErrors.map(({ field }) => field)).toEqual([
      ["input", "externalId"],
      ["input", "email"],
    ]);
  });
});

describe("where the index knows", () => {
  let indexed: TestGateway;
  beforeAll(async () => {
    indexed = await startTestGateway({ emulator: { contacts: 5, searchLagMs: 0 } });
  });
  afterAll(() => indexed.close());
  const ask = async (input: string) => {
    const { done } = (await indexed.executeOk(
      untyped(`mutation { done: upsertContact(input: { ${input} }) { outcome contact { id } ${WHY} } }`),
    )) as { done: Done };
    return done;
  };

  test("several leads with one address, the upsert is a CONFLICT with all their ids, and nothing is written", async () => {
    const headers = { authorization: `Bearer ${indexed.emulator.token}`, "content-type": "application/json" };
    const ids: string[] = [];
    for (const name of ["A", "B", "C"]) {
      const body = JSON.stringify({ role: "lead", email: "many@example.com", name });
      const response = await fetch(`${indexed.emulator.url}/contacts`, { method: "POST", headers, body });
      ids.push(((await response.json()) as { id: string }).id);
    }
    const calls = await indexed.emulator.costOf(async () => {
      const { outcome, contact, userErrors } = await ask(
        'role: LEAD, email: "many@example.com", name: "New"',
      );
      expect([outcome, contact]).toEqual([null, null]);
      expect(userErrors).toMatchObject([
        { code: "CONFLICT", field: ["input", "email"], conflictingContactId: null },
      ]);
      expect([...(userErrors[0]?.conflictingContactIds ?? [])].sort()).toEqual([...ids].sort());
    });
    expect(calls.byRoute).toEqual({ "POST /contacts/search": 1 });
  });
});

describe("a user who has only an e-mail address", () => {
  test("gains the external id: one person, for three calls", async () => {
    const first = await upsert('email: "later@example.com", name: "Later"');
    const second = await priced('externalId: "later-1", email: "Later@example.com"');
    expect(second).toMatchObject({
      outcome: "UPDATED",
      contact: { id: first.contact?.id, externalId: "later-1" },
      calls: 3,
    });
    expect(await upsert('externalId: "later-1", name: "Known"')).toMatchObject({
      contact: { id: first.contact?.id },
    });
  });

  test("is not taken by a second external id with the same address", async () => {
    const one = await upsert('email: "shared@example.com"');
    const two = await upsert('externalId: "shared-1", email: "shared@example.com"');
    const three = await upsert('externalId: "shared-2", email: "shared@example.com"');
    expect(two.contact?.id).toBe(one.contact?.id);
    expect(three).toMatchObject({ outcome: "CREATED", contact: { externalId: "shared-2" } });
  });

  test("stays as it is where the external id is somebody else's", async () => {
    const owner = await upsert('externalId: "owned-1"');
    const other = await upsert('email: "other@example.com"');
    const done = await upsert('externalId: "owned-1", email: "other@example.com"');
    expect(done).toMatchObject({ outcome: "UPDATED", contact: { id: owner.contact?.id } });
    expect(done.contact?.id).not.toBe(other.contact?.id);
  });

  test("costs a new user with both keys two calls", async () => {
    expect(await priced('externalId: "new-both", email: "new-both@example.com"')).toMatchObject({
      outcome: "CREATED",
      calls: 2,
    });
  });
});

describe("the field of a CONFLICT", () => {
  test("is the only detail that was sent, at no further call", async () => {
    await create('externalId: "taken-1"');
    await create('email: "taken@example.com"');
    for (const [input, field] of [
      ['externalId: "taken-1"', "externalId"],
      ['email: "taken@example.com"', "email"],
    ] as const) {
      const calls = await emulator.costOf(async () =>
        expect((await create(input)).userErrors).toMatchObject([
          { code: "CONFLICT", field: ["input", field] },
        ]),
      );
      expect(calls.total).toBe(1);
    }
  });

  test("is what one read proves where both were sent: the one that the other contact has", async () => {
    const { contact } = await create('externalId: "proved-1", email: "proved@example.com"');
    const calls = await emulator.costOf(async () =>
      expect((await create('externalId: "proved-1", email: "new@example.com"')).userErrors).toMatchObject([
        { code: "CONFLICT", field: ["input", "externalId"], conflictingContactIds: [contact?.id] },
      ]),
    );
    expect(calls.byRoute).toEqual({ "POST /contacts": 1, "GET /contacts/{contact_id}": 1 });
  });

  test("is null where it has both, and where it is archived and cannot be read", async () => {
    const { contact } = await create('externalId: "two-1", email: "two@example.com"');
    const both = 'externalId: "two-1", email: "two@example.com"';
    expect((await create(both)).userErrors).toMatchObject([{ code: "CONFLICT", field: null }]);
    await change("archiveContact", contact?.id ?? "");
    expect((await create(both)).userErrors).toMatchObject([
      { code: "CONFLICT", field: null, conflictingContactIsArchived: true },
    ]);
  });

  test("is told by updateContact as well", async () => {
    await create('externalId: "held-1"');
    const { contact } = await create('externalId: "free-1"');
    const done = await run(
      "updateContact",
      `id: "${contact?.id}", input: { externalId: "held-1", name: "X" }`,
    );
    expect(done.userErrors).toMatchObject([{ code: "CONFLICT", field: ["input", "externalId"] }]);
  });
});

describe("a person whose details a contact holds that cannot be restored", () => {
  test.each([
    ["deleteContact", "externalId"],
    ["deleteContact", "email"],
    ["blockContact", "externalId"],
    ["blockContact", "email"],
  ])("after %s, by %s: no error sends to another one", async (removal, key) => {
    const value = `${removal}-${key}@example.com`;
    const { contact } = await create(`${key}: "${value}"`);
    const id = contact?.id ?? "";
    expect((await change(removal, id)).userErrors).toEqual([]);
    const upserted = (await upsert(`${key}: "${value}"`)).userErrors;
    const created = (await create(`${key}: "${value}"`)).userErrors;
    const unarchived = (await change("unarchiveContact", id)).userErrors;
    expect(upserted).toMatchObject([
      {
        code: "NOT_RESTORABLE",
        field: ["input", key],
        conflictingContactId: id,
        conflictingContactIds: [id],
      },
    ]);
    expect(created).toMatchObject([{ code: "CONFLICT", field: ["input", key], conflictingContactId: id }]);
    expect(unarchived).toMatchObject([{ code: "NOT_RESTORABLE" }]);
    for (const [error] of [upserted, created, unarchived])
      expect(error?.message).toMatch(
        /with other details|use other details|after that, create a new contact/i,
      );
    for (const [error] of [upserted, created, unarchived]) expect(error?.message).toMatch(/about seven days/);
  });

  test("an archived one is deleted by the id that a refused createContact gives", async () => {
    const { contact } = await create('externalId: "erase-1"');
    await change("archiveContact", contact?.id ?? "");
    const [conflict] = (await create('externalId: "erase-1"')).userErrors;
    const id = conflict?.conflictingContactId ?? "";
    expect(id).toBe(contact?.id);
    const { deleteContact } = (await gateway.executeOk(
      untyped(`mutation { deleteContact(id: "${id}") { deletedContactId externalId userErrors { code } } }`),
    )) as { deleteContact: unknown };
    expect(deleteContact).toEqual({ deletedContactId: id, externalId: "erase-1", userErrors: [] });
  });
});
