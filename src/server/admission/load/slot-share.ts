export interface SlotDemand {
  /** All slots. */
  readonly max: number;
  /** The caller that asks for another slot. */
  readonly caller: string;
  /** The slots that each caller holds. */
  readonly held: ReadonlyMap<string, { readonly count: number }>;
  /** Who waits, once for each slot that it waits for. */
  readonly waiting: readonly string[];
}

/**
 * How many more slots a caller may wait for: all of them divided by the callers that hold or want some, less what it holds
 * and waits for already. Zero or less is none.
 */
export function slotShare({ max, caller, held, waiting }: SlotDemand): number {
  const callers = new Set([caller, ...held.keys(), ...waiting]);
  const share = Math.ceil(max / callers.size);
  const waits = waiting.filter((key) => key === caller).length;
  return share - (held.get(caller)?.count ?? 0) - waits;
}
