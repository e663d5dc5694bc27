import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseEnv } from "node:util";

export interface Settings {
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The file that some of them may come from; `null` when there is none. */
  readonly file: string | null;
}

/**
 * The environment, completed by the file `.env` of the working directory. A variable that is set, even to nothing, is
 * never replaced, and with NODE_ENV=test no file is read: a developer's own token must not reach a test.
 * `process.env` stays as it is, so what Node itself reads, such as NODE_EXTRA_CA_CERTS, has to be set outside.
 * @throws when the file is there and cannot be read
 */
export function readSettings(env: NodeJS.ProcessEnv, folder: string): Settings {
  const file = resolve(folder, ".env");
  const text = env["NODE_ENV"] === "test" ? null : readIfThere(file);
  if (text === null) return { variables: env, file: null };
  return { variables: { ...parseEnv(text), ...env }, file };
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new Error(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}`);
  }
}
