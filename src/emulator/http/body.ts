import { ApiError, invalidParameter } from "./error.js";

export type JsonObject = Readonly<Record<string, unknown>>;

/** Parses a body as JSON, whatever its content type. An empty body is undefined. */
export function readJson(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, "bad_request", "The body is not valid JSON");
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The body of a request that must be a JSON object. */
export function readObject(body: unknown): JsonObject {
  if (isObject(body)) return body;
  throw new ApiError(400, "bad_request", "The body must be a JSON object");
}

export function readText(value: unknown, field: string): string | null {
  if (value === null || typeof value === "string") return value;
  throw invalidParameter(`${field} must be a string`);
}

/** A moment in Unix seconds. */
export function readSeconds(value: unknown, field: string): number | null {
  if (value === null || (typeof value === "number" && Number.isSafeInteger(value))) return value;
  throw invalidParameter(`${field} must be a Unix timestamp in seconds`);
}

/** Ten digits last until 2286. A longer number can only be milliseconds. */
const MAX_SECONDS = 9_999_999_999;

/** A moment in Unix seconds, refused when it can only be milliseconds; a negative one lies before 1970. */
export function readPlausibleSeconds(value: unknown, field: string): number | null {
  const seconds = readSeconds(value, field);
  if (seconds === null || seconds <= MAX_SECONDS) return seconds;
  throw invalidParameter(`${field} must be a Unix timestamp in seconds`);
}

/** A flag; null, which clears it, is false. */
export function readFlag(value: unknown, field: string): boolean {
  if (value === null || typeof value === "boolean") return value ?? false;
  throw invalidParameter(`${field} must be true or false`);
}

/** An id in a body: Intercom's are strings, and numbers are tolerated. */
export function readId(value: unknown, field: string): string {
  if (typeof value === "string" && value !== "") return value;
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  throw invalidParameter(`${field} must be an id`);
}
