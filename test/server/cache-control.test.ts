import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Document, type Given, untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

let gateway: TestGateway;
let ids: { contact: string; tag: string };
beforeAll(async () => {
  gateway = await startTestGateway({ emulator: { contacts: 40 } });
  const { contacts, tags } = await gateway.executeOk(
    graphql(`query FirstContactAndTags { contacts(first: 1) { nodes { id } } tags { id } }`),
  );
  ids = { contact: contacts?.nodes[0]?.id ?? "", tag: tags?.[0]?.id ?? "" };
});
afterAll(() => gateway.close());

const NamesOfTags = graphql(`query NamesOfTags { tags { name } }`);

async function cacheControl<Data, Variables>(
  query: Document<Data, Variables>,
  variables?: NoInfer<Given<Variables>>,
): Promise<string | null> {
  return (await gateway.execute(query, variables)).headers.get("cache-control");
}

const entity = graphql(`
  query EntitiesWithNames($r: [_Any!]!) {
    _entities(representations: $r) {
      __typename ... on Tag { tag: name } ... on Contact { name }
    }
  }
`);

describe("an answer may be kept", () => {
  test("as long as the workspace list that it was read from, entities included", async () => {
    await using cold = await startTestGateway({ emulator: gateway.emulator });
    const age = async <Data, Variables>(
      query: Document<Data, Variables>,
      variables?: NoInfer<Given<Variables>>,
    ) => (await cold.execute(query, variables)).headers.get("cache-control");
    expect(await age(NamesOfTags)).toBe("max-age=60");
    const now = performance.now.bind(performance);
    let passedMs = 20_000;
    const clock = vi.spyOn(performance, "now").mockImplementation(() => now() + passedMs);
    try {
      expect(await age(NamesOfTags)).toMatch(/^max-age=(39|40)$/);
      expect(await age(graphql(`query TagAndSegmentNames { tags { name } segments { name } }`))).toMatch(
        /^max-age=(39|40)$/,
      );
      expect(await age(entity, { r: [{ __typename: "Tag", id: ids.tag }] })).toMatch(/^max-age=(39|40)$/);
      passedMs += 60_000;
      expect(await age(NamesOfTags)).toBe("max-age=0");
    } finally {
      clock.mockRestore();
    }
  });

  test("by one caller alone, and not without asking again, as soon as a contact is in it", async () => {
    expect(await cacheControl(graphql(`query TotalByOneRow { contacts(first: 1) { totalCount } }`))).toBe(
      "max-age=0, private",
    );
    expect(
      await cacheControl(
        graphql(`query TagNamesAndContact { tags { name contacts(first: 1) { nodes { id } } } }`),
      ),
    ).toBe("max-age=0, private");
    const r = [
      { __typename: "Tag", id: ids.tag },
      { __typename: "Contact", id: ids.contact },
    ];
    expect(await cacheControl(entity, { r })).toBe("max-age=0, private");
  });

  test("by one caller alone when it names teammates, as long as their list", async () => {
    expect(await cacheControl(graphql(`query AdminNamesOnly { intercomAdmins { name } }`))).toMatch(
      /^max-age=(59|60), private$/,
    );
  });

  test("not at all beyond the moment when it is counted or measured now", async () => {
    expect(await cacheControl(graphql(`query CountsOfSegments { segments { count } }`))).toBe("max-age=0");
    expect(
      await cacheControl(
        graphql(`query TagNamesAndRateLimit { tags { name } intercomRateLimit { remaining } }`),
      ),
    ).toBe("max-age=0");
    expect(await cacheControl(graphql(`query Typename { __typename }`))).toBe("max-age=0");
  });
});

describe("an answer is not to be stored", () => {
  test("after a mutation, whatever came of it", async () => {
    const mutation = graphql(`
      mutation UntagNobody {
        untagContact(contactId: "1", tagId: "1") { userErrors { code } }
      }
    `);
    expect(await cacheControl(mutation)).toBe("no-store");
  });

  test("with an error in it, of the query or of one field", async () => {
    expect(await cacheControl(untyped("{ nothing }"))).toBe("no-store");
    expect(await cacheControl(untyped("{"))).toBe("no-store");
    expect(
      await cacheControl(graphql(`query TagNamesAndBadContact { tags { name } contact(id: "..") { id } }`)),
    ).toBe("no-store");
  });

  test("when the request was not GraphQL at all", async () => {
    const ask = async (init: RequestInit) => (await gateway.request(init)).headers.get("cache-control");
    const headers = { "content-type": "application/json" };
    expect(await ask({ method: "POST", headers, body: "{" })).toBe("no-store");
    expect(await ask({ method: "POST", headers, body: "[]" })).toBe("no-store");
    expect(await ask({ method: "POST", headers, body: JSON.stringify({ query: "x".repeat(300_000) }) })).toBe(
      "no-store",
    );
    expect(await ask({})).toBe("no-store");
  });
});
