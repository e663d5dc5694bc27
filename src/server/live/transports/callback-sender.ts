import { setTimeout as pause } from "node:timers/promises";
import { Agent, request } from "undici";
import type { Callback } from "./callback-request.js";

export type CallbackAction = "check" | "next" | "complete";

/** How a router took a message: `gone` ends the subscription, `failed` may be sent again. */
export type Taken = "taken" | "gone" | "failed";

const TIMEOUT_MS = 5_000;
/** Before each repetition of a message. */
const WAITS_MS = [100, 200, 400, 800, 1_000];
const MAX_ANSWER_BYTES = 65_536;
/** To each router; more messages at once wait for one another. */
const MAX_CONNECTIONS = 64;

/** Sends messages to routers. Redirects are not followed: they could lead to an address that is not listed. */
export class CallbackSender {
  readonly #agent = new Agent({
    connect: { timeout: TIMEOUT_MS },
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
    maxResponseSize: MAX_ANSWER_BYTES,
    connections: MAX_CONNECTIONS,
  });
  #isLeaving = false;

  /** The server leaves: what fails from here on is not sent again. */
  leave(): void {
    this.#isLeaving = true;
  }

  /** Sends a message once. */
  async send(
    { url, id, verifier }: Callback,
    action: CallbackAction,
    content: Readonly<Record<string, unknown>> = {},
  ): Promise<Taken> {
    try {
      const { statusCode, body } = await request(url, {
        method: "POST",
        dispatcher: this.#agent,
        headers: { "content-type": "application/json", "subscription-protocol": "callback/1.0" },
        body: JSON.stringify({ kind: "subscription", action, id, verifier, ...content }),
        signal: AbortSignal.timeout(2 * TIMEOUT_MS),
      });
      await body.dump();
      if (statusCode >= 500) return "failed";
      return statusCode >= 200 && statusCode < 300 ? "taken" : "gone";
    } catch {
      return "failed"; // why would quote the address, which holds the name of a subscription
    }
  }

  /** The same, with five repetitions, unless the server leaves. */
  async sendSurely(...message: Parameters<CallbackSender["send"]>): Promise<Taken> {
    let taken = await this.send(...message);
    for (const waitMs of WAITS_MS) {
      if (taken !== "failed" || this.#isLeaving) break;
      await pause(waitMs, undefined, { ref: false });
      taken = await this.send(...message);
    }
    return taken;
  }

  close(): Promise<void> {
    return this.#agent.destroy();
  }
}
