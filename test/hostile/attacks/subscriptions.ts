/** A document that is sent as a subscription, by whatever transport. */
export interface SentSubscription {
  readonly query: string;
  readonly variables?: unknown;
  /** With which it is refused; `null` opens a stream. */
  readonly code: string | null;
}

const ROOT = "intercomContactChanged";
const INVALID = "GRAPHQL_VALIDATION_FAILED";
const nested = (depth: number): unknown => JSON.parse(`${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`);

/** By what they are. */
export const documents: Readonly<Record<string, SentSubscription>> = {
  "a subscription": { query: `subscription { ${ROOT} { kind } }`, code: null },
  "an alias of the root field": { query: `subscription { a: ${ROOT} { kind } }`, code: null },
  "the root field twice as one": {
    query: `subscription { ${ROOT} { kind } ${ROOT} { contactId } }`,
    code: null,
  },
  "two aliases of the root field": {
    query: `subscription { a: ${ROOT} { kind } b: ${ROOT} { kind } }`,
    code: INVALID,
  },
  "a second root field in a fragment": {
    query: `subscription { ${ROOT} { kind } ...F } fragment F on Subscription { b: ${ROOT} { kind } }`,
    code: INVALID,
  },
  "a root field in a fragment": {
    query: `subscription { ...F } fragment F on Subscription { ${ROOT} { kind } }`,
    code: null,
  },
  "a fragment in itself": {
    query: `subscription { ...F } fragment F on Subscription { ...F ${ROOT} { kind } }`,
    code: INVALID,
  },
  "a root field that is skipped": {
    query: `subscription { ${ROOT} @skip(if: true) { kind } }`,
    code: INVALID,
  },
  "a root field that a variable may skip": {
    query: `subscription ($a: Boolean!) { ${ROOT} @skip(if: $a) { kind } }`,
    variables: { a: true },
    code: "BAD_USER_INPUT",
  },
  "a root field that a fragment leaves out": {
    query: `subscription ($a: Boolean = false) { ... @include(if: $a) { ${ROOT} { kind } } }`,
    code: "BAD_USER_INPUT",
  },
  "the name of the type": { query: "subscription { __typename }", code: INVALID },
  "the schema": { query: "subscription { __schema { types { name } } }", code: INVALID },
  "the schema beside the root field": {
    query: `subscription { ${ROOT} { kind } __schema { types { name } } }`,
    code: INVALID,
  },
  "two operations and no name": {
    query: `subscription A { ${ROOT} { kind } } subscription B { ${ROOT} { kind } }`,
    code: "OPERATION_RESOLUTION_FAILURE",
  },
  "half a document": { query: "subscription { ", code: "GRAPHQL_PARSE_FAILED" },
  "a document of 60,000 letters": {
    query: `subscription { ${ROOT} { ${"kind ".repeat(12_000)} } }`,
    code: "OPERATION_LIMIT_EXCEEDED",
  },
  "variables that nobody declared": {
    query: `subscription { ${ROOT} { kind } }`,
    variables: { canary: "canary" },
    code: null,
  },
  "variables nested 1,000 deep": {
    query: `subscription { ${ROOT} { kind } }`,
    variables: nested(1_000),
    code: "OPERATION_LIMIT_EXCEEDED",
  },
  "more ids than a list may have": {
    query: `subscription ($ids: [ID!]) { ${ROOT}(ids: $ids) { kind } }`,
    variables: { ids: Array.from({ length: 5_000 }, (_, i) => String(i)) },
    code: "OPERATION_LIMIT_EXCEEDED",
  },
  "ids that are none": {
    query: `subscription ($ids: [ID!]) { ${ROOT}(ids: $ids) { kind } }`,
    variables: { ids: [{ canary: 1 }] },
    code: "BAD_USER_INPUT",
  },
};
