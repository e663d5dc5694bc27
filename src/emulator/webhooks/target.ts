import { invalidParameter } from "../http/error.js";

/** The one receiver of notifications. */
export interface WebhookTarget {
  /** Where it is, for messages to people. */
  readonly url: string;
  /** The client secret of the app, with which bodies are signed. */
  readonly secret: string;
  /** Sends one request and resolves with the status of its answer. Requests are sent to `url` by HTTP without it. */
  readonly request?: WebhookRequest;
}

export type WebhookRequest = (request: WebhookCall) => Promise<number>;

export interface WebhookCall {
  readonly method: "HEAD" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  /** Empty for HEAD. */
  readonly body: string;
  /** Aborted when the time for the answer is over. */
  readonly signal: AbortSignal;
}

/** Sends the requests to a URL. Redirects are not followed. */
export function requestTo(url: string): WebhookRequest {
  return async ({ method, headers, body, signal }) => {
    const response = await fetch(url, {
      method,
      headers,
      redirect: "manual",
      signal,
      ...(method === "POST" && { body }),
    });
    await response.body?.cancel();
    return response.status;
  };
}

const DEFAULT_SECRET = "emulator-secret";

/** Reads the options of the receiver; null when there is to be none. Throws when one is wrong. */
export function readWebhookTarget({
  webhookUrl,
  webhookSecret = DEFAULT_SECRET,
}: {
  webhookUrl?: string;
  webhookSecret?: string;
}): WebhookTarget | null {
  if (webhookUrl === undefined) return null;
  if (!URL.canParse(webhookUrl) || !/^https?:$/.test(new URL(webhookUrl).protocol)) {
    throw invalidParameter(`webhookUrl must be an http or https URL, not '${webhookUrl}'`);
  }
  if (webhookSecret === "") throw invalidParameter("webhookSecret must not be empty");
  return { url: webhookUrl, secret: webhookSecret };
}
