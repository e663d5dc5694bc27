import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestEmulator } from "../testkit/emulator.js";
import { startTestGateway } from "../testkit/gateway.js";

/** What hangs on a contact, priced in calls: cold in a gateway that has just started, warm once its lists are in memory. */
// What is written here is to be found at once.
const emulator = await startTestEmulator({ searchLagMs: 0 });
afterAll(() => emulator.close());

/** By name, from its end: the contact who has more of everything than Intercom embeds is not on the page. */
const PAGE = "contacts(first: 50, sort: { field: NAME, direction: DESC })";

async function priceOf(query: string, variables?: Record<string, unknown>) {
  await using gateway = await startTestGateway({ emulator });
  const ask = () => emulator.costOf(() => gateway.executeOk(query, variables));
  return { cold: (await ask()).total, warm: (await ask()).total };
}

async function read<Data>(query: string, variables?: Record<string, unknown>): Promise<Data> {
  await using gateway = await startTestGateway({ emulator });
  return await gateway.executeOk<Data>(query, variables);
}

interface CompaniesOfPage {
  contacts: { nodes: { companies: { totalCount: number; nodes: { id: string }[] } }[] };
}

describe("a page of fifty contacts costs", () => {
  test("one more for each company on it or each contact that has any, whichever are fewer", async () => {
    const { contacts } = await read<CompaniesOfPage>(
      `{ ${PAGE} { nodes { companies { totalCount nodes { id } } } } }`,
    );
    const having = contacts.nodes.filter(({ companies }) => companies.totalCount > 0).length;
    const distinct = new Set(contacts.nodes.flatMap(({ companies }) => companies.nodes.map(({ id }) => id)))
      .size;
    expect(Math.min(having, distinct)).toBeGreaterThan(3);
    const price = 1 + Math.min(having, distinct);
    expect(await priceOf(`{ ${PAGE} { nodes { companies { nodes { name } } } } }`)).toEqual({
      cold: price,
      warm: price,
    });
  });

  test("one more for each contact that has notes", async () => {
    const { contacts } = await read<{ contacts: { nodes: { notes: { totalCount: number } }[] } }>(
      `{ ${PAGE} { nodes { notes { totalCount } } } }`,
    );
    const price = 1 + contacts.nodes.filter(({ notes }) => notes.totalCount > 0).length;
    expect(price).toBeGreaterThan(3);
    expect(await priceOf(`{ ${PAGE} { nodes { notes { nodes { body } } } } }`)).toEqual({
      cold: price,
      warm: price,
    });
  });

  test("one more for all subscription types, until they are known", async () => {
    const query = `{ ${PAGE} { nodes { subscriptions { consent type { name } } } } }`;
    expect(await priceOf(query)).toEqual({ cold: 2, warm: 1 });
  });

  test("one more for all owners, until they are known", async () => {
    expect(await priceOf(`{ ${PAGE} { nodes { owner { name } } } }`)).toEqual({ cold: 2, warm: 1 });
  });

  test("one more for the definitions of typed attributes, until they are known", async () => {
    const query = `{ ${PAGE} { nodes { customAttributeList { name string number boolean date } } } }`;
    expect(await priceOf(query)).toEqual({ cold: 2, warm: 1 });
  });

  test("nothing more for ids and totals", async () => {
    const query = `{ ${PAGE} { nodes {
      companies(first: 3) { totalCount edges { cursor node { __typename id } } ...Ids pageInfo { hasNextPage } }
      notes { totalCount } owner { id } subscriptions { consent type { id } } tags { id }
    } } } fragment Ids on CompanyConnection { nodes { id } }`;
    expect(await priceOf(query)).toEqual({ cold: 1, warm: 1 });
  });
});

describe("companies of contacts cost", () => {
  const ids = ["ledger-1", "ledger-2", "ledger-3", "ledger-4", "ledger-5"];
  let companies: string[];

  beforeAll(async () => {
    await using gateway = await startTestGateway({ emulator });
    const list = await gateway.executeOk<{ companies: { nodes: { id: string }[] } }>(
      "{ companies(first: 6) { nodes { id } } }",
    );
    companies = list.companies.nodes.map(({ id }) => id);
    const create = "mutation ($id: ID!) { createContact(input: { externalId: $id }) { contact { id } } }";
    for (const [index, externalId] of ids.entries()) {
      const { createContact } = await gateway.executeOk<{ createContact: { contact: { id: string } } }>(
        create,
        {
          id: externalId,
        },
      );
      // All belong to the first company, the last to five more.
      for (const company of index === 4 ? companies : companies.slice(0, 1))
        await gateway.executeOk(
          "mutation ($contact: ID!, $company: ID!) { addContactToCompany(contactId: $contact, companyId: $company) { userErrors { code } } }",
          { contact: createContact.contact.id, company },
        );
    }
    return () => emulator.reset();
  });

  const query =
    "query ($ids: [ID!]!) { contactsByExternalIds(externalIds: $ids) { companies { nodes { name } } } }";
  const routesOf = async (externalIds: readonly string[]) => {
    await using gateway = await startTestGateway({ emulator });
    return (await emulator.costOf(() => gateway.executeOk(query, { ids: externalIds }))).byRoute;
  };

  test("one call for one company, however many contacts belong to it", async () => {
    expect(await routesOf(ids.slice(0, 4))).toEqual({
      "POST /contacts/search": 1,
      "GET /companies/{company_id}": 1,
    });
  });

  test("one call for one contact, however many companies it belongs to", async () => {
    expect(await routesOf(ids.slice(4))).toEqual({
      "GET /contacts/find_by_external_id/{external_id}": 1,
      "GET /contacts/{contact_id}/companies": 1,
    });
  });

  test("one call for each of the contacts where they are fewer than the companies", async () => {
    expect(await routesOf(ids)).toEqual({
      "POST /contacts/search": 1,
      "GET /contacts/{contact_id}/companies": 5,
    });
  });

  test("nothing when the companies brought them along", async () => {
    await using gateway = await startTestGateway({ emulator });
    const calls = await emulator.costOf(() =>
      gateway.executeOk(
        "query ($id: ID!) { company(id: $id) { name } again: company(id: $id) { contacts(first: 5) { nodes { id } } } }",
        { id: companies[0] },
      ),
    );
    expect(calls.byRoute).toEqual({
      "GET /companies/{company_id}": 1,
      "GET /companies/{company_id}/contacts": 1,
    });
  });
});

describe("a contact with more than Intercom embeds costs", () => {
  const MANY = '{ contactByExternalId(externalId: "seed-many") { %s } }';
  const routesOf = async (fields: string) => {
    await using gateway = await startTestGateway({ emulator });
    const { byRoute } = await emulator.costOf(() => gateway.executeOk(MANY.replace("%s", fields)));
    const { "GET /contacts/find_by_external_id/{external_id}": itself, ...rest } = byRoute;
    expect(itself).toBe(1);
    return rest;
  };

  test("one call for twelve companies, one for eleven tags, two for sixty notes", async () => {
    expect(await routesOf("companies { nodes { name } }")).toEqual({
      "GET /contacts/{contact_id}/companies": 1,
    });
    expect(await routesOf("tags { name }")).toEqual({ "GET /contacts/{contact_id}/tags": 1 });
    expect(await routesOf("notes(first: 60) { nodes { body } }")).toEqual({
      "GET /contacts/{contact_id}/notes": 2,
    });
  });

  test("nothing for their numbers", async () => {
    expect(await routesOf("companies { totalCount } notes { totalCount }")).toEqual({});
  });

  test("its own call on a page, and no other contact's", async () => {
    const query = `{ contactsByExternalIds(externalIds: ["seed-many", "seed-merge-user", "auth0|seed-user"]) { tags { id } companies { nodes { id } } } }`;
    await using gateway = await startTestGateway({ emulator });
    const { byRoute } = await emulator.costOf(() => gateway.executeOk(query));
    expect(byRoute).toEqual({
      "POST /contacts/search": 1,
      "GET /contacts/{contact_id}/tags": 1,
      "GET /contacts/{contact_id}/companies": 1,
    });
  });
});

describe("lists of the workspace cost", () => {
  test("one call each, until they are known", async () => {
    expect(await priceOf("{ intercomAdmins { id name } }")).toEqual({ cold: 1, warm: 0 });
    expect(await priceOf("{ intercomSubscriptionTypes { id name } }")).toEqual({ cold: 1, warm: 0 });
    expect(await priceOf("{ intercomDataAttributes(model: COMPANY) { name } }")).toEqual({
      cold: 1,
      warm: 0,
    });
  });

  test("one call for each fifty companies, tags, segments and counts included", async () => {
    const fields = "nodes { name userCount sessionCount tags { name } segments { name } }";
    expect(await priceOf(`{ companies(first: 50) { totalCount ${fields} } }`)).toEqual({ cold: 1, warm: 1 });
    expect(await priceOf(`{ companies(first: 51) { ${fields} } }`)).toEqual({ cold: 2, warm: 2 });
    expect(await priceOf("{ companies(first: 500) { totalCount } }")).toEqual({ cold: 1, warm: 1 });
  });
});

describe("a mutation costs", () => {
  const contact = async () =>
    (
      await read<{ contactByExternalId: { id: string } }>(
        '{ contactByExternalId(externalId: "auth0|seed-user") { id } }',
      )
    ).contactByExternalId.id;

  test("one call for custom attributes, and one more for their definitions until they are known", async () => {
    const update =
      'mutation ($id: ID!, $attributes: JSON) { updateContact(id: $id, input: { name: "Odd", customAttributes: $attributes }) { userErrors { code } } }';
    const id = await contact();
    expect(await priceOf(update, { id, attributes: { plan: "pro" } })).toEqual({ cold: 2, warm: 1 });
    expect(await priceOf(update, { id })).toEqual({ cold: 1, warm: 1 });
    expect(await priceOf(update, { id, attributes: {} })).toEqual({ cold: 1, warm: 1 });
    const upsert =
      'mutation { upsertCompany(input: { companyId: "ledger", customAttributes: { industry_code: "1" } }) { company { id } userErrors { code } } }';
    expect(await priceOf(upsert)).toEqual({ cold: 2, warm: 1 });
  });

  test("addContactToCompany and createNote two calls with the contact, one without", async () => {
    const id = await contact();
    const { companyByCompanyId } = await read<{ companyByCompanyId: { id: string } }>(
      '{ companyByCompanyId(companyId: "company-1") { id } }',
    );
    const variables = { id, company: companyByCompanyId.id };
    const add = (fields: string) =>
      `mutation ($id: ID!, $company: ID!) { addContactToCompany(contactId: $id, companyId: $company) { company { name } ${fields} userErrors { code } } }`;
    expect(await priceOf(add("contact { name }"), variables)).toEqual({ cold: 2, warm: 2 });
    expect(await priceOf(add("contact { companies { nodes { id } } }"), variables)).toEqual({
      cold: 2,
      warm: 2,
    });
    expect(await priceOf(add(""), variables)).toEqual({ cold: 1, warm: 1 });
    const note = (fields: string) =>
      `mutation ($id: ID!) { createNote(input: { contactId: $id, body: "Hello" }) { note { id author { name } contact { id } } ${fields} userErrors { code } } }`;
    expect(await priceOf(note("contact { name }"), { id })).toEqual({ cold: 2, warm: 2 });
    expect(await priceOf(note(""), { id })).toEqual({ cold: 1, warm: 1 });
  });
});
