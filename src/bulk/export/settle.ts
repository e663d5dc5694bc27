import { join } from "node:path";
import { toContact } from "../../graph/contacts/contact.mapper.js";
import { type ContactSource, type Page, PER_PAGE } from "./contact-source.js";
import type { PartState } from "./directory/checkpoint.js";
import { namesOfPart } from "./directory/files.js";
import type { Partition } from "./partition.js";
import { idsIn, inOrderOfCreation, type Owners, type WalkSetting, walkOnce } from "./walk-part.js";

/** The most walks of a part whose count at Intercom differs from the rows that were read. */
const MAX_WALKS = 3;
const MAX_SWEEPS = 3;

/** Walks a part, counts it again, and walks it again while the counts differ. */
export async function settlePart(
  setting: WalkSetting,
  index: number,
  owners: Owners = new Map(),
): Promise<void> {
  const { source, checkpoint } = setting;
  const { state } = checkpoint;
  const part = state.parts[index] as PartState;
  for (;;) {
    if (part.walks > 0) {
      part.counted ??= await recount(setting, part.partition, await ownersOf(setting, index, owners));
      if (part.counted === part.seen || part.walks >= MAX_WALKS) break;
      // The next walk cuts the files of this one: after an interruption it has to go on, whatever is counted then.
      await checkpoint.save();
    }
    await walkOnce(setting, index, owners, (...from) => inOrderOfCreation(source, ...from));
  }
  part.isDone = true;
  await checkpoint.save();
}

/** What Intercom counts of a partition now, without those whom this export leaves to the next. */
function recount({ source, checkpoint }: WalkSetting, partition: Partition, owners: Owners): Promise<number> {
  const { asOf } = checkpoint.state;
  return partition.updated
    ? source.countHeld(partition, asOf, (id) => owners.has(id))
    : source.countUntil(partition, asOf);
}

/** The contacts of a part that was walked before this process are in its file of ids. */
async function ownersOf({ checkpoint, format }: WalkSetting, index: number, owners: Owners): Promise<Owners> {
  if (owners.size > 0) return owners;
  const path = join(checkpoint.directory, namesOfPart(index, format.extension).ids);
  for (const id of await idsIn(path, Number.POSITIVE_INFINITY)) owners.set(id, index);
  return owners;
}

/** The parts of a day that was cut; the sweep is the last. */
export interface CutDay {
  readonly day: Partition;
  readonly parts: readonly number[];
  readonly sweep: number;
  readonly owners: Owners;
}

/**
 * The contacts that the parts of a day hold, as far as they were walked before this process. Walks that have not ended hold
 * theirs too, else a part that is walked earlier would take in one who has moved there.
 */
export async function readOwners(setting: WalkSetting, { parts, sweep, owners }: CutDay): Promise<void> {
  const { checkpoint, format } = setting;
  const isDone = (index: number) => Number((checkpoint.state.parts[index] as PartState).isDone);
  // Those that are done come last and win: the end of another's file may be from behind its checkpoint.
  for (const index of [...parts, sweep].sort((a, b) => isDone(a) - isDone(b))) {
    const path = join(checkpoint.directory, namesOfPart(index, format.extension).ids);
    for (const id of await idsIn(path, Number.POSITIVE_INFINITY)) owners.set(id, index);
  }
}

/**
 * Ends a day whose parts were walked: takes in those who moved into a part after its walk, and counts the whole day.
 * While the counts differ, the parts that have other rows are walked again.
 */
export async function settleDay(setting: WalkSetting, cutDay: CutDay): Promise<void> {
  const { source, checkpoint } = setting;
  const { state } = checkpoint;
  const partAt = (index: number) => state.parts[index] as PartState;
  const sweep = partAt(cutDay.sweep);
  for (;;) {
    await walkOnce(setting, cutDay.sweep, cutDay.owners, () =>
      inOrderOfChange(source, cutDay.day, state.asOf),
    );
    sweep.counted = await recount(setting, cutDay.day, cutDay.owners);
    const held = [...cutDay.parts, cutDay.sweep].reduce((sum, index) => sum + partAt(index).held, 0);
    const open = cutDay.parts.filter((index) => partAt(index).walks < MAX_WALKS);
    if (held === sweep.counted || open.length === 0 || sweep.walks >= MAX_WALKS) break;
    for (const index of open) Object.assign(partAt(index), { counted: null, isDone: false });
    await Promise.all(open.map((index) => settlePart(setting, index, cutDay.owners)));
  }
  sweep.isDone = true;
  await checkpoint.save();
}

/**
 * The contacts of a day who changed since a moment: whoever moved between its parts is among them. One who changes meanwhile
 * comes to the front, so the front is read again until it is a single page.
 */
async function* inOrderOfChange(source: ContactSource, day: Partition, since: number): AsyncGenerator<Page> {
  const sort = { field: "updated_at", order: "descending" } as const;
  for (let sweeps = 0, pages = 0; sweeps < MAX_SWEEPS && pages !== 1; sweeps += 1) {
    pages = 0;
    for (let cursor: string | undefined, isLast = false; !isLast; ) {
      const page = await source.page(day, sort, PER_PAGE, cursor);
      const rows = page.rows.filter((row) => (toContact(row).updatedAt ?? since) >= since);
      pages += 1;
      yield { ...page, rows };
      isLast = rows.length < page.rows.length || page.next === undefined;
      cursor = page.next;
    }
  }
}
