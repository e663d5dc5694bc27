import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { startTestEmulator } from "../testkit/emulator.js";
import { graphql } from "../testkit/generated/gql.js";
import type { CreateContactInput } from "../testkit/generated/graphql.js";
import { gateways, type TestSupergraph } from "./supergraph.js";

const emulator = await startTestEmulator({ contacts: 20 });
afterAll(() => emulator.close());
afterEach(() => emulator.faults([]));

const create = graphql(`
  mutation CreateThroughRouter($input: CreateContactInput!) {
    createContact(input: $input) {
      contact { id }
      userErrors {
        code message field retryAfterSeconds
        conflictingContactId conflictingContactIsArchived conflictingContact { name }
      }
    }
  }
`);

/** Routers strip `errors[].extensions`, and Hive Gateway messages too: what a client must act on is data. */
for (const { name, start, isLeftOut, why } of gateways)
  describe.skipIf(isLeftOut)(`through ${name} a mutation that failed tells in its data${why}`, () => {
    let supergraph: TestSupergraph;
    beforeAll(async () => {
      supergraph = await start({ emulator, users: [], env: { OPERATION_TIMEOUT_MS: "4000" } });
    });
    afterAll(() => supergraph?.[Symbol.asyncDispose]());

    const told = async (input: CreateContactInput) => {
      const { data, errors } = await supergraph.execute(create, { input });
      expect(errors).toBeUndefined();
      expect(data?.createContact?.contact).toBeNull();
      expect(data?.createContact?.userErrors).toHaveLength(1);
      return data?.createContact?.userErrors[0];
    };

    test("a conflict, and who it is with", async () =>
      expect(await told({ externalId: "seed-merge-user" })).toMatchObject({
        code: "CONFLICT",
        message: expect.stringMatching(/\w+/),
        conflictingContactId: expect.stringMatching(/^[0-9a-f]{24}$/),
        conflictingContactIsArchived: false,
        conflictingContact: { name: "Milo Merge" },
      }));

    test("a mistake in the input, and where", async () =>
      expect(await told({ externalId: "x", email: "no address" })).toMatchObject({
        code: "INVALID_INPUT",
        message: expect.stringMatching(/\w+/),
        field: ["input", "email"],
      }));

    test("an unknown outcome, which must be looked at before sending again", async () => {
      await emulator.faults([{ method: "POST", route: "/contacts", times: 1, reset: true }]);
      expect(await told({ role: "LEAD", name: "Perhaps" })).toMatchObject({
        code: "OUTCOME_UNKNOWN",
        message: expect.stringMatching(/Check whether it took effect/),
      });
    });

    test("last, because the gateway keeps to it: a rate limit, and how long to wait", async () => {
      await emulator.faults([{ method: "POST", route: "/contacts", times: 20, rateLimited: true }]);
      expect(await told({ externalId: "limited" })).toMatchObject({
        code: "RATE_LIMITED",
        message: expect.stringMatching(/\w+/),
        retryAfterSeconds: expect.any(Number),
      });
    });
  });
