import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { type DocumentNode, Kind } from "graphql";
import { stringify } from "safe-stable-stringify";
import type { RouterSecrets } from "../../config/federation.js";

/** The ways in which a request can prove that the router sent it. */
export interface RouterProof {
  /** The header `Router-Authorization`. */
  readonly secret?: string | undefined;
  /** The extension `hmac-signature`. */
  readonly signature?: unknown;
  /** The text of the document, as it was sent; `undefined` when a hash stood for it. */
  readonly query?: string | undefined;
}

interface ProvenRequest extends RouterProof {
  /** The document that is about to be executed. */
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  /** As they were sent. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Whether the router sent this: the header `Router-Authorization` holds the shared secret, or the extension
 * `hmac-signature` signs query and variables, as Hive Gateway's `hmacSignature` does. Comparing takes the same time
 * whatever is sent.
 */
export function isRouter(request: ProvenRequest, { secret, hmacSecret }: RouterSecrets): boolean {
  return (
    (secret !== null && request.secret !== undefined && isSame(request.secret, secret)) ||
    (hmacSecret !== null &&
      typeof request.signature === "string" &&
      signsAllThatRuns(request) &&
      isSame(request.signature, sign(request, hmacSecret)))
  );
}

/**
 * Whether query and variables alone decide what is executed. They are all that is signed: a signature of no document would
 * fit every hash, and one of several operations would fit every `operationName`. (Apollo Server checks that a hash beside
 * a document belongs to it.)
 */
function signsAllThatRuns({ query, operationName, document: { definitions } }: ProvenRequest): boolean {
  const [operation, ...others] = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (!query || operation?.kind !== Kind.OPERATION_DEFINITION || others.length > 0) return false;
  return operationName == null || operationName === operation.name?.value;
}

function sign({ query, variables }: ProvenRequest, hmacSecret: string): string {
  // The keys of every object in order, so that both sides sign the same text.
  const signed = Object.keys(variables).length > 0 ? { query, variables } : { query };
  return createHmac("sha256", hmacSecret).update(stringify(signed)).digest("base64");
}

/** Hashes first: `timingSafeEqual` requires equal lengths, and the length of a secret must not leak. */
function isSame(given: string, expected: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(expected));
}
