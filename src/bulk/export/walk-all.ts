import type { PartState } from "./directory/checkpoint.js";
import { namesOfPart } from "./directory/files.js";
import { inLanes } from "./lanes.js";
import { cutDaysOf } from "./parts.js";
import { readOwners, settleDay, settlePart } from "./settle.js";
import { nameFile, type WalkSetting } from "./walk-part.js";

/** Walks whatever is not done yet, in a number of lanes: the largest parts first, so that no lane has one left at the end. */
export async function walkAll(setting: WalkSetting, lanes: number): Promise<void> {
  const { checkpoint, format } = setting;
  const { parts } = checkpoint.state;
  for (const [index, part] of parts.entries()) {
    if (!part.isRenaming) continue;
    await nameFile(checkpoint.directory, part, namesOfPart(index, format.extension));
    part.isRenaming = false;
  }
  const days = cutDaysOf(parts);
  for (const day of days) await readOwners(setting, day);
  const open = [...parts.entries()].filter(([, part]) => !part.isDone && !part.isSweep);
  open.sort(([, a], [, b]) => b.expected - a.expected);
  const isWalked = (index: number) => (parts[index] as PartState).isDone;
  await inLanes(
    lanes,
    open.map(([index]) => async () => {
      const day = days.find((it) => it.parts.includes(index));
      await settlePart(setting, index, day?.owners);
      if (day?.parts.every(isWalked)) await settleDay(setting, day);
    }),
  );
  // A day whose last part was walked before the process ended.
  for (const day of cutDaysOf(parts)) {
    await readOwners(setting, day);
    await settleDay(setting, day);
  }
}
