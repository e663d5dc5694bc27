import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import { noRedis, startTestRedis, type TestRedis } from "../testkit/redis.js";

/** News takes a millisecond, and on a busy machine longer. */
const PATIENT = { timeout: 10_000 };

describe.skipIf(noRedis)(`two replicas${noRedis ? ` (left out: ${noRedis})` : ""}`, () => {
  let redis: TestRedis;
  let emulator: TestEmulator;
  let a: TestGateway;
  let b: TestGateway;
  const start = () =>
    startTestGateway({
      emulator,
      env: { REDIS_URL: redis.url, REPLICAS: "2", OPERATION_TIMEOUT_MS: "1500" },
    });

  beforeAll(async () => {
    redis = await startTestRedis();
    emulator = await startTestEmulator({ contacts: 30, searchLagMs: 60_000 });
    [a, b] = await Promise.all([start(), start()]);
  });
  afterAll(async () => {
    await Promise.all([a.close(), b.close()]);
    await Promise.all([redis.close(), emulator.close()]);
  });
  afterEach(() => emulator.faults([]));

  test("see each other's writes at once, though the search index does not", async () => {
    const { createContact } = await a.executeOk(
      graphql(`
        mutation CreateFresh {
          createContact(input: { externalId: "fresh@x.example", name: "Fresh" }) {
            contact { id } userErrors { code }
          }
        }
      `),
    );
    const id = createContact!.contact!.id;
    await a.executeOk(
      graphql(`
        mutation RenameFresher($id: ID!) {
          updateContact(id: $id, input: { name: "Fresher" }) { userErrors { code } }
        }
      `),
      { id },
    );
    const ids = ["fresh@x.example", "auth0|seed-user"];
    const byKeys = () =>
      b.executeOk(
        graphql(`
          query NamesByExternalIds($ids: [ID!]!) {
            contactsByExternalIds(externalIds: $ids) { name }
          }
        `),
        { ids },
      );
    await expect.poll(async () => (await byKeys()).contactsByExternalIds![0]?.name, PATIENT).toBe("Fresher");
    expect(await redis.dump()).not.toContain("fresh@x.example");
  });

  test("see a tag that the other has made", async () => {
    const names = async (gateway: TestGateway) =>
      (await gateway.executeOk(graphql(`query NamesOfTags { tags { name } }`))).tags!.map(({ name }) => name);
    await Promise.all([names(a), names(b)]);
    await a.executeOk(
      graphql(`
        mutation CreateJustMadeTag {
          createTag(input: { name: "Just made" }) { userErrors { code } }
        }
      `),
    );
    await expect.poll(() => names(b), PATIENT).toContain("Just made");
  });

  test("a replica that starts later knows what was written before", async () => {
    const { createContact } = await a.executeOk(
      graphql(`
        mutation CreateEarlier {
          createContact(input: { externalId: "earlier" }) { contact { id } userErrors { code } }
        }
      `),
    );
    await using late = await start();
    const find = async () =>
      (
        await late.executeOk(
          graphql(`
            query EarlierAndSeedUser {
              contactsByExternalIds(externalIds: ["earlier", "auth0|seed-user"]) { id }
            }
          `),
        )
      ).contactsByExternalIds![0]?.id;
    expect(await find()).toBe(createContact!.contact!.id);
    const byItsId = async () => (await emulator.costOf(find)).byRoute["GET /contacts/{contact_id}"];
    await expect.poll(byItsId, PATIENT).toBe(1); // and not by its key, as strangers are
  });

  test("tell each other unknown ids as hashes, and find what the other creates in a long list at once", async () => {
    const ids = Array.from({ length: 12 }, (_, n) => `nobody-${n}@x.example`);
    const heard: string[] = [];
    const listener = new Redis(redis.url);
    listener.on("pmessage", (_pattern, _channel, message) => heard.push(message));
    await listener.psubscribe("*");
    let found: string[] = [];
    const costOfList = async (gateway: TestGateway) => {
      const { total } = await emulator.costOf(async () => {
        const { contactsByExternalIds } = await gateway.executeOk(
          graphql(`
            query UnknownToReplicas($ids: [ID!]!) {
              contactsByExternalIds(externalIds: $ids) { externalId }
            }
          `),
          { ids },
        );
        found = contactsByExternalIds!.flatMap((contact) => contact?.externalId ?? []);
      });
      return total;
    };
    expect([await costOfList(a), await costOfList(a)]).toEqual([1 + 8, 1 + 4]);
    await expect.poll(() => heard.filter((message) => message.includes("unknown")).length, PATIENT).toBe(12);
    expect(await costOfList(b)).toBe(1);

    await a.executeOk(
      graphql(`
        mutation CreateNobody {
          createContact(input: { externalId: "nobody-11@x.example" }) { userErrors { code } }
        }
      `),
    );
    await expect
      .poll(async () => [await costOfList(b), found], PATIENT)
      .toEqual([1 + 1, ["nobody-11@x.example"]]);

    const company = async () =>
      (
        await b.executeOk(
          graphql(`query NobodysCompany { companyByCompanyId(companyId: "nobody-inc") { companyId } }`),
        )
      ).companyByCompanyId?.companyId;
    expect(await company()).toBeUndefined();
    await a.executeOk(
      graphql(`
        mutation UpsertNobodysCompany {
          upsertCompany(input: { companyId: "nobody-inc" }) { userErrors { code } }
        }
      `),
    );
    await expect.poll(company, PATIENT).toBe("nobody-inc");
    expect(heard.join()).not.toContain("nobody");
    expect(await redis.dump()).not.toContain("nobody");
    listener.disconnect();
  });

  test("nobody calls after one of them was refused by Intercom", async () => {
    await emulator.faults([{ method: "GET", route: "/contacts/{contact_id}", times: 1, rateLimited: true }]);
    const { errors } = await a.execute(
      graphql(`query FirstSeededContact { contact(id: "6abbb4440000000001000001") { id } }`),
    );
    expect(errors).toMatchObject([{ extensions: { code: "RATE_LIMITED" } }]);
    const { total } = await emulator.costOf(async () => {
      const refused = await b.execute(
        graphql(`query SecondSeededContact { contact(id: "6abbb4440000000001000002") { id } }`),
      );
      expect(refused.errors).toMatchObject([{ extensions: { code: "RATE_LIMITED" } }]);
    });
    expect(total).toBe(0);
  });
});
