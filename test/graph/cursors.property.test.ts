import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import type { ContactFilter, ContactSort } from "../testkit/generated/graphql.js";

const CONTACTS = 170;
const gateway = await startTestGateway({ emulator: { contacts: CONTACTS } });
const { emulator, executeOk } = gateway;
afterAll(gateway.close);

interface List {
  readonly filter?: ContactFilter;
  readonly sort?: ContactSort;
}

const sorts = (
  ["CREATED_AT", "UPDATED_AT", "SIGNED_UP_AT", "LAST_SEEN_AT", "NAME", "EMAIL"] as const
).flatMap((field): List[] => [{ sort: { field, direction: "ASC" } }, { sort: { field, direction: "DESC" } }]);
const filters: List[] = [
  { filter: { role: { eq: "USER" } } },
  { filter: { or: [{ email: { contains: "a" } }, { name: { isNull: true } }] } },
  { filter: { signedUpAt: { after: "2024-01-01" } } },
];
const lists: List[] = [
  {},
  ...sorts,
  ...filters,
  ...filters.map((filter, index) => ({ ...filter, ...sorts[index * 3] })),
];

/** Something that happens between two pages: to the contact behind the cursor, to one seen before, or to one still to come. */
const write = fc.record({
  to: fc.constantFrom("anchor" as const, "seen" as const, "unseen" as const),
  pick: fc.nat(),
  act: fc.constantFrom("rename" as const, "change" as const, "archive" as const, "create" as const),
  by: fc.constantFrom("the graph" as const, "somebody else" as const),
});
type Write = typeof write extends fc.Arbitrary<infer T> ? T : never;

/** Every value that a list is sorted by may move, to either end of it. */
const changes = (pick: number) => ({
  name: pick % 2 ? "Aaron" : "zoe",
  email: `${pick % 2 ? "a" : "zz"}${pick}@example.com`,
  last_seen_at: 1_600_000_000 + (pick % 2) * 200_000_000,
  signed_up_at: 1_600_000_000 + (pick % 3) * 100_000_000,
});

async function carryOut({ act, by, pick }: Write, id: string): Promise<void> {
  if (by === "somebody else") {
    const { name, ...rest } = changes(pick);
    if (act === "archive") return intercom("POST", `/contacts/${id}/archive`);
    if (act === "create") return intercom("POST", "/contacts", { role: "lead", name });
    return intercom("PUT", `/contacts/${id}`, act === "rename" ? { name } : rest);
  }
  if (act === "archive")
    return void (await executeOk(
      graphql(`
        mutation ArchiveContact($id: ID!) {
          archiveContact(id: $id) { userErrors { code } }
        }
      `),
      {
        id,
      },
    ));
  if (act === "create")
    return void (await executeOk(
      graphql(`
        mutation CreateMia {
          createContact(input: { role: LEAD, name: "Mia" }) { userErrors { code } }
        }
      `),
    ));
  const { name, email } = changes(pick);
  await executeOk(
    graphql(`
      mutation ChangeContact($id: ID!, $input: UpdateContactInput!) {
        updateContact(id: $id, input: $input) { userErrors { code } }
      }
    `),
    {
      id,
      input:
        act === "rename"
          ? { name }
          : { email, signedUpAt: "2020-09-13T12:26:40Z", lastSeenAt: "2027-01-01T00:00:00Z" },
    },
  );
}

/** A write that the gateway does not hear of. */
async function intercom(method: string, path: string, body: object = {}): Promise<void> {
  const response = await fetch(emulator.url + path, {
    method,
    headers: { authorization: `Bearer ${emulator.token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  expect(response.status).toBeLessThan(500);
}

async function read(list: List, first: number, after: string | null) {
  const { contacts } = await executeOk(
    graphql(`
      query PageOfList($first: Int!, $after: String, $filter: ContactFilter, $sort: ContactSort) {
        contacts(first: $first, after: $after, filter: $filter, sort: $sort) {
          edges { cursor node { id role } }
          pageInfo { hasNextPage endCursor }
        }
      }
    `),
    { ...list, first, after },
  );
  return contacts!;
}

test("no contact that stays put is lost or repeated, whatever is written between the pages", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...lists),
      fc.array(
        fc.record({
          first: fc.integer({ min: 1, max: 200 }),
          cut: fc.option(fc.nat()),
          writes: fc.array(write, { maxLength: 3 }),
        }),
        { minLength: 1, maxLength: 8 },
      ),
      async (list, steps) => {
        await emulator.reset();
        const before = (await read(list, 500, null)).edges.map(({ node }) => node.id);
        const written = new Set<string>();
        const seen: string[] = [];
        let after: string | null = null;
        for (let step = 0; ; step += 1) {
          const { first, cut, writes } = steps[step % steps.length] as (typeof steps)[number];
          const page: Awaited<ReturnType<typeof read>> = await read(
            list,
            step < steps.length ? first : 150,
            after,
          );
          // A client may go on from the middle of a page, too.
          const kept =
            cut === null || page.edges.length === 0
              ? page.edges
              : page.edges.slice(0, 1 + (cut % page.edges.length));
          seen.push(...kept.map(({ node }) => node.id));
          if (kept.length === page.edges.length && !page.pageInfo.hasNextPage) break;
          after = kept.length === page.edges.length ? page.pageInfo.endCursor : (kept.at(-1)?.cursor ?? null);
          if (step >= steps.length) continue;
          for (const each of writes) {
            const unseen = before.filter((id) => !seen.includes(id));
            const candidates = each.to === "anchor" ? seen.slice(-1) : each.to === "seen" ? seen : unseen;
            const id = candidates[each.pick % Math.max(candidates.length, 1)];
            if (id === undefined) continue;
            if (each.act !== "create") written.add(id);
            await carryOut(each, id);
          }
        }
        const stayed = new Set(before.filter((id) => !written.has(id)));
        expect(seen.filter((id) => stayed.has(id)).sort()).toEqual([...stayed].sort());
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);
