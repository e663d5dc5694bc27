import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { IDS, MANIFEST } from "./directory/files.js";
import type { Identity } from "./directory/identity.js";
import { linesOf } from "./directory/join-ids.js";
import { type Manifest, readManifest } from "./directory/manifest.js";
import { ExportError } from "./export-error.js";

/** An export that another one continues from. */
export interface EarlierExport {
  readonly manifest: Manifest;
  /** Its `asOf`, in Unix seconds. */
  readonly asOf: number;
  /** The ids of all who existed then. */
  ids(): AsyncIterable<string>;
}

/**
 * Opens an earlier export by its manifest, or by its directory.
 * @throws ExportError `usage` where there is none, or it was not complete
 */
export async function openEarlier(path: string): Promise<EarlierExport> {
  const directory = basename(path) === MANIFEST ? dirname(path) : path;
  const manifest = await readManifest(directory);
  const ids = join(directory, IDS);
  if (!manifest || !(await stat(ids).catch(() => null)))
    throw new ExportError(
      "usage",
      `${directory} holds no export that has come to its end: name the ${MANIFEST} of one, with ${IDS} beside it.`,
    );
  if (!manifest.isComplete)
    throw new ExportError(
      "usage",
      `The export in ${directory} is incomplete. Run its command again first: changes on top of it would not be complete either.`,
    );
  return {
    manifest,
    asOf: Date.parse(manifest.asOf) / 1000,
    ids: () => linesOf([ids]),
  };
}

/** @throws ExportError `refused` where the earlier export is about something else */
export function checkContinues(
  { manifest }: EarlierExport,
  now: Pick<Identity, "workspace" | "filter">,
): void {
  const { workspace, filter } = manifest.identity;
  if (workspace !== now.workspace || !isDeepStrictEqual(filter, now.filter))
    throw new ExportError(
      "refused",
      `The earlier export is of another ${workspace === now.workspace ? "filter" : "workspace"}: changes since then would not be complete. Export everybody first.`,
    );
}
