import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import type { Circumstances } from "./results.js";

/** Of this run: the day and the machine, by its kind alone. */
export function circumstances(quick: boolean): Circumstances {
  const cores = cpus();
  return {
    on: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    cpu: cores[0]?.model.trim() ?? "unknown",
    cores: cores.length,
    quick,
  };
}

/** Node's line, such as "20". */
export function nodeMajor(): string {
  return process.versions.node.split(".")[0] ?? "";
}

const ROOT = new URL("../../../", import.meta.url);
const OF_PROJECT = [
  "@apollo/server",
  "@apollo/subgraph",
  "graphql",
  "intercom-client",
  "dataloader",
  "undici",
];

/** Exact versions of what is compared, as the two package.json files pin them. */
export function versions(): Record<string, string> {
  const read = (path: string) =>
    JSON.parse(readFileSync(new URL(path, ROOT), "utf8")) as {
      version: string;
      dependencies: Record<string, string>;
    };
  const [own, bench] = [read("package.json"), read("bench/package.json")];
  return {
    "intercom-graph": own.version,
    ...Object.fromEntries(OF_PROJECT.map((name) => [name, own.dependencies[name] ?? ""])),
    ...bench.dependencies,
  };
}
