import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestEmulator } from "../testkit/emulator.js";
import type { Document, Given } from "../testkit/execute.js";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

/** What hangs on a contact, priced in calls: cold in a gateway that has just started, warm once its lists are in memory. */
// What is written here is to be found at once.
const emulator = await startTestEmulator({ searchLagMs: 0 });
afterAll(() => emulator.close());

async function priceOf<Data, Variables>(
  query: Document<Data, Variables>,
  variables?: NoInfer<Given<Variables>>,
) {
  await using gateway = await startTestGateway({ emulator });
  const ask = () => emulator.costOf(() => gateway.executeOk(query, variables));
  return { cold: (await ask()).total, warm: (await ask()).total };
}

async function read<Data, Variables>(query: Document<Data, Variables>): Promise<Data> {
  await using gateway = await startTestGateway({ emulator });
  return await gateway.executeOk(query);
}

/** By name, from its end: the contact who has more of everything than Intercom embeds is not on the page. */
describe("a page of fifty contacts costs", () => {
  test("one more for each company on it or each contact that has any, whichever are fewer", async () => {
    const { contacts } = await read(
      graphql(`
        query CompaniesOfFifty {
          contacts(first: 50, sort: { field: NAME, direction: DESC }) {
            nodes { companies { totalCount nodes { id } } }
          }
        }
      `),
    );
    const having = contacts!.nodes.filter(({ companies }) => companies!.totalCount > 0).length;
    const distinct = new Set(contacts!.nodes.flatMap(({ companies }) => companies!.nodes.map(({ id }) => id)))
      .size;
    expect(Math.min(having, distinct)).toBeGreaterThan(3);
    const price = 1 + Math.min(having, distinct);
    expect(
      await priceOf(
        graphql(`
          query CompanyNamesOfFifty {
            contacts(first: 50, sort: { field: NAME, direction: DESC }) {
              nodes { companies { nodes { name } } }
            }
          }
        `),
      ),
    ).toEqual({ cold: price, warm: price });
  });

  test("one more for each contact that has notes", async () => {
    const { contacts } = await read(
      graphql(`
        query NoteTotalsOfFifty {
          contacts(first: 50, sort: { field: NAME, direction: DESC }) {
            nodes { notes { totalCount } }
          }
        }
      `),
    );
    const price = 1 + contacts!.nodes.filter(({ notes }) => notes!.totalCount > 0).length;
    expect(price).toBeGreaterThan(3);
    expect(
      await priceOf(
        graphql(`
          query NotesOfFifty {
            contacts(first: 50, sort: { field: NAME, direction: DESC }) {
              nodes { notes { nodes { body } } }
            }
          }
        `),
      ),
    ).toEqual({ cold: price, warm: price });
  });

  test("one more for all subscription types, until they are known", async () => {
    const query = graphql(`
      query SubscriptionsOfFifty {
        contacts(first: 50, sort: { field: NAME, direction: DESC }) {
          nodes { subscriptions { consent type { name } } }
        }
      }
    `);
    expect(await priceOf(query)).toEqual({ cold: 2, warm: 1 });
  });

  test("one more for all owners, until they are known", async () => {
    expect(
      await priceOf(
        graphql(`
          query OwnersOfFifty {
            contacts(first: 50, sort: { field: NAME, direction: DESC }) { nodes { owner { name } } }
          }
        `),
      ),
    ).toEqual({ cold: 2, warm: 1 });
  });

  test("one more for the definitions of typed attributes, until they are known", async () => {
    const query = graphql(`
      query AttributesOfFifty {
        contacts(first: 50, sort: { field: NAME, direction: DESC }) {
          nodes { customAttributeList { name string number boolean date } }
        }
      }
    `);
    expect(await priceOf(query)).toEqual({ cold: 2, warm: 1 });
  });

  test("nothing more for ids and totals", async () => {
    const query = graphql(`
      query IdsAndTotalsOfFifty {
        contacts(first: 50, sort: { field: NAME, direction: DESC }) {
          nodes {
            companies(first: 3) {
              totalCount
              edges { cursor node { __typename id } }
              ...IdsOfCompanies pageInfo { hasNextPage }
            }
            notes { totalCount } owner { id }
            subscriptions { consent type { id } }
            tags { id }
          }
        }
      }
      fragment IdsOfCompanies on CompanyConnection {
        nodes { id }
      }
    `);
    expect(await priceOf(query)).toEqual({ cold: 1, warm: 1 });
  });
});

describe("companies of contacts cost", () => {
  const ids = ["ledger-1", "ledger-2", "ledger-3", "ledger-4", "ledger-5"];
  let companies: string[];

  beforeAll(async () => {
    await using gateway = await startTestGateway({ emulator });
    const list = await gateway.executeOk(
      graphql(`query SixCompanies { companies(first: 6) { nodes { id } } }`),
    );
    companies = list.companies!.nodes.map(({ id }) => id);
    const create = graphql(`
      mutation CreateForLedger($id: ID!) {
        createContact(input: { externalId: $id }) { contact { id } }
      }
    `);
    for (const [index, externalId] of ids.entries()) {
      const { createContact } = await gateway.executeOk(create, { id: externalId });
      // All belong to the first company, the last to five more.
      for (const company of index === 4 ? companies : companies.slice(0, 1))
        await gateway.executeOk(
          graphql(`
            mutation AddToCompany($contact: ID!, $company: ID!) {
              addContactToCompany(contactId: $contact, companyId: $company) { userErrors { code } }
            }
          `),
          { contact: createContact?.contact?.id, company },
        );
    }
    return () => emulator.reset();
  });

  const query = graphql(`
    query CompaniesByExternalIds($ids: [ID!]!) {
      contactsByExternalIds(externalIds: $ids) { companies { nodes { name } } }
    }
  `);
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
        graphql(`
          query CompanyTwice($id: ID!) {
            company(id: $id) { name }
            again: company(id: $id) { contacts(first: 5) { nodes { id } } }
          }
        `),
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
  const routesOf = async <Data, Variables>(query: Document<Data, Variables>) => {
    await using gateway = await startTestGateway({ emulator });
    const { byRoute } = await emulator.costOf(() => gateway.executeOk(query));
    const { "GET /contacts/find_by_external_id/{external_id}": itself, ...rest } = byRoute;
    expect(itself).toBe(1);
    return rest;
  };

  test("one call for twelve companies, one for eleven tags, two for sixty notes", async () => {
    const companies = graphql(`
      query CompanyNamesOfMany {
        contactByExternalId(externalId: "seed-many") { companies { nodes { name } } }
      }
    `);
    expect(await routesOf(companies)).toEqual({ "GET /contacts/{contact_id}/companies": 1 });
    const tags = graphql(`
      query TagNamesOfMany { contactByExternalId(externalId: "seed-many") { tags { name } } }
    `);
    expect(await routesOf(tags)).toEqual({ "GET /contacts/{contact_id}/tags": 1 });
    const notes = graphql(`
      query BodiesOfNotesOfMany {
        contactByExternalId(externalId: "seed-many") { notes(first: 60) { nodes { body } } }
      }
    `);
    expect(await routesOf(notes)).toEqual({ "GET /contacts/{contact_id}/notes": 2 });
  });

  test("nothing for their numbers", async () => {
    const query = graphql(`
      query NumbersOfMany {
        contactByExternalId(externalId: "seed-many") {
          companies { totalCount }
          notes { totalCount }
        }
      }
    `);
    expect(await routesOf(query)).toEqual({});
  });

  test("its own call on a page, and no other contact's", async () => {
    const query = graphql(`
      query MoreThanEmbedded {
        contactsByExternalIds(externalIds: ["seed-many", "seed-merge-user", "auth0|seed-user"]) {
          tags { id } companies { nodes { id } }
        }
      }
    `);
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
    expect(await priceOf(graphql(`query AdminNames { intercomAdmins { id name } }`))).toEqual({
      cold: 1,
      warm: 0,
    });
    expect(
      await priceOf(graphql(`query SubscriptionTypeNames { intercomSubscriptionTypes { id name } }`)),
    ).toEqual({ cold: 1, warm: 0 });
    expect(
      await priceOf(
        graphql(`query CompanyAttributeNames { intercomDataAttributes(model: COMPANY) { name } }`),
      ),
    ).toEqual({ cold: 1, warm: 0 });
  });

  test("one call for each fifty companies, tags, segments and counts included", async () => {
    expect(
      await priceOf(
        graphql(`
          query FiftyCompanies {
            companies(first: 50) {
              totalCount
              nodes { name userCount sessionCount tags { name } segments { name } }
            }
          }
        `),
      ),
    ).toEqual({ cold: 1, warm: 1 });
    expect(
      await priceOf(
        graphql(`
          query FiftyOneCompanies {
            companies(first: 51) {
              nodes { name userCount sessionCount tags { name } segments { name } }
            }
          }
        `),
      ),
    ).toEqual({ cold: 2, warm: 2 });
    expect(await priceOf(graphql(`query TotalOfCompanies { companies(first: 500) { totalCount } }`))).toEqual(
      { cold: 1, warm: 1 },
    );
  });
});

describe("a mutation costs", () => {
  const contact = async () =>
    (await read(graphql(`query SeedUser { contactByExternalId(externalId: "auth0|seed-user") { id } }`)))
      .contactByExternalId!.id;

  test("one call for custom attributes, and one more for their definitions until they are known", async () => {
    const update = graphql(`
      mutation UpdateAttributes($id: ID!, $attributes: JSON) {
        updateContact(id: $id, input: { name: "Odd", customAttributes: $attributes }) {
          userErrors { code }
        }
      }
    `);
    const id = await contact();
    expect(await priceOf(update, { id, attributes: { plan: "pro" } })).toEqual({ cold: 2, warm: 1 });
    expect(await priceOf(update, { id })).toEqual({ cold: 1, warm: 1 });
    expect(await priceOf(update, { id, attributes: {} })).toEqual({ cold: 1, warm: 1 });
    const upsert = graphql(`
      mutation UpsertCompanyAttribute {
        upsertCompany(input: { companyId: "ledger", customAttributes: { industry_code: "1" } }) {
          company { id } userErrors { code }
        }
      }
    `);
    expect(await priceOf(upsert)).toEqual({ cold: 2, warm: 1 });
  });

  test("addContactToCompany and createNote two calls with the contact, one without", async () => {
    const id = await contact();
    const { companyByCompanyId } = await read(
      graphql(`query CompanyOne { companyByCompanyId(companyId: "company-1") { id } }`),
    );
    const variables = { id, company: companyByCompanyId!.id };
    const add = graphql(`
      mutation AddAndShow($id: ID!, $company: ID!) {
        addContactToCompany(contactId: $id, companyId: $company) {
          company { name }
          contact { name }
          userErrors { code }
        }
      }
    `);
    expect(await priceOf(add, variables)).toEqual({ cold: 2, warm: 2 });
    const addAndShowCompanies = graphql(`
      mutation AddAndShowCompanies($id: ID!, $company: ID!) {
        addContactToCompany(contactId: $id, companyId: $company) {
          company { name }
          contact { companies { nodes { id } } }
          userErrors { code }
        }
      }
    `);
    expect(await priceOf(addAndShowCompanies, variables)).toEqual({ cold: 2, warm: 2 });
    const addWithoutContact = graphql(`
      mutation AddWithoutContact($id: ID!, $company: ID!) {
        addContactToCompany(contactId: $id, companyId: $company) {
          company { name }
          userErrors { code }
        }
      }
    `);
    expect(await priceOf(addWithoutContact, variables)).toEqual({ cold: 1, warm: 1 });
    const note = graphql(`
      mutation NoteAndShow($id: ID!) {
        createNote(input: { contactId: $id, body: "Hello" }) {
          note { id author { name } contact { id } }
          contact { name }
          userErrors { code }
        }
      }
    `);
    expect(await priceOf(note, { id })).toEqual({ cold: 2, warm: 2 });
    const noteWithoutContact = graphql(`
      mutation NoteWithoutContact($id: ID!) {
        createNote(input: { contactId: $id, body: "Hello" }) {
          note { id author { name } contact { id } }
          userErrors { code }
        }
      }
    `);
    expect(await priceOf(noteWithoutContact, { id })).toEqual({ cold: 1, warm: 1 });
  });
});
