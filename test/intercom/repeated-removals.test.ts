import { afterAll, afterEach, expect, test } from "vitest";
import { startTestEmulator } from "../testkit/emulator.js";
import { startFaultProxy } from "../testkit/fault-proxy.js";
import { startTestGateway } from "../testkit/gateway.js";

const emulator = await startTestEmulator({ contacts: 30 });
const proxy = await startFaultProxy(emulator.url);
const gateway = await startTestGateway({ emulator, env: { INTERCOM_BASE_URL: proxy.url } });
afterAll(() => Promise.all([gateway.close(), proxy.close(), emulator.close()]));
afterEach(() => proxy.reset());

/** A contact that has everything, and goes away between the two tries: the second one finds nothing. */
async function victim() {
  const { contactByExternalId: contact } = await gateway.executeOk<{
    contactByExternalId: { id: string; tags: { id: string }[]; companies: { nodes: { id: string }[] } };
  }>(
    '{ contactByExternalId(externalId: "seed-many") { id tags { id name } companies(first: 1) { nodes { id } } } }',
  );
  const { intercomSubscriptionTypes: types } = await gateway.executeOk<{
    intercomSubscriptionTypes: { id: string }[];
  }>("{ intercomSubscriptionTypes { id } }");
  return {
    contactId: contact.id,
    tagId: contact.tags[0]?.id,
    companyId: contact.companies.nodes[0]?.id,
    subscriptionTypeId: types[0]?.id,
  };
}

test.each([
  ["untagContact", "tagId", "tag { id name }"],
  ["removeContactFromCompany", "companyId", "company { id name }"],
  ["removeContactSubscription", "subscriptionTypeId", "subscriptionType { id name }"],
] as const)(
  "%s whose answer was lost has done its work, though the second one finds nothing",
  async (field, other, below) => {
    const ids = await victim();
    proxy.reset();
    proxy.spoil("resetAfter", { method: "DELETE", times: 1 });
    await emulator.faults([
      { method: "DELETE", route: "*", times: 1, delayMs: 0 },
      { method: "DELETE", route: "*", times: 1, status: 404 },
    ]);
    const data = await gateway.executeOk<Record<string, object>>(
      `mutation ($contactId: ID!, $${other}: ID!) { ${field}(contactId: $contactId, ${other}: $${other}) { ${below} contact { id } userErrors { code } } }`,
      { contactId: ids.contactId, [other]: ids[other] },
    );
    const [thing] = below.split(" ");
    expect(data[field]).toEqual({
      [thing as string]: { id: ids[other], name: expect.any(String) },
      contact: { id: ids.contactId },
      userErrors: [],
    });
    expect(proxy.hits.filter((hit) => hit.startsWith("DELETE"))).toHaveLength(2);
  },
);
