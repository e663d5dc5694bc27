import { createHash } from "node:crypto";
import { type JWTPayload, jwtVerify } from "jose";
import { LRUCache } from "lru-cache";
import type { JwtConfig } from "../../config/callers.js";
import { SCOPES } from "../../config/scopes.js";
import type { NamedAdmin } from "../../graph/actor.js";
import { Refusal } from "../errors/refusal.js";
import { bearerToken, unauthenticated } from "./bearer.js";
import type { Authenticate, Caller } from "./caller.js";
import { readIssuerKeys } from "./issuer-keys.js";
import { toNamedAdmin } from "./named-admin.js";

/** How far the issuer's clock may be off. */
const CLOCK_TOLERANCE_SECONDS = 60;
/** A verified token is taken again for so long without work, though never past its expiry. */
const MEMORY_MS = 60_000;

/** What names a program; anything else may name a person. */
const CLIENT = /^[\w.:/-]{1,64}$/;

/**
 * Knows callers by the tokens of one issuer; scopes are in `scope`, separated by spaces, or in the list `scp`.
 * @param onKeysFailed Called with the reason why the issuer's keys could not be read or used.
 */
export function authenticateByJwt(
  { jwksUrl, issuer, audience, algorithms, clientClaim, adminClaim }: JwtConfig,
  onKeysFailed: (error: unknown) => void,
): Authenticate {
  const keys = readIssuerKeys(jwksUrl, onKeysFailed);
  const verified = new LRUCache<string, Caller>({ max: 1_000 });
  const expected = {
    issuer,
    audience,
    algorithms: [...algorithms],
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    requiredClaims: ["exp", "sub"],
  };

  return (authorization) => {
    const token = bearerToken(authorization);
    const fingerprint = sha256(token);
    return verified.get(fingerprint) ?? verify(token, fingerprint);
  };

  async function verify(token: string, fingerprint: string): Promise<Caller> {
    try {
      const { payload } = await jwtVerify(token, keys, expected);
      const caller = toCaller(payload, { clientClaim, adminClaim });
      const leftMs = endOf(payload) - Date.now();
      if (leftMs > 0) verified.set(fingerprint, caller, { ttl: Math.min(leftMs, MEMORY_MS) });
      return caller;
    } catch (error) {
      throw error instanceof Refusal ? error : unauthenticated();
    }
  }
}

/** @throws Refusal when it names nobody: jose verifies that `sub` is there, and not what it is. */
function toCaller(
  payload: JWTPayload,
  { clientClaim, adminClaim }: Pick<JwtConfig, "clientClaim" | "adminClaim">,
): Caller {
  const { sub, scope, scp } = payload;
  if (typeof sub !== "string" || sub.trim() === "") throw unauthenticated();
  const client = payload[clientClaim];
  const given = typeof scope === "string" ? scope.split(" ") : Array.isArray(scp) ? (scp as unknown[]) : [];
  return {
    id: `jwt:${sha256(sub).slice(0, 16)}`, // a subject is often an e-mail address
    label: typeof client === "string" && CLIENT.test(client) ? client : "jwt",
    scopes: new Set(SCOPES.filter((known) => given.includes(known))),
    isBulk: given.includes("lane:bulk"),
    admin: adminClaim === null ? null : adminOf(payload, adminClaim),
    expiresAt: endOf(payload),
  };
}

/** When a token is no longer accepted, in Unix milliseconds. */
const endOf = ({ exp = 0 }: JWTPayload) => (exp + CLOCK_TOLERANCE_SECONDS) * 1_000;

/** Where people enter their addresses themselves, an unverified one may be a colleague's (OpenID Connect has `email_verified`). */
function adminOf(payload: JWTPayload, claim: string): NamedAdmin | null {
  const admin = toNamedAdmin(payload[claim]);
  const isUnverified = ["false", false].includes(payload["email_verified"] as never);
  return admin?.by === "email" && isUnverified ? null : admin;
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
