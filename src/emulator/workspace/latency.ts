import { seedNumberOf, type WorkspaceSettings } from "./settings.js";

/**
 * How long the next answer is held back, in milliseconds: at least `latencyMs`, at most `latencyJitterMs` more, drawn
 * evenly. The same seed draws the same.
 */
export function createLatency(settings: WorkspaceSettings): () => number {
  const { latencyMs, latencyJitterMs } = settings;
  const random = createUniform(seedNumberOf(settings));
  return () => latencyMs + (latencyJitterMs === 0 ? 0 : Math.round(random() * latencyJitterMs));
}

/**
 * The generator known as mulberry32. The generators of faker come with the data of every language, which would load for each
 * emulator that has no invented people.
 */
function createUniform(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
