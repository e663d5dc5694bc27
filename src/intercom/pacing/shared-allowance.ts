import { setTimeout } from "node:timers/promises";
import type { Redis } from "ioredis";
import { RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import {
  type Allowance,
  type AllowanceOptions,
  LocalAllowance,
  PACE,
  SHAPED_SHARE,
  TICK_MS,
  TICKS,
} from "./allowance.js";
import { forLimitedLanes, type Lane, type Shares } from "./lanes.js";

export interface SharedAllowanceOptions extends AllowanceOptions {
  readonly redis: Redis;
  /** Names the workspace in Redis. */
  readonly prefix: string;
  /** How many processes share it. */
  readonly replicas: number;
}

/** After a failure Redis is not asked for so long, or each call would wait for it. */
const AWAY_MS = 1_000;
/** So long after it came back Redis does not know what was taken without it. */
const CATCH_UP_MS = TICKS * TICK_MS;
/** So long after a refusal others are believed to wait as well. */
const CONTENDED_MS = 1_000;

/**
 * One allowance for all replicas, counted in Redis. While Redis is away each process lives on its own part of the
 * allowance, by its own count, which goes on beside the shared one all the time.
 */
export class SharedAllowance implements Allowance {
  readonly #own: LocalAllowance;
  readonly #all: RateLimiterRedis;
  readonly #limited: ReadonlyMap<Lane, RateLimiterRedis>;
  readonly #shares: Shares;
  #deniedAt = Number.NEGATIVE_INFINITY;
  /** Calls taken in this tick, and in the one before. */
  readonly #pulse = { tick: 0, taken: 0, before: 0 };
  #failedAt = Number.NEGATIVE_INFINITY;
  /** When a tick of Redis' clock began, on the clock of `performance.now()`. */
  #tickBeganAt = 0;

  constructor({ redis, prefix, replicas, shares }: SharedAllowanceOptions) {
    const limiter = (name: string) =>
      new RateLimiterRedis({
        storeClient: redis,
        keyPrefix: `${prefix}:${name}`,
        points: Number.MAX_SAFE_INTEGER, // until Intercom has told its limit, calls are counted only
        duration: Math.ceil(CATCH_UP_MS / 1000),
        rejectIfRedisNotReady: true,
        customIncrTtlLuaScript: SLIDING_WINDOW,
      });
    this.#all = limiter("calls");
    this.#limited = forLimitedLanes(shares, limiter);
    this.#shares = shares;
    this.#own = new LocalAllowance({ shares, share: 1 / replicas });
  }

  setLimit(limit: number): void {
    this.#all.points = Math.max(1, Math.floor(limit * SHAPED_SHARE));
    for (const [lane, limiter] of this.#limited)
      limiter.points = Math.max(1, Math.ceil(this.#all.points * this.#shares[lane]));
    this.#own.setLimit(limit);
  }

  nextTickInMs(): number {
    return TICK_MS - ((performance.now() - this.#tickBeganAt) % TICK_MS);
  }

  async take(lane: Lane): Promise<boolean> {
    const sinceFailure = performance.now() - this.#failedAt;
    if (sinceFailure < AWAY_MS) return this.#own.take(lane);
    if (sinceFailure < CATCH_UP_MS && !this.#own.take(lane)) return false;
    try {
      await this.#giveWay();
      const taken = await this.#takeShared(lane);
      this.#note(taken);
      if (taken && sinceFailure >= CATCH_UP_MS) this.#own.record(lane);
      return taken;
    } catch {
      this.#failedAt = performance.now();
      return sinceFailure < CATCH_UP_MS || this.#own.take(lane);
    }
  }

  /** While there is not enough, replicas take turns at random, or the first to wake would take all that a tick has. */
  async #giveWay(): Promise<void> {
    if (performance.now() - this.#deniedAt > CONTENDED_MS) return;
    const { taken, before } = this.#pulse;
    await setTimeout((Math.random() * TICK_MS) / (Math.max(taken, before) + 1));
  }

  #note(taken: boolean): void {
    const tick = Math.floor(performance.now() / TICK_MS);
    const pulse = this.#pulse;
    if (tick !== pulse.tick) Object.assign(pulse, { tick, taken: 0, before: pulse.taken });
    if (taken) pulse.taken += 1;
    else this.#deniedAt = performance.now();
  }

  async #takeShared(lane: Lane): Promise<boolean> {
    const own = this.#limited.get(lane);
    if (own && !(await this.#consume(own))) return false;
    return this.#consume(this.#all);
  }

  /** Whether there was room for one more. The limiter rejects with an `Error` only where it got no answer. */
  async #consume(limiter: RateLimiterRedis): Promise<boolean> {
    try {
      await limiter.consume("");
      return true;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      this.#tickBeganAt = performance.now() + refusal.msBeforeNext - TICK_MS;
      return false;
    }
  }
}

/**
 * What {@link SlidingWindow} does, in Redis and by its clock. The limiter's own script counts in windows that begin with
 * their first call, and would let twice the allowance through around an edge. ARGV: points wanted, seconds to keep,
 * points allowed. A call that does not fit is not counted: it comes again.
 */
const SLIDING_WINDOW = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local tick = math.floor(now / ${TICK_MS})
local wanted, allowed = tonumber(ARGV[1]), tonumber(ARGV[3])
local used, inTick = 0, 0
local counts = redis.call('HGETALL', KEYS[1])
for i = 1, #counts, 2 do
  if tonumber(counts[i]) <= tick - ${TICKS} then
    redis.call('HDEL', KEYS[1], counts[i])
  else
    used = used + counts[i + 1]
    if tonumber(counts[i]) == tick then inTick = tonumber(counts[i + 1]) end
  end
end
local even = math.floor((tick + 1) * allowed / ${TICKS}) - math.floor(tick * allowed / ${TICKS})
local pace = math.max(even, math.ceil((allowed - used + inTick) / ${PACE}))
if used + wanted > allowed or inTick + wanted > pace then
  return {allowed + 1, ${TICK_MS} - now % ${TICK_MS}}
end
redis.call('HINCRBY', KEYS[1], tick, wanted)
redis.call('EXPIRE', KEYS[1], ARGV[2])
return {used + wanted, ${TICK_MS} - now % ${TICK_MS}}
`;
