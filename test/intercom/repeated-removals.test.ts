import { afterAll, afterEach, expect, test } from "vitest";
import { startTestEmulator } from "../testkit/emulator.js";
import { startFaultProxy } from "../testkit/fault-proxy.js";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const emulator = await startTestEmulator({ contacts: 30 });
const proxy = await startFaultProxy(emulator.url);
const gateway = await startTestGateway({ emulator, env: { INTERCOM_BASE_URL: proxy.url } });
afterAll(() => Promise.all([gateway.close(), proxy.close(), emulator.close()]));
afterEach(() => proxy.reset());

/** A contact that has everything, and goes away between the two tries: the second one finds nothing. */
async function victim() {
  const { contactByExternalId: contact } = await gateway.executeOk(
    graphql(`
      query ContactOfMuch {
        contactByExternalId(externalId: "seed-many") {
          id tags { id name }
          companies(first: 1) { nodes { id } }
        }
      }
    `),
  );
  const { intercomSubscriptionTypes: types } = await gateway.executeOk(
    graphql(`query SubscriptionTypeIds { intercomSubscriptionTypes { id } }`),
  );
  return {
    contactId: contact!.id,
    tagId: contact!.tags![0]?.id,
    companyId: contact!.companies!.nodes[0]?.id,
    subscriptionTypeId: types![0]?.id,
  };
}

type Victim = Awaited<ReturnType<typeof victim>>;

test.each([
  [
    "untagContact",
    "tagId",
    ({ contactId, tagId }: Victim) =>
      gateway.executeOk(
        graphql(`
          mutation RemoveTag($contactId: ID!, $tagId: ID!) {
            removal: untagContact(contactId: $contactId, tagId: $tagId) {
              from: tag { id name }
              contact { id }
              userErrors { code }
            }
          }
        `),
        { contactId, tagId },
      ),
  ],
  [
    "removeContactFromCompany",
    "companyId",
    ({ contactId, companyId }: Victim) =>
      gateway.executeOk(
        graphql(`
          mutation RemoveCompany($contactId: ID!, $companyId: ID!) {
            removal: removeContactFromCompany(contactId: $contactId, companyId: $companyId) {
              from: company { id name }
              contact { id }
              userErrors { code }
            }
          }
        `),
        { contactId, companyId },
      ),
  ],
  [
    "removeContactSubscription",
    "subscriptionTypeId",
    ({ contactId, subscriptionTypeId: typeId }: Victim) =>
      gateway.executeOk(
        graphql(`
          mutation RemoveChoice($contactId: ID!, $typeId: ID!) {
            removal: removeContactSubscription(contactId: $contactId, subscriptionTypeId: $typeId) {
              from: subscriptionType { id name }
              contact { id }
              userErrors { code }
            }
          }
        `),
        { contactId, typeId },
      ),
  ],
] as const)(
  "%s whose answer was lost has done its work, though the second one finds nothing",
  async (_field, other, remove) => {
    const ids = await victim();
    proxy.reset();
    proxy.spoil("resetAfter", { method: "DELETE", times: 1 });
    await emulator.faults([
      { method: "DELETE", route: "*", times: 1, delayMs: 0 },
      { method: "DELETE", route: "*", times: 1, status: 404 },
    ]);
    expect(await remove(ids)).toEqual({
      removal: {
        from: { id: ids[other], name: expect.any(String) },
        contact: { id: ids.contactId },
        userErrors: [],
      },
    });
    expect(proxy.hits.filter((hit) => hit.startsWith("DELETE"))).toHaveLength(2);
  },
);

test("deleteCompany whose answer was lost has done its work, though the second one finds nothing", async () => {
  const { companyId } = await victim();
  proxy.reset();
  proxy.spoil("resetAfter", { method: "DELETE", times: 1 });
  await emulator.faults([]);
  const { deleteCompany } = await gateway.executeOk(
    graphql(`
      mutation DeleteCompanyTwice($id: ID!) {
        deleteCompany(id: $id) { deletedCompanyId userErrors { code } }
      }
    `),
    { id: companyId! },
  );
  expect(deleteCompany).toEqual({ deletedCompanyId: companyId, userErrors: [] });
  expect(proxy.hits.filter((hit) => hit.startsWith("DELETE"))).toHaveLength(2);
});
