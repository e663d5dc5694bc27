import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import { startUpstream } from "../testkit/upstream.js";

let gateways: readonly TestGateway[];
beforeAll(async () => {
  const first = await startTestGateway({
    emulator: { contacts: 3 },
    env: { EXECUTOR: "jit-at-first-sight" },
  });
  const second = await startTestGateway({ emulator: first.emulator, env: { EXECUTOR: "graphql-js" } });
  gateways = [first, second];
});
afterAll(async () => {
  for (const gateway of [...gateways].reverse()) await gateway.close();
});

const named = (id: string) => ({ id, email: `${id}@example.com` });

describe("a variable that was not sent, in a literal of JSON,", () => {
  const CREATE = graphql(`
    mutation CreateWithUnsetPlan($email: String!, $id: ID!, $plan: String, $byDefault: String = "basic") {
      some: createContact(input: { email: $email, customAttributes: { plan: $plan, seats: 5 } }) {
        contact { customAttributes }
        userErrors { message }
      }
      none: upsertContact(input: { externalId: $id, customAttributes: { plan: $plan } }) {
        contact { customAttributes }
        userErrors { message }
      }
      byDefault: updateContact(id: "nobody", input: { customAttributes: { plan: $byDefault } }) {
        userErrors { code }
      }
      company: upsertCompany(input: { companyId: $id, customAttributes: { plan: $plan } }) {
        userErrors { code }
      }
    }
  `);

  test("leaves its key out; a default and a null stand", async () => {
    for (const [index, { executeOk }] of gateways.entries()) {
      const unset = await executeOk(CREATE, { ...named(`unset-${index}`) });
      expect(unset.some).toEqual({ contact: { customAttributes: { seats: 5 } }, userErrors: [] });
      expect(unset.none).toEqual({ contact: { customAttributes: {} }, userErrors: [] });
      expect(unset.byDefault?.userErrors).toEqual([{ code: "NOT_FOUND" }]);
      expect(unset.company?.userErrors).toEqual([]);
      expect((await executeOk(CREATE, { ...named(`null-${index}`), plan: null })).some).toEqual(unset.some);
      const set = await executeOk(CREATE, { ...named(`set-${index}`), plan: "pro" });
      expect(set.some?.contact?.customAttributes).toEqual({ seats: 5, plan: "pro" });
    }
  });

  test("does not clear what the contact has, and a null does", async () => {
    const UPDATE = graphql(`
      mutation UpdateUnsetPlan($id: ID!, $plan: String) {
        updateContact(id: $id, input: { customAttributes: { plan: $plan, seats: 6 } }) {
          contact { customAttributes }
        }
      }
    `);
    for (const [index, { executeOk }] of gateways.entries()) {
      const created = await executeOk(
        graphql(`
          mutation CreateWithPlan($email: String!) {
            createContact(input: { email: $email, customAttributes: { plan: "pro" } }) { contact { id } }
          }
        `),
        { email: `plan-${index}@example.com` },
      );
      const id = created.createContact?.contact?.id ?? "";
      const kept = await executeOk(UPDATE, { id });
      expect(kept.updateContact?.contact?.customAttributes).toEqual({ plan: "pro", seats: 6 });
      const cleared = await executeOk(UPDATE, { id, plan: null });
      expect(cleared.updateContact?.contact?.customAttributes).toEqual({ seats: 6 });
    }
  });
});

test("a time before 1970 is written and read back, in either case of t and z", async () => {
  for (const [index, { executeOk }] of gateways.entries())
    for (const signedUpAt of ["1969-07-20T20:17:40Z", "0001-01-01t00:00:00z"]) {
      const created = await executeOk(
        graphql(`
          mutation CreateInThePast($externalId: ID!, $signedUpAt: DateTime!) {
            createContact(input: { externalId: $externalId, signedUpAt: $signedUpAt }) {
              contact { signedUpAt }
              userErrors { message }
            }
          }
        `),
        { externalId: `past-${index}-${signedUpAt}`, signedUpAt },
      );
      const contact = { signedUpAt: signedUpAt.toUpperCase() };
      expect(created.createContact).toEqual({ contact, userErrors: [] });
    }
});

test("a time that RFC 3339 can write is shown; any other is null, counted, and nulls nothing else", async () => {
  const times = {
    created_at: -62_135_596_800,
    updated_at: 253_402_300_799,
    signed_up_at: -1,
    last_seen_at: 253_402_300_800,
    last_replied_at: -62_135_596_801,
    last_contacted_at: 1_700_000_000_000,
    last_email_opened_at: 1.5,
    last_email_clicked_at: "1700000000",
  };
  await using upstream = await startUpstream(() => [
    200,
    { type: "contact", id: "a", role: "user", ...times },
  ]);
  for (const EXECUTOR of ["jit-at-first-sight", "graphql-js"]) {
    const env = { INTERCOM_BASE_URL: upstream.url, EXECUTOR };
    await using gateway = await startTestGateway({ emulator: gateways[0]!.emulator, env });
    const counted = async () => {
      const metrics = await (await fetch(new URL("/metrics", gateway.url))).text();
      return Number(/^intercom_graph_upstream_times_out_of_range (\d+)$/m.exec(metrics)?.[1]);
    };
    const before = await counted();
    const { contact } = await gateway.executeOk(
      graphql(`
        query OddTimes {
          contact(id: "a") {
            id createdAt updatedAt signedUpAt lastSeenAt lastRepliedAt lastContactedAt lastEmailOpenedAt lastEmailClickedAt
          }
        }
      `),
    );
    expect(contact).toEqual({
      id: "a",
      createdAt: "0001-01-01T00:00:00Z",
      updatedAt: "9999-12-31T23:59:59Z",
      signedUpAt: "1969-12-31T23:59:59Z",
      lastSeenAt: null,
      lastRepliedAt: null,
      lastContactedAt: null,
      lastEmailOpenedAt: null,
      lastEmailClickedAt: null,
    });
    expect((await counted()) - before).toBe(5);
  }
});
