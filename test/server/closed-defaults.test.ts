import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

let production: TestGateway;
let development: TestGateway;
beforeAll(async () => {
  production = await startTestGateway({ env: { NODE_ENV: "production" } });
  development = await startTestGateway({ emulator: production.emulator });
});
afterAll(async () => {
  await development.close();
  await production.close();
});

describe("in production", () => {
  test.each([
    ["introspection", "{ __schema { types { name } } }", 403, "FORBIDDEN"],
    ["introspection of one type", '{ __type(name: "Contact") { name } }', 403, "FORBIDDEN"],
    ["the subgraph's SDL", "{ _service { sdl } }", 403, "FORBIDDEN"],
    ["the SDL by a fragment", "{ ...s } fragment s on Query { _service { sdl } }", 403, "FORBIDDEN"],
  ])("%s is closed, and open outside of it", async (_, query, status, code) => {
    const answer = await production.execute(untyped(query));
    expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([status, code]);
    expect((await development.execute(untyped(query))).errors).toBeUndefined();
  });

  test.each([
    "{ contcts { totalCount } }",
    '{ contact(idd: "1") { id } }',
    "{ contacts(sort: { field: CREATED_ATT }) { totalCount } }",
    "{ contacts(filter: { emial: { eq: 1 } }) { totalCount } }",
    "query ($s: ContactSortt) { contacts(sort: $s) { totalCount } }",
  ])("a mistake meets no suggestion: %s", async (query) => {
    const hint = /Did you mean/;
    expect(JSON.stringify((await production.execute(untyped(query))).errors)).not.toMatch(hint);
    expect(JSON.stringify((await development.execute(untyped(query))).errors)).toMatch(hint);
  });

  test("a value that does not fit meets no suggestion when it comes by a variable", async () => {
    const query = graphql(`
      query TotalInOrder($s: ContactSort) { contacts(sort: $s) { totalCount } }
    `);
    const { status, errors } = await production.execute(query, {
      s: { field: "CREATED_ATT" as "CREATED_AT", direction: "ASC" },
    });
    expect(status).toBe(400);
    expect(JSON.stringify(errors)).not.toMatch(/Did you mean|CREATED_AT"/);
  });

  test("no answer has a stack trace, an in-line trace or a name of the software", async () => {
    const headers = { "apollo-federation-include-trace": "ftv1" };
    const answers = await Promise.all([
      production.execute(graphql(`query TotalOfNone { contacts(first: 0) { totalCount } }`)),
      production.execute(untyped("{ nope }"), {}, { headers }),
      production.execute(graphql(`query Typename { __typename }`), {}, { headers }),
    ]);
    for (const { errors, extensions, headers } of answers) {
      expect(JSON.stringify(errors ?? [])).not.toMatch(/stacktrace|node_modules|\.ts:|\.js:/);
      expect(extensions ?? {}).not.toHaveProperty("ftv1");
      expect(headers.get("x-powered-by")).toBeNull();
      expect(headers.get("server")).toBeNull();
    }
  });

  test("a browser that opens the address is told what it is, by a page without a script or an explorer", async () => {
    const response = await production.request({ headers: { accept: "text/html" } });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/html/);
    expect(response.headers.get("content-security-policy")).toMatch(/default-src 'none'/);
    const page = await response.text();
    expect(page).toContain("This address is a GraphQL API.");
    expect(page).not.toMatch(/<script|sandbox|graphiql|https?:/i);
  });
});

test("what a resolver throws stays on the server", async () => {
  // An emulator that talks nonsense makes the deepest faults that a client can reach.
  await production.emulator.faults([{ method: "GET", route: "/contacts", times: 5, malformed: true }]);
  const { errors } = await production.execute(graphql(`query ContactIds { contacts { nodes { id } } }`));
  expect(errors?.[0]?.extensions.code).toBe("INTERCOM_BAD_RESPONSE");
  expect(errors?.[0]?.message).toMatch(/^Intercom's answer was not valid/);
  await production.emulator.faults([]);
});
