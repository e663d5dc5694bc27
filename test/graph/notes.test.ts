import { afterAll, describe, expect, test } from "vitest";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import type { CreateNoteInput } from "../testkit/generated/graphql.js";
import { startUpstream } from "../testkit/upstream.js";

const gateway = await startTestGateway();
const { emulator, execute, executeOk } = gateway;
afterAll(gateway.close);

const { contactByExternalId: contact } = await executeOk(
  graphql(`query SeedUser { contactByExternalId(externalId: "auth0|seed-user") { id } }`),
);

const create = async (input: CreateNoteInput) =>
  (
    await executeOk(
      graphql(`
        mutation CreateNote($input: CreateNoteInput!) {
          createNote(input: $input) {
            note { id body author { id name jobTitle } }
            contact { notes { totalCount nodes { id } } }
            userErrors { code message field }
          }
        }
      `),
      { input },
    )
  ).createNote!;

test("a contact with more notes than one page has them all, in order, without duplicates", async () => {
  const { contactByExternalId } = await executeOk(
    graphql(`
      query NotesOfMany {
        contactByExternalId(externalId: "seed-many") {
          notes(first: 100) { totalCount nodes { id createdAt } }
        }
      }
    `),
  );
  const { totalCount, nodes } = contactByExternalId!.notes!;
  expect(totalCount).toBe(60);
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(60);
});

test("notes know their contact and their author, at any depth and at no price", async () => {
  const query = graphql(`
    query NotesInDepth {
      contactByExternalId(externalId: "seed-many") {
        name
        notes(first: 2) {
          nodes {
            id body createdAt
            author { __typename id name email isAway }
            contact { name notes(first: 1) { totalCount } }
          }
        }
      }
    }
  `);
  const calls = await emulator.costOf(async () => {
    const { contactByExternalId } = await executeOk(query);
    expect(contactByExternalId?.notes?.nodes).toHaveLength(2);
    for (const note of contactByExternalId!.notes!.nodes)
      expect(note).toMatchObject({
        id: expect.stringMatching(/^\d+$/),
        body: expect.stringMatching(/^<p>/),
        author: { __typename: "IntercomAdmin", email: expect.stringContaining("@") },
        contact: { name: "Maeve Many", notes: { totalCount: 60 } },
      });
  });
  expect(calls.byRoute).toEqual({
    "GET /contacts/find_by_external_id/{external_id}": 1,
    "GET /contacts/{contact_id}/notes": 1,
  });
});

test("a note whose author has left, or is not told, stands", async () => {
  const note = (id: string, author: unknown) => ({
    type: "note",
    id,
    body: "<p>x</p>",
    created_at: 1,
    author,
  });
  const gone = { type: "admin", id: "5", name: "Gone", email: "gone@example.com" };
  await using upstream = await startUpstream((request) => [
    200,
    request.url?.startsWith("/admins")
      ? { type: "admin.list", admins: [] }
      : request.url?.includes("/notes")
        ? { type: "list", data: [note("007", gone), note("12345678901234567890", null)], total_count: 2 }
        : { type: "contact", id: "c1", notes: { total_count: 2 } },
  ]);
  await using other = await startTestGateway({ emulator, env: { INTERCOM_BASE_URL: upstream.url } });
  expect(
    await other.executeOk(
      graphql(`
        query NotesOfC1 {
          contact(id: "c1") { notes { nodes { id author { id name jobTitle } contact { id } } } }
        }
      `),
    ),
  ).toEqual({
    contact: {
      notes: {
        nodes: [
          { id: "007", author: { id: "5", name: "Gone", jobTitle: null }, contact: null },
          { id: "12345678901234567890", author: null, contact: null },
        ],
      },
    },
  });
});

describe("createNote", () => {
  test("writes a note in the name of a teammate, and the contact has it at once", async () => {
    const { intercomAdmins } = await executeOk(
      graphql(`query AdminTitles { intercomAdmins { id name jobTitle } }`),
    );
    const author = intercomAdmins![3];
    const {
      note,
      contact: after,
      userErrors,
    } = await create({
      contactId: contact!.id,
      body: "Called <them>",
      adminId: author?.id,
    });
    expect(userErrors).toEqual([]);
    expect(note).toMatchObject({ body: "<p>Called &lt;them&gt;</p>", author });
    expect(after?.notes).toEqual({ totalCount: 1, nodes: [{ id: note?.id }] });
  });

  test("counts at once, in the same operation and in lists whose index runs behind", async () => {
    await emulator.reset({ searchLagMs: 600_000 });
    const data = await executeOk(
      graphql(`
        mutation NoteTwice($id: ID!) {
          a: createNote(input: { contactId: $id, body: "Hello" }) {
            contact { notes { totalCount } }
            userErrors { code }
          }
          b: createNote(input: { contactId: $id, body: "Hello" }) {
            contact { notes { totalCount } }
            userErrors { code }
          }
        }
      `),
      { id: contact?.id },
    );
    expect([data.a, data.b].map((payload) => payload?.contact?.notes?.totalCount)).toEqual([1, 2]);
    const { contacts } = await executeOk(
      graphql(`
        query NotesOfSeedUserInList {
          contacts(filter: { externalId: { eq: "auth0|seed-user" } }) {
            nodes { notes { totalCount } }
          }
        }
      `),
    );
    expect(contacts?.nodes).toEqual([{ notes: { totalCount: 2 } }]);
  });

  test("leaves the author to Intercom when none is named", async () => {
    const { note } = await create({ contactId: contact!.id, body: "<p>Hello</p>" });
    expect(note).toMatchObject({ body: "<p>Hello</p>", author: { name: expect.any(String) } });
  });

  test("says which of contact and teammate Intercom does not know", async () => {
    expect(await create({ contactId: "nobody", body: "Hello" })).toMatchObject({
      note: null,
      contact: null,
      userErrors: [{ code: "NOT_FOUND", field: ["input", "contactId"] }],
    });
    expect(await create({ contactId: contact!.id, body: "Hello", adminId: "1" })).toMatchObject({
      userErrors: [{ code: "NOT_FOUND", field: ["input", "adminId"] }],
    });
  });

  test.each([
    ["a body without text", { body: " \n" }, "body"],
    ["half a character", { body: "\ud800" }, "body"],
    ["an id that is a path", { contactId: "../companies" }, "contactId"],
    ["a teammate that is a path", { adminId: "a/b" }, "adminId"],
  ])("refuses %s before any call", async (_what, input, field) => {
    const calls = await emulator.costOf(async () => {
      const { userErrors } = await create({ contactId: contact!.id, body: "Hello", ...input });
      expect(userErrors).toMatchObject([{ code: "INVALID_INPUT", field: ["input", field] }]);
    });
    expect(calls.total).toBe(0);
  });

  test("is never sent twice: a lost answer is OUTCOME_UNKNOWN", async () => {
    await emulator.faults([{ method: "POST", route: "/contacts/{contact_id}/notes", status: 500, times: 5 }]);
    const calls = await emulator.costOf(async () => {
      const { errors, data } = await execute(
        graphql(`
          mutation CreateNoteOnce($id: ID!) {
            createNote(input: { contactId: $id, body: "Once" }) { note { id } userErrors { code } }
          }
        `),
        { id: contact?.id },
      );
      expect(errors).toBeUndefined();
      expect(data?.createNote).toMatchObject({ note: null, userErrors: [{ code: "OUTCOME_UNKNOWN" }] });
    });
    await emulator.faults([]);
    expect(calls.byRoute).toEqual({ "POST /contacts/{contact_id}/notes": 1 });
  });
});
