import type { UpstreamRequest } from "../transport/upstream.js";

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
