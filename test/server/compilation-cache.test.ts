import { expect, onTestFinished, test } from "vitest";
import { isCompilationCacheOff } from "../../src/server/executor/compiled/compilation-cache.js";

test.each(["--no-compilation-cache", "--no_compilation_cache", "--nocompilation-cache"])(
  "compilations have no bound where Node was started with %s",
  (flag) => {
    expect(isCompilationCacheOff()).toBe(false);
    process.execArgv.push(flag);
    onTestFinished(() => void process.execArgv.splice(process.execArgv.indexOf(flag), 1));
    expect(isCompilationCacheOff()).toBe(true);
  },
);
