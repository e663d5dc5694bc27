import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { startTestEmulator } from "../testkit/emulator.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const seed = Date.now() % 0x7fff_ffff;

// The index runs behind for longer than the tests take: it knows nobody whom they create.
const emulator = await startTestEmulator({ contacts: 300, searchLagMs: 3_600_000 });
let gateway: TestGateway;
let known: { id: string; externalId: string }[];

const USER_EDGE = { FEDERATION_USER_TYPE: "User" };

const realNow = performance.now.bind(performance);
let passedMs = 0;
const pass = (ms: number) => {
  passedMs += ms;
};

beforeAll(async () => {
  vi.spyOn(performance, "now").mockImplementation(() => realNow() + passedMs);
  gateway = await startTestGateway({ emulator, env: USER_EDGE });
  const { contacts } = await gateway.executeOk(
    graphql(`
      query KnownUsers {
        contacts(first: 200, filter: { role: { eq: USER }, externalId: { isNull: false } }) {
          nodes { id externalId }
        }
      }
    `),
  );
  known = contacts!.nodes.map(({ id, externalId }) => ({ id, externalId: externalId ?? "" }));
});
afterAll(async () => {
  await gateway.close();
  await emulator.close();
  vi.restoreAllMocks();
});
afterEach(() => emulator.faults([]));

let number = 0;
/** Ids that nobody has, and that no other test asks for. */
const strangers = (count: number) =>
  Array.from({ length: count }, () => {
    number += 1;
    return `stranger-${number}@example.com`;
  });
const hex = (externalId: string) => `6abb${externalId.replace(/\D/g, "").padStart(20, "0")}`;

/** Creates something as another program would. */
async function createElsewhere(path: "contacts" | "companies", body: object): Promise<string> {
  const response = await fetch(`${emulator.url}/${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${emulator.token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(200);
  return ((await response.json()) as { id: string }).id;
}
const createUser = (external_id: string) => createElsewhere("contacts", { role: "user", external_id });

const ByExternalIds = graphql(`
  query UnknownByExternalIds($ids: [ID!]!) {
    contactsByExternalIds(externalIds: $ids) { externalId }
  }
`);
const Entities = untyped(
  "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Contact { id } ... on Company { id } ... on User { contact { id } } } }",
);

/** Which of the ids a list finds, and what it costs. */
async function list(ids: readonly string[], of = gateway) {
  let found: string[] = [];
  const { total, byRoute } = await emulator.costOf(async () => {
    const { contactsByExternalIds } = await of.executeOk(ByExternalIds, { ids: [...ids] });
    found = contactsByExternalIds!.flatMap((contact) => contact?.externalId ?? []);
    expect(contactsByExternalIds).toHaveLength(ids.length);
  });
  return { found, total, searches: byRoute["POST /contacts/search"] ?? 0 };
}

async function entities(representations: readonly object[], of = gateway) {
  let found = 0;
  const { total } = await emulator.costOf(async () => {
    const { data, errors } = await of.execute(Entities, { r: representations });
    expect(errors).toBeUndefined();
    const all = (data as { _entities: ({ id?: string; contact?: object | null } | null)[] })._entities;
    found = all.filter((entity) => entity?.id ?? entity?.contact).length;
  });
  return { found, total };
}

async function single(externalId: string, of = gateway) {
  let isFound = false;
  const { total } = await emulator.costOf(async () => {
    const { contactByExternalId } = await of.executeOk(
      graphql(`query UnknownByExternalId($id: ID!) { contactByExternalId(externalId: $id) { id } }`),
      { id: externalId },
    );
    isFound = contactByExternalId !== null;
  });
  return { isFound, total };
}

describe("500 of which 300 are unknown cost ten searches and eight calls, without an error", () => {
  const mixed = <T>(of: (contact: { id: string; externalId: string }) => T) =>
    strangers(300)
      .map((externalId) => of({ externalId, id: hex(externalId) }))
      .flatMap((it, index) => (index < 200 ? [it, of(known[index]!)] : [it]));

  test("as external ids", async () => {
    const ids = mixed(({ externalId }) => externalId);
    const { found, total, searches } = await list(ids);
    expect([found.length, searches, total]).toEqual([200, 10, 10 + 8]);
  });

  test.each<[string, (contact: { id: string; externalId: string }) => object]>([
    ["as contacts by externalId", ({ externalId }) => ({ __typename: "Contact", externalId })],
    ["as contacts by id", ({ id }) => ({ __typename: "Contact", id })],
    ["as users of another subgraph", ({ externalId }) => ({ __typename: "User", id: externalId })],
  ])("%s", async (_, of) => {
    const representations = mixed(of);
    expect(await entities(representations)).toEqual({ found: 200, total: 10 + 8 });
    expect((await entities(representations)).total).toBe(10 + 8); // the next eight
  });

  test("as contacts by both keys", async () => {
    let count = 0;
    const representations = mixed(({ id, externalId }) => {
      count += 1;
      return { __typename: "Contact", ...(count % 2 ? { id } : { externalId }) };
    });
    const { total } = await entities(representations);
    expect(total).toBeLessThanOrEqual(11 + 8);
  });
});

describe("unknown ids cost", () => {
  test("the next eight when they are asked for again at once, and nothing when all were asked for within a minute", async () => {
    const ids = strangers(20);
    const prices = [];
    for (let times = 0; times < 4; times += 1) prices.push((await list(ids)).total);
    expect(prices).toEqual([1 + 8, 1 + 8, 1 + 4, 1]);
    pass(60_000);
    expect((await list(ids)).total).toBe(1 + 8);
  });

  test("a call by id, and two by externalId, each time for a single one", async () => {
    const [externalId = ""] = strangers(1);
    const byId = async () =>
      (
        await emulator.costOf(() =>
          gateway.executeOk(graphql(`query UnknownById($id: ID!) { contact(id: $id) { id } }`), {
            id: hex(externalId),
          }),
        )
      ).total;
    expect([await byId(), await byId()]).toEqual([1, 1]);
    expect([await single(externalId), await single(externalId)]).toEqual([
      { isFound: false, total: 2 },
      { isFound: false, total: 2 },
    ]);
  });

  test("a call each, each time, in lists of up to eight, and once a minute in lists of nine", async () => {
    const eight = strangers(8);
    expect([(await list(eight)).total, (await list(eight)).total]).toEqual([1 + 8, 1 + 8]);
    const nine = strangers(9);
    expect([(await list(nine)).total, (await list(nine)).total, (await list(nine)).total]).toEqual([9, 2, 1]);
    const representations = strangers(9).map((externalId) => ({ __typename: "Contact", externalId }));
    const costs = [representations.slice(1), representations.slice(1), representations, representations];
    const totals = [];
    for (const asked of costs) totals.push((await entities(asked)).total);
    expect(totals).toEqual([1 + 8, 1 + 8, 1 + 1, 1]);
  });

  test("a call each in two lists of eight in one operation, eight in two of nine, and ids named twice count once", async () => {
    const costOf = async (a: string[], b: string[]) =>
      (
        await emulator.costOf(() =>
          gateway.executeOk(
            graphql(`
              query TwoLists($a: [ID!]!, $b: [ID!]!) {
                a: contactsByExternalIds(externalIds: $a) { id }
                b: contactsByExternalIds(externalIds: $b) { id }
              }
            `),
            { a, b },
          ),
        )
      ).total;
    expect(await costOf(strangers(8), strangers(8))).toBe(1 + 16);
    expect(await costOf(strangers(9), strangers(9))).toBe(1 + 8);
    const eight = strangers(8);
    const users = [...eight, ...eight].map((id) => ({ __typename: "User", id }));
    for (let times = 0; times < 2; times += 1) {
      expect((await list([...eight, ...eight])).total).toBe(1 + 8);
      expect((await entities(users)).total).toBe(1 + 8);
    }
  });

  test("a call once a minute, and then nothing, where they are a company's", async () => {
    const [companyId = ""] = strangers(1);
    const byKeys = async () =>
      (
        await emulator.costOf(async () => {
          const answer = await gateway.execute(
            graphql(`
              query UnknownCompany($id: ID!, $companyId: ID!) {
                company(id: $id) { id }
                companyByCompanyId(companyId: $companyId) { id }
              }
            `),
            { id: hex(companyId), companyId },
          );
          expect(answer.data).toEqual({ company: null, companyByCompanyId: null });
          expect(answer.headers.get("cache-control")).toMatch(/^max-age=0/);
        })
      ).total;
    expect([await byKeys(), await byKeys()]).toEqual([2, 0]);
    const representations = [
      { __typename: "Company", id: hex(companyId) },
      { __typename: "Company", companyId },
      ...strangers(10).map((id) => ({ __typename: "Company", companyId: id })),
    ];
    expect([(await entities(representations)).total, (await entities(representations)).total]).toEqual([
      10, 0,
    ]);
    pass(60_000);
    expect([await byKeys(), await byKeys()]).toEqual([2, 0]);
  });

  test("no call for which the operation has no room any more", async () => {
    await using small = await startTestGateway({ emulator, env: { MAX_CALLS_PER_OPERATION: "4" } });
    expect(await list(strangers(100), small)).toEqual({ found: [], total: 4, searches: 2 });
  });
});

describe("a contact that another program created", () => {
  test("is found at once alone, however many are looked up alone, and in a list of eight", async () => {
    const ids = strangers(20);
    for (let times = 0; times < 3; times += 1) await list(ids); // all are known to be unknown
    for (const id of ids) await createUser(id);
    expect((await single(ids[0]!)).isFound).toBe(true);
    const aliases = ids.map((id, n) => `c${n}: contactByExternalId(externalId: "${id}") { externalId }`);
    const alone = await gateway.executeOk(untyped(`{ ${aliases.join(" ")} }`));
    expect(Object.values(alone as object)).toEqual(ids.map((externalId) => ({ externalId })));
    expect((await list(ids.slice(0, 8))).found).toEqual(ids.slice(0, 8));
  });

  test("is found alone beside a long list that does not ask for it", async () => {
    const ids = strangers(20);
    await createUser(ids[19]!);
    const { one, many } = await gateway.executeOk(
      graphql(`
        query AloneAndAmongMany($one: ID!, $many: [ID!]!) {
          many: contactsByExternalIds(externalIds: $many) { externalId }
          one: contactByExternalId(externalId: $one) { externalId }
        }
      `),
      { one: ids[19]!, many: ids },
    );
    expect(one).toEqual({ externalId: ids[19] });
    expect(many?.[19]).toEqual(one);
  });

  test("is found in a long list by asking again, and after a minute where it was unknown before", async () => {
    const ids = strangers(20);
    await list(ids); // the first eight were unknown
    for (const at of [0, 12, 19]) await createUser(ids[at]!);
    expect((await list(ids)).found).toEqual([ids[12]]);
    expect((await list(ids)).found).toEqual([ids[12], ids[19]]);
    expect(await list(ids)).toMatchObject({ found: [ids[12], ids[19]], total: 1 + 2 });
    pass(60_000);
    expect((await list(ids)).found).toEqual([ids[0], ids[12], ids[19]]);
  });
});

test("twelve contacts that another program created have their turns in a long list", async () => {
  const ids = strangers(12);
  for (const id of ids) await createUser(id);
  for (const id of ids) await single(id);
  const found = new Set<string>();
  for (let times = 0; times < 2; times += 1) for (const id of (await list(ids)).found) found.add(id);
  expect([...found].sort()).toEqual([...ids].sort());
});

describe("what was written through this graph", () => {
  const create = async (externalId: string, of = gateway) =>
    (
      await of.executeOk(
        graphql(`
          mutation CreateStranger($id: ID!) {
            createContact(input: { externalId: $id }) { contact { id } userErrors { code } }
          }
        `),
        { id: externalId },
      )
    ).createContact!.contact!.id;

  test("is found in a long list at once, though Intercom was asked a moment ago", async () => {
    const ids = strangers(20);
    for (let times = 0; times < 3; times += 1) await list(ids);
    await create(ids[17]!);
    expect(await list(ids)).toMatchObject({ found: [ids[17]], total: 1 + 1 });
  });

  test("is found in a long list as soon as it is unarchived", async () => {
    const ids = strangers(9);
    const id = await create(ids[5]!);
    await gateway.executeOk(
      graphql(`mutation ArchiveStranger($id: ID!) { archiveContact(id: $id) { userErrors { code } } }`),
      { id },
    );
    expect((await list(ids)).found).toEqual([]);
    expect((await list(ids)).total).toBe(1);
    await gateway.executeOk(
      graphql(`mutation UnarchiveStranger($id: ID!) { unarchiveContact(id: $id) { userErrors { code } } }`),
      { id },
    );
    expect((await list(ids)).found).toEqual([ids[5]]);
  });

  test("is found at once where it is a company, and where its write got no answer", async () => {
    const [companyId = "", lost = ""] = strangers(2);
    const find = async (id: string) =>
      (
        await gateway.executeOk(
          graphql(`query StrangeCompany($id: ID!) { companyByCompanyId(companyId: $id) { companyId } }`),
          { id },
        )
      ).companyByCompanyId?.companyId;
    const upsert = (id: string) =>
      gateway.execute(
        graphql(`
          mutation UpsertStrangeCompany($id: ID!) {
            upsertCompany(input: { companyId: $id }) { userErrors { code } }
          }
        `),
        { id },
      );
    expect([await find(companyId), await find(lost)]).toEqual([undefined, undefined]);
    await upsert(companyId);
    expect(await find(companyId)).toBe(companyId);
    await emulator.faults([{ method: "POST", route: "/companies", times: 9, status: 500 }]);
    const { data } = await upsert(lost);
    expect(data?.upsertCompany?.userErrors).toMatchObject([{ code: "OUTCOME_UNKNOWN" }]);
    await emulator.faults([]);
    await createElsewhere("companies", { company_id: lost }); // the write that got no answer
    expect(await find(lost)).toBe(lost);
  });
});

describe("UNKNOWN_IDS=trust", () => {
  test("asks for no id in lists and entities beyond the search, and as always for single ones", async () => {
    await using trusting = await startTestGateway({ emulator, env: { ...USER_EDGE, UNKNOWN_IDS: "trust" } });
    const ids = strangers(20);
    await createUser(ids[0]!);
    expect(await list(ids, trusting)).toEqual({ found: [], total: 1, searches: 1 });
    expect(await list(ids.slice(0, 3), trusting)).toEqual({ found: [], total: 1, searches: 1 });
    expect(await list(ids.slice(0, 1), trusting)).toEqual({ found: [], total: 1, searches: 1 });
    const [entity] = ids.map((externalId) => ({ __typename: "Contact", externalId }));
    expect(await entities([entity!], trusting)).toEqual({ found: 0, total: 1 });
    expect(await single(ids[0]!, trusting)).toEqual({ isFound: true, total: 1 });
    const { createContact } = await trusting.executeOk(
      graphql(`
        mutation CreateTrusted($id: ID!) {
          createContact(input: { externalId: $id }) { userErrors { code } }
        }
      `),
      { id: ids[1]! },
    );
    expect(createContact?.userErrors).toEqual([]);
    expect((await list(ids, trusting)).found).toEqual([ids[1]]);
  });
});

test(`whatever happens, single lookups are true, long lists cost at most eight calls and are true after a minute (seed ${seed})`, async () => {
  const steps = fc.array(
    fc.oneof(
      fc.record({ do: fc.constantFrom("create", "createHere", "single"), at: fc.nat({ max: 11 }) }),
      fc.record({ do: fc.constant("list"), at: fc.nat({ max: 3 }) }),
      fc.record({ do: fc.constant("pass"), at: fc.nat({ max: 40 }) }),
    ),
    { minLength: 5, maxLength: 15 },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const ids = strangers(12);
      const existing = new Set<string>();
      const here = new Set<string>();
      const askLong = async (from: number) => {
        const { found, total } = await list(ids.slice(from));
        expect(total).toBeLessThanOrEqual(1 + 8 + here.size);
        for (const id of found) expect(existing).toContain(id);
        for (const id of ids.slice(from)) if (here.has(id)) expect(found).toContain(id);
        return found;
      };
      for (const { do: step, at } of taken) {
        const id = ids[at]!;
        if (step === "single") expect((await single(id)).isFound).toBe(existing.has(id));
        else if (step === "list") await askLong(at);
        else if (step === "pass") pass(at * 1_000);
        else if (!existing.has(id)) {
          existing.add(id);
          if (step === "create") await createUser(id);
          else {
            here.add(id);
            await gateway.executeOk(
              graphql(`
                mutation CreateInProperty($id: ID!) {
                  createContact(input: { externalId: $id }) { userErrors { code } }
                }
              `),
              { id },
            );
          }
        }
      }
      pass(60_000);
      const found = new Set([...(await askLong(0)), ...(await askLong(0))]);
      expect([...found].sort()).toEqual([...existing].sort());
    }),
    { seed, numRuns: 5 },
  );
});
