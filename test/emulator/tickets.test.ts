import { describe, expect, test } from "vitest";
import { filter, refusal, startIntercom } from "./intercom.js";

const { call, create } = await startIntercom({ contacts: 60, searchLagMs: 0 });
const [{ id: admin_id }, { id: other }] = (await call("GET", "/admins")).body.admins;
const types = (await call("GET", "/ticket_types")).body.data;
const ofCategory = (category: string) => types.find((it: { category: string }) => it.category === category);
const user = await create({ external_id: "ticketed", email: "ticketed@example.com" });

const open = async (category = "Customer", rest: object = {}) => {
  const body = { ticket_type_id: ofCategory(category).id, contacts: [{ id: user.id }], ...rest };
  const answer = await call("POST", "/tickets", body);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body;
};
const search = (query: unknown, rest = {}) => call("POST", "/tickets/search", { query, ...rest });

describe("ticket types", () => {
  test("are listed and found, one of each category, with their attributes and states", async () => {
    expect(types.map((it: { category: string }) => it.category)).toEqual([
      "Customer",
      "Tracker",
      "Back-office",
    ]);
    expect((await call("GET", `/ticket_types/${types[0].id}`)).body).toEqual(types[0]);
    expect(types[0].ticket_type_attributes.data.slice(0, 2)).toMatchObject([
      { name: "_default_title_", default: true, input_options: { multiline: false } },
      { name: "_default_description_", default: true, input_options: { multiline: true } },
    ]);
    expect(types[0].ticket_states.data).toHaveLength(4);
    expect(refusal(await call("GET", "/ticket_types/1")).code).toBe("ticket_type_not_found");
  });

  test("share their states", async () => {
    const { data } = (await call("GET", "/ticket_states")).body;
    const categories = data.map((it: { category: string }) => it.category);
    expect(categories).toEqual(["submitted", "in_progress", "waiting_on_customer", "resolved"]);
    expect(data[0].ticket_types.data).toHaveLength(3);
  });
});

describe("a ticket", () => {
  test("is made of a contact, and read by its id, not by the number that people see", async () => {
    const ticket = await open("Customer", { ticket_attributes: { _default_title_: "Help" } });
    expect(ticket).toMatchObject({
      type: "ticket",
      category: "Customer",
      is_shared: true,
      ticket_attributes: { _default_title_: "Help", _default_description_: null, "Order number": null },
      ticket_state: { category: "submitted" },
      contacts: { contacts: [{ id: user.id, external_id: "ticketed" }] },
      admin_assignee_id: "0",
      ticket_parts: { ticket_parts: [{ part_type: "ticket_state_updated_by_admin" }] },
    });
    expect((await call("GET", `/tickets/${ticket.id}`)).body).toEqual(ticket);
    expect(refusal(await call("GET", `/tickets/${ticket.ticket_id}`))).toEqual({
      status: 404,
      code: "ticket_not_found",
      message: "Ticket not found",
    });
    const newest = await call("GET", `/tickets/${ticket.id}`, undefined, { "intercom-version": "2.16" });
    expect(newest.body).toMatchObject({
      admin_assignee_id: 0,
      team_assignee_id: 0,
      previous_ticket_state_id: null,
    });
  });

  test("makes a lead of an address that nobody has", async () => {
    const { contacts } = await open("Customer", { contacts: [{ email: "Stranger@example.com" }] });
    const lead = (await call("GET", `/contacts/${contacts.contacts[0].id}`)).body;
    expect(lead).toMatchObject({ role: "lead", email: "stranger@example.com" });
    const again = await open("Customer", { contacts: [{ email: "stranger@example.com" }] });
    expect(again.contacts).toEqual(contacts);
  });

  test("is linked to a conversation, on both sides", async () => {
    const message = { from: { type: "user", id: user.id }, body: "Broken" };
    const { conversation_id: id } = (await call("POST", "/conversations", message)).body;
    const ticket = await open("Tracker", { conversation_to_link_id: id });
    expect(ticket.linked_objects.data).toEqual([{ type: "conversation", id, category: null }]);
    const { linked_objects } = (await call("GET", `/conversations/${id}`)).body;
    expect(linked_objects).toMatchObject({ total_count: 1, data: [{ type: "ticket", id: ticket.id }] });
  });

  test("is updated: attributes, state, assignee, flags, each with its part", async () => {
    const { id } = await open();
    const { data: states } = (await call("GET", "/ticket_states")).body;
    const update = (body: object) => call("PUT", `/tickets/${id}`, body);
    const moved = await update({
      admin_id,
      assignee_id: other,
      ticket_attributes: { "Order number": "A-1" },
      ticket_state_id: states[1].id,
      is_shared: false,
    });
    expect(moved.body).toMatchObject({
      admin_assignee_id: other,
      ticket_attributes: { "Order number": "A-1" },
      ticket_state: { category: "in_progress" },
      is_shared: false,
    });
    const kinds = moved.body.ticket_parts.ticket_parts.map((it: { part_type: string }) => it.part_type);
    expect(kinds.slice(1)).toEqual([
      "assignment",
      "ticket_attribute_updated_by_admin",
      "ticket_state_updated_by_admin",
    ]);
    const resolved = await update({ ticket_state_id: states[3].id });
    expect(resolved.body).toMatchObject({ open: false, ticket_state: { category: "resolved" } });
    const snoozed = await update({ open: true, snoozed_until: 1_900_000_000 });
    expect(snoozed.body).toMatchObject({ open: true, snoozed_until: 1_900_000_000 });
    expect((await update({ assignee_id: "0" })).body.admin_assignee_id).toBe("0");
  });

  test("is answered and noted on, and the answer is the part", async () => {
    const { id } = await open();
    const reply = (body: object) => call("POST", `/tickets/${id}/reply`, body);
    const note = await reply({ type: "admin", message_type: "note", admin_id, body: "Hm" });
    expect(note.body).toMatchObject({ type: "ticket_part", part_type: "note", body: "<p>Hm</p>" });
    await reply({ type: "user", message_type: "comment", intercom_user_id: user.id, body: "And?" });
    const { ticket_parts } = (await call("GET", `/tickets/${id}`)).body;
    expect(ticket_parts).toMatchObject({ total_count: 3 });
    expect(ticket_parts.ticket_parts[2].author).toMatchObject({ type: "user", id: user.id });
  });

  test("is tagged, untagged and deleted", async () => {
    const { id } = await open();
    const tag = (await call("POST", "/tags", { name: "Ticketed" })).body;
    const path = `/tickets/${id}/tags`;
    expect((await call("POST", path, { id: tag.id, admin_id })).body).toMatchObject({ id: tag.id });
    expect((await call("DELETE", `${path}/${tag.id}`, { admin_id })).body.applied_by.id).toBe(admin_id);
    expect((await call("DELETE", `/tickets/${id}`)).body).toEqual({ id, object: "ticket", deleted: true });
    expect(refusal(await call("POST", path, { id: tag.id, admin_id })).code).toBe("ticket_not_found");
  });
});

describe("a write to a ticket is refused", () => {
  const contacts = [{ id: user.id }];

  test.each<[string, object, number]>([
    ["without a type", { contacts }, 400],
    ["of a type that is none", { contacts, ticket_type_id: "1" }, 400],
    ["without a contact", { ticket_type_id: types[0].id }, 400],
    ["of two contacts", { ticket_type_id: types[0].id, contacts: [...contacts, ...contacts] }, 400],
    [
      "with an attribute of another type",
      { ticket_type_id: types[0].id, contacts, ticket_attributes: { Due: 1 } },
      400,
    ],
  ])("%s", async (_why, body, status) => {
    expect((await call("POST", "/tickets", body)).status).toBe(status);
  });

  test("for people and states that are not there, and for contacts on an internal one", async () => {
    const { id } = await open("Back-office");
    const update = (body: object) => call("PUT", `/tickets/${id}`, body);
    expect(refusal(await update({ assignee_id: "7" })).code).toBe("assignee_not_found");
    expect(refusal(await update({ admin_id: "7" })).code).toBe("assignee_not_found");
    expect(refusal(await update({ ticket_state_id: "0" })).code).toBe("ticket_state_id_invalid");
    const body = { type: "user", message_type: "comment", intercom_user_id: user.id, body: "?" };
    expect(refusal(await call("POST", `/tickets/${id}/reply`, body))).toMatchObject({
      status: 400,
      code: "parameter_mismatch",
    });
    expect(refusal(await call("POST", "/tickets/1/reply", body))).toMatchObject({
      status: 404,
      code: "not_found",
    });
  });
});

describe("the search of tickets", () => {
  test("finds those of contacts, the latest change first, twenty at a time", async () => {
    const { body } = await search(filter("id", "!=", "1"));
    expect(body).toMatchObject({ type: "ticket.list", pages: { per_page: 20 } });
    const times = body.tickets.map((it: { updated_at: number }) => it.updated_at);
    expect(times).toEqual(times.toSorted((a: number, b: number) => b - a));
    const many = (await call("GET", "/contacts/find_by_external_id/seed-many")).body;
    expect((await search(filter("contact_ids", "IN", [many.id]))).body.total_count).toBe(12);
  });

  test("has words of its own for categories, and names attributes by id", async () => {
    const { id } = await open("Customer", { ticket_attributes: { "Order number": "Z-9" } });
    const everyone = await search(filter("category", "=", "request"), { pagination: { per_page: 150 } });
    const categories = everyone.body.tickets.map((it: { category: string }) => it.category);
    expect(new Set(categories)).toEqual(new Set(["Customer"]));
    const attribute = types[0].ticket_type_attributes.data[2];
    const found = await search(filter(`ticket_attribute.${attribute.id}`, "=", "Z-9"));
    expect(found.body.tickets.map((it: { id: string }) => it.id)).toEqual([id]);
    expect((await search(filter("ticket_attribute.1", "=", "x"))).status).toBe(400);
  });
});
