import { failureOf } from "./error-codes.js";
import { IntercomFailure } from "./failure.js";
import type { IntercomOperation } from "./operations.js";
import type { UpstreamAnswer } from "./upstream.js";

/**
 * Turns an answer into the object it promises to be. The SDK resolves with `{ ok: false }` on HTML and with
 * `undefined` on an empty body, as if they were contacts: nothing gets past here that is not what was asked for.
 * @throws IntercomFailure
 */
export function decode(operation: IntercomOperation, answer: UpstreamAnswer): unknown {
  const isSuccess = answer.status >= 200 && answer.status < 300;
  const { body } = answer;
  if (!isSuccess || typeOf(body) === "error.list") throw failureOf(operation, answer, body);
  if (operation.answer === null) return undefined;
  if (!isAnswer(operation.answer, body))
    throw new IntercomFailure("bad-response", { operation, status: answer.status });
  return body;
}

function isAnswer(expected: string, body: unknown): boolean {
  if (typeOf(body) !== expected) return false;
  const answer = body as Record<string, unknown>;
  const items = ITEMS[expected];
  if (items !== undefined) return isListOfObjects(answer[items]);
  // The ids of data attributes are the only numbers among Intercom's ids.
  return typeof answer["id"] === (expected === "data_attribute" ? "number" : "string");
}

/** Where each type of list keeps its items. */
const ITEMS: Readonly<Record<string, string>> = {
  list: "data",
  "segment.list": "segments",
  "admin.list": "admins",
};

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null);
}

function typeOf(body: unknown): unknown {
  return typeof body === "object" && body !== null && "type" in body ? body.type : undefined;
}
