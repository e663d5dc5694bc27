import { expect, test } from "vitest";
import { apiKeys, asCaller } from "../testkit/api-keys.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway } from "../testkit/gateway.js";
import { shares } from "./attacks/shares.js";
import { SCOPES, STUCK_MS, titled } from "./target.js";

const QUERIES_OF_THE_OTHER = 8;

test.each(titled(shares))(
  "%s",
  async (_, { emulator, env, greedy, begunAt }) => {
    await using gateway = await startTestGateway({
      emulator: { contacts: 3, ...emulator },
      env: { ...apiKeys(SCOPES), ...env },
    });
    let isOver = false;
    let round = 0;
    const loops = Array.from({ length: greedy.loops }, async () => {
      while (!isOver) {
        round += 1;
        const ids = Array.from({ length: greedy.idsEach }, (_, n) => `nobody-${round}-${n}`);
        await gateway.execute(untyped(greedy.query), { ids }, asCaller("reader"));
      }
    });
    const metrics = async () => (await fetch(new URL("/metrics", gateway.url))).text();
    await expect.poll(metrics, { timeout: STUCK_MS }).toMatch(begunAt);
    const other = untyped("query ($id: ID!) { contact(id: $id) { id } }");
    for (let n = 0; n < QUERIES_OF_THE_OTHER; n += 1) {
      const { status, errors } = await gateway.execute(other, { id: `of-the-other-${n}` }, asCaller("all"));
      expect([status, errors]).toEqual([200, undefined]);
    }
    await expect.poll(metrics, { timeout: STUCK_MS }).toMatch(begunAt); // it has gone on
    isOver = true;
    await Promise.all(loops);
  },
  STUCK_MS,
);
