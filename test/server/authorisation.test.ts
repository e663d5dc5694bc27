import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apiKeys, asCaller } from "../testkit/api-keys.js";
import { type Answer, type Document, type ExecuteOptions, type Given, untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

/** Every useful set of scopes; `nothing` cannot be said in a key, so a lane stands for it. */
const CALLERS: Readonly<Record<string, readonly string[]>> = {
  nothing: ["lane:bulk"],
  reader: ["contacts:read"],
  personal: ["pii"],
  support: ["contacts:read", "pii"],
  writer: ["contacts:write"],
  editor: ["contacts:read", "contacts:write"],
  all: ["contacts:read", "contacts:write", "pii"],
};

const ENTITIES = [
  {
    type: "Contact",
    root: "contact(id: $id)",
    edge: "tag(id: $id) { contacts(first: 1) { nodes",
    plain: "role",
    personal: "email",
  },
  {
    type: "Contact",
    root: "contact(id: $id)",
    edge: "segments { contacts(first: 1) { nodes",
    plain: "createdAt",
    personal: "location { city }",
  },
  {
    type: "Contact",
    root: "contact(id: $id)",
    edge: "company(id: $id) { contacts { nodes",
    plain: "os",
    personal: "customAttributes",
  },
  {
    type: "Contact",
    root: "contact(id: $id)",
    edge: "contacts(first: 1) { nodes",
    plain: "id",
    personal: "notes { nodes { body } }",
  },
  {
    type: "Tag",
    root: "tag(id: $id)",
    edge: "contacts(first: 1) { nodes { tags",
    plain: "name",
    personal: null,
  },
  {
    type: "Segment",
    root: "segment(id: $id)",
    edge: "contact(id: $id) { segments",
    plain: "name",
    personal: null,
  },
  {
    type: "Company",
    root: "company(id: $id)",
    edge: "contact(id: $id) { companies { nodes",
    plain: "name",
    personal: null,
  },
  {
    type: "IntercomAdmin",
    root: "intercomAdmins",
    edge: "contact(id: $id) { owner",
    plain: "id",
    personal: "email",
  },
] as const;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ emulator: { contacts: 20 }, env: apiKeys(CALLERS) });
});
afterAll(() => gateway.close());

describe.each(ENTITIES)("$type ($plain, $personal)", ({ type, root, edge, plain, personal }) => {
  const ways = {
    "a root field": (field: string) =>
      `query ($id: ID!) { ${root.includes("$id") ? "" : "tag(id: $id) { id }"} ${root} { ${field} } }`,
    "an edge": (field: string) => {
      const open = edge.split("{").length;
      return `query ($id: ID!) { ${edge.includes("$id") ? "" : "tag(id: $id) { id }"} ${edge} { ${field} ${"} ".repeat(open)} }`;
    },
    "a reference": (field: string) =>
      `query ($id: ID!) { tag(id: $id) { id } _entities(representations: [{ __typename: "${type}", id: "1" }]) { ... on ${type} { ${field} } } }`,
    "a reference by a named fragment": (field: string) =>
      `query ($id: ID!) { tag(id: $id) { id } _entities(representations: [{ __typename: "${type}", id: "1" }]) { ...f } } fragment f on ${type} { ${field} }`,
  };

  const fields = [
    ["plain", plain, ["contacts:read"]],
    ...(personal ? [["personal", personal, ["contacts:read", "pii"]] as const] : []),
  ] as const;

  test.each(
    fields.flatMap(([kind, field, needed]) =>
      Object.entries(CALLERS).map(([caller, scopes]) => ({ kind, field, needed, caller, scopes })),
    ),
  )(
    "$kind data has one verdict for the caller with $scopes, whichever way it is reached",
    async ({ field, needed, caller, scopes }) => {
      const missing = needed.filter((scope) => !scopes.includes(scope));
      for (const [way, write] of Object.entries(ways)) {
        const { status, data, errors } = await gateway.execute(
          untyped(write(field)),
          { id: "1" },
          asCaller(caller),
        );
        if (missing.length === 0) {
          expect([way, status, errors], write(field)).toEqual([way, 200, undefined]);
          continue;
        }
        expect([way, status], write(field)).toEqual([way, 200]);
        expect(data === undefined, write(field)).toBe(false);
        expect(errors?.length, write(field)).toBeGreaterThan(0);
        for (const { extensions } of errors ?? []) {
          expect(extensions.code).toBe("FORBIDDEN");
          expect(missing).toContain(extensions["requiredScope"]);
        }
      }
    },
  );
});

describe("a write", () => {
  const create = {
    "userErrors { code }": graphql(`
      mutation CreateTagUnseen { createTag(input: { name: "A tag" }) { userErrors { code } } }
    `),
    "tag { id }": graphql(`
      mutation CreateTagAndSee { createTag(input: { name: "A tag" }) { tag { id } } }
    `),
  };
  test.each([
    ["reader", "userErrors { code }", "contacts:write", "Mutation.createTag"],
    ["support", "userErrors { code }", "contacts:write", "Mutation.createTag"],
    ["writer", "tag { id }", "contacts:read", "CreateTagPayload.tag"],
    ["personal", "userErrors { code }", "contacts:write", "Mutation.createTag"],
  ] as const)(
    "by %s asking for %s is refused, and nothing is sent",
    async (caller, fields, requiredScope, field) => {
      const calls = await gateway.emulator.costOf(async () => {
        const { status, errors } = await gateway.execute<unknown, Record<string, never>>(
          create[fields],
          {},
          asCaller(caller),
        );
        expect([status, errors?.[0]?.extensions]).toEqual([403, { code: "FORBIDDEN", field, requiredScope }]);
      });
      expect(calls.total).toBe(0);
    },
  );

  test("without a look at what was written needs the scope to write alone", async () => {
    const { createTag } = await gateway.executeOk(create["userErrors { code }"], {}, asCaller("writer"));
    expect(createTag).toEqual({ userErrors: [] });
  });

  test("shows personal data in its payload to nobody who may not read it", async () => {
    const mutation = graphql(`
      mutation ArchiveAndShowConflict {
        archiveContact(id: "1") {
          archivedContactId
          externalId
          userErrors { conflictingContact { email } }
        }
      }
    `);
    expect(
      (await gateway.execute(mutation, {}, asCaller("editor"))).errors?.[0]?.extensions["requiredScope"],
    ).toBe("pii");
    expect((await gateway.execute(mutation, {}, asCaller("all"))).errors).toBeUndefined();
  });
});

describe("a filter on personal data is personal data", () => {
  const email = { email: { endsWith: ".com" } };
  const byFilter = graphql(`
    query TotalByFilter($f: ContactFilter) { contacts(filter: $f) { totalCount } }
  `);
  const byFilters = graphql(`
    query TotalByFilters($f: [ContactFilter!]) { contacts(filter: { and: $f }) { totalCount } }
  `);
  const asked =
    <Data, Variables>(document: Document<Data, Variables>, variables?: NoInfer<Given<Variables>>) =>
    (options: ExecuteOptions): Promise<Answer<unknown>> =>
      gateway.execute(document, variables, options);
  test.each([
    [
      "written out",
      asked(
        graphql(`
          query TotalOfEmailEnding {
            contacts(filter: { email: { endsWith: ".com" } }) { totalCount }
          }
        `),
      ),
    ],
    [
      "written out, deep",
      asked(
        graphql(`
          query TotalOfPhone {
            contacts(filter: { and: [{ or: [{ phone: { eq: "1" } }] }] }) { totalCount }
          }
        `),
      ),
    ],
    ["a variable", asked(byFilter, { f: email })],
    ["deep in a variable", asked(byFilter, { f: { and: [{ or: [email] }] } })],
    ["a list variable", asked(byFilters, { f: [email] })],
    ["a list variable without the list", asked(byFilters, { f: email })],
    [
      "the value below",
      asked(
        graphql(`
          query TotalByNameFilter($s: ContactStringFilter) {
            contacts(filter: { name: $s }) { totalCount }
          }
        `),
        { s: { eq: "x" } },
      ),
    ],
    [
      "a default",
      asked(
        graphql(`
          query TotalByDefaultFilter($f: ContactFilter = { email: { eq: "x" } }) {
            contacts(filter: $f) { totalCount }
          }
        `),
      ),
    ],
    [
      "within a fragment",
      asked(
        untyped('fragment c on Query { contacts(filter: { name: { eq: "x" } }) { totalCount } } { ...c }'),
      ),
    ],
  ])("%s", async (_, ask) => {
    const { status, data, errors } = await ask(asCaller("reader"));
    expect([status, data, errors?.map(({ extensions }) => extensions)]).toEqual([
      200,
      { contacts: null },
      [{ code: "FORBIDDEN", field: "Query.contacts", requiredScope: "pii" }],
    ]);
    expect((await ask(asCaller("support"))).errors).toBeUndefined();
  });

  test("and others are not", async () => {
    expect(
      await gateway.executeOk(byFilter, { f: { role: { eq: "USER" } } }, asCaller("reader")),
    ).toBeDefined();
  });
});

describe("a caller", () => {
  test.each([
    ["no header", {}],
    ["another scheme", { authorization: "Basic dXNlcjpwYXNz" }],
    ["an empty token", { authorization: "Bearer " }],
    ["an unknown key", { authorization: "Bearer the-key-of-nobody" }],
    ["a key with something behind it", { authorization: `${asCaller("all").headers.authorization}x` }],
  ])("with %s is refused, before the body is read", async (_, headers: Record<string, string>) => {
    const response = await gateway.request({
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: "{ not even JSON",
    });
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe("Bearer");
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
  });

  test("who may nothing may still ask what says nothing", async () => {
    expect(
      await gateway.executeOk(graphql(`query Typename { __typename }`), {}, asCaller("nothing")),
    ).toEqual({ __typename: "Query" });
  });

  test("picks one operation of a document, and needs what that one needs", async () => {
    const document = untyped(
      "query Plain { tags { id } } query Personal { contacts { nodes { ...p } } } fragment p on Contact { email }",
    );
    const run = async (operationName: string) =>
      (await gateway.execute(document, {}, { ...asCaller("reader"), operationName })).errors?.length ?? 0;
    expect([await run("Plain"), await run("Personal"), await run("Plain")]).toEqual([0, 1, 0]);
  });
});

describe("two callers", () => {
  test("share no answer, in whatever order they ask", async () => {
    const query = graphql(`query ThreeEmails { contacts(first: 3) { nodes { id email } } }`);
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        gateway.execute(query, {}, asCaller(i % 2 ? "reader" : "support")),
      ),
    );
    for (const [i, { data }] of answers.entries())
      expect(
        data?.contacts?.nodes.every(({ email }) => email === null),
        `answer ${i}`,
      ).toBe(i % 2 === 1);
  });

  test("share no call that is on its way, though one caller's equal calls are one", async () => {
    await using slow = await startTestGateway({
      emulator: { contacts: 5, latencyMs: 50 },
      env: apiKeys(CALLERS),
    });
    const { contacts } = await slow.executeOk(
      graphql(`query ContactIds { contacts { nodes { id } } }`),
      {},
      asCaller("all"),
    );
    const id = contacts?.nodes[0]?.id;
    const ask = (caller: string) =>
      slow.executeOk(
        graphql(`query ContactById($id: ID!) { contact(id: $id) { id } }`),
        { id },
        asCaller(caller),
      );
    const one = await slow.emulator.costOf(() => Promise.all([ask("all"), ask("all")]));
    const two = await slow.emulator.costOf(() => Promise.all([ask("all"), ask("reader")]));
    expect([one.total, two.total]).toEqual([1, 2]);
  });

  test("share no answer that is kept under an idempotency key", async () => {
    const create = (caller: string) =>
      gateway.execute(
        graphql(`
          mutation CreateTwice {
            createContact(input: { role: LEAD, name: "Twice" }) {
              contact { id }
              userErrors { code }
            }
          }
        `),
        {},
        { headers: { ...asCaller(caller).headers, "idempotency-key": "one-key" } },
      );
    const ids = [];
    for (const caller of ["all", "editor", "all"])
      ids.push((await create(caller)).data?.createContact?.contact?.id);
    expect(ids[0]).toBeDefined();
    expect(ids[1]).not.toBe(ids[0]);
    expect(ids[2]).toBe(ids[0]);
  });
});
