import { createHmac } from "node:crypto";
import { stringify } from "safe-stable-stringify";

/**
 * A hash that nobody can guess the content of without the secret: keys and variables may hold personal data. The order of
 * an object's keys does not count.
 *
 * @param parts JSON values.
 */
export function keyedHash(secret: string, ...parts: readonly unknown[]): string {
  return createHmac("sha256", secret)
    .update(stringify(parts) ?? "")
    .digest("base64url");
}
