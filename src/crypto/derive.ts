import { hkdfSync } from "node:crypto";

const KEY_BYTES = 32;

/**
 * Derives a key from a secret by HKDF (RFC 5869). It is the same in every replica and after every restart, and shows
 * nothing of the secret or of the keys for other purposes.
 *
 * @param purpose The use of the key, and of no other key.
 */
export function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", `intercom-graph ${purpose}`, KEY_BYTES));
}
