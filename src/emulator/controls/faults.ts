import { isObject, type JsonObject } from "../http/body.js";
import { invalidParameter } from "../http/error.js";

/** A fault of a call: exactly one of these, except that `html` may have a `status`. */
export interface Fault {
  /** Answer this status and its error envelope. */
  readonly status?: number;
  /** Hold the answer back for so many milliseconds, then go on as usual. */
  readonly delayMs?: number;
  /** Cut the connection without an answer. */
  readonly reset?: boolean;
  /** Send the headers and half of the body, then cut the connection. */
  readonly cutBody?: boolean;
  /** Send half of the body as if it were whole. */
  readonly malformed?: boolean;
  /** Answer a web page, as a proxy in between would. */
  readonly html?: boolean;
  /** Answer 429, however many calls remain. */
  readonly rateLimited?: boolean;
  /**
   * Let the call take effect first, for `status`, `reset`, `html` and `rateLimited`, which otherwise refuse it unread.
   * `cutBody` and `malformed` spoil a real answer: they always come after the effect.
   */
  readonly after?: boolean;
}

/** Spoils the next `times` calls of a method and a route ("/contacts/{contact_id}/tags"); "*" stands for any. */
export interface FaultRule extends Fault {
  readonly method: string;
  readonly route: string;
  readonly times: number;
}

/** The rules that are waiting for a call. Of several that fit, the first is used up first. */
export class Faults {
  #waiting: { readonly rule: FaultRule; left: number }[] = [];

  set(rules: readonly FaultRule[]): void {
    this.#waiting = rules.map((rule) => ({ rule, left: rule.times }));
  }

  take(method: string, route: string): Fault | null {
    const entry = this.#waiting.find(
      ({ rule, left }) => left > 0 && fits(rule.method.toUpperCase(), method) && fits(rule.route, route),
    );
    if (!entry) return null;
    entry.left -= 1;
    return entry.rule;
  }
}

function fits(wanted: string, actual: string): boolean {
  return wanted === "*" || wanted === actual;
}

/** Reads the rules that a control call brings; those without `times` are good for one call. */
export function readFaultRules(body: unknown): FaultRule[] {
  if (!Array.isArray(body)) throw invalidParameter("Faults must be a list of rules");
  return body.map(readRule);
}

const FLAGS = ["reset", "cutBody", "malformed", "html", "rateLimited", "after"] as const;
const NUMBERS = ["status", "delayMs"] as const;

function readRule(raw: unknown): FaultRule {
  if (!isObject(raw)) throw invalidParameter("A rule must be an object");
  const { method = "*", route = "*", times = 1 } = raw;
  if (typeof method !== "string" || typeof route !== "string") {
    throw invalidParameter("method and route must be strings");
  }
  if (!isCount(times)) throw invalidParameter("times must be a whole number");
  const known = new Set<string>(["method", "route", "times", ...FLAGS, ...NUMBERS]);
  const stranger = Object.keys(raw).find((key) => !known.has(key));
  if (stranger !== undefined) throw invalidParameter(`'${stranger}' is not a valid key of a rule`);
  return { method, route, times, ...readFault(raw) };
}

function readFault(raw: JsonObject): Fault {
  const flags = FLAGS.filter((key) => raw[key] === true).map((key) => [key, true] as const);
  const numbers = NUMBERS.filter((key) => key in raw).map((key) => {
    const value = raw[key];
    if (!isCount(value)) throw invalidParameter(`${key} must be a whole number`);
    return [key, value] as const;
  });
  return Object.fromEntries([...flags, ...numbers]);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
