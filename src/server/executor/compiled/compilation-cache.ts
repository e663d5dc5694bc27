import { setFlagsFromString } from "node:v8";

let isOff = false;

/** V8 takes dashes and underscores alike, and no dash behind `no`. */
const OFF = /^--no[-_]?compilation[-_]cache$/;

/** Whether {@link turnOffCompilationCache} was called in this process, or Node was started without the cache. */
export const isCompilationCacheOff = (): boolean => isOff || process.execArgv.some((flag) => OFF.test(flag));

/**
 * Turns V8's compilation cache off, for the whole process: otherwise V8 keeps the code of every operation that was ever
 * compiled, long after it was dropped here. Only a process of our own may do this, so the `start` command calls it; in a
 * process of somebody else the number of compilations is bounded instead.
 */
export function turnOffCompilationCache(): void {
  setFlagsFromString("--no-compilation-cache");
  isOff = true;
}
