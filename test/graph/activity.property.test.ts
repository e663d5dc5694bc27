import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import { allConversations, askIntercom } from "../testkit/intercom-rest.js";

let emulator: TestEmulator;
let gateway: TestGateway;
beforeAll(async () => {
  emulator = await startTestEmulator({ contacts: 40, searchLagMs: 0 });
  gateway = await startTestGateway({ emulator });
});
afterAll(async () => {
  await gateway.close();
  await emulator.close();
});

const PageOfActivity = graphql(`
  query PageOfActivity($id: ID!, $first: Int!, $after: String) {
    contact(id: $id) {
      createdAt
      activity(first: $first, after: $after) {
        nodes { kind at conversation { id } ticket { id } note { id } event { name } tag { id } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

async function walk(id: string, sizes: readonly number[]) {
  const entries: { kind: string; at?: unknown }[] = [];
  let after: string | null | undefined;
  for (let page = 0; ; page += 1) {
    const { contact } = await gateway.executeOk(PageOfActivity, {
      id,
      first: sizes[page % sizes.length] ?? 10,
      after: after ?? null,
    });
    const activity = contact?.activity;
    entries.push(...(activity?.nodes ?? []));
    if (!activity?.pageInfo.hasNextPage) return entries;
    after = activity.pageInfo.endCursor;
  }
}

test("a timeline is everything that happened, newest first, whatever the sizes of its pages", async () => {
  const truth = await allConversations(emulator);
  const ids = [...new Set(truth.flatMap(({ contacts }) => contacts.contacts.map(({ id }) => id)))].slice(
    0,
    12,
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...ids),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
      async (id, sizes) => {
        const entries = await walk(id, sizes);
        const whole = await walk(id, [500]);
        expect(entries).toEqual(whole);
        const times = entries.map(({ at }) => Date.parse(String(at)));
        expect(times).toEqual([...times].sort((a, b) => b - a));
        const began = truth.filter(({ contacts }) => contacts.contacts.some((it) => it.id === id));
        expect(entries.filter(({ kind }) => kind === "CONVERSATION")).toHaveLength(began.length);
        const notes = await askIntercom<{ total_count: number }>(emulator, "GET", `/contacts/${id}/notes`);
        expect(entries.filter(({ kind }) => kind === "NOTE")).toHaveLength(notes.total_count);
        expect(entries.filter(({ kind }) => kind === "CREATED")).toHaveLength(1);
      },
    ),
    { numRuns: 15 },
  );
}, 120_000);

test("a timeline is for one contact at a time", async () => {
  const { data, errors } = await gateway.execute(
    graphql(`
      query TimelinesOfMany {
        contacts(first: 45) { nodes { id activity(first: 5) { nodes { kind } } } }
      }
    `),
  );
  expect(errors?.[0]?.extensions.code).toBe("COST_LIMIT_EXCEEDED");
  expect(data?.contacts?.nodes.every(({ activity }) => activity === null) ?? true).toBe(true);
});
