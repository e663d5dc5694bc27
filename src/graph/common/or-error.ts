import { IntercomFailure } from "../../intercom/transport/failure.js";
import type { MaybePromise } from "./maybe-promise.js";

/** Waits for a read. Its failure becomes a value, which GraphQL reports as the error of the field that has it. */
export async function orError<T>(read: MaybePromise<T>): Promise<T | Error> {
  try {
    return await read;
  } catch (reason) {
    return toError(reason);
  }
}

/** Loads all keys at the same time. A key that fails gets its error, and DataLoader keeps the others. */
export function loadEach<Key, Value>(
  keys: readonly Key[],
  load: (key: Key) => Promise<Value>,
): Promise<(Value | Error)[]> {
  return Promise.all(keys.map((key) => load(key).catch(toError)));
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

/** Waits for a read. Returns `null` for 404, and for 410, which version 2.16 answers for a merged contact. */
export async function nullIfNotFound<T>(call: PromiseLike<T>): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof IntercomFailure && error.kind === "not-found") return null;
    throw error;
  }
}
