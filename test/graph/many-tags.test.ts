import { afterAll, expect, test } from "vitest";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const { executeOk, close } = await startTestGateway();
afterAll(close);

const { contactByExternalId: contact, tags } = await executeOk(
  graphql(`
    query TagsOfMany {
      contactByExternalId(externalId: "seed-many") { id tags { id name } }
      tags { id name }
    }
  `),
);

test("a contact with more tags than Intercom embeds has them all, once each, with their names", () => {
  expect(new Set(contact?.tags?.map(({ id }) => id)).size).toBe(11);
  for (const tag of contact!.tags!) expect(tags).toContainEqual(tag);
});

test("tags put on and taken off in one operation show in each answer, also beyond those that Intercom embeds", async () => {
  const [other] = tags!.filter(({ id }) => !contact!.tags!.some((tag) => tag.id === id));
  const data = await executeOk(
    graphql(`
      mutation TagAndUntag($id: ID!, $tag: ID!) {
        a: tagContact(contactId: $id, tagId: $tag) { contact { tags { id } } userErrors { code } }
        b: untagContact(contactId: $id, tagId: $tag) { contact { tags { id } } userErrors { code } }
        c: tagContacts(contactIds: [$id], tagId: $tag) { contacts { tags { id } } }
        d: untagContacts(contactIds: [$id], tagId: $tag) { contacts { tags { id } } }
      }
    `),
    { id: contact?.id, tag: other?.id },
  );
  const shown = [data.a?.contact, data.b?.contact, ...data.c!.contacts!, ...data.d!.contacts!];
  expect(shown.map((it) => it?.tags?.length)).toEqual([12, 11, 12, 11]);
});
