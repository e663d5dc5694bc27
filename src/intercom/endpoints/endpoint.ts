import type { UpstreamRequest } from "../transport/upstream.js";
import { reservedIds } from "./reserved-ids.js";

/**
 * What may be done when a call fails after it may have reached Intercom: `R` is a read and may be sent again; `A` sets
 * an absolute state and `N` goes by a natural key, so sending again changes nothing more; `C` creates something that can
 * be looked up by its key; `X` adds something each time it arrives. Intercom has no idempotency keys (its OpenAPI
 * description), so `C` and `X` are never sent again.
 */
export type RetryClass = "R" | "A" | "N" | "C" | "X";

/** The parts of Intercom that can be down by themselves; each has a circuit breaker of its own. */
export type BreakerClass = "read" | "search" | "write";

/**
 * One endpoint of Intercom that the gateway may call. Each property is a column of the table, and every row declares
 * all of them: no policy follows from the spelling of a path.
 * @typeParam Raw The answer, as far as decoding checks it.
 */
export interface Endpoint<Raw = unknown> {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** The path as Intercom's OpenAPI description writes it. */
  readonly path: string;
  /**
   * The `type` that the answer must have; `null` where Intercom answers with an empty body. `ITEMS` in `decode.ts` names the
   * key under which each type of list has its items.
   */
  readonly answer: string | null;
  /** The thing that the answer must be about; `null` for lists and for things that had no id before. */
  readonly about: Subject | null;
  readonly retry: RetryClass;
  readonly breaker: BreakerClass;
  /** `personal`: the graph reads something about a person from the answer, so a shared cache must not keep it. */
  readonly privacy: "personal" | "impersonal";
  /** `index`: the rows come from the search index of contacts, which follows a write within minutes. */
  readonly source: "index" | "record";
  /** The path, cut at its slashes. */
  readonly segments: readonly string[];
  /** Carries the type of the answer; no endpoint has it. */
  readonly raw?: Raw;
}

const row =
  (method: Endpoint["method"]) =>
  <Raw>(
    path: string,
    answer: Endpoint["answer"],
    about: Endpoint["about"],
    retry: RetryClass,
    breaker: BreakerClass,
    privacy: Endpoint["privacy"],
    source: Endpoint["source"],
  ): Endpoint<Raw> => ({
    method,
    path,
    answer,
    about,
    retry,
    breaker,
    privacy,
    source,
    segments: path.split("/"),
  });

// A row is written `get<Raw>(path, answer, about, retry, breaker, privacy, source)`.
export const get = row("GET");
export const post = row("POST");
export const put = row("PUT");
export const del = row("DELETE");

/** Whether a call changes something: such a call is allowed to outlive the client that asked for it. */
export const isWrite = ({ retry }: Endpoint): boolean => retry !== "R";

/** Whether a call takes something away, so that to a repeated one "not found" means that it is done. */
export const isRemoval = ({ method }: Endpoint): boolean => method === "DELETE";

/**
 * Whether a request that the SDK has written goes to an endpoint: the method and every segment of the path are compared.
 * A parameter that is empty, `.` or `..` would reach another endpoint (`DELETE /contacts/..` is `DELETE /`), and so would
 * a word of Intercom's own paths in the place of an id.
 */
export function goesTo({ method, segments }: Endpoint, sentMethod: string, pathname: string): boolean {
  const sent = pathname.split("/");
  return (
    sentMethod === method &&
    sent.length === segments.length &&
    segments.every((segment, at) => {
      const given = sent[at] ?? "";
      return segment.startsWith("{") ? isParameter(given, at === FIRST_PARAMETER) : given === segment;
    })
  );
}

/** `/contacts/{contact_id}` is cut into "", "contacts" and the parameter. */
const FIRST_PARAMETER = 2;
const STEPS: ReadonlySet<string> = new Set(["", ".", ".."]);

function isParameter(given: string, isId: boolean): boolean {
  return (
    !STEPS.has(given) && !given.includes("?") && !given.includes("#") && !(isId && reservedIds.has(given))
  );
}

/** Where a request names the thing that it is about, and the key by which the answer must name the same. */
export interface Subject {
  readonly in: "path" | "query" | "body";
  /** The name of the parameter or field in the request. */
  readonly name: string;
  /** The key in the answer. */
  readonly key: string;
}

export const inPath = (name: string, key = "id"): Subject => ({ in: "path", name, key });
export const inQuery = (name: string): Subject => ({ in: "query", name, key: name });
export const inBody = (name: string, key = name): Subject => ({ in: "body", name, key });

type Request = Pick<UpstreamRequest, "endpoint" | "target" | "body">;

/**
 * Whether an answer is about the thing that was asked for, as far as the request names it. An answer about something
 * else would join one person's data to another.
 */
export function isAbout(answer: Readonly<Record<string, unknown>>, request: Request): boolean {
  const { about } = request.endpoint;
  if (!about) return true;
  const asked = READERS[about.in](about.name, request);
  return asked === undefined || String(answer[about.key]) === String(asked);
}

const READERS: Readonly<Record<Subject["in"], (name: string, request: Request) => unknown>> = {
  path: (name, { endpoint, target }) =>
    decodeURIComponent(target.split("?")[0]?.split("/")[endpoint.segments.indexOf(`{${name}}`)] ?? ""),
  query: (name, { target }) => new URLSearchParams(target.split("?")[1]).get(name) ?? undefined,
  body: (name, { body }) => (body === undefined ? undefined : JSON.parse(body)[name]),
};
