import { beforeEach, describe, expect, test } from "vitest";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

let gateway: TestGateway;
beforeEach(async () => {
  // Without a lag: what another server has written is looked for in lists.
  gateway = await startTestGateway({ emulator: { contacts: 60, searchLagMs: 0 } });
  return () => gateway.close();
});

const FiveContacts = graphql(`query FiveContacts { contacts(first: 5) { nodes { id } } }`);

const fail = (method: string, route: string, times = 100) =>
  gateway.emulator.faults([{ method, route, times, status: 500 }]);

const PAGE = graphql(`
  query PageWithTagsAndSegments {
    contacts(first: 50) { totalCount nodes { id tags { name } segments { name } } }
  }
`);

describe("when Intercom fails", () => {
  test("the list of tags, the page arrives and only `tags` is null, with an error each", async () => {
    await fail("GET", "/tags");
    const { data, errors } = await gateway.execute(PAGE);
    const tagged = data?.contacts?.nodes.filter(({ tags }) => tags === null) ?? [];
    expect(data?.contacts?.nodes).toHaveLength(50);
    expect(tagged.length).toBeGreaterThan(0);
    for (const { segments } of data?.contacts?.nodes ?? []) expect(segments).not.toBeNull();
    expect(errors).toHaveLength(tagged.length);
    for (const error of errors ?? [])
      expect([error.path?.at(-1), error.extensions.code]).toEqual(["tags", "INTERCOM_UNAVAILABLE"]);
  });

  test("the tags of one contact that has more than ten, only that contact's `tags` are null", async () => {
    await fail("GET", "/contacts/{contact_id}/tags");
    const { data, errors } = await gateway.execute(PAGE);
    expect(data?.contacts?.nodes.filter(({ tags }) => tags === null)).toHaveLength(1);
    expect(errors).toHaveLength(1);
  });

  test("the segments, the page arrives and only `segments` is null", async () => {
    await fail("POST", "/contacts/search");
    const { data, errors } = await gateway.execute(PAGE);
    expect(data?.contacts?.nodes).toHaveLength(50);
    for (const { tags, segments } of data?.contacts?.nodes ?? [])
      expect([tags === null, segments]).toEqual([false, null]);
    expect(errors).toHaveLength(50);
  });

  test("one root field, the other root fields arrive", async () => {
    await fail("GET", "/me");
    const { data, errors } = await gateway.execute(
      graphql(`
        query ThreeRootFields {
          intercomWorkspace { id }
          segments { id }
          contacts(first: 1) { totalCount }
        }
      `),
    );
    expect(data).toMatchObject({
      intercomWorkspace: null,
      segments: expect.any(Array),
      contacts: { totalCount: 60 },
    });
    expect(errors).toMatchObject([{ path: ["intercomWorkspace"] }]);
  });

  test("the list of tags after it was known, the known names are shown", async () => {
    await gateway.executeOk(PAGE);
    await fail("GET", "/tags");
    const { data, errors } = await gateway.execute(PAGE);
    expect(errors).toBeUndefined();
    expect(data?.contacts?.nodes.some(({ tags }) => (tags?.length ?? 0) > 0)).toBe(true);
  });
});

describe("a mutation that succeeded says so", () => {
  const someone = async () => {
    const { contacts } = await gateway.executeOk(FiveContacts);
    return contacts!.nodes[4]?.id;
  };

  test("when the contact cannot be read afterwards", async () => {
    const id = await someone();
    const { tags } = await gateway.executeOk(graphql(`query TagIds { tags { id } }`));
    await fail("GET", "/contacts/{contact_id}");
    const { data, errors } = await gateway.execute(
      graphql(`
        mutation TagContactAndReadIt($id: ID!, $tag: ID!) {
          tagContact(contactId: $id, tagId: $tag) { tag { id } contact { id } userErrors { code } }
        }
      `),
      { id, tag: tags?.[0]?.id },
    );
    expect(data).toEqual({ tagContact: { tag: { id: tags![0]?.id }, contact: null, userErrors: [] } });
    expect(errors).toMatchObject([
      { path: ["tagContact", "contact"], extensions: { code: "INTERCOM_UNAVAILABLE" } },
    ]);
  });

  test("when its tags or segments cannot be read", async () => {
    const id = await someone();
    await gateway.emulator.faults([
      { method: "GET", route: "/tags", times: 100, status: 500 },
      { method: "GET", route: "/contacts/{contact_id}/segments", times: 100, status: 500 },
    ]);
    const { data } = await gateway.execute(
      graphql(`
        mutation RenameAndReadAll($id: ID!) {
          updateContact(id: $id, input: { name: "Done" }) {
            contact { name tags { name } segments { name } }
            userErrors { code }
          }
        }
      `),
      { id },
    );
    expect(data).toMatchObject({
      updateContact: { contact: { name: "Done", segments: null }, userErrors: [] },
    });
  });

  test("when the one behind it fails", async () => {
    await gateway.emulator.faults([
      { method: "DELETE", route: "/contacts/{contact_id}", times: 10, status: 401 },
    ]);
    const { data, errors } = await gateway.execute(
      graphql(`
        mutation CreateAndDelete {
          a: createContact(input: { externalId: "kept" }) {
            contact { externalId } userErrors { code }
          }
          b: deleteContact(id: "6abbb4440000000001ffffff") { deletedContactId }
        }
      `),
    );
    expect(data).toEqual({ a: { contact: { externalId: "kept" }, userErrors: [] }, b: null });
    expect(errors).toMatchObject([{ path: ["b"] }]);
  });
});

describe("a tag that was made elsewhere a moment ago", () => {
  test("costs one reading of the list, and nulls no contact's tags", async () => {
    await gateway.executeOk(graphql(`query NamesOfTags { tags { name } }`));
    const { contacts } = await gateway.executeOk(FiveContacts);
    const [id, other] = [contacts!.nodes[3]?.id, contacts!.nodes[4]?.id];
    await using elsewhere = await startTestGateway({ emulator: gateway.emulator });
    const { createTag } = await elsewhere.executeOk(
      graphql(`
        mutation CreateBrandNewTag {
          createTag(input: { name: "Brand new" }) { tag { id } }
        }
      `),
    );
    for (const contact of [id, other])
      await elsewhere.executeOk(
        graphql(`
          mutation TagContact($id: ID!, $tag: ID!) {
            tagContact(contactId: $id, tagId: $tag) { userErrors { code } }
          }
        `),
        { id: contact, tag: createTag?.tag?.id },
      );
    const calls = await gateway.emulator.costOf(async () => {
      const { list } = await gateway.executeOk(
        graphql(`query TagsOfFive { list: contacts(first: 5) { nodes { id tags { name } } } }`),
      );
      for (const contact of [id, other])
        expect(list?.nodes.find((node) => node.id === contact)?.tags?.map(({ name }) => name)).toContain(
          "Brand new",
        );
    });
    expect(calls.byRoute["GET /tags"]).toBe(1);
  });
});
