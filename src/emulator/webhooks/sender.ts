import { createHmac, randomInt, randomUUID } from "node:crypto";
import { setMaxListeners } from "node:events";
import type { Sleep } from "../sleep.js";
import type { DeliverySettings } from "./delivery-settings.js";
import { type Delivery, envelopeOf } from "./envelope.js";
import type { Notification } from "./notification.js";
import { requestTo, type WebhookCall, type WebhookTarget } from "./target.js";

const TIMEOUT_MS = 5000;
const GONE = 410;
const TOO_MANY_REQUESTS = 429;
/** Intercom delays what was answered with 429 for up to two hours, and then drops it. */
const MAX_THROTTLED_MINUTES = 120;
/** After another failure it tries once more, a minute later. */
const RETRIES = 1;
const USER_AGENT = "intercom-parrot-service-client/1.0";
const PING: Notification = { topic: "ping", item: { type: "ping", message: "something something interzen" } };

/**
 * Delivers notifications as Intercom does: signed, with five seconds to answer, and one more try after a minute. A receiver
 * that answers 429 gets a delivery again after 1, 2, 4 and more minutes, until two hours are over.
 */
export class WebhookSender {
  readonly #closing = new AbortController();
  #target: WebhookTarget | null = null;
  #isDisabled = false;

  constructor(
    readonly settings: { readonly current: DeliverySettings },
    private readonly sleep: Sleep,
    private readonly now: () => number,
  ) {
    setMaxListeners(0, this.#closing.signal); // every delivery that waits listens to it
  }

  /** Delivers to this receiver from now on. Rejects unless it answers a HEAD request with 2xx. */
  async subscribe(target: WebhookTarget): Promise<void> {
    const status = await this.#request(target, { method: "HEAD", headers: {}, body: "" });
    if (!isFine(status)) {
      const answer = status === null ? "nothing" : `status ${status}`;
      throw new Error(`The webhook URL must answer HEAD requests with 2xx; ${target.url} answered ${answer}`);
    }
    this.#target = target;
    this.#isDisabled = false;
  }

  /** Starts a delivery without waiting for it. After an answer of 410, nothing more is sent. */
  send(notification: Notification, appId: string): void {
    if (this.#target === null) return;
    const delivery = { id: `notif_${randomUUID()}`, appId, notification, sentAt: this.#seconds() };
    const copies = randomInt(100) < this.settings.current.webhookDuplicate ? 2 : 1;
    for (let copy = 0; copy < copies; copy += 1) void this.#deliver(delivery);
  }

  /** Sends the test that the Developer Hub offers, once. Resolves with the status of its answer; `null` when there was none. */
  async ping(appId: string, { isSigned = true }: { isSigned?: boolean } = {}): Promise<number | null> {
    const delivery = { id: null, appId, notification: PING, sentAt: this.#seconds() };
    return this.#post(delivery, 1, isSigned);
  }

  /** Gives up all deliveries that are under way. */
  close(): void {
    this.#closing.abort();
  }

  async #deliver(delivery: Delivery): Promise<void> {
    const { webhookShuffleMs: shuffleMs } = this.settings.current;
    if (shuffleMs > 0 && !(await this.#waited(randomInt(shuffleMs + 1)))) return;
    let throttled = 0;
    let failures = 0;
    for (let attempt = 1; ; attempt += 1) {
      const status = await this.#try(delivery, attempt);
      if (status === "over") return;
      const isThrottled = status === TOO_MANY_REQUESTS;
      const minutes = isThrottled
        ? Math.min(throttled + 1, MAX_THROTTLED_MINUTES - throttled)
        : RETRIES - failures;
      if (minutes === 0 || !(await this.#waited(minutes * this.settings.current.webhookMinuteMs))) return;
      if (isThrottled) throttled += minutes;
      else failures += 1;
    }
  }

  /** Sends a delivery; "over" when there is nothing left to do about it. */
  async #try(delivery: Delivery, attempt: number): Promise<number | null | "over"> {
    if (this.#isDisabled || this.#closing.signal.aborted) return "over";
    const status = await this.#post(delivery, attempt);
    if (status === GONE) this.#isDisabled = true;
    return isFine(status) || this.#isDisabled ? "over" : status;
  }

  async #post(delivery: Delivery, attempt: number, isSigned = true): Promise<number | null> {
    if (this.#target === null) return null;
    const body = JSON.stringify(envelopeOf(delivery, attempt));
    const signature = createHmac("sha1", this.#target.secret).update(body).digest("hex");
    const headers = {
      "content-type": "application/json",
      ...(isSigned && { "x-hub-signature": `sha1=${signature}` }),
    };
    return this.#request(this.#target, { method: "POST", headers, body });
  }

  /** The status of the answer; null when there was none in time. */
  async #request(target: WebhookTarget, call: Omit<WebhookCall, "signal">): Promise<number | null> {
    const over = new AbortController();
    const stop = () => over.abort();
    this.#closing.signal.addEventListener("abort", stop);
    void this.sleep(TIMEOUT_MS, over.signal).then(stop, () => undefined);
    try {
      const { request = requestTo(target.url) } = target;
      const headers = { "user-agent": USER_AGENT, ...call.headers };
      return await request({ ...call, headers, signal: over.signal });
    } catch {
      return null;
    } finally {
      stop();
      this.#closing.signal.removeEventListener("abort", stop);
    }
  }

  /** False when the emulator was closed meanwhile. */
  async #waited(milliseconds: number): Promise<boolean> {
    return this.sleep(milliseconds, this.#closing.signal).then(
      () => true,
      () => false,
    );
  }

  #seconds(): number {
    return Math.floor(this.now() / 1000);
  }
}

function isFine(status: number | null): boolean {
  return status !== null && status >= 200 && status < 300;
}
