import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asCaller } from "../testkit/api-keys.js";
import { queries } from "./attacks/queries.js";
import type { Outcome, RequestAttack } from "./attacks/request-attack.js";
import { requests } from "./attacks/requests.js";
import { startTarget, type Target, titled } from "./target.js";

const ENVIRONMENTS = ["production", "development"] as const;

describe.each(ENVIRONMENTS)("in %s", (environment) => {
  let target: Target;
  beforeAll(async () => {
    target = await startTarget({ NODE_ENV: environment });
  });
  afterAll(() => target[Symbol.asyncDispose]());

  const rows = [...queries, ...requests].filter(({ only }) => only === undefined || only === environment);
  test.each(titled(rows))("%s", async (_, attack) => {
    const { total } = await target.emulator.costOf(async () => {
      for (const answer of await send(target.gateway.url, attack))
        expectOutcome(answer, attack.outcome ?? {});
      await target.expectUnharmed();
    });
    expect(total, "calls to Intercom").toBeLessThanOrEqual(attack.outcome?.calls ?? 0);
  });
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

async function send(url: string, attack: RequestAttack): Promise<Answer[]> {
  const { caller = "all", times = 1, body, headers, method = "POST", path = "" } = attack;
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
    const response = await fetch(`${url}${path}`, { redirect: "manual", ...init });
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

/** The codes of an answer's errors, those of mutations included, each once. */
function codesOf(text: string): string[] {
  return [...new Set([...text.matchAll(/"code":"([A-Z_]+)"/g)].map(([, code = ""]) => code))].sort();
}
