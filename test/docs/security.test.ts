import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

interface Row {
  readonly promise: string;
  readonly holders: readonly string[];
}

/** The rows of every table of SECURITY.md, without their heads. */
const rows: readonly Row[] = read("SECURITY.md")
  .split("\n")
  .filter((line) => line.startsWith("|") && !/^\| (Promise|---) \|/.test(line))
  .map((line) => {
    const [, promise = "", heldBy = ""] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    return { promise, holders: heldBy.split("<br>").map((holder) => holder.trim()) };
  });

test("every promise of SECURITY.md names tests that exist", () => {
  expect(rows.length).toBeGreaterThan(20);
  const untrue = rows.flatMap(({ promise, holders }) =>
    holders.flatMap((holder) => (isTitle(holder) ? [] : `"${promise}" names "${holder}"`)),
  );
  expect(untrue, "A holder is `file below test/`: title, as the file has it").toEqual([]);
});

/** Is this the whole title of a test, a group or a row in the file that it names, as the source has it? */
function isTitle(holder: string): boolean {
  const [, file = "", title = ""] = /^`([\w./-]+\.ts)`: (.+)$/.exec(holder) ?? [];
  if (title === "" || !existsSync(new URL(`test/${file}`, root))) return false;
  // A title in backquotes may end in the reason for which the test is left out.
  const literals = [`"${title}"`, `\`${title}\``, `\`${title}\${`];
  const source = read(`test/${file}`);
  return literals.some((literal) => source.includes(literal));
}
