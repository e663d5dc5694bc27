import type { IncomingMessage } from "node:http";
import { Refusal } from "../errors/refusal.js";

/** Headers of which Node keeps the first and drops the others; what stands in front may have read another one. */
const SINGLE = new Set(["host", "authorization", "content-type"]);

/** Why a request is refused that two readers could understand differently, or whose method has no answer here. */
export function refusalOf(request: IncomingMessage): Refusal | undefined {
  if (isRepeated(request.rawHeaders))
    return new Refusal(
      400,
      "BAD_REQUEST",
      `A header was sent more than once. Send each of these at most once: ${[...SINGLE].join(", ")}.`,
      { connection: "close" }, // what else is on it may have been meant for somebody else
    );
  if (request.method === "OPTIONS" && !isPreflight(request))
    return new Refusal(
      405,
      "BAD_REQUEST",
      "OPTIONS is only supported for CORS preflight requests. Send a GraphQL operation with POST.",
      { allow: "GET, HEAD, POST" },
    );
  return undefined;
}

/** For the graph's own address. */
export const methodNotAllowed = () =>
  new Refusal(
    405,
    "BAD_REQUEST",
    "This address does not support the method. Send a GraphQL operation with POST, or a query with GET.",
    { allow: "GET, HEAD, POST, OPTIONS" },
  );

function isRepeated(rawHeaders: readonly string[]): boolean {
  let seen = "";
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const header = rawHeaders[i] ?? "";
    if (header.length !== 4 && header.length !== 12 && header.length !== 13) continue;
    const name = header.toLowerCase();
    if (!SINGLE.has(name)) continue;
    if (seen.includes(name)) return true;
    seen += ` ${name}`;
  }
  return false;
}

const isPreflight = ({ headers }: IncomingMessage) =>
  headers.origin !== undefined && headers["access-control-request-method"] !== undefined;
