import { describe, expect, test } from "vitest";
import { refusal, startIntercom } from "./intercom.js";

const { call, create } = await startIntercom({ contacts: 5, searchLagMs: 0 });
const admins = (await call("GET", "/admins")).body.admins;
const [{ id: admin_id }, { id: other }] = admins;
const user = await create({ external_id: "writer", email: "writer@example.com" });

/** A new conversation of the user. */
async function begin(): Promise<string> {
  const from = { type: "user", id: user.id };
  return (await call("POST", "/conversations", { from, body: "Hello <b> there" })).body.conversation_id;
}

const reply = (id: string, body: object) => call("POST", `/conversations/${id}/reply`, body);
const manage = (id: string, body: object) =>
  call("POST", `/conversations/${id}/parts`, { admin_id, ...body });
const lastPart = ({ body }: { body: { conversation_parts: { conversation_parts: object[] } } }) =>
  body.conversation_parts.conversation_parts.at(-1);

describe("a conversation", () => {
  test("begins with a message of a contact", async () => {
    const from = { type: "user", id: user.id };
    const { body } = await call("POST", "/conversations", { from, body: "Hello <b> there" });
    expect(body).toMatchObject({ type: "user_message", message_type: "inapp", body: "Hello <b> there" });
    const found = await call("GET", `/conversations/${body.conversation_id}`);
    expect(found.body).toMatchObject({
      state: "open",
      source: { id: body.id, body: "<p>Hello &lt;b&gt; there</p>", delivered_as: "customer_initiated" },
      contacts: { contacts: [{ id: user.id, external_id: "writer" }] },
      waiting_since: found.body.created_at,
    });
    const nobody = await call("POST", "/conversations", { from: { type: "user", id: "x" }, body: "Hi" });
    expect(refusal(nobody)).toEqual({ status: 404, code: "not_found", message: "User Not Found" });
  });

  test("goes on with replies of admins and of the contact, and with notes", async () => {
    const id = await begin();
    const answered = await reply(id, { type: "admin", message_type: "comment", admin_id, body: "Hi" });
    expect(answered.body).toMatchObject({ waiting_since: null, teammates: { admins: [{ id: admin_id }] } });
    expect(lastPart(answered)).toMatchObject({
      part_type: "comment",
      body: "<p>Hi</p>",
      author: { type: "admin" },
    });
    const asked = await reply(id, { type: "user", message_type: "comment", user_id: "writer", body: "And?" });
    expect(asked.body.waiting_since).toEqual(expect.any(Number));
    expect(lastPart(asked)).toMatchObject({
      author: { type: "user", id: user.id, email: "writer@example.com" },
    });
    const noted = await reply(id, { type: "admin", message_type: "note", admin_id, body: "Hm" });
    expect(lastPart(noted)).toMatchObject({ part_type: "note" });
    expect(noted.body.waiting_since).toBe(asked.body.waiting_since);
  });

  test("closes, and is opened by an admin or by the contact", async () => {
    const id = await begin();
    const closed = await manage(id, { type: "admin", message_type: "close", body: "Bye" });
    expect(closed.body).toMatchObject({ open: false, state: "closed" });
    expect(lastPart(closed)).toMatchObject({ part_type: "close", body: "<p>Bye</p>", state: "closed" });
    expect((await manage(id, { message_type: "open" })).body.state).toBe("open");
    await manage(id, { type: "admin", message_type: "close" });
    const reopened = await reply("last", {
      type: "user",
      message_type: "comment",
      email: user.email,
      body: "No",
    });
    expect(reopened.body).toMatchObject({ id, state: "open", statistics: { count_reopens: 2 } });
    expect(lastPart(reopened)).toMatchObject({ part_type: "open" });
  });

  test("is snoozed until a moment, and assigned to an admin, a team, both or nobody", async () => {
    const id = await begin();
    const until = 1_900_000_000;
    const snoozed = await manage(id, { message_type: "snoozed", snoozed_until: until });
    expect(snoozed.body).toMatchObject({ state: "snoozed", open: true, snoozed_until: until });
    const assign = (assignee_id: string) =>
      manage(id, { type: "admin", message_type: "assignment", assignee_id });
    const assigned = await assign(other);
    expect(assigned.body).toMatchObject({ admin_assignee_id: Number(other), team_assignee_id: null });
    expect(lastPart(assigned)).toMatchObject({ assigned_to: { type: "admin", id: other } });
    const both = await assign("5017692");
    expect(both.body).toMatchObject({ admin_assignee_id: Number(other), team_assignee_id: 5_017_692 });
    expect((await assign("0")).body).toMatchObject({ admin_assignee_id: null, team_assignee_id: null });
    expect(refusal(await assign("7")).code).toBe("assignee_not_found");
  });

  test("is marked as read, named, and given attributes, which leave parts", async () => {
    const path = `/conversations/${await begin()}`;
    const custom_attributes = { issue_type: "Billing" };
    const { body } = await call("PUT", path, { read: true, title: "Bill", custom_attributes });
    expect(body).toMatchObject({ read: true, title: "Bill", custom_attributes });
    expect(lastPart({ body })).toMatchObject({
      part_type: "conversation_attribute_updated_by_admin",
      author: { type: "bot" },
      event_details: { attribute: { name: "issue_type" }, value: { name: "Billing" } },
    });
  });

  test("is tagged and untagged in the name of an admin", async () => {
    const id = await begin();
    const tag = (await call("POST", "/tags", { name: "Urgent" })).body;
    const path = `/conversations/${id}/tags`;
    const applied = (await call("POST", path, { id: tag.id, admin_id: other })).body;
    expect(applied).toMatchObject({ id: tag.id, applied_by: { type: "admin", id: other } });
    expect((await call("POST", path, { id: tag.id, admin_id })).body).toEqual(applied);
    expect((await call("GET", `/conversations/${id}`)).body.tags.tags).toEqual([applied]);
    const query = { field: "tag_ids", operator: "=", value: tag.id };
    expect((await call("POST", "/conversations/search", { query })).body.total_count).toBe(1);
    await call("DELETE", `${path}/${tag.id}`, { admin_id });
    expect((await call("GET", `/conversations/${id}`)).body.tags.tags).toEqual([]);
    expect(refusal(await call("POST", "/conversations/1/tags", { id: tag.id, admin_id }))).toEqual({
      status: 404,
      code: "not_found",
      message: "Conversation not found",
    });
    expect(refusal(await call("DELETE", `${path}/1`, { admin_id })).code).toBe("tag_not_found");
    await call("POST", path, { id: tag.id, admin_id });
    await call("DELETE", `/tags/${tag.id}`);
    expect((await call("GET", `/conversations/${id}`)).body.tags.tags).toEqual([]);
  });

  test("takes in other contacts and lets them go, but the last", async () => {
    const id = await begin();
    const guest = await create({ external_id: "guest" });
    const path = `/conversations/${id}/customers`;
    const joined = await call("POST", path, { admin_id, customer: { intercom_user_id: guest.id } });
    expect(joined.body.contacts.contacts).toHaveLength(2);
    const query = { field: "contact_ids", operator: "=", value: guest.id };
    expect((await call("POST", "/conversations/search", { query })).body.conversations[0].id).toBe(id);
    const left = await call("DELETE", `${path}/${guest.id}`, { admin_id });
    expect(left.body.contacts.contacts).toHaveLength(1);
    expect(refusal(await call("DELETE", `${path}/${user.id}`, { admin_id }))).toEqual({
      status: 422,
      code: "parameter_invalid",
      message: "Removing the last customer is not allowed",
    });
    expect(refusal(await call("DELETE", `${path}/${guest.id}`, { admin_id })).status).toBe(404);
  });

  test("loses what is redacted: a part with words, or the first message of a contact", async () => {
    const id = await begin();
    const replied = await reply(id, { type: "admin", message_type: "comment", admin_id, body: "Secret" });
    const { id: conversation_part_id } = lastPart(replied) as { id: string };
    const part = { type: "conversation_part", conversation_id: id, conversation_part_id };
    const redacted = await call("POST", "/conversations/redact", part);
    expect(lastPart(redacted)).toMatchObject({
      redacted: true,
      body: "<p><i>This message was deleted</i></p>",
    });
    const source = { type: "source", conversation_id: id, source_id: redacted.body.source.id };
    expect((await call("POST", "/conversations/redact", source)).body.source.redacted).toBe(true);
    expect(
      refusal(await call("POST", "/conversations/redact", { ...part, conversation_part_id: "1" })),
    ).toEqual({
      status: 404,
      code: "conversation_part_or_message_not_found",
      message: "Conversation part or message not found",
    });
    const opened = lastPart(await manage(id, { message_type: "open" })) as { id: string };
    const wordless = { ...part, conversation_part_id: opened.id };
    expect(refusal(await call("POST", "/conversations/redact", wordless)).code).toBe(
      "conversation_part_not_redactable",
    );
  });

  test("has attachments by address and by content, ten at most", async () => {
    const id = await begin();
    const comment = { type: "admin", message_type: "comment", admin_id, body: "See" };
    const attachment_urls = ["https://files.example.com/a.png"];
    const attachment_files = [{ name: "b.txt", content_type: "text/plain", data: "aGVsbG8=" }];
    const replied = await reply(id, { ...comment, attachment_urls, attachment_files });
    expect(lastPart(replied)).toMatchObject({
      attachments: [
        { type: "upload", name: "a.png", url: attachment_urls[0] },
        { type: "upload", name: "b.txt", content_type: "text/plain", filesize: 5 },
      ],
    });
    const eleven = Array.from({ length: 11 }, () => attachment_urls[0]);
    expect((await reply(id, { ...comment, attachment_urls: eleven })).status).toBe(400);
  });

  test("asks by quick replies", async () => {
    const id = await begin();
    const reply_options = [{ text: "Yes", uuid: "a5e1c524-5ddd-4c3e-9328-6bca5d6e3edb" }];
    const asked = await reply(id, { type: "admin", message_type: "quick_reply", admin_id, reply_options });
    expect(lastPart(asked)).toMatchObject({
      part_type: "quick_reply",
      metadata: { quick_reply_options: reply_options },
    });
  });

  test("runs assignment rules only before 2.14", async () => {
    const path = `/conversations/${await begin()}/run_assignment_rules`;
    expect((await call("POST", path, {}, { "intercom-version": "2.11" })).status).toBe(200);
    expect(refusal(await call("POST", path, {})).code).toBe("intercom_version_invalid");
  });
});
