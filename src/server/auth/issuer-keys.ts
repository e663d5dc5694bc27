import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from "jose";
import { tryAgain } from "../refusal.js";

const TIMEOUT_MS = 3_000;
/** About a thousand keys; an issuer has a handful. */
const MAX_BYTES = 1_000_000;
/** Keys are read again for a token that names an unknown one, but not more often than this: anybody can name one. */
const COOLDOWN_SECONDS = 10;

/** What a token may be to blame for; everything else went wrong on the way to the keys. */
const FAULTS_OF_TOKENS = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

/**
 * The public keys of an issuer, read over HTTP when they are needed.
 * @returns finds the key of a token; throws a `Refusal` (503) when the keys cannot be read, or not yet again
 */
export function readIssuerKeys(jwksUrl: string): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    timeoutDuration: TIMEOUT_MS,
    cooldownDuration: COOLDOWN_SECONDS * 1_000,
    [customFetch]: fetchBounded,
  });
  return async (header, token) => {
    const wasReadJustNow = keys.coolingDown; // then jose does not look for a new key
    try {
      return await keys(header, token);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey && wasReadJustNow)
        throw tryAgain(
          "UNAVAILABLE",
          "The key that signed this token was not among the issuer's a moment ago, when they were read. Try again: then they are read again.",
          COOLDOWN_SECONDS,
        );
      if (FAULTS_OF_TOKENS.some((fault) => error instanceof fault)) throw error;
      throw tryAgain("UNAVAILABLE", "The issuer's keys cannot be read at the moment. Try again.", 5);
    }
  };
}

async function fetchBounded(url: string, options: RequestInit): Promise<Response> {
  const response = await fetch(url, options);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_BYTES) throw new Error("The issuer's key set is too large."); // which also ends the transfer
    chunks.push(chunk);
  }
  return new Response(Buffer.concat(chunks), { status: response.status });
}
