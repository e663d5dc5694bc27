import { execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const DECLARED = [{ change: "FIELD_REMOVED Contact.fax", reason: "Nobody has one. Read `phone`." }];
const CHANGELOG =
  "# Changelog\n\nWhat changes.\n\n## Unreleased\n\n- Faxes are gone.\n\n## 0.1.0 - 2026-01-01\n\n- Faxes.\n";
/** An identity for the commits, and nothing of the machine's own settings of git. */
const env = {
  PATH: process.env["PATH"],
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: "/dev/null",
  ...{ GIT_AUTHOR_NAME: "Test", GIT_AUTHOR_EMAIL: "test@example.com" },
  ...{ GIT_COMMITTER_NAME: "Test", GIT_COMMITTER_EMAIL: "test@example.com" },
};
const script = resolve(".ci/release.mjs");
let clone: string;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), "release-"));
  run("git", "clone", "--quiet", resolve("."), clone);
  symlinkSync(resolve("node_modules"), join(clone, "node_modules"));
  appendFileSync(join(clone, ".git/info/exclude"), "node_modules\n/release/\n"); // A link is not the folder that .gitignore names.
  write("CHANGELOG.md", CHANGELOG);
  write("schema/breaking-changes.json", `${JSON.stringify(DECLARED, null, 2)}\n`);
  write("schema/released.graphql", "type Query { fax: String }\n");
  write("deploy/kubernetes.yaml", "image: intercom-graph:0.1.0\n");
  // .ci/package.mjs packs with the build, which takes half a minute.
  run("npm", "pkg", "set", "version=0.1.0", "scripts.prepack=true", "scripts.sbom=echo {}");
  run("git", "commit", "--quiet", "--all", "--message", "Prepare");
});
afterEach(() => rmSync(clone, { recursive: true }));

test("a release changes the files, and makes a commit, a tag and the artefacts", () => {
  const { status, stderr } = release("0.2.0");
  expect([stderr, status]).toEqual([expect.any(String), 0]);

  const notes = `- Faxes are gone.\n\n### Breaking changes of the schema\n\n- \`FIELD_REMOVED Contact.fax\`: ${DECLARED[0]?.reason}`;
  const today = new Date().toISOString().slice(0, 10);
  expect(read("CHANGELOG.md")).toBe(
    CHANGELOG.replace("- Faxes are gone.", `## 0.2.0 - ${today}\n\n${notes}`),
  );
  expect(read("schema/released.graphql")).toBe(read("schema/subgraph.graphql"));
  expect(read("schema/breaking-changes.json")).toBe("[]\n");
  expect(read("deploy/kubernetes.yaml")).toBe("image: intercom-graph:0.2.0\n");
  expect(JSON.parse(read("package.json"))).toMatchObject({ version: "0.2.0" });
  expect(JSON.parse(read("package-lock.json"))).toMatchObject({
    version: "0.2.0",
    packages: { "": { version: "0.2.0" } },
  });

  expect(run("git", "status", "--porcelain")).toBe("");
  expect(run("git", "log", "-1", "--format=%s")).toBe("Release 0.2.0\n");
  expect(run("git", "rev-parse", "v0.2.0^{commit}")).toBe(run("git", "rev-parse", "HEAD"));
  expect(read("release/intercom-graph-0.2.0.md")).toBe(`${notes}\n`);
  expect(read("release/intercom-graph-0.2.0.cdx.json")).toBe("{}\n");
  const packed = run("tar", "-xzOf", "release/intercom-graph-0.2.0.tgz", "package/package.json");
  expect(JSON.parse(packed)).toMatchObject({ version: "0.2.0" });
});

test("a dry run says what a release would do, and changes nothing", () => {
  const before = state();
  const { status, stdout } = release("0.2.0", "--dry-run");
  expect(status).toBe(0);
  expect(stdout).toContain("0.1.0 -> 0.2.0");
  expect(stdout).toContain("- Faxes are gone.\n\n### Breaking changes of the schema");
  expect(state()).toEqual(before);
});

test("a release that fails leaves the tree as it was", () => {
  run("npm", "pkg", "set", "scripts.sbom=false");
  run("git", "commit", "--quiet", "--all", "--message", "Break the bill of materials");
  const before = state();
  expect(release("0.2.0").status).not.toBe(0);
  expect({ ...state(), artefacts: false }).toEqual(before);
});

test("a refusal gives every reason at once", () => {
  run("git", "tag", "v0.0.9");
  write("CHANGELOG.md", "# Changelog\n\n## Unreleased\n\n## 0.1.0 - 2026-01-01\n\n- Faxes.\n");
  const before = state();
  const { status, stderr } = release("0.0.9");
  expect([status, stderr]).toEqual([
    1,
    `Version "0.0.9" cannot be released:
- The working tree has changes. Commit or stash them.
- It is not higher than the current version, 0.1.0.
- CHANGELOG.md has nothing under "Unreleased".
- The tag v0.0.9 exists.
`,
  ]);
  expect(state()).toEqual(before);
});

test.each(["", "1", "v0.2.0", "0.2"])("%j is not a version", (version) => {
  expect(release(version).stderr).toBe(
    `Version "${version}" cannot be released:\n- It is not a semantic version, such as 0.2.0.\n`,
  );
});

const release = (...argv: string[]) =>
  spawnSync(process.execPath, [script, ...argv], { cwd: clone, env, encoding: "utf8" });
const state = () => ({
  head: run("git", "rev-parse", "HEAD"),
  status: run("git", "status", "--porcelain"),
  tags: run("git", "tag"),
  artefacts: existsSync(join(clone, "release")),
});
const read = (path: string) => readFileSync(join(clone, path), "utf8");
const write = (path: string, text: string) => writeFileSync(join(clone, path), text);

function run(command: string, ...argv: string[]): string {
  return execFileSync(command, argv, {
    cwd: clone,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}
