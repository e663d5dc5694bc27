import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ emulator: { contacts: 100 } });
});
afterAll(() => gateway.close());

const listOfTag = graphql(`
  query FilteredContactsOfTags($filter: ContactFilter, $sort: ContactSort) {
    tags { id contacts(first: 100, filter: $filter, sort: $sort) { nodes { id role name createdAt } } }
  }
`);
const listOfSegment = graphql(`
  query FilteredContactsOfSegments($filter: ContactFilter, $sort: ContactSort) {
    segments { id contacts(first: 100, filter: $filter, sort: $sort) { nodes { id role name createdAt } } }
  }
`);

describe.each([
  ["tags", async (variables: object) => (await gateway.executeOk(listOfTag, variables)).tags],
  ["segments", async (variables: object) => (await gateway.executeOk(listOfSegment, variables)).segments],
])("contacts of %s", (_, lists) => {
  it("are narrowed by a filter of alternatives, and sorted", async () => {
    const filter = { or: [{ role: { eq: "LEAD" } }, { role: { eq: "USER" }, name: { contains: "an" } }] };
    const all = await lists({});
    const narrowed = await lists({ filter, sort: { field: "CREATED_AT", direction: "ASC" } });
    let kept = 0;
    let left = 0;
    for (const [index, list] of (all ?? []).entries()) {
      const passing = (list.contacts?.nodes ?? []).filter(
        ({ role, name }) => role === "LEAD" || (role === "USER" && name?.toLowerCase().includes("an")),
      );
      const nodes = narrowed?.[index]?.contacts?.nodes ?? [];
      expect(nodes.map(({ id }) => id).sort()).toEqual(passing.map(({ id }) => id).sort());
      const times = nodes.map(({ createdAt }) => String(createdAt));
      expect(times).toEqual([...times].sort());
      kept += nodes.length;
      left += (list.contacts?.nodes.length ?? 0) - nodes.length;
    }
    expect(Math.min(kept, left)).toBeGreaterThan(0);
  });
});
