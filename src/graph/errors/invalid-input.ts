import { GraphQLError } from "graphql";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import type { IntercomUserErrorCode } from "./intercom-user-error-code.enum.js";

/**
 * Input that is refused before any call. In a query it is a `BAD_USER_INPUT` error; in a mutation it becomes a
 * user error with the same message and field.
 */
export class InvalidInput extends GraphQLError {
  readonly field: readonly string[];
  /** The code of the user error. */
  readonly userErrorCode: IntercomUserErrorCode;

  /**
   * @param message Cause, then cure. Like the path it ends in clients' and routers' logs, so it holds nothing that a client
   *   made up: what is wrong is told by its place.
   * @param field Path into the arguments, such as `["filter", "and", "0", "email"]`.
   */
  constructor(
    message: string,
    field: readonly string[],
    userErrorCode: IntercomUserErrorCode = "INVALID_INPUT",
  ) {
    // It has no stack: the rows of a page can fail by the thousand, and a stack takes 25 µs for each of them.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message, { extensions: { code: "BAD_USER_INPUT", field } });
    Error.stackTraceLimit = stackTraceLimit;
    this.field = field;
    this.userErrorCode = userErrorCode;
  }
}

/** Several faults of the input of one mutation, each of which becomes a user error. */
export class InvalidInputs extends Error {
  constructor(readonly faults: readonly InvalidInput[]) {
    super(faults.map(({ message }) => message).join(" "));
  }
}

/** Collects the faults of an input, so that a form can show all of them at once. */
export class Faults {
  readonly #found: InvalidInput[] = [];

  /** Runs a check and notes its refusal. Returns what the check returns, and `undefined` after a refusal. */
  collect<T>(check: () => T): T | undefined {
    try {
      return check();
    } catch (error) {
      if (error instanceof InvalidInput) this.#found.push(error);
      else if (error instanceof InvalidInputs) this.#found.push(...error.faults);
      else throw error;
      return undefined;
    }
  }

  /** Takes over faults that another check found. */
  add(faults: readonly InvalidInput[]): void {
    this.#found.push(...faults);
  }

  get found(): readonly InvalidInput[] {
    return this.#found;
  }

  /** @throws InvalidInputs if there is any fault */
  refuse(): void {
    if (this.#found.length > 0) throw new InvalidInputs(this.#found);
  }
}

/** Checks by the names of what they return. */
export type Checks = Readonly<Record<string, () => unknown>>;
export type Checked<C extends Checks> = { readonly [Name in keyof C]: Awaited<ReturnType<C[Name]>> };

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
