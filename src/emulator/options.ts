import { IANAZone } from "luxon";
import { readObject } from "./http/body.js";
import { invalidParameter } from "./http/error.js";
import type { WebhookTarget } from "./webhooks/sender.js";
import type { WorkspaceSettings } from "./workspace/workspace.js";

/** What a reset does besides forgetting calls and faults: with `state` it seeds anew, with these settings if given. */
export type ResetOptions = Partial<WorkspaceSettings> & { readonly state?: boolean };

export const DEFAULT_SETTINGS: WorkspaceSettings = {
  contacts: 1000,
  seed: 1,
  rateLimit: 1667,
  latencyMs: 0,
  latencyJitterMs: 0,
  searchLagMs: 0,
  timezone: "UTC",
};

const NUMBERS = ["contacts", "seed", "rateLimit", "latencyMs", "latencyJitterMs", "searchLagMs"] as const;

/** The settings among some options, checked; what is not given is taken from `base`. */
export function settingsOf(options: Partial<WorkspaceSettings>, base: WorkspaceSettings): WorkspaceSettings {
  const settings: WorkspaceSettings = { ...base };
  for (const key of NUMBERS) {
    const value = options[key];
    if (value !== undefined) Object.assign(settings, { [key]: checkCount(key, value) });
  }
  const { timezone } = options;
  if (timezone === undefined) return settings;
  if (!IANAZone.isValidZone(timezone))
    throw invalidParameter(`timezone must be an IANA name, not '${timezone}'`);
  return { ...settings, timezone };
}

function checkCount(key: string, value: unknown): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw invalidParameter(`${key} must be a whole number, zero or more`);
}

/** Reads the body of a reset; an empty one is allowed. */
export function readResetOptions(body: unknown): ResetOptions {
  return body === undefined || body === null ? {} : (readObject(body) as ResetOptions);
}

const DEFAULT_SECRET = "emulator-secret";

/** Where webhooks go, if anywhere. */
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
