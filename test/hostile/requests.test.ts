import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asCaller } from "../testkit/api-keys.js";
import { untyped } from "../testkit/execute.js";
import { agents } from "./attacks/agents.js";
import { queries } from "./attacks/queries.js";
import type { Outcome, RequestAttack } from "./attacks/request-attack.js";
import { requests } from "./attacks/requests.js";
import { codesOf, STUCK_MS, startTarget, type Target, titled } from "./target.js";

const ENVIRONMENTS = ["production", "development"] as const;

/** What a request may take of the CPU, in small queries; none of these takes more than 40. */
const MAX_EFFORT = 500;
/** So many small queries are measured, after as many that warm the process up. */
const SMALL_QUERIES = 300;

describe.each(ENVIRONMENTS)("in %s", (environment) => {
  let target: Target;
  let unit: number;
  beforeAll(async () => {
    target = await startTarget({ NODE_ENV: environment, MCP: "on", MCP_MUTATIONS: "on" });
    await smallQueries(target);
    unit = (await cpuOf(target, () => smallQueries(target))) / SMALL_QUERIES;
  }, STUCK_MS);
  afterAll(() => target[Symbol.asyncDispose]());

  const rows = [...queries, ...requests, ...agents].filter(
    ({ only }) => only === undefined || only === environment,
  );
  test.each(titled(rows))("%s", async (_, attack) => {
    let effort = 0;
    const { total } = await target.emulator.costOf(async () => {
      let answers: readonly Answer[] = [];
      effort = await cpuOf(target, async () => {
        answers = await send(target.gateway.url, attack);
      });
      for (const answer of answers) expectOutcome(answer, attack.outcome ?? {});
      await target.expectUnharmed();
    });
    expect(effort / (attack.times ?? 1) / unit, "CPU time, in small queries").toBeLessThan(MAX_EFFORT);
    expect(total, "calls to Intercom").toBeLessThanOrEqual(attack.outcome?.calls ?? 0);
  });
});

async function smallQueries({ gateway }: Target): Promise<void> {
  for (let sent = 0; sent < SMALL_QUERIES; sent += 1)
    await gateway.execute(untyped("{ __typename }"), {}, asCaller("all"));
}

async function cpuOf(target: Target, run: () => Promise<unknown>): Promise<number> {
  const before = await target.cpuSeconds();
  await run();
  return (await target.cpuSeconds()) - before;
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

async function send(url: string, attack: RequestAttack): Promise<Answer[]> {
  const { caller = "all", times = 1, body, headers, method = "POST", path = "", endpoint } = attack;
  const to = endpoint ? url.replace(/\/graphql$/, endpoint) : url;
  const init: RequestInit = {
    method,
    headers: {
      "content-type": "application/json",
      ...(caller !== null && asCaller(caller).headers),
      ...headers,
    },
    ...(method !== "GET" &&
      body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  };
  const one = async () => {
    const response = await fetch(`${to}${path}`, { redirect: "manual", ...init });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
  return Promise.all(Array.from({ length: times }, one));
}

/** What must hold of every answer, and what is said of this one. */
function expectOutcome({ status, text, headers }: Answer, outcome: Outcome): void {
  const { statuses = [200, 400], codes, data, without = [], maxBytes = 100_000 } = outcome;
  expect(statuses, text.slice(0, 500)).toContain(status);
  expect(text).not.toContain("INTERNAL_SERVER_ERROR");
  expect(headers.get("x-powered-by")).toBeNull();
  for (const secret of without) expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
  expect(Buffer.byteLength(text)).toBeLessThan(maxBytes);
  if (codes) expect(codesOf(text)).toEqual([...codes].sort());
  if (data) expect(JSON.parse(text)).toMatchObject({ data });
}
