import { describe, expect, test } from "vitest";
import { refusal, startIntercom } from "./intercom.js";

const { call, create } = await startIntercom({ contacts: 0 });
const [{ id: admin_id }] = (await call("GET", "/admins")).body.admins;
const user = await create({ external_id: "writer" });

/** A new conversation of the user. */
async function begin(): Promise<string> {
  const from = { type: "user", id: user.id };
  return (await call("POST", "/conversations", { from, body: "Hello" })).body.conversation_id;
}

const reply = (id: string, body: object) => call("POST", `/conversations/${id}/reply`, body);
const manage = (id: string, body: object) =>
  call("POST", `/conversations/${id}/parts`, { admin_id, ...body });

describe("a write to a conversation is refused", () => {
  const comment = { type: "admin", message_type: "comment", admin_id, body: "Hi" };

  test.each<[string, object, number, string]>([
    ["without an admin", { ...comment, admin_id: undefined }, 400, "parameter_missing"],
    ["by an admin whom nobody knows", { ...comment, admin_id: "7" }, 404, "admin_not_found"],
    ["without words", { ...comment, body: " " }, 400, "parameter_missing"],
    [
      "as a note of a contact",
      { type: "user", message_type: "note", user_id: "writer", body: "x" },
      400,
      "parameter_invalid",
    ],
    ["by nobody", { message_type: "comment", body: "x" }, 400, "parameter_invalid"],
    [
      "by an unknown contact",
      { type: "user", message_type: "comment", user_id: "?", body: "x" },
      404,
      "not_found",
    ],
  ])("%s", async (_why, body, status, code) => {
    const id = await begin();
    expect(refusal(await reply(id, body))).toMatchObject({ status, code });
    expect((await call("GET", `/conversations/${id}`)).body.conversation_parts.total_count).toBe(1);
  });

  test("when there is no such conversation, or nothing that it could do", async () => {
    expect(refusal(await reply("1", comment))).toMatchObject({ status: 404, code: "not_found" });
    expect(refusal(await manage("1", { message_type: "open" })).status).toBe(404);
    expect(refusal(await manage(await begin(), { message_type: "dance" })).status).toBe(400);
    expect(refusal(await manage(await begin(), { message_type: "snoozed" })).status).toBe(400);
  });
});

test("a merge takes conversations along, whether anybody asked for them before or not", async () => {
  const others = await startIntercom({ contacts: 10 });
  const lateral = await startIntercom({ contacts: 10 });
  const merge = async ({ call }: typeof others, isAskedFirst: boolean) => {
    if (isAskedFirst) await call("GET", "/conversations");
    const query = { field: "email", operator: "=", value: "merge.me@example.com" };
    const pair = (await call("POST", "/contacts/search", { query })).body.data;
    const [from, into] = ["lead", "user"].map(
      (role) => pair.find((it: { role: string }) => it.role === role).id,
    );
    await call("POST", "/contacts/merge", { from, into });
    const ofUser = { field: "contact_ids", operator: "=", value: into };
    const ofLead = { field: "contact_ids", operator: "=", value: from };
    expect((await call("POST", "/conversations/search", { query: ofLead })).body.total_count).toBe(0);
    return (await call("POST", "/conversations/search", { query: ofUser })).body;
  };
  const [early, late] = [await merge(others, true), await merge(lateral, false)];
  expect(early.total_count).toBeGreaterThan(0);
  expect(late).toEqual(early);
});

test("a conversation is deleted for good", async () => {
  const path = `/conversations/${await begin()}`;
  expect((await call("DELETE", path)).body).toMatchObject({ object: "conversation", deleted: true });
  expect((await call("GET", path)).status).toBe(404);
  expect((await call("DELETE", path)).status).toBe(404);
});
