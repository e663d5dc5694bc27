import type { RequestAttack } from "./request-attack.js";

const QUERY = "{ __typename }";
const HASH = "0".repeat(64);
const persisted = (persistedQuery: unknown, rest: object = {}) => ({
  ...rest,
  extensions: { persistedQuery },
});
const ASKED_OR_REFUSED = { statuses: [200, 400, 404, 405, 406, 413, 415, 431] } as const;

/** Bodies that are no request of GraphQL, each of them a client's mistake. */
const BODIES: Readonly<Record<string, unknown>> = {
  "an empty object": {},
  "a list of requests": [{ query: QUERY }, { query: QUERY }],
  "a list of nothing": [],
  "an empty query": { query: "" },
  "a query of comments alone": { query: "# nothing\n# at all" },
  "a query that is a number": { query: 1 },
  "a query that is a list": { query: [QUERY] },
  "a query that is an object": { query: { text: QUERY } },
  "variables that are a list": { query: QUERY, variables: [1] },
  "variables that are a text": { query: QUERY, variables: "{}" },
  "variables that are a number": { query: QUERY, variables: 7 },
  "extensions that are a list": { query: QUERY, extensions: [] },
  "extensions that are a text": { query: QUERY, extensions: "x" },
  "an operationName that is an object": { query: QUERY, operationName: {} },
  "an operationName that no operation has": { query: QUERY, operationName: "nobody" },
  "an operationName of 200,000 letters": { query: QUERY, operationName: "x".repeat(200_000) },
  "two operations and no name": { query: "query A { __typename } query B { __typename }" },
  "two operations of one name": {
    query: "query A { __typename } query A { __typename }",
    operationName: "A",
  },
  "a subscription": { query: "subscription { anything }" },
  "a schema instead of a query": { query: "type Query { a: Int }" },
  "fragments that spread each other": {
    query: "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }",
  },
  "a fragment that nobody spreads": { query: `${QUERY} fragment a on Query { __typename }` },
  "a fragment that is nowhere": { query: "{ ...a }" },
  "a condition that is null": {
    query: "query ($a: Boolean) { __typename @include(if: $a) }",
    variables: { a: null },
  },
  "a condition that is missing": { query: "query ($a: Boolean!) { __typename @skip(if: $a) }" },
  "a directive that is nowhere": { query: "{ __typename @nope }" },
  "an integer of a thousand digits": { query: `{ contacts(first: ${"9".repeat(1_000)}) { totalCount } }` },
  "a text that does not end": { query: '{ contact(id: "abc' },
  "a block string of quotes": { query: `{ contact(id: """${'\\"""'.repeat(1_000)}""") { id } }` },
  "ten thousand brackets that open": { query: "{".repeat(10_000) },
  "a variable of an output type": { query: "query ($a: Contact) { __typename }" },
  "a variable that is declared twice": { query: "query ($a: ID, $a: ID) { __typename }" },
  "a variable within its own default": { query: "query ($a: ID = $b, $b: ID = $a) { __typename }" },
  "a variable called __proto__": JSON.parse(
    '{"query":"query ($__proto__: ID!) { contact(id: $__proto__) { id } }","variables":{"__proto__":null}}',
  ),
  "lone surrogates everywhere": { query: "{ __typename }\ud800", operationName: "\udfff" },
};

/** Persisted queries that are none. */
const PERSISTED: Readonly<Record<string, unknown>> = {
  "a hash that is another document's": persisted({ version: 1, sha256Hash: HASH }, { query: QUERY }),
  "a hash without a document": persisted({ version: 1, sha256Hash: HASH }),
  "another version": persisted({ version: 2, sha256Hash: HASH }, { query: QUERY }),
  "a version that is a text": persisted({ version: "1", sha256Hash: HASH }, { query: QUERY }),
  "no hash": persisted({ version: 1 }, { query: QUERY }),
  "a hash that is a number": persisted({ version: 1, sha256Hash: 7 }, { query: QUERY }),
  "a hash that is an object": persisted({ version: 1, sha256Hash: { a: 1 } }, { query: QUERY }),
  "a hash that is null": persisted({ version: 1, sha256Hash: null }, { query: QUERY }),
  "a persisted query that is a text": persisted("x", { query: QUERY }),
  "a persisted query that is null": persisted(null, { query: QUERY }),
};

/** Headers that nobody needs. */
const HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "a request id with a canary": { "x-request-id": "canary.ann@example.com" },
  "a trace with a canary": { traceparent: "canary", tracestate: "canary=canary.ann@example.com" },
  "a client name with a canary": { "apollographql-client-name": "Canary Ann" },
  "a lane that is none": { "x-intercom-lane": "canary" },
  "an idempotency key of 8,000 letters": { "idempotency-key": "x".repeat(8_000) },
  "another content type": { "content-type": "application/json; charset=utf-7" },
  "a content type that is none": { "content-type": "/;;=" },
  "a compressed body that is not": { "content-encoding": "gzip" },
  "an encoding that is none": { "content-encoding": "constructor" },
  "an accept header of stars": { accept: "*/*;q=0.000000000000001, ".repeat(200) },
  "what asks for a page": { accept: "text/html" },
};

const STRANGERS: readonly RequestAttack[] = [
  {
    entry: "B14",
    holds: "a stranger who asks for the page gets a fixed one, which tells nothing",
    caller: null,
    only: "production",
    method: "GET",
    headers: { accept: "text/html", "apollo-require-preflight": "1" },
    times: 20,
    outcome: { statuses: [200], maxBytes: 1_000 },
  },
  {
    entry: "B14",
    holds: "a stranger who asks for the page with a query is refused at the door",
    caller: null,
    only: "production",
    method: "GET",
    path: "?query={__typename}",
    headers: { accept: "text/html", "apollo-require-preflight": "1" },
    times: 20,
    outcome: { statuses: [401], codes: ["UNAUTHENTICATED"] },
  },
  {
    entry: "",
    holds: "a stranger who sends a query is refused at the door",
    caller: null,
    body: { query: QUERY },
    outcome: { statuses: [401], codes: ["UNAUTHENTICATED"] },
  },
  {
    entry: "",
    holds: "a stranger who sends no JSON is refused at the door",
    caller: null,
    body: "{".repeat(100_000),
    outcome: { statuses: [401], codes: ["UNAUTHENTICATED"] },
  },
];

const WAYS: readonly RequestAttack[] = ["GET", "PUT", "DELETE", "PATCH", "HEAD"].flatMap((method) =>
  [
    "?query=%",
    "?query={__typename}&variables={",
    "?query=mutation{__typename}",
    "?variables=null",
    "/x",
    "//",
    "?",
  ].map(
    (path): RequestAttack => ({
      entry: "",
      holds: `${method} ${path} is a client's mistake or answered`,
      method,
      path,
      headers: { "apollo-require-preflight": "1" },
      outcome: ASKED_OR_REFUSED,
    }),
  ),
);

const rowsOf = (
  rows: Readonly<Record<string, unknown>>,
  entry: string,
  request: (value: never) => Partial<RequestAttack>,
): RequestAttack[] =>
  Object.entries(rows).map(([name, value]) => ({
    entry,
    holds: `${name} is never the server's fault`,
    outcome: ASKED_OR_REFUSED,
    ...request(value as never),
  }));

/** What HTTP can carry to the graph, apart from what is asked of it. */
export const requests: readonly RequestAttack[] = [
  ...STRANGERS,
  ...WAYS,
  ...rowsOf(BODIES, "", (body) => ({ body })),
  ...rowsOf(PERSISTED, "W14", (body) => ({ body })),
  ...["a-key", "two words"].map(
    (key): RequestAttack => ({
      entry: "",
      holds: `two mutations and no name under the key ${key} are a client's mistake`,
      headers: { "idempotency-key": key },
      body: { query: "mutation A { __typename } mutation B { __typename }" },
      outcome: { statuses: [400], codes: ["OPERATION_RESOLUTION_FAILURE"] },
    }),
  ),
  ...rowsOf(HEADERS, "W16", (headers) => ({ headers, body: { query: QUERY } })),
];
