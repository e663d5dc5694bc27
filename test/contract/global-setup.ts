import { readFile } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { parse } from "yaml";
import type { Description } from "./description.js";
import type { Recording } from "./recording.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Intercom's OpenAPI descriptions, one for each version that the run was told the place of. */
    descriptions: readonly Description[];
    /** What the real Intercom answered; none when the run was not told the place. */
    recordings: readonly Recording[];
  }
}

/** Where the description of 2.14 is, which is asked of every test, and that of 2.16. */
const PLACES = ["INTERCOM_OPENAPI", "INTERCOM_OPENAPI_2_16"] as const;

/** Reads Intercom's descriptions once for all test files, since each takes a third of a second, and the recordings. */
export async function setup({ provide }: TestProject): Promise<void> {
  const paths = PLACES.flatMap((name) => process.env[name] || []);
  const descriptions = paths.map(async (path) => parse(await readFile(path, "utf8")) as Description);
  provide("descriptions", await Promise.all(descriptions));
  const recordings = process.env["INTERCOM_RECORDINGS"];
  provide("recordings", recordings ? (JSON.parse(await readFile(recordings, "utf8")) as Recording[]) : []);
}
