import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import { timeOf } from "../testkit/stopwatch.js";

type Headers = Readonly<Record<string, string>>;

/** An Intercom whose next answers carry what a test says, and good hints ever after. */
let hints: Headers[] = [];
let page: Readonly<Record<string, unknown>> = {};
const answer = (response: ServerResponse, url: string) => {
  const good: Headers = {
    "x-ratelimit-limit": "1000",
    "x-ratelimit-remaining": "900",
    "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + 10),
  };
  const { ":status": status = "200", ...headers } = hints.shift() ?? good;
  const body =
    status === "429"
      ? { type: "error.list", errors: [{ code: "rate_limit_exceeded" }] }
      : url.startsWith("/contacts?")
        ? { type: "list", data: [{ type: "contact", id: "1", role: "user" }], ...page }
        : { type: "contact", id: url.split("/").at(-1), role: "user" };
  response.writeHead(Number(status), { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
};
let gateway: TestGateway;
let server: ReturnType<typeof createServer>;
beforeEach(async () => {
  [hints, page] = [[], {}];
  server = createServer((request, response) => {
    request.resume();
    answer(response, request.url ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  gateway = await startTestGateway({ env: { INTERCOM_BASE_URL: url } });
});
afterEach(async () => {
  await gateway.close();
  server.closeAllConnections();
  server.close();
});

let asked = 0;
const ask = () => {
  asked += 1;
  return gateway.execute(graphql(`query ContactById($id: ID!) { contact(id: $id) { id } }`), {
    id: String(asked),
  });
};
const soon = () => String(Math.floor(Date.now() / 1000) + 10);

describe("one absurd hint does not hold later calls back, and is not shown", () => {
  const rate = (limit: string, remaining: string, reset: string): Headers => ({
    "x-ratelimit-limit": limit,
    "x-ratelimit-remaining": remaining,
    "x-ratelimit-reset": reset,
  });
  test.each([
    ["a reset in milliseconds", () => rate("10", "3", String(Date.now()))],
    ["a reset at the end of time", () => rate("1", "1", "9007199254740991")],
    ["a reset in an hour", () => rate("1", "1", String(Math.floor(Date.now() / 1000) + 3_600))],
    ["a reset of nothing", () => rate("1", "1", "")],
    ["a limit of none", () => rate("0", "0", soon())],
    ["a limit below none", () => rate("-5", "0", soon())],
    ["a limit that is no whole number", () => rate("0.5", "0", soon())],
    ["a limit beyond all", () => rate("9007199254740991", "1", soon())],
    ["less than nothing left", () => rate("1000", "-9007199254740991", soon())],
    ["a wait of a year", () => ({ ":status": "429", "retry-after": "31536000" })],
    ["a wait of less than nothing", () => ({ ":status": "429", "retry-after": "-1" })],
    ["a date far off", () => ({ ...rate("1", "1", "253402300700"), date: "Fri, 31 Dec 9999 23:00:00 GMT" })],
  ])("%s", async (_, absurd) => {
    hints = [absurd()];
    await ask();
    const took = await timeOf(async () => {
      for (let n = 0; n < 10; n += 1) expect((await ask()).errors).toBeUndefined();
    });
    expect(took).toBeLessThan(1_500);
    const { intercomRateLimit } = await gateway.executeOk(
      graphql(`query RateLimitTold { intercomRateLimit { limit remaining resetAt } }`),
    );
    expect(intercomRateLimit).toMatchObject({ limit: 1000, remaining: 900 });
    expect(Math.abs(Date.parse(intercomRateLimit!.resetAt) - Date.now())).toBeLessThan(60_000);
  });
});

test.each([-1, -1e15, 2 ** 31, 1.5, "7", null])(
  "a total of %j is not shown: the rows that are there are counted instead",
  async (total_count) => {
    page = { total_count };
    const { contacts } = await gateway.executeOk(
      graphql(`query TotalAndIds { contacts(first: 5) { totalCount nodes { id } } }`),
    );
    expect(contacts).toEqual({ totalCount: 1, nodes: [{ id: "1" }] });
  },
);

test.each([
  ["a number", 1],
  ["a switch", true],
  ["an object", {}],
  ["a text of 100,000 characters", "x".repeat(100_000)],
])("a next page named by %s is none", async (_, starting_after) => {
  page = { pages: { next: { starting_after } } };
  const { contacts } = await gateway.executeOk(
    graphql(`query IdsAndWhetherMore { contacts(first: 1) { nodes { id } pageInfo { hasNextPage } } }`),
  );
  expect(contacts?.pageInfo.hasNextPage).toBe(false);
});
