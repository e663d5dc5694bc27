import { isDeepStrictEqual } from "node:util";
import { ExportError } from "../export-error.js";

/** What an export is about. A directory belongs to one of these. */
export interface Identity {
  /** Intercom's id of the workspace. */
  readonly workspace: string;
  /** A hash of the access token, by which the workspace is known without a call. */
  readonly token: string;
  readonly filter: unknown;
  readonly fields: readonly string[];
  readonly format: string;
  /** `asOf` of the export that it continues from; `null` where it has everybody. */
  readonly since: string | null;
  /** Whether it looks for those who have gone. */
  readonly detectsGone: boolean;
}

const WORDS: Readonly<Partial<Record<keyof Identity, string>>> = {
  workspace: "another workspace",
  filter: "another filter",
  fields: "another list of fields",
  format: "another format",
  since: "changes since another moment",
  detectsGone: "a different choice of --detect-gone",
};

/**
 * Refuses a directory that belongs to another export.
 * @param asked What is asked for now, as far as it is known: the workspace takes a call.
 * @throws ExportError `refused` that names every difference
 */
export function checkSameExport(directory: string, kept: Identity, asked: Partial<Identity>): void {
  const differences = Object.entries(WORDS).filter(
    ([key]) =>
      asked[key as keyof Identity] !== undefined &&
      !isDeepStrictEqual(asJson(kept[key as keyof Identity]), asJson(asked[key as keyof Identity])),
  );
  if (differences.length > 0)
    throw new ExportError(
      "refused",
      `${directory} holds an export of ${differences.map(([, words]) => words).join(" and ")}. Use another directory, or the same options as before.`,
    );
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
