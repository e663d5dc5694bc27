import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { afterAll, beforeEach, expect, test } from "vitest";
import { goesTo } from "../../src/intercom/endpoints/endpoint.js";
import { endpoints } from "../../src/intercom/endpoints/endpoints.js";
import { reservedIds } from "../../src/intercom/endpoints/reserved-ids.js";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const paths: { method: string; path: string }[] = [];
const server = createServer((request, response) => {
  paths.push({ method: request.method ?? "", path: (request.url ?? "").split("?")[0] ?? "" });
  request.resume();
  response.writeHead(404, { "content-type": "application/json" });
  response.end(
    JSON.stringify({ type: "error.list", errors: [{ code: "not_found", message: "User Not Found" }] }),
  );
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { execute, close } = await startTestGateway({
  env: { INTERCOM_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
});
afterAll(async () => {
  await close();
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  paths.length = 0;
});

const EVERYWHERE = graphql(`
  query EveryPathById($id: ID!, $references: [_Any!]!) {
    contact(id: $id) { id }
    contactByExternalId(externalId: $id) { id }
    contactsByExternalIds(externalIds: [$id]) { id }
    tag(id: $id) { id }
    segment(id: $id) { id }
    company(id: $id) { id }
    companyByCompanyId(companyId: $id) { id }
    _entities(representations: $references) { __typename }
  }
`);
const CHANGES = graphql(`
  mutation EveryWriteById($id: ID!) {
    a: updateContact(id: $id, input: { name: "n" }) { userErrors { code } }
    b: deleteContact(id: $id) { userErrors { code } }
    c: archiveContact(id: $id) { userErrors { code } }
    d: mergeContacts(fromId: $id, intoId: "1") { userErrors { code } }
    e: untagContact(contactId: $id, tagId: $id) { userErrors { code } }
    f: tagContact(contactId: "1", tagId: $id) { userErrors { code } }
    g: deleteTag(id: $id) { userErrors { code } }
    h: removeContactFromCompany(contactId: $id, companyId: $id) { userErrors { code } }
  }
`);
const representations = (id: string) => [
  { __typename: "Contact", id },
  { __typename: "Contact", externalId: id },
  { __typename: "Company", id },
  { __typename: "Tag", id },
];

/** Every path there is, with what may stand in a parameter's place: never empty, never a step up. */
const TEMPLATES =
  /^\/(me|tags|segments|admins|subscription_types|data_attributes|companies|contacts|contacts\/search|contacts\/merge|tags\/ID|companies\/ID|companies\/ID\/(contacts|segments)|contacts\/ID|contacts\/find_by_external_id\/ID|contacts\/ID\/(archive|unarchive|block|notes|tags|companies|segments|subscriptions)|contacts\/ID\/(tags|companies|subscriptions)\/ID)$/;
const template = new RegExp(
  TEMPLATES.source.replaceAll("ID", "(?!\\.{1,2}(?:/|$))[A-Za-z0-9._~!'()*%:@-]{1,}"),
);

async function everywhere(id: string): Promise<void> {
  const asked = await execute(EVERYWHERE, { id, references: representations(id) });
  expect(asked.status).toBeLessThan(500);
  const changed = await execute(CHANGES, { id });
  expect(changed.status).toBeLessThan(500);
  for (const { path } of paths) expect(path).toMatch(template);
}

test.each([
  "..",
  ".",
  "",
  "a/b",
  "../tags",
  "%2e%2e",
  "..%2f",
  "a\r\nb: c",
  "a?b=c",
  "a#b",
  "\ud800",
  "a\u0000",
])("the id %j reaches no path but those that are meant", everywhere);

test.each([...reservedIds])(
  "the id %j, a word of Intercom's own paths, reaches no endpoint of that name",
  async (word) => {
    await everywhere(word);
    const inPlaceOfId = new RegExp(`^/\\w+/${word}(?:$|/(?!${word}$))`);
    const reached = paths.filter(({ method, path }) => inPlaceOfId.test(path) && method !== "POST");
    expect(reached).toEqual([]);
    expect(goesTo(endpoints.companies.find, "GET", `/companies/${word}`)).toBe(false); // nor where Intercom itself sends it as an id
  },
);

test("nor does any other text", { timeout: 60_000 }, async () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.string({
      unit: fc.constantFrom(".", "/", "%", "2", "e", "\\", "\r", "\n", "?", "#", "a", "\ud800", " "),
      maxLength: 8,
    }),
  );
  await fc.assert(fc.asyncProperty(texts, everywhere), { numRuns: 150 });
});

test("external ids of every well-formed kind arrive whole", { timeout: 60_000 }, async () => {
  const ids = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
    .filter((id) => id !== "." && id !== ".." && !/\p{Cc}/u.test(id) && id.length <= 255);
  await fc.assert(
    fc.asyncProperty(ids, async (externalId) => {
      paths.length = 0;
      await execute(
        graphql(`
          query ContactIdByExternalId($externalId: ID!) {
            contactByExternalId(externalId: $externalId) { id }
          }
        `),
        {
          externalId,
        },
      );
      const [first] = paths;
      expect(first?.path.startsWith("/contacts/find_by_external_id/")).toBe(true);
      expect(decodeURIComponent(first?.path.split("/").at(-1) ?? "")).toBe(externalId);
      expect(first?.path.split("/")).toHaveLength(4);
    }),
    {
      numRuns: 200,
      examples: [["auth0|x"], ["a@b.example"], ["urn:x:1"], ["a/b"], ["%2e%2e"], ["你好 🎉"], ["a+b c"]],
    },
  );
});
