import { beforeEach, describe, expect, test } from "vitest";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";

/** Intercom's index runs behind for longer than any of these tests takes. */
const LAG_MS = 60_000;

let gateway: TestGateway;
let ids: Record<string, string>;
beforeEach(async () => {
  gateway = await startTestGateway({ emulator: { contacts: 60, searchLagMs: LAG_MS } });
  const { contacts } = await gateway.executeOk<{
    contacts: { nodes: { id: string; externalId: string; role: string }[] };
  }>("{ contacts(first: 60) { nodes { id externalId role } } }");
  const users = contacts.nodes.filter(
    ({ role, externalId }) => role === "USER" && !externalId.startsWith("seed-"),
  );
  ids = {
    user: users[5]?.id ?? "",
    other: users[6]?.id ?? "",
    third: users[7]?.id ?? "",
    lead: contacts.nodes.find(({ role }) => role === "LEAD")?.id ?? "",
  };
  return () => gateway.close();
});

interface Seen {
  contact: object | null;
  _entities: (object | null)[];
  all: { nodes: { id: string; name: string }[] };
  search: { nodes: { id: string; name: string }[] };
}

/** One contact by every path that leads to it. */
const look = (id: string | undefined) =>
  gateway.executeOk<Seen>(
    `query ($id: ID!, $text: ID!, $r: [_Any!]!) {
      contact(id: $id) { id name email }
      _entities(representations: $r) { ... on Contact { id name email } }
      all: contacts(first: 500) { nodes { id name } }
      search: contacts(first: 500, filter: { id: { in: [$text, "6abbb4440000000001ffffff"] } }) { nodes { id name } }
    }`,
    { id, text: id, r: [ids["user"], ids["other"], id].map((each) => ({ __typename: "Contact", id: each })) },
  );

describe("while the index still has the old state", () => {
  test("an updated contact has its new state by every path", async () => {
    const id = ids["user"];
    await gateway.executeOk(
      'mutation ($id: ID!) { updateContact(id: $id, input: { name: "New Name", email: "new@example.com" }) { userErrors { code } } }',
      { id },
    );
    const seen = await look(id);
    const now = { id, name: "New Name", email: "new@example.com" };
    expect([seen.contact, seen._entities[0], seen._entities[2]]).toEqual([now, now, now]);
    expect(seen.all.nodes.find((node) => node.id === id)?.name).toBe("New Name");
    expect(seen.search.nodes).toEqual([{ id, name: "New Name" }]);
  });

  test("a contact that no longer matches a filter is not in its list", async () => {
    const id = ids["user"];
    const list = () =>
      gateway.executeOk<{ contacts: { nodes: { id: string }[]; pageInfo: { endCursor: string | null } } }>(
        'query ($text: ID!) { contacts(filter: { id: { eq: $text }, role: { eq: USER }, name: { ne: "Gone From Here" } }) { nodes { id } pageInfo { endCursor } } }',
        { text: id },
      );
    expect((await list()).contacts.nodes).toEqual([{ id }]);
    await gateway.executeOk(
      'mutation ($id: ID!) { updateContact(id: $id, input: { name: "Gone From Here" }) { userErrors { code } } }',
      { id },
    );
    const { contacts } = await list();
    expect(contacts.nodes).toEqual([]);
    expect(contacts.pageInfo.endCursor).not.toBeNull(); // the next page begins behind the row that was left out
  });

  test.each(["archive", "delete", "block"])("a contact after %s is gone by every path", async (verb) => {
    const id = ids["other"];
    await gateway.executeOk(`mutation ($id: ID!) { ${verb}Contact(id: $id) { userErrors { code } } }`, {
      id,
    });
    const seen = await look(id);
    expect([seen.contact, seen._entities[1], seen._entities[2]]).toEqual([null, null, null]);
    expect(seen.all.nodes.map((node) => node.id)).not.toContain(id);
    expect(seen.search.nodes).toEqual([]);
  });

  test("a merged lead is gone by every path, and by its externalId", async () => {
    const { contact } = await gateway.executeOk<{ contact: { externalId: string } }>(
      "query ($id: ID!) { contact(id: $id) { externalId } }",
      { id: ids["lead"] },
    );
    await gateway.executeOk(
      "mutation ($from: ID!, $into: ID!) { mergeContacts(fromId: $from, intoId: $into) { userErrors { code } } }",
      { from: ids["lead"], into: ids["user"] },
    );
    const seen = await look(ids["lead"]);
    expect([seen.contact, seen._entities[2]]).toEqual([null, null]);
    expect(seen.all.nodes.map((node) => node.id)).not.toContain(ids["lead"]);
    expect(
      await gateway.executeOk(
        "query ($e: ID!) { one: contactByExternalId(externalId: $e) { id } many: contactsByExternalIds(externalIds: [$e, $e]) { id } }",
        { e: contact.externalId },
      ),
    ).toEqual({
      one: null,
      many: [null, null],
    });
  });

  test("a new contact is found by id and by externalId, a lead too", async () => {
    const { user, lead } = await gateway.executeOk<
      Record<"user" | "lead", { contact: { id: string; externalId: string } }>
    >(
      'mutation { user: createContact(input: { externalId: "brand-new" }) { contact { id externalId } } lead: createContact(input: { role: LEAD }) { contact { id externalId } } }',
    );
    for (const { contact } of [user, lead]) {
      const found = await gateway.executeOk(
        'query ($id: ID!, $e: ID!, $r: [_Any!]!) { contact(id: $id) { id } contactByExternalId(externalId: $e) { id } contactsByExternalIds(externalIds: [$e, "nobody"]) { id } _entities(representations: $r) { ... on Contact { id } } }',
        {
          id: contact.id,
          e: contact.externalId,
          r: [
            { __typename: "Contact", id: contact.id },
            { __typename: "Contact", externalId: contact.externalId },
            { __typename: "Contact", id: ids["third"] },
          ],
        },
      );
      const { id } = contact;
      expect(found).toEqual({
        contact: { id },
        contactByExternalId: { id },
        contactsByExternalIds: [{ id }, null],
        _entities: [{ id }, { id }, { id: ids["third"] }],
      });
    }
  });

  test("an externalId that moved leads to its new holder, and the old one to nobody", async () => {
    const id = ids["user"];
    const { contact } = await gateway.executeOk<{ contact: { externalId: string } }>(
      "query ($id: ID!) { contact(id: $id) { externalId } }",
      { id },
    );
    await gateway.executeOk(
      'mutation ($id: ID!) { updateContact(id: $id, input: { externalId: "moved" }) { userErrors { code } } }',
      { id },
    );
    const found = await gateway.executeOk(
      'query ($old: ID!) { old: contactByExternalId(externalId: $old) { id } new: contactByExternalId(externalId: "moved") { id } both: contactsByExternalIds(externalIds: [$old, "moved"]) { id } }',
      { old: contact.externalId },
    );
    expect(found).toEqual({ old: null, new: { id }, both: [null, { id }] });
  });

  test("tags are seen at once, and so are the segments that follow from a write", async () => {
    const id = ids["user"];
    const { tags } = await gateway.executeOk<{ tags: { id: string; name: string }[] }>(
      "{ tags { id name } }",
    );
    const vip = tags.find(({ name }) => name === "VIP");
    await gateway.executeOk(
      "mutation ($id: ID!, $tag: ID!) { tagContact(contactId: $id, tagId: $tag) { userErrors { code } } }",
      { id, tag: vip?.id },
    );
    const { contact } = await gateway.executeOk<{ contact: { tags: { name: string }[] } }>(
      "query ($id: ID!) { contact(id: $id) { tags { name } } }",
      { id },
    );
    expect(contact.tags.map(({ name }) => name)).toContain("VIP");
    await gateway.executeOk(
      "mutation ($id: ID!, $tag: ID!) { untagContact(contactId: $id, tagId: $tag) { userErrors { code } } }",
      { id, tag: vip?.id },
    );
    const tagged = await gateway.executeOk<{ tag: { contacts: { nodes: { id: string }[] } } }>(
      "query ($tag: ID!) { tag(id: $tag) { contacts(first: 500) { nodes { id } } } }",
      { tag: vip?.id },
    );
    expect(tagged.tag.contacts.nodes.map((node) => node.id)).not.toContain(id);
  });
});

test("a mutation and what is read after it in one request agree", async () => {
  const { a, b } = await gateway.executeOk<
    Record<"a" | "b", { contact: { name: string; tags: { name: string }[] } }>
  >(
    `mutation ($id: ID!) {
      a: updateContact(id: $id, input: { name: "First" }) { contact { name tags { name } } }
      b: updateContact(id: $id, input: { name: "Second" }) { contact { name tags { name } } }
    }`,
    { id: ids["user"] },
  );
  expect([a.contact.name, b.contact.name]).toEqual(["First", "Second"]);
});

test("bulk tagging names the contacts that Intercom does not know, and tags the others", async () => {
  const { tags } = await gateway.executeOk<{ tags: { id: string }[] }>("{ tags { id } }");
  const variables = {
    ids: [ids["user"], "6abbb4440000000001ffffff", ids["other"], ids["user"]],
    tag: tags[20]?.id,
  };
  const tagged = await gateway.executeOk(
    "mutation ($ids: [ID!]!, $tag: ID!) { tagContacts(contactIds: $ids, tagId: $tag) { contactIds contacts { id tags { id } } userErrors { code field } } }",
    variables,
  );
  expect(tagged).toMatchObject({
    tagContacts: {
      contactIds: [ids["user"], ids["other"]],
      contacts: [{ id: ids["user"] }, { id: ids["other"] }],
      userErrors: [{ code: "NOT_FOUND", field: ["contactIds", "1"] }],
    },
  });
  for (const { tags: seen } of (tagged as { tagContacts: { contacts: { tags: { id: string }[] }[] } })
    .tagContacts.contacts)
    expect(seen.map(({ id }) => id)).toContain(variables.tag);
  const untagged = await gateway.executeOk<{
    untagContacts: { contacts: { tags: { id: string }[] }[]; userErrors: unknown[] };
  }>(
    "mutation ($ids: [ID!]!, $tag: ID!) { untagContacts(contactIds: $ids, tagId: $tag) { contacts { tags { id } } userErrors { code } } }",
    { ids: [ids["user"], ids["other"]], tag: variables.tag },
  );
  expect(untagged.untagContacts.userErrors).toEqual([]);
  for (const { tags: seen } of untagged.untagContacts.contacts)
    expect(seen.map(({ id }) => id)).not.toContain(variables.tag);
});
