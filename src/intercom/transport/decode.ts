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
  if (endpoint.answer === null && !isPage(answer)) return undefined;
  if (
    endpoint.answer === null ||
    !isAnswer(endpoint.answer, body) ||
    !isAbout(body as Record<string, unknown>, request)
  )
    throw new IntercomFailure("bad-response", { endpoint, status: answer.status });
  return body;
}

/** Whether this is a page for people, as a proxy in between sends: where an empty body is expected, nothing else tells them apart. */
const isPage = ({ headers }: UpstreamAnswer): boolean => /^text\/html/.test(String(headers["content-type"]));

function isAnswer(expected: string, body: unknown): boolean {
  const type = typeOf(body);
  if (type === undefined || (type !== expected && type !== ALSO_CALLED[expected])) return false;
  const answer = body as Record<string, unknown>;
  const items = ITEMS[expected];
  if (items !== undefined) return isListOfObjects(answer[items], !NAMELESS.has(expected));
  // The ids of data attributes are the only numbers among Intercom's ids.
  return typeof answer["id"] === (expected === "data_attribute" ? "number" : "string") && isShallow(answer);
}

/** Where each type of list keeps its items. */
const ITEMS: Readonly<Record<string, string>> = {
  list: "data",
  "segment.list": "segments",
  "admin.list": "admins",
  "conversation.list": "conversations",
  "ticket.list": "tickets",
  "team.list": "teams",
  "event.list": "events",
};

/** Intercom's description has one type for events and for their summary, which one path answers. */
const ALSO_CALLED: Readonly<Record<string, string>> = { "event.list": "event.summary" };

/** Lists whose items need no id: a summary has none, and for events the description names none of their own. */
const NAMELESS: ReadonlySet<string> = new Set(["event.list"]);

function isListOfObjects(value: unknown, needIds: boolean): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (item) => typeof item === "object" && item !== null && (!needIds || hasId(item)) && isShallow(item),
    )
  );
}

/** Standard attributes are the only objects without an id. */
function hasId({ type, id }: { readonly type?: unknown; readonly id?: unknown }): boolean {
  return typeof id === "string" || Number.isInteger(id) || type === "data_attribute";
}

/** Levels of a value that is handed on as it is: Intercom's own references to custom objects have four. */
const MAX_LEVELS = 20;

/** What is handed on as it is of all that Intercom sends. */
const HANDED_ON = ["custom_attributes", "ticket_attributes", "metadata"] as const;

/**
 * Whether values that are handed on as they are can be written out again: writing JSON of some thousand levels overflows
 * the stack.
 */
function isShallow(item: object): boolean {
  return HANDED_ON.every((key) => {
    const values = (item as Readonly<Record<string, unknown>>)[key];
    return typeof values !== "object" || values === null || hasLevels(values, MAX_LEVELS);
  });
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
