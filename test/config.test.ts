import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readConfig, variables } from "../src/config/config.js";
import { ConfigError } from "../src/config/config-error.js";

const TOKEN = "dG9rOnRoZS1zZWNyZXQ=";
const JWT = {
  AUTH: "jwt",
  JWT_JWKS_URL: "https://issuer.example/keys",
  JWT_ISSUER: "https://issuer.example/",
  JWT_AUDIENCE: "intercom",
};

describe("the configuration", () => {
  test("of an empty environment serves the emulator on port 4000 of this machine", () => {
    const { serving, limits, ...rest } = readConfig({});
    expect(serving).toMatchObject({
      host: "localhost",
      port: 4000,
      isReadOnly: false,
      corsOrigins: [],
      safelist: null,
      cursorSecret: null,
      showsCost: true,
    });
    expect(limits).toMatchObject({ representations: 500, tokens: 1_000 });
    expect(rest).toEqual({
      isProduction: false,
      auth: { kind: "none" },
      intercom: {
        credentials: null,
        emulatorPort: 0,
        version: "2.14",
        operationTimeoutMs: 8000,
        liveShare: 0.1,
        maxCallsPerOperation: 200,
        maxUpstreamBytes: 64 * 1024 * 1024,
        bulkShare: 0.2,
        agentShare: 0.2,
        redisUrl: null,
        replicas: 1,
        contactSegmentsTtlSeconds: 0,
        clientSecrets: [],
        verifiesUnknownIds: true,
        conversationsByIn: true,
      },
      federation: { userEdge: null, router: null, callbackOrigins: [] },
      telemetry: { logLevel: "info", tracing: null },
      mcp: null,
      visibility: { explorer: "sandbox", introspection: "on", console: true },
    });
  });

  test.each([
    ["us", "https://api.intercom.io"],
    ["eu", "https://api.eu.intercom.io"],
    ["au", "https://api.au.intercom.io"],
  ])("finds a workspace of region %s at %s", (INTERCOM_REGION, baseUrl) => {
    const { intercom } = readConfig({ INTERCOM_ACCESS_TOKEN: TOKEN, AUTH: "none", INTERCOM_REGION });
    expect(intercom.credentials).toEqual({ token: TOKEN, baseUrl });
  });

  test("takes a base URL before the region", () => {
    const env = { INTERCOM_ACCESS_TOKEN: TOKEN, AUTH: "none", INTERCOM_REGION: "eu" };
    const { intercom } = readConfig({ ...env, INTERCOM_BASE_URL: "http://127.0.0.1:4010/" });
    expect(intercom.credentials?.baseUrl).toBe("http://127.0.0.1:4010");
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
        { name: "web", sha256: a, scopes: ["contacts:read", "pii"], isBulk: false, adminId: null },
        { name: "export", sha256: b, scopes: ["contacts:read"], isBulk: true, adminId: null },
      ],
      file: null,
    });
  });

  test("name one teammate beside the scopes of a key, or none", () => {
    const entry = (words: string) => `desk:${"a".repeat(64)}:${words}`;
    const keysOf = (words: string) => readConfig({ AUTH: "api-key", API_KEYS: entry(words) }).auth;
    expect(keysOf("admin:5017690,conversations:write")).toMatchObject({
      keys: [{ scopes: ["conversations:write"], adminId: "5017690" }],
    });
    const faults = {
      "pii,admin:1,admin:2": /one admin:<id> at most/,
      "pii,admin:1,admin:1": /one admin:<id> at most/,
      "pii,admin:": /must be entries/,
      "pii,admin:jane": /must be entries/,
      "pii,admin:1:2": /must be entries/,
      "pii,admin:12345678901234567": /must be entries/,
    };
    for (const [words, fault] of Object.entries(faults))
      expect(faultOf({ AUTH: "api-key", API_KEYS: entry(words) }).message, words).toMatch(fault);
  });

  test("have API keys from a file that can be read and holds the same entries, or from the environment, never both", () => {
    const folder = mkdtempSync(join(tmpdir(), "api-keys-"));
    const path = join(folder, "keys");
    const entry = `web:${"a".repeat(64)}:contacts:read`;
    writeFileSync(path, `# who may call\n\n${entry} # since May\n`);
    const env = { AUTH: "api-key", API_KEYS_FILE: path };
    const { keys } = readConfig({ AUTH: "api-key", API_KEYS: entry }).auth as { keys: unknown };
    expect(readConfig(env).auth).toEqual({ kind: "api-key", keys, file: path });
    expect(faultOf({ ...env, API_KEYS: entry }).message).toMatch(
      /API_KEYS and API_KEYS_FILE cannot be combined/,
    );
    expect(faultOf({ API_KEYS_FILE: path }).message).toMatch(
      /API_KEYS_FILE has no effect without AUTH=api-key/,
    );
    for (const unreadable of [folder, join(folder, "none")])
      expect(faultOf({ ...env, API_KEYS_FILE: unreadable }).message).toMatch(
        /API_KEYS_FILE must name a file/,
      );
    for (const size of [262_144, 262_145]) {
      writeFileSync(path, `${entry}\n# ${"zz".repeat(262_144)}`.slice(0, size));
      if (size === 262_144) expect(readConfig(env).auth).toMatchObject({ keys });
      else expect(faultOf(env).message).toMatch(/API_KEYS_FILE must have at most 256 KiB/);
    }
    for (const content of ["", "# nobody", `${entry} zz`, `${entry}\n${entry}`]) {
      writeFileSync(path, content);
      const { message } = faultOf(env);
      expect(message).toMatch(/API_KEYS_FILE must (contain|give)/);
      expect(message).not.toMatch(/zz|aaa/);
    }
    rmSync(folder, { recursive: true });
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
      clientClaim: "azp",
      adminClaim: null,
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
    expect(() => readConfig(malformed)).toThrow(/has an error:\n[^\n]*without spaces[^\n]*$/);
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
      UNKNOWN_IDS: "zz",
      NODE_ENV: "zz",
      EMULATOR: "zz",
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
    [{ API_KEYS: `web:${"0".repeat(64)}:contacts:read` }, /API_KEYS has no effect without AUTH=api-key/],
    [{ AUTH: "jwt" }, /needs JWT_JWKS_URL.*needs JWT_ISSUER.*needs JWT_AUDIENCE/s],
    [{ JWT_JWKS_URL: "http://issuer.example/keys" }, /JWT_JWKS_URL must be the https URL/],
    [{ JWT_JWKS_URL: "https://issuer.example/keys" }, /JWT_JWKS_URL has no effect without AUTH=jwt/],
    [{ JWT_ISSUER: "https://issuer.example/" }, /JWT_ISSUER has no effect without AUTH=jwt/],
    [{ JWT_AUDIENCE: "intercom", AUTH: "none" }, /JWT_AUDIENCE has no effect without AUTH=jwt/],
    [{ METRICS_HOST: "127.0.0.1" }, /METRICS_HOST has no effect without METRICS_PORT/],
    [{ SAFELIST_ONLY: "true" }, /SAFELIST_ONLY needs SAFELIST_FILE/],
    [{ NODE_ENV: "production" }, /NODE_ENV=production needs INTERCOM_ACCESS_TOKEN; set EMULATOR=on/],
    [{ EMULATOR: "off" }, /EMULATOR=off needs INTERCOM_ACCESS_TOKEN/],
    [{ EMULATOR: "on", INTERCOM_ACCESS_TOKEN: TOKEN, AUTH: "none" }, /EMULATOR=on .* INTERCOM_ACCESS_TOKEN/],
    [{ EMULATOR: "on", INTERCOM_BASE_URL: "http://127.0.0.1:4010" }, /EMULATOR=on .* INTERCOM_BASE_URL/],
    [{ CORS_ORIGINS: "https://a.example, https://b.example/path" }, /CORS_ORIGINS must be origins/],
    [{ MCP_MUTATIONS: "on" }, /MCP_MUTATIONS has no effect without MCP=on/],
    [{ MCP: "on", MCP_MUTATIONS: "on", READ_ONLY: "on" }, /MCP_MUTATIONS=on has no effect with READ_ONLY=on/],
    [{ MCP: "on", MCP_UNTRUSTED_TEXT: "on" }, /MCP_UNTRUSTED_TEXT=on has no effect without MCP_MUTATIONS=on/],
    [{ PUBLIC_URL: "https://a.example", MCP: "off" }, /PUBLIC_URL has no effect without MCP=on/],
    [{ PUBLIC_URL: "http://a.example", MCP: "on" }, /PUBLIC_URL must be the https URL/],
    [{ MCP: "on", ...JWT, JWT_ISSUER: "my-issuer" }, /needs PUBLIC_URL.*needs a URL in JWT_ISSUER/s],
  ])("is %j", (env: Record<string, string>, fault) => {
    expect(faultOf(env).message).toMatch(fault);
  });

  test("is two API keys of one name", () => {
    const key = `web:${"0".repeat(64)}:contacts:read`;
    expect(faultOf({ AUTH: "api-key", API_KEYS: `${key} ${key}` }).message).toMatch(/a unique name/);
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

test.each(["prod", "PRODUCTION", "Production", "staging", "dev", "productoin"])(
  "NODE_ENV=%s is refused, and not taken for development",
  (NODE_ENV) => {
    expect(faultOf({ NODE_ENV }).message).toMatch(/NODE_ENV must be one of: production, development, test/);
  },
);

test("production serves invented people only when EMULATOR=on says it", () => {
  expect(readConfig({ NODE_ENV: "production", EMULATOR: "on" })).toMatchObject({
    isProduction: true,
    intercom: { credentials: null },
  });
});

describe("ports", () => {
  const ports = Object.keys(variables.shape).filter((name) => /(^|_)PORT$/.test(name));
  const pairs = ports.flatMap((name, i) => ports.slice(0, i).map((other) => [other, name] as const));

  test.each(pairs)("%s and %s are refused when they are one", (one, other) => {
    const { message } = faultOf({ [one]: "4123", [other]: "4123" });
    expect(message).toMatch(/has an error:\n {2}- \w+ must not be the same port as \w+$/);
    for (const name of [one, other]) expect(message).toMatch(new RegExp(`\\b${name}\\b`));
    expect(() => readConfig({ [one]: "0", [other]: "0" })).not.toThrow(); // each takes a free one
  });

  test("are refused when one is the default of another", () => {
    expect(faultOf({ HEALTH_PORT: "4000" }).message).toMatch(/HEALTH_PORT must not be the same port as PORT/);
  });
});

describe("a URL", () => {
  /** Each variable that holds URLs, with one that is right and what must be beside it. */
  const urls: Record<string, [right: string, beside?: Record<string, string>]> = {
    INTERCOM_BASE_URL: ["http://127.0.0.1:4010", { INTERCOM_ACCESS_TOKEN: TOKEN, AUTH: "none" }],
    JWT_JWKS_URL: [
      "https://issuer.example/keys",
      { AUTH: "jwt", JWT_ISSUER: "https://issuer.example/", JWT_AUDIENCE: "intercom" },
    ],
    REDIS_URL: ["rediss://user:pass%2Fword@redis.example:6380/0"],
    OTEL_EXPORTER_OTLP_ENDPOINT: ["http://127.0.0.1:4318"],
    CORS_ORIGINS: ["https://app.example.com http://localhost:3000"],
    SUBSCRIPTION_CALLBACK_ORIGINS: [
      "http://router.internal:4040 https://router.example",
      { ROUTER_SECRET: "a-secret-of-the-router" },
    ],
    PUBLIC_URL: ["https://graph.example.com", { MCP: "on" }],
  };
  const malformed = [
    "://",
    "://[",
    "://[::::]",
    "://host:notaport",
    "://host:99999",
    "://a b",
    "://user:%zz-secret@host",
    "://:x-secret@h:notaport",
  ];

  test("stands in every variable whose name or description speaks of one", () => {
    const described = Object.entries(readDescriptions(new URL("../.env.example", import.meta.url)))
      .filter(([name, words]) => /_(URL|ENDPOINT|ORIGINS)$/.test(name) || /\b(URL|[Oo]rigins?)\b/.test(words))
      .map(([name]) => name);
    expect(described.sort()).toEqual(Object.keys(urls).sort());
  });

  test.each(Object.entries(urls))("in %s is taken when it is right", (name, [right, beside]) => {
    expect(() => readConfig({ ...beside, [name]: right })).not.toThrow();
  });

  test.each(
    Object.entries(urls).flatMap(([name, [right, beside]]) =>
      malformed.map((rest) => [name, `${right.split(":")[0]}${rest}`, beside] as const),
    ),
  )("in %s is parsed where it is read: %s is a fault of that variable", (name, value, beside) => {
    const { message } = faultOf({ ...beside, [name]: value });
    expect(message).toMatch(new RegExp(`has an error:\n {2}- ${name} must be`));
    expect(message).not.toContain("secret@");
  });

  test.each([
    "https://APP.example.com",
    "https://app.example.com:443",
    "https://app.example.com/",
    "null",
    "*",
  ])("in CORS_ORIGINS is refused when no browser sends it so: %s", (CORS_ORIGINS) => {
    expect(faultOf({ CORS_ORIGINS }).message).toMatch(/CORS_ORIGINS must be origins/);
  });
});

test.each(["JWT_ALGORITHMS", "CORS_ORIGINS", "API_KEYS"])("%s of separators only is refused", (name) => {
  for (const value of [",", " , ,", ";", "\n;"])
    expect(faultOf({ [name]: value, ...(name === "API_KEYS" && { AUTH: "api-key" }) }).message).toMatch(
      new RegExp(`${name} must be`),
    );
});

describe("a switch", () => {
  const switches = Object.entries(variables.shape)
    .filter(([, kind]) => ["on", "1"].every((value) => kind.safeParse(value).data === true))
    .map(([name]) => name);

  test("is each of those that turn something on", () => {
    expect(switches).toEqual(
      expect.arrayContaining(["READ_ONLY", "SAFELIST_ONLY", "EXTENSIONS_INTERCOM", "EMULATOR"]),
    );
  });

  test.each(switches)("%s takes on, off, true, false, 1 and 0, and nothing else", (name) => {
    const kind = variables.shape[name as keyof typeof variables.shape];
    for (const on of ["on", "true", "1"]) expect(kind.parse(on)).toBe(true);
    for (const off of ["off", "false", "0"]) expect(kind.parse(off)).toBe(false);
    for (const neither of ["yes", "no", "ON ", "2", "enabled"])
      expect(kind.safeParse(neither).success).toBe(false);
  });
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

/** What `.env.example` says of each variable. */
function readDescriptions(path: URL): Record<string, string> {
  const blocks = readFileSync(path, "utf8").trim().split(/\n\n+/).slice(1);
  return Object.fromEntries(
    blocks.map((block) => [(block.split("\n").at(-1) ?? "").split("=")[0], block.replaceAll(/\n?# ?/g, " ")]),
  );
}
