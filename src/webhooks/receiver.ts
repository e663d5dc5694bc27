import type { Claims } from "./claims.js";
import { type Notification, readNotification } from "./notification.js";
import { isSigned } from "./signature.js";
import { type Topic, topics } from "./topics.js";

/** How a delivery ends: each is a label of a metric, and has a status. */
export const statuses = {
  taken: 200,
  duplicate: 200,
  "unknown-topic": 200,
  "other-app": 200,
  "too-old": 200,
  malformed: 400,
  "other-signature": 400,
  unsigned: 401,
  "bad-signature": 401,
  "too-large": 413,
  overloaded: 429,
} as const;

export type Outcome = keyof typeof statuses;

export interface Delivery {
  readonly body: Buffer;
  /** Values of the headers of the same names; `undefined` where one is missing. */
  readonly hubSignature: string | undefined;
  readonly bodySignature: string | undefined;
}

export interface Received {
  readonly outcome: Outcome;
  /** The topic if it is one of the table; `null` before it is known, and for others. */
  readonly topic: string | null;
  /** How long ago it happened, in milliseconds; `null` before it is known. */
  readonly lagMs: number | null;
}

export interface ReceiverOptions {
  /** The app's client secret; several while it is rotated. */
  readonly secrets: readonly string[];
  readonly claims: Claims;
  /** The `app_id` of the workspace; `null` until it is known. */
  readonly appId: () => string | null;
  /** Called once with the `app_id` that is taken for the workspace's while that is not known. */
  readonly onAssumedApp: () => void;
  /** Makes stale what the notification changed. It makes no call. */
  readonly apply: (topic: Topic, notification: Notification) => void;
  /** Whether the process cannot take more at the moment. */
  readonly isOverloaded: () => boolean;
  /** Unix milliseconds. */
  readonly now?: () => number;
}

/** Intercom delays a delivery by up to two hours when it was told to slow down. */
const MAX_AGE_MS = 3 * 3_600_000;
/** Clocks differ. */
const MAX_AHEAD_MS = 5 * 60_000;

/** Decides on deliveries, and applies each notification once. It knows no HTTP and calls nobody but the store of claims. */
export function createReceiver(options: ReceiverOptions): (delivery: Delivery) => Promise<Received> {
  const { secrets, claims, apply, isOverloaded, now = Date.now } = options;
  let assumed: string | null = null;

  /** Apps send for every workspace they are installed in. Until the own one is known, the first to come counts. */
  function isOwn(appId: string): boolean {
    const known = options.appId();
    if (known !== null) return appId === known;
    if (assumed === null) {
      assumed = appId;
      options.onAssumedApp();
    }
    return appId === assumed;
  }

  return async ({ body, hubSignature, bodySignature }) => {
    const end = (outcome: Outcome): Received => ({ outcome, topic: null, lagMs: null });
    if (hubSignature === undefined) return end(bodySignature === undefined ? "unsigned" : "other-signature");
    if (!isSigned(body, hubSignature, secrets)) return end("bad-signature");
    const notification = readNotification(body);
    if (notification === null) return end("malformed");

    const { id, createdAt, firstSentAt } = notification;
    const topic = Object.hasOwn(topics, notification.topic) ? topics[notification.topic] : undefined;
    const told = { topic: topic ? notification.topic : null, lagMs: Math.max(0, now() - createdAt * 1_000) };
    const ageMs = now() - firstSentAt * 1_000;
    if (!isOwn(notification.appId)) return { outcome: "other-app", ...told };
    if (ageMs > MAX_AGE_MS || ageMs < -MAX_AHEAD_MS) return { outcome: "too-old", ...told };
    if (topic === undefined) return { outcome: "unknown-topic", ...told };
    if (isOverloaded()) return { outcome: "overloaded", ...told };
    let isFirst: boolean;
    try {
      isFirst = id === null || (await claims.claim(id));
    } catch {
      return { outcome: "overloaded", ...told };
    }
    if (!isFirst) return { outcome: "duplicate", ...told };
    try {
      apply(topic, notification);
    } catch (error) {
      if (id !== null) await claims.release(id).catch(() => undefined);
      throw error;
    }
    return { outcome: "taken", ...told };
  };
}
