import type { FastifyRequest } from "fastify";
import { Refusal } from "../../errors/refusal.js";
import { toApolloRequest } from "../../http/graphql-exchange.js";
import type { LiveRequest } from "../live.js";

/** What GraphQL over HTTP sends of an operation. */
export type Parameters = Pick<LiveRequest, "query" | "operationName" | "variables" | "extensions">;

const TEXTS = ["query", "operationName"] as const;
const OBJECTS = ["variables", "extensions"] as const;

/**
 * Reads an operation from the body of a POST, or from the query string of a GET.
 * @throws Refusal that names the part that is wrong
 */
export function parametersOf(request: FastifyRequest): Parameters {
  const { method, body, search } = toApolloRequest(request);
  return checked(method === "GET" ? fromSearch(search) : body);
}

function fromSearch(search: string): Record<string, unknown> {
  const given = new URLSearchParams(search);
  const one = (name: string) => {
    const [value, ...more] = given.getAll(name);
    if (more.length > 0) throw bad(`The query string has \`${name}\` more than once. Send it once.`);
    return value;
  };
  const texts = TEXTS.map((name) => [name, one(name)]);
  const objects = OBJECTS.map((name) => [name, parsed(name, one(name))]);
  return Object.fromEntries([...texts, ...objects]);
}

function parsed(name: string, json: string | undefined): unknown {
  try {
    return json && JSON.parse(json);
  } catch {
    throw bad(`\`${name}\` in the query string is not JSON. Send a JSON object, encoded for a URL.`);
  }
}

/**
 * The parts of an operation, each of the type that it must have; null is as good as absent.
 * @throws Refusal that names the part that is wrong
 */
export function checked(given: unknown): Parameters {
  if (!isObject(given))
    throw bad('Send the subscription as JSON, such as {"query": "subscription { ... }"}.');
  for (const name of TEXTS)
    if (given[name] != null && typeof given[name] !== "string") throw bad(`\`${name}\` must be a string.`);
  for (const name of OBJECTS)
    if (given[name] != null && !isObject(given[name])) throw bad(`\`${name}\` must be a JSON object.`);
  const { query, operationName, variables, extensions } = given as Record<string, never>;
  return {
    query: query ?? undefined,
    operationName: operationName ?? undefined,
    variables: variables ?? undefined,
    extensions: extensions ?? undefined,
  };
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const bad = (message: string) => new Refusal(400, "BAD_REQUEST", message);
