import "reflect-metadata";
import { afterAll, describe, expect, test } from "vitest";
import { atMostFifty } from "../../src/graph/errors/attempt.js";
import { userError } from "../../src/graph/errors/user-error.js";
import { buildSubgraph } from "../../src/graph/schema.js";
import { startTestGateway } from "../testkit/gateway.js";
import { type TextPlace, textPlaces } from "../testkit/text-places.js";

const gateway = await startTestGateway({ emulator: { contacts: 3 } });
afterAll(gateway.close);

const { schema } = buildSubgraph();
const LONG = "y".repeat(200_000);
const SHORT = "yy";
/** Reading 200 kB and doing nothing more with them takes up to eight times what a short text does. */
const MAX_RATIO = 30;

const values = textPlaces(schema);

/** Every place of a document that has a name. */
const NAMES: Readonly<Record<string, (name: string) => string>> = {
  "the name of the operation": (name) => `query ${name} { __typename }`,
  "an alias": (name) => `{ ${name}: __typename }`,
  "an alias of what is in error": (name) => `{ ${name}: contact(id: "..") { id } }`,
  "the name of a field": (name) => `{ ${name} }`,
  "the name of an argument": (name) => `{ contacts(${name}: 1) { totalCount } }`,
  "the name of an argument of a directive": (name) => `{ __typename @skip(${name}: true) }`,
  "the name of an input's field": (name) => `{ contacts(filter: { ${name}: 1 }) { totalCount } }`,
  "the name of a value": (name) => `{ contacts(sort: { field: ${name}, direction: ASC }) { totalCount } }`,
  "the name of a variable": (name) => `query ($${name}: ID!) { contact(id: $${name}) { id } }`,
  "the name of a variable that is nowhere": (name) => `{ contact(id: $${name}) { id } }`,
  "the name of a type": (name) => `query ($a: ${name}) { __typename }`,
  "the name of a fragment": (name) => `{ ...${name} } fragment ${name} on Query { __typename }`,
  "the name of a fragment that is nowhere": (name) => `{ ...${name} }`,
  "the type of a fragment": (name) => `{ ... on ${name} { __typename } }`,
  "the name of a directive": (name) => `{ __typename @${name} }`,
  "what is written where nothing may be": (name) => `{ __typename } ${name}`,
};
const names = Object.entries(NAMES).map(
  ([title, document]): TextPlace => ({
    title,
    body: (text) => ({ query: document(text) }),
  }),
);

/** Every name beside the document. */
const besides: readonly TextPlace[] = [
  { title: "operationName", body: (text) => ({ query: "{ __typename }", operationName: text }) },
  {
    title: "a variable that nothing takes",
    body: (text) => ({ query: "{ __typename }", variables: { [text]: 1 } }),
  },
  { title: "an extension", body: (text) => ({ query: "{ __typename }", extensions: { [text]: 1 } }) },
  { title: "a field of the request", body: (text) => ({ query: "{ __typename }", [text]: 1 }) },
  {
    title: "the type of an entity",
    body: (text) => ({
      query: "query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }",
      variables: { r: [{ __typename: text, id: "1" }] },
    }),
  },
  {
    title: "the key of an entity",
    body: (text) => ({
      query: "query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }",
      variables: { r: [{ __typename: "Contact", [text]: "1" }] },
    }),
  },
];

describe("a text of 200,000 characters is answered at once and quoted in a hundred", () => {
  test("the places are all of the schema's", () => expect(values.length).toBeGreaterThan(60));

  test.each([...values, ...names, ...besides])("$title", async ({ body }) => {
    const answer = await send(body(LONG));
    const ratio = await cpuRatio(
      () => send(body(LONG)),
      () => send(body(SHORT)),
    );
    const { errors } = JSON.parse(answer) as { errors?: { extensions: { code: string } }[] };
    expect(answer).not.toContain("y".repeat(256));
    expect(answer.length, answer.slice(0, 500)).toBeLessThan(5_000);
    for (const { extensions } of errors ?? []) expect(extensions.code).not.toBe("INTERNAL_SERVER_ERROR");
    for (const message of answer.matchAll(/"message":"((?:[^"\\]|\\.)*)"/g))
      expect(message[1]).not.toContain("y".repeat(101));
    expect(ratio, "CPU time, in that of a short text").toBeLessThan(MAX_RATIO);
  });
});

async function send(body: unknown): Promise<string> {
  const headers = { "content-type": "application/json" };
  const response = await gateway.request({ method: "POST", headers, body: JSON.stringify(body) });
  return response.text();
}

/** A pair of runs in which a collection of garbage or another thread's work falls counts for nothing if there are enough others. */
const [FEWEST_PAIRS, MOST_PAIRS] = [3, 12];

/**
 * The CPU time of the long run in that of the short one: unlike the clock's, it does not grow by what others do. What the
 * process does besides only adds to a run, so the least of the long runs is compared with the median of the short ones. Where
 * that is too much, more pairs are measured: a run that is always slow stays so.
 */
async function cpuRatio(long: () => Promise<unknown>, short: () => Promise<unknown>): Promise<number> {
  const times: Record<"long" | "short", number[]> = { long: [], short: [] };
  let ratio = Number.POSITIVE_INFINITY;
  for (let pair = 0; pair < MOST_PAIRS && (pair < FEWEST_PAIRS || ratio >= MAX_RATIO); pair += 1) {
    times.short.push(await cpuOf(short));
    times.long.push(await cpuOf(long));
    const middle = times.short.toSorted((a, b) => a - b)[pair >> 1] ?? 0;
    ratio = Math.min(...times.long) / middle;
  }
  return ratio;
}

/** In microseconds. */
async function cpuOf(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

test("the name of a custom attribute is length-checked before the workspace's names are compared with it", async () => {
  const calls = await gateway.emulator.costOf(async () => {
    const { payload } = (await gateway.executeOk(
      `mutation($a: JSON) { payload: createContact(input: { email: "a@b.cd", customAttributes: $a }) { userErrors { code field message } } }` as never,
      { a: { [LONG]: 1 } } as never,
    )) as { payload: unknown };
    expect(payload).toMatchObject({
      userErrors: [{ code: "INVALID_INPUT", message: expect.stringContaining("at most 255 characters") }],
    });
  });
  expect(calls.total).toBe(0);
});

test("one input gets at most fifty user errors, the last of which says how many more there are", () => {
  const many = Array.from({ length: 73 }, (_, index) => userError("NOT_FOUND", `number ${index}`));
  expect(atMostFifty(many.slice(0, 50))).toHaveLength(50);
  const shown = atMostFifty(many);
  expect(shown).toHaveLength(50);
  expect(shown.at(-1)).toMatchObject({ code: "NOT_FOUND", message: expect.stringMatching(/^24 more/) });
});
