import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { promisify } from "node:util";

/**
 * Runs a program of the documentation in a process of its own, against the source in place of the installed package.
 * @returns What it printed. It has to end by itself, and rejects with what it printed when it fails.
 */
export async function runProgram(program: string): Promise<string> {
  const file = new URL(`../../program-${randomUUID()}.ts`, import.meta.url); // where the packages and tsconfig are
  await writeFile(file, program.replaceAll('"intercom-graph"', '"./src/index.js"'));
  try {
    const argv = ["--import", "tsx", file.pathname];
    const env = { PATH: process.env["PATH"] };
    const { stdout } = await promisify(execFile)(process.execPath, argv, { env, timeout: 60_000 });
    return stdout;
  } finally {
    await rm(file);
  }
}
