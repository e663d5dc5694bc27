import type { RequestListener } from "node:http";
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { type LocalServer, listen } from "./local-server.js";

export const ISSUER = "https://issuer.example/";
export const AUDIENCE = "the-graph";

/** Seconds since 1970. */
export const now = () => Math.floor(Date.now() / 1000);

/** What a good token claims, but for these changes. */
export const claims = (changes: Record<string, unknown> = {}): JWTPayload => ({
  iss: ISSUER,
  aud: AUDIENCE,
  sub: "jane@example.com",
  exp: now() + 300,
  scope: "openid contacts:read",
  ...changes,
});

/** The configuration of a gateway that takes this issuer's tokens. */
export const jwtEnv = (jwksUrl: string): Record<string, string> => ({
  AUTH: "jwt",
  JWT_JWKS_URL: jwksUrl,
  JWT_ISSUER: ISSUER,
  JWT_AUDIENCE: AUDIENCE,
});

export const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

/** Signs with a key under the name of its algorithm. */
export const sign = (key: CryptoKey, payload: JWTPayload, alg: string) =>
  new SignJWT(payload).setProtectedHeader({ alg, kid: alg }).sign(key);

/** An issuer of tokens, with its keys at a URL. */
export interface Issuer extends AsyncDisposable {
  readonly jwksUrl: string;
  readonly publicKey: unknown;
  sign(payload: JWTPayload, algorithm?: string): Promise<string>;
  /** Publishes one more key, and tells how to sign with it. */
  addKey(kid: string): Promise<(payload: JWTPayload) => Promise<string>>;
  withdrawKey(kid: string): void;
  /** How often the keys were read. */
  readings(): number;
  close(): Promise<void>;
}

/** @param open Opens the server of the keys; plain HTTP unless it is said otherwise. */
export async function startIssuer(
  open: (handle: RequestListener) => Promise<LocalServer> = listen,
): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair("RS256", { extractable: true });
  const keys = [{ ...(await exportJWK(publicKey)), kid: "RS256", use: "sig" }];
  const { privateKey: pssKey, publicKey: pssPublic } = await generateKeyPair("PS256", { extractable: true });
  keys.push({ ...(await exportJWK(pssPublic)), kid: "PS256", use: "sig" });
  let readings = 0;
  const server = await open((_, response) => {
    readings += 1;
    response.end(JSON.stringify({ keys }));
  });
  return {
    jwksUrl: `${server.url}/keys`,
    publicKey: keys[0],
    sign: (payload, algorithm = "RS256") =>
      sign(algorithm === "RS256" ? privateKey : pssKey, payload, algorithm),
    async addKey(kid) {
      const added = await generateKeyPair("RS256", { extractable: true });
      keys.push({ ...(await exportJWK(added.publicKey)), kid, use: "sig" });
      return (payload) =>
        new SignJWT(payload).setProtectedHeader({ alg: "RS256", kid }).sign(added.privateKey);
    },
    withdrawKey(kid) {
      keys.splice(0, keys.length, ...keys.filter((key) => key.kid !== kid));
    },
    readings: () => readings,
    close: server.close,
    [Symbol.asyncDispose]: server.close,
  };
}
