import { invalidParameter } from "../http/error.js";

/** How deliveries go wrong, as Intercom's may. */
export interface DeliverySettings {
  /** Of a hundred notifications, how many are delivered twice. */
  readonly webhookDuplicate: number;
  /** Each delivery waits for a random time up to this one, in milliseconds, so that they arrive in another order. */
  readonly webhookShuffleMs: number;
  /** Whether calls that tag many users at once send nothing. */
  readonly webhookBulkSilence: boolean;
  /** How long a minute lasts in the delays before a delivery is repeated, in milliseconds. */
  readonly webhookMinuteMs: number;
}

export const DEFAULT_DELIVERY: DeliverySettings = {
  webhookDuplicate: 0,
  webhookShuffleMs: 0,
  webhookBulkSilence: false,
  webhookMinuteMs: 60_000,
};

/** The most of each number. Timers of Node end at 2^31 milliseconds. */
const NUMBERS = {
  webhookDuplicate: 100,
  webhookShuffleMs: 3_600_000,
  webhookMinuteMs: 600_000,
} as const;

/** The settings of deliveries among some options, checked; one that is not given is taken from `base`. */
export function deliverySettingsOf(
  options: Partial<DeliverySettings>,
  base: DeliverySettings,
): DeliverySettings {
  const settings: DeliverySettings = { ...base };
  for (const [key, max] of Object.entries(NUMBERS)) {
    const value: unknown = options[key as keyof DeliverySettings];
    if (value === undefined) continue;
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0 || value > max)
      throw invalidParameter(`${key} must be a whole number from 0 to ${max}`);
    Object.assign(settings, { [key]: value });
  }
  const { webhookBulkSilence = base.webhookBulkSilence } = options;
  if (typeof webhookBulkSilence !== "boolean")
    throw invalidParameter("webhookBulkSilence must be true or false");
  return { ...settings, webhookBulkSilence };
}
