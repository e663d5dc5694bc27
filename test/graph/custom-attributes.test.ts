import { afterAll, describe, expect, test } from "vitest";
import { untyped } from "../testkit/execute.js";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import { startUpstream } from "../testkit/upstream.js";

const gateway = await startTestGateway();
const { emulator, executeOk } = gateway;
afterAll(gateway.close);

const { contactByExternalId: contact } = await executeOk(
  graphql(`query SeedUser { contactByExternalId(externalId: "auth0|seed-user") { id } }`),
);
await executeOk(graphql(`query ContactAttributeNames { intercomDataAttributes(model: CONTACT) { name } }`));

/** The ways to write a contact's attributes. */
const writes = {
  createContact: (customAttributes: unknown) =>
    executeOk(
      graphql(`
        mutation CreateWithAttributes($input: CreateContactInput!) {
          payload: createContact(input: $input) {
            contact { customAttributes customAttributeList { name string number boolean date } }
            userErrors { code message field }
          }
        }
      `),
      { input: { email: `custom-${Math.random()}@example.com`, customAttributes } },
    ),
  updateContact: (customAttributes: unknown) =>
    executeOk(
      graphql(`
        mutation UpdateWithAttributes($id: ID!, $input: UpdateContactInput!) {
          payload: updateContact(id: $id, input: $input) {
            contact { customAttributes customAttributeList { name string number boolean date } }
            userErrors { code message field }
          }
        }
      `),
      { id: contact?.id, input: { customAttributes } },
    ),
  upsertContact: (customAttributes: unknown) =>
    executeOk(
      graphql(`
        mutation UpsertWithAttributes($input: UpsertContactInput!) {
          payload: upsertContact(input: $input) {
            contact { customAttributes customAttributeList { name string number boolean date } }
            userErrors { code message field }
          }
        }
      `),
      { input: { externalId: "custom", customAttributes } },
    ),
};

const update = async (attributes: unknown) => (await writes.updateContact(attributes)).payload!;

describe.each(Object.entries(writes))("%s", (_mutation, write) => {
  test("keeps names and values as they are, and types them by the workspace's definitions", async () => {
    const attributes = { plan: "pro", seats: 5, score: 0.5, beta: false, renewed_at: 1_700_000_000 };
    const { contact: written, userErrors } = (await write(attributes)).payload!;
    expect(userErrors).toEqual([]);
    expect(written?.customAttributes).toEqual(attributes);
    const none = { string: null, number: null, boolean: null, date: null };
    expect(written?.customAttributeList).toEqual([
      { ...none, name: "plan", string: "pro" },
      { ...none, name: "seats", number: 5 },
      { ...none, name: "score", number: 0.5 },
      { ...none, name: "beta", boolean: false },
      { ...none, name: "renewed_at", date: "2023-11-14T22:13:20Z" },
    ]);
  });

  test.each<[string, unknown, string[], RegExp]>([
    ["a text for a whole number", { seats: "5" }, ["seats"], /whole number/],
    ["a fraction for a whole number", { seats: 5.5 }, ["seats"], /whole numbers only/],
    ["a number for a text", { plan: 5 }, ["plan"], /takes text/],
    ["a text for a number", { score: "high" }, ["score"], /a number/],
    ["a text for a boolean", { beta: "true" }, ["beta"], /true or false/],
    ["a text for a date", { renewed_at: "tomorrow" }, ["renewed_at"], /a date such as .* or Unix seconds/],
    ["a time without a timezone", { renewed_at: "2026-10-23T09:30:00" }, ["renewed_at"], /with its timezone/],
    ["a day that no calendar has", { renewed_at: "2026-02-30" }, ["renewed_at"], /takes a date such as/],
    [
      "a year that RFC 3339 cannot write",
      { renewed_at: "0000-01-01" },
      ["renewed_at"],
      /takes a date such as/,
    ],
    ["half a second for a date", { renewed_at: 1.5 }, ["renewed_at"], /whole Unix seconds/],
    ["milliseconds for a date", { renewed_at: 1_700_000_000_000 }, ["renewed_at"], /looks like milliseconds/],
    [
      "milliseconds before 1970 for a date",
      { renewed_at: -1_700_000_000_000 },
      ["renewed_at"],
      /looks like milliseconds/,
    ],
    [
      "a whole number beyond 2^53",
      { seats: 2 ** 53 },
      ["seats"],
      /from -9007199254740991 to 9007199254740991/,
    ],
    [
      "the same for a FLOAT",
      { score: -(2 ** 53) },
      ["score"],
      /to 9007199254740991; .* loses its last digits/,
    ],
    ["an unknown name", { plam: "pro" }, [], /name in entry 1 of customAttributes .* Did you mean "plan"\?/],
    ["a name in another case", { PLAN: "pro" }, [], /entry 1 .* Did you mean "plan"\?/],
    ["a name that is near no other", { zzzzzz: "1" }, [], /Take the name from `intercomDataAttributes`/],
    [
      "an attribute of companies",
      { industry_code: "1" },
      [],
      /entry 1 .* no attribute that the workspace has for contacts/,
    ],
    ["an archived attribute", { legacy_code: "1" }, ["legacy_code"], /archived/],
    ["the second of two that is wrong", { plan: "pro", seats: "5" }, ["seats"], /whole number/],
    ["null for an unknown name", { plam: null }, [], /Did you mean "plan"\?/],
    ["the second name of two", { plan: "pro", plam: "pro" }, [], /name in entry 2 of customAttributes/],
    [
      "a name that is too long",
      { ["x".repeat(256)]: "pro" },
      [],
      /that in entry 1 of customAttributes has 256/,
    ],
    ["constructor", { constructor: "x" }, ["constructor"], /No attribute can be called/],
    ["a name that is near no other, and short", { nope: "1" }, [], /Take the name from/],
    ["an object", { plan: { name: "pro" } }, [], /a text, a number, a boolean.* entry 1 of customAttributes/],
    ["a list", { seats: 5, plan: ["pro"] }, [], /a text, a number, a boolean.* entry 2 of customAttributes/],
    [
      "a text that is too long",
      { plan: "x".repeat(256) },
      [],
      /entry 1 of customAttributes has 256 characters/,
    ],
    ["half a character", { plan: "\ud800" }, [], /entry 1 of customAttributes holds half a surrogate pair/],
    ["a list of attributes", [{ plan: "pro" }], [], /an object of names and values/],
  ])("refuses %s, and nothing is written", async (_what, attributes, name, message) => {
    const calls = await emulator.costOf(async () => {
      const { contact: none, userErrors } = (await write(attributes)).payload!;
      expect(none).toBeNull();
      expect(userErrors).toMatchObject([
        { code: "INVALID_INPUT", field: ["input", "customAttributes", ...name] },
      ]);
      expect(userErrors[0]?.message).toMatch(message);
      expect(userErrors[0]?.message).not.toMatch(/plam|PLAN|zzz|industry|xxx/);
    });
    // At the most the definitions are read anew, to be sure.
    expect(Object.keys(calls.byRoute).filter((route) => route !== "GET /data_attributes")).toEqual([]);
  });
});

describe.each(Object.entries(writes))("%s", (_mutation, write) => {
  test("takes a value that is no option of its list, as Intercom does, and takes it again as it was read", async () => {
    const { contact: written, userErrors } = (await write({ plan: "starter" })).payload!;
    expect(userErrors).toEqual([]);
    expect(written?.customAttributes).toMatchObject({ plan: "starter" });
    const again = (await write(written?.customAttributes)).payload!;
    expect(again).toEqual({ contact: expect.anything(), userErrors: [] });
  });

  test.each([
    ["2023-11-14", 1_699_920_000, "2023-11-14T00:00:00Z"],
    ["2023-11-14T22:13:20Z", 1_700_000_000, "2023-11-14T22:13:20Z"],
    ["2023-11-15T00:13:20.999+02:00", 1_700_000_000, "2023-11-14T22:13:20Z"],
    ["2023-11-14t22:13:20z", 1_700_000_000, "2023-11-14T22:13:20Z"],
    ["1925-03-01", -1_414_972_800, "1925-03-01T00:00:00Z"],
    ["9999-12-31T23:59:59Z", 253_402_300_799, "9999-12-31T23:59:59Z"],
  ])("takes %s for a date, stores its seconds and shows the time", async (text, seconds, shown) => {
    const { contact: written, userErrors } = (await write({ renewed_at: text })).payload!;
    expect(userErrors).toEqual([]);
    expect(written?.customAttributes).toMatchObject({ renewed_at: seconds });
    const read = written?.customAttributeList?.find(({ name }) => name === "renewed_at");
    expect(read).toMatchObject({ date: shown, number: null, string: null });
  });

  test("tells every fault at once, each with its field, and writes nothing", async () => {
    const attributes = { plan: 5, seats: "5", nested: {}, plam: "pro", score: 0.5, legacy_code: "1" };
    const { contact: none, userErrors } = (await write(attributes)).payload!;
    expect(none).toBeNull();
    expect(userErrors.map(({ code }) => code)).toEqual(Array(5).fill("INVALID_INPUT"));
    const base = ["input", "customAttributes"];
    expect(userErrors.map(({ field }) => field)).toEqual([
      base, // `nested`, which needs no definitions
      [...base, "plan"],
      [...base, "seats"],
      base,
      [...base, "legacy_code"],
    ]);
    expect(userErrors[3]?.message).toMatch(/entry 4 of customAttributes .* Did you mean "plan"/);
  });
});

test("more faults than fifty are counted", async () => {
  const names = Array.from({ length: 60 }, (_, index) => [`unknown ${index}`, 1]);
  const { userErrors } = await update(Object.fromEntries(names));
  expect(userErrors).toHaveLength(50);
  expect(userErrors.at(-1)?.message).toMatch(/^11 more parts of this input/);
});

test.each([
  ["a literal", "seats: 12345678901234567890", /^The attribute "seats" takes whole numbers from -9007/],
  ["a literal for a FLOAT", "score: 12345678901234567890", /"score" takes whole numbers from -9007/],
  ["a literal beyond all doubles", "score: 1e400", /this one is too large for any/],
])("refuses %s out of range before anything is sent", async (_what, literal, message) => {
  const calls = await emulator.costOf(async () => {
    const { updateContact } = await executeOk<{ updateContact: { userErrors: { message: string }[] } }>(
      untyped(
        `mutation { updateContact(id: "${contact?.id}", input: { customAttributes: { ${literal} } }) { userErrors { message } } }`,
      ),
    );
    expect(updateContact.userErrors).toEqual([{ message: expect.stringMatching(message) }]);
  });
  expect(calls.byRoute).not.toHaveProperty("PUT /contacts/{contact_id}");
});

test.each(["jit-at-first-sight", "graphql-js"])(
  "a variable that was not given leaves its attribute alone (%s)",
  async (EXECUTOR) => {
    await using another = await startTestGateway({ emulator, env: { EXECUTOR } });
    await update({ plan: "pro" });
    const { updateContact } = await another.executeOk<{ updateContact: unknown }>(
      untyped(
        `mutation ($plan: JSON, $seats: JSON) { updateContact(id: "${contact?.id}", input: { customAttributes: { plan: $plan, seats: $seats } }) { userErrors { message } contact { customAttributes } } }`,
      ),
      { seats: 7 },
    );
    expect(updateContact).toMatchObject({
      userErrors: [],
      contact: { customAttributes: { plan: "pro", seats: 7 } },
    });
  },
);

test("a company takes no __proto__ either", async () => {
  const { upsertCompany } = await executeOk<{ upsertCompany: { userErrors: unknown[] } }>(
    untyped(
      'mutation { upsertCompany(input: { companyId: "a", customAttributes: { __proto__: { polluted: true } } }) { userErrors { code field } } }',
    ),
  );
  expect(upsertCompany.userErrors).toEqual([
    { code: "INVALID_INPUT", field: ["input", "customAttributes", "__proto__"] },
  ]);
});

test("null clears an attribute, which is left out then", async () => {
  await update({ plan: "pro", seats: 5 });
  const { contact: after } = await update({ plan: null });
  expect(after?.customAttributes).toMatchObject({ seats: 5 });
  expect(after?.customAttributes).not.toHaveProperty("plan");
});

test("a definition made elsewhere a moment ago is known: nothing is refused by old definitions", async () => {
  await update({ plan: "pro" });
  await using elsewhere = await startTestGateway({ emulator });
  await elsewhere.executeOk(
    graphql(`
      mutation CreateBooleanAttribute {
        createIntercomDataAttribute(input: { model: CONTACT, name: "brand new", dataType: BOOLEAN }) {
          userErrors { code }
        }
      }
    `),
  );
  const calls = await emulator.costOf(async () => {
    expect((await update({ "brand new": true })).contact?.customAttributes).toMatchObject({
      "brand new": true,
    });
  });
  expect(calls.byRoute).toEqual({ "GET /data_attributes": 1, "PUT /contacts/{contact_id}": 1 });
});

test("the typed list gives the names that are asked for, in that order and each once, and leaves out what has no value", async () => {
  await update({ plan: "free", seats: 3, beta: null });
  const { contact: read } = await executeOk(
    graphql(`
      query AttributesByName($id: ID!) {
        contact(id: $id) {
          list: customAttributeList(names: ["seats", "beta", "toString", "seats", "nothing", "plan", "plan"]) {
            name string number
          }
          none: customAttributeList(names: []) { name }
        }
      }
    `),
    { id: contact?.id },
  );
  expect(read).toEqual({
    list: [
      { name: "seats", string: null, number: 3 },
      { name: "plan", string: "free", number: null },
    ],
    none: [],
  });
});

test("a value without definition, or of another type than its definition, goes by itself", async () => {
  await using upstream = await startUpstream((request) => [
    200,
    request.url?.startsWith("/data_attributes")
      ? {
          type: "list",
          data: [
            {
              type: "data_attribute",
              id: 7,
              model: "contact",
              name: "when",
              full_name: "custom_attributes.when",
              data_type: "date",
              custom: true,
            },
          ],
        }
      : { type: "contact", id: "c1", custom_attributes: { when: "soon", old: true, since: 1_700_000_000 } },
  ]);
  await using other = await startTestGateway({ emulator, env: { INTERCOM_BASE_URL: upstream.url } });
  expect(
    await other.executeOk(
      graphql(`
        query AttributeListOfC1 {
          contact(id: "c1") { customAttributeList { name string number boolean date } }
        }
      `),
    ),
  ).toEqual({
    contact: {
      customAttributeList: [
        { name: "when", string: "soon", number: null, boolean: null, date: null },
        { name: "old", string: null, number: null, boolean: true, date: null },
        { name: "since", string: null, number: 1_700_000_000, boolean: null, date: null },
      ],
    },
  });
});
