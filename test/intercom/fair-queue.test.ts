import fc from "fast-check";
import { expect, test } from "vitest";
import { FairQueue } from "../../src/intercom/pacing/waiting-line.js";
import { apiKeys, asCaller } from "../testkit/api-keys.js";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

test("who comes last is served after one turn of each other, and each owner's own in order", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 60 }), (owners) => {
      const queue = new FairQueue<{ owner: string; n: number }>();
      for (const [n, owner] of owners.entries()) queue.push(owner, { owner, n });
      const served: { owner: string; n: number }[] = [];
      for (let item = queue.shift(); item; item = queue.shift()) served.push(item);
      expect(served).toHaveLength(owners.length);
      for (const owner of ["a", "b", "c"]) {
        const places = served.flatMap((item, place) => (item.owner === owner ? [place] : []));
        const own = served.filter((item) => item.owner === owner).map(({ n }) => n);
        expect(own).toEqual([...own].sort((x, y) => x - y));
        for (const [turn, place] of places.entries()) expect(place).toBeLessThan((turn + 1) * 3);
      }
    }),
  );
});

test("where it is full, who has most gives way to who has less, and nobody to who has as many", () => {
  const queue = new FairQueue<number>();
  for (const n of [1, 2, 3]) queue.push("greedy", n);
  expect(queue.giveWay("modest")).toBe(3);
  queue.push("modest", 4);
  expect(queue.giveWay("modest")).toBeUndefined();
  expect(queue.giveWay("greedy")).toBeUndefined();
  expect(queue.items()).toHaveLength(3);
});

test("a caller who asks for all that the rate limit allows leaves its turns to another", async () => {
  const READ = ["contacts:read", "pii"];
  await using gateway = await startTestGateway({
    emulator: { contacts: 30, rateLimit: 100 },
    env: apiKeys({ greedy: READ, modest: READ }),
  });
  let isOver = false;
  let round = 0;
  const loop = async () => {
    while (!isOver) {
      round += 1;
      const r = Array.from({ length: 190 }, (_, n) => ({
        __typename: "Company",
        companyId: `nobody-${round}-${n}`,
      }));
      await gateway.execute(
        graphql(`
          query CompaniesOfNobody($r: [_Any!]!) {
            _entities(representations: $r) { ... on Company { name } }
          }
        `),
        { r },
        asCaller("greedy"),
      );
    }
  };
  const loops = Array.from({ length: 12 }, loop);
  await new Promise((resolve) => setTimeout(resolve, 1_000)); // until the line is full
  const answers = [];
  for (let n = 0; n < 10; n += 1)
    answers.push(
      await gateway.execute(
        graphql(`query ContactById($id: ID!) { contact(id: $id) { id } }`),
        { id: `6abbb444000000000100${String(n).padStart(4, "0")}` },
        asCaller("modest"),
      ),
    );
  isOver = true;
  expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
  await Promise.all(loops);
});
