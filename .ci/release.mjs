// Cuts a version: `npm run release -- 0.2.0 [--dry-run]`. docs/releasing.md describes the whole procedure. The script changes the
// files below, packs the tarball, and makes one commit and one tag. It does not push or publish. If a step fails, the
// tree and HEAD are as before.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import semver from "semver";

/** The artefacts of a version; git ignores it. */
const FOLDER = "release";
/** It names the image by its version. */
const MANIFEST = "deploy/kubernetes.yaml";
const UNRELEASED = /^## Unreleased\n([\s\S]*?)(?=^## |(?![\s\S]))/m;

const dryRun = process.argv.includes("--dry-run");
const [version = ""] = process.argv.slice(2).filter((argument) => argument !== "--dry-run");
const changelog = readFileSync("CHANGELOG.md", "utf8");
const { name, version: current } = JSON.parse(readFileSync("package.json", "utf8"));
const unreleased = UNRELEASED.exec(changelog)?.[1].trim() ?? "";
const tag = `v${version}`;

const reasons = reasonsAgainst();
if (reasons.length > 0) {
  process.stderr.write(
    `Version "${version}" cannot be released:\n${reasons.map((one) => `- ${one}\n`).join("")}`,
  );
  process.exit(1);
}

const notes = [unreleased, ...breakingChanges()].join("\n\n");
const section = `## ${version} - ${new Date().toISOString().slice(0, 10)}\n\n${notes}`;
const artefacts = {
  tarball: `${FOLDER}/${name}-${version}.tgz`,
  sbom: `${FOLDER}/${name}-${version}.cdx.json`,
  notes: `${FOLDER}/${name}-${version}.md`,
};
if (dryRun) say(`This is a dry run. Nothing is changed.\n\n${summary()}\n\n${section}`);
else {
  cut();
  say(`${summary()}\n\nNext: docs/releasing.md, "Publish a version".`);
}

function reasonsAgainst() {
  const isVersion = semver.valid(version) === version;
  return [
    [git("status", "--porcelain") !== "", "The working tree has changes. Commit or stash them."],
    [!isVersion, "It is not a semantic version, such as 0.2.0."],
    [isVersion && !semver.gt(version, current), `It is not higher than the current version, ${current}.`],
    [unreleased === "", 'CHANGELOG.md has nothing under "Unreleased".'],
    [isVersion && git("tag", "--list", tag) !== "", `The tag ${tag} exists.`],
  ].flatMap(([applies, reason]) => (applies ? [reason] : []));
}

/** The declared changes, which end with this version: the next comparison starts from its schema. */
function breakingChanges() {
  const declared = JSON.parse(readFileSync("schema/breaking-changes.json", "utf8"));
  if (declared.length === 0) return [];
  const lines = declared.map(({ change, reason }) => `- \`${change}\`: ${reason}`);
  return ["### Breaking changes of the schema", lines.join("\n")];
}

function cut() {
  const head = git("rev-parse", "HEAD");
  try {
    writeFileSync(
      "CHANGELOG.md",
      changelog
        .replace(UNRELEASED, () => `## Unreleased\n\n${section}\n\n`)
        .trimEnd()
        .concat("\n"),
    );
    writeFileSync("schema/released.graphql", readFileSync("schema/subgraph.graphql"));
    writeFileSync("schema/breaking-changes.json", "[]\n");
    const manifest = readFileSync(MANIFEST, "utf8");
    writeFileSync(MANIFEST, manifest.replace(`${name}:${current}`, `${name}:${version}`));
    run("npm", "version", version, "--no-git-tag-version", "--ignore-scripts");
    mkdirSync(FOLDER, { recursive: true });
    run("npm", "pack", "--pack-destination", FOLDER);
    writeFileSync(artefacts.sbom, run("npm", "run", "--silent", "sbom"));
    writeFileSync(artefacts.notes, `${notes}\n`);
    git("commit", "--all", "--message", `Release ${version}`);
    git("tag", "--annotate", tag, "--message", `${name} ${version}`);
  } catch (error) {
    git("reset", "--hard", head); // The tree was clean, so nothing of anybody's is lost.
    throw error;
  }
}

function summary() {
  return [
    `Version:    ${current} -> ${version} (package.json, package-lock.json, ${MANIFEST})`,
    "Changelog:  the section Unreleased gets the version and the date",
    "Schema:     schema/released.graphql := schema/subgraph.graphql, schema/breaking-changes.json := []",
    `Commit:     Release ${version}`,
    `Tag:        ${tag}`,
    `Tarball:    ${artefacts.tarball}`,
    `SBOM:       ${artefacts.sbom}`,
    `Notes:      ${artefacts.notes}`,
  ].join("\n");
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

function git(...argv) {
  return run("git", ...argv).trim();
}

function run(command, ...argv) {
  const maxBuffer = 64 * 1024 * 1024;
  return execFileSync(command, argv, { encoding: "utf8", maxBuffer, stdio: ["ignore", "pipe", "inherit"] });
}
