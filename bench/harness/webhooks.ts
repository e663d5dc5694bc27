import { createHmac, randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "undici";

export const CLIENT_SECRET = "bench-client-secret";
const APP_ID = "emulated";

export interface Delivered {
  /** Of each answer with 200, in milliseconds. */
  readonly times: readonly number[];
  readonly errors: number;
}

/** Delivers webhooks at an even pace, whether earlier ones were answered or not, as Intercom does. */
export async function deliver(
  url: string,
  { perSecond, count, idOf }: { perSecond: number; count: number; idOf: (index: number) => string },
): Promise<Delivered> {
  const pool = new Pool(url, { connections: 16 });
  const times: number[] = [];
  let errors = 0;
  const post = async (index: number) => {
    const body = bodyOf(idOf(index));
    const signature = createHmac("sha1", CLIENT_SECRET).update(body).digest("hex");
    const headers = { "content-type": "application/json", "x-hub-signature": `sha1=${signature}` };
    const from = performance.now();
    const answer = await pool.request({ method: "POST", path: "/webhooks/intercom", headers, body });
    await answer.body.text();
    if (answer.statusCode === 200) times.push(performance.now() - from);
    else errors += 1;
  };
  const started = performance.now();
  const sent: Promise<void>[] = [];
  for (let index = 0; index < count; index += 1) {
    const wait = started + (index * 1000) / perSecond - performance.now();
    if (wait > 1) await sleep(wait);
    const failed = () => {
      errors += 1;
    };
    sent.push(post(index).catch(failed));
  }
  await Promise.all(sent);
  await pool.close();
  return { times, errors };
}

/** A notification of the size that Intercom's have. */
function bodyOf(id: string): string {
  const now = Math.floor(Date.now() / 1000);
  const attributes = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [`attribute_${i}`, `value ${i}`]),
  );
  return JSON.stringify({
    type: "notification_event",
    app_id: APP_ID,
    data: {
      type: "notification_event_data",
      item: { type: "contact", id, external_id: `external-${id}`, custom_attributes: attributes },
    },
    links: {},
    id: `notif_${randomUUID()}`,
    topic: "contact.user.updated",
    delivery_attempts: 1,
    first_sent_at: now,
    created_at: now,
  });
}
