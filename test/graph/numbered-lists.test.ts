import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCursorCodec, queryKey } from "../../src/graph/common/pagination/cursor.js";
import { startTestGateway } from "../testkit/gateway.js";
import { startUpstream } from "../testkit/upstream.js";

/** Lists that Intercom pages by number, and the contacts of a company, keep the same promises as every other list. */
const SECRET = "a secret that only this test knows";
// What is written here is to be listed at once.
const gateway = await startTestGateway({ emulator: { searchLagMs: 0 }, env: { CURSOR_SECRET: SECRET } });
const { emulator, execute, executeOk } = gateway;
afterAll(gateway.close);

interface Connection {
  totalCount: number;
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

const MANY = 'parent: contactByExternalId(externalId: "seed-many")';
const BIG = 'parent: companyByCompanyId(companyId: "crowd")';
/** Every list, the parent it hangs on, and how many it has in the seeded workspace. */
const lists = [
  ["all companies", "", "companies", 60],
  ["a contact's companies", MANY, "companies", 12],
  ["a contact's notes", MANY, "notes", 60],
  ["a company's contacts", BIG, "contacts", 55],
] as const;

const queryOf = (parent: string, field: string) => {
  const list = `list: ${field}(first: $first, after: $after) { totalCount edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  return `query ($first: Int! = 50, $after: String) { ${parent === "" ? list : `${parent} { ${list} }`} }`;
};

async function read(parent: string, field: string, first: number, after?: string): Promise<Connection> {
  const data = await executeOk<{ list?: Connection; parent?: { list: Connection } }>(queryOf(parent, field), {
    first,
    after,
  });
  return (data.parent ?? data).list as Connection;
}

const idsOf = ({ edges }: Connection) => edges.map(({ node }) => node.id);

beforeAll(async () => {
  const { upsertCompany } = await executeOk<{ upsertCompany: { company: { id: string } } }>(
    'mutation { upsertCompany(input: { companyId: "crowd", name: "Crowd" }) { company { id } } }',
  );
  const { contacts } = await executeOk<{ contacts: { nodes: { id: string }[] } }>(
    "{ contacts(first: 56) { nodes { id } } }",
  );
  for (const { id } of contacts.nodes.slice(1))
    await executeOk(
      "mutation ($id: ID!, $company: ID!) { addContactToCompany(contactId: $id, companyId: $company) { userErrors { code } } }",
      { id, company: upsertCompany.company.id },
    );
});

describe.each(lists)("%s", (name, parent, field, count) => {
  const total = name === "all companies" ? count + 1 : count; // the crowd itself is listed as well

  test("are all there, once each, in any page size", async () => {
    const whole = await read(parent, field, 500);
    expect(whole.totalCount).toBe(total);
    expect(new Set(idsOf(whole)).size).toBe(total);
    expect(whole.pageInfo.hasNextPage).toBe(false);
    for (const first of [7, 50, 51]) {
      const seen: string[] = [];
      let page = await read(parent, field, first);
      for (; ; page = await read(parent, field, first, page.pageInfo.endCursor)) {
        seen.push(...idsOf(page));
        if (!page.pageInfo.hasNextPage) break;
      }
      expect(seen).toEqual(idsOf(whole));
    }
  });

  test("resume right behind any edge, with any page size", async () => {
    const whole = await read(parent, field, 500);
    const ids = idsOf(whole);
    for (const index of [0, 1, 9, 10, 11, 48, 49, 50, 58].filter((it) => it < total - 1))
      for (const first of [1, 3, 60]) {
        const page = await read(parent, field, first, whole.edges[index]?.cursor);
        expect(idsOf(page)).toEqual(ids.slice(index + 1, index + 1 + first));
        expect(page.pageInfo.hasPreviousPage).toBe(true);
        expect(page.pageInfo.hasNextPage).toBe(index + 1 + first < total);
        if (field !== "contacts")
          // pages are always cut at the same places
          expect(page.edges.map(({ cursor }) => cursor)).toEqual(
            whole.edges.slice(index + 1, index + 1 + first).map(({ cursor }) => cursor),
          );
      }
  });

  test("refuse sizes out of range and cursors of other lists before any call for them", async () => {
    const other = name === "all companies" ? await read(MANY, "notes", 1) : await read("", "companies", 1);
    const path = parent === "" ? ["list"] : ["parent", "list"];
    const base = (
      await emulator.costOf(() => execute(parent === "" ? "{ __typename }" : `{ ${parent} { id } }`))
    ).total;
    for (const variables of [
      { after: other.edges[0]?.cursor },
      { after: "bm90IGEgY3Vyc29y" },
      { first: 0 },
      { first: 501 },
    ]) {
      const calls = await emulator.costOf(async () => {
        const { errors } = await execute(queryOf(parent, field), { first: 5, ...variables });
        expect(errors).toMatchObject([{ path, extensions: { code: "BAD_USER_INPUT" } }]);
      });
      expect(calls.total).toBe(base);
    }
  });
});

test("a cursor belongs to one parent", async () => {
  const { edges } = await read(MANY, "companies", 1);
  const { errors } = await execute(
    queryOf('parent: contactByExternalId(externalId: "auth0|seed-user")', "companies"),
    {
      after: edges[0]?.cursor,
    },
  );
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
});

test("notes come newest first", async () => {
  const { parent } = await executeOk<{ parent: { notes: { nodes: { createdAt: string }[] } } }>(
    `{ ${MANY} { notes(first: 60) { nodes { createdAt } } } }`,
  );
  const times = parent.notes.nodes.map(({ createdAt }) => createdAt);
  expect(times).toHaveLength(60);
  expect(times).toEqual([...times].sort().reverse());
});

test("a note written while the notes are paged shifts none of the old ones", async () => {
  const { parent } = await executeOk<{ parent: { id: string } }>(`{ ${MANY} { id } }`);
  const whole = idsOf(await read(MANY, "notes", 60));
  const first = await read(MANY, "notes", 50);
  await executeOk(
    'mutation ($id: ID!) { createNote(input: { contactId: $id, body: "New" }) { note { id } userErrors { code } } }',
    { id: parent.id },
  );
  const rest = await read(MANY, "notes", 50, first.pageInfo.endCursor);
  expect([...idsOf(first), ...idsOf(rest)]).toEqual(whole);
});

test("a contact's companies go on behind the place of one that it left meanwhile", async () => {
  const { parent } = await executeOk<{ parent: { id: string } }>(`{ ${MANY} { id } }`);
  const whole = idsOf(await read(MANY, "companies", 12));
  const first = await read(MANY, "companies", 5);
  await executeOk(
    "mutation ($id: ID!, $company: ID!) { removeContactFromCompany(contactId: $id, companyId: $company) { userErrors { code } } }",
    { id: parent.id, company: whole[4] },
  );
  const rest = await read(MANY, "companies", 12, first.pageInfo.endCursor);
  expect([...idsOf(first), ...idsOf(rest)]).toEqual(whole);
});

test("the companies go on behind the place of one that nobody belongs to any more", async () => {
  const whole = idsOf(await read("", "companies", 61));
  const first = await read("", "companies", 21);
  for (const id of [whole[5], whole[20]]) {
    const { company } = await executeOk<{ company: { contacts: { nodes: { id: string }[] } } }>(
      "query ($id: ID!) { company(id: $id) { contacts(first: 500) { nodes { id } } } }",
      { id },
    );
    for (const contact of company.contacts.nodes)
      await executeOk(
        "mutation ($id: ID!, $company: ID!) { removeContactFromCompany(contactId: $id, companyId: $company) { userErrors { code } } }",
        { id: contact.id, company: id },
      );
  }
  const rest = await read("", "companies", 61, first.pageInfo.endCursor);
  expect(idsOf(rest)).toEqual(whole.slice(21));
});

describe("Intercom's limit of 10,000 companies", () => {
  const codec = createCursorCodec(createHash("sha256").update(`cursors\0${SECRET}`).digest());
  const behind = (page: string, offset: number, id = "unknown") =>
    codec.seal(queryKey("companies"), { page, offset, id, sort: null });

  test("is said with the cure, before any call", async () => {
    const calls = await emulator.costOf(async () => {
      const { errors } = await execute(queryOf("", "companies"), { after: behind("201", 0) });
      expect(errors).toMatchObject([
        { path: ["list"], extensions: { code: "BAD_USER_INPUT", field: ["after"] } },
      ]);
      expect(errors?.[0]?.message).toMatch(/10000 companies.*companyByCompanyId/);
    });
    expect(calls.total).toBe(0);
  });

  test("takes nothing away from a page that ends there, and more is told of", async () => {
    const data = Array.from({ length: 50 }, (_, index) => ({ type: "company", id: `c${index}` }));
    await using upstream = await startUpstream(() => [
      200,
      { type: "list", data, total_count: 12_345, pages: { next: "the address of the next page" } },
    ]);
    await using other = await startTestGateway({
      emulator,
      env: { INTERCOM_BASE_URL: upstream.url, CURSOR_SECRET: SECRET },
    });
    const after = behind("200", 30, "c29");
    const { list } = await other.executeOk<{ list: Connection }>(queryOf("", "companies"), {
      first: 500,
      after,
    });
    expect(idsOf(list)).toEqual(data.slice(30).map(({ id }) => id));
    expect(list).toMatchObject({ totalCount: 12_345, pageInfo: { hasNextPage: true } });
    expect(upstream.requests).toEqual(["POST /companies/list?page=200&per_page=50"]);
  });
});
