import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { generateKeyPair, SignJWT } from "jose";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import {
  AUDIENCE,
  bearer,
  claims,
  jwtEnv as env,
  ISSUER,
  type Issuer,
  now,
  sign,
  startIssuer,
} from "../testkit/issuer.js";

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
    ["of nobody: an empty `sub`", { sub: "" }],
    ["of nobody: a blank `sub`", { sub: " " }],
    ["whose `sub` is a number", { sub: 7 }],
    ["whose `sub` is null", { sub: null }],
    ["whose `sub` is true", { sub: true }],
    ["whose `sub` is an object", { sub: { id: "jane" } }],
    ["whose `sub` is a list", { sub: ["jane"] }],
    ["whose `exp` is a text", { exp: "tomorrow" }],
    ["whose `nbf` is an object", { nbf: {} }],
    ["whose `iss` is a list", { iss: [ISSUER] }],
    ["whose `aud` is an object", { aud: { [AUDIENCE]: true } }],
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
    const codesFor = async (scope: string) => {
      const { errors } = await gateway.execute(EMAILS, {}, bearer(await issuer.sign(claims({ scope }))));
      return errors?.map(({ extensions }) => extensions.code);
    };
    expect(await codesFor("contacts:read")).toEqual(["FORBIDDEN"]);
    expect(await codesFor("contacts:read pii")).toBeUndefined();
  });
});

describe("when the issuer changes its keys", () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ["Date", "performance"] }));
  afterEach(() => vi.useRealTimers());

  test("a token of a new key is told to come again while the keys were read a moment ago, and taken later", async () => {
    await using changing = await startIssuer();
    await using served = await startTestGateway({ emulator: gateway.emulator, env: env(changing.jwksUrl) });
    expect(await ask(served, await changing.sign(claims()))).toEqual([200, null]);
    const signNew = await changing.addKey("new");
    const token = await signNew(claims());
    expect(await ask(served, token)).toEqual([503, "10"]);
    vi.advanceTimersByTime(10_000);
    expect(await ask(served, token)).toEqual([200, null]);
    vi.advanceTimersByTime(10_000);
    const { privateKey } = await generateKeyPair("RS256");
    const stranger = new SignJWT(claims()).setProtectedHeader({ alg: "RS256", kid: "stranger" });
    expect(await ask(served, await stranger.sign(privateKey))).toEqual([401, null]);
    expect(changing.readings()).toBe(3);
  });

  test.each([
    ["back by a day", -86_400_000],
    ["forward by a day", 86_400_000],
  ])(
    "a wall clock that is set %s neither delays a new key nor lets a withdrawn one live on",
    async (_, ms) => {
      await using changing = await startIssuer();
      await using served = await startTestGateway({ emulator: gateway.emulator, env: env(changing.jwksUrl) });
      expect(await ask(served, await changing.sign(claims()))).toEqual([200, null]);
      vi.setSystemTime(Date.now() + ms);
      const signNew = await changing.addKey("new");
      expect(await ask(served, await signNew(claims({ jti: "early" })))).toEqual([503, "10"]);
      vi.advanceTimersByTime(10_000);
      expect(await ask(served, await signNew(claims()))).toEqual([200, null]);
      changing.withdrawKey("new");
      vi.advanceTimersByTime(600_000);
      expect(await ask(served, await signNew(claims()))).toEqual([401, null]);
      expect(changing.readings()).toBe(3);
    },
  );
});

async function ask(served: TestGateway, token: string) {
  const { status, headers } = await served.execute(TAGS, {}, bearer(token));
  return [status, headers.get("retry-after")];
}

test.each<[string, (response: ServerResponse) => unknown]>([
  ["of 50 MB", (response) => pour(response, 50_000_000)],
  ["without an end", (response) => pour(response, Number.POSITIVE_INFINITY)],
  ["that is no JSON", (response) => response.end("<html>")],
  ["that is no key set", (response) => response.end('{"keys": 7}')],
  ["that is a redirect", (response) => response.writeHead(302, { location: issuer.jwksUrl }).end()],
  ["that is an error", (response) => response.writeHead(500).end()],
])("a key set %s is not read whole, and callers are told to come again", async (_, respond) => {
  const taken: ServerResponse[] = [];
  const server = createServer((_request, response) => {
    taken.push(response);
    respond(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
  await using served = await startTestGateway({ emulator: gateway.emulator, env: env(url) });
  const { status, errors } = await served.execute(TAGS, {}, bearer(await issuer.sign(claims())));
  expect([status, errors?.[0]?.extensions.code]).toEqual([503, "UNAVAILABLE"]);
  for (const response of taken) expect(response.socket?.bytesWritten ?? 0).toBeLessThan(10_000_000);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Writes as fast as the other side reads, until it hangs up. */
function pour(response: ServerResponse, bytes: number): void {
  const chunk = Buffer.alloc(65_536, 32);
  let written = 0;
  const more = () => {
    while (written < bytes && !response.destroyed) {
      written += chunk.length;
      if (!response.write(chunk)) return void response.once("drain", more);
    }
    response.end();
  };
  more();
}

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

const statusOf = async (token: string) => (await gateway.execute(TAGS, {}, bearer(token))).status;
