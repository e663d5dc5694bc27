import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import type { IntercomSubscriptionConsent } from "../testkit/generated/graphql.js";
import { startUpstream } from "../testkit/upstream.js";

const gateway = await startTestGateway();
const { emulator, executeOk } = gateway;
beforeEach(() => emulator.reset());
afterAll(gateway.close);

const types = async () =>
  (
    await executeOk(
      graphql(`
        query SubscriptionTypesInFull {
          intercomSubscriptionTypes { id name description state consentType contentTypes }
        }
      `),
    )
  ).intercomSubscriptionTypes!;

const typeOf = async (consent: IntercomSubscriptionConsent) =>
  (await types()).find(({ consentType }) => consentType === consent)!;

const contact = async () =>
  (await executeOk(graphql(`query SeedUser { contactByExternalId(externalId: "auth0|seed-user") { id } }`)))
    .contactByExternalId!.id;

const set = async (contactId: string, type: string, consent: IntercomSubscriptionConsent) =>
  (
    await executeOk(
      graphql(`
        mutation SetSubscription($contact: ID!, $type: ID!, $consent: IntercomSubscriptionConsent!) {
          payload: setContactSubscription(contactId: $contact, subscriptionTypeId: $type, consent: $consent) {
            subscription { consent type { name } }
            contact { subscriptions { consent type { name } } }
            userErrors { code message field }
          }
        }
      `),
      { contact: contactId, type, consent },
    )
  ).payload!;

const remove = async (contactId: string, type: string) =>
  (
    await executeOk(
      graphql(`
        mutation RemoveSubscription($contact: ID!, $type: ID!) {
          payload: removeContactSubscription(contactId: $contact, subscriptionTypeId: $type) {
            subscriptionType { name }
            contact { subscriptions { consent type { name } } }
            userErrors { code message field }
          }
        }
      `),
      { contact: contactId, type },
    )
  ).payload!;

test("subscription types say what they are", async () => {
  expect((await types()).find(({ id }) => id === "101")).toEqual({
    id: "101",
    name: "Announcements",
    description: expect.any(String),
    state: "LIVE",
    consentType: "OPT_OUT",
    contentTypes: ["EMAIL"],
  });
});

test("a contact's choices say what was chosen, and who made none has none", async () => {
  const { many, none } = await executeOk(
    graphql(`
      query SubscriptionsOfManyAndNone {
        many: contactByExternalId(externalId: "seed-many") {
          subscriptions { consent type { id name } }
        }
        none: contactByExternalId(externalId: "auth0|seed-user") { subscriptions { consent } }
      }
    `),
  );
  expect(many).toEqual({
    subscriptions: [
      { consent: "OPT_IN", type: { id: "103", name: "Newsletter" } },
      { consent: "OPT_OUT", type: { id: "101", name: "Announcements" } },
    ],
  });
  expect(none).toEqual({ subscriptions: [] });
});

test("a contact with more choices than Intercom embeds is asked for them, and the type tells which they are", async () => {
  const type = (id: string, consent_type: string) => ({
    type: "subscription",
    id,
    consent_type,
    default_translation: { name: `Type ${id}` },
  });
  await using upstream = await startUpstream((request) => [
    200,
    request.url?.endsWith("/subscriptions")
      ? { type: "list", data: [type("1", "opt_in"), type("2", "opt_out"), type("3", "opt_maybe")] }
      : {
          type: "contact",
          id: "c1",
          opted_in_subscription_types: { data: [{ id: "1" }], total_count: 11, has_more: true },
        },
  ]);
  await using other = await startTestGateway({ emulator, env: { INTERCOM_BASE_URL: upstream.url } });
  const data = await other.executeOk(
    graphql(`
      query SubscriptionsOfC1 {
        contact(id: "c1") { subscriptions { consent type { id name } } }
      }
    `),
  );
  expect(data).toEqual({
    contact: {
      subscriptions: [
        { consent: "OPT_IN", type: { id: "1", name: "Type 1" } },
        { consent: "OPT_OUT", type: { id: "2", name: "Type 2" } },
        { consent: "UNKNOWN", type: { id: "3", name: "Type 3" } },
      ],
    },
  });
  expect(upstream.requests).toEqual(["GET /contacts/c1", "GET /contacts/c1/subscriptions"]);
});

test("a type that Intercom does not list any more is null, and the choice stands", async () => {
  await using upstream = await startUpstream((request) => [
    200,
    request.url === "/subscription_types"
      ? { type: "list", data: [] }
      : { type: "contact", id: "c1", opted_out_subscription_types: { data: [{ id: "9" }], total_count: 1 } },
  ]);
  await using other = await startTestGateway({ emulator, env: { INTERCOM_BASE_URL: upstream.url } });
  expect(
    await other.executeOk(
      graphql(`
        query SubscriptionNamesOfC1 {
          contact(id: "c1") { subscriptions { consent type { name } } }
        }
      `),
    ),
  ).toEqual({ contact: { subscriptions: [{ consent: "OPT_OUT", type: null }] } });
});

describe("setContactSubscription and removeContactSubscription", () => {
  test.each(["OPT_IN", "OPT_OUT"] as const)(
    "record %s, and take it back, at once and harmlessly twice",
    async (consent) => {
      const id = await contact();
      const { id: type, name } = await typeOf(consent);
      for (let time = 0; time < 2; time += 1)
        expect(await set(id, type, consent)).toEqual({
          subscription: { consent, type: { name } },
          contact: { subscriptions: [{ consent, type: { name } }] },
          userErrors: [],
        });
      for (let time = 0; time < 2; time += 1)
        expect(await remove(id, type)).toEqual({
          subscriptionType: { name },
          contact: { subscriptions: [] },
          userErrors: [],
        });
    },
  );

  test("show the choices of their moment in one operation, and in lists whose index runs behind", async () => {
    await emulator.reset({ searchLagMs: 600_000 });
    const variables = { id: await contact(), type: (await typeOf("OPT_IN")).id };
    const data = await executeOk(
      graphql(`
        mutation SetRemoveAndSet($id: ID!, $type: ID!) {
          a: setContactSubscription(contactId: $id, subscriptionTypeId: $type, consent: OPT_IN) {
            contact { subscriptions { consent } }
            userErrors { code }
          }
          b: removeContactSubscription(contactId: $id, subscriptionTypeId: $type) {
            contact { subscriptions { consent } }
            userErrors { code }
          }
          c: setContactSubscription(contactId: $id, subscriptionTypeId: $type, consent: OPT_IN) {
            contact { subscriptions { consent } }
            userErrors { code }
          }
        }
      `),
      variables,
    );
    const chosen = [{ consent: "OPT_IN" }];
    expect([data.a, data.b, data.c].map((payload) => payload!.contact?.subscriptions)).toEqual([
      chosen,
      [],
      chosen,
    ]);
    const { contacts } = await executeOk(
      graphql(`
        query SubscriptionsOfSeedUserInList {
          contacts(filter: { externalId: { eq: "auth0|seed-user" } }) {
            nodes { subscriptions { consent } }
          }
        }
      `),
    );
    expect(contacts?.nodes).toEqual([{ subscriptions: chosen }]);
  });

  test("refuse a choice that the type does not ask for: Intercom would take it as the other one", async () => {
    const { id: type } = await typeOf("OPT_OUT");
    const id = await contact();
    await emulator.reset();
    const { userErrors, contact: after } = await set(id, type, "OPT_IN");
    expect(after).toBeNull();
    expect((await emulator.calls()).byRoute).not.toHaveProperty("POST /contacts/{contact_id}/subscriptions");
    expect(userErrors).toMatchObject([{ code: "INVALID_INPUT", field: ["consent"] }]);
    expect(userErrors[0]?.message).toMatch(/consentType is OPT_OUT.*removeContactSubscription/);
  });

  test("say which of the two Intercom does not know", async () => {
    const id = await contact();
    const { id: type } = await typeOf("OPT_IN");
    for (const change of [(c: string, t: string) => set(c, t, "OPT_IN"), remove]) {
      expect((await change("nobody", type)).userErrors).toMatchObject([
        { code: "NOT_FOUND", field: ["contactId"] },
      ]);
      expect((await change(id, "9")).userErrors).toMatchObject([
        { code: "NOT_FOUND", field: ["subscriptionTypeId"] },
      ]);
    }
  });

  test("refuse what cannot be sent before any call", async () => {
    const id = await contact();
    const calls = await emulator.costOf(async () => {
      expect((await set(id, "101", "UNKNOWN")).userErrors).toMatchObject([
        { code: "INVALID_INPUT", field: ["consent"] },
      ]);
      expect((await set("a/b", "101", "OPT_OUT")).userErrors).toMatchObject([{ field: ["contactId"] }]);
      expect((await remove(id, "..")).userErrors).toMatchObject([{ field: ["subscriptionTypeId"] }]);
    });
    expect(calls.total).toBe(0);
  });
});
