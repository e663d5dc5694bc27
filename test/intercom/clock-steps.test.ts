import { afterEach, describe, expect, test, vi } from "vitest";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import { timeOf } from "../testkit/stopwatch.js";

afterEach(() => vi.useRealTimers());

/** Sets the wall clock of this process, the emulator's included, without a change to what has passed. */
const step = (ms: number) => vi.useFakeTimers({ now: Date.now() + ms, toFake: ["Date"] });

describe("a wall clock that is set", () => {
  test.each([
    ["back by ten minutes", -600_000],
    ["back by a day", -86_400_000],
    ["forward by ten minutes", 600_000],
    ["forward by a year", 365 * 86_400_000],
  ])("%s refuses and delays no query", async (_, ms) => {
    await using gateway = await startTestGateway({ emulator: { contacts: 30, rateLimit: 200 } });
    const ask = (from: number) =>
      Promise.all(
        Array.from({ length: 40 }, (_item, n) =>
          gateway.execute(graphql(`query ContactById($id: ID!) { contact(id: $id) { id } }`), {
            id: `6abbb444000000000100${String(from + n).padStart(4, "0")}`,
          }),
        ),
      );
    const answers = [...(await ask(0))];
    step(ms);
    const took = await timeOf(async () => void answers.push(...(await ask(100))));
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(took).toBeLessThan(6_000); // what the limit itself lets through in one window
  });

  test("leaves workspace lists as old as they are", async () => {
    await using gateway = await startTestGateway({ emulator: { contacts: 5 } });
    const tags = () => gateway.executeOk(graphql(`query TagIds { tags { id } }`));
    await tags();
    const { total } = await gateway.emulator.costOf(async () => {
      step(7_200_000);
      await tags();
      step(-14_400_000);
      await tags();
    });
    expect(total).toBe(0);
  });
});
