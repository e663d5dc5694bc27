import { IntercomFailure } from "../../intercom/transport/failure.js";

/** Waits for a read. 404, and 410 for a merged contact from version 2.16 on, mean that there is no such thing. */
export async function nullIfNotFound<T>(call: PromiseLike<T>): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof IntercomFailure && error.kind === "not-found") return null;
    throw error;
  }
}
