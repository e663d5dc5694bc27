import { afterAll, expect, test } from "vitest";
import { startTestGateway } from "../testkit/gateway.js";

/**
 * Where `intercom-client` does something else than its types say. Its other traps are met where their subject is: the
 * always empty list of a contact's companies and the endless scroll in companies, the nested body of updates in data
 * attributes, ids of notes typed as numbers in notes.
 */
const { emulator, executeOk, close } = await startTestGateway();
afterAll(close);

const MANY = 'contactByExternalId(externalId: "seed-many")';

test.each([
  ["all contacts", "contacts(first: 320)", (list: string) => list],
  ["a search", "contacts(first: 320, filter: { role: { eq: USER } })", (list: string) => list],
  ["all companies", "companies(first: 60)", (list: string) => list],
  ["notes", "notes(first: 60)", (list: string) => `${MANY} { ${list} }`],
])(
  "two walks over %s at a time do not push each other on, though the SDK writes into requests",
  async (_what, list, within) => {
    const both = within(`a: ${list} { nodes { id } } b: ${list} { nodes { id } }`);
    const data = await executeOk<Record<string, unknown>>(`{ ${both} }`);
    const { a, b } = (data["contactByExternalId"] ?? data) as Record<"a" | "b", { nodes: { id: string }[] }>;
    expect(a.nodes.length).toBeGreaterThan(50);
    expect(new Set(a.nodes.map(({ id }) => id)).size).toBe(a.nodes.length);
    expect(b).toEqual(a);
  },
);

test("a list that goes by numbers is not asked for a page behind its last, which the SDK believes in", async () => {
  const calls = await emulator.costOf(() =>
    executeOk(
      `{ companies(first: 500) { pageInfo { hasNextPage } } ${MANY} { notes(first: 500) { nodes { id } } } }`,
    ),
  );
  expect(calls.byRoute).toMatchObject({ "POST /companies/list": 2, "GET /contacts/{contact_id}/notes": 2 });
});
