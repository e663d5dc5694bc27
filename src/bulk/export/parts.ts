import type { PartState, State } from "./directory/checkpoint.js";
import { differenceOf, partitionsIn } from "./directory/manifest.js";
import type { Partition } from "./partition.js";
import type { PlannedPart } from "./plan-partitions.js";
import type { CutDay } from "./settle.js";

const UNWALKED = {
  walks: 0,
  seen: 0,
  held: 0,
  rows: 0,
  bytes: 0,
  sha256: null,
  counted: null,
  isRenaming: false,
  isDone: false,
} as const;

/** The parts of a new export: those of a day that was cut stand together, with the sweep behind them. */
export function newParts(planned: readonly PlannedPart[]): PartState[] {
  return planned.flatMap(({ partition, expected, day }, index) => {
    const part = { partition, day, expected, isSweep: false, ...UNWALKED };
    if (!day || planned[index + 1]?.day === day) return [part];
    return [part, { partition: day, day, expected: 0, isSweep: true, ...UNWALKED }];
  });
}

/** Opens the partitions again whose counts differ, where an export ended incomplete. */
export function reopenDifferent({ parts }: State): void {
  for (const indexes of partitionsIn(parts)) {
    const own = indexes.map((index) => parts[index] as PartState);
    if (differenceOf(own) !== 0)
      for (const part of own) Object.assign(part, { walks: 0, counted: null, isDone: false });
  }
}

/** The days that were cut and are not done. */
export function cutDaysOf(parts: readonly PartState[]): CutDay[] {
  return partitionsIn(parts).flatMap((indexes) => {
    const sweep = indexes.at(-1) as number;
    const { isSweep, isDone, partition } = parts[sweep] as PartState;
    if (!isSweep || isDone) return [];
    return [{ day: partition as Partition, parts: indexes.slice(0, -1), sweep, owners: new Map() }];
  });
}
