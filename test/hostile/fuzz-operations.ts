import fc from "fast-check";
import type { GraphQLSchema } from "graphql";
import type { FaultRule } from "../../src/emulator/emulator.js";
import { type GeneratedQuery, generatedQueries, type Pools } from "../testkit/generated-query.js";

/** One operation of the fuzz, and what happens around it. */
export interface FuzzedOperation extends GeneratedQuery {
  /** Its client leaves so many milliseconds after it was sent; `null` waits for the answer. */
  readonly leavesAfterMs: number | null;
  /** What goes wrong with Intercom from here on; `null` leaves it as it was. */
  readonly faults: readonly Partial<FaultRule>[] | null;
}

const LISTS =
  "id name tags { id name } segments { id } owner { id } subscriptions { type { id } } customAttributes";
const ERRORS = "userErrors { code message field }";
const CONTACT = `contact { ${LISTS} companies(first: 2) { totalCount } notes(first: 2) { nodes { id author { id } } } } ${ERRORS}`;

/** Mutations by what they take, from {@link Pools}; each selects what has to be read after the write. */
const MUTATIONS: readonly string[] = [
  `mutation ($email: String, $name: String) { createContact(input: { role: LEAD, email: $email, name: $name }) { ${CONTACT} } }`,
  `mutation ($key: ID, $email: String) { createContact(input: { externalId: $key, email: $email }) { ${CONTACT} } }`,
  `mutation ($key: ID, $name: String) { upsertContact(input: { externalId: $key, name: $name }) { ${CONTACT} } }`,
  `mutation ($contact: ID!, $name: String) { updateContact(id: $contact, input: { name: $name }) { ${CONTACT} } }`,
  `mutation ($contact: ID!, $json: JSON) { updateContact(id: $contact, input: { customAttributes: $json }) { ${CONTACT} } }`,
  `mutation ($contact: ID!, $tag: ID!) { tagContact(contactId: $contact, tagId: $tag) { ${CONTACT} } }`,
  `mutation ($contact: ID!, $tag: ID!) { untagContact(contactId: $contact, tagId: $tag) { ${CONTACT} } }`,
  `mutation ($contacts: [ID!]!, $tag: ID!) { tagContacts(contactIds: $contacts, tagId: $tag) { contacts { ${LISTS} } ${ERRORS} } }`,
  `mutation ($contacts: [ID!]!, $tag: ID!) { untagContacts(contactIds: $contacts, tagId: $tag) { contacts { ${LISTS} } ${ERRORS} } }`,
  `mutation ($contact: ID!, $name: String!) { createNote(input: { contactId: $contact, body: $name }) { note { id author { id name } } ${ERRORS} } }`,
  `mutation ($contact: ID!, $company: ID!) { addContactToCompany(contactId: $contact, companyId: $company) { ${CONTACT} } }`,
  `mutation ($company: ID!, $tag: ID!) {
     a: tagCompanies(companyIds: [$company], tagId: $tag) { companies { tags { id } } ${ERRORS} }
     b: untagCompanies(companyIds: [$company], tagId: $tag) { companies { tags { id } } ${ERRORS} }
   }`,
  `mutation ($contacts: [ID!]!, $tagName: String!) { tagContacts(contactIds: $contacts, tagName: $tagName, createMissing: true) { tag { id } ${ERRORS} } }`,
  `mutation ($contact: ID!, $company: ID!) { removeContactFromCompany(contactId: $contact, companyId: $company) { ${CONTACT} } }`,
  `mutation ($contact: ID!) { a: archiveContact(id: $contact) { ${CONTACT} } b: unarchiveContact(id: $contact) { ${CONTACT} } }`,
  `mutation ($tagName: String!) { createTag(input: { name: $tagName }) { tag { id name } ${ERRORS} } }`,
  `mutation ($contact: ID!, $name: String!, $tag: ID!) {
     a: createNote(input: { contactId: $contact, body: $name }) { ${ERRORS} }
     b: tagContact(contactId: $contact, tagId: $tag) { ${CONTACT} }
     c: updateContact(id: $contact, input: { customAttributes: { plan: "pro" } }) { ${CONTACT} }
   }`,
];

const NAMES = ["Canary Ann", "Canary Bob", ""];
const ADDRESSES = ["canary.ann@example.com", "canary.bob@example.com", "canary"];

const FAULTS: readonly Partial<FaultRule>[] = [
  { status: 500 },
  { status: 503 },
  { status: 404 },
  { status: 409 },
  { status: 422 },
  { status: 500, after: true },
  { reset: true },
  { reset: true, after: true },
  { cutBody: true },
  { malformed: true },
  { html: true },
  { delayMs: 60 },
  { delayMs: 300 },
];
const ROUTES = [
  "*",
  "*",
  "/tags",
  "/segments",
  "/data_attributes",
  "/admins",
  "/contacts",
  "/contacts/{contact_id}",
];

/** As many operations as are wanted, the same for the same seed. */
export function fuzzedOperations(
  schema: GraphQLSchema,
  pools: Pools,
  { seed, count }: { readonly seed: number; readonly count: number },
): FuzzedOperation[] {
  const operation = fc.oneof(
    { weight: 3, arbitrary: generatedQueries(schema, pools) },
    { weight: 2, arbitrary: mutations(pools) },
  );
  const leavesAfterMs = fc.option(fc.nat({ max: 120 }), { freq: 2 });
  const rule = fc
    .tuple(fc.constantFrom(...FAULTS), fc.constantFrom(...ROUTES), fc.integer({ min: 1, max: 4 }))
    .map(([fault, route, times]) => ({ method: "*", route, times, ...fault }));
  const faults = fc.oneof(
    { weight: 7, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.array(rule, { maxLength: 3 }) },
  );
  return fc.sample(
    fc.record({ operation, leavesAfterMs, faults }).map((it) => ({
      ...it.operation,
      leavesAfterMs: it.leavesAfterMs,
      faults: it.faults,
    })),
    { seed, numRuns: count },
  );
}

function mutations(pools: Pools): fc.Arbitrary<GeneratedQuery> {
  const of = (name: string, ...more: unknown[]) => fc.constantFrom(...(pools[name] ?? []), ...more);
  const variables: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    contact: of("contactId", "no-such-contact"),
    contacts: fc.array(of("contactId", "no-such-contact"), { minLength: 0, maxLength: 60 }),
    tag: of("tagId", "no-such-tag"),
    company: of("companyId", "no-such-company"),
    key: of("externalId", "canary-key"),
    email: fc.constantFrom(...ADDRESSES, null),
    name: fc.constantFrom(...NAMES),
    tagName: fc.constantFrom("VIP", "Canary tag", ""),
    json: fc.constantFrom({ plan: "pro" }, { unknown: "canary" }, { plan: ["canary"] }, {}, null),
  };
  return fc.constantFrom(...MUTATIONS).chain((text) => {
    const used = Object.entries(variables).filter(([name]) => text.includes(`$${name}:`));
    return fc.record(Object.fromEntries(used)).map((given) => ({ text, variables: given }));
  });
}
