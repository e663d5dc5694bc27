import { createHmac, randomUUID } from "node:crypto";
import type { Sleep } from "../sleep.js";
import type { Notification } from "./contact-notifications.js";
import type { WebhookTarget } from "./target.js";

const TIMEOUT_MS = 5000;
const RETRY_AFTER_MS = 60_000;
const GONE = 410;

interface Delivery {
  readonly id: string;
  readonly appId: string;
  readonly notification: Notification;
  /** When it was first sent, in Unix seconds. */
  readonly sentAt: number;
}

/** Delivers notifications as Intercom does: signed, with five seconds to answer, and one more try after a minute. */
export class WebhookSender {
  readonly #closing = new AbortController();
  #isDisabled = false;

  constructor(
    private readonly target: WebhookTarget,
    private readonly sleep: Sleep,
    private readonly now: () => number,
  ) {}

  /** Asks the URL whether it is one. Rejects unless it answers a HEAD request with 2xx. */
  async validate(): Promise<void> {
    const status = await this.#request({ method: "HEAD" });
    if (isFine(status)) return;
    const what = status === null ? "nothing" : `status ${status}`;
    throw new Error(
      `The webhook URL must answer HEAD requests with 2xx; ${this.target.url} answered ${what}`,
    );
  }

  /** Starts a delivery without waiting for it. After an answer of 410, nothing more is sent. */
  send(notification: Notification, appId: string): void {
    const sentAt = Math.floor(this.now() / 1000);
    void this.#deliver({ id: `notif_${randomUUID()}`, appId, notification, sentAt });
  }

  /** Gives up all deliveries that are under way. */
  close(): void {
    this.#closing.abort();
  }

  async #deliver(delivery: Delivery): Promise<void> {
    if (await this.#try(delivery, 1)) return;
    const waited = await this.sleep(RETRY_AFTER_MS, this.#closing.signal).then(
      () => true,
      () => false,
    );
    if (waited) await this.#try(delivery, 2);
  }

  /** True when there is nothing left to do about a delivery. */
  async #try(delivery: Delivery, attempt: number): Promise<boolean> {
    if (this.#isDisabled || this.#closing.signal.aborted) return true;
    const body = JSON.stringify(this.#envelope(delivery, attempt));
    const signature = createHmac("sha1", this.target.secret).update(body).digest("hex");
    const status = await this.#request({
      method: "POST",
      headers: { "content-type": "application/json", "x-hub-signature": `sha1=${signature}` },
      body,
    });
    if (status === GONE) this.#isDisabled = true;
    return isFine(status) || this.#isDisabled;
  }

  #envelope({ id, appId, notification, sentAt }: Delivery, attempt: number) {
    return {
      type: "notification_event",
      app_id: appId,
      data: { type: "notification_event_data", item: notification.item },
      links: {},
      id,
      topic: notification.topic,
      delivery_status: attempt === 1 ? "pending" : "retry",
      delivery_attempts: attempt,
      delivered_at: 0,
      first_sent_at: sentAt,
      created_at: sentAt,
      ...(attempt === 1 ? { self: null } : {}),
    };
  }

  /** The status of the answer; null when there was none in time. */
  async #request(init: RequestInit & { headers?: Record<string, string> }): Promise<number | null> {
    const over = new AbortController();
    const stop = () => over.abort();
    this.#closing.signal.addEventListener("abort", stop);
    void this.sleep(TIMEOUT_MS, over.signal).then(stop, () => undefined);
    try {
      const response = await fetch(this.target.url, {
        ...init,
        headers: { "user-agent": "intercom-parrot-service-client/1.0", ...init.headers },
        redirect: "manual",
        signal: over.signal,
      });
      await response.body?.cancel();
      return response.status;
    } catch {
      return null;
    } finally {
      stop();
      this.#closing.signal.removeEventListener("abort", stop);
    }
  }
}

function isFine(status: number | null): boolean {
  return status !== null && status >= 200 && status < 300;
}
