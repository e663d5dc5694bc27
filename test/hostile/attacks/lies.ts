/** What Intercom answers in place of the truth. */
export interface Lie {
  /** The call that it spoils, as `METHOD /path`. */
  readonly on: RegExp;
  /** How many calls; every one unless said. */
  readonly times?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** From the true body: what is sent as JSON, or a text that is sent as it is. */
  readonly body?: (truth: Json) => unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: whatever Intercom's JSON is made of
export type Json = any;

export interface LyingAttack {
  readonly entry: string;
  /** What must hold, as a fact. */
  readonly holds: string;
  readonly lie: Lie;
  readonly ask: keyof typeof QUESTIONS;
  /** The codes of the answer's errors may be these; any that blames Intercom unless said. */
  readonly codes?: readonly string[];
  /** How often it is asked while the lie lasts, one after another. */
  readonly times?: number;
  /** For so long, in milliseconds, it may be refused when Intercom tells the truth again: less than the lie asked for. */
  readonly healsWithinMs?: number;
}

/** Stands in a question for the id of a contact that is there. */
export const SOMEBODY = "SOMEBODY";

export const QUESTIONS = {
  contact: `{ contact(id: "${SOMEBODY}") { id externalId name email createdAt customAttributes tags { id name } } }`,
  page: "{ contacts(first: 200) { totalCount pageInfo { hasNextPage } nodes { id name createdAt tags { name } } } }",
  search: '{ contacts(first: 200, filter: { name: { contains: "a" } }) { totalCount nodes { id } } }',
  lists:
    "{ tags { id name } segments { id name } intercomAdmins { id name } intercomWorkspace { id name timezone } }",
  notes: `{ contact(id: "${SOMEBODY}") { notes { totalCount nodes { id body createdAt } } companies { totalCount nodes { id name } } } }`,
  entities: `{ _entities(representations: [{ __typename: "Contact", id: "${SOMEBODY}" }]) { ... on Contact { id email } } }`,
  rateLimit: "{ intercomRateLimit { limit remaining resetAt } }",
} as const;

const GET_CONTACT = /^GET \/contacts\/[0-9a-f]+$/;
const LIST = /^GET \/contacts(\?|$)/;
const SEARCH = /^POST \/contacts\/search/;
const ANY = /./;

const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;
const withNested = (levels: number) => (truth: Json) =>
  JSON.stringify({ ...truth, custom_attributes: "HERE" }).replace('"HERE"', nested(levels));

/** What a contact's answer may be instead, each of them nobody's fault but Intercom's. */
const CONTACTS: Readonly<Record<string, (truth: Json) => unknown>> = {
  "another contact's": (truth) => ({ ...truth, id: "6abbb4440000000001000002" }),
  "one without an id": ({ id: _, ...truth }) => truth,
  "one whose id is a path": (truth) => ({ ...truth, id: "../tags" }),
  "a list": () => [],
  null: () => null,
  "a text": () => '"canary"',
  "no JSON": () => "<html>canary.ann@example.com</html>",
  "an error with status 200": () => ({ type: "error.list", errors: [{ code: "canary", message: "canary" }] }),
  "one created in the year 277,000,000": (truth) => ({ ...truth, created_at: 8.7e15 }),
  "one created before there was a calendar": (truth) => ({ ...truth, created_at: -1e15 }),
  "one created at a text": (truth) => ({ ...truth, created_at: "yesterday" }),
  "one with numbers beyond every number": (truth) => JSON.stringify(truth).replace(/:\d+/g, ":1e999"),
  "one with a prototype": (truth) =>
    JSON.stringify(truth).replace("{", '{"__proto__":{"isAdmin":true},"constructor":1,'),
  "one whose attributes are 6,000 levels deep": withNested(6_000),
  "one whose attributes are 200,000 levels deep": withNested(200_000),
  "one whose tags are a number": (truth) => ({ ...truth, tags: 7 }),
  "one whose tags are tags of tags": (truth) => ({ ...truth, tags: { data: [[{ id: 1 }]] } }),
  "one whose name is 5 MB long": (truth) => ({ ...truth, name: "x".repeat(5_000_000) }),
  "one of 20 MB": (truth) => ({ ...truth, extra: "x".repeat(20_000_000) }),
  "one with lone surrogates": (truth) =>
    JSON.stringify({ ...truth, name: "HERE" }).replace("HERE", "\\ud800"),
};

/** What a page may say of itself. */
const PAGES: Readonly<Record<string, (truth: Json) => unknown>> = {
  "a page without data": ({ data: _, ...truth }) => truth,
  "a page whose data is an object": (truth) => ({ ...truth, data: {} }),
  "a page of the same contact 150 times": (truth) => ({
    ...truth,
    data: truth.data.map(() => truth.data[0]),
  }),
  "a page of nulls": (truth) => ({ ...truth, data: truth.data.map(() => null) }),
  "a page of 20,000 contacts": (truth) => ({
    ...truth,
    data: Array.from({ length: 20_000 }, (_, i) => ({ ...truth.data[0], id: `c${i}` })),
  }),
  "a page that is its own next": (truth) => ({
    ...truth,
    pages: { ...truth.pages, next: { starting_after: "same" } },
  }),
  "a page whose next is a number": (truth) => ({ ...truth, pages: { next: 7 } }),
  "a total below zero": (truth) => ({ ...truth, total_count: -1 }),
  "a total beyond every number": (truth) =>
    JSON.stringify(truth).replace(/"total_count":\d+/, '"total_count":1e999'),
  "a total that is a text": (truth) => ({ ...truth, total_count: "many" }),
  "an empty page with more behind it": (truth) => ({
    ...truth,
    data: [],
    pages: { next: { starting_after: "x" } },
  }),
};

/** Headers that mislead; the body is true. */
const HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "a reset in milliseconds": rateLimit("10", "3", String(Date.now() + 5_000)),
  "a reset beyond every date": rateLimit("1", "1", "9007199254740991"),
  "a limit below zero": rateLimit("-5", "-9", "0"),
  "a limit of words": rateLimit("many", "some", "later"),
  "a request id of canaries": { "x-request-id": "canary.ann@example.com" },
  "another content type": { "content-type": "text/html" },
  "an encoding that it has not": { "content-encoding": "br" },
  "cookies and a location": { "set-cookie": "canary=1", location: "http://127.0.0.1:1/" },
};

function rateLimit(limit: string, remaining: string, reset: string): Record<string, string> {
  return { "x-ratelimit-limit": limit, "x-ratelimit-remaining": remaining, "x-ratelimit-reset": reset };
}

const STATUSES: readonly number[] = [
  100, 201, 202, 204, 205, 206, 301, 303, 304, 402, 405, 418, 451, 501, 505, 599,
];
/** Who believes one of these refuses for half a minute, for a minute or for a year. */
const REFUSALS: readonly (readonly [entry: string, what: string, lie: Lie])[] = [
  ["W2", "one 401", { on: ANY, times: 1, status: 401 }],
  ["W2", "one 403", { on: GET_CONTACT, times: 1, status: 403 }],
  [
    "W18",
    "one 429 with a wait of a minute",
    { on: ANY, times: 1, status: 429, headers: { "retry-after": "59" } },
  ],
  [
    "W18",
    "one 429 with a wait of a year",
    { on: ANY, times: 1, status: 429, headers: { "retry-after": "31536000" } },
  ],
  [
    "",
    "one 503 with a wait of a year",
    { on: ANY, times: 1, status: 503, headers: { "retry-after": "31536000" } },
  ],
];

export const lies: readonly LyingAttack[] = [
  ...Object.entries(CONTACTS).flatMap(([name, body]): LyingAttack[] =>
    (name.includes("another") ? (["contact", "entities"] as const) : (["contact"] as const)).map((ask) => ({
      entry: /id|another/.test(name) ? "W9" : /created/.test(name) ? "W15" : /levels/.test(name) ? "W8" : "",
      holds: `a contact that is ${name} blames Intercom alone, asked as ${ask}`,
      lie: { on: GET_CONTACT, body },
      ask,
    })),
  ),
  ...Object.entries(PAGES).flatMap(([name, body]): LyingAttack[] =>
    (["page", "search"] as const).map((ask) => ({
      entry: "",
      holds: `${name} blames Intercom alone, asked as ${ask}`,
      lie: { on: ask === "page" ? LIST : SEARCH, body },
      ask,
      codes: ["INTERCOM_BAD_RESPONSE", "COST_LIMIT_EXCEEDED", "INTERCOM_TIMEOUT", "INTERCOM_UNAVAILABLE"],
    })),
  ),
  ...Object.entries(HEADERS).map(
    ([name, headers]): LyingAttack => ({
      entry: name.startsWith("a reset") ? "B7" : "",
      holds: `${name}: the next true answer is shown`,
      lie: { on: ANY, times: 1, headers },
      ask: "contact",
      codes: name.startsWith("an encoding") || name.startsWith("another") ? ["INTERCOM_BAD_RESPONSE"] : [],
      healsWithinMs: 0,
    }),
  ),
  ...STATUSES.map(
    (status): LyingAttack => ({
      entry: "",
      holds: `the status ${status} blames Intercom alone`,
      lie: { on: ANY, status },
      ask: "lists",
    }),
  ),
  ...REFUSALS.map(
    ([entry, what, lie]): LyingAttack => ({
      entry,
      holds: `${what} is an outage of less than half a minute`,
      lie,
      ask: "contact",
      codes: ["INTERCOM_UNAUTHORIZED", "RATE_LIMITED", "INTERCOM_UNAVAILABLE"],
      healsWithinMs: 25_000,
    }),
  ),
];
