import { invalidParameter } from "../http/error.js";

/** The one receiver of notifications. */
export interface WebhookTarget {
  /** Redirects are not followed. */
  readonly url: string;
  /** The client secret of the app, with which bodies are signed. */
  readonly secret: string;
}

const DEFAULT_SECRET = "emulator-secret";

/** Reads the options of webhooks; null when there are to be none. Throws when one is wrong. */
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
