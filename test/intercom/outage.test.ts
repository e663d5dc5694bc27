import { afterEach, beforeEach, expect, test } from "vitest";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import { timeOf } from "../testkit/stopwatch.js";

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startTestGateway({ emulator: { contacts: 30 } });
});
afterEach(() => gateway.close());

const ask = (n: number) =>
  gateway.execute(graphql(`query ContactById($id: ID!) { contact(id: $id) { id } }`), {
    id: `6abbb444000000000100${String(n).padStart(4, "0")}`,
  });

test("reads under a constant 503 cost at most a fifth more calls, and then only probes", async () => {
  await gateway.emulator.faults([{ method: "GET", route: "*", times: 10_000, status: 503 }]);
  const queries = 200;
  const startedAt = performance.now();
  const { total } = await gateway.emulator.costOf(async () => {
    for (let n = 0; n < queries; n += 1) {
      const { errors } = await ask(n);
      expect(errors).toMatchObject([{ extensions: { code: "INTERCOM_UNAVAILABLE" } }]);
    }
  });
  const seconds = (performance.now() - startedAt) / 1000;
  expect(total).toBeLessThanOrEqual(queries * 1.2);
  expect(total).toBeLessThanOrEqual(20 * 1.25 + seconds + 1); // until it opens; then one probe a second
});

test("an open breaker fails at once, lets writes go, and closes within two seconds of Intercom's recovery", async () => {
  await gateway.emulator.faults([{ method: "GET", route: "*", times: 10_000, status: 503 }]);
  for (let n = 0; n < 25; n += 1) await ask(n);

  const { total } = await gateway.emulator.costOf(async () => {
    for (const { errors } of await Promise.all(Array.from({ length: 50 }, (_, n) => ask(n))))
      expect(errors).toMatchObject([{ extensions: { code: "INTERCOM_UNAVAILABLE" } }]);
  });
  expect(total).toBeLessThanOrEqual(3); // a probe for each second that this machine took
  const { createContact } = await gateway.executeOk(
    graphql(`
      mutation CreateLeadOnly {
        createContact(input: { role: LEAD }) { userErrors { code } }
      }
    `),
  );
  expect(createContact?.userErrors).toEqual([]);

  await gateway.emulator.faults([]);
  const untilServed = await timeOf(async () => {
    while ((await ask(1)).errors) await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(untilServed).toBeLessThan(2_000);
});

test("a search that is down does not take reads by id with it", async () => {
  await gateway.emulator.faults([{ method: "POST", route: "/contacts/search", times: 10_000, status: 503 }]);
  for (let n = 0; n < 25; n += 1)
    await gateway.execute(
      graphql(`query TotalOfX { contacts(filter: { name: { eq: "x" } }) { totalCount } }`),
    );
  const { total } = await gateway.emulator.costOf(async () => {
    expect((await ask(1)).errors).toBeUndefined();
  });
  expect(total).toBe(1);
});

test("workspace lists that are in memory are served while Intercom is away", async () => {
  await gateway.executeOk(graphql(`query TagIds { tags { id } }`));
  await gateway.emulator.faults([{ method: "*", route: "*", times: 10_000, status: 503 }]);
  const { tags } = await gateway.executeOk(graphql(`query NamesOfTags { tags { name } }`));
  expect(tags?.length).toBeGreaterThan(0);
});
