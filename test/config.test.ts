import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ConfigError, readConfig, variables } from "../src/config.js";

const TOKEN = "dG9rOnRoZS1zZWNyZXQ=";

describe("the configuration", () => {
  test("of an empty environment serves the emulator on port 4000 of this machine", () => {
    const { serving, ...rest } = readConfig({});
    expect(serving).toMatchObject({ isReadOnly: false, corsOrigins: [], safelist: null, tracing: null });
    expect(rest).toEqual({
      auth: { kind: "none" },
      http: { host: "localhost", port: 4000 },
      isProduction: false,
      intercom: null,
      emulatorPort: 0,
      operationTimeoutMs: 8000,
      cursorSecret: null,
      intercomVersion: "2.14",
      showsCost: true,
      maxRepresentations: 500,
      federation: { userEdge: null, router: null },
      maxCallsPerOperation: 200,
      maxUpstreamBytes: 64 * 1024 * 1024,
      bulkShare: 0.2,
      redisUrl: null,
      replicas: 1,
      contactSegmentsTtlSeconds: 0,
    });
  });

  test.each([
    ["us", "https://api.intercom.io"],
    ["eu", "https://api.eu.intercom.io"],
    ["au", "https://api.au.intercom.io"],
  ])("finds a workspace of region %s at %s", (INTERCOM_REGION, baseUrl) => {
    const { intercom } = readConfig({ INTERCOM_ACCESS_TOKEN: TOKEN, AUTH: "none", INTERCOM_REGION });
    expect(intercom).toEqual({ token: TOKEN, baseUrl });
  });

  test("takes a base URL before the region", () => {
    const env = { INTERCOM_ACCESS_TOKEN: TOKEN, AUTH: "none", INTERCOM_REGION: "eu" };
    const { intercom } = readConfig({ ...env, INTERCOM_BASE_URL: "http://127.0.0.1:4010/" });
    expect(intercom?.baseUrl).toBe("http://127.0.0.1:4010");
  });

  test("counts an empty variable as absent", () => {
    expect(readConfig({ PORT: "", INTERCOM_ACCESS_TOKEN: " ", AUTH: "" })).toEqual(readConfig({}));
  });

  test("cannot be changed", () => {
    expect(readConfig({})).toSatisfy(Object.isFrozen);
  });
});

describe("callers", () => {
  test("have API keys with a name, a hash, scopes and a lane", () => {
    const [a, b] = ["a".repeat(64), "b".repeat(64)];
    const API_KEYS = `web:${a}:contacts:read,pii\n  export:${b}:contacts:read,lane:bulk`;
    expect(readConfig({ AUTH: "api-key", API_KEYS }).auth).toEqual({
      kind: "api-key",
      keys: [
        { name: "web", sha256: a, scopes: ["contacts:read", "pii"], isBulk: false },
        { name: "export", sha256: b, scopes: ["contacts:read"], isBulk: true },
      ],
    });
  });

  test("have tokens of one issuer, for one audience, with public keys only", () => {
    const env = {
      AUTH: "jwt",
      JWT_JWKS_URL: "https://issuer.example/keys",
      JWT_ISSUER: "https://issuer.example/",
      JWT_AUDIENCE: "intercom",
    };
    expect(readConfig(env).auth).toEqual({
      kind: "jwt",
      jwksUrl: "https://issuer.example/keys",
      issuer: "https://issuer.example/",
      audience: "intercom",
      algorithms: ["RS256", "ES256"],
    });
  });
});

describe("a wrong configuration", () => {
  test("is told with what contradicts it elsewhere, and a variable is blamed once", () => {
    const wrong = { PORT: "zz", INTERCOM_ACCESS_TOKEN: "token" };
    expect(() => readConfig(wrong)).toThrow(/PORT must[\s\S]*AUTH=none/);
    const malformed = { INTERCOM_ACCESS_TOKEN: "two words", INTERCOM_BASE_URL: "http://127.0.0.1:1" };
    expect(() => readConfig(malformed)).toThrow(/has a fault:\n[^\n]*one word[^\n]*$/);
  });

  test("is told all at once, each fault with its cure and none with the value", () => {
    const wrong = {
      API_KEYS: "zz",
      JWT_JWKS_URL: "zz",
      JWT_ALGORITHMS: "HS256",
      READ_ONLY: "zz",
      MAX_BODY_BYTES: "zz",
      MAX_TOKENS: "zz",
      MAX_DEPTH: "0",
      MAX_ALIASES: "zz",
      MAX_ROOT_FIELDS: "zz",
      MAX_DIRECTIVES: "zz",
      MAX_SELECTIONS: "zz",
      MAX_LIST_ITEMS: "zz",
      MAX_ANSWER_FIELDS: "zz",
      MAX_UPSTREAM_BYTES: "zz",
      CALLER_REQUESTS_PER_MINUTE: "-1",
      MAX_IN_FLIGHT: "zz",
      MAX_CONNECTIONS: "zz",
      KEEP_ALIVE_MS: "zz",
      CORS_ORIGINS: "*",
      SAFELIST_ONLY: "zz",
      METRICS_PORT: "zz",
      LOG_LEVEL: "zz",
      OTEL_EXPORTER_OTLP_ENDPOINT: "zz",
      SHUTDOWN_DELAY_MS: "zz",
      SHUTDOWN_DRAIN_MS: "zz",
      PORT: "zz",
      INTERCOM_ACCESS_TOKEN: "zz zz",
      INTERCOM_REGION: "zz",
      INTERCOM_BASE_URL: "ftp://zz",
      INTERCOM_VERSION: "zz",
      AUTH: "zz",
      EMULATOR_PORT: "zz",
      OPERATION_TIMEOUT_MS: "zz",
      CURSOR_SECRET: "zz",
      EXTENSIONS_INTERCOM: "zz",
      MAX_REPRESENTATIONS: "zz",
      MAX_CALLS_PER_OPERATION: "zz",
      BULK_SHARE: "zz",
      REDIS_URL: "zz",
      REPLICAS: "zz",
      CONTACT_SEGMENTS_TTL: "zz",
    };
    const { message } = faultOf(wrong);
    const lines = message.split("\n").slice(1);
    expect(lines).toHaveLength(Object.keys(wrong).length);
    for (const name of Object.keys(wrong))
      expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^ {2}- ${name} must .{10,}`)));
    expect(message).not.toMatch(/zz/);
  });

  test("is a token without a word on who may call", () => {
    const { message } = faultOf({ INTERCOM_ACCESS_TOKEN: TOKEN });
    expect(message).toMatch(/INTERCOM_ACCESS_TOKEN .*AUTH=none/);
    expect(message).not.toContain(TOKEN);
  });

  test.each([
    [{ AUTH: "api-key" }, /AUTH=api-key needs API_KEYS/],
    [{ API_KEYS: `web:${"0".repeat(64)}:contacts:read` }, /API_KEYS is read only with AUTH=api-key/],
    [{ AUTH: "jwt" }, /needs JWT_JWKS_URL.*needs JWT_ISSUER.*needs JWT_AUDIENCE/s],
    [{ JWT_JWKS_URL: "http://issuer.example/keys" }, /JWT_JWKS_URL must be the https URL/],
    [{ SAFELIST_ONLY: "true" }, /SAFELIST_ONLY=true needs SAFELIST_FILE/],
    [{ CORS_ORIGINS: "https://a.example, https://b.example/path" }, /CORS_ORIGINS must be origins/],
  ])("is %j", (env: Record<string, string>, fault) => {
    expect(faultOf(env).message).toMatch(fault);
  });

  test("is two API keys of one name", () => {
    const key = `web:${"0".repeat(64)}:contacts:read`;
    expect(faultOf({ AUTH: "api-key", API_KEYS: `${key} ${key}` }).message).toMatch(/a name of its own/);
  });

  test("is a base URL without a token", () => {
    expect(faultOf({ INTERCOM_BASE_URL: "http://127.0.0.1:4010" }).message).toMatch(
      /needs INTERCOM_ACCESS_TOKEN/,
    );
  });

  test.each(["http://host/path", "http://user@host", "host:4010", "http://host?query"])(
    "is the base URL %s",
    (INTERCOM_BASE_URL) => {
      expect(faultOf({ INTERCOM_BASE_URL, INTERCOM_ACCESS_TOKEN: TOKEN, AUTH: "none" }).message).toMatch(
        /INTERCOM_BASE_URL must be an http or https origin/,
      );
    },
  );
});

describe(".env.example", () => {
  const example = readExample(new URL("../.env.example", import.meta.url));

  test("names every variable, and no other", () => {
    expect(Object.keys(example).sort()).toEqual(Object.keys(variables.shape).sort());
  });

  test("gives each its default, so that copying it whole changes nothing", () => {
    expect(readConfig(example)).toEqual(readConfig({}));
    const defaults = variables.parse({}) as Record<string, unknown>;
    for (const [name, value] of Object.entries(example))
      expect(value, name).toBe(String(defaults[name] ?? ""));
  });
});

function faultOf(env: Record<string, string>): ConfigError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
  }
  throw new Error("The configuration was taken as right.");
}

function readExample(path: URL): Record<string, string> {
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  return Object.fromEntries(lines.map((line) => line.split("=", 2) as [string, string]));
}
