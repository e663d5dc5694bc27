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
  const body = parse(answer.text);
  if (!isSuccess || typeOf(body) === "error.list") throw failureOf(operation, answer, body);
  if (operation.answer === null) return undefined;
  if (!isAnswer(operation.answer, body))
    throw new IntercomFailure("bad-response", { operation, status: answer.status });
  return body;
}

/** JSON, or `undefined` for whatever is not. */
function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isAnswer(expected: string, body: unknown): boolean {
  if (typeOf(body) !== expected) return false;
  const answer = body as Record<string, unknown>;
  if (expected === "list") return isListOfObjects(answer["data"]);
  if (expected === "segment.list") return isListOfObjects(answer["segments"]);
  return typeof answer["id"] === "string";
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null);
}

function typeOf(body: unknown): unknown {
  return typeof body === "object" && body !== null && "type" in body ? body.type : undefined;
}
