/** Operations of the operator's that cannot be tools, each with its cure. */
export class ToolFaults extends Error {
  override readonly name = "ToolFaults";

  constructor(readonly faults: readonly string[]) {
    super(faults.join("\n"));
  }
}
