import { expect } from "vitest";
import { startIntercom } from "../emulator/intercom.js";
import { startReceiver } from "../emulator/receiver.js";
import type { RecordedResponse } from "./recording.js";

type Tour = (recorded: RecordedResponse) => Promise<void>;

// biome-ignore lint/suspicious/noExplicitAny: the facts of a recording are JSON, and each tour knows those of its own
const factsOf = (recorded: RecordedResponse): any => recorded;

/** The webhook of a topic that `provoke` makes the emulator send. */
async function told(topic: string, provoke: (call: Call, id: string) => Promise<unknown>) {
  const receiver = await startReceiver();
  const { call, create } = await startIntercom({ webhookUrl: receiver.url });
  const { id } = await create({ email: "person@example.com", name: "Told" });
  await provoke(call, id);
  for (;;) {
    const { method, body } = await receiver.next();
    if (method === "POST" && body.topic === topic) return { id, body, item: body.data.item };
  }
}
type Call = Awaited<ReturnType<typeof startIntercom>>["call"];

/** Recordings that are not one call and its answer. */
export const tours: Readonly<Record<string, Tour>> = {
  "webhook contact.user.updated": async (recorded) => {
    const { envelopeKeys, values, itemTimes, itemHas } = factsOf(recorded);
    const { body, item } = await told("contact.user.updated", (call, id) =>
      call("PUT", `/contacts/${id}`, { name: "Renamed" }),
    );
    // "self (null; absent in a retry)": the first word is the key.
    expect(Object.keys(body)).toEqual(envelopeKeys.map((key: string) => key.split(" ")[0]));
    expect(body).toMatchObject({ links: values.links, delivered_at: values.delivered_at, self: null });
    expect(values.delivery_status.split(" | ")).toContain(body.delivery_status);
    for (const key of itemHas) expect(item).toHaveProperty(key);
    const form = (time: string) => time.replace(/\d/g, "0");
    expect(form(item.created_at)).toBe(form(itemTimes));
  },
  "webhook contact.deleted": async (recorded) => {
    const { id, item } = await told("contact.deleted", (call, id) => call("DELETE", `/contacts/${id}`));
    expect(item).toEqual({ ...factsOf(recorded).item, id });
  },
  "webhook contact.archived": async (recorded) => {
    const { id, item } = await told("contact.archived", (call, id) =>
      call("POST", `/contacts/${id}/archive`),
    );
    expect(item).toEqual({ ...factsOf(recorded).item, id });
    expect(Object.keys(item)).toEqual(Object.keys(factsOf(recorded).item));
  },
  "webhook contact.unsubscribed": async (recorded) => {
    const { id, item } = await told("contact.unsubscribed", (call, id) =>
      call("PUT", `/contacts/${id}`, { unsubscribed_from_emails: true }),
    );
    for (const key of Object.keys(factsOf(recorded).item)) expect(item).toHaveProperty(key);
    expect(item).toMatchObject({ type: factsOf(recorded).item.type, contact: { type: "contact", id } });
    expect(Number.isInteger(item.created_at)).toBe(true);
  },
  "contact search row at 2.16": async () => {
    const { call } = await startIntercom({ contacts: 4 });
    const query = { field: "external_id", operator: "=", value: "seed-many" };
    const headers = { "intercom-version": "2.16" };
    const [row] = (await call("POST", "/contacts/search", { query }, headers)).body.data;
    expect(row).toMatchObject({ owner_id: null, sms_consent: false, unsubscribed_from_sms: false });
    for (const key of ["email_domain", "enabled_push_messaging"]) expect(row).toHaveProperty(key);
    const { data } = (await call("GET", `/contacts/${row.id}/tags`)).body;
    expect([row.tags.total_count, data.length]).toEqual([14, 11]);
  },
  "tags of a contact, order": async (recorded) => {
    const { call, create } = await startIntercom();
    for (const order of factsOf(recorded).orders as string[][]) {
      const { id } = await create({ role: "lead" });
      for (const name of order) {
        const tag = (await call("POST", "/tags", { name })).body;
        await call("POST", `/contacts/${id}/tags`, { id: tag.id });
      }
      const { data } = (await call("GET", `/contacts/${id}/tags`)).body;
      expect(data.map((it: { name: string }) => it.name)).toEqual(order);
    }
  },
};
