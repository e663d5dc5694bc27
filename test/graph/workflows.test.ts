import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import {
  AllContactsDocument,
  type AllContactsQuery,
  ContactSegmentsDocument,
  CreateLeadDocument,
  CreateUserDocument,
  MergeContactsDocument,
  SearchByEmailDocument,
  SearchCompoundDocument,
  UpdateContactDocument,
} from "../testkit/generated/graphql.js";

/** The workflows of an Intercom integration, by the very operations that the cookbook shows. */
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
  return () => gateway.close();
});
afterAll(() => gateway.emulator.reset());

const Everybody = graphql(`
  query Everybody($after: String) {
    contacts(first: 500, after: $after) {
      nodes { id role signedUpAt createdAt customAttributes }
      pageInfo { endCursor }
    }
  }
`);

const tagIds = async () => {
  const { tags } = await gateway.executeOk(graphql(`query TagNames { tags { id name } }`));
  return tags;
};

test("a user is created with an externalId, phone and custom attributes, and a lead with an assigned externalId", async () => {
  const user = await gateway.executeOk(CreateUserDocument, {
    input: {
      externalId: "auth0|ann",
      email: "ann@example.com",
      phone: "+353871234567",
      customAttributes: { plan: "pro", seats: 5 },
    },
  });
  expect(user.createContact).toMatchObject({
    contact: {
      externalId: "auth0|ann",
      role: "USER",
      email: "ann@example.com",
      phone: "+353871234567",
      customAttributes: { plan: "pro", seats: 5 },
    },
    userErrors: [],
  });
  const lead = await gateway.executeOk(CreateLeadDocument, {
    email: "visitor@example.com",
    name: "A Visitor",
  });
  expect(lead.createContact).toMatchObject({ contact: { role: "LEAD", name: "A Visitor" }, userErrors: [] });
  expect(lead.createContact?.contact?.externalId).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
});

test("a search by e-mail address finds everybody who has it, whatever the case", async () => {
  const { contacts } = await gateway.executeOk(SearchByEmailDocument, { email: "MERGE.me@example.com" });
  expect(contacts?.totalCount).toBe(2);
  expect(contacts?.nodes.map(({ role }) => role).sort()).toEqual(["LEAD", "USER"]);
});

test("a compound search gives those who match, newest first, fifty a page, with the total", async () => {
  const variables = { plan: "free", signedUpAfter: "2024-06-30" };
  const { contacts: page } = await gateway.executeOk(SearchCompoundDocument, variables);
  expect(page?.nodes).toHaveLength(50);
  expect(page?.pageInfo.hasNextPage).toBe(true);
  const seen = [...(page?.nodes ?? [])];
  let cursor = page?.pageInfo;
  while (cursor?.hasNextPage) {
    const { contacts } = await gateway.executeOk(SearchCompoundDocument, {
      ...variables,
      after: cursor.endCursor,
    });
    seen.push(...(contacts?.nodes ?? []));
    cursor = contacts?.pageInfo;
  }
  expect(new Set(seen.map(({ id }) => id)).size).toBe(page?.totalCount);
  for (const { signedUpAt } of seen) expect(signedUpAt && signedUpAt >= "2024-07-01").toBe(true);
  const everybody = await gateway.executeOk(Everybody);
  const rest = await gateway.executeOk(Everybody, { after: everybody.contacts?.pageInfo.endCursor });
  const expected = [...everybody.contacts!.nodes, ...rest.contacts!.nodes]
    .filter(
      ({ role, signedUpAt, customAttributes }) =>
        role === "USER" &&
        (customAttributes as Record<string, unknown>)["plan"] === "free" &&
        signedUpAt !== null &&
        signedUpAt >= "2024-07-01",
    )
    .sort((a, b) => (a.createdAt === b.createdAt ? 0 : a.createdAt! < b.createdAt! ? 1 : -1))
    .map(({ id }) => id);
  expect(new Set(seen.map(({ id }) => id))).toEqual(new Set(expected));
  expect(seen[0]?.id).toBe(expected[0]);
});

test("an update changes the name and one attribute, and leaves the others as they are", async () => {
  const { contactByExternalId: before } = await gateway.executeOk(
    graphql(`query Ann { contactByExternalId(externalId: "auth0|ann") { id } }`),
  );
  const { updateContact } = await gateway.executeOk(UpdateContactDocument, {
    id: before?.id,
    input: { name: "Ann Other", customAttributes: { seats: 6 } },
  });
  expect(updateContact).toEqual({
    contact: {
      id: before!.id,
      name: "Ann Other",
      email: "ann@example.com",
      customAttributes: { plan: "pro", seats: 6 },
    },
    userErrors: [],
  });
});

test("a lead is merged into a user: its tags and missing details are the user's, and nothing finds the lead any more", async () => {
  const tags = await tagIds();
  const user = await gateway.executeOk(CreateUserDocument, {
    input: { externalId: "merge-into", email: "same@example.com" },
  });
  const lead = await gateway.executeOk(
    graphql(`
      mutation CreateNamesake {
        createContact(input: { role: LEAD, email: "same@example.com", phone: "+35315550100", name: "Had A Name" }) {
          contact { id externalId }
        }
      }
    `),
  );
  const fromId = lead.createContact!.contact!.id;
  const intoId = user.createContact?.contact?.id ?? "";
  await gateway.executeOk(
    graphql(`
      mutation TagContact($id: ID!, $tag: ID!) {
        tagContact(contactId: $id, tagId: $tag) { userErrors { code } }
      }
    `),
    { id: fromId, tag: tags?.[3]?.id },
  );

  const sameRequest = await gateway.executeOk(
    graphql(`
      mutation MergeAndUpdate($fromId: ID!, $intoId: ID!) {
        merge: mergeContacts(fromId: $fromId, intoId: $intoId) {
          mergedContactId
          contact { id name phone email externalId tags { name } }
          userErrors { code }
        }
        again: updateContact(id: $fromId, input: { name: "x" }) {
          contact { id } userErrors { code }
        }
      }
    `),
    { fromId, intoId },
  );
  expect(sameRequest.merge).toEqual({
    mergedContactId: fromId,
    contact: {
      id: intoId,
      name: "Had A Name",
      phone: "+35315550100",
      email: "same@example.com",
      externalId: "merge-into",
      tags: [{ name: tags![3]?.name }],
    },
    userErrors: [],
  });
  expect(sameRequest).toMatchObject({ again: { contact: null, userErrors: [{ code: "NOT_FOUND" }] } });

  const { contacts, ...nextRequest } = await gateway.executeOk(
    graphql(`
      query MergedAwayByEveryKey($id: ID!, $externalId: ID!, $references: [_Any!]!) {
        contact(id: $id) { id }
        contactByExternalId(externalId: $externalId) { id }
        contactsByExternalIds(externalIds: [$externalId, "merge-into"]) { id }
        contacts(filter: { email: { eq: "same@example.com" } }) { nodes { id } }
        _entities(representations: $references) { ... on Contact { id } }
      }
    `),
    {
      id: fromId,
      externalId: lead.createContact?.contact?.externalId,
      references: [
        { __typename: "Contact", id: fromId },
        { __typename: "Contact", externalId: lead.createContact?.contact?.externalId },
      ],
    },
  );
  expect(nextRequest).toEqual({
    contact: null,
    contactByExternalId: null,
    contactsByExternalIds: [null, { id: intoId }],
    _entities: [null, null],
  });
  expect(contacts!.nodes.map(({ id }) => id)).not.toContain(fromId);
});

test("the cookbook's merge shows the user with what it took over", async () => {
  const { contacts } = await gateway.executeOk(SearchByEmailDocument, { email: "merge.me@example.com" });
  const lead = contacts?.nodes.find(({ role }) => role === "LEAD");
  const user = contacts?.nodes.find(({ role }) => role === "USER");
  const { mergeContacts } = await gateway.executeOk(MergeContactsDocument, {
    fromId: lead?.id ?? "",
    intoId: user?.id ?? "",
  });
  expect(mergeContacts).toMatchObject({
    mergedContactId: lead?.id,
    contact: { id: user?.id, role: "USER", email: "merge.me@example.com" },
    userErrors: [],
  });
  expect(mergeContacts?.contact?.tags?.map(({ name }) => name)).toEqual(["VIP", "Beta tester"]);
});

test("a contact tells its segments, and the segment its contacts", async () => {
  const { segments } = await gateway.executeOk(
    graphql(`
      query SegmentsAndAContact {
        segments { id name contacts(first: 1) { nodes { id } } }
      }
    `),
  );
  for (const segment of segments!) {
    const [member] = segment.contacts!.nodes;
    const { contact } = await gateway.executeOk(ContactSegmentsDocument, { id: member?.id ?? "" });
    expect(contact?.segments?.map(({ name }) => name)).toContain(segment.name);
  }
});

test("all thousand contacts are walked by cursor, each exactly once, in seven calls", async () => {
  await gateway.emulator.reset();
  await using fresh = await startTestGateway({ emulator: gateway.emulator });
  const seen: string[] = [];
  const calls = await gateway.emulator.costOf(async () => {
    let after: string | null | undefined = null;
    do {
      const page: AllContactsQuery = await fresh.executeOk(AllContactsDocument, { after });
      seen.push(...(page.contacts?.nodes.map(({ id }) => id) ?? []));
      after = page.contacts?.pageInfo.hasNextPage ? page.contacts.pageInfo.endCursor : null;
    } while (after);
  });
  expect(seen).toHaveLength(1000);
  expect(new Set(seen).size).toBe(1000);
  expect(calls.byRoute).toEqual({ "GET /contacts": 7 });
});
