/** Thrown with one line for each variable that is wrong. Never carries a value: it may be a secret. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  constructor(faults: readonly string[]) {
    super(
      `The configuration has ${faults.length === 1 ? "an error" : "errors"}:\n${faults.map((fault) => `  - ${fault}`).join("\n")}`,
    );
  }
}
