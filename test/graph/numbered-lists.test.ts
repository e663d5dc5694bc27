import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deriveKey } from "../../src/crypto/derive.js";
import { createCursorCodec, queryKey } from "../../src/graph/paging/cursor.js";
import type { Document } from "../testkit/execute.js";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import type { ListOfCompaniesQuery } from "../testkit/generated/graphql.js";
import { startUpstream } from "../testkit/upstream.js";

/** Lists that Intercom pages by number, and the contacts of a company, keep the same promises as every other list. */
const SECRET = "a secret that only this test knows";
// What is written here is to be listed at once.
const gateway = await startTestGateway({ emulator: { searchLagMs: 0 }, env: { CURSOR_SECRET: SECRET } });
const { emulator, execute, executeOk } = gateway;
afterAll(gateway.close);

const IdOfMany = graphql(`
  query IdOfMany { parent: contactByExternalId(externalId: "seed-many") { id } }
`);

const IdOfCrowd = graphql(`
  query IdOfCrowd { parent: companyByCompanyId(companyId: "crowd") { id } }
`);

const RemoveFromCompany = graphql(`
  mutation RemoveFromCompany($id: ID!, $company: ID!) {
    removeContactFromCompany(contactId: $id, companyId: $company) { userErrors { code } }
  }
`);

type Connection = NonNullable<ListOfCompaniesQuery["list"]>;
/** A list, by itself or below its parent. */
type ListDocument = Document<
  { readonly list?: Connection | null; readonly parent?: { readonly list: Connection | null } | null },
  { readonly first?: number; readonly after?: string | null | undefined }
>;

const allCompanies = graphql(`
  query ListOfCompanies($first: Int! = 50, $after: String) {
    list: companies(first: $first, after: $after) {
      totalCount
      edges { cursor node { id } }
      nodes { id }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);
const companiesOfContact = graphql(`
  query ListOfContactCompanies($externalId: ID! = "seed-many", $first: Int! = 50, $after: String) {
    parent: contactByExternalId(externalId: $externalId) {
      list: companies(first: $first, after: $after) {
        totalCount
        edges { cursor node { id } }
        nodes { id }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  }
`);
const notesOfContact = graphql(`
  query ListOfContactNotes($first: Int! = 50, $after: String) {
    parent: contactByExternalId(externalId: "seed-many") {
      list: notes(first: $first, after: $after) {
        totalCount
        edges { cursor node { id } }
        nodes { id }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  }
`);
const contactsOfCompany = graphql(`
  query ListOfCompanyContacts($first: Int! = 50, $after: String) {
    parent: companyByCompanyId(companyId: "crowd") {
      list: contacts(first: $first, after: $after) {
        totalCount
        edges { cursor node { id } }
        nodes { id }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  }
`);

/** Every list, how many it has in the seeded workspace, and what asks for the parent alone. */
const lists: [string, ListDocument, number, (() => Promise<unknown>) | undefined][] = [
  ["all companies", allCompanies, 60, undefined],
  ["a contact's companies", companiesOfContact, 12, () => executeOk(IdOfMany)],
  ["a contact's notes", notesOfContact, 60, () => executeOk(IdOfMany)],
  ["a company's contacts", contactsOfCompany, 55, () => executeOk(IdOfCrowd)],
];

async function read(document: ListDocument, first: number, after?: string | null): Promise<Connection> {
  const data = await executeOk(document, { first, after });
  return (data.parent ?? data).list!;
}

const idsOf = ({ edges }: Connection) => edges.map(({ node }) => node.id);

beforeAll(async () => {
  const { upsertCompany } = await executeOk(
    graphql(`
      mutation CreateCrowd {
        upsertCompany(input: { companyId: "crowd", name: "Crowd" }) { company { id } }
      }
    `),
  );
  const { contacts } = await executeOk(
    graphql(`query FiftySixContacts { contacts(first: 56) { nodes { id } } }`),
  );
  for (const { id } of contacts!.nodes.slice(1))
    await executeOk(
      graphql(`
        mutation AddToCrowd($id: ID!, $company: ID!) {
          addContactToCompany(contactId: $id, companyId: $company) { userErrors { code } }
        }
      `),
      { id, company: upsertCompany?.company?.id },
    );
});

describe.each(lists)("%s", (name, document, count, askForParent) => {
  const total = name === "all companies" ? count + 1 : count; // the crowd itself is listed as well

  test("are all there, once each, in any page size", async () => {
    const whole = await read(document, 500);
    expect(whole.totalCount).toBe(total);
    expect(new Set(idsOf(whole)).size).toBe(total);
    expect(whole.pageInfo.hasNextPage).toBe(false);
    for (const first of [7, 50, 51]) {
      const seen: string[] = [];
      let page = await read(document, first);
      for (; ; page = await read(document, first, page.pageInfo.endCursor)) {
        seen.push(...idsOf(page));
        if (!page.pageInfo.hasNextPage) break;
      }
      expect(seen).toEqual(idsOf(whole));
    }
  });

  test("resume right behind any edge, with any page size", async () => {
    const whole = await read(document, 500);
    const ids = idsOf(whole);
    for (const index of [0, 1, 9, 10, 11, 48, 49, 50, 58].filter((it) => it < total - 1))
      for (const first of [1, 3, 60]) {
        const page = await read(document, first, whole.edges[index]?.cursor);
        expect(idsOf(page)).toEqual(ids.slice(index + 1, index + 1 + first));
        expect(page.pageInfo.hasPreviousPage).toBe(true);
        expect(page.pageInfo.hasNextPage).toBe(index + 1 + first < total);
        if (document !== contactsOfCompany)
          // pages are always cut at the same places
          expect(page.edges.map(({ cursor }) => cursor)).toEqual(
            whole.edges.slice(index + 1, index + 1 + first).map(({ cursor }) => cursor),
          );
      }
  });

  test("refuse sizes out of range and cursors of other lists before any call for them", async () => {
    const other = await read(document === allCompanies ? notesOfContact : allCompanies, 1);
    const path = askForParent ? ["parent", "list"] : ["list"];
    const base = askForParent ? (await emulator.costOf(askForParent)).total : 0;
    for (const variables of [
      { after: other.edges[0]?.cursor },
      { after: "bm90IGEgY3Vyc29y" },
      { first: 0 },
      { first: 501 },
    ]) {
      const calls = await emulator.costOf(async () => {
        const { errors } = await execute(document, { first: 5, ...variables });
        expect(errors).toMatchObject([{ path, extensions: { code: "BAD_USER_INPUT" } }]);
      });
      expect(calls.total).toBe(base);
    }
  });
});

test("a cursor belongs to one parent", async () => {
  const { edges } = await read(companiesOfContact, 1);
  const { errors } = await execute(companiesOfContact, {
    externalId: "auth0|seed-user",
    after: edges[0]?.cursor,
  });
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
});

test("notes come newest first", async () => {
  const { parent } = await executeOk(
    graphql(`
      query NoteTimesOfMany {
        parent: contactByExternalId(externalId: "seed-many") {
          notes(first: 60) { nodes { createdAt } }
        }
      }
    `),
  );
  const times = parent!.notes!.nodes.map(({ createdAt }) => createdAt);
  expect(times).toHaveLength(60);
  expect(times).toEqual([...times].sort().reverse());
});

test("a note written while the notes are paged shifts none of the old ones", async () => {
  const { parent } = await executeOk(IdOfMany);
  const whole = idsOf(await read(notesOfContact, 60));
  const first = await read(notesOfContact, 50);
  await executeOk(
    graphql(`
      mutation CreateNewNote($id: ID!) {
        createNote(input: { contactId: $id, body: "New" }) { note { id } userErrors { code } }
      }
    `),
    { id: parent?.id },
  );
  const rest = await read(notesOfContact, 50, first.pageInfo.endCursor);
  expect([...idsOf(first), ...idsOf(rest)]).toEqual(whole);
});

test("a contact's companies go on behind the place of one that it left meanwhile", async () => {
  const { parent } = await executeOk(IdOfMany);
  const whole = idsOf(await read(companiesOfContact, 12));
  const first = await read(companiesOfContact, 5);
  await executeOk(RemoveFromCompany, { id: parent?.id, company: whole[4] });
  const rest = await read(companiesOfContact, 12, first.pageInfo.endCursor);
  expect([...idsOf(first), ...idsOf(rest)]).toEqual(whole);
});

test("the companies go on behind the place of one that nobody belongs to any more", async () => {
  const whole = idsOf(await read(allCompanies, 61));
  const first = await read(allCompanies, 21);
  for (const id of [whole[5], whole[20]]) {
    const { company } = await executeOk(
      graphql(`
        query ContactsOfCompany($id: ID!) {
          company(id: $id) { contacts(first: 500) { nodes { id } } }
        }
      `),
      { id },
    );
    for (const contact of company!.contacts!.nodes)
      await executeOk(RemoveFromCompany, { id: contact.id, company: id });
  }
  const rest = await read(allCompanies, 61, first.pageInfo.endCursor);
  expect(idsOf(rest)).toEqual(whole.slice(21));
});

describe("Intercom's limit of 10,000 companies", () => {
  const codec = createCursorCodec(deriveKey(SECRET, "cursors"));
  const behind = (page: string, offset: number, id = "unknown") =>
    codec.seal(queryKey("companies"), { page, offset, id, sort: null });

  test("is said with the cure, before any call", async () => {
    const calls = await emulator.costOf(async () => {
      const { errors } = await execute(allCompanies, { after: behind("201", 0) });
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
    const { list } = await other.executeOk(allCompanies, { first: 500, after });
    expect(idsOf(list!)).toEqual(data.slice(30).map(({ id }) => id));
    expect(list).toMatchObject({ totalCount: 12_345, pageInfo: { hasNextPage: true } });
    expect(upstream.requests).toEqual(["POST /companies/list?page=200&per_page=50"]);
  });
});
