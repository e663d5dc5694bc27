import { expect, test } from "vitest";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import { startUpstream } from "../testkit/upstream.js";

/** Values that were recorded of the real Intercom, and that the emulator does not have or has only once. */
const LONG = "n".repeat(70_000);
const reference = (type: string, id: string) => ({ type, id, url: `/${type}s/${id}` });
const tags = Array.from({ length: 11 }, (_, at) => ({
  type: "tag",
  id: `t${at}`,
  name: `Tag ${at} &amp; more`,
}));
const embedded = (data: readonly unknown[], total_count = data.length) => ({
  type: "list",
  data,
  url: "/contacts/odd/tags",
  total_count,
  has_more: total_count > 10,
});

const ODD = {
  type: "contact",
  id: "odd",
  role: "visitor",
  name: LONG,
  email: "odd@example.com",
  avatar: "https://example.com/face.png",
  owner_id: 0,
  created_at: "1700000000",
  signed_up_at: 2_738_966_400, // in 2056
  last_seen_at: 1_571_672_154_000, // milliseconds
  location: null,
  social_profiles: null,
  custom_attributes: { "odd name!": [{ id: 1 }], empty: null, creation_source: "api" },
  tags: embedded(
    tags.slice(0, 10).map(({ id }) => reference("tag", id)),
    14,
  ),
  // No notes, companies, consents and UTM values at all, as an application of 2024 answered.
};
const PLAIN = {
  type: "contact",
  id: "plain",
  role: "user",
  name: "Phone &amp; SMS",
  avatar: { type: "avatar", image_url: null },
  owner_id: "10553731",
  tags: embedded([reference("tag", "t1"), reference("tag", "t2")], 5),
};
const COMPANY = {
  type: "company",
  id: "co",
  company_id: "co-1",
  name: "Phone &amp; SMS",
  plan: {},
  custom_attributes: { creation_source: "api" },
  notes: { type: "note.list", data: [], url: "/companies/co/notes", total_count: 0, has_more: false },
};
const BODIES: Readonly<Record<string, unknown>> = {
  "/contacts/search": {
    type: "list",
    data: [ODD, PLAIN],
    total_count: 2,
    pages: { type: "pages", page: 1, per_page: 50, total_pages: 1 },
  },
  "/contacts/odd": ODD,
  "/contacts/plain": PLAIN,
  "/contacts/odd/tags": { type: "list", data: tags },
  "/tags": { type: "list", data: tags },
  "/companies/co": COMPANY,
  "/admins": {
    type: "admin.list",
    admins: [{ type: "admin", email: "operator+x@intercom.io", id: "7", name: "Fin" }],
  },
  "/subscription_types": {
    type: "list",
    data: [
      { type: "subscription", id: "1", state: "paused", consent_type: "opt_maybe", content_types: ["fax"] },
    ],
  },
  "/me": {
    type: "admin",
    id: "7",
    app: { type: "app", id_code: "x", timezone: "US/Los Angeles", region: "Mars" },
  },
};

async function startOverOddities() {
  const upstream = await startUpstream(({ url = "" }) => {
    const body = BODIES[url.split("?")[0] ?? ""];
    if (body) return [200, body];
    return [404, { type: "error.list", request_id: null, errors: [{ code: "not_found", message: "Gone" }] }];
  });
  const gateway = await startTestGateway({ env: { INTERCOM_BASE_URL: upstream.url } });
  return {
    ...gateway,
    upstream,
    async [Symbol.asyncDispose]() {
      await gateway.close();
      await upstream[Symbol.asyncDispose]();
    },
  };
}

test("an odd contact is answered without an error: what cannot be said is null, what can be is exact", async () => {
  await using gateway = await startOverOddities();
  const { contact } = await gateway.executeOk(
    graphql(`
      query OddContact {
        contact(id: "odd") {
          role name avatarUrl ownerId owner { name } createdAt signedUpAt lastSeenAt
          location { city } socialProfiles { name } customAttributes
          utm { source } subscriptions { consent } companies(first: 5) { nodes { id } }
          android { appName } browser { name }
        }
      }
    `),
  );
  // Compared apart: a difference in 70,000 characters is nothing to print.
  expect(contact?.name === LONG).toBe(true);
  expect({ ...contact, name: null }).toEqual({
    role: "UNKNOWN",
    name: null,
    avatarUrl: "https://example.com/face.png",
    ownerId: "0",
    owner: null,
    createdAt: null,
    signedUpAt: "2056-10-17T00:00:00Z",
    lastSeenAt: null,
    location: null,
    socialProfiles: [],
    customAttributes: { "odd name!": [{ id: 1 }], creation_source: "api" },
    utm: null,
    subscriptions: [],
    companies: { nodes: [] },
    android: null,
    browser: null,
  });
});

test("tags are those of the list, however many more are counted, and their names are passed on as they are", async () => {
  await using gateway = await startOverOddities();
  const data = await gateway.executeOk(
    graphql(`
      query TagsCountedHigher {
        many: contact(id: "odd") { tags { id name } }
        few: contact(id: "plain") { name avatarUrl ownerId tags { id } }
      }
    `),
  );
  expect(data.many?.tags).toEqual(tags.map(({ id, name }) => ({ id, name })));
  expect(data.few).toEqual({
    name: "Phone &amp; SMS",
    avatarUrl: null,
    ownerId: "10553731",
    tags: [{ id: "t1" }, { id: "t2" }],
  });
  const listings = gateway.upstream.requests.filter((it) => it.endsWith("/tags"));
  expect(listings).toEqual(["GET /contacts/odd/tags"]);
});

test("words that no description has are UNKNOWN, and a timezone that no calendar has is passed on", async () => {
  await using gateway = await startOverOddities();
  const data = await gateway.executeOk(
    graphql(`
      query OddWords {
        intercomSubscriptionTypes { id name state consentType contentTypes }
        intercomWorkspace { timezone }
        intercomAdmins { id jobTitle hasInboxSeat }
      }
    `),
  );
  expect(data).toMatchObject({
    intercomSubscriptionTypes: [
      { id: "1", name: null, state: "UNKNOWN", consentType: "UNKNOWN", contentTypes: ["UNKNOWN"] },
    ],
    intercomWorkspace: { timezone: "US/Los Angeles" },
    intercomAdmins: [{ id: "7", jobTitle: null }],
  });
});

test("a company with notes in the form of 2.16 is read, its source among its attributes", async () => {
  await using gateway = await startOverOddities();
  const { company, gone } = await gateway.executeOk(
    graphql(`
      query CompanyWithRecordedNotes {
        company(id: "co") { companyId name plan customAttributes }
        gone: contact(id: "gone") { id }
      }
    `),
  );
  expect(company).toEqual({
    companyId: "co-1",
    name: "Phone &amp; SMS",
    plan: null,
    customAttributes: { creation_source: "api" },
  });
  expect(gone).toBeNull();
});
