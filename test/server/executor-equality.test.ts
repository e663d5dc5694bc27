import fc from "fast-check";
import { parse, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { buildSubgraph } from "../../src/graph/schema.js";
import { turnOffCompilationCache } from "../../src/server/executor/compiled/compilation-cache.js";
import type * as compiledOperations from "../../src/server/executor/compiled/compiled-operations.js";
import { compiledRuns } from "../testkit/compiled-runs.js";
import { type ExecutorPair, startExecutorPair } from "../testkit/executors.js";
import { generatedQueries, type Pools } from "../testkit/generated-query.js";
import { guessedVariables, queriesOfTests, readPools } from "../testkit/known-queries.js";

vi.mock("../../src/server/executor/compiled/compiled-operations.js", async (importOriginal) => {
  const { withCountedRuns } = await import("../testkit/compiled-runs.js");
  return withCountedRuns(await importOriginal<typeof compiledOperations>());
});

const RUNS = 120;
/** What Intercom refuses to answer, in one of five generated queries. */
const ROUTES = [
  "*",
  "/contacts/search",
  "/tags",
  "/segments",
  "/companies",
  "/contacts/{contact_id}/companies",
];

const { schema } = buildSubgraph();
const seed = Number(process.env["EQUALITY_SEED"] ?? Date.now() & 0x7fffffff);

let pair: ExecutorPair;
let pools: Pools;

function startWith(executor: Parameters<typeof startExecutorPair>[0]): void {
  beforeAll(async () => {
    turnOffCompilationCache(); // otherwise compilations are bounded
    pair = await startExecutorPair(executor, { contacts: 60 });
    pools = await readPools(pair);
    compiledRuns.count = 0;
  });
  afterAll(() => pair[Symbol.asyncDispose]());
}

/** What is left of the rate limit is another figure with every call. */
const isComparable = (text: string) => !text.includes("intercomRateLimit");

async function expectEqual(text: string, variables: Readonly<Record<string, unknown>>): Promise<void> {
  const asked = await pair.ask(text, variables);
  // A list that is kept for a while may have been forgotten by one of them; then it has not the second time.
  const { compiled, reference } =
    asked.compiled.calls === asked.reference.calls ? asked : await pair.ask(text, variables);
  expect(compiled, `${text}\n${JSON.stringify(variables)}`).toEqual(reference);
}

describe("every query of the tests has the answers of graphql-js", () => {
  startWith("jit");
  let compiledQueries = 0;
  const known = queriesOfTests(schema).filter(([, text]) => isComparable(text));

  test.each(known)("%s", async (_, text) => {
    const guessed = guessedVariables(text, pools);
    const before = compiledRuns.count;
    for (let sight = 1; sight <= 3; sight += 1) await expectEqual(text, guessed);
    if (compiledRuns.count === before + 2) compiledQueries += 1;
    if (Object.keys(guessed).length > 0) await expectEqual(text, {});
  });

  test("from compiled code, at the second sight and the third, unless their variables are wrong", () => {
    expect(compiledQueries).toBeGreaterThan(0.8 * known.length);
  });
});

describe("generated queries", () => {
  beforeAll(() => process.stdout.write(`generated queries: seed ${seed}\n`));
  startWith("jit-at-first-sight");

  test("have the answers of graphql-js, also where Intercom refuses to answer", async () => {
    const refusal = fc.oneof(
      { weight: 4, arbitrary: fc.constant(null) },
      {
        weight: 1,
        arbitrary: fc.record({ route: fc.constantFrom(...ROUTES), status: fc.constantFrom(400, 404) }),
      },
    );
    await fc.assert(
      fc.asyncProperty(generatedQueries(schema, pools), refusal, async ({ text, variables }, refused) => {
        fc.pre(isComparable(text) && validate(schema, parse(text)).length === 0);
        if (refused) await pair.faults([{ ...refused, times: 1_000 }]);
        await expectEqual(text, variables);
        if (refused) await pair.faults([]);
      }),
      { numRuns: RUNS, seed, endOnFailure: true },
    );
    expect(compiledRuns.count).toBeGreaterThan(RUNS / 2);
  }, 120_000);
});
