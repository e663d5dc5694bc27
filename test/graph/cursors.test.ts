import { afterAll, describe, expect, test } from "vitest";
import { startTestGateway } from "../testkit/gateway.js";

const gateway = await startTestGateway({ emulator: { contacts: 400 } });
const { emulator, execute, executeOk } = gateway;
afterAll(gateway.close);

interface Page {
  list: {
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  };
}

/** Every list of contacts, as a query with the same name for the field. */
const lists: Record<string, string> = {
  "all contacts": "contacts(first: $first, after: $after)",
  "a search": "contacts(first: $first, after: $after, filter: { role: { eq: USER } })",
  "a search by name": "contacts(first: $first, after: $after, sort: { field: NAME, direction: ASC })",
  "a search by a date that many lack":
    "contacts(first: $first, after: $after, sort: { field: LAST_SEEN_AT, direction: DESC })",
};

const read = async (field: string, first: number, after?: string) => {
  const query = `query ($first: Int!, $after: String) { list: ${field} { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  return (await executeOk<Page>(query, { first, after })).list;
};

describe.each(Object.entries(lists))("%s", (_name, field) => {
  test("resumes right behind any edge, for page sizes that do and do not divide Intercom's", async () => {
    const { edges } = await read(field, 320);
    const ids = edges.map(({ node }) => node.id);
    expect(new Set(ids).size).toBe(320);
    for (const index of [0, 1, 48, 49, 50, 148, 149, 150, 151, 298, 299, 300, 310])
      for (const first of [1, 7, 50]) {
        const page = await read(field, first, edges[index]?.cursor);
        expect(page.edges.slice(0, 319 - index).map(({ node }) => node.id)).toEqual(
          ids.slice(index + 1, index + 1 + first),
        );
      }
  });

  test("gives one cursor for one place, from whatever page it is read", async () => {
    const { edges } = await read(field, 20);
    const page = await read(field, 10, edges[9]?.cursor);
    expect(page.pageInfo).toMatchObject({
      hasPreviousPage: true,
      startCursor: page.edges[0]?.cursor,
      endCursor: page.edges[9]?.cursor,
    });
    expect((await read(field, 5, edges[9]?.cursor)).edges.map(({ cursor }) => cursor).slice(0, 4)).toEqual(
      page.edges.slice(0, 4).map(({ cursor }) => cursor),
    );
  });

  test("is walked to its end in any page size, and says truly whether there is more", async () => {
    const { contacts } = await executeOk<{ contacts: { totalCount: number } }>(
      `query ($first: Int = 1, $after: String) { contacts: ${field} { totalCount } }`,
    );
    for (const first of [49, 150, 200, 500]) {
      const seen: string[] = [];
      let after: string | undefined;
      for (let page = await read(field, first); ; page = await read(field, first, after)) {
        seen.push(...page.edges.map(({ node }) => node.id));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(seen).toHaveLength(contacts.totalCount);
      expect(new Set(seen).size).toBe(contacts.totalCount);
    }
  });
});

describe("a cursor is refused before any call when it", () => {
  const refuse = async (field: string, cursor: string) => {
    const calls = await emulator.costOf(async () => {
      const { data, errors } = await execute<{ list: unknown }>(
        `query ($first: Int = 5, $after: String) { list: ${field} { nodes { id } } }`,
        { after: cursor },
      );
      expect(data?.list ?? null).toBeNull();
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
      if (cursor !== "") expect(errors?.[0]?.message).not.toContain(cursor);
    });
    expect(calls.total).toBe(0);
  };
  const all = lists["all contacts"] as string;
  const cursorOf = async (field: string) => (await read(field, 3)).edges[1]?.cursor ?? "";

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
    const cursor = await cursorOf("contacts(first: $first, after: $after, filter: { role: { eq: USER } })");
    await refuse(all, cursor);
    await refuse("contacts(first: $first, after: $after, filter: { role: { eq: LEAD } })", cursor);
    await refuse(
      "contacts(first: $first, after: $after, filter: { role: { eq: USER } }, sort: { field: NAME, direction: ASC })",
      cursor,
    );
  });

  test("belongs to another tag", async () => {
    const { tags } = await executeOk<{ tags: { id: string; contacts: { edges: { cursor: string }[] } }[] }>(
      "{ tags { id contacts(first: 1) { edges { cursor } } } }",
    );
    const [one, other] = tags.filter(({ contacts }) => contacts.edges.length > 0);
    const query =
      "query ($id: ID!, $after: String) { tag(id: $id) { contacts(after: $after) { nodes { id } } } }";
    const { data, errors } = await execute(query, { id: other?.id, after: one?.contacts.edges[0]?.cursor });
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
    const { contacts } = await other.executeOk<{ contacts: { pageInfo: { endCursor: string } } }>(
      "{ contacts(first: 3) { pageInfo { endCursor } } }",
    );
    await refuse(all, contacts.pageInfo.endCursor);
  });
});

test("a cursor survives a restart of the server", async () => {
  const cursor = (await read(lists["all contacts"] as string, 3)).edges[1]?.cursor;
  await using restarted = await startTestGateway({ emulator });
  const { contacts } = await restarted.executeOk<{ contacts: { nodes: unknown[] } }>(
    "query ($after: String) { contacts(first: 2, after: $after) { nodes { id } } }",
    { after: cursor },
  );
  expect(contacts.nodes).toHaveLength(2);
});

test("a cursor shows nothing of what the list is sorted by", async () => {
  const { edges } = await executeOk<{ contacts: Page["list"] }>(
    "{ contacts(first: 1, sort: { field: EMAIL, direction: DESC }) { edges { cursor node { id } } } }",
  ).then(({ contacts }) => contacts);
  const bytes = Buffer.from(edges[0]?.cursor ?? "", "base64url").toString("latin1");
  expect(bytes).not.toMatch(/example/i);
});
