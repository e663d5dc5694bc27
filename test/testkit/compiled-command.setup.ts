import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the entry of the command `intercom-graph` is, compiled from the source of this moment. */
    compiledCommand: string;
  }
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Beside `src`, as deep as `dist`, since the code finds its packages, assets and schema by relative paths. */
const FOLDER = join(ROOT, `.compiled-${process.pid}`);

/**
 * Compiles the source once for all tests that start processes: a loader that compiles at each start takes four seconds
 * of processor time each, and there are a hundred starts.
 */
export async function setup({ provide }: TestProject): Promise<() => void> {
  mkdirSync(FOLDER, { recursive: true });
  await build({
    entryPoints: [join(ROOT, "src/**/*.ts")],
    outdir: FOLDER,
    outbase: join(ROOT, "src"),
    tsconfig: join(ROOT, "tsconfig.json"),
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "warning",
  });
  provide("compiledCommand", join(FOLDER, "cli/main.js"));
  return () => rmSync(FOLDER, { recursive: true, force: true });
}
