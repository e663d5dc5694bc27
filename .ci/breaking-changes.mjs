// Compares the schema with the one last released: `breaking-changes.mjs <released> <current> <declared>`. A change that can
// break a client or another subgraph fails, unless the declared file names it with its reason; so does a declaration
// of a change that is not there.
import { readFileSync } from "node:fs";
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildASTSchema, parse } from "graphql";

// The inspector finds these merely dangerous, but other subgraphs refer to entities by @key.
const FEDERATED = /\.@(key|shareable)$/;

const [releasedFile, currentFile, declaredFile] = process.argv.slice(2);
const changes = await diff(readSchema(releasedFile), readSchema(currentFile));
const breaking = changes
  .filter(
    ({ criticality, type, path }) =>
      criticality.level === CriticalityLevel.Breaking ||
      (type === "DIRECTIVE_USAGE_OBJECT_REMOVED" && FEDERATED.test(path)),
  )
  .map(({ type, path, message }) => ({ change: `${type} ${path}`, message }));
const declared = JSON.parse(readFileSync(declaredFile, "utf8"));

const undeclared = breaking.filter(
  ({ change }) => !declared.some((one) => one.change === change && one.reason),
);
const stale = declared.filter((one) => !breaking.some(({ change }) => change === one.change));
for (const { change, message } of undeclared)
  process.stderr.write(
    `Breaking: ${message}. Deprecate it instead, or declare it in ${declaredFile}: {"change": "${change}", "reason": "…"}\n`,
  );
for (const { change } of stale)
  process.stderr.write(`${declaredFile} declares a change that is not there: ${change}. Take it out.\n`);
process.exitCode = undeclared.length + stale.length > 0 ? 1 : 0;

/** As it stands: federation's own directives are not defined in a subgraph's SDL. */
function readSchema(file) {
  return buildASTSchema(parse(readFileSync(file, "utf8")), { assumeValid: true, assumeValidSDL: true });
}
