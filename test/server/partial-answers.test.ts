import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apiKeys, asCaller } from "../testkit/api-keys.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";

const CALLERS = {
  nothing: ["lane:bulk"],
  reader: ["contacts:read"],
  editor: ["contacts:read", "contacts:write"],
  writer: ["contacts:write"],
  all: ["contacts:read", "contacts:write", "pii"],
};

type Row = Readonly<Record<string, unknown>>;
interface Page {
  readonly nodes: readonly Row[];
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
}
interface Data {
  readonly contacts: Page;
  readonly tags: readonly Row[];
  readonly intercomAdmins: readonly Row[];
  readonly _entities: readonly Row[];
  readonly createContact: { readonly userErrors: readonly Row[] };
}

describe.each(["graphql-js", "jit-at-first-sight", "jit"])(
  "a query beyond its caller's scopes (%s)",
  (EXECUTOR) => {
    let gateway: TestGateway;
    let id: string;
    beforeAll(async () => {
      gateway = await startTestGateway({
        emulator: { contacts: 20 },
        env: { EXECUTOR, ...apiKeys(CALLERS) },
      });
      const { contacts } = await gateway.executeOk<Data>(
        untyped(`{ contacts(filter: { externalId: { eq: "seed-merge-user" } }) { nodes { id } } }`),
        {},
        asCaller("all"),
      );
      id = String(contacts.nodes[0]?.["id"]);
    });
    afterAll(() => gateway.close());

    const ask = (text: string, variables: Row = {}, caller = "reader") =>
      gateway.execute<Data>(untyped(text), variables, asCaller(caller));
    const told = (errors: Awaited<ReturnType<typeof ask>>["errors"]) =>
      errors?.map(({ path, extensions }) => ({ path, ...extensions }));
    const forbidden = (field: string, path: readonly string[], requiredScope = "pii") => ({
      code: "FORBIDDEN",
      field,
      requiredScope,
      path,
    });

    test.each([
      ["all", "reader"],
      ["reader", "all"],
    ])(
      "is not answered with what another caller may have, where only its fragments differ (%s first)",
      async (...callers) => {
        const text = `query from_${callers[0]} { contacts(first: 3) { nodes { ...f } } } fragment f on Contact { email }`;
        for (const caller of [...callers, ...callers]) {
          for (let sight = 0; sight < 3; sight += 1) {
            const { data } = await ask(text, {}, caller);
            const email = caller === "all" ? expect.stringContaining("@") : null;
            expect(data?.contacts.nodes).toEqual([{ email }, { email }, { email }]);
          }
        }
      },
    );

    test("answers null for the field, one error for all rows, and the rest in the order that was asked", async () => {
      const text = "{ contacts(first: 5) { nodes { id email role name: name tags { name } } totalCount } }";
      for (let sight = 0; sight < 3; sight += 1) {
        const { status, data, errors } = await ask(text);
        const { data: whole } = await ask(text, {}, "all");
        expect(status).toBe(200);
        expect(told(errors)).toEqual([
          forbidden("Contact.email", ["contacts"]),
          forbidden("Contact.name", ["contacts"]),
        ]);
        const expected = whole?.contacts.nodes.map((row: Row) => ({ ...row, email: null, name: null }));
        expect(JSON.stringify(data)).toBe(
          JSON.stringify({ contacts: { ...whole?.contacts, nodes: expected } }),
        );
      }
    });

    test.each([
      ["a field", "{ contact(id: $id) { id email } }", ["contact", "email"]],
      ["an alias", "{ a: contact(id: $id) { id b: email } }", ["a", "b"]],
      ["the only field", "{ contact(id: $id) { email } }", ["contact", "email"]],
      [
        "a field selected twice",
        "{ contact(id: $id) { email ...f } } fragment f on Contact { email id }",
        ["contact", "email"],
      ],
      [
        "a field of a nested object",
        "{ contact(id: $id) { id tags { contacts(first: 1) { nodes { email } } } } }",
        ["contact"],
      ],
      ["a list below a connection", "{ contacts(first: 1) { edges { node { email } } } }", ["contacts"]],
      [
        "a list at the root",
        `{ contactsByExternalIds(externalIds: ["seed-merge-user", "x"]) { id email } }`,
        ["contactsByExternalIds"],
      ],
      [
        "an entity",
        `{ _entities(representations: [{ __typename: "Contact", id: $id }]) { ... on Contact { id email } } }`,
        ["_entities"],
      ],
      ["beside __typename alone", "{ contact(id: $id) { __typename email } }", ["contact", "email"]],
      [
        "in an inline fragment",
        "{ contact(id: $id) { ... { id } ... on Contact { email } } }",
        ["contact", "email"],
      ],
    ])("has the error of %s where its path ends", async (_, selection, path) => {
      const text = `query Q${selection.includes("$id") ? "($id: ID!)" : ""} ${selection}`;
      const { status, data, errors } = await ask(text, selection.includes("$id") ? { id } : {});
      expect([status, told(errors)]).toEqual([200, [forbidden("Contact.email", path)]]);
      const whole = (await ask(text, { id }, "all")).data;
      expect(JSON.stringify(data)).toBe(
        JSON.stringify(whole, (key, value) => (key === "email" || key === "b" ? null : value)),
      );
    });

    test("tells nodes and edges apart from nothing: both are one place each", async () => {
      const { data, errors } = await ask(
        "{ contacts(first: 2) { nodes { email } edges { cursor node { phone id } } } }",
      );
      expect(errors?.map(({ extensions }) => extensions["field"])).toEqual([
        "Contact.email",
        "Contact.phone",
      ]);
      expect(data?.contacts.nodes).toEqual([{ email: null }, { email: null }]);
      for (const { cursor, node } of data!.contacts.edges)
        expect([typeof cursor, node["phone"], typeof node["id"]]).toEqual(["string", null, "string"]);
    });

    test("keeps what another type of entity answers under the same name", async () => {
      const { data, errors } = await ask(
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Contact { x: email id } ... on Tag { y: name } ... on IntercomAdmin { x: jobTitle } } }`,
        {
          r: [
            { __typename: "Contact", id },
            { __typename: "Contact", id: "nobody" },
          ],
        },
      );
      expect(data?._entities).toEqual([{ x: null, id }, null]);
      expect(told(errors)).toEqual([forbidden("Contact.email", ["_entities"])]);
      const admins = await ask("{ intercomAdmins { id jobTitle } }");
      const { id: admin, jobTitle } = admins.data!.intercomAdmins[0]!;
      const mixed = await ask(
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Contact { x: email } ... on IntercomAdmin { x: jobTitle } } }`,
        {
          r: [
            { __typename: "Contact", id },
            { __typename: "IntercomAdmin", id: admin },
          ],
        },
      );
      expect(mixed.data?._entities).toEqual([{ x: null }, { x: jobTitle }]);
    });

    test("counts for nothing what @skip and @include leave out, by literal, variable and default", async () => {
      const text = `query ($yes: Boolean = true, $no: Boolean!, $id: ID!) {
      contact(id: $id) { id a: email @skip(if: $yes) b: email @include(if: $no) c: email @include(if: false) ... @skip(if: true) { d: email } }
    }`;
      const { data, errors } = await ask(text, { id, no: false });
      expect([data, errors]).toEqual([{ contact: { id } }, undefined]);
      const on = await ask(text, { id, no: true, yes: true });
      expect([on.data, told(on.errors)]).toEqual([
        { contact: { id, b: null } },
        [forbidden("Contact.email", ["contact", "b"])],
      ]);
      expect((await ask(text, { id, no: false, yes: false })).data).toEqual({ contact: { id, a: null } });
    });

    test.each([
      ["a literal", `{ contacts(sort: { field: EMAIL }) { totalCount } tags { id } }`, {}],
      [
        "a variable",
        `query ($s: ContactSort) { contacts(sort: $s) { totalCount } tags { id } }`,
        { s: { field: "NAME" } },
      ],
      [
        "a variable within",
        `query ($f: ContactSortField!) { contacts(sort: { field: $f }) { totalCount } tags { id } }`,
        { f: "EMAIL" },
      ],
      [
        "a default",
        `query ($f: ContactSortField! = NAME) { contacts(sort: { field: $f }) { totalCount } tags { id } }`,
        {},
      ],
    ])(
      "refuses the field whose arguments ask for more: a sort by personal data as %s",
      async (_, text, variables) => {
        const { data, errors } = await ask(text, variables);
        expect(told(errors)).toEqual([forbidden("Query.contacts", ["contacts"])]);
        expect([data?.contacts, Array.isArray(data?.tags)]).toEqual([null, true]);
        expect((await ask(text, variables, "all")).errors).toBeUndefined();
      },
    );

    test("spends no call on what it withholds", async () => {
      const spent = await gateway.emulator.costOf(async () => {
        const { data, errors } = await ask(
          "{ tags { id } segments { id } contacts { nodes { id } } __typename }",
          {},
          "writer",
        );
        expect(data).toEqual({ tags: null, segments: null, contacts: null, __typename: "Query" });
        expect(told(errors)).toEqual(
          ["tags", "segments", "contacts"].map((name) => forbidden(`Query.${name}`, [name], "contacts:read")),
        );
        const sorted = await ask("{ contacts(sort: { field: EMAIL }) { nodes { id segments { name } } } }");
        expect(sorted.data).toEqual({ contacts: null });
      });
      expect(spent.total).toBe(0);
    });

    test("answers null for each entity of a type that may not be read", async () => {
      const { status, data, errors } = await ask(
        `{ _entities(representations: [{ __typename: "Tag", id: "1" }]) { __typename } }`,
        {},
        "nothing",
      );
      expect([status, data, told(errors)]).toEqual([
        200,
        { _entities: [null] },
        [{ ...forbidden("Tag", [], "contacts:read"), path: ["_entities", 0] }],
      ]);
    });

    test("is kept by no cache", async () => {
      const { headers } = await ask("{ intercomAdmins { id email } }");
      expect(headers.get("cache-control")).toBe("no-store");
      expect((await ask("{ intercomAdmins { id } }")).headers.get("cache-control")).toMatch(/^max-age/);
    });

    test("has at most 50 errors, the last of which says how many more there are", async () => {
      const pages = Array.from({ length: 10 }, (_, i) => `p${i}: contacts(first: 1) { nodes { ...p } }`);
      const { errors } = await ask(
        `fragment p on Contact { externalId email phone name avatarUrl customAttributes } { ${pages.join(" ")} }`,
      );
      expect(errors).toHaveLength(50);
      expect(errors?.at(-1)?.message).toMatch(/^11 more fields /);
    });

    test("reports what else went wrong beside it", async () => {
      const { data, errors } = await ask(
        `{ contacts(first: 0) { nodes { id } } intercomAdmins { id name } }`,
      );
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT", "FORBIDDEN"]);
      expect(data?.contacts).toBeNull();
      expect(data?.intercomAdmins.length).toBeGreaterThan(0);
    });

    test("keeps the places of different callers and variables apart", async () => {
      const text = `query ($s: ContactSortField!) { contacts(first: 1, sort: { field: $s }) { nodes { id email } } }`;
      for (let round = 0; round < 3; round += 1) {
        expect((await ask(text, { s: "EMAIL" })).data).toEqual({ contacts: null });
        expect((await ask(text, { s: "CREATED_AT" })).data?.contacts.nodes[0]?.["email"]).toBeNull();
        expect((await ask(text, { s: "EMAIL" }, "all")).errors).toBeUndefined();
        expect((await ask(text, { s: "EMAIL" }, "nothing")).errors?.[0]?.extensions["requiredScope"]).toBe(
          "contacts:read",
        );
      }
    });

    test("keys look up without pii, patterns do not", async () => {
      const lookups = [
        `contactByExternalId(externalId: "seed-merge-user") { id }`,
        `contactsByExternalIds(externalIds: ["seed-merge-user"]) { id }`,
        `contacts(filter: { externalId: { eq: "seed-merge-user" } }) { nodes { id } }`,
        `contacts(filter: { externalId: { in: ["seed-merge-user"] } }) { nodes { id } }`,
        `contacts(filter: { or: [{ externalId: { eq: "seed-merge-user" } }, { role: { eq: LEAD } }] }) { nodes { id } }`,
        `_entities(representations: [{ __typename: "Contact", externalId: "seed-merge-user" }]) { ... on Contact { id } }`,
      ];
      for (const lookup of lookups)
        expect([lookup, (await ask(`{ ${lookup} }`)).errors]).toEqual([lookup, undefined]);
      for (const operator of ["contains", "startsWith", "endsWith", "notContains", "ne", "nin", "isNull"]) {
        const value = operator === "isNull" ? true : operator === "nin" ? ["x"] : "x";
        const filter = { externalId: { eq: "seed-merge-user", [operator]: value } };
        const { errors } = await ask(`query ($f: ContactFilter) { contacts(filter: $f) { nodes { id } } }`, {
          filter,
          f: filter,
        });
        expect([operator, told(errors)]).toEqual([operator, [forbidden("Query.contacts", ["contacts"])]]);
      }
    });

    test("words of a search and counts by personal fields need pii, and a cleared search box does not", async () => {
      const search = `query ($s: String) { contacts(search: $s) { totalCount } }`;
      expect(told((await ask(search, { s: "ann" })).errors)).toEqual([
        forbidden("Query.contacts", ["contacts"]),
      ]);
      expect((await ask(search, { s: null })).errors).toBeUndefined();
      const counts = `query ($f: [ContactFilter!]!) { contactCounts(filters: $f) }`;
      const byRole = { role: { eq: "USER" } };
      expect((await ask(counts, { f: [byRole, byRole] })).errors).toBeUndefined();
      expect(told((await ask(counts, { f: [byRole, { or: [{ name: { eq: "Ann" } }] }] })).errors)).toEqual([
        forbidden("Query.contactCounts", ["contactCounts"]),
      ]);
    });

    test("a merge preview tells what changes without pii, and the values with it", async () => {
      const text = `query ($id: ID!) { contacts(filter: { role: { eq: LEAD } }, first: 1) { nodes { id } }
        contactMergePreview(fromId: "669ef280000000000100004b", intoId: $id) { isPossible fields { name after } } }`;
      const { data, errors } = await ask(text, { id });
      expect(new Set(errors?.map(({ extensions }) => extensions["field"]))).toEqual(
        new Set(["ContactMergeField.after"]),
      );
      const { fields } = (data as unknown as { contactMergePreview: { fields: Row[] } }).contactMergePreview;
      expect(fields).toContainEqual({ name: "email", after: null });
      expect((await ask(text, { id }, "all")).errors).toBeUndefined();
    });
  },
);

describe("a mutation beyond its caller's scopes", () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway({ emulator: { contacts: 5 }, env: apiKeys(CALLERS) });
  });
  afterAll(() => gateway.close());

  const CREATE = `createContact(input: { externalId: "seed-merge-user" })`;

  test.each([
    [
      "editor",
      `mutation { a: createTag(input: { name: "x" }) { tag { id } } b: ${CREATE} { contact { email } } }`,
      "Contact.email",
    ],
    [
      "writer",
      `mutation { a: createTag(input: { name: "x" }) { userErrors { code } } b: ${CREATE} { contact { __typename } } }`,
      "CreateContactPayload.contact",
    ],
    [
      "writer",
      `mutation { ${CREATE} { userErrors { code conflictingContactId } } }`,
      "IntercomUserError.conflictingContactId",
    ],
    [
      "writer",
      `mutation { ${CREATE} { userErrors { conflictingContact { __typename } } } }`,
      "IntercomUserError.conflictingContact",
    ],
  ])("is refused whole, before anything is written (%s: %s)", async (caller, text, field) => {
    const calls = await gateway.emulator.costOf(async () => {
      const { status, data, errors } = await gateway.execute<Data>(untyped(text), {}, asCaller(caller));
      expect([status, data, errors?.length, errors?.[0]?.extensions["field"]]).toEqual([
        403,
        undefined,
        1,
        field,
      ]);
    });
    expect(calls.total).toBe(0);
  });

  test("runs when conditions leave it out", async () => {
    const { data, errors } = await gateway.execute<Data>(
      untyped(
        `mutation ($see: Boolean!) { ${CREATE} { contact @include(if: $see) { email } userErrors { code } } }`,
      ),
      { see: false },
      asCaller("writer"),
    );
    expect([data, errors]).toEqual([{ createContact: { userErrors: [{ code: "CONFLICT" }] } }, undefined]);
  });

  test("a conflict names the other contact to callers with contacts:read only", async () => {
    const text = `mutation { ${CREATE} { userErrors { code message conflictingContactId conflictingContact { id } } } }`;
    const { data } = await gateway.execute<Data>(untyped(text), {}, asCaller("editor"));
    const [error] = data!.createContact.userErrors;
    expect(error).toMatchObject({
      code: "CONFLICT",
      conflictingContact: { id: error?.["conflictingContactId"] },
    });
    const blind = await gateway.execute<Data>(
      untyped(`mutation { ${CREATE} { userErrors { code message field } } }`),
      {},
      asCaller("writer"),
    );
    expect(JSON.stringify(blind.data)).not.toContain(error?.["conflictingContactId"]);
    expect((await gateway.execute(untyped(text), {}, asCaller("writer"))).status).toBe(403);
  });
});
