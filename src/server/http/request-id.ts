import { randomUUID } from "node:crypto";

/** The balancer's or client's own id, if it is one: it goes into logs and back into the answer. */
export function readRequestId(given: unknown): string {
  return typeof given === "string" && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
}
