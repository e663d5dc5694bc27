import type { ContactSource } from "./contact-source.js";
import type { DayRange, Partition } from "./partition.js";

/** The most rows of a walk that can be cut further: 34 pages. */
const MAX_ROWS = 5_000;
/** The first day that `signedUpAt` is compared with: Intercom's times begin in 1970. */
const FIRST_DAY = 1;

/** A partition as it was counted before the walks. */
export interface PlannedPart {
  readonly partition: Partition;
  readonly expected: number;
  /** The day that it is a part of, where a day was cut. */
  readonly day: Partition | null;
}

/** A day axis along which rows are cut. */
interface Axis {
  readonly field: "created_at" | "signed_up_at";
  partition(range: DayRange): Partition;
  /** A single day with too many rows. */
  cutDay(range: DayRange, rows: number): Promise<PlannedPart[]>;
}

/**
 * Cuts the contacts into partitions of at most {@link MAX_ROWS}: by days of `createdAt`, and a day that has more by role
 * and by days of `signedUpAt`. The first and the last are open, so that nobody is outside.
 * @param updated Only those who changed on these days.
 */
export async function planPartitions(source: ContactSource, updated?: DayRange): Promise<PlannedPart[]> {
  const only = updated && { updated };
  const axis: Axis = {
    field: "created_at",
    partition: (created) => ({ created, ...only }),
    cutDay: (created, rows) => cutByRole(source, { created, ...only }, rows),
  };
  return cut(source, axis, { from: null, to: null }, null);
}

async function cutByRole(source: ContactSource, day: Partition, rows: number): Promise<PlannedPart[]> {
  const whole = { partition: day, expected: rows, day: null };
  const deepest: Partition = { ...day, role: "USER", signedUp: { from: FIRST_DAY, to: FIRST_DAY } };
  if (!source.takes(deepest)) return [whole]; // no room beside the filter: one walk
  const users = await source.count({ ...day, role: "USER" });
  const counts = { USER: users, LEAD: rows - users } as const;
  const parts = await Promise.all(
    (["USER", "LEAD"] as const).map((role) => cutBySignUp(source, day, { ...day, role }, counts[role])),
  );
  return parts.flat().length > 1 ? parts.flat() : [whole];
}

async function cutBySignUp(
  source: ContactSource,
  day: Partition,
  ofRole: Partition,
  rows: number,
): Promise<PlannedPart[]> {
  if (rows <= MAX_ROWS) return [{ partition: ofRole, expected: rows, day }];
  const never: Partition = { ...ofRole, signedUp: "never" };
  const unsigned = await source.count(never);
  const axis: Axis = {
    field: "signed_up_at",
    partition: (signedUp) => ({ ...ofRole, signedUp }),
    cutDay: async (signedUp, expected) => [{ partition: { ...ofRole, signedUp }, expected, day }],
  };
  const signed = await cut(source, axis, { from: FIRST_DAY, to: null }, day);
  return [{ partition: never, expected: unsigned, day }, ...signed];
}

/** Cuts everything between two days along an axis. */
async function cut(
  source: ContactSource,
  axis: Axis,
  whole: DayRange,
  day: Partition | null,
): Promise<PlannedPart[]> {
  const end = (order: "ascending" | "descending") =>
    source.page(axis.partition(whole), { field: axis.field, order }, 1);
  const [oldest, newest] = await Promise.all([end("ascending"), end("descending")]);
  const dayIn = ({ rows: [row] }: typeof oldest) => source.dayOf(Number(row?.[axis.field]) || 0);
  const ranges = await bisect(dayIn(oldest), dayIn(newest), oldest.totalCount, whole);
  const parts = await Promise.all(
    merged(ranges).map(({ range, rows, isOneDay }) =>
      isOneDay && rows > MAX_ROWS
        ? axis.cutDay(range, rows)
        : [{ partition: axis.partition(range), expected: rows, day }],
    ),
  );
  return parts.flat();

  /** @param first, last The days that have rows; `range` may reach beyond them. */
  async function bisect(first: number, last: number, rows: number, range: DayRange): Promise<Counted[]> {
    if (rows <= MAX_ROWS || first >= last) return [{ range, rows, isOneDay: first >= last }];
    const middle = Math.floor((first + last) / 2);
    const older = { from: range.from, to: middle };
    const newer = { from: middle + 1, to: range.to };
    const left = await source.count(axis.partition(older));
    const right = Math.max(0, rows - left);
    if (left === 0) return bisect(middle + 1, last, rows, range);
    if (right === 0) return bisect(first, middle, rows, range);
    const halves = [bisect(first, middle, left, older), bisect(middle + 1, last, right, newer)];
    return (await Promise.all(halves)).flat();
  }
}

interface Counted {
  readonly range: DayRange;
  readonly rows: number;
  readonly isOneDay: boolean;
}

/** Neighbours that fit together are one walk. */
function merged(ranges: readonly Counted[]): Counted[] {
  const result: Counted[] = [];
  for (const next of ranges) {
    const last = result.at(-1);
    if (last && last.rows + next.rows <= MAX_ROWS)
      result[result.length - 1] = {
        range: { from: last.range.from, to: next.range.to },
        rows: last.rows + next.rows,
        isOneDay: false,
      };
    else result.push(next);
  }
  return result;
}
