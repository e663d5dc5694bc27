import { createHmac, timingSafeEqual } from "node:crypto";

/** Intercom signs the bytes of a notification with the app's client secret (Developer Hub, "Webhooks"). */
const SIGNATURE = /^sha1=([0-9a-f]{40})$/i;

/**
 * Whether one of the secrets signed these bytes. Another algorithm under the same header is a wrong signature.
 * @param header The value of `X-Hub-Signature`.
 */
export function isSigned(body: Buffer, header: string, secrets: readonly string[]): boolean {
  const given = SIGNATURE.exec(header)?.[1];
  if (given === undefined) return false;
  const signature = Buffer.from(given, "hex");
  // Every secret is tried, so that the time does not tell which one is in use.
  const matches = secrets.filter((secret) =>
    timingSafeEqual(signature, createHmac("sha1", secret).update(body).digest()),
  );
  return matches.length > 0;
}
