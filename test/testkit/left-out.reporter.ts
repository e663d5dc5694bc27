import type { Reporter, TestCase, TestModule, Vitest } from "vitest/node";

const NO_REASON = "no reason stands in the title of";

/**
 * Says at the end of a run which tests were left out, and why. What a test needs stands in its title, or in its group's;
 * where it does not, the run fails.
 */
export class LeftOut implements Reporter {
  /** Whoever asks for one test by its name knows that the others did not run. */
  #isFiltered = false;

  onInit({ config }: Vitest): void {
    this.#isFiltered = config.testNamePattern !== undefined;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    if (this.#isFiltered) return;
    const counts = new Map<string, number>();
    for (const module of modules)
      for (const test of module.children.allTests("skipped")) {
        const line = `${module.relativeModuleId}: ${reasonOf(test)}`;
        counts.set(line, (counts.get(line) ?? 0) + 1);
      }
    if (counts.size === 0) return;
    const lines = [...counts].map(
      ([line, count]) => `  ${line} (${count} ${count === 1 ? "test" : "tests"})`,
    );
    process.stdout.write(`Left out here; CI runs them:\n${lines.join("\n")}\n`);
    if (lines.some((line) => line.includes(NO_REASON))) process.exitCode = 1;
  }
}

function reasonOf({ fullName }: TestCase): string {
  const [, reason] = /left out: (.*?)\)?(?: > |$)/.exec(fullName) ?? [];
  return reason ?? `${NO_REASON} "${fullName}"`;
}
