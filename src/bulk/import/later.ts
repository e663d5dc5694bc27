import { setTimeout as sleep } from "node:timers/promises";
import { inChunks } from "../../graph/common/chunks.js";
import { persist } from "../persist.js";
import { type BatchSetting, importBatch } from "./batch.js";
import type { Trip } from "./bring.js";
import { lookUp } from "./look-up.js";

const MAX_WAIT_MS = 30_000;
const MIN_WAIT_MS = 20;

/**
 * Brings leads that may have been created without an answer: they are searched for as long as the index may be behind, and
 * only then are they sent again. The time goes by a clock that nobody sets.
 */
export async function importLater(
  setting: BatchSetting,
  trips: readonly Trip[],
  lagMs: number,
): Promise<void> {
  const { key, signal, newContext } = setting;
  const everyMs = Math.min(MAX_WAIT_MS, Math.max(MIN_WAIT_MS, lagMs / 10));
  for (let waiting = [...trips]; waiting.length > 0; ) {
    const next: Trip[] = [];
    for (const chunk of inChunks(waiting)) {
      const rows = chunk.map(({ row }) => row);
      const found = await persist(() => lookUp(newContext().intercom, rows, key), signal);
      const isReady = (trip: Trip) => {
        if ((found.get(trip.row.row) ?? []).length > 0) return true;
        if (performance.now() < trip.waitsFrom + lagMs) return false;
        trip.begun = null; // the index knows everything of that time, and does not know it
        return true;
      };
      const ready = chunk.filter(isReady);
      next.push(...chunk.filter((trip) => !ready.includes(trip)));
      if (ready.length > 0) next.push(...(await importBatch(setting, ready)));
    }
    waiting = next;
    if (waiting.length > 0) await sleep(everyMs, undefined, { signal }).catch(() => undefined);
  }
}
