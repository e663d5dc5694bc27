import { afterAll, expect, test } from "vitest";
import { createEmulator } from "../../src/emulator/emulator.js";
import { callOf } from "./intercom.js";

const emulator = await createEmulator({
  seed: {
    admins: [{ name: "Ada", email: "ada@acme.example" }],
    tags: ["vip"],
    contacts: [{ external_id: "u1" }],
    teams: [{ name: "Help", admins: ["Ada"] }],
    conversations: [
      {
        id: "7",
        contact: "u1",
        body: "Hello",
        state: "closed",
        assignee: "Ada",
        team: "Help",
        tags: ["vip"],
        messages: [
          { admin: "Ada", body: "Hi" },
          { body: "Thanks" },
          { admin: "Ada", type: "note", body: "Nice" },
        ],
      },
    ],
    events: [{ contact: "u1", event_name: "ordered", metadata: { price: 3 } }],
  },
});

afterAll(() => emulator.close());
const call = callOf(emulator.url);

test("own data have teams, conversations and events", async () => {
  const [team] = (await call("GET", "/teams")).body.teams;
  const { body } = await call("GET", "/conversations/7");
  expect(body).toMatchObject({
    state: "closed",
    team_assignee_id: Number(team.id),
    admin_assignee_id: team.admin_ids[0],
    tags: { tags: [{ name: "vip" }] },
    source: { body: "<p>Hello</p>" },
  });
  const parts = body.conversation_parts.conversation_parts;
  expect(parts.map((it: { part_type: string }) => it.part_type)).toEqual([
    "comment",
    "comment",
    "note",
    "close",
  ]);
  const events = (await call("GET", "/events?type=user&user_id=u1")).body.events;
  expect(events).toMatchObject([{ event_name: "ordered", metadata: { price: 3 } }]);
});

test("their faults are told, all at once", async () => {
  const seed = {
    teams: [{ name: "Help", admins: ["Nobody"] }],
    conversations: [{ contact: "?", body: "x" }],
    events: [{ contact: "?", event_name: "x" }],
  };
  await expect(createEmulator({ seed })).rejects.toThrow(/teams\[0\].*conversations\[0\].*events\[0\]/s);
});
