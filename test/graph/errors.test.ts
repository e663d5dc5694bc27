import { beforeEach, describe, expect, test } from "vitest";
import { failureTable } from "../../src/graph/errors/failure-table.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { readFragment } from "../testkit/generated/fragment-masking.js";
import { graphql } from "../testkit/generated/gql.js";
import type { CreateContactInput, UpsertContactInput } from "../testkit/generated/graphql.js";
import { startUpstream } from "../testkit/upstream.js";

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await startTestGateway({ emulator: { contacts: 60 } });
  return () => gateway.close();
});

const FirstContactAndTags = graphql(
  `query FirstContactAndTags { contacts(first: 1) { nodes { id } } tags { id } }`,
);

const FirstContact = graphql(`query FirstContact { contacts(first: 1) { nodes { id } } }`);

const CreateLeadAndSayWhy = graphql(`
  mutation CreateLeadAndSayWhy {
    createContact(input: { role: LEAD }) {
      contact { id }
      userErrors { ...WhyNot }
    }
  }
`);

const WhyNot = graphql(`
  fragment WhyNot on IntercomUserError {
    code message field retryAfterSeconds intercomRequestId
    conflictingContactId conflictingContactIsArchived conflictingContact { id }
  }
`);

const create = async (input: CreateContactInput) => {
  const { createContact } = await gateway.executeOk(
    graphql(`
      mutation CreateContact($input: CreateContactInput!) {
        createContact(input: $input) { contact { id } userErrors { ...WhyNot } }
      }
    `),
    { input },
  );
  return createContact!;
};
const idOf = async (input: CreateContactInput) => (await create(input)).contact?.id ?? "";

/** A write that fails the way Intercom was told to. */
async function write(rule: object) {
  const id = await idOf({ externalId: "written" });
  await gateway.emulator.faults([{ method: "PUT", route: "/contacts/{contact_id}", times: 5, ...rule }]);
  const { updateContact } = await gateway.executeOk(
    graphql(`
      mutation RenameAndSayWhy($id: ID!) {
        updateContact(id: $id, input: { name: "x" }) {
          contact { id }
          userErrors { ...WhyNot }
        }
      }
    `),
    { id },
  );
  expect(updateContact?.contact).toBeNull();
  expect(updateContact?.userErrors).toHaveLength(1);
  return readFragment(WhyNot, updateContact?.userErrors[0]);
}

/** A read that fails the way Intercom was told to. */
async function read(rule: object) {
  await gateway.emulator.faults([{ method: "GET", route: "/contacts", times: 50, ...rule }]);
  const { data, errors } = await gateway.execute(FirstContactAndTags);
  expect(data).toMatchObject({ contacts: null, tags: expect.any(Array) });
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.path).toEqual(["contacts"]);
  return errors?.[0];
}

describe("a failure of Intercom has one name for reads and one for writes", () => {
  test("404: null in queries, NOT_FOUND in mutations", async () => {
    expect(
      await gateway.executeOk(
        graphql(`query UnknownContact { contact(id: "6abbb4440000000001ffffff") { id } }`),
      ),
    ).toEqual({ contact: null });
    const { userErrors } = (
      await gateway.executeOk(
        graphql(`
          mutation RenameUnknown {
            updateContact(id: "6abbb4440000000001ffffff", input: { name: "x" }) {
              userErrors { ...WhyNot }
            }
          }
        `),
      )
    ).updateContact!;
    expect(userErrors).toMatchObject([
      { code: "NOT_FOUND", field: ["id"], intercomRequestId: expect.stringMatching(/^[a-z0-9]{20}$/) },
    ]);
  });

  test("409: CONFLICT with the contact that is there", async () => {
    const id = await idOf({ externalId: "taken" });
    const { contact, userErrors } = await create({ externalId: "taken" });
    expect(contact).toBeNull();
    expect(userErrors).toMatchObject([
      {
        code: "CONFLICT",
        conflictingContactId: id,
        conflictingContactIsArchived: false,
        conflictingContact: { id },
      },
    ]);
  });

  test("409 with an archived contact: CONFLICT that says so, and the contact itself is null", async () => {
    const id = await idOf({ externalId: "archived" });
    await gateway.executeOk(
      graphql(`
        mutation ArchiveContact($id: ID!) {
          archiveContact(id: $id) { userErrors { code } }
        }
      `),
      {
        id,
      },
    );
    const { userErrors } = await create({ externalId: "archived" });
    expect(userErrors).toMatchObject([
      {
        code: "CONFLICT",
        conflictingContactId: id,
        conflictingContactIsArchived: true,
        conflictingContact: null,
      },
    ]);
  });

  test("400 parameter_invalid: INVALID_INPUT", async () => {
    const { contact, userErrors } = await create({ externalId: "owned", ownerId: "999999999" });
    expect(contact).toBeNull();
    expect(userErrors).toMatchObject([{ code: "INVALID_INPUT" }]);
  });

  test.each([400, 422])("%i on a read: BAD_USER_INPUT", async (status) => {
    expect((await read({ status }))?.extensions.code).toBe("BAD_USER_INPUT");
  });

  test("400 on unarchiving: NOT_RESTORABLE", async () => {
    const id = await idOf({ externalId: "gone" });
    const { deleteContact, unarchiveContact } = await gateway.executeOk(
      graphql(`
        mutation DeleteAndUnarchive($id: ID!) {
          deleteContact(id: $id) { deletedContactId externalId userErrors { code } }
          unarchiveContact(id: $id) {
            contact { id }
            userErrors { ...WhyNot }
          }
        }
      `),
      { id },
    );
    expect(deleteContact).toEqual({ deletedContactId: id, externalId: "gone", userErrors: [] });
    expect(unarchiveContact).toMatchObject({ contact: null, userErrors: [{ code: "NOT_RESTORABLE" }] });
  });

  test("400 on making a user a lead: ROLE_CHANGE_NOT_POSSIBLE", async () => {
    const id = await idOf({ externalId: "a-user" });
    const data = await gateway.executeOk(
      graphql(`
        mutation MakeLead($id: ID!) {
          updateContact(id: $id, input: { role: LEAD }) {
            contact { id }
            userErrors { ...WhyNot }
          }
        }
      `),
      { id },
    );
    expect(data).toMatchObject({
      updateContact: { contact: null, userErrors: [{ code: "ROLE_CHANGE_NOT_POSSIBLE" }] },
    });
  });

  test("400 on deleting a tag that a segment uses: TAG_IN_USE", async () => {
    const { tags } = await gateway.executeOk(graphql(`query TagNames { tags { id name } }`));
    const used = tags!.find(({ name }) => name === "VIP");
    const data = await gateway.executeOk(
      graphql(`
        mutation DeleteTagAndSayWhy($id: ID!) {
          deleteTag(id: $id) {
            deletedTagId
            userErrors { ...WhyNot }
          }
        }
      `),
      { id: used?.id },
    );
    expect(data).toMatchObject({ deleteTag: { deletedTagId: null, userErrors: [{ code: "TAG_IN_USE" }] } });
  });

  test("429: RATE_LIMITED with the wait, in both", async () => {
    const failed = await write({ rateLimited: true, times: 50 });
    expect(failed).toMatchObject({ code: "RATE_LIMITED" });
    expect(failed?.retryAfterSeconds).toBeGreaterThanOrEqual(1);
    expect(failed?.retryAfterSeconds).toBeLessThanOrEqual(13);
    const { data, errors } = await gateway.execute(FirstContactAndTags);
    expect(data).toEqual({ contacts: null, tags: null }); // until the window is over nobody calls
    for (const { extensions } of errors ?? [])
      expect(extensions).toMatchObject({ code: "RATE_LIMITED", retryAfterSeconds: expect.any(Number) });
  });

  test.each([401, 403])("%i: INTERCOM_UNAUTHORIZED, never a user error", async (status) => {
    expect((await read({ status }))?.extensions.code).toBe("INTERCOM_UNAUTHORIZED");
    await gateway.emulator.faults([{ method: "POST", route: "/contacts", times: 1, status }]);
    const { data, errors } = await gateway.execute(
      graphql(`
        mutation CreateUnauthorized {
          createContact(input: { externalId: "e" }) {
            contact { id }
            userErrors { ...WhyNot }
          }
        }
      `),
    );
    expect(data).toEqual({ createContact: null });
    expect(errors).toMatchObject([
      { path: ["createContact"], extensions: { code: "INTERCOM_UNAUTHORIZED" } },
    ]);
  });

  test.each([
    ["500", { status: 500 }, "INTERCOM_UNAVAILABLE"],
    ["503", { status: 503 }, "INTERCOM_UNAVAILABLE"],
    ["a reset", { reset: true }, "INTERCOM_UNAVAILABLE"],
    ["a cut body", { cutBody: true }, "INTERCOM_UNAVAILABLE"],
    ["malformed JSON", { malformed: true }, "INTERCOM_BAD_RESPONSE"],
    ["HTML", { html: true }, "INTERCOM_BAD_RESPONSE"],
  ])("%s: an error for reads, OUTCOME_UNKNOWN for writes", async (_name, rule, code) => {
    expect((await read(rule))?.extensions.code).toBe(code);
    expect(await write(rule)).toMatchObject({ code: "OUTCOME_UNKNOWN" });
  });

  test("no answer in time: INTERCOM_TIMEOUT for reads, OUTCOME_UNKNOWN for writes", async () => {
    await using hasty = await startTestGateway({
      emulator: gateway.emulator,
      env: { OPERATION_TIMEOUT_MS: "150" },
    });
    await gateway.emulator.faults([{ method: "*", route: "*", times: 50, delayMs: 5000 }]);
    const { data, errors } = await hasty.execute(FirstContact);
    expect(data).toEqual({ contacts: null });
    expect(errors).toMatchObject([{ extensions: { code: "INTERCOM_TIMEOUT" } }]);
    const written = await hasty.executeOk(CreateLeadAndSayWhy);
    expect(written).toMatchObject({
      createContact: { contact: null, userErrors: [{ code: "OUTCOME_UNKNOWN" }] },
    });
  });

  test("nobody there: INTERCOM_UNAVAILABLE for reads, UNAVAILABLE for writes", async () => {
    await using lonely = await startTestGateway({
      emulator: gateway.emulator,
      env: { INTERCOM_BASE_URL: "http://127.0.0.1:1", OPERATION_TIMEOUT_MS: "1500" },
    });
    const { errors } = await lonely.execute(FirstContact);
    expect(errors).toMatchObject([{ extensions: { code: "INTERCOM_UNAVAILABLE" } }]);
    const written = await lonely.executeOk(CreateLeadAndSayWhy);
    expect(written).toMatchObject({
      createContact: { contact: null, userErrors: [{ code: "UNAVAILABLE" }] },
    });
  });

  test("each has a message with cause and cure, and none of Intercom's own words", async () => {
    for (const { message } of Object.values(failureTable)) expect(message).toMatch(/^[A-Z].+[.:;] ?.+\.$/);
    const { userErrors } = await create({ externalId: "auth0|seed-user" });
    expect(readFragment(WhyNot, userErrors)[0]).toMatchObject({
      field: ["input", "externalId"],
      message: "Another contact already has this externalId. Update that contact, or change the details.",
    });
  });
});

describe("a contact that is", () => {
  const gone = async (id: string) => {
    const queries = await gateway.executeOk(
      graphql(`
        query GoneByQueries($id: ID!, $reference: [_Any!]!) {
          contact(id: $id) { id }
          _entities(representations: $reference) { ... on Contact { id } }
          contacts(filter: { id: { eq: $id } }) { nodes { id } }
        }
      `),
      { id, reference: [{ __typename: "Contact", id }] },
    );
    expect(queries).toEqual({ contact: null, _entities: [null], contacts: { nodes: [] } });
    const { tags } = await gateway.executeOk(graphql(`query TagIds { tags { id } }`));
    const mutations = await gateway.executeOk(
      graphql(`
        mutation GoneByMutations($id: ID!, $tag: ID!) {
          update: updateContact(id: $id, input: { name: "x" }) {
            userErrors { ...WhyNot }
          }
          tag: tagContact(contactId: $id, tagId: $tag) {
            userErrors { ...WhyNot }
          }
          untag: untagContact(contactId: $id, tagId: $tag) {
            userErrors { ...WhyNot }
          }
          many: tagContacts(contactIds: [$id], tagId: $tag) {
            contactIds
            userErrors { ...WhyNot }
          }
        }
      `),
      { id, tag: tags?.[0]?.id },
    );
    expect(mutations).toMatchObject({
      update: { userErrors: [{ code: "NOT_FOUND", field: ["id"] }] },
      tag: { userErrors: [{ code: "NOT_FOUND", field: ["contactId"] }] },
      untag: { userErrors: [{ code: "NOT_FOUND", field: ["contactId"] }] },
      many: { contactIds: [], userErrors: [{ code: "NOT_FOUND", field: ["contactIds", "0"] }] },
    });
  };

  test("unknown is null in queries and NOT_FOUND in mutations", () => gone("6abbb4440000000001ffffff"));

  const leave = {
    archive: graphql(`
      mutation LeaveByArchive($id: ID!) {
        done: archiveContact(id: $id) { externalId userErrors { code } }
      }
    `),
    block: graphql(`
      mutation LeaveByBlock($id: ID!) {
        done: blockContact(id: $id) { externalId userErrors { code } }
      }
    `),
    delete: graphql(`
      mutation LeaveByDelete($id: ID!) {
        done: deleteContact(id: $id) { externalId userErrors { code } }
      }
    `),
  };
  test.each(["archive", "block", "delete"] as const)(
    "%sd is null in queries and NOT_FOUND in mutations",
    async (verb) => {
      const id = await idOf({ externalId: "leaving" });
      const { done } = await gateway.executeOk(leave[verb], { id });
      expect(done).toEqual({ externalId: "leaving", userErrors: [] });
      await gone(id);
    },
  );

  test("merged away is null in queries and NOT_FOUND in mutations", async () => {
    const from = await idOf({ role: "LEAD", name: "From" });
    const into = await idOf({ externalId: "into" });
    await gateway.executeOk(
      graphql(`
        mutation MergeInto($from: ID!, $into: ID!) {
          mergeContacts(fromId: $from, intoId: $into) { mergedContactId }
        }
      `),
      { from, into },
    );
    await gone(from);
  });

  test("archived comes back whole", async () => {
    const id = await idOf({ externalId: "back", name: "Back" });
    const data = await gateway.executeOk(
      graphql(`
        mutation ArchiveAndUnarchive($id: ID!) {
          archiveContact(id: $id) { archivedContactId }
          unarchiveContact(id: $id) { contact { id name externalId } userErrors { code } }
        }
      `),
      { id },
    );
    expect(data).toEqual({
      archiveContact: { archivedContactId: id },
      unarchiveContact: { contact: { id, name: "Back", externalId: "back" }, userErrors: [] },
    });
  });
});

describe("a tag or segment that is unknown", () => {
  test("is null in queries", async () => {
    expect(
      await gateway.executeOk(
        graphql(`
          query UnknownTagAndSegment {
            tag(id: "99999") { name }
            segment(id: "6abbb4440000000001ffffff") { name }
          }
        `),
      ),
    ).toEqual({ tag: null, segment: null });
    const references = [
      { __typename: "Tag", id: "99999" },
      { __typename: "Segment", id: "6abbb4440000000001ffffff" },
    ];
    expect(
      await gateway.executeOk(
        graphql(`
          query TypesOfEntities($r: [_Any!]!) {
            _entities(representations: $r) { __typename }
          }
        `),
        {
          r: references,
        },
      ),
    ).toEqual({ _entities: [null, null] });
  });

  test("is NOT_FOUND in mutations", async () => {
    const id = await idOf({ externalId: "tagged" });
    const data = await gateway.executeOk(
      graphql(`
        mutation UnknownTagByMutations($id: ID!) {
          tag: tagContact(contactId: $id, tagId: "99999") {
            tag { id } contact { id }
            userErrors { ...WhyNot }
          }
          many: tagContacts(contactIds: [$id], tagId: "99999") {
            tag { id }
            userErrors { ...WhyNot }
          }
          update: updateTag(id: "99999", input: { name: "x" }) {
            tag { id }
            userErrors { ...WhyNot }
          }
          delete: deleteTag(id: "99999") {
            deletedTagId
            userErrors { ...WhyNot }
          }
        }
      `),
      { id },
    );
    expect(data).toMatchObject({
      tag: { tag: null, contact: null, userErrors: [{ code: "NOT_FOUND", field: ["tagId"] }] },
      many: { tag: null, userErrors: [{ code: "NOT_FOUND", field: ["tagId"] }] },
      update: { tag: null, userErrors: [{ code: "NOT_FOUND", field: ["id"] }] },
      delete: { deletedTagId: null, userErrors: [{ code: "NOT_FOUND", field: ["id"] }] },
    });
  });
});

describe("merging", () => {
  const merge = async (from: string, into: string) => {
    const { mergeContacts } = await gateway.executeOk(
      graphql(`
        mutation MergeAndSayWhy($from: ID!, $into: ID!) {
          mergeContacts(fromId: $from, intoId: $into) {
            contact { id } mergedContactId
            userErrors { ...WhyNot }
          }
        }
      `),
      { from, into },
    );
    return mergeContacts!;
  };
  const unchanged = async (...ids: string[]) => {
    for (const id of ids)
      expect(
        await gateway.executeOk(graphql(`query ContactById($id: ID!) { contact(id: $id) { id } }`), { id }),
      ).toEqual({ contact: { id } });
  };

  test.each<[string, CreateContactInput, CreateContactInput, RegExp]>([
    ["a user into a lead", { externalId: "u1" }, { role: "LEAD" }, /wrong way round/],
    ["a lead into a lead", { role: "LEAD" }, { role: "LEAD", name: "Two" }, /Both are leads/],
    ["a user into a user", { externalId: "u2" }, { externalId: "u3" }, /Both are users/],
  ])("%s is MERGE_NOT_POSSIBLE, says why, and changes nothing", async (_name, one, other, why) => {
    const [from, into] = [await idOf(one), await idOf(other)];
    const failed = await merge(from, into);
    expect(failed).toMatchObject({
      contact: null,
      mergedContactId: null,
      userErrors: [{ code: "MERGE_NOT_POSSIBLE", message: expect.stringMatching(why) }],
    });
    await unchanged(from, into);
  });

  test("a contact into itself is MERGE_NOT_POSSIBLE without a call", async () => {
    const id = await idOf({ role: "LEAD" });
    const calls = await gateway.emulator.costOf(async () => {
      expect(await merge(id, id)).toMatchObject({
        contact: null,
        mergedContactId: null,
        userErrors: [{ code: "MERGE_NOT_POSSIBLE" }],
      });
    });
    expect(calls.total).toBe(0);
    await unchanged(id);
  });

  test("with somebody unknown is NOT_FOUND and says which", async () => {
    const [lead, user] = [await idOf({ role: "LEAD" }), await idOf({ externalId: "u4" })];
    const unknown = "6abbb4440000000001ffffff";
    expect((await merge(unknown, user)).userErrors).toMatchObject([{ code: "NOT_FOUND", field: ["fromId"] }]);
    expect((await merge(lead, unknown)).userErrors).toMatchObject([{ code: "NOT_FOUND", field: ["intoId"] }]);
    await unchanged(lead, user);
  });
});

describe("upsertContact changes only the contact that its key names", () => {
  const upsert = async (input: UpsertContactInput) =>
    (
      await gateway.executeOk(
        graphql(`
          mutation UpsertContact($input: UpsertContactInput!) {
            upsertContact(input: $input) { outcome contact { id } userErrors { ...WhyNot } }
          }
        `),
        { input },
      )
    ).upsertContact;

  test("by e-mail address, where the user has no externalId", async () => {
    const id = await idOf({ email: "key@example.com" });
    expect(await upsert({ email: "KEY@example.com", name: "Keyed" })).toEqual({
      outcome: "UPDATED",
      contact: { id },
      userErrors: [],
    });
  });

  test("and refuses where the conflict names somebody else", async () => {
    const other = {
      type: "contact",
      id: "6abbb4440000000001000001",
      external_id: "somebody-else",
      role: "user",
      email: "held@example.com",
    };
    const conflict = {
      type: "error.list",
      errors: [
        { code: "conflict", message: `A contact matching those details already exists with id=${other.id}` },
      ],
    };
    const nobody = { type: "list", data: [], total_count: 0, pages: { type: "pages" } };
    await using intercom = await startUpstream(({ method, url }) => {
      if (url === "/contacts/search") return [200, nobody];
      return method === "POST" ? [409, conflict] : [200, other];
    });
    await using over = await startTestGateway({
      emulator: gateway.emulator,
      env: { INTERCOM_BASE_URL: intercom.url },
    });
    const data = await over.executeOk(
      graphql(`
        mutation UpsertMine {
          upsertContact(input: { externalId: "mine", email: "held@example.com" }) {
            outcome contact { id }
            userErrors { ...WhyNot }
          }
        }
      `),
    );
    expect(data).toMatchObject({
      upsertContact: {
        outcome: null,
        contact: null,
        userErrors: [{ code: "CONFLICT", conflictingContactId: other.id }],
      },
    });
    expect(intercom.requests).toEqual([
      "POST /contacts/search",
      "POST /contacts",
      `GET /contacts/${other.id}`,
    ]);
  });
});
