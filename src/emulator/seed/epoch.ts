/**
 * When the seed was planted: 2026-10-01T00:00:00Z, in Unix seconds. Every seeded moment counts back from here and never
 * from the wall clock, so the same seed is the same workspace on any day.
 */
export const SEED_EPOCH = 1_790_812_800;

export const DAY = 86_400;
