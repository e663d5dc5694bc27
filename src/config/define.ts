import type { z } from "zod";
import { type Config, readConfig, type variables } from "./config.js";

type Variables = z.input<typeof variables>;

/** The variables of docs/configuration.md as a typed object, with numbers, booleans and lists where a variable has such a value. */
export type Settings = { readonly [Name in keyof Variables]?: Setting<NonNullable<Variables[Name]>> };

/** A variable that holds text takes numbers and lists as well; one that is `on` or `off` takes booleans. */
type Setting<Text> =
  | Text
  | (string extends Text ? number | readonly string[] : "on" extends Text ? boolean : never);

/**
 * Makes a configuration in code. It reads no environment, and what is left out has the default of docs/configuration.md.
 * @throws ConfigError with every fault at once, each with its cure.
 */
export function defineConfig(settings: Settings): Config {
  const entries = Object.entries(settings).map(([name, value]) => [name, textOf(value)]);
  return readConfig(Object.fromEntries(entries));
}

/** Lists are separated by line breaks, which every list of the configuration takes. */
function textOf(value: string | number | boolean | readonly string[] | undefined): string | undefined {
  return typeof value === "object" ? value.join("\n") : value?.toString();
}
