import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import type { ContactFilter } from "../testkit/generated/graphql.js";

interface Row {
  readonly id: string;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly externalId?: string | null;
}

const listed = graphql(`
  query SearchedContacts($search: String, $filter: ContactFilter, $sort: ContactSort) {
    contacts(first: 150, search: $search, filter: $filter, sort: $sort) {
      totalCount nodes { id name email phone externalId role lastContactedAt lastRepliedAt lastSeenAt signedUpAt lastEmailOpenedAt lastEmailClickedAt }
    }
  }
`);

let gateway: TestGateway;
let everybody: readonly Row[];
beforeAll(async () => {
  gateway = await startTestGateway({ emulator: { contacts: 140, searchLagMs: 0 } });
  // By somebody else: what this server writes itself is read by id for a while.
  for (const contact of [
    {
      external_id: "box-1",
      name: "Sinead O’Hara",
      email: "sinead.o.hara@example.com",
      phone: "+353 87 1234567",
    },
    { external_id: "box-2", name: "Hara Osaka", email: "osaka@example.com" },
  ])
    await fetch(`${gateway.emulator.url}/contacts`, {
      method: "POST",
      headers: { authorization: `Bearer ${gateway.emulator.token}`, "content-type": "application/json" },
      body: JSON.stringify(contact),
    });
  everybody = (await gateway.executeOk(listed)).contacts!.nodes;
});
afterAll(() => gateway.close());

const has = ({ name, email, phone, externalId }: Row, word: string) =>
  [name, email, phone, externalId].some((it) => it?.toLowerCase().includes(word.toLowerCase()));
const found = (...words: string[]) => everybody.filter((it) => words.every((word) => has(it, word)));
const idsOf = (rows: readonly Row[] | undefined) => (rows ?? []).map(({ id }) => id).sort();

describe("search", () => {
  test.each(["o hara", "  HARA   o ", "sinead 353", "1234567 box-1", "example.com li ha", "hara hara hara"])(
    "finds who has each word in a name, address, number or own id, in one call: %j",
    async (search) => {
      const calls = await gateway.emulator.costOf(async () => {
        const { contacts } = await gateway.executeOk(listed, { search });
        const expected = found(...search.trim().split(/\s+/));
        expect(expected.length).toBeGreaterThan(0);
        expect(idsOf(contacts?.nodes)).toEqual(idsOf(expected));
        expect(contacts?.totalCount).toBe(expected.length);
      });
      expect(calls.byRoute).toEqual({ "POST /contacts/search": 1 });
    },
  );

  test.each([null, "", " \t\n"])("is no condition when it is %j", async (search) => {
    const { contacts } = await gateway.executeOk(listed, { search });
    expect(idsOf(contacts?.nodes)).toEqual(idsOf(everybody));
  });

  test("narrows what a filter of alternatives leaves, and needs no call where the filter leaves nobody", async () => {
    const filter: ContactFilter = {
      or: [{ role: { eq: "LEAD" }, name: { isNull: true } }, { role: { eq: "USER" } }],
    };
    const { contacts } = await gateway.executeOk(listed, { search: "example an", filter });
    const all = (await gateway.executeOk(listed, { filter })).contacts!.nodes;
    const expected = all.filter((it) => has(it, "example") && has(it, "an"));
    expect(expected.length).toBeGreaterThan(0);
    expect(idsOf(contacts?.nodes)).toEqual(idsOf(expected));
    const calls = await gateway.emulator.costOf(() =>
      gateway.executeOk(listed, { search: "an", filter: { id: { in: [] } } }),
    );
    expect(calls.total).toBe(0);
  });

  test("narrows the contacts of tags and segments", async () => {
    const of = graphql(`
      query SearchWithin($search: String) {
        tags { contacts(first: 45, search: $search) { totalCount nodes { id name email phone externalId } } }
        segments { contacts(first: 45, search: $search) { totalCount nodes { id name email phone externalId } } }
      }
    `);
    const { tags, segments } = await gateway.executeOk(of, { search: "an example" });
    const all = await gateway.executeOk(of);
    const wholes = [...all.tags!, ...all.segments!].map(({ contacts }) => contacts!);
    let hits = 0;
    for (const [index, { contacts }] of [...tags!, ...segments!].entries()) {
      const { totalCount, nodes } = wholes[index]!;
      if (totalCount > nodes.length) continue;
      const expected = nodes.filter((it) => has(it, "an") && has(it, "example"));
      expect(idsOf(contacts!.nodes)).toEqual(idsOf(expected));
      hits += expected.length;
    }
    expect(hits).toBeGreaterThan(0);
  });

  test("takes fourteen words, also within a tag, and refuses more before any call", async () => {
    const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(" ");
    const within = graphql(`
      query SearchWordsWithin($search: String, $filter: ContactFilter) {
        tags { contacts(first: 1, search: $search, filter: $filter) { totalCount } }
      }
    `);
    const { tags } = await gateway.executeOk(within, { search: words(14) });
    expect(tags?.[0]?.contacts?.totalCount).toBe(0);
    const calls = await gateway.emulator.costOf(async () => {
      for (const [search, filter] of [
        [words(15), null],
        ["\ud800", null],
        ["x".repeat(256), null],
        [words(14), { role: { eq: "USER" } }],
      ] as [string, ContactFilter | null][]) {
        const { errors } = await gateway.execute(within, { search, filter });
        expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: ["search"] });
        expect(errors?.[0]?.message).not.toContain("w1");
      }
    });
    expect(calls.total).toBe(0);
  });

  test("has cursors of its own", async () => {
    const page = graphql(`
      query SearchPages($search: String, $after: String) {
        contacts(first: 2, search: $search, after: $after) { nodes { id } pageInfo { endCursor } }
      }
    `);
    const after = (await gateway.executeOk(page, { search: "an" })).contacts?.pageInfo.endCursor;
    expect((await gateway.execute(page, { search: "an", after })).errors).toBeUndefined();
    expect((await gateway.execute(page, { search: "ha", after })).errors?.[0]?.extensions.code).toBe(
      "BAD_USER_INPUT",
    );
    expect((await gateway.execute(page, { after })).errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});

describe("a sort", () => {
  const KEYS = {
    SIGNED_UP_AT: "signedUpAt",
    LAST_SEEN_AT: "lastSeenAt",
    LAST_CONTACTED_AT: "lastContactedAt",
    LAST_REPLIED_AT: "lastRepliedAt",
    LAST_EMAIL_OPENED_AT: "lastEmailOpenedAt",
    LAST_EMAIL_CLICKED_AT: "lastEmailClickedAt",
  } as const;

  test.each(Object.entries(KEYS))(
    "by %s puts those without it first ascending, and last descending",
    async (field, key) => {
      const valuesOf = async (direction: "ASC" | "DESC") => {
        const sort = { field: field as keyof typeof KEYS, direction };
        return (await gateway.executeOk(listed, { sort })).contacts!.nodes.map((it) => it[key] ?? "");
      };
      const ascending = await valuesOf("ASC");
      expect(ascending).toEqual([...ascending].sort());
      expect(await valuesOf("DESC")).toEqual([...ascending].reverse());
      expect(ascending[0]).toBe("");
    },
  );
});

describe("contactCounts", () => {
  const counts = graphql(`query Counts($filters: [ContactFilter!]!) { contactCounts(filters: $filters) }`);

  test("counts in the order of the filters, asks what is the same once, and nobody not at all", async () => {
    const filters: ContactFilter[] = [
      { role: { eq: "USER" } },
      { role: { eq: "LEAD" } },
      { or: [{ role: { eq: "USER" } }] },
      { id: { in: [] } },
      {},
      { email: null },
      { createdAt: { after: "2026-01-01" } },
    ];
    await gateway.executeOk(graphql(`query KnowTimezone { intercomWorkspace { timezone } }`));
    let counted: unknown;
    const calls = await gateway.emulator.costOf(async () => {
      counted = (await gateway.executeOk(counts, { filters })).contactCounts;
    });
    expect(calls.byRoute).toEqual({ "POST /contacts/search": 3, "GET /contacts": 1 });
    const totals = filters.map(
      async (filter) => (await gateway.executeOk(listed, { filter })).contacts?.totalCount,
    );
    expect(counted).toEqual(await Promise.all(totals));
  });

  test("answers null with its error for the one that failed", async () => {
    const filters: ContactFilter[] = [
      { role: { eq: "USER" } },
      { email: { eq: "" } },
      { customAttributes: [{ name: "nope", string: { eq: "x" } }] },
      { role: { eq: "LEAD" } },
    ];
    const { data, errors } = await gateway.execute(counts, { filters });
    expect(data?.contactCounts).toEqual([expect.any(Number), null, null, expect.any(Number)]);
    expect(errors?.map(({ path, extensions }) => [path, extensions["field"]])).toEqual([
      [
        ["contactCounts", 1],
        ["filters", "1", "email", "eq"],
      ],
      [
        ["contactCounts", 2],
        ["filters", "2", "customAttributes", "0", "name"],
      ],
    ]);
  });

  test("takes a hundred, and refuses more, or more than the operation may call, before any call", async () => {
    const filters = (count: number): ContactFilter[] =>
      Array.from({ length: count }, (_, index) => ({ name: { startsWith: `n${index}` } }));
    const hundred = await gateway.emulator.costOf(async () => {
      const { contactCounts } = await gateway.executeOk(counts, { filters: filters(100) });
      expect(contactCounts).toHaveLength(100);
    });
    expect(hundred.total).toBe(100);
    const refused = await gateway.emulator.costOf(async () => {
      const { errors } = await gateway.execute(counts, { filters: filters(101) });
      expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: ["filters"] });
      const thrice = graphql(`
        query CountsThrice($a: [ContactFilter!]!, $b: [ContactFilter!]!, $c: [ContactFilter!]!) {
          a: contactCounts(filters: $a) b: contactCounts(filters: $b) c: contactCounts(filters: $c)
        }
      `);
      const [a, b] = [filters(100), filters(200).slice(100)];
      const c = filters(201).slice(200);
      const costly = await gateway.execute(thrice, { a, b, c });
      expect(costly.errors?.[0]?.extensions.code).toBe("COST_LIMIT_EXCEEDED");
    });
    expect(refused.total).toBe(0);
  });
});
