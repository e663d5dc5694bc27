// Adds up the test runner's JSON reports: what failed and why, a line for each run, and the sum as the last line.
import { readFileSync } from "node:fs";
import { basename } from "node:path";

const total = { passed: 0, failed: 0, skipped: 0 };
for (const path of process.argv.slice(2)) {
  const report = JSON.parse(readFileSync(path, "utf8"));
  const counts = count(report);
  for (const failure of failures(report)) process.stdout.write(`FAILED ${failure}\n`);
  process.stdout.write(`${basename(path, ".json")}: ${describe(counts)}\n`);
  for (const key of Object.keys(total)) total[key] += counts[key];
}
process.stdout.write(`${describe(total)}\n`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function count({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  if (!testResults) return { passed: 0, failed: 1, skipped: 0 };
  // A file that does not load, or whose hooks fail, fails without a failed test of its own.
  const failedFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((assertion) => assertion.status !== "failed"),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + failedFiles.length,
    skipped: numPendingTests + numTodoTests,
  };
}

/** Title and first lines of each failure: of a long output often only the end is kept. */
function failures({ testResults = [] }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((assertion) => assertion.status === "failed");
    if (status === "failed" && failed.length === 0) return [`${name}: ${firstLines(message)}`];
    return failed.map(({ fullName, failureMessages }) => `${fullName}: ${firstLines(failureMessages[0])}`);
  });
}

function firstLines(message = "") {
  return message.split("\n").slice(0, 3).join(" ").slice(0, 600);
}

function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
