import { isAbout } from "../endpoints/endpoint.js";
import { failureOf } from "./error-codes.js";
import { IntercomFailure } from "./failure.js";
import type { Exchange, Send, UpstreamAnswer, UpstreamRequest } from "./upstream.js";

/** From here on an answer is the object that was asked for, and everything else a failure. */
export function withDecoding(exchange: Exchange): Send {
  return async (request) => decode(request, await exchange(request));
}

/**
 * Turns an answer into the object it promises to be. The SDK resolves with `{ ok: false }` on HTML and with
 * `undefined` on an empty body, as if they were contacts: nothing gets past here that is not what was asked for.
 * @throws IntercomFailure
 */
export function decode(
  request: Pick<UpstreamRequest, "endpoint" | "target" | "body">,
  answer: UpstreamAnswer,
): unknown {
  const { endpoint } = request;
  const isSuccess = answer.status >= 200 && answer.status < 300;
  const { body } = answer;
  if (!isSuccess || typeOf(body) === "error.list") throw failureOf(endpoint, answer, body);
  if (endpoint.answer === null) return undefined;
  if (!isAnswer(endpoint.answer, body) || !isAbout(body as Record<string, unknown>, request))
    throw new IntercomFailure("bad-response", { endpoint, status: answer.status });
  return body;
}

function isAnswer(expected: string, body: unknown): boolean {
  if (typeOf(body) !== expected) return false;
  const answer = body as Record<string, unknown>;
  const items = ITEMS[expected];
  if (items !== undefined) return isListOfObjects(answer[items]);
  // The ids of data attributes are the only numbers among Intercom's ids.
  return typeof answer["id"] === (expected === "data_attribute" ? "number" : "string") && isShallow(answer);
}

/** Where each type of list keeps its items. */
const ITEMS: Readonly<Record<string, string>> = {
  list: "data",
  "segment.list": "segments",
  "admin.list": "admins",
};

function isListOfObjects(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((item) => typeof item === "object" && item !== null && hasId(item) && isShallow(item))
  );
}

/** Standard attributes are the only objects without an id. */
function hasId({ type, id }: { readonly type?: unknown; readonly id?: unknown }): boolean {
  return typeof id === "string" || Number.isInteger(id) || type === "data_attribute";
}

/** Levels of a custom attribute's value: Intercom's own references to custom objects have four. */
const MAX_LEVELS = 20;

/**
 * Whether the custom attributes are no deeper than can be written out again: of all that Intercom sends they alone are
 * handed on as they are, and writing JSON of some thousand levels overflows the stack.
 */
function isShallow(item: object): boolean {
  const attributes = (item as { readonly custom_attributes?: unknown }).custom_attributes;
  if (typeof attributes !== "object" || attributes === null) return true;
  return hasLevels(attributes, MAX_LEVELS);
}

function hasLevels(value: object, most: number): boolean {
  if (most === 0) return false;
  for (const key in value) {
    const below: unknown = (value as Record<string, unknown>)[key];
    if (typeof below === "object" && below !== null && !hasLevels(below, most - 1)) return false;
  }
  return true;
}

/** What an answer says that it is. A company that was deleted says so under `object` (Intercom's OpenAPI description). */
function typeOf(body: unknown): unknown {
  if (typeof body !== "object" || body === null) return undefined;
  const { type, object } = body as Readonly<Record<string, unknown>>;
  return type ?? object;
}
