import { readFileSync } from "node:fs";
import {
  buildASTSchema,
  type GraphQLSchema,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  parse,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";

const schema = buildASTSchema(
  parse(readFileSync(new URL("../../schema/subgraph.graphql", import.meta.url), "utf8")),
  { assumeValidSDL: true },
);

const BY_ID = `contactByExternalId(externalId: "seed-merge-user")`;

/** Names a tag that does not exist: nothing is written, and no tag is created by default. */
function tagging(mutation: string, whom: string, argument: string): string {
  const ids = whom.replace("$ID", '"66f0000000000000000000aa"');
  return `mutation ($it: Boolean) { it: ${mutation}(${ids}, tagName: "No such tag", ${argument}: $it) { tag { name } userErrors { code } } }`;
}

/** Each place of the schema with a default and without null, and an operation whose variable `$it` feeds it. */
const PLACES: Readonly<Record<string, string>> = {
  "Query.contacts(first)": "query ($it: Int) { it: contacts(first: $it) { nodes { id } } }",
  "Query.companies(first)": "query ($it: Int) { it: companies(first: $it) { nodes { id } } }",
  "Query.intercomDataAttributes(includeArchived)":
    "query ($it: Boolean) { it: intercomDataAttributes(model: CONTACT, includeArchived: $it) { name } }",
  "Tag.contacts(first)": "query ($it: Int) { it: tags { contacts(first: $it) { nodes { id } } } }",
  "Segment.contacts(first)": "query ($it: Int) { it: segments { contacts(first: $it) { nodes { id } } } }",
  "Company.contacts(first)":
    "query ($it: Int) { it: companies(first: 2) { nodes { contacts(first: $it) { nodes { id } } } } }",
  "Contact.notes(first)": `query ($it: Int) { it: ${BY_ID} { notes(first: $it) { nodes { id } } } }`,
  "Contact.companies(first)": `query ($it: Int) { it: ${BY_ID} { companies(first: $it) { nodes { id } } } }`,
  "Contact.activity(first)": `query ($it: Int) { it: ${BY_ID} { activity(first: $it) { nodes { at } } } }`,
  "Contact.conversations(first)": `query ($it: Int) { it: ${BY_ID} { conversations(first: $it) { nodes { id } } } }`,
  "Contact.tickets(first)": `query ($it: Int) { it: ${BY_ID} { tickets(first: $it) { nodes { id } } } }`,
  "Contact.events(first)": `query ($it: Int) { it: ${BY_ID} { events(first: $it) { nodes { id } } } }`,
  "Query.intercomConversations(first)":
    "query ($it: Int) { it: intercomConversations(first: $it) { nodes { id } } }",
  "IntercomConversation.parts(last)":
    "query ($it: Int) { it: intercomConversations(first: 2) { nodes { parts(last: $it) { id } } } }",
  "IntercomTicket.parts(last)":
    'query ($it: Int) { tags { id } it: intercomTicket(id: "1") { id parts(last: $it) { id } } }',
  "IntercomConversationSort.direction":
    "query ($it: IntercomSortDirection) { it: intercomConversations(first: 9, sort: {field: UPDATED_AT, direction: $it}) { nodes { id } } }",
  "ContactSort.direction":
    "query ($it: IntercomSortDirection) { it: contacts(first: 9, sort: {field: SIGNED_UP_AT, direction: $it}) { nodes { id } } }",
  "CreateContactInput.role":
    'mutation ($it: ContactRole) { it: createContact(input: {role: $it, externalId: "null-role"}) { contact { role } userErrors { code } } }',
  "CreateIntercomDataAttributeInput.messengerWritable":
    'mutation ($it: Boolean) { it: createIntercomDataAttribute(input: {name: "null_writable", model: CONTACT, dataType: STRING, messengerWritable: $it}) { dataAttribute { name messengerWritable } userErrors { code } } }',
  "UpsertContactInput.role":
    'mutation ($it: ContactRole) { it: upsertContact(input: {role: $it, externalId: "null-upsert"}) { contact { role } userErrors { code } } }',
  "Mutation.tagContact(createMissing)": tagging("tagContact", "contactId: $ID", "createMissing"),
  "Mutation.tagContacts(createMissing)": tagging("tagContacts", "contactIds: [$ID]", "createMissing"),
  "Mutation.tagCompanies(createMissing)": tagging("tagCompanies", "companyIds: [$ID]", "createMissing"),
  "Mutation.tagContacts(exact)": tagging("tagContacts", "contactIds: [$ID]", "exact"),
  "Mutation.untagContacts(exact)": tagging("untagContacts", "contactIds: [$ID]", "exact"),
};

const FILTER = "contacts(filter: { email: { isNull: $it } }) { totalCount }";
/** Variables that feed both kinds of places, and the same operation with literals in their stead. */
const MIXED: readonly (readonly [string, string, object, string, string])[] = [
  [
    "an argument",
    "($it: Boolean)",
    { it: null },
    `{ a: intercomDataAttributes(model: CONTACT, includeArchived: $it) { name } b: ${FILTER} }`,
    `{ a: intercomDataAttributes(model: CONTACT) { name } b: ${FILTER.replace("$it", "null")} }`,
  ],
  [
    "a condition, and the variable's own default",
    "($it: Boolean = true)",
    { it: null },
    `{ a: tags @include(if: $it) { id } b: ${FILTER} }`,
    `{ a: tags { id } b: ${FILTER.replace("$it", "null")} }`,
  ],
  [
    "an argument, and the variable's own default",
    "($it: Int = 3)",
    { it: null },
    `{ a: createContact(input: { externalId: "mixed" }) { contact { notes(first: $it) { nodes { id } } } } b: upsertCompany(input: { companyId: "mixed", size: $it }) { userErrors { code field } } }`,
    `{ a: createContact(input: { externalId: "mixed" }) { contact { notes(first: 3) { nodes { id } } } } b: upsertCompany(input: { companyId: "mixed", size: null }) { userErrors { code field } } }`,
  ],
  [
    "a variable whose default is null",
    "($it: Int = null)",
    {},
    "{ a: contacts(first: $it) { nodes { id } } }",
    "{ a: contacts { nodes { id } } }",
  ],
  [
    "an input field, in a fragment",
    "($it: ContactRole)",
    { it: null },
    `{ a: createContact(input: { role: $it, externalId: "mixed" }) { contact { role } } ...f } fragment f on Mutation { b: updateContact(id: "66f0000000000000000000aa", input: { role: $it }) { userErrors { code field } } }`,
    `{ a: createContact(input: { externalId: "mixed" }) { contact { role } } b: updateContact(id: "66f0000000000000000000aa", input: { role: null }) { userErrors { code field } } }`,
  ],
];

test("every place of the schema that has a default and takes no null is asked here", () => {
  expect(new Set(Object.keys(PLACES))).toEqual(new Set(placesIn(schema)));
});

describe.each(["graphql-js", "jit", "jit-at-first-sight"])("with EXECUTOR=%s", (EXECUTOR) => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway({ emulator: { contacts: 60 }, env: { EXECUTOR } });
  });
  afterAll(() => gateway.close());

  test.each(Object.entries(PLACES))("null for a variable at %s means the default", async (_, text) => {
    const ask = async (variables: object) => {
      await gateway.emulator.reset({ contacts: 60 });
      return gateway.executeOk<{ it: unknown }>(untyped(text), { ...variables });
    };
    const [first, sent, second] = [await ask({}), await ask({ it: null }), await ask({ it: null })];
    expect(sent).toEqual(first);
    expect(second).toEqual(first);
    expect(JSON.stringify(first.it)).toMatch(/\w/);
  });

  test.each([
    [
      "@include on a field",
      "query ($it: Boolean = true) { tags { id } it: contacts @include(if: $it) { totalCount } }",
    ],
    [
      "@skip below a list",
      "query ($it: Boolean = false) { it: contacts(first: 1) { nodes { id name @skip(if: $it) } } }",
    ],
    ["@include of a fragment", "query ($it: Boolean = true) { it: tags { ... @include(if: $it) { name } } }"],
  ])("null for the variable of %s means the variable's own default", async (_, text) => {
    const document = untyped(text);
    const expected = await gateway.executeOk(document, {});
    expect(await gateway.executeOk(document, { it: null })).toEqual(expected);
    expect(expected).toHaveProperty("it");
  });

  test.each(MIXED)(
    "null for a variable is the default where null cannot stand, and null where it can: %s",
    async (_, declared, variables, body, meant) => {
      const kind = body.includes("createContact") ? "mutation" : "query";
      const answerTo = async (text: string, sent: object) => {
        await gateway.emulator.reset({ contacts: 60 });
        const { data, errors } = await gateway.execute(untyped(text), { ...sent });
        return {
          data,
          errors: errors?.map(({ path, extensions }) => [path, extensions.code, extensions["field"]]),
        };
      };
      const expected = await answerTo(`${kind} ${meant}`, {});
      for (const _sight of [1, 2, 3])
        expect(await answerTo(`${kind} ${declared} ${body}`, variables)).toEqual(expected);
      expect(JSON.stringify(expected.data)).toMatch(/"(id|name|role|nodes)"/);
    },
  );

  test("a null that has a meaning stays one: it clears a name", async () => {
    const { createContact } = await gateway.executeOk<{ createContact: { contact: { id: string } } }>(
      untyped('mutation { createContact(input: {externalId: "to-clear", name: "Ann"}) { contact { id } } }'),
    );
    const cleared = await gateway.executeOk(
      untyped(
        "mutation ($id: ID!, $name: String) { updateContact(id: $id, input: {name: $name}) { contact { name } } }",
      ),
      { id: createContact.contact.id, name: null },
    );
    expect(cleared).toEqual({ updateContact: { contact: { name: null } } });
  });
});

/** `Type.field(argument)` and `Input.field` wherever null is refused and a default applies. */
function placesIn(graph: GraphQLSchema): string[] {
  return Object.values(graph.getTypeMap()).flatMap((type) => {
    if (isInputObjectType(type))
      return Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type) && field.defaultValue !== undefined)
        .map((field) => `${type.name}.${field.name}`);
    if (!isObjectType(type) || type.name.startsWith("__")) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      field.args
        .filter((argument) => isNonNullType(argument.type) && argument.defaultValue !== undefined)
        .map((argument) => `${type.name}.${field.name}(${argument.name})`),
    );
  });
}
