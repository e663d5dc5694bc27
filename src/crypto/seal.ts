import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const CIPHER = "aes-256-gcm";
export const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What sealing adds to a text, in bytes. */
export const SEAL_BYTES = NONCE_BYTES + TAG_BYTES;

/**
 * Encrypts and authenticates a text (AES-256-GCM).
 * @param nonce Never the same for two texts under one key.
 * @returns nonce, ciphertext and tag, to be concatenated
 */
export function seal(text: string, key: Buffer, nonce: Buffer = randomBytes(NONCE_BYTES)): readonly Buffer[] {
  const cipher = createCipheriv(CIPHER, key, nonce);
  const sealed = cipher.update(text, "utf8");
  cipher.final();
  return [nonce, sealed, cipher.getAuthTag()];
}

/**
 * Decrypts what {@link seal} made.
 * @throws Error when it was changed, or sealed with another key
 */
export function open(sealed: Buffer, key: Buffer): string {
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  return (
    decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES), undefined, "utf8") + decipher.final("utf8")
  );
}
