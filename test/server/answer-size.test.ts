import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { type Document, type GraphqlError, untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";

let emulator: TestEmulator;
beforeAll(async () => {
  emulator = await startTestEmulator({ contacts: 600 });
});
afterAll(() => emulator.close());

const start = (env: Record<string, string> = {}) => startTestGateway({ emulator, env });
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(" ");
const extensionsOf = (errors: readonly GraphqlError[] | undefined) =>
  (errors ?? []).map(({ extensions }): Readonly<Record<string, unknown>> => extensions);

const SCALARS =
  "id role email phone name externalId emailDomain avatarUrl createdAt updatedAt signedUpAt lastSeenAt lastRepliedAt lastContactedAt lastEmailOpenedAt lastEmailClickedAt ownerId hasHardBounced markedEmailAsSpam unsubscribedFromEmails languageOverride os referrer browser { name version language } location { country region city } android { device appName } ios { device appName }";

/** Gives the first contacts of the workspace so many tags, more than are typical. */
async function tagged({ executeOk }: TestGateway, tags: number, contacts: number): Promise<string> {
  const list = await executeOk<{ contacts: { nodes: { id: string }[] } }>(
    untyped(`{ contacts(first: ${contacts}) { nodes { id } } }`),
  );
  const ids = list.contacts.nodes.map(({ id }) => id);
  let last = "";
  for (let n = 0; n < tags; n += 1) {
    const { createTag } = await executeOk<{ createTag: { tag: { id: string } } }>(
      untyped(`mutation { createTag(input: { name: "typical ${n}" }) { tag { id } } }`),
    );
    last = createTag.tag.id;
    await executeOk(
      untyped(
        "mutation ($id: ID!, $ids: [ID!]!) { tagContacts(tagId: $id, contactIds: $ids) { contactIds } }",
      ),
      { id: last, ids },
    );
  }
  return last;
}

/** Seven calls to Intercom for all twenty, and 700,000 fields. */
const TWENTY_PAGES = `
  query TwentyPages { ${times(20, (n) => `a${n}: contacts(first: 500) { edges { cursor node { ...F } } nodes { ...F } }`)} }
  fragment F on Contact { ${SCALARS} tags { id name } subscriptions { consent } }
`;

describe("an answer that would be too large is refused before the first call", () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await start({ NODE_ENV: "production" });
  });
  afterAll(() => gateway.close());

  test.each<[string, string, Record<string, unknown>?]>([
    ["twenty pages of 500 contacts", TWENTY_PAGES],
    [
      "lists in lists in lists",
      "{ tags { contacts(first: 500) { nodes { tags { contacts { nodes { id } } } } } } }",
    ],
    [
      "a page size in a variable",
      "query ($n: Int!) { tags { contacts(first: $n) { nodes { id name email phone } } } }",
      { n: 500 },
    ],
    [
      "entities",
      "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Tag { contacts(first: 100) { nodes { id name } } } } }",
      { r: Array.from({ length: 500 }, (_, n) => ({ __typename: "Tag", id: String(n) })) },
    ],
    [
      "the payload of a mutation",
      `mutation ($ids: [ID!]!) { tagContacts(tagId: "1", contactIds: $ids) { contacts { ${times(9, (n) => `c${n}: companies { nodes { contacts(first: 50) { nodes { id } } } }`)} } } }`,
      { ids: Array.from({ length: 50 }, (_, n) => n.toString(16).padStart(24, "0")) },
    ],
    [
      "many attributes of many contacts",
      `{ ${times(5, (n) => `a${n}: contacts(first: 500) { nodes { customAttributes } }`)} }`,
    ],
    [
      "texts without a bound",
      `{ contacts(first: 500) { nodes { notes { nodes { body author { id } } } } } }`,
    ],
  ])("%s", async (_, text, variables) => {
    const calls = await emulator.costOf(async () => {
      const { status, data, errors } = await gateway.execute(untyped(text), variables);
      expect({ status, data }).toEqual({ status: 400, data: undefined });
      const [{ limit, max, size, code } = {}] = extensionsOf(errors);
      expect({ code, limit, max }).toEqual({
        code: "OPERATION_LIMIT_EXCEEDED",
        limit: "answerFields",
        max: 100_000,
      });
      expect(size).toBeGreaterThan(100_000);
    });
    expect(calls.total).toBe(0);
  });

  test("and is served with the `first` that it was told would fit", async () => {
    const query =
      "query ($n: Int!) { contacts(first: $n) { nodes { notes { nodes { body author { id } } } } } }";
    const { errors } = await gateway.execute(untyped(query), { n: 500 });
    const [{ first } = {}] = extensionsOf(errors);
    expect(first).toSatisfy((n: number) => n > 100 && n < 500);
    const fitting = await gateway.execute(untyped(query), { n: first });
    expect(fitting.status).toBe(200);
  });
});

describe.each(["graphql-js", "jit-at-first-sight"])(
  "by %s, an answer that grows beyond what was estimated",
  (EXECUTOR) => {
    const many = 'contactByExternalId(externalId: "seed-many")';
    let gateway: TestGateway;
    beforeAll(async () => {
      gateway = await start({ EXECUTOR, MAX_ANSWER_FIELDS: "300" });
    });
    afterAll(() => gateway.close());

    /** Asks what seems to fit. */
    async function ask(document: Document<unknown, unknown>) {
      const { status, data, errors } = await gateway.execute(document);
      expect(status).toBe(200);
      return { data: data as Record<string, Record<string, never>>, errors };
    }
    const LIMIT = { code: "COST_LIMIT_EXCEEDED", limit: "answerFields", max: 300 };

    test("ends where it is full: what fitted is there, what did not is null with its error", async () => {
      const { data, errors } = await ask(
        untyped(
          `{ ${many} { id ${times(6, (n) => `a${n}: notes(first: 60) { nodes { id createdAt } }`)} } }`,
        ),
      );
      const lists = Object.entries(data["contactByExternalId"] ?? {}).filter(([name]) => name !== "id");
      expect(lists.map(([, it]) => (it as { nodes: unknown[] } | null)?.nodes.length ?? null)).toEqual([
        60,
        60,
        null,
        null,
        null,
        null,
      ]);
      expect(extensionsOf(errors)).toEqual([LIMIT, LIMIT, LIMIT, LIMIT]);
    });

    test("counts texts by their length", async () => {
      const { contacts } = await gateway.executeOk<{ contacts: { nodes: { id: string }[] } }>(
        untyped("{ contacts(first: 1) { nodes { id } } }"),
      );
      const id = contacts.nodes[0]?.id;
      const body = "x".repeat(8_000);
      await gateway.executeOk(
        untyped("mutation ($input: CreateNoteInput!) { createNote(input: $input) { userErrors { code } } }"),
        { input: { contactId: id, body } },
      );
      const { data, errors } = await ask(
        untyped(
          `{ contact(id: "${id}") { ${times(3, (n) => `n${n}: notes(first: 1) { nodes { body } }`)} } }`,
        ),
      );
      const texts = Object.values(data["contact"] ?? {}) as ({ nodes: { body: string }[] } | null)[];
      expect(texts.filter((it) => it?.nodes[0]?.body)).toHaveLength(1);
      expect(extensionsOf(errors)).toEqual([LIMIT, LIMIT]);
    });

    test("has one error for each place in the document, not for each row", async () => {
      await using roomier = await start({ EXECUTOR, MAX_ANSWER_FIELDS: "450" });
      const tag = await tagged(roomier, 12, 20);
      const { data, errors } = await roomier.execute<{ contacts: { nodes: { tags: unknown[] | null }[] } }>(
        untyped(
          `{ contacts(first: 20, filter: { tagId: { eq: "${tag}" } }) { nodes { id tags { id name } } } }`,
        ),
      );
      const rows = data?.contacts.nodes ?? [];
      expect(rows).toHaveLength(20);
      expect(rows.filter(({ tags }) => tags === null).length).toBeGreaterThan(1);
      expect(extensionsOf(errors)).toEqual([{ ...LIMIT, max: 450 }]);
    });

    test("is counted anew for each operation", async () => {
      for (let n = 0; n < 5; n += 1)
        expect((await ask(untyped("{ contacts(first: 100) { nodes { id } } }"))).errors).toBeUndefined();
    });
  },
);

describe("the bytes that one operation reads from Intercom are bounded", () => {
  test("beyond the bound no more is read, and what was read is answered", async () => {
    await using gateway = await start({ MAX_UPSTREAM_BYTES: "300000" });
    const page = (n: number) =>
      `a${n}: contacts(first: 100, sort: { field: NAME, direction: ${n % 2 ? "ASC" : "DESC"} }) { nodes { id } }`;
    const calls = await emulator.costOf(async () => {
      const { data, errors } = await gateway.execute<Record<string, unknown>>(
        untyped(`{ ${times(20, page)} }`),
      );
      const answered = Object.values(data ?? {}).filter((it) => it !== null);
      expect(answered.length).toBeGreaterThan(0);
      expect(answered.length).toBeLessThan(20);
      expect(errors).toHaveLength(20 - answered.length);
      for (const { extensions } of errors ?? [])
        expect(extensions).toEqual({
          code: "COST_LIMIT_EXCEEDED",
          limit: "upstreamBytes",
          max: 300_000,
        });
    });
    expect(calls.total).toBeLessThanOrEqual(20);
  });

  test("a write is told as it was done, however much was read before it", async () => {
    await using gateway = await start({ MAX_UPSTREAM_BYTES: "100000" });
    const create =
      'createContact(input: { role: LEAD, name: "Written" }) { contact { id } userErrors { code } }';
    const { data } = await gateway.execute<Record<string, { contact: unknown; userErrors: unknown[] }>>(
      untyped(`mutation { ${times(3, (n) => `w${n}: ${create}`)} }`),
    );
    expect(
      Object.values(data ?? {}).map(({ contact, userErrors }) => [contact !== null, userErrors]),
    ).toEqual(Array.from({ length: 3 }, () => [true, []]));
  });

  test("each operation has the whole of it", async () => {
    await using gateway = await start({ MAX_UPSTREAM_BYTES: "300000" });
    for (let n = 0; n < 4; n += 1)
      await gateway.executeOk(untyped("{ contacts(first: 100) { nodes { id } } }"));
  });
});

describe.each(["graphql-js", "jit-at-first-sight"])(
  "by %s, the errors of one answer are bounded",
  (EXECUTOR) => {
    test("two hundred are shown, the last says how many more there are, and every field that failed is null", async () => {
      await using gateway = await start({ EXECUTOR });
      const { data, errors } = await gateway.execute<{ contacts: { nodes: { notes: unknown }[] } }>(
        untyped("{ contacts(first: 450) { nodes { notes(first: 0) { totalCount } } } }"),
      );
      expect(data?.contacts.nodes.map(({ notes }) => notes)).toEqual(Array.from({ length: 450 }, () => null));
      expect(errors).toHaveLength(201);
      expect(new Set(errors?.slice(0, -1).map(({ extensions }) => extensions.code))).toEqual(
        new Set(["BAD_USER_INPUT"]),
      );
      expect(errors?.at(-1)).toMatchObject({
        message: expect.stringMatching(/^250 more fields failed/),
        extensions: { code: "COST_LIMIT_EXCEEDED", limit: "errors", max: 200 },
      });
    });
  },
);
