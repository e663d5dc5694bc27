import { readFile } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { parse } from "yaml";
import type { Description } from "./description.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Intercom's OpenAPI description, or `null` when the run was not told where it is. */
    openapi: Description | null;
  }
}

/** Reads Intercom's description once for all test files: it takes a third of a second. */
export async function setup({ provide }: TestProject): Promise<void> {
  const path = process.env["INTERCOM_OPENAPI"];
  provide("openapi", path ? (parse(await readFile(path, "utf8")) as Description) : null);
}
