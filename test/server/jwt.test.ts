import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Document } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const ISSUER = "https://issuer.example/";
const AUDIENCE = "the-graph";

let issuer: Issuer;
let gateway: TestGateway;
beforeAll(async () => {
  issuer = await startIssuer();
  gateway = await startTestGateway({ emulator: { contacts: 5 }, env: env(issuer.jwksUrl) });
});
afterAll(async () => {
  await gateway.close();
  await issuer.close();
});

const TAGS = graphql(`query TagIds { tags { id } }`);
const EMAILS = graphql(`query Emails { contacts { nodes { email } } }`);

const now = () => Math.floor(Date.now() / 1000);
const claims = (changes: Record<string, unknown> = {}): JWTPayload => ({
  iss: ISSUER,
  aud: AUDIENCE,
  sub: "jane@example.com",
  exp: now() + 300,
  scope: "openid contacts:read",
  ...changes,
});

describe("a token", () => {
  test.each<[string, Record<string, unknown>]>([
    ["of the issuer for this audience", {}],
    ["for this audience among others", { aud: ["other", AUDIENCE] }],
    ["that expired less than a minute ago: clocks differ", { exp: now() - 30 }],
    ["that is valid from less than a minute ahead", { nbf: now() + 30 }],
    ["with its scopes in a list", { scope: undefined, scp: ["contacts:read"] }],
  ])("%s is taken", async (_, changes) => {
    expect(await statusOf(await issuer.sign(claims(changes)))).toBe(200);
  });

  test.each<[string, Record<string, unknown>]>([
    ["of another issuer", { iss: "https://issuer.example" }],
    ["of no issuer", { iss: undefined }],
    ["for another audience", { aud: "another-graph" }],
    ["for no audience", { aud: undefined }],
    ["that has expired", { exp: now() - 120 }],
    ["that never expires", { exp: undefined }],
    ["that is not valid yet", { nbf: now() + 120 }],
    ["of nobody", { sub: undefined }],
  ])("%s is refused", async (_, changes) => {
    expect(await statusOf(await issuer.sign(claims(changes)))).toBe(401);
  });

  test("signed with an algorithm that is not taken is refused, though the key is the issuer's", async () => {
    expect(await statusOf(await issuer.sign(claims(), "PS256"))).toBe(401);
  });

  test("signed with another key is refused", async () => {
    const { privateKey } = await generateKeyPair("RS256");
    expect(await statusOf(await sign(privateKey, claims(), "RS256"))).toBe(401);
  });

  test("that says it needs no signature is refused", async () => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
    expect(await statusOf(`${part({ alg: "none" })}.${part(claims())}.`)).toBe(401);
  });

  test("signed with the public key as a shared secret is refused", async () => {
    const secret = new TextEncoder().encode(JSON.stringify(issuer.publicKey));
    const token = await new SignJWT(claims()).setProtectedHeader({ alg: "HS256", kid: "RS256" }).sign(secret);
    expect(await statusOf(token)).toBe(401);
  });

  test("that was changed is refused", async () => {
    const [header, , signature] = (await issuer.sign(claims())).split(".");
    const payload = Buffer.from(JSON.stringify(claims({ scope: "contacts:read pii" }))).toString("base64url");
    expect(await statusOf(`${header}.${payload}.${signature}`)).toBe(401);
  });

  test("grants the scopes it names and no other", async () => {
    const token = await issuer.sign(claims());
    expect(await statusOf(token, EMAILS)).toBe(403);
    const wider = await issuer.sign(claims({ scope: "contacts:read pii" }));
    expect(await statusOf(wider, EMAILS)).toBe(200);
  });
});

test("while the issuer's keys cannot be read, callers are told to come again", async () => {
  const gone = await startIssuer();
  const token = await gone.sign(claims());
  await gone.close();
  await using without = await startTestGateway({ emulator: gateway.emulator, env: env(gone.jwksUrl) });
  const { status, headers, errors } = await without.execute(TAGS, {}, bearer(token));
  expect([status, headers.get("retry-after"), errors?.[0]?.extensions.code]).toEqual([
    503,
    "5",
    "UNAVAILABLE",
  ]);
});

interface Issuer {
  readonly jwksUrl: string;
  readonly publicKey: unknown;
  sign(payload: JWTPayload, algorithm?: string): Promise<string>;
  close(): Promise<void>;
}

async function startIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair("RS256", { extractable: true });
  const keys = [{ ...(await exportJWK(publicKey)), kid: "RS256", use: "sig" }];
  const { privateKey: pssKey, publicKey: pssPublic } = await generateKeyPair("PS256", { extractable: true });
  keys.push({ ...(await exportJWK(pssPublic)), kid: "PS256", use: "sig" });
  const server = createServer((_, response) => response.end(JSON.stringify({ keys })));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    jwksUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
    publicKey: keys[0],
    sign: (payload, algorithm = "RS256") =>
      sign(algorithm === "RS256" ? privateKey : pssKey, payload, algorithm),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const sign = (key: CryptoKey, payload: JWTPayload, alg: string) =>
  new SignJWT(payload).setProtectedHeader({ alg, kid: alg }).sign(key);

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

const statusOf = async (token: string, query: Document<unknown, Record<string, never>> = TAGS) =>
  (await gateway.execute(query, {}, bearer(token))).status;

function env(jwksUrl: string): Record<string, string> {
  return { AUTH: "jwt", JWT_JWKS_URL: jwksUrl, JWT_ISSUER: ISSUER, JWT_AUDIENCE: AUDIENCE };
}
