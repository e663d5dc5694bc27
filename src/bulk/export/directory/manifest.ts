import { join } from "node:path";
import { readIfThere, replaceFile, syncDirectory } from "../../files.js";
import { type DayRange, dateOf } from "../partition.js";
import { type PartState, parse, type State } from "./checkpoint.js";
import { MANIFEST, namesOfPart } from "./files.js";
import type { Identity } from "./identity.js";

/** Contacts of one range of days, as they are in the files and as Intercom counts them. */
export interface ManifestPartition {
  /** Days of `createdAt` in the workspace's timezone, both included; null is an open end. */
  readonly from: string | null;
  readonly to: string | null;
  readonly rows: number;
  /** What Intercom counted after the last walk. */
  readonly counted: number;
  /** `counted` less what was seen: 0 where they agree. */
  readonly difference: number;
  readonly walks: number;
  readonly files: readonly ManifestFile[];
}

export interface ManifestFile {
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** What `_manifest.json` says of an export that has come to its end. */
export interface Manifest {
  readonly version: 1;
  /** Whether everybody who existed at `asOf`, and still exists, is there exactly once. */
  readonly isComplete: boolean;
  readonly rows: number;
  /** Sum of the partitions' differences, without their signs. */
  readonly differences: number;
  /** ISO 8601. Nothing in the files is older than this; who was created later is in the next export. */
  readonly asOf: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly countAtStart: number;
  /** Calls to Intercom, those of interrupted runs included. */
  readonly calls: number;
  readonly identity: Identity;
  /** What an import cannot write back. */
  readonly notImportable: readonly string[];
  /** Those of the earlier export who have gone since; `null` where it was not asked for, or is not known. */
  readonly gone: { readonly file: string | null; readonly rows: number } | null;
  readonly partitions: readonly ManifestPartition[];
}

/** What Intercom's API does not let one write. */
const NOT_IMPORTABLE = [
  "ids, and the external ids of leads: Intercom assigns them",
  "languages that were set manually",
  "times that Intercom sets itself, such as createdAt, updatedAt and lastRepliedAt",
  "what Intercom finds out itself: browser, os, location, social profiles, utm, referrer, bounces and spam reports",
  "consents to subscription types",
  "segments: Intercom computes them",
  "authors of notes",
  "conversations",
];

/** The manifest of an export whose parts are all done. */
export function manifestOf(state: State, extension: string): Omit<Manifest, "gone"> {
  const partitions = partitionsOf(state, extension);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, it) => total + it, 0);
  const differences = sum(partitions.map(({ difference }) => Math.abs(difference)));
  return {
    version: 1,
    isComplete: differences === 0,
    rows: sum(partitions.map(({ rows }) => rows)),
    differences,
    asOf: isoOf(state.asOf),
    startedAt: isoOf(state.startedAt),
    finishedAt: isoOf(Math.ceil(Date.now() / 1000)),
    countAtStart: state.countAtStart,
    calls: state.calls,
    identity: state.identity,
    notImportable: NOT_IMPORTABLE,
    partitions,
  };
}

const isoOf = (seconds: number) => new Date(seconds * 1000).toISOString().replace(".000Z", "Z");

/** The parts that are one partition: those of a day that was cut, because people may have moved between them. */
export function partitionsIn(parts: readonly PartState[]): readonly (readonly number[])[] {
  const byDays = new Map<string, number[]>();
  parts.forEach(({ partition, day }, index) => {
    const key = JSON.stringify((day ?? partition).created);
    byDays.set(key, [...(byDays.get(key) ?? []), index]);
  });
  return [...byDays.values()];
}

/** What Intercom counted less what was seen. The last part of a day that was cut has the count of the whole day. */
export function differenceOf(parts: readonly PartState[]): number {
  const seen = parts.reduce((sum, part) => sum + (parts.length === 1 ? part.seen : part.held), 0);
  return (parts.at(-1)?.counted ?? 0) - seen;
}

function partitionsOf({ parts }: State, extension: string): ManifestPartition[] {
  return partitionsIn(parts).map((indexes) => {
    const own = indexes.map((index) => parts[index] as PartState);
    const last = own.at(-1) as PartState;
    return {
      ...datesOf((last.day ?? last.partition).created),
      rows: own.reduce((sum, { rows }) => sum + rows, 0),
      counted: last.counted ?? 0,
      difference: differenceOf(own),
      walks: Math.max(...own.map(({ walks }) => walks)),
      files: indexes.flatMap((index) => fileOf(index, parts[index] as PartState, extension)),
    };
  });
}

function fileOf(index: number, { rows, bytes, sha256 }: PartState, extension: string): ManifestFile[] {
  return sha256 === null ? [] : [{ name: namesOfPart(index, extension).whole, rows, bytes, sha256 }];
}

const datesOf = ({ from, to }: DayRange) => ({
  from: from === null ? null : dateOf(from),
  to: to === null ? null : dateOf(to),
});

/** The manifest of an export that has come to its end; `undefined` where it has not. */
export async function readManifest(directory: string): Promise<Manifest | undefined> {
  const text = await readIfThere(join(directory, MANIFEST));
  return text === undefined ? undefined : parse<Manifest>(directory, MANIFEST, text);
}

export async function writeManifest(directory: string, manifest: Manifest): Promise<void> {
  await replaceFile(directory, MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
  await syncDirectory(directory);
}
