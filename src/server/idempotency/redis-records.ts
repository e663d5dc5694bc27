import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { Redis } from "ioredis";
import { type IdempotencyRecord, type IdempotencyRecords, KEPT_MS } from "./records.js";

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Records in Redis, for all replicas and for whoever takes over from a process that died. An answer holds personal data,
 * so it is sealed with a key that only the holders of the workspace's token can make.
 */
export function redisRecords(redis: Redis, token: string): IdempotencyRecords {
  const secret = Buffer.from(hkdfSync("sha256", token, "", "intercom-graph idempotency records", 32));
  const nameOf = (key: string) => `intercom-graph:idempotency:${key}`;

  const write = (record: IdempotencyRecord) => JSON.stringify({ ...record, answer: sealed(record.answer) });
  const sealed = (answer: string | undefined) => answer && seal(answer, secret);
  function read(text: string): IdempotencyRecord {
    const record = JSON.parse(text) as IdempotencyRecord;
    return record.answer === undefined ? record : { ...record, answer: open(record.answer, secret) };
  }

  return {
    async begin(key, record) {
      for (;;) {
        if ((await redis.set(nameOf(key), write(record), "PX", KEPT_MS, "NX")) !== null) return null;
        const known = await redis.get(nameOf(key));
        if (known !== null) return read(known); // else it was released in between
      }
    },
    async finish(key, record) {
      await redis.set(nameOf(key), write(record), "PX", KEPT_MS);
    },
    async release(key) {
      await redis.del(nameOf(key));
    },
  };
}

function seal(text: string, secret: Buffer): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, secret, nonce);
  return Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]).toString(
    "base64",
  );
}

function open(text: string, secret: Buffer): string {
  const bytes = Buffer.from(text, "base64");
  const decipher = createDecipheriv(CIPHER, secret, bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  return decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES), undefined, "utf8") + decipher.final("utf8");
}
