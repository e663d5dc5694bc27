import type { FastifyRequest } from "fastify";
import type { StreamRequest } from "../../bulk/stream/asked-stream.js";
import { ExportRefusal } from "./export-refusal.js";

const KEYS = ["filter", "fields", "format"] as const;
const SHAPE = `Send an object such as {"filter": {"role": {"eq": "USER"}}, "fields": ["id", "email"], "format": "ndjson"}; {} exports everybody.`;

/**
 * What a request asks for, from its body or its query string.
 * @throws ExportRefusal with all faults
 */
export function readExportRequest({ method, url, body }: FastifyRequest): StreamRequest {
  return method === "GET" ? fromSearch(url) : fromBody(body);
}

function fromBody(body: unknown): StreamRequest {
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw ExportRefusal.of(400, [`The body is no JSON object. ${SHAPE}`]);
  refuseUnknown(Object.keys(body));
  return body;
}

function fromSearch(url: string): StreamRequest {
  const at = url.indexOf("?");
  const search = new URLSearchParams(at < 0 ? "" : url.slice(at));
  refuseUnknown([...search.keys()]);
  const twice = KEYS.filter((key) => search.getAll(key).length > 1);
  if (twice.length > 0)
    throw ExportRefusal.of(
      400,
      twice.map((key) => `${key}: it is given more than once.`),
    );
  const [filter, fields, format] = KEYS.map((key) => search.get(key));
  return {
    ...(filter != null && { filter: jsonOf(filter) }),
    ...(fields != null && { fields: fields.split(",").map((name) => name.trim()) }),
    ...(format != null && { format }),
  };
}

function jsonOf(filter: string): unknown {
  try {
    return JSON.parse(filter);
  } catch {
    throw ExportRefusal.of(400, [
      "filter: it is not JSON. Encode a ContactFilter as JSON, and that for the URL.",
    ]);
  }
}

/** The names are the client's own, so they are not repeated. */
function refuseUnknown(keys: readonly string[]): void {
  const unknown = keys.filter((key) => !(KEYS as readonly string[]).includes(key));
  if (unknown.length > 0)
    throw ExportRefusal.of(400, [
      `The request has ${unknown.length} keys that an export does not know. It takes ${KEYS.join(", ")}.`,
    ]);
}
