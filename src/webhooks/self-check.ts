import { createHmac } from "node:crypto";
import { objectOf } from "./notification.js";

export interface SelfCheckOptions {
  /** The address that is entered in Intercom's Developer Hub. */
  readonly url: string;
  readonly secret: string;
  /** The id of the workspace. */
  readonly appId: string;
}

/** What an address does with the two requests that Intercom sends first. */
export interface SelfCheck {
  /** Status of the answers; `null` when there was none. */
  readonly head: number | null;
  readonly ping: number | null;
  /** How long the answer to the ping took, in milliseconds. */
  readonly pingMs: number;
  /** What stands in the way of webhooks, with its cure; `null` when they are taken. */
  readonly fault: string | null;
}

/** Intercom waits so long for an answer. */
const TIMEOUT_MS = 5_000;

/** Sends an address what Intercom sends when it is entered: a HEAD request, and a signed ping, which has no effect. */
export async function checkWebhooks({ url, secret, appId }: SelfCheckOptions): Promise<SelfCheck> {
  const head = await send(url, { method: "HEAD" });
  const now = Math.floor(Date.now() / 1000);
  const body = JSON.stringify({
    type: "notification_event",
    app_id: appId,
    data: { type: "notification_event_data", item: { type: "ping" } },
    id: null,
    topic: "ping",
    delivery_attempts: 1,
    first_sent_at: now,
    created_at: now,
  });
  const signature = createHmac("sha1", secret).update(body).digest("hex");
  const headers = { "content-type": "application/json", "x-hub-signature": `sha1=${signature}` };
  const from = performance.now();
  const ping = await send(url, { method: "POST", headers, body });
  const pingMs = Math.round(performance.now() - from);
  return { head: head.status, ping: ping.status, pingMs, fault: faultOf(head) ?? faultOf(ping) };
}

interface Answer {
  readonly status: number | null;
  /** As this server answers; `undefined` where something else did. */
  readonly outcome: unknown;
  readonly message: unknown;
}

async function send(url: string, init: RequestInit): Promise<Answer> {
  try {
    const response = await fetch(url, {
      ...init,
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const text = await response.text();
    const { outcome, message } = init.method === "HEAD" ? { outcome: "taken" } : read(text);
    return { status: response.status, outcome, message };
  } catch {
    return { status: null, outcome: undefined, message: undefined };
  }
}

function read(text: string): { readonly outcome?: unknown; readonly message?: unknown } {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return {};
  }
}

function faultOf({ status, outcome, message }: Answer): string | null {
  if (status === null)
    return "There was no answer within five seconds. Start the server, or give its address with --url.";
  if (status === 404)
    return "The path does not exist. Start the server with INTERCOM_CLIENT_SECRET, and have the proxy in front of it pass the path on.";
  if (status >= 300 && status < 400)
    return "The answer is a redirect, which Intercom does not follow. Give the address that it leads to.";
  if (typeof outcome === "string") {
    if (outcome === "taken" && status === 200) return null;
    if (typeof message === "string") return message;
  }
  return `The answer, with status ${status}, does not come from this server. Let the proxy in front of it pass HEAD and POST on without authentication.`;
}
