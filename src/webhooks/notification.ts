/** The envelope of a notification. Its item is read for ids only, and then dropped: it may be older than what is known. */
export interface Notification {
  /** `null` in the test that the Developer Hub sends: its topic is "ping". */
  readonly id: string | null;
  readonly topic: string;
  readonly appId: string;
  /** When it happened, in Unix seconds. */
  readonly createdAt: number;
  /** When Intercom first sent it, in Unix seconds; a repeated delivery keeps the time. */
  readonly firstSentAt: number;
  readonly item: Readonly<Record<string, unknown>>;
}

const MAX_ID_LENGTH = 200;

/** Reads the bytes of a signed notification; `null` when they are not one. */
export function readNotification(body: Buffer): Notification | null {
  const envelope = objectOf(parse(body));
  const { id, topic, app_id: appId, created_at: createdAt, first_sent_at: sent } = envelope;
  const firstSentAt = sent ?? createdAt;
  if (
    !isName(topic) ||
    !(isName(id) || (topic === "ping" && id === null)) ||
    !isName(appId) ||
    !isTime(createdAt) ||
    !isTime(firstSentAt)
  )
    return null;
  return { id, topic, appId, createdAt, firstSentAt, item: objectOf(objectOf(envelope["data"])["item"]) };
}

/** The value if it is an object; an empty one otherwise, so that missing keys read as `undefined`. */
export function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

const isName = (value: unknown): value is string =>
  typeof value === "string" && value !== "" && value.length <= MAX_ID_LENGTH;

const isTime = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;
