import { seedNumberOf, type WorkspaceSettings } from "./settings.js";
import { createUniform } from "./uniform.js";

/**
 * How long the next answer is held back, in milliseconds: at least `latencyMs`, at most `latencyJitterMs` more, drawn
 * evenly. The same seed draws the same.
 */
export function createLatency(settings: WorkspaceSettings): () => number {
  const { latencyMs, latencyJitterMs } = settings;
  const random = createUniform(seedNumberOf(settings));
  return () => latencyMs + (latencyJitterMs === 0 ? 0 : Math.round(random() * latencyJitterMs));
}
