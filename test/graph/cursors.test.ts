import { afterAll, describe, expect, test } from "vitest";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import type { ContactFilter, ContactSort } from "../testkit/generated/graphql.js";

const gateway = await startTestGateway({ emulator: { contacts: 400 } });
const { emulator, execute, executeOk } = gateway;
afterAll(gateway.close);

interface List {
  readonly filter?: ContactFilter;
  readonly sort?: ContactSort;
}

/** Every list of contacts. */
const all: List = {};
const lists: Record<string, List> = {
  "all contacts": all,
  "a search": { filter: { role: { eq: "USER" } } },
  "a search by name": { sort: { field: "NAME", direction: "ASC" } },
  "a search by a date that many lack": { sort: { field: "LAST_SEEN_AT", direction: "DESC" } },
};

const read = async (list: List, first: number, after?: string | null) => {
  const { contacts } = await executeOk(
    graphql(`
      query ContactList($first: Int!, $after: String, $filter: ContactFilter, $sort: ContactSort) {
        contacts(first: $first, after: $after, filter: $filter, sort: $sort) {
          edges { cursor node { id } }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
      }
    `),
    { ...list, first, after },
  );
  return contacts!;
};

describe.each(Object.entries(lists))("%s", (_name, list) => {
  test("resumes right behind any edge, for page sizes that do and do not divide Intercom's", async () => {
    const { edges } = await read(list, 320);
    const ids = edges.map(({ node }) => node.id);
    expect(new Set(ids).size).toBe(320);
    for (const index of [0, 1, 48, 49, 50, 148, 149, 150, 151, 298, 299, 300, 310])
      for (const first of [1, 7, 50]) {
        const page = await read(list, first, edges[index]?.cursor);
        expect(page.edges.slice(0, 319 - index).map(({ node }) => node.id)).toEqual(
          ids.slice(index + 1, index + 1 + first),
        );
      }
  });

  test("gives one cursor for one place, from whatever page it is read", async () => {
    const { edges } = await read(list, 20);
    const page = await read(list, 10, edges[9]?.cursor);
    expect(page.pageInfo).toMatchObject({
      hasPreviousPage: true,
      startCursor: page.edges[0]?.cursor,
      endCursor: page.edges[9]?.cursor,
    });
    expect((await read(list, 5, edges[9]?.cursor)).edges.map(({ cursor }) => cursor).slice(0, 4)).toEqual(
      page.edges.slice(0, 4).map(({ cursor }) => cursor),
    );
  });

  test("is walked to its end in any page size, and says truly whether there is more", async () => {
    const { contacts } = await executeOk(
      graphql(`
        query TotalOfList($filter: ContactFilter, $sort: ContactSort) {
          contacts(first: 1, filter: $filter, sort: $sort) { totalCount }
        }
      `),
      list,
    );
    for (const first of [49, 150, 200, 500]) {
      const seen: string[] = [];
      let after: string | null | undefined;
      for (let page = await read(list, first); ; page = await read(list, first, after)) {
        seen.push(...page.edges.map(({ node }) => node.id));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(seen).toHaveLength(contacts!.totalCount);
      expect(new Set(seen).size).toBe(contacts!.totalCount);
    }
  });
});

describe("a cursor is refused before any call when it", () => {
  const refuse = async (list: List, cursor: string | null | undefined) => {
    const calls = await emulator.costOf(async () => {
      const { data, errors } = await execute(
        graphql(`
          query FiveOfListBehind($after: String, $filter: ContactFilter, $sort: ContactSort) {
            contacts(first: 5, after: $after, filter: $filter, sort: $sort) { nodes { id } }
          }
        `),
        { ...list, after: cursor },
      );
      expect(data?.contacts ?? null).toBeNull();
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
      if (cursor !== "") expect(errors?.[0]?.message).not.toContain(cursor);
    });
    expect(calls.total).toBe(0);
  };
  const cursorOf = async (list: List) => (await read(list, 3)).edges[1]?.cursor ?? "";

  test("was changed in any of its characters", async () => {
    const cursor = await cursorOf(all);
    for (let index = 0; index < cursor.length; index += 1) {
      const other = cursor[index] === "A" ? "B" : "A";
      await refuse(all, cursor.slice(0, index) + other + cursor.slice(index + 1));
    }
  });

  test("was cut, grew, or never was one", async () => {
    const cursor = await cursorOf(all);
    for (const wrong of [
      cursor.slice(0, -1),
      `${cursor}A`,
      `${cursor}=`,
      "",
      "bm90IGEgY3Vyc29y",
      "x".repeat(3000),
      "ü",
    ])
      await refuse(all, wrong);
  });

  test("belongs to another filter, sort or parent", async () => {
    const cursor = await cursorOf({ filter: { role: { eq: "USER" } } });
    await refuse(all, cursor);
    await refuse({ filter: { role: { eq: "LEAD" } } }, cursor);
    await refuse({ filter: { role: { eq: "USER" } }, sort: { field: "NAME", direction: "ASC" } }, cursor);
  });

  test("belongs to another tag", async () => {
    const { tags } = await executeOk(
      graphql(`query CursorsOfTags { tags { id contacts(first: 1) { edges { cursor } } } }`),
    );
    const [one, other] = tags!.filter(({ contacts }) => contacts!.edges.length > 0);
    const query = graphql(`
      query ContactsOfTagBehind($id: ID!, $after: String) {
        tag(id: $id) { contacts(after: $after) { nodes { id } } }
      }
    `);
    const { data, errors } = await execute(query, { id: other?.id, after: one?.contacts?.edges[0]?.cursor });
    expect(data).toEqual({ tag: { contacts: null } });
    expect(errors).toMatchObject([{ path: ["tag", "contacts"], extensions: { code: "BAD_USER_INPUT" } }]);
  });

  test("is of an older format, or of another server", async () => {
    const cursor = Buffer.from(await cursorOf(all), "base64url");
    cursor[0] = 0;
    await refuse(all, cursor.toString("base64url"));
    await using other = await startTestGateway({
      emulator,
      env: { CURSOR_SECRET: "another secret of another server" },
    });
    const { contacts } = await other.executeOk(
      graphql(`query CursorOfThree { contacts(first: 3) { pageInfo { endCursor } } }`),
    );
    await refuse(all, contacts!.pageInfo.endCursor);
  });
});

test("a cursor survives a restart of the server", async () => {
  const cursor = (await read(all, 3)).edges[1]?.cursor;
  await using restarted = await startTestGateway({ emulator });
  const { contacts } = await restarted.executeOk(
    graphql(`
      query TwoContactsBehind($after: String) {
        contacts(first: 2, after: $after) { nodes { id } }
      }
    `),
    { after: cursor },
  );
  expect(contacts?.nodes).toHaveLength(2);
});

test("a cursor shows nothing of what the list is sorted by", async () => {
  const { contacts } = await executeOk(
    graphql(`
      query CursorByEmail {
        contacts(first: 1, sort: { field: EMAIL, direction: DESC }) {
          edges { cursor node { id } }
        }
      }
    `),
  );
  const bytes = Buffer.from(contacts?.edges[0]?.cursor ?? "", "base64url").toString("latin1");
  expect(bytes).not.toMatch(/example/i);
});
