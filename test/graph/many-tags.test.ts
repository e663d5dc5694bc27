import { afterAll, expect, test } from "vitest";
import { startTestGateway } from "../testkit/gateway.js";

const { executeOk, close } = await startTestGateway();
afterAll(close);

const { contactByExternalId: contact, tags } = await executeOk<{
  contactByExternalId: { id: string; tags: { id: string; name: string }[] };
  tags: { id: string; name: string }[];
}>('{ contactByExternalId(externalId: "seed-many") { id tags { id name } } tags { id name } }');

test("a contact with more tags than Intercom embeds has them all, once each, with their names", () => {
  expect(new Set(contact.tags.map(({ id }) => id)).size).toBe(11);
  for (const tag of contact.tags) expect(tags).toContainEqual(tag);
});

test("tags put on and taken off in one operation show in each answer, also beyond those that Intercom embeds", async () => {
  const [other] = tags.filter(({ id }) => !contact.tags.some((tag) => tag.id === id));
  const one = (mutation: string) =>
    `${mutation}(contactId: $id, tagId: $tag) { contact { tags { id } } userErrors { code } }`;
  const many = (mutation: string) =>
    `${mutation}(contactIds: [$id], tagId: $tag) { contacts { tags { id } } }`;
  const data = await executeOk<
    Record<"a" | "b", { contact: { tags: unknown[] } }> &
      Record<"c" | "d", { contacts: { tags: unknown[] }[] }>
  >(
    `mutation ($id: ID!, $tag: ID!) { a: ${one("tagContact")} b: ${one("untagContact")} c: ${many("tagContacts")} d: ${many("untagContacts")} }`,
    { id: contact.id, tag: other?.id },
  );
  const counts = [data.a.contact, data.b.contact, ...data.c.contacts, ...data.d.contacts];
  expect(counts.map((it) => it.tags.length)).toEqual([12, 11, 12, 11]);
});
