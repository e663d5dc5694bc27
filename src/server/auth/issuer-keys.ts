import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from "jose";
import { Refusal, tryAgain } from "../errors/refusal.js";

const TIMEOUT_MS = 3_000;
/** About a thousand keys; an issuer has a handful. */
const MAX_BYTES = 1_000_000;
/** Keys older than this are read again before they are used. */
const MAX_AGE_MS = 600_000;
/** Keys are read again for a token that names an unknown one, but not more often than this: anybody can name one. */
const COOLDOWN_MS = 10_000;

/** What a token may be to blame for; everything else is wrong with the keys, or went wrong on the way to them. */
const FAULTS_OF_TOKENS = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

/**
 * The public keys of an issuer, read over HTTP when they are needed.
 * @param onFailed Called with the reason why keys could not be read or used.
 * @returns finds the key of a token; throws a `Refusal` (503) when the keys cannot be read, or not yet again
 */
export function readIssuerKeys(jwksUrl: string, onFailed: (error: unknown) => void): JWTVerifyGetKey {
  // Their age is counted here: jose goes by the wall clock, and while one that was set back catches up, keys that are new
  // would not be read and keys that were withdrawn would be taken.
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    timeoutDuration: TIMEOUT_MS,
    cooldownDuration: Number.POSITIVE_INFINITY,
    cacheMaxAge: Number.POSITIVE_INFINITY,
    [customFetch]: fetchBounded,
  });
  let readAt = Number.NEGATIVE_INFINITY;
  const isReadWithin = (ms: number) => performance.now() - readAt < ms;
  const read = async () => {
    await keys.reload(); // one reading for all who ask meanwhile
    readAt = performance.now();
  };
  const find: JWTVerifyGetKey = async (header, token) => {
    const wasReadJustNow = isReadWithin(COOLDOWN_MS);
    if (!isReadWithin(MAX_AGE_MS)) await read();
    try {
      return await keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      if (wasReadJustNow) throw notYetReadAgain();
      if (!isReadWithin(COOLDOWN_MS)) await read();
      return keys(header, token);
    }
  };
  return async (header, token) => {
    try {
      return await find(header, token);
    } catch (error) {
      if (error instanceof Refusal || FAULTS_OF_TOKENS.some((fault) => error instanceof fault)) throw error;
      onFailed(error);
      throw tryAgain(
        "UNAVAILABLE",
        "The issuer's keys cannot be read at the moment. Send the operation again later.",
        { seconds: 5 },
      );
    }
  };
}

const notYetReadAgain = () =>
  tryAgain(
    "UNAVAILABLE",
    "The issuer's key set does not contain the key that signed this token. The key set was read moments ago. Send the operation again: the server then reads it again.",
    { seconds: COOLDOWN_MS / 1_000 },
  );

async function fetchBounded(url: string, options: RequestInit): Promise<Response> {
  const response = await fetch(url, options);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_BYTES) throw new errors.JWKSInvalid("The key set is too large."); // which also ends the transfer
    chunks.push(chunk);
  }
  return new Response(Buffer.concat(chunks), { status: response.status });
}
