import { afterAll, describe, expect, test } from "vitest";
import { createAuthority, faultyCertificates } from "../testkit/certificates.js";
import { startTestEmulator } from "../testkit/emulator.js";
import { type GatewayProcess, startGatewayProcess } from "../testkit/gateway-process.js";
import { graphql } from "../testkit/generated/gql.js";
import { bearer, claims, jwtEnv, startIssuer } from "../testkit/issuer.js";
import { type LocalTlsServer, listenWithTls } from "../testkit/local-server.js";

/** At SIGUSR2 the gateway's clock is ten seconds ahead, which is as long as keys are not read again. */
const CLOCK = `
  const { now } = Performance.prototype;
  let ahead = 0;
  performance.now = () => now.call(performance) + ahead;
  process.on("SIGUSR2", () => { ahead += 10_000; });`;

const authority = await createAuthority();
const good = await authority.issue();
const emulator = await startTestEmulator({ contacts: 5 });
afterAll(async () => {
  await emulator.close();
  await authority[Symbol.asyncDispose]();
});

async function startTlsIssuer() {
  let server: LocalTlsServer | undefined;
  const issuer = await startIssuer(async (handle) => {
    server = await listenWithTls(good, handle);
    return server;
  });
  return { ...issuer, present: (server as LocalTlsServer).present };
}

function startGateway(jwksUrl: string): Promise<GatewayProcess> {
  return startGatewayProcess({
    ...jwtEnv(jwksUrl),
    INTERCOM_BASE_URL: emulator.url,
    INTERCOM_ACCESS_TOKEN: emulator.token,
    NODE_EXTRA_CA_CERTS: authority.file,
    NODE_OPTIONS: `--import=data:text/javascript;base64,${Buffer.from(CLOCK).toString("base64")}`,
    LOG_LEVEL: "warn",
  });
}

async function ask(gateway: GatewayProcess, token: string) {
  const { status, errors, headers } = await gateway.execute(
    graphql(`query TagIds { tags { id } }`),
    {},
    bearer(token),
  );
  return [status, errors?.[0]?.extensions.code, headers.get("retry-after")];
}
const TAKEN = [200, undefined, null];

describe("the issuer's keys over TLS", () => {
  test("are read when they are needed, and again for a token of a new key", { timeout: 60_000 }, async () => {
    await using issuer = await startTlsIssuer();
    await using gateway = await startGateway(issuer.jwksUrl);
    expect(issuer.readings()).toBe(0);
    for (const jti of ["1", "2", "3"])
      expect(await ask(gateway, await issuer.sign(claims({ jti })))).toEqual(TAKEN);
    expect(issuer.readings()).toBe(1);
    const token = await (await issuer.addKey("new"))(claims());
    expect(await ask(gateway, token)).toEqual([503, "UNAVAILABLE", "10"]);
    gateway.kill("SIGUSR2");
    await expect.poll(() => ask(gateway, token)).toEqual(TAKEN);
    expect(issuer.readings()).toBe(2);
  });

  test("are not read where the certificate is not to be trusted: callers come again, and the log says why", {
    timeout: 60_000,
  }, async () => {
    await using issuer = await startTlsIssuer();
    await using gateway = await startGateway(issuer.jwksUrl);
    const token = await issuer.sign(claims());
    const causes: string[] = [];
    for (const [, certificate, cause] of await faultyCertificates(authority)) {
      issuer.present(certificate);
      for (const _ of [1, 2]) expect(await ask(gateway, token)).toEqual([503, "UNAVAILABLE", "5"]);
      causes.push(cause);
    }
    expect(issuer.readings()).toBe(0);
    const lines = () =>
      gateway
        .output()
        .split("\n")
        .flatMap((line) => (line.startsWith("{") ? [JSON.parse(line) as Record<string, unknown>] : []));
    await expect.poll(lines).toHaveLength(causes.length);
    expect(lines()).toMatchObject(
      causes.map((cause) => ({
        level: "warn",
        peer: "issuer",
        cause,
        meaning: expect.stringContaining("certificate"),
      })),
    );
    for (const part of token.split(".")) expect(gateway.output()).not.toContain(part);

    issuer.present(good);
    expect(await ask(gateway, token)).toEqual(TAKEN);
  });
});
