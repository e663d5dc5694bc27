import { afterAll, expect, test } from "vitest";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

/**
 * Where `intercom-client` does something else than its types say. Its other traps are met where their subject is: the
 * always empty list of a contact's companies and the endless scroll in companies, the nested body of updates in data
 * attributes, ids of notes typed as numbers in notes.
 */
const { emulator, executeOk, close } = await startTestGateway();
afterAll(close);

const Contacts = graphql(`
  query ContactsTwice($filter: ContactFilter) {
    a: contacts(first: 320, filter: $filter) { nodes { id } }
    b: contacts(first: 320, filter: $filter) { nodes { id } }
  }
`);
const Companies = graphql(`
  query CompaniesTwice {
    a: companies(first: 60) { nodes { id } }
    b: companies(first: 60) { nodes { id } }
  }
`);
const Notes = graphql(`
  query NotesTwice {
    contactByExternalId(externalId: "seed-many") {
      a: notes(first: 60) { nodes { id } }
      b: notes(first: 60) { nodes { id } }
    }
  }
`);

test.each([
  ["all contacts", () => executeOk(Contacts)],
  ["a search", () => executeOk(Contacts, { filter: { role: { eq: "USER" } } })],
  ["all companies", () => executeOk(Companies)],
  ["notes", async () => (await executeOk(Notes)).contactByExternalId!],
])(
  "two walks over %s at a time do not push each other on, though the SDK writes into requests",
  async (_what, walkTwice) => {
    const { a, b } = await walkTwice();
    expect(a?.nodes.length).toBeGreaterThan(50);
    expect(new Set(a?.nodes.map(({ id }) => id)).size).toBe(a!.nodes.length);
    expect(b).toEqual(a);
  },
);

test("a list that goes by numbers is not asked for a page behind its last, which the SDK believes in", async () => {
  const calls = await emulator.costOf(() =>
    executeOk(
      graphql(`
        query CompaniesAndNotes {
          companies(first: 500) { pageInfo { hasNextPage } }
          contactByExternalId(externalId: "seed-many") { notes(first: 500) { nodes { id } } }
        }
      `),
    ),
  );
  expect(calls.byRoute).toMatchObject({ "POST /companies/list": 2, "GET /contacts/{contact_id}/notes": 2 });
});
