import { afterAll, afterEach, inject, vi } from "vitest";
import type * as emulator from "../../src/emulator/emulator.js";
import { createJudge, type Judge } from "./judge.js";
import { mend } from "./waivers.js";

const descriptions = inject("descriptions");

/**
 * With Intercom's descriptions at hand every emulator of the run, whoever starts it, is under judgement: each of its
 * answers must be one that Intercom could give, and the test that provoked another fails.
 */
if (descriptions.length > 0) {
  const violations: string[] = [];
  let judges: readonly Judge[] | undefined;

  vi.doMock("../../src/emulator/emulator.js", async (importOriginal) => {
    const original = await importOriginal<typeof emulator>();
    const createEmulator: typeof original.createEmulator = (options = {}) =>
      original.createEmulator({
        ...options,
        onAnswer(answer) {
          judges ??= descriptions.map((description) => createJudge(mend(description)));
          violations.push(...judges.flatMap((judge) => judge(answer)));
          options.onAnswer?.(answer);
        },
      });
    return { ...original, createEmulator };
  });

  const failOnViolation = () => {
    const found = [...new Set(violations.splice(0))];
    if (found.length > 0)
      throw new Error(`The emulator broke Intercom's description:\n${found.slice(0, 10).join("\n")}`);
  };
  afterEach(failOnViolation);
  afterAll(failOnViolation);
}
