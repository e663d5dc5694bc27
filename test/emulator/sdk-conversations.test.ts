import { IntercomClient } from "intercom-client";
import { describe, expect, test } from "vitest";
import { startIntercom } from "./intercom.js";

// Intercom's own client, called as its types say.
const { emulator } = await startIntercom({ contacts: 30 });
const client = new IntercomClient({ ...emulator.credentials, maxRetries: 0 });
const { admins } = await client.admins.list();
const admin_id = admins?.[0]?.id ?? "";
const contact = await client.contacts.create({ external_id: "sdk-talker" });
const contactId = contact.id ?? "";
const begin = async () =>
  (await client.conversations.create({ from: { type: "user", id: contactId }, body: "Hello" }))
    .conversation_id ?? "";

describe("conversations", () => {
  test("are listed, searched and found", async () => {
    const listed: unknown[] = [];
    const page = await client.conversations.list({ per_page: 50 });
    for await (const { id } of page) listed.push(id);
    expect(new Set(listed).size).toBe((page.response as { total_count: number }).total_count);
    const found = await client.conversations.search({
      query: { field: "state", operator: "=", value: "open" },
      pagination: { per_page: 5 },
    });
    expect(found.data).toHaveLength(5);
    const conversation_id = found.data[0]?.id ?? "";
    expect((await client.conversations.find({ conversation_id })).conversation_parts?.type).toBe(
      "conversation_part.list",
    );
  });

  test("are answered, managed, tagged and deleted", async () => {
    const conversation_id = await begin();
    const comment = { message_type: "comment", type: "admin", admin_id, body: "Hi" } as const;
    await client.conversations.reply({ conversation_id, body: comment });
    const close = { message_type: "close", type: "admin", admin_id } as const;
    expect(await client.conversations.manage({ conversation_id, body: close })).toMatchObject({
      state: "closed",
    });
    await client.conversations.update({ conversation_id, read: true });
    const { id } = await client.tags.create({ name: "SDK talk" });
    await client.tags.tagConversation({ conversation_id, id, admin_id });
    await client.tags.untagConversation({ conversation_id, tag_id: id, admin_id });
    expect(
      await client.conversations.deleteConversation({ conversation_id: Number(conversation_id) }),
    ).toMatchObject({
      deleted: true,
    });
  });
});

test("teams, ticket types and states are listed and found", async () => {
  const { teams } = await client.teams.list();
  expect((await client.teams.find({ team_id: teams?.[0]?.id ?? "" })).name).toBe("Support");
  const { data } = await client.ticketTypes.list();
  expect((await client.ticketTypes.get({ ticket_type_id: data?.[0]?.id ?? "" }))?.name).toBe(
    "Customer issue",
  );
  expect((await client.ticketStates.listTicketStates()).data).toHaveLength(4);
});

test("tickets are made, found, answered, changed and searched", async () => {
  const { data } = await client.ticketTypes.list();
  const made = await client.tickets.create({
    ticket_type_id: data?.[0]?.id ?? "",
    contacts: [{ id: contactId }],
  });
  const ticket_id = made?.id ?? "";
  expect((await client.tickets.get({ ticket_id }))?.id).toBe(ticket_id);
  const body = { message_type: "note", type: "admin", admin_id, body: "Hm" } as const;
  expect((await client.tickets.reply({ ticket_id, body })).part_type).toBe("note");
  expect((await client.tickets.update({ ticket_id, is_shared: false }))?.is_shared).toBe(false);
  const page = await client.tickets.search({
    query: { field: "contact_ids", operator: "=", value: contactId },
  });
  expect(page.data.map((ticket) => ticket?.id)).toEqual([ticket_id]);
});

test("events are submitted, listed and summarized", async () => {
  const created_at = Math.floor(Date.now() / 1000);
  await client.events.create({ user_id: "sdk-talker", event_name: "talked", created_at });
  const listed = await client.events.list({ type: "user", intercom_user_id: contactId });
  expect(listed).toMatchObject({ type: "event.list", events: [{ event_name: "talked" }] });
  const summary = await client.events.list({ type: "user", user_id: "sdk-talker", summary: true });
  expect(summary.events).toMatchObject([{ name: "talked", count: 1 }]);
});
