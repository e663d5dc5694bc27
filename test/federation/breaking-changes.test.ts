import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const SCRIPT = fileURLToPath(new URL("../../.ci/breaking-changes.mjs", import.meta.url));
const RELEASED = fileURLToPath(new URL("../../schema/released.graphql", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "breaking-changes-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Holds the released schema against itself with `from` replaced by `to`. */
function check(from: string, to: string, declared: readonly unknown[] = []) {
  const released = readFileSync(RELEASED, "utf8");
  expect(released).toContain(from);
  const files = { current: join(folder, "current.graphql"), declared: join(folder, "declared.json") };
  writeFileSync(files.current, released.replace(from, to));
  writeFileSync(files.declared, JSON.stringify(declared));
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT, RELEASED, files.current, files.declared], {
    encoding: "utf8",
  });
  return { isRefused: status !== 0, says: stderr };
}

describe("of changes to the released schema", () => {
  test("a new field passes", () => {
    expect(check("type PageInfo @shareable {", "type PageInfo @shareable {\n  pages: Int")).toEqual({
      isRefused: false,
      says: "",
    });
  });

  test.each([
    ["a removed field", "  emailDomain: String\n", "  domain: String\n", "emailDomain"],
    ["a field that may be null now", "  totalCount: Int!", "  totalCount: Int", "totalCount"],
    ["a new argument that must be given", "    sort: ContactSort\n", "    sort: ContactSort!\n", "sort"],
    ["a key that other subgraphs refer to", ' @key(fields: "externalId")', "", "key"],
  ])("%s is refused", (_, from, to, named) => {
    const { isRefused, says } = check(from, to);
    expect(isRefused).toBe(true);
    expect(says).toContain(named);
  });

  test("a breaking one passes when it is declared with a reason, and only then", () => {
    const change = "FIELD_REMOVED Contact.emailDomain";
    const removed = ["  emailDomain: String\n", "  domain: String\n"] as const;
    expect(check(...removed, [{ change, reason: "nobody asked for it" }]).isRefused).toBe(false);
    expect(check(...removed, [{ change }]).isRefused).toBe(true);
    expect(check("Int!", "Int!", [{ change, reason: "gone" }]).says).toContain("not there");
  });
});
