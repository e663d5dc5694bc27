import { afterAll, describe, expect, test, vi } from "vitest";
import { untyped } from "../testkit/execute.js";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import { startUpstream } from "../testkit/upstream.js";

// What somebody else does to the definitions while a gateway has them in memory.
const gateway = await startTestGateway();
const { emulator, executeOk, execute } = gateway;
afterAll(gateway.close);

const rest = (method: string, path: string, body: object) =>
  fetch(new URL(path, emulator.url), {
    method,
    headers: { authorization: `Bearer ${emulator.token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  }).then((answer) => answer.json() as Promise<{ id: string }>);

let number = 0;
/** Defines an attribute as a teammate would: the gateway is not told. */
const define = async (data_type: string, model = "contact") => {
  const name = `elsewhere ${++number}`;
  const { id } = await rest("POST", "/data_attributes", { name, model, data_type });
  return { id, name };
};
const archive = (id: string, archived: boolean) => rest("PUT", `/data_attributes/${id}`, { archived });

const warm = () =>
  executeOk(graphql(`query WarmDefinitions { intercomDataAttributes(model: CONTACT) { name } }`));
const DEFINITIONS = "GET /data_attributes";

describe("a filter", () => {
  const lists = {
    contacts: "contacts(first: 1, filter: $filter) { totalCount }",
    "Tag.contacts": "tags { contacts(first: 1, filter: $filter) { totalCount } }",
    "Segment.contacts": "segments { contacts(first: 1, filter: $filter) { totalCount } }",
  };

  test.each(Object.entries(lists))(
    "of %s takes an attribute defined a moment ago",
    async (_list, selection) => {
      await warm();
      const { name } = await define("integer");
      const query = untyped(`query ($filter: ContactFilter) { ${selection} again: ${selection} }`);
      const filter = { customAttributes: [{ name, number: { eq: 3 } }] };
      const calls = await emulator.costOf(async () => {
        expect((await execute(query, { filter })).errors).toBeUndefined();
      });
      expect(calls.byRoute[DEFINITIONS]).toBe(1);
      expect((await emulator.costOf(() => execute(query, { filter }))).byRoute[DEFINITIONS]).toBeUndefined();
    },
  );

  test("takes an attribute that was brought back a moment ago, and one of another type is refused only then", async () => {
    const { id, name } = await define("string");
    await archive(id, true);
    const query = untyped(
      "query ($filter: ContactFilter) { contacts(first: 1, filter: $filter) { totalCount } }",
    );
    const ask = (filter: object) => execute(query, { filter: { customAttributes: [{ name, ...filter }] } });
    const archived = await ask({ string: { eq: "x" } });
    expect(archived.errors?.[0]?.message).toMatch(/is archived/);
    await archive(id, false);
    expect((await ask({ string: { eq: "x" } })).errors).toBeUndefined();
    const calls = await emulator.costOf(async () => {
      const { errors } = await ask({ number: { eq: 1 } });
      expect(errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
      expect(errors?.[0]?.message).toMatch(/of type STRING/);
    });
    expect(calls.byRoute).toEqual({ [DEFINITIONS]: 1 });
  });

  test("that stays refused reads the definitions once for all lists of the operation", async () => {
    await warm();
    const field = (alias: string) =>
      `${alias}: contacts(first: 1, filter: { customAttributes: [{ name: "nope", number: { eq: 1 } }] }) { totalCount }`;
    const calls = await emulator.costOf(async () => {
      const { errors } = await execute(untyped(`{ ${["a", "b", "c", "d"].map(field).join(" ")} }`));
      expect(errors).toHaveLength(4);
      for (const { message } of errors ?? []) expect(message).not.toMatch(/Did you mean/);
    });
    expect(calls.byRoute).toEqual({ [DEFINITIONS]: 1 });
  });
});

describe("a value", () => {
  const listed = async (id: string) => {
    const { contact } = await executeOk(
      graphql(`
        query TypedValues($id: ID!) {
          contact(id: $id) { customAttributeList { name number date } again: customAttributeList { name } }
        }
      `),
      { id },
    );
    return contact?.customAttributeList;
  };

  test("of an attribute defined a moment ago is typed by its definition, which is read once", async () => {
    await warm();
    const { name } = await define("date");
    const { id } = await rest("POST", "/contacts", {
      role: "lead",
      custom_attributes: { [name]: 1_790_000_000 },
    });
    const calls = await emulator.costOf(async () => {
      expect(await listed(id)).toEqual([{ name, number: null, date: "2026-09-21T14:13:20Z" }]);
    });
    expect(calls.byRoute).toEqual({ [DEFINITIONS]: 1, "GET /contacts/{contact_id}": 1 });
  });

  test("whose name stays unknown has the definitions read once a minute, however many ask", async () => {
    const now = performance.now.bind(performance);
    let passedMs = 0;
    const clock = vi.spyOn(performance, "now").mockImplementation(() => now() + passedMs);
    let reads = 0;
    await using upstream = await startUpstream((request) => {
      const url = request.url?.split("?")[0] ?? "";
      if (url.startsWith("/data_attributes")) reads += 1;
      const attributes = { creation_source: "api", [url.slice(-1)]: 1 };
      return url.startsWith("/data_attributes")
        ? [200, { type: "list", data: [] }]
        : [200, { type: "contact", id: url.split("/").at(-1), custom_attributes: attributes }];
    });
    await using other = await startTestGateway({ emulator, env: { INTERCOM_BASE_URL: upstream.url } });
    const ask = async (id: string) => {
      const before = reads;
      await other.executeOk(untyped(`{ contact(id: "${id}") { customAttributeList { name } } }`));
      return reads - before;
    };
    expect(await ask("c1")).toBe(1);
    expect(await ask("c1")).toBe(0);
    expect(await ask("c2")).toBe(1); // it has a name that nobody has asked for
    expect([await ask("c1"), await ask("c2"), await ask("c1")]).toEqual([0, 0, 0]);
    passedMs = 61_000;
    expect(await ask("c1")).toBeLessThanOrEqual(2); // the list is a minute old, and the name is looked for again
    expect([await ask("c1"), await ask("c1")]).toEqual([0, 0]);
    clock.mockRestore();
  });
});
