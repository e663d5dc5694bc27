import { IntercomFailure } from "../../intercom/transport/failure.js";
import { Faults, InvalidInput, InvalidInputs } from "./invalid-input.js";

type Checks = Readonly<Record<string, () => unknown>>;
type Checked<C extends Checks> = { readonly [Name in keyof C]: Awaited<ReturnType<C[Name]>> };

/**
 * Runs all checks of an input, also after one has refused, so that a client learns of all faults at once. A check that
 * cannot read what it needs counts only where no other check refuses.
 *
 * @returns What the checks return, by their names.
 * @throws InvalidInputs
 */
export async function checkAll<C extends Checks>(checks: C): Promise<Checked<C>> {
  const checked: Record<string, unknown> = {};
  const faults = new Faults();
  let unread: IntercomFailure | undefined;
  for (const [name, check] of Object.entries(checks)) {
    try {
      checked[name] = await check();
    } catch (error) {
      if (error instanceof InvalidInput) faults.add([error]);
      else if (error instanceof InvalidInputs) faults.add(error.faults);
      else if (error instanceof IntercomFailure) unread ??= error;
      else throw error;
    }
  }
  faults.refuse();
  if (unread) throw unread;
  return checked as Checked<C>;
}
