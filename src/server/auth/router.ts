import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { GraphQLRequest } from "@apollo/server";
import { type DocumentNode, Kind } from "graphql";
import type { RouterSecrets } from "../../config/federation.js";

/**
 * Whether the router sent this: the header `Router-Authorization` holds the shared secret, or the extension
 * `hmac-signature` signs query and variables, as Hive Gateway's `hmacSignature` does. Comparing takes the same time
 * whatever is sent.
 *
 * @param document What the request is about to execute.
 */
export function isRouter(
  request: GraphQLRequest,
  document: DocumentNode,
  { secret, hmacSecret }: RouterSecrets,
): boolean {
  const header = request.http?.headers.get("router-authorization");
  const signature: unknown = request.extensions?.["hmac-signature"];
  return (
    (secret !== null && header !== undefined && isSame(header, secret)) ||
    (hmacSecret !== null &&
      typeof signature === "string" &&
      signsAllThatRuns(request, document) &&
      isSame(signature, sign(request, hmacSecret)))
  );
}

/**
 * Whether query and variables alone decide what is executed. They are all that is signed: a signature of no document would
 * fit every hash, and one of several operations would fit every `operationName`. (That a hash beside a document is that
 * document's is checked by Apollo Server.)
 */
function signsAllThatRuns({ query, operationName }: GraphQLRequest, { definitions }: DocumentNode): boolean {
  const [operation, ...others] = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (!query || operation?.kind !== Kind.OPERATION_DEFINITION || others.length > 0) return false;
  return operationName == null || operationName === operation.name?.value;
}

function sign({ query, variables }: GraphQLRequest, hmacSecret: string): string {
  const signed = variables && Object.keys(variables).length > 0 ? { query, variables } : { query };
  return createHmac("sha256", hmacSecret).update(sortedJson(signed)).digest("base64");
}

/** JSON with the keys of every object in order, so that both sides sign the same text. */
function sortedJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(",")}]`;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, item]) => `${JSON.stringify(key)}:${sortedJson(item)}`).join(",")}}`;
}

/** Hashed first: `timingSafeEqual` wants equal lengths, and the length of a secret is nobody's affair. */
function isSame(given: string, expected: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(expected));
}
