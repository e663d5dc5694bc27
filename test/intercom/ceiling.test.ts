import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

let emulator: TestEmulator;
beforeAll(async () => {
  emulator = await startTestEmulator({ contacts: 400 });
});
afterAll(() => emulator.close());

const TotalByOneRow = graphql(`query TotalByOneRow { contacts(first: 1) { totalCount } }`);

const start = (maxCalls: number, env = {}) =>
  startTestGateway({ emulator, env: { MAX_CALLS_PER_OPERATION: String(maxCalls), ...env } });
const SEGMENTS = graphql(`
  query SegmentsOfPage($first: Int!) {
    contacts(first: $first) { nodes { id segments { name } } }
  }
`);

/** What is known of the workspace makes the difference: here, how many contacts and segments there are. */
async function warm(gateway: TestGateway): Promise<void> {
  await gateway.executeOk(TotalByOneRow);
  await gateway.executeOk(graphql(`query SegmentsAndTags { segments { id } tags { id } }`));
}

describe("an operation that needs more calls than it may make", () => {
  test("is refused before the first, with its price and the page that would fit, if that is known", async () => {
    await using gateway = await start(60);
    await warm(gateway);
    const { total } = await emulator.costOf(async () => {
      const { status, data, errors } = await gateway.execute(SEGMENTS, { first: 500 });
      expect({ status, data }).toEqual({ status: 400, data: undefined });
      expect(errors).toMatchObject([
        {
          extensions: {
            code: "COST_LIMIT_EXCEEDED",
            maxCalls: 60,
            price: expect.any(Number),
            first: expect.any(Number),
          },
        },
      ]);
      const { price, first } = (errors?.[0]?.extensions ?? {}) as { price?: number; first?: number };
      expect(price).toBeGreaterThan(60);
      expect(first).toBeGreaterThan(50);
      expect(first).toBeLessThan(500);
    });
    expect(total).toBe(0);
  });

  test("is served with the page that it was told would fit", async () => {
    await using gateway = await start(60);
    await warm(gateway);
    const { errors } = await gateway.execute(SEGMENTS, { first: 500 });
    const { first } = (errors?.[0]?.extensions ?? {}) as { first?: number };
    const { total } = await emulator.costOf(() => gateway.executeOk(SEGMENTS, { first: first ?? 0 }));
    expect(total).toBeLessThanOrEqual(60);
  });

  test("stops at the field that is too dear, and keeps what was read", async () => {
    await using gateway = await start(20);
    const { total } = await emulator.costOf(async () => {
      const { data, errors } = await gateway.execute(SEGMENTS, { first: 300 });
      expect(data?.contacts?.nodes).toHaveLength(300);
      expect(data?.contacts?.nodes.every(({ id, segments }) => id && segments === null)).toBe(true);
      expect(errors?.[0]?.extensions).toMatchObject({ code: "COST_LIMIT_EXCEEDED", maxCalls: 20 });
      expect(errors?.[0]?.extensions["price"]).toBeGreaterThan(20);
    });
    expect(total).toBeLessThanOrEqual(3); // two pages and the segments' list: a search that cannot be paid to its end is not begun
  });

  test("is counted as it goes where nothing is known before", async () => {
    await using gateway = await start(10);
    const names = Array.from(
      { length: 20 },
      (_, n) => `a${n}: contacts(first: 1, filter: { name: { eq: "${n}" } }) { totalCount }`,
    );
    const { total } = await emulator.costOf(async () => {
      const { data, errors } = await gateway.execute<Record<string, unknown>>(
        untyped(`{ ${names.join(" ")} }`),
      );
      expect(Object.values(data ?? {}).filter((it) => it !== null)).toHaveLength(10);
      expect(errors).toHaveLength(10);
      for (const { extensions } of errors ?? []) expect(extensions.code).toBe("COST_LIMIT_EXCEEDED");
    });
    expect(total).toBe(10);
  });

  test("writes no more, and says so as data", async () => {
    await using gateway = await start(2);
    const { a, b, c } = await gateway.executeOk(
      graphql(`
        mutation CreateThreeLeads {
          a: createContact(input: { role: LEAD }) { userErrors { code } }
          b: createContact(input: { role: LEAD }) { userErrors { code } }
          c: createContact(input: { role: LEAD }) { userErrors { code } }
        }
      `),
    );
    expect([a!, b!, c!].map(({ userErrors }) => userErrors[0]?.code)).toEqual([
      undefined,
      undefined,
      "LIMIT_EXCEEDED",
    ]);
  });
});

test("the ceiling of a small workspace is nine tenths of its window", async () => {
  await using small = await startTestEmulator({ contacts: 30, rateLimit: 20 });
  await using gateway = await startTestGateway({ emulator: small });
  await gateway.executeOk(TotalByOneRow);
  const lists = Array.from(
    { length: 20 },
    (_, n) => `a${n}: contacts(first: 1, sort: { field: NAME, direction: ASC }) { totalCount }`,
  );
  const { errors } = await gateway.execute(untyped(`{ ${lists.join(" ")} }`));
  expect(errors).toMatchObject([{ extensions: { code: "COST_LIMIT_EXCEEDED", maxCalls: 18, price: 20 } }]);
});

describe("the price that is known before the first call", () => {
  const MAX = 40;
  const list = fc.record({
    first: fc.constantFrom(0, 1, 30, 50, 51, 100, 149, 150, 151, 200, 300, 500, 501),
    isSorted: fc.boolean(),
    isFiltered: fc.boolean(),
    below: fc.constantFrom(
      "totalCount",
      "nodes { id }",
      "nodes { segments { id } }",
      "edges { node { segments { name } } } totalCount",
    ),
  });
  const field = fc.oneof(
    {
      weight: 3,
      arbitrary: list.map(({ first, isSorted, isFiltered, below }) => {
        const sort = isSorted ? ", sort: { field: CREATED_AT, direction: ASC }" : "";
        const filter = isFiltered ? ", filter: { role: { eq: USER } }" : "";
        return `contacts(first: ${first}${sort}${filter}) { ${below} }`;
      }),
    },
    fc
      .constantFrom("6abbb4440000000001000001", "6abbb4440000000001000002", "..", "nobody")
      .map((id) => `contact(id: "${id}") { id segments { id } }`),
    fc
      .constantFrom("auth0|seed-user", "seed-many", "nobody", "")
      .map((id) => `contactByExternalId(externalId: "${id}") { id }`),
    fc.constantFrom(
      "tags { id contacts(first: 1) { totalCount } }",
      "segments { contacts(first: 2) { nodes { id } } }",
      "tags { name }",
    ),
  );
  const operations = fc.array(field, { minLength: 1, maxLength: 6 });

  test("is never more than what is spent, and what is spent never more than the ceiling", {
    timeout: 120_000,
  }, async () => {
    await using cautious = await start(MAX);
    await using generous = await start(10_000);
    await Promise.all([warm(cautious), warm(generous)]);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(operations, async (fields) => {
        const document = untyped(`{ ${fields.map((it, n) => `a${n}: ${it}`).join(" ")} }`);
        const price = { known: 0 };
        const spent = await emulator.costOf(async () => {
          const { errors, data } = await cautious.execute(document);
          if (data === undefined) price.known = errors?.[0]?.extensions["price"] as number;
        });
        expect(spent.total).toBeLessThanOrEqual(MAX);
        if (price.known === 0) return;
        refused += 1;
        expect(spent.total).toBe(0);
        expect((await emulator.costOf(() => generous.execute(document))).total).toBeGreaterThanOrEqual(
          price.known,
        );
      }),
      { numRuns: 100 },
    );
    expect(refused).toBeGreaterThan(5);
  });
});
