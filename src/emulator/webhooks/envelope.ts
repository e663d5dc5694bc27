import type { Notification } from "./notification.js";

/** A notification on its way. All attempts and duplicates of it have one id. */
export interface Delivery {
  /** `null` for a ping. */
  readonly id: string | null;
  readonly appId: string;
  readonly notification: Notification;
  /** When it was first sent, in Unix seconds. */
  readonly sentAt: number;
}

/** The body of one attempt. Only the first one has `self`. */
export function envelopeOf({ id, appId, notification, sentAt }: Delivery, attempt: number) {
  return {
    type: "notification_event",
    app_id: appId,
    data: { type: "notification_event_data", item: notification.item },
    links: {},
    id,
    topic: notification.topic,
    delivery_status: statusOf(id, attempt),
    delivery_attempts: attempt,
    delivered_at: 0,
    first_sent_at: sentAt,
    created_at: sentAt,
    ...(attempt === 1 ? { self: null } : {}),
  };
}

function statusOf(id: string | null, attempt: number): "pending" | "retry" | null {
  if (id === null) return null;
  return attempt === 1 ? "pending" : "retry";
}
