import type { RequestAttack } from "./request-attack.js";

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(" ");

/** Thirty-five leaves and two lists of a contact. */
const WHOLE_CONTACT = `fragment F on Contact {
  id externalId role email emailDomain phone name avatarUrl createdAt updatedAt signedUpAt lastSeenAt lastRepliedAt
  lastContactedAt lastEmailOpenedAt lastEmailClickedAt ownerId hasHardBounced markedEmailAsSpam unsubscribedFromEmails
  languageOverride os referrer customAttributes location { country region city countryCode continentCode }
  utm { campaign content medium source term } browser { name version language }
  tags { id name } subscriptions { consent }
}`;

/** The answer that took 22 MB for 7 calls; `sort` has it cost 81. */
const wideAnswer = (aliases: number, first: number, sort = "") =>
  `{ ${times(aliases, (i) => `a${i}: contacts(first: ${first}${sort}) { edges { cursor node { ...F } } nodes { ...F } }`)} } ${WHOLE_CONTACT}`;

const TOO_LARGE: Readonly<Record<string, string>> = {
  "20 pages of 500 whole contacts": wideAnswer(20, 500),
  "20 sorted pages of 500 whole contacts": wideAnswer(20, 500, ", sort: { field: NAME, direction: ASC }"),
  "nested lists of 500": `{ tags { contacts(first: 500) { nodes { tags { contacts(first: 500) { nodes { id name } } } } } } }`,
  "companies of contacts of companies": `{ contacts(first: 500) { nodes { companies(first: 50) { nodes { contacts(first: 500) { nodes { id } } } } } } }`,
};

/** Every way by which a client's own words could come back in an error. */
const EMAIL = "canary.ann@example.com";
const INPUT =
  "mutation ($i: CreateContactInput!) { createContact(input: $i) { userErrors { code message field } } }";
const WORDS: Readonly<Record<string, readonly [query: string, variables?: object]>> = {
  "an unknown field of an input": [INPUT, { i: { email: EMAIL, name: "Canary Ann", nope: 1 } }],
  "an unknown field that is the address": [INPUT, { i: { [EMAIL]: 1 } }],
  "a text where an object is wanted": [INPUT, { i: EMAIL }],
  "a list where an object is wanted": [INPUT, { i: [{ email: EMAIL }] }],
  "an object where a text is wanted": [INPUT, { i: { email: { value: EMAIL } } }],
  "a text where an enum is wanted": [INPUT, { i: { role: EMAIL } }],
  "a text where a date is wanted": [INPUT, { i: { signedUpAt: EMAIL } }],
  "a text where a truth is wanted": [INPUT, { i: { unsubscribedFromEmails: EMAIL } }],
  "a text where a number is wanted": [
    "query ($n: Int!) { contacts(first: $n) { totalCount } }",
    { n: EMAIL },
  ],
  "an object where an id is wanted": ["query ($id: ID!) { contact(id: $id) { id } }", { id: { e: EMAIL } }],
  "a text as a filter": ["query ($f: ContactFilter) { contacts(filter: $f) { totalCount } }", { f: EMAIL }],
  "an unknown condition": [
    "query ($f: ContactFilter) { contacts(filter: $f) { totalCount } }",
    { f: { email: { [EMAIL]: EMAIL } } },
  ],
  "a cursor": ["query ($c: String) { contacts(after: $c) { totalCount } }", { c: EMAIL }],
  "an unknown attribute": [INPUT, { i: { email: "a@b.cd", customAttributes: { [EMAIL]: 1 } } }],
  "an attribute of an odd value": [INPUT, { i: { email: "a@b.cd", customAttributes: { plan: [EMAIL] } } }],
  "an address that is none": [INPUT, { i: { email: `${EMAIL}@@` } }],
  "a literal of the wrong type": [`{ contacts(first: "${EMAIL}") { totalCount } }`],
  "a literal of the wrong enum": [`{ contacts(sort: { field: "${EMAIL}", direction: ASC }) { totalCount } }`],
  "a literal object": [`{ contact(id: { a: "${EMAIL}" }) { id } }`],
  "a word that is no field": ["{ canary_ann_example_com }"],
  "a syntax error": [`{ contact(id: "${EMAIL}) { id } }`],
  "a name that is no type": ["query ($a: Canary_ann) { __typename }"],
  "an operation name": ["query Canary_ann { nope }"],
  "an alias": ['{ canary_ann: contact(id: "..") { id } }'],
  "an entity of a type that is none": [
    "query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }",
    { r: [{ __typename: EMAIL, id: EMAIL }] },
  ],
  "an entity by another key": [
    "query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }",
    { r: [{ __typename: "Contact", email: EMAIL }] },
  ],
};

/** An answer may name what the document itself names (aliases, fields), but no value and no key of its variables. */
const NAMED_BY_DOCUMENT = /^(a word|a name|an operation name|an alias)/;

const NULLS: readonly (readonly [argument: string, type: string, field: string])[] = [
  ["first", "Int", "contacts"],
  ["first", "Int", "companies"],
  ["sort", "ContactSort", "contacts"],
  ["filter", "ContactFilter", "contacts"],
  ["after", "String", "contacts"],
];

export const queries: readonly RequestAttack[] = [
  ...Object.entries(TOO_LARGE).map(
    ([name, query]): RequestAttack => ({
      entry: "B2",
      holds: `${name} are refused before any call`,
      body: { query },
      times: 4,
      outcome: { statuses: [200, 400], maxBytes: 5_000 },
    }),
  ),
  {
    entry: "B3",
    holds: "a name of 250,000 letters in JSON is refused, and not quoted",
    body: {
      query: `mutation ($a: JSON!) { ${times(20, (i) => `a${i}: createContact(input: { email: "a@b.cd", customAttributes: $a }) { userErrors { code message field } }`)} }`,
      variables: { a: { ["y".repeat(200_000)]: 1 } },
    },
    outcome: { without: ["y".repeat(256)], maxBytes: 20_000, calls: 2 },
  },
  {
    entry: "B3",
    holds: "a thousand unknown names get fifty errors at most for each input",
    body: {
      query:
        'mutation ($a: JSON!) { createContact(input: { email: "a@b.cd", customAttributes: $a }) { userErrors { code message field } } }',
      variables: { a: Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`unknown name ${i}`, i])) },
    },
    outcome: { maxBytes: 40_000, calls: 2 },
  },
  ...Object.entries(WORDS).flatMap(([name, [query, variables]]): RequestAttack[] => [
    {
      entry: "B13",
      holds: `${name} is not quoted in the error`,
      body: { query, variables },
      outcome: { calls: 2, ...(!NAMED_BY_DOCUMENT.test(name) && { without: ["canary"] }) },
    },
  ]),
  ...["EMAIL", "NAME"].map(
    (field): RequestAttack => ({
      entry: "B11",
      holds: `an order by ${field} is shown to nobody without pii`,
      caller: "editor",
      body: { query: `{ contacts(sort: { field: ${field}, direction: ASC }) { nodes { id } } }` },
      outcome: { codes: ["FORBIDDEN"], statuses: [200, 403] },
    }),
  ),
  {
    entry: "B11",
    holds: "an order by a variable is shown to nobody without pii",
    caller: "editor",
    body: {
      query: "query ($s: ContactSort!) { contacts(sort: $s) { nodes { id } } }",
      variables: { s: { field: "EMAIL", direction: "ASC" } },
    },
    outcome: { codes: ["FORBIDDEN"], statuses: [200, 403] },
  },
  {
    entry: "B12",
    holds: "a pattern over externalId needs pii",
    caller: "reader",
    body: { query: '{ contacts(filter: { externalId: { contains: "a" } }) { nodes { id } } }' },
    outcome: { codes: ["FORBIDDEN"], statuses: [200, 403] },
  },
  {
    entry: "B12",
    holds: "a key that the caller holds finds its contact without pii, by filter as by lookup",
    caller: "reader",
    body: {
      query:
        '{ contacts(filter: { externalId: { eq: "auth0|nobody" } }) { nodes { id } } contactByExternalId(externalId: "auth0|nobody") { id } }',
    },
    outcome: { codes: [], data: { contacts: { nodes: [] }, contactByExternalId: null }, calls: 3 },
  },
  {
    entry: "W1",
    holds: "a conflict names the other contact to nobody who may not read",
    caller: "writer",
    body: {
      query: `mutation { a: createContact(input: { externalId: "w1" }) { userErrors { code } }
        b: createContact(input: { externalId: "w1" }) { userErrors { code conflictingContactId } } }`,
    },
    outcome: { statuses: [200, 403], without: ["6abbb444"], calls: 4 },
  },
  ...NULLS.map(
    ([argument, type, field]): RequestAttack => ({
      entry: "F6",
      holds: `null for a variable that feeds ${argument} of ${field} means its default`,
      body: {
        query: `query ($v: ${type}) { ${field}(${argument}: $v) { totalCount } }`,
        variables: { v: null },
      },
      outcome: { statuses: [200], codes: [], calls: 2 },
    }),
  ),
];
