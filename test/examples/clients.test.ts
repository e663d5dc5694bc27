import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { startTestGateway } from "../testkit/gateway.js";

const BUILD = fileURLToPath(new URL("../../examples/clients/build/", import.meta.url));
const isLeftOut = !existsSync(`${BUILD}apollo.js`) && process.env["CI"] === undefined;
const reason = isLeftOut
  ? " (left out: `npm ci --prefix examples/clients && npm run build --prefix examples/clients` makes them)"
  : "";

interface Listed {
  readonly id: string;
  readonly role: string;
}

const idsOf = (list: readonly Listed[]) => list.map(({ id }) => id);

/** Runs a program against a gateway of its own; each line that it prints is JSON. */
async function run(program: string): Promise<Record<string, unknown>[]> {
  await using gateway = await startTestGateway({ emulator: { contacts: 100 } });
  const { stdout } = await promisify(execFile)(process.execPath, [`${BUILD}${program}.js`, gateway.url]);
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe.skipIf(isLeftOut)(`the example programs${reason}`, () => {
  test("Apollo Client joins pages, and loses a merged lead from list and cache", async () => {
    const [before, merge, after, cached] = await run("apollo");
    const list = before?.["list"] as Listed[];
    const lead = list.find(({ role }) => role === "LEAD");
    expect(list).toHaveLength(4);
    expect(merge).toMatchObject({ merged: { mergedContactId: lead?.id, userErrors: [] } });
    expect(idsOf(after?.["list"] as Listed[])).toEqual(idsOf(list).filter((id) => id !== lead?.id));
    expect(cached).toEqual({ leadIsCached: false });
  });

  test("urql reads an operation of the collection", async () => {
    const email = "merge.me@example.com";
    expect(await run("urql")).toMatchObject([{ found: 2, contacts: [{ email }, { email }] }]);
  });

  test("Relay compiles the schema and loads more of a pagination fragment on Query", async () => {
    const [first, second, third, records] = await run("relay");
    const pages = [first, second, third].map((page) => page?.["names"] as string[]);
    expect(pages.map((names) => names.length)).toEqual([2, 4, 6]);
    expect(pages[2]?.slice(0, 4)).toEqual(pages[1]);
    expect(records).toEqual({ records: 6 });
  });

  test("fetch sends the text of an operation once, and then its hash", async () => {
    const [unknown, , , , answer, again, same] = await run("fetch");
    expect(unknown).toEqual({ sent: "hash", status: 200 });
    expect(answer).toMatchObject({ contact: { segments: [{ name: "Leads with an email" }] } });
    expect(again).toEqual({ sent: "hash", status: 200 });
    expect(same).toEqual(answer);
  });
});
