import { afterAll, describe, expect, test } from "vitest";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const { executeOk, execute, emulator, close } = await startTestGateway();
afterAll(close);

const PageOfNames = graphql(`
  query PageOfNames($first: Int!) {
    contacts(first: $first) {
      totalCount
      nodes { id name tags { name } }
    }
  }
`);

const ContactByExternalId = graphql(`
  query ContactByExternalId($externalId: ID!) {
    contactByExternalId(externalId: $externalId) { id name email role }
  }
`);

describe("a page of contacts", () => {
  test("arrives whole, with one call for it and one for the names of all tags", async () => {
    const calls = await emulator.costOf(async () => {
      const { contacts } = await executeOk(PageOfNames, { first: 50 });
      expect(contacts?.nodes).toHaveLength(50);
      expect(contacts?.totalCount).toBe(1000);
      expect(contacts?.nodes.flatMap(({ tags }) => tags ?? [])).not.toHaveLength(0);
    });
    expect(calls.byRoute).toMatchObject({ "GET /contacts": 1, "GET /tags": 1 });
  });

  test("of a size that is not offered is refused before any call", async () => {
    const calls = await emulator.costOf(async () => {
      const { data, errors } = await execute(PageOfNames, { first: 501 });
      expect(data).toEqual({ contacts: null });
      expect(errors).toMatchObject([{ path: ["contacts"], extensions: { code: "BAD_USER_INPUT" } }]);
    });
    expect(calls.total).toBe(0);
  });
});

test("a contact is found by the customer's own id", async () => {
  const { contactByExternalId } = await executeOk(ContactByExternalId, { externalId: "auth0|seed-user" });
  expect(contactByExternalId).toMatchObject({ name: "Odd Key", email: "odd.key@example.com", role: "USER" });
});
