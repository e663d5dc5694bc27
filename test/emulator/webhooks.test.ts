import { createHmac } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { createEmulator } from "../../src/emulator/emulator.js";
import { startIntercom } from "./intercom.js";
import { startReceiver } from "./receiver.js";
import { createWaits } from "./waits.js";

const NOW = Date.parse("2026-11-20T10:00:00Z");
const receiver = await startReceiver();
const waits = createWaits();
const { emulator, call, create } = await startIntercom({
  webhookUrl: receiver.url,
  webhookSecret: "client-secret",
  now: () => NOW,
  sleep: waits.sleep,
});
const validation = await receiver.next();
let count = 0;

/** The topics that `run` is told of, and the items by topic. */
async function toldOf(run: () => Promise<unknown>) {
  await run();
  count += 1;
  const last = `sentinel-${count}`;
  await call("POST", "/companies", { company_id: last });
  const items: Record<string, unknown> = {};
  for (;;) {
    const { topic, data } = (await receiver.next()).body;
    if (data.item.company_id === last) return { topics: Object.keys(items).sort(), items };
    items[topic] = data.item;
  }
}
const quietly = <T>(run: () => Promise<T>) => {
  let result: T;
  return toldOf(async () => {
    result = await run();
  }).then(() => result);
};
const created = (body: Record<string, unknown>) => quietly(() => create(body));

beforeEach(() => receiver.answer(200));

describe("when the emulator starts", () => {
  test("the URL is asked by HEAD", () => {
    expect(validation.method).toBe("HEAD");
  });

  test("a URL that does not answer 2xx stops it", async () => {
    receiver.answer(404);
    await expect(createEmulator({ contacts: 0, webhookUrl: receiver.url })).rejects.toThrow(
      `The webhook URL must answer HEAD requests with 2xx; ${receiver.url} answered status 404`,
    );
    await receiver.next();
    const nowhere = "http://127.0.0.1:1/hook";
    await expect(createEmulator({ contacts: 0, webhookUrl: nowhere })).rejects.toThrow("answered nothing");
  });

  test.each(["hook", "ftp://127.0.0.1/hook", ""])("%j is no URL for webhooks", async (webhookUrl) => {
    await expect(createEmulator({ contacts: 0, webhookUrl })).rejects.toThrow("http or https");
  });
});

describe("a notification", () => {
  test("is signed over its bytes with the client secret, and posted to the one URL", async () => {
    await create({ external_id: "sïgned" });
    const { method, headers, raw, body } = await receiver.next();
    const signature = createHmac("sha1", "client-secret").update(raw).digest("hex");
    expect(method).toBe("POST");
    expect(headers["x-hub-signature"]).toBe(`sha1=${signature}`);
    expect(headers["content-type"]).toBe("application/json");
    expect(body.data.item.external_id).toBe("sïgned");
  });

  test("has Intercom's envelope, with times in seconds, and the times of its item in ISO 8601", async () => {
    const contact = await create({ external_id: "enveloped", signed_up_at: 1_700_000_000 });
    const { body } = await receiver.next();
    expect(body).toEqual({
      type: "notification_event",
      app_id: "emulated",
      data: {
        type: "notification_event_data",
        item: {
          ...contact,
          created_at: "2026-11-20T10:00:00.000+00:00",
          updated_at: "2026-11-20T10:00:00.000+00:00",
          signed_up_at: "2023-11-14T22:13:20.000+00:00",
        },
      },
      links: {},
      id: expect.stringMatching(/^notif_[0-9a-f-]{36}$/),
      topic: "contact.user.created",
      delivery_status: "pending",
      delivery_attempts: 1,
      delivered_at: 0,
      first_sent_at: NOW / 1000,
      created_at: NOW / 1000,
      self: null,
    });
  });
});

describe("what is told of a contact", () => {
  test("being created, updated and given an email, by role", async () => {
    const lead = await created({ role: "lead" });
    const path = `/contacts/${lead.id}`;
    const named = await toldOf(() => call("PUT", path, { name: "Lena" }));
    expect(named.topics).toEqual(["contact.lead.updated"]);
    const emailed = await toldOf(() => call("PUT", path, { email: "lena@example.com" }));
    expect(emailed.topics).toEqual(["contact.lead.added_email", "contact.lead.updated"]);
    const signedUp = await toldOf(() => call("PUT", path, { role: "user", external_id: "lena" }));
    expect(signedUp.topics).toEqual(["contact.lead.signed_up", "contact.user.updated"]);
    const moved = await toldOf(() => call("PUT", path, { email: "lena@example.org" }));
    expect(moved.topics).toEqual(["contact.email.updated", "contact.user.updated"]);
    expect(moved.items["contact.email.updated"]).toMatchObject({ email: "lena@example.org" });
    expect((await toldOf(() => create({ role: "lead" }))).topics).toEqual(["contact.lead.created"]);
  });

  test("nothing, when nothing changes or the call is refused", async () => {
    const { id } = await created({ external_id: "same", name: "Same" });
    expect((await toldOf(() => call("PUT", `/contacts/${id}`, { name: "Same" }))).topics).toEqual([]);
    expect((await toldOf(() => call("PUT", `/contacts/${id}`, { owner_id: 1 }))).topics).toEqual([]);
    expect((await toldOf(() => call("POST", `/contacts/${id}/notes`, { body: "x" }))).topics).toEqual([]);
  });

  test("leaving and coming back", async () => {
    const { id } = await created({ external_id: "leaving" });
    const archived = await toldOf(() => call("POST", `/contacts/${id}/archive`));
    expect(archived.items).toEqual({
      "contact.archived": { type: "contact", id, external_id: "leaving", archived: true },
    });
    const back = await toldOf(() => call("POST", `/contacts/${id}/unarchive`));
    expect(back.items).toMatchObject({ "contact.unarchive": { type: "contact", id } });
    const deleted = await toldOf(() => call("DELETE", `/contacts/${id}`));
    expect(deleted.items).toEqual({
      "contact.deleted": { type: "contact", id, deleted: true },
    });
  });

  test("tags", async () => {
    const { id } = await created({ external_id: "tagged" });
    const tag = (await call("POST", "/tags", { name: "Told" })).body;
    const tagged = await toldOf(() => call("POST", `/contacts/${id}/tags`, { id: tag.id }));
    expect(tagged.items).toMatchObject({
      "contact.user.tag.created": {
        type: "contact_tag",
        created_at: NOW / 1000,
        tag,
        contact: { id, tags: { data: [{ id: tag.id }] } },
      },
    });
    expect((await toldOf(() => call("POST", `/contacts/${id}/tags`, { id: tag.id }))).topics).toEqual([]);
    const untagged = await toldOf(() => call("DELETE", `/contacts/${id}/tags/${tag.id}`));
    expect(untagged.topics).toEqual(["contact.user.tag.deleted"]);
    await quietly(() => call("POST", `/contacts/${id}/tags`, { id: tag.id }));
    expect((await toldOf(() => call("DELETE", `/tags/${tag.id}`))).topics).toEqual([]);
  });

  test("being merged", async () => {
    const lead = await created({ role: "lead", name: "Merged" });
    const user = await created({ external_id: "absorbs" });
    const { items } = await toldOf(() => call("POST", "/contacts/merge", { from: lead.id, into: user.id }));
    expect(items).toMatchObject({
      "contact.merged": { id: user.id, name: "Merged", merged_from: { type: "contact", id: lead.id } },
      "contact.user.updated": { id: user.id },
    });
  });

  test("subscribing and unsubscribing", async () => {
    const { id } = await created({ external_id: "chooses" });
    const path = `/contacts/${id}/subscriptions`;
    const steps = [
      [() => call("POST", path, { id: "103", consent_type: "opt_in" }), "granular.subscribe"],
      [() => call("DELETE", `${path}/103`), "granular.unsubscribe"],
      [() => call("POST", path, { id: "101", consent_type: "opt_out" }), "granular.unsubscribe"],
      [() => call("DELETE", `${path}/101`), "granular.subscribe"],
    ] as const;
    for (const [run, topic] of steps) {
      const { topics, items } = await toldOf(run);
      expect(topics).toEqual([topic]);
      expect(items[topic]).toMatchObject({
        type: topic.replace(".", "_"),
        contact: { id },
        subscription_types: { type: "list", data: [{ type: "subscription" }] },
        created_at: NOW / 1000,
      });
    }
    const stop = await toldOf(() => call("PUT", `/contacts/${id}`, { unsubscribed_from_emails: true }));
    expect(stop.topics).toEqual(["contact.unsubscribed", "contact.user.updated"]);
    expect(stop.items["contact.unsubscribed"]).toMatchObject({
      type: "contact_unsubscribe",
      contact: { id, unsubscribed_from_emails: true },
    });
    const start = await toldOf(() => call("PUT", `/contacts/${id}`, { unsubscribed_from_emails: false }));
    expect(start.topics).toEqual(["contact.subscribed", "contact.user.updated"]);
  });
});

describe("what is told of a company", () => {
  test("being created, updated, attached, detached and deleted", async () => {
    const { id: contactId } = await created({ external_id: "employee" });
    const made = await toldOf(() => call("POST", "/companies", { company_id: "told", plan: "Gold" }));
    expect(made.items).toMatchObject({
      "company.created": {
        type: "company",
        company_id: "told",
        name: null,
        plan: { name: "Gold" },
        created_at: "2026-11-20T10:00:00.000+00:00",
        tag_ids: [],
      },
    });
    const { id } = (await call("GET", "/companies?company_id=told")).body;
    const updated = await toldOf(() => call("PUT", `/companies/${id}`, { name: "Told Ltd" }));
    expect(updated.items).toMatchObject({ "company.updated": { id, name: "Told Ltd" } });
    expect((await toldOf(() => call("PUT", `/companies/${id}`, { name: "Told Ltd" }))).topics).toEqual([]);
    const tagged = () => call("POST", "/tags", { name: "Firm", companies: [{ id }] });
    expect((await toldOf(tagged)).topics).toEqual([]);
    const attached = await toldOf(() => call("POST", `/contacts/${contactId}/companies`, { id }));
    expect(attached.items).toMatchObject({
      "company.contact.attached": { company: { id, user_count: 1 }, contact: { id: contactId } },
    });
    const detached = await toldOf(() => call("DELETE", `/contacts/${contactId}/companies/${id}`));
    expect(detached.topics).toEqual(["company.contact.detached"]);
    await quietly(() => call("POST", `/contacts/${contactId}/companies`, { id }));
    const deleted = await toldOf(() => call("DELETE", `/companies/${id}`));
    expect(deleted.items).toEqual({ "company.deleted": { type: "company", id, deleted: true } });
  });
});

describe("delivery", () => {
  test("is tried once more, after a minute, and then given up", async () => {
    receiver.answer(500);
    await create({ external_id: "retried" });
    const first = await receiver.next();
    await waits.over(60_000);
    const second = await receiver.next();
    const { self, ...again } = first.body;
    expect(self).toBeNull();
    expect(second.body).toEqual({ ...again, delivery_status: "retry", delivery_attempts: 2 });
    receiver.answer(200);
    const minutes = waits.asked.filter((it) => it === 60_000).length;
    expect((await toldOf(async () => undefined)).topics).toEqual([]);
    expect(waits.asked.filter((it) => it === 60_000)).toHaveLength(minutes);
  });

  test("does not make the call wait, and waits five seconds itself", async () => {
    receiver.answer(null);
    expect((await call("POST", "/contacts", { external_id: "unhurried" })).status).toBe(200);
    const first = await receiver.next();
    receiver.answer(200);
    await waits.over(5000);
    await waits.over(60_000);
    expect((await receiver.next()).body.id).toBe(first.body.id);
  });

  test("follows no redirect", async () => {
    receiver.answer(302, { location: "/elsewhere" });
    await create({ external_id: "redirected" });
    expect((await receiver.next()).body.delivery_attempts).toBe(1);
    receiver.answer(200);
    await waits.over(60_000);
    expect((await receiver.next()).body.delivery_attempts).toBe(2);
  });

  test("goes on after a reset", async () => {
    await emulator.reset({ state: true });
    expect((await toldOf(() => create({ external_id: "anew" }))).topics).toEqual(["contact.user.created"]);
  });

  test("ends for good with a 410", async () => {
    const ended = await startReceiver();
    const own = createWaits();
    const other = await startIntercom({ webhookUrl: ended.url, sleep: own.sleep });
    await ended.next();
    ended.answer(410);
    await other.create({ external_id: "last" });
    await ended.next();
    await own.idle();
    const before = own.asked.length;
    await other.create({ external_id: "unheard" });
    // Whatever is sent starts by asking for the five seconds that it may take.
    expect(own.asked).toHaveLength(before);
  });
});
