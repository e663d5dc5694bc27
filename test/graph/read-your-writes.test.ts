import { beforeEach, describe, expect, test } from "vitest";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

/** Intercom's index runs behind for longer than any of these tests takes. */
const LAG_MS = 60_000;

let gateway: TestGateway;
let ids: Record<"user" | "other" | "third" | "lead", string>;
beforeEach(async () => {
  gateway = await startTestGateway({ emulator: { contacts: 60, searchLagMs: LAG_MS } });
  const { contacts } = await gateway.executeOk(
    graphql(`query SixtyContacts { contacts(first: 60) { nodes { id externalId role } } }`),
  );
  const users = contacts!.nodes.filter(
    ({ role, externalId }) => role === "USER" && !externalId!.startsWith("seed-"),
  );
  ids = {
    user: users[5]?.id ?? "",
    other: users[6]?.id ?? "",
    third: users[7]?.id ?? "",
    lead: contacts!.nodes.find(({ role }) => role === "LEAD")?.id ?? "",
  };
  return () => gateway.close();
});

const ExternalIdOfContact = graphql(
  `query ExternalIdOfContact($id: ID!) { contact(id: $id) { externalId } }`,
);

/** One contact by every path that leads to it. */
const look = (id: string | undefined) =>
  gateway.executeOk(
    graphql(`
      query ContactByEveryPath($id: ID!, $text: ID!, $r: [_Any!]!) {
        contact(id: $id) { id name email }
        _entities(representations: $r) { ... on Contact { id name email } }
        all: contacts(first: 500) { nodes { id name } }
        search: contacts(first: 500, filter: { id: { in: [$text, "6abbb4440000000001ffffff"] } }) {
          nodes { id name }
        }
      }
    `),
    { id, text: id, r: [ids.user, ids.other, id].map((each) => ({ __typename: "Contact", id: each })) },
  );

describe("while the index still has the old state", () => {
  test("an updated contact has its new state by every path", async () => {
    const id = ids.user;
    await gateway.executeOk(
      graphql(`
        mutation RenameAndReaddress($id: ID!) {
          updateContact(id: $id, input: { name: "New Name", email: "new@example.com" }) {
            userErrors { code }
          }
        }
      `),
      { id },
    );
    const seen = await look(id);
    const now = { id, name: "New Name", email: "new@example.com" };
    expect([seen.contact, seen._entities[0], seen._entities[2]]).toEqual([now, now, now]);
    expect(seen.all?.nodes.find((node) => node.id === id)?.name).toBe("New Name");
    expect(seen.search?.nodes).toEqual([{ id, name: "New Name" }]);
  });

  test("a contact that no longer matches a filter is not in its list", async () => {
    const id = ids.user;
    const list = () =>
      gateway.executeOk(
        graphql(`
          query UsersNotGone($text: ID!) {
            contacts(filter: { id: { eq: $text }, role: { eq: USER }, name: { ne: "Gone From Here" } }) {
              nodes { id } pageInfo { endCursor }
            }
          }
        `),
        { text: id },
      );
    expect((await list()).contacts?.nodes).toEqual([{ id }]);
    await gateway.executeOk(
      graphql(`
        mutation RenameToGone($id: ID!) {
          updateContact(id: $id, input: { name: "Gone From Here" }) { userErrors { code } }
        }
      `),
      { id },
    );
    const { contacts } = await list();
    expect(contacts?.nodes).toEqual([]);
    expect(contacts!.pageInfo.endCursor).not.toBeNull(); // the next page begins behind the row that was left out
  });

  const leave = {
    archive: graphql(`mutation Archive($id: ID!) { done: archiveContact(id: $id) { userErrors { code } } }`),
    delete: graphql(`mutation Delete($id: ID!) { done: deleteContact(id: $id) { userErrors { code } } }`),
    block: graphql(`mutation Block($id: ID!) { done: blockContact(id: $id) { userErrors { code } } }`),
  };
  test.each(["archive", "delete", "block"] as const)(
    "a contact after %s is gone by every path",
    async (verb) => {
      const id = ids.other;
      await gateway.executeOk(leave[verb], { id });
      const seen = await look(id);
      expect([seen.contact, seen._entities[1], seen._entities[2]]).toEqual([null, null, null]);
      expect(seen.all!.nodes.map((node) => node.id)).not.toContain(id);
      expect(seen.search?.nodes).toEqual([]);
    },
  );

  test("a merged lead is gone by every path, and by its externalId", async () => {
    const { contact } = await gateway.executeOk(ExternalIdOfContact, { id: ids.lead });
    await gateway.executeOk(
      graphql(`
        mutation MergeQuietly($from: ID!, $into: ID!) {
          mergeContacts(fromId: $from, intoId: $into) { userErrors { code } }
        }
      `),
      { from: ids.lead, into: ids.user },
    );
    const seen = await look(ids.lead);
    expect([seen.contact, seen._entities[2]]).toEqual([null, null]);
    expect(seen.all!.nodes.map((node) => node.id)).not.toContain(ids.lead);
    expect(
      await gateway.executeOk(
        graphql(`
          query MergedByExternalId($e: ID!) {
            one: contactByExternalId(externalId: $e) { id }
            many: contactsByExternalIds(externalIds: [$e, $e]) { id }
          }
        `),
        { e: contact?.externalId },
      ),
    ).toEqual({
      one: null,
      many: [null, null],
    });
  });

  test("a new contact is found by id and by externalId, a lead too", async () => {
    const { user, lead } = await gateway.executeOk(
      graphql(`
        mutation CreateUserAndLead {
          user: createContact(input: { externalId: "brand-new" }) { contact { id externalId } }
          lead: createContact(input: { role: LEAD }) { contact { id externalId } }
        }
      `),
    );
    for (const created of [user, lead]) {
      const { id, externalId } = created!.contact!;
      const found = await gateway.executeOk(
        graphql(`
          query NewContactByEveryKey($id: ID!, $e: ID!, $r: [_Any!]!) {
            contact(id: $id) { id }
            contactByExternalId(externalId: $e) { id }
            contactsByExternalIds(externalIds: [$e, "nobody"]) { id }
            _entities(representations: $r) { ... on Contact { id } }
          }
        `),
        {
          id,
          e: externalId,
          r: [
            { __typename: "Contact", id },
            { __typename: "Contact", externalId },
            { __typename: "Contact", id: ids.third },
          ],
        },
      );
      expect(found).toEqual({
        contact: { id },
        contactByExternalId: { id },
        contactsByExternalIds: [{ id }, null],
        _entities: [{ id }, { id }, { id: ids.third }],
      });
    }
  });

  test("an externalId that moved leads to its new holder, and the old one to nobody", async () => {
    const id = ids.user;
    const { contact } = await gateway.executeOk(ExternalIdOfContact, { id });
    await gateway.executeOk(
      graphql(`
        mutation MoveExternalId($id: ID!) {
          updateContact(id: $id, input: { externalId: "moved" }) { userErrors { code } }
        }
      `),
      { id },
    );
    const found = await gateway.executeOk(
      graphql(`
        query OldAndNewExternalId($old: ID!) {
          old: contactByExternalId(externalId: $old) { id }
          new: contactByExternalId(externalId: "moved") { id }
          both: contactsByExternalIds(externalIds: [$old, "moved"]) { id }
        }
      `),
      { old: contact?.externalId },
    );
    expect(found).toEqual({ old: null, new: { id }, both: [null, { id }] });
  });

  test("tags are seen at once, and so are the segments that follow from a write", async () => {
    const id = ids.user;
    const { tags } = await gateway.executeOk(graphql(`query TagNames { tags { id name } }`));
    const vip = tags!.find(({ name }) => name === "VIP");
    await gateway.executeOk(
      graphql(`
        mutation TagContact($id: ID!, $tag: ID!) {
          tagContact(contactId: $id, tagId: $tag) { userErrors { code } }
        }
      `),
      { id, tag: vip?.id },
    );
    const { contact } = await gateway.executeOk(
      graphql(`query TagsOfContact($id: ID!) { contact(id: $id) { tags { name } } }`),
      { id },
    );
    expect(contact?.tags?.map(({ name }) => name)).toContain("VIP");
    await gateway.executeOk(
      graphql(`
        mutation UntagContact($id: ID!, $tag: ID!) {
          untagContact(contactId: $id, tagId: $tag) { userErrors { code } }
        }
      `),
      { id, tag: vip?.id },
    );
    const tagged = await gateway.executeOk(
      graphql(`
        query ContactsOfTag($tag: ID!) {
          tag(id: $tag) { contacts(first: 500) { nodes { id } } }
        }
      `),
      { tag: vip?.id },
    );
    expect(tagged.tag!.contacts!.nodes.map((node) => node.id)).not.toContain(id);
  });
});

test("a mutation and what is read after it in one request agree", async () => {
  const { a, b } = await gateway.executeOk(
    graphql(`
      mutation RenameTwice($id: ID!) {
        a: updateContact(id: $id, input: { name: "First" }) { contact { name tags { name } } }
        b: updateContact(id: $id, input: { name: "Second" }) { contact { name tags { name } } }
      }
    `),
    { id: ids.user },
  );
  expect([a?.contact?.name, b?.contact?.name]).toEqual(["First", "Second"]);
});

test("bulk tagging names the contacts that Intercom does not know, and tags the others", async () => {
  const { tags } = await gateway.executeOk(graphql(`query TagIds { tags { id } }`));
  const variables = {
    ids: [ids.user, "6abbb4440000000001ffffff", ids.other, ids.user],
    tag: tags![20]?.id,
  };
  const tagged = await gateway.executeOk(
    graphql(`
      mutation TagManyAndShow($ids: [ID!]!, $tag: ID!) {
        tagContacts(contactIds: $ids, tagId: $tag) {
          contactIds contacts { id tags { id } } userErrors { code field }
        }
      }
    `),
    variables,
  );
  expect(tagged).toMatchObject({
    tagContacts: {
      contactIds: [ids.user, ids.other],
      contacts: [{ id: ids.user }, { id: ids.other }],
      userErrors: [{ code: "NOT_FOUND", field: ["contactIds", "1"] }],
    },
  });
  for (const contact of tagged.tagContacts!.contacts!)
    expect(contact?.tags?.map(({ id }) => id)).toContain(variables.tag);
  const untagged = await gateway.executeOk(
    graphql(`
      mutation UntagManyAndShow($ids: [ID!]!, $tag: ID!) {
        untagContacts(contactIds: $ids, tagId: $tag) {
          contacts { tags { id } } userErrors { code }
        }
      }
    `),
    { ids: [ids.user, ids.other], tag: variables.tag },
  );
  expect(untagged.untagContacts?.userErrors).toEqual([]);
  for (const contact of untagged.untagContacts!.contacts!)
    expect(contact!.tags!.map(({ id }) => id)).not.toContain(variables.tag);
});
