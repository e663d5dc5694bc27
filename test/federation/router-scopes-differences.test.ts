import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestEmulator } from "../testkit/emulator.js";
import { given, startVerdicts, type Verdict, type Verdicts } from "./scope-verdicts.js";
import { HIVE_RUNTIMES } from "./scopes-router.js";
import { isHiveLeftOut, whyHiveIsLeftOut } from "./supergraph.js";

const emulator = await startTestEmulator({ contacts: 20 });
afterAll(() => emulator.close());

describe.skipIf(isHiveLeftOut).each(HIVE_RUNTIMES)(
  `Hive Gateway that enforces the published scopes, by its %s runtime, differs from the graph${whyHiveIsLeftOut}`,
  (runtime) => {
    let verdicts: Verdicts;
    beforeAll(async () => {
      verdicts = await startVerdicts(emulator, runtime);
    });
    afterAll(() => verdicts?.[Symbol.asyncDispose]());

    const both = async (query: string, caller: string | null) =>
      [await verdicts.byGraph(query, caller), await verdicts.byRouter(query, caller)] as const;
    const told = ({ errors }: Verdict) =>
      errors?.map(({ path, extensions }) => [path?.join("."), extensions.code]);

    test("in the errors: a code and a status of its own, and the whole path", async () => {
      const [own, routed] = await both("{ contacts(first: 1) { nodes { id email } } }", "reader");
      expect([own.status, told(own)]).toEqual([200, [["contacts", "FORBIDDEN"]]]);
      const error = ["contacts.nodes.email", "UNAUTHORIZED_FIELD_OR_TYPE"];
      expect([routed.status, told(routed)]).toEqual([401, [error]]);
    });

    test("below a list that may be null: what is withheld is missing, and a key `@` is beside the list", async () => {
      const [own, routed] = await both("{ intercomAdmins { id name } }", "reader");
      const admins = own.data?.["intercomAdmins"] as readonly { id: string; name: null }[];
      expect(admins[0]).toEqual({ id: expect.any(String), name: null });
      expect(routed.data).toEqual({
        intercomAdmins: admins.map(({ id }) => ({ id })),
        "@": { intercomAdmins: { name: null } },
      });
    });

    test("in a fragment that is spread twice: the last place alone has a null and an error", async () => {
      const query =
        "{ a: contact(id: $id) { ...f } b: contact(id: $id) { ...f } } fragment f on Contact { id email }";
      const [own, routed] = await both(query, "reader");
      const id = verdicts.contactId;
      expect([own.data, told(own)?.length]).toEqual([{ a: { id, email: null }, b: { id, email: null } }, 2]);
      expect([routed.data, told(routed)?.length]).toEqual([{ a: { id }, b: { id, email: null } }, 1]);
    });

    test("in a fragment of what is withheld whole: its fields are null at the root", async () => {
      const query = "{ contact(id: $id) { ...f } __typename } fragment f on Contact { role }";
      const [own, routed] = await both(query, "nothing");
      expect(own.data).toEqual({ contact: null, __typename: "Query" });
      expect(routed.data).toEqual({ contact: null, __typename: "Query", role: null });
    });

    test("in a fragment that @skip leaves out: it tells of what would be withheld", async () => {
      const query =
        "query ($id: ID!, $yes: Boolean!) { contact(id: $id) { id ... @skip(if: $yes) { name } } }";
      const [own, routed] = await both(query, "reader");
      const id = verdicts.contactId;
      expect([own.data, own.errors]).toEqual([{ contact: { id } }, undefined]);
      expect([routed.data, told(routed)]).toEqual([
        { contact: { id, name: null } },
        [["contact.name", "UNAUTHORIZED_FIELD_OR_TYPE"]],
      ]);
    });

    test("in an object that is null: there is one, of what is withheld, and it is not read if that is all", async () => {
      const query = (fields: string) =>
        `{ contact(id: "66f0000000000000000000aa") { ${fields} } __typename }`;
      const call = { "GET /contacts/{contact_id}": 1 };
      for (const [fields, calls] of [
        ["id email", call],
        ["email", {}],
      ] as const) {
        const [own, routed] = await both(query(fields), "reader");
        expect([own.data, own.calls]).toEqual([{ contact: null, __typename: "Query" }, call]);
        expect([routed.data, routed.calls]).toEqual([
          { contact: { email: null }, __typename: "Query" },
          calls,
        ]);
      }
    });

    test("in an operation of which all is withheld: the router runtime answers 500 without data", async () => {
      const [own, routed] = await both("{ contact(id: $id) { id } }", "nothing");
      expect([own.status, own.data, own.calls]).toEqual([200, { contact: null }, {}]);
      const [status, data] = runtime === "router" ? [500, undefined] : [401, { contact: null }];
      expect([routed.status, routed.data, routed.calls]).toEqual([status, data, {}]);
    });

    test.each([
      ["filter", '{ contacts(first: 1, filter: { email: { contains: "a" } }) { nodes { id } } __typename }'],
      ["sort", "{ contacts(first: 1, sort: { field: EMAIL }) { nodes { id } } __typename }"],
    ])("in a personal %s: the graph alone withholds it, by the caller's own key", async (_, query) => {
      const [own, routed] = await both(query, "reader");
      expect([own.data, own.calls]).toEqual([{ contacts: null, __typename: "Query" }, {}]);
      expect([routed.errors, given(routed.data).length]).toEqual([undefined, 2]);
      const sentOn = await verdicts.byRouter(query, "reader", "reader");
      expect([sentOn.data, sentOn.calls]).toEqual([own.data, own.calls]);
    });

    test.each(["all", "writer"])(
      "in a mutation: it is done, without what the payload may not show (sent on as %s)",
      async (sentOnAs) => {
        const query = 'mutation { createTag(input: { name: "New" }) { tag { id } userErrors { code } } }';
        const own = await verdicts.byGraph(query, "writer");
        expect([own.status, own.data, own.calls]).toEqual([403, undefined, {}]);
        const routed = await verdicts.byRouter(query, "writer", sentOnAs);
        const data = { createTag: { tag: null, userErrors: [] } };
        expect([routed.status, routed.data, routed.calls]).toEqual([401, data, { "POST /tags": 1 }]);
      },
    );

    test("for strangers: they are answered as those who have no scope, and not refused whole", async () => {
      const [own, routed] = await both("{ contact(id: $id) { id } __typename }", null);
      expect([own.status, own.data, own.calls]).toEqual([401, undefined, {}]);
      const data = { contact: null, __typename: "Query" };
      expect([routed.status, routed.data, routed.calls]).toEqual([401, data, {}]);
    });
  },
);
