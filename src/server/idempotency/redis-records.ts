import { setTimeout as delay } from "node:timers/promises";
import type { Redis } from "ioredis";
import { deriveKey } from "../../crypto/derive.js";
import { open, seal } from "../../crypto/seal.js";
import { DAY_MS, type IdempotencyRecord, type IdempotencyRecords } from "./records.js";

/**
 * Records in Redis, for all replicas and for whoever takes over from a process that died. An answer holds personal data,
 * so it is sealed with a key that only the holders of the workspace's token can make.
 */
export function redisRecords(redis: Redis, token: string): IdempotencyRecords {
  const secret = deriveKey(token, "idempotency records");
  const nameOf = (key: string) => `intercom-graph:idempotency:${key}`;

  const write = (record: IdempotencyRecord) => JSON.stringify({ ...record, answer: sealed(record.answer) });
  const sealed = (answer: string | undefined) =>
    answer && Buffer.concat(seal(answer, secret)).toString("base64");
  function read(text: string): IdempotencyRecord {
    const record = JSON.parse(text) as IdempotencyRecord;
    return record.answer === undefined
      ? record
      : { ...record, answer: open(Buffer.from(record.answer, "base64"), secret) };
  }

  /**
   * Runs that were given up before anything was sent, and the record that stood before theirs, or `null`. Redis may have
   * their records all the same, or come to have them.
   */
  const givenUp = new Map<string, IdempotencyRecord | null>();

  async function begin(name: string, record: IdempotencyRecord): Promise<IdempotencyRecord | null> {
    for (;;) {
      if ((await redis.set(name, write(record), "PX", DAY_MS, "NX")) !== null) return null;
      const text = await redis.get(name);
      if (text === null) continue; // it was released in between
      const known = read(text);
      if (known.run === record.run) return null; // the claim that seemed to fail
      const before = givenUp.get(known.run);
      if (before === undefined) return known;
      await takeBack(name, known.run, before);
    }
  }
  /** Puts `record` in the place of a record of one of these runs. */
  const put = async (name: string, runs: readonly [string, string], record: IdempotencyRecord) =>
    (await redis.eval(REPLACE, 1, name, ...runs, write(record), DAY_MS)) === 1;
  const release = (name: string, run: string) => redis.eval(RELEASE, 1, name, run);
  const takeBack = (name: string, run: string, before: IdempotencyRecord | null): Promise<unknown> =>
    before === null ? release(name, run) : put(name, [run, run], before);

  function giveUp(name: string, run: string, before: IdempotencyRecord | null): void {
    givenUp.set(run, before);
    void eventually(() => takeBack(name, run, before));
    if (givenUp.size > MAX_GIVEN_UP) for (const oldest of givenUp.keys()) return void givenUp.delete(oldest);
  }

  return {
    async begin({ hash }, record) {
      try {
        return await settled(() => begin(nameOf(hash), record));
      } catch (error) {
        giveUp(nameOf(hash), record.run, null);
        throw error;
      }
    },
    async replace({ hash }, known, record) {
      const replace = () => put(nameOf(hash), [known.run, record.run], record);
      try {
        return await settled(replace);
      } catch (error) {
        if (record.run !== known.run) giveUp(nameOf(hash), record.run, known);
        else if (!record.isRunning) void eventually(replace); // a run that goes on says the next thing itself
        throw error;
      }
    },
    async release({ hash }, { run }) {
      await settled(() => release(nameOf(hash), run)).catch(() => giveUp(nameOf(hash), run, null));
    },
  };
}

// Both may be sent again after an answer that did not come: they ask whose the record is.
const REPLACE = `
local text = redis.call("GET", KEYS[1])
if not text then return 0 end
local run = cjson.decode(text).run
if run ~= ARGV[1] and run ~= ARGV[2] then return 0 end
redis.call("SET", KEYS[1], ARGV[3], "PX", ARGV[4])
return 1`;
const RELEASE = `
local text = redis.call("GET", KEYS[1])
if text and cjson.decode(text).run == ARGV[1] then return redis.call("DEL", KEYS[1]) end
return 0`;

/** Each may hold an answer of 64 KB. */
const MAX_GIVEN_UP = 1_000;
const WAITS_MS = [50, 200, 500];
const EVENTUALLY_MS = 1_000;
const EVENTUALLY_TRIES = 300;

/** A command that was not answered in time may have been carried out: the store is asked again. */
async function settled<T>(ask: () => Promise<T>): Promise<T> {
  for (const waitMs of WAITS_MS) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Error) || error.message !== "Command timed out") throw error;
      await delay(waitMs);
    }
  }
  return ask();
}

/** Goes on asking until the store answers, for five minutes at most. Never rejects. */
async function eventually(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < EVENTUALLY_TRIES; tries += 1) {
    await delay(EVENTUALLY_MS, undefined, { ref: false });
    try {
      await ask();
      return;
    } catch {
      // it is still away
    }
  }
}
