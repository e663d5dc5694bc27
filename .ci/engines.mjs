// Fails when a package of the lock file does not accept a version of Node that this project supports: npm would print
// EBADENGINE at every install. The oldest release of each line is checked. The lock files of examples are not.
import { readFileSync } from "node:fs";
import semver from "semver";

const SUPPORTED = ["20.19.0", "22.15.0", "24.0.0", "26.0.0"];

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const faults = Object.entries(packages).flatMap(([path, { version, engines }]) => {
  const range = engines?.node ?? "*";
  const refused = SUPPORTED.filter((node) => !semver.satisfies(node, range));
  return refused.length > 0 ? [`${path} ${version} wants Node ${range}, not ${refused.join(", ")}`] : [];
});

if (faults.length > 0) {
  process.stderr.write(
    `${faults.join("\n")}\nTake a version that accepts these, by package.json or its overrides; docs/decisions/0025-engines.md says how.\n`,
  );
  process.exitCode = 1;
}
