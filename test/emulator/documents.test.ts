import { readFile } from "node:fs/promises";
import { IntercomClient } from "intercom-client";
import { describe, expect, test } from "vitest";
import { HELP, readFlags } from "../../src/cli/emulate.js";
import { createEmulator } from "../../src/emulator/emulator.js";
import { startIntercom } from "./intercom.js";

const { emulator } = await startIntercom({ contacts: 10 });
const text = await readFile("docs/emulator.md", "utf8");
const examples = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => code);

/** Runs an example as it stands in the document, but against this file's emulator, and gives what it prints. */
async function run(code: string): Promise<unknown[]> {
  const printed: unknown[] = [];
  const body = code.replace(/^import .*$/gm, "").replace("http://127.0.0.1:4010", emulator.url);
  const names = ["IntercomClient", "createEmulator", "console"];
  const example = new Function(...names, `return (async () => {${body}})();`);
  await example(IntercomClient, createEmulator, { log: (...values: unknown[]) => printed.push(...values) });
  return printed;
}

describe("the document of the emulator", () => {
  test("points Intercom's client at it in five lines that work", async () => {
    const [client = ""] = examples;
    expect(client.trim().split("\n")).toHaveLength(5);
    expect(await run(client)).toEqual([true]);
  });

  test("starts one inside a test", async () => {
    expect(await run(examples[1] ?? "")).toEqual([100, 1]);
  });

  test("starts one with own data", async () => {
    expect(await run(examples[2] ?? "")).toEqual(["By hand", 1, "Pros", 1]);
  });

  test("shows the error of a seed as it is", async () => {
    const [, shown = ""] = /```\n(The seed has [\s\S]*?)```/.exec(text) ?? [];
    const contacts = [{ external_id: "u1", tags: ["vip"] }, { external_id: "u1" }];
    await expect(createEmulator({ seed: { contacts } })).rejects.toMatchObject({ message: shown.trim() });
  });

  test("names the flags of the help page, and these are those that the command takes", () => {
    const documented = [...text.matchAll(/^\| `--([a-z-]+)` \|/gm)].map(([, flag = ""]) => flag);
    const shown = [...HELP.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, flag = ""]) => flag);
    expect(shown.toSorted()).toEqual([...documented, "help"].toSorted());
    for (const flag of documented) {
      const isSwitch = flag === "controls" || flag === "webhook-bulk-silence";
      const argv = isSwitch ? [`--${flag}`] : [`--${flag}`, "1"];
      expect(() => readFlags(argv), flag).not.toThrow();
    }
  });
});
