import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import type { UpsertCompanyInput } from "../testkit/generated/graphql.js";
import { startUpstream } from "../testkit/upstream.js";

// Without a lag: a company's count and its place in lists run behind writes (recorded), and tests look at both at once.
const gateway = await startTestGateway({ emulator: { searchLagMs: 0 } });
const { emulator, execute, executeOk } = gateway;
beforeEach(() => emulator.reset());
afterAll(gateway.close);

const company = async (companyId: string) =>
  (
    await executeOk(
      graphql(`
        query CompanyInBrief($id: ID!) {
          companyByCompanyId(companyId: $id) { id companyId name userCount customAttributes }
        }
      `),
      { id: companyId },
    )
  ).companyByCompanyId!;

const contact = async (externalId = "auth0|seed-user") =>
  (
    await executeOk(
      graphql(`query FindByExternalId($id: ID!) { contactByExternalId(externalId: $id) { id } }`),
      { id: externalId },
    )
  ).contactByExternalId!.id;

const upsert = async (input: UpsertCompanyInput) =>
  (
    await executeOk(
      graphql(`
        mutation UpsertCompany($input: UpsertCompanyInput!) {
          upsertCompany(input: $input) {
            company { id companyId name userCount customAttributes }
            userErrors { code message field }
          }
        }
      `),
      { input },
    )
  ).upsertCompany!;

const changes = {
  addContactToCompany: graphql(`
    mutation AddContactToCompany($contact: ID!, $company: ID!) {
      payload: addContactToCompany(contactId: $contact, companyId: $company) {
        company { id companyId name userCount customAttributes }
        contact { companies { totalCount nodes { name } } }
        userErrors { code message field }
      }
    }
  `),
  removeContactFromCompany: graphql(`
    mutation RemoveContactFromCompany($contact: ID!, $company: ID!) {
      payload: removeContactFromCompany(contactId: $contact, companyId: $company) {
        company { id companyId name userCount customAttributes }
        contact { companies { totalCount nodes { name } } }
        userErrors { code message field }
      }
    }
  `),
};

const change = async (mutation: keyof typeof changes, contactId: string, companyId: string) =>
  (await executeOk(changes[mutation], { contact: contactId, company: companyId })).payload;

describe("a company", () => {
  test("is found by either of its keys, and null where there is none", async () => {
    const { id, name } = await company("company-1");
    const data = await executeOk(
      graphql(`
        query CompanyByWrongKeys($id: ID!) {
          company(id: $id) { companyId name }
          none: company(id: "nobody") { id }
          neither: companyByCompanyId(companyId: "company-1 ") { id }
          wrong: companyByCompanyId(companyId: $id) { id }
        }
      `),
      { id },
    );
    expect(data).toEqual({
      company: { companyId: "company-1", name },
      none: null,
      neither: null,
      wrong: null,
    });
  });

  test("may have any id that its owner chose", async () => {
    for (const companyId of ["urn:acme/1?a=b&c", "ann@example.com", "ü 100 %", "a+b"]) {
      const { company: created } = await upsert({ companyId, name: "Odd" });
      expect(await company(companyId)).toEqual(created);
    }
  });

  test("is an entity of federation by either key", async () => {
    const { id } = await company("company-1");
    const query = graphql(`
      query CompanyEntities($references: [_Any!]!) {
        _entities(representations: $references) { ... on Company { id companyId } }
      }
    `);
    const { data, errors } = await execute(query, {
      references: [
        { __typename: "Company", id },
        { __typename: "Company", companyId: "company-1" },
        { __typename: "Company", companyId: "nobody" },
        { __typename: "Company", id: "../contacts" },
      ],
    });
    const found = { id, companyId: "company-1" };
    expect(data?._entities).toEqual([found, found, null, null]);
    expect(errors).toMatchObject([{ path: ["_entities", 3], extensions: { code: "BAD_USER_INPUT" } }]);
  });

  test("has every field of its payload, its tags and its segments", async () => {
    const { companies } = await executeOk(
      graphql(`
        query CompaniesInFull {
          companies(first: 60) {
            nodes {
              id companyId name plan size website industry monthlySpend sessionCount userCount
              createdAt remoteCreatedAt updatedAt lastRequestAt customAttributes tags { id name }
              segments { id name createdAt }
            }
          }
        }
      `),
    );
    const nodes: readonly Record<string, unknown>[] = companies!.nodes;
    expect(nodes).toHaveLength(60);
    for (const field of Object.keys(nodes[0] ?? {}))
      expect(nodes.some((node) => isSet(node[field]))).toBe(true);
    expect(nodes.some(({ plan }) => plan === null)).toBe(true);
  });

  test("gives its segments also where Intercom embeds none", async () => {
    await using upstream = await startUpstream((request) => [
      200,
      request.url?.endsWith("/segments")
        ? { type: "list", data: [{ type: "segment", id: "s1", name: "Big" }] }
        : { type: "company", id: "c1", company_id: "1", monthly_spend: 155.98, plan: {} },
    ]);
    await using other = await startTestGateway({
      emulator,
      env: { INTERCOM_BASE_URL: upstream.url },
    });
    expect(
      await other.executeOk(
        graphql(`
          query CompanyWithSegments {
            company(id: "c1") { name plan monthlySpend segments { id name } }
          }
        `),
      ),
    ).toEqual({
      company: { name: null, plan: null, monthlySpend: 155, segments: [{ id: "s1", name: "Big" }] },
    });
  });

  test("and a contact see each other from both sides", async () => {
    const { companies } = await executeOk(
      graphql(`
        query CompaniesAndTheirContacts {
          companies(first: 3) {
            nodes {
              id userCount
              contacts(first: 4) { totalCount nodes { companies(first: 500) { nodes { id } } } }
            }
          }
        }
      `),
    );
    expect(companies?.nodes).toHaveLength(3);
    for (const { id, userCount, contacts } of companies!.nodes) {
      expect(contacts?.totalCount).toBe(userCount);
      for (const { companies: own } of contacts!.nodes)
        expect(own?.nodes.map((node) => node.id)).toContain(id);
    }
  });
});

const isSet = (value: unknown) => value !== null && (!Array.isArray(value) || value.length > 0);

describe("a contact's companies", () => {
  const page = async (first: number, after?: string) =>
    (
      await executeOk(
        graphql(`
          query CompaniesOfSeedUser($first: Int!, $after: String) {
            contactByExternalId(externalId: "auth0|seed-user") {
              companies(first: $first, after: $after) {
                totalCount nodes { companyId } edges { cursor }
                pageInfo { hasNextPage hasPreviousPage }
              }
            }
          }
        `),
        { first, after },
      )
    ).contactByExternalId!.companies;

  test("are paged from what is embedded as from any list, in the order of Intercom's own", async () => {
    const id = await contact();
    for (const number of [5, 3, 9])
      await change("addContactToCompany", id, (await company(`company-${number}`)).id);
    const one = await page(1);
    expect(one).toMatchObject({
      totalCount: 3,
      nodes: [{ companyId: "company-5" }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    expect(await page(500, one?.edges[0]?.cursor)).toMatchObject({
      totalCount: 3,
      nodes: [{ companyId: "company-3" }, { companyId: "company-9" }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  test("come whole through edges as through nodes", async () => {
    await change("addContactToCompany", await contact(), (await company("company-5")).id);
    const { edges, nodes } = await executeOk(
      graphql(`
        query CompaniesByEdgesAndNodes {
          edges: contactByExternalId(externalId: "auth0|seed-user") {
            companies { edges { node { companyId } } }
          }
          nodes: contactByExternalId(externalId: "auth0|seed-user") {
            companies { nodes { companyId } }
          }
        }
      `),
    );
    expect(edges).toEqual({ companies: { edges: [{ node: { companyId: "company-5" } }] } });
    expect(nodes).toEqual({ companies: { nodes: [{ companyId: "company-5" }] } });
  });

  test("are all there when there are more than Intercom embeds: the SDK's own list of them is always empty", async () => {
    const { contactByExternalId } = await executeOk(
      graphql(`
        query CompaniesOfManyByCompanyId {
          contactByExternalId(externalId: "seed-many") {
            companies { totalCount nodes { companyId } }
          }
        }
      `),
    );
    const { nodes, totalCount } = contactByExternalId!.companies!;
    expect(totalCount).toBe(12);
    expect(new Set(nodes.map(({ companyId }) => companyId)).size).toBe(12);
  });

  test("cost no call when there are none", async () => {
    const calls = await emulator.costOf(() => page(50));
    expect(calls.byRoute).toEqual({ "GET /contacts/find_by_external_id/{external_id}": 1 });
  });

  test("that cannot be read are null, and the contact stands", async () => {
    await emulator.faults([{ route: "/contacts/{contact_id}/companies", status: 400, times: 1 }]);
    const { data, errors } = await execute(
      graphql(`
        query NamesOfCompaniesOfMany {
          contactByExternalId(externalId: "seed-many") { name companies { nodes { name } } }
        }
      `),
    );
    expect(data).toEqual({ contactByExternalId: { name: "Maeve Many", companies: null } });
    expect(errors).toMatchObject([{ path: ["contactByExternalId", "companies"] }]);
  });
});

describe("upsertCompany", () => {
  test("creates a company, which is found at once and listed once somebody belongs to it", async () => {
    const { company: created } = await upsert({
      companyId: "new",
      name: "New",
      monthlySpend: 5,
      plan: "Pro",
    });
    expect(await company("new")).toEqual(created);
    const listed = async () => {
      const { companies } = await executeOk(
        graphql(`query CompanyIdsOfAllCompanies { companies(first: 500) { nodes { companyId } } }`),
      );
      return companies!.nodes.some(({ companyId }) => companyId === "new");
    };
    expect(await listed()).toBe(false);
    await change("addContactToCompany", await contact(), created?.id ?? "");
    expect(await listed()).toBe(true);
  });

  test("changes what is named and leaves all else alone", async () => {
    const before = await company("company-1");
    const { company: after, userErrors } = await upsert({
      companyId: "company-1",
      customAttributes: { employees_in_it: 3 },
    });
    expect(userErrors).toEqual([]);
    expect(after).toEqual({
      ...before,
      customAttributes: { ...(before.customAttributes as object), employees_in_it: 3 },
    });
    const cleared = await upsert({ companyId: "company-1", customAttributes: { employees_in_it: null } });
    expect(cleared.company?.customAttributes).toEqual(before.customAttributes);
  });

  test.each<[string, UpsertCompanyInput, string[]]>([
    ["an empty id", { companyId: "" }, ["companyId"]],
    ["an id that is a path", { companyId: ".." }, ["companyId"]],
    ["an empty text", { companyId: "a", name: "" }, ["name"]],
    ["null, which Intercom cannot take", { companyId: "a", name: null }, ["name"]],
    ["a negative number", { companyId: "a", size: -1 }, ["size"]],
    ["a text that is too long", { companyId: "a", industry: "x".repeat(256) }, ["industry"]],
    ["attributes that are no object", { companyId: "a", customAttributes: "plan" }, ["customAttributes"]],
    [
      "a nested attribute",
      { companyId: "a", customAttributes: { industry_code: [1] } },
      ["customAttributes"],
    ],
  ])("refuses %s before any call", async (_what, input, field) => {
    const calls = await emulator.costOf(async () => {
      const { company: none, userErrors } = await upsert(input);
      expect(none).toBeNull();
      expect(userErrors).toMatchObject([{ code: "INVALID_INPUT", field: ["input", ...field] }]);
    });
    expect(calls.total).toBe(0);
  });

  test("refuses an attribute of contacts: companies have their own", async () => {
    const { userErrors } = await upsert({ companyId: "a", customAttributes: { plan: "pro" } });
    expect(userErrors).toMatchObject([
      {
        code: "INVALID_INPUT",
        field: ["input", "customAttributes"],
        message: expect.stringContaining(
          "in entry 1 of customAttributes is of no attribute that the workspace has for companies",
        ),
      },
    ]);
  });
});

describe("addContactToCompany and removeContactFromCompany", () => {
  test("change both sides at once, and do no harm when sent twice", async () => {
    const id = await contact();
    const { id: companyId, name, userCount } = await company("company-2");
    for (let time = 0; time < 2; time += 1)
      expect(await change("addContactToCompany", id, companyId)).toMatchObject({
        company: { name, userCount: userCount! + 1 },
        contact: { companies: { totalCount: 1, nodes: [{ name }] } },
        userErrors: [],
      });
    expect(await change("removeContactFromCompany", id, companyId)).toMatchObject({
      company: { name, userCount },
      contact: { companies: { totalCount: 0, nodes: [] } },
      userErrors: [],
    });
  });

  test("one after the other in one operation each show the state of their moment", async () => {
    const variables = { contact: await contact(), company: (await company("company-60")).id };
    const data = await executeOk(
      graphql(`
        mutation AddRemoveAndAdd($contact: ID!, $company: ID!) {
          a: addContactToCompany(contactId: $contact, companyId: $company) {
            contact { companies { totalCount nodes { name } } }
          }
          b: removeContactFromCompany(contactId: $contact, companyId: $company) {
            contact { companies { totalCount nodes { name } } }
          }
          c: addContactToCompany(contactId: $contact, companyId: $company) {
            contact { companies { totalCount nodes { name } } }
          }
        }
      `),
      variables,
    );
    expect([data.a, data.b, data.c].map((payload) => payload?.contact?.companies?.totalCount)).toEqual([
      1, 0, 1,
    ]);
  });

  test("show a company as the last of them left it", async () => {
    const { id, companyId, userCount } = await company("company-60");
    const data = await executeOk(
      graphql(`
        mutation AddTwoToCompany($id: ID!, $one: ID!, $other: ID!) {
          a: addContactToCompany(contactId: $one, companyId: $id) {
            contact { companies { nodes { companyId userCount } } }
          }
          b: addContactToCompany(contactId: $other, companyId: $id) {
            contact { companies { nodes { companyId userCount } } }
          }
        }
      `),
      { id, one: await contact("auth0|seed-user"), other: await contact("seed-merge-user") },
    );
    expect(data.a?.contact?.companies?.nodes).toEqual([{ companyId, userCount: userCount! + 1 }]);
    expect(data.b?.contact?.companies?.nodes).toEqual([{ companyId, userCount: userCount! + 2 }]);
  });

  test.each(["addContactToCompany", "removeContactFromCompany"] as const)(
    "%s says which of the two Intercom does not know",
    async (mutation) => {
      const id = await contact();
      const { id: companyId } = await company("company-2");
      expect(await change(mutation, "nobody", companyId)).toMatchObject({
        company: null,
        contact: null,
        userErrors: [{ code: "NOT_FOUND", field: ["contactId"] }],
      });
      expect(await change(mutation, id, "nothing")).toMatchObject({
        company: null,
        userErrors: [{ code: "NOT_FOUND", field: ["companyId"] }],
      });
      expect(await change(mutation, "a/b", companyId)).toMatchObject({
        userErrors: [{ code: "INVALID_INPUT", field: ["contactId"] }],
      });
    },
  );

  test("say LIMIT_EXCEEDED where a contact has reached its thousand companies", async () => {
    await using upstream = await startUpstream(() => [
      400,
      {
        type: "error.list",
        errors: [{ code: "contact_company_limit_exceeded", message: "Contact has reached the maximum" }],
      },
    ]);
    await using other = await startTestGateway({ emulator, env: { INTERCOM_BASE_URL: upstream.url } });
    expect(
      await other.executeOk(
        graphql(`
          mutation AddToFullContact {
            addContactToCompany(contactId: "a", companyId: "b") { company { id } userErrors { code } }
          }
        `),
      ),
    ).toEqual({ addContactToCompany: { company: null, userErrors: [{ code: "LIMIT_EXCEEDED" }] } });
    expect(upstream.requests).toEqual(["POST /contacts/a/companies"]);
  });
});

test("the number of a company's contacts is asked for by one row, and their pages by fifty, as Intercom documents", async () => {
  await using upstream = await startUpstream((request) => [
    200,
    request.url === "/companies/c1"
      ? { type: "company", id: "c1" }
      : { type: "list", data: [], total_count: 7, pages: { type: "pages" } },
  ]);
  await using other = await startTestGateway({ emulator, env: { INTERCOM_BASE_URL: upstream.url } });
  expect(
    await other.executeOk(
      graphql(`
        query TotalOfCompanyContacts {
          company(id: "c1") { contacts(first: 500) { totalCount } }
        }
      `),
    ),
  ).toEqual({ company: { contacts: { totalCount: 7 } } });
  await other.executeOk(
    graphql(`
      query ContactsOfCompanyC1 {
        company(id: "c1") { contacts(first: 500) { nodes { id } } }
      }
    `),
  );
  expect(upstream.requests.filter((request) => request.includes("/contacts"))).toEqual([
    "GET /companies/c1/contacts?per_page=1",
    "GET /companies/c1/contacts?per_page=50",
  ]);
});

test("walking all companies ends, page by page, and opens no scroll", async () => {
  const calls = await emulator.costOf(() =>
    executeOk(graphql(`query AllCompanies { companies(first: 500) { nodes { id } } }`)),
  );
  expect(calls.byRoute).toEqual({ "POST /companies/list": 2 });
});

describe("deleteCompany", () => {
  const remove = graphql(`
    mutation DeleteCompany($id: ID!) {
      deleteCompany(id: $id) { deletedCompanyId userErrors { code field } }
    }
  `);

  test("takes its contacts out, keeps them, and frees its companyId", async () => {
    const [id, { id: companyId }] = [await contact(), await company("company-2")];
    await change("addContactToCompany", id, companyId);
    expect(await executeOk(remove, { id: companyId })).toEqual({
      deleteCompany: { deletedCompanyId: companyId, userErrors: [] },
    });
    const found = await executeOk(
      graphql(`
        query AfterDeletion($contact: ID!, $company: ID!) {
          contact(id: $contact) { companies { totalCount nodes { id } } }
          company(id: $company) { id }
          companyByCompanyId(companyId: "company-2") { id }
          companies(first: 100) { nodes { id } }
        }
      `),
      { contact: id, company: companyId },
    );
    expect(found).toMatchObject({
      contact: { companies: { totalCount: 0, nodes: [] } },
      company: null,
      companyByCompanyId: null,
    });
    expect(found.companies!.nodes.map((node) => node.id)).not.toContain(companyId);
    expect((await upsert({ companyId: "company-2", name: "Anew" })).company?.id).not.toBe(companyId);
  });

  test("is NOT_FOUND the second time, and for an id that is none no call is made", async () => {
    const { id } = await company("company-3");
    await executeOk(remove, { id });
    const notFound = { deletedCompanyId: null, userErrors: [{ code: "NOT_FOUND", field: ["id"] }] };
    expect(await executeOk(remove, { id })).toEqual({ deleteCompany: notFound });
    const { total } = await emulator.costOf(async () =>
      expect(await executeOk(remove, { id: "scroll" })).toMatchObject({
        deleteCompany: { userErrors: [{ code: "INVALID_INPUT", field: ["id"] }] },
      }),
    );
    expect(total).toBe(0);
  });

  test("is seen by what the same operation reads later, without a call", async () => {
    const [id, { id: companyId }] = [await contact(), await company("company-4")];
    const operation = graphql(`
      mutation DeleteAndShow($contact: ID!, $company: ID!) {
        add: addContactToCompany(contactId: $contact, companyId: $company) {
          contact { companies { nodes { name } } }
        }
        gone: deleteCompany(id: $company) { deletedCompanyId }
        tagged: tagCompanies(companyIds: [$company], tagName: "VIP") {
          companyIds
          userErrors { code field }
        }
      }
    `);
    const data = await executeOk(operation, { contact: id, company: companyId });
    expect(data).toMatchObject({
      add: { contact: { companies: { nodes: [{ name: expect.any(String) }] } } },
      gone: { deletedCompanyId: companyId },
      tagged: { companyIds: [], userErrors: [{ code: "NOT_FOUND", field: ["companyIds", "0"] }] },
    });
  });
});

test("tagCompanies and untagCompanies show the companies and their tags as the write left them", async () => {
  const ids = [(await company("company-5")).id, (await company("company-6")).id];
  const data = await executeOk(
    graphql(`
      mutation TagCompaniesAndShow($ids: [ID!]!) {
        on: tagCompanies(companyIds: $ids, tagName: "Workshop") {
          tag { name } companyIds companies { id tags { name } } userErrors { code }
        }
        off: untagCompanies(companyIds: $ids, tagName: "workshop") {
          tag { name } companyIds companies { id tags { name } } userErrors { code }
        }
      }
    `),
    { ids },
  );
  for (const [payload, isTagged] of [
    [data.on, true],
    [data.off, false],
  ] as const) {
    expect(payload).toMatchObject({ tag: { name: "Workshop" }, companyIds: ids, userErrors: [] });
    expect(payload?.companies?.map((one) => one?.id)).toEqual(ids);
    for (const one of payload?.companies ?? [])
      expect(one?.tags?.some(({ name }) => name === "Workshop")).toBe(isTagged);
  }
});
