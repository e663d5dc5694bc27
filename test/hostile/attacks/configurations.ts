/** A configuration that must not start, and the variable that has to be blamed for it. */
export interface ConfigurationAttack {
  readonly entry: string;
  /** What must hold, as a fact. */
  readonly holds: string;
  readonly env: Readonly<Record<string, string>>;
  readonly blames: string;
}

const SECRET = "canary-5d1f";
const TOKEN = { INTERCOM_ACCESS_TOKEN: "any", AUTH: "none" };
const JWT = {
  ...TOKEN,
  AUTH: "jwt",
  JWT_ISSUER: "https://issuer.example",
  JWT_AUDIENCE: "graph",
  JWT_JWKS_URL: "https://issuer.example/keys",
};

/** No URL has these for a host, though they look like one. */
const HOSTS = ["[::::]", "[", "h:notaport", "a b", "%zz", "h:99999", `${SECRET}@[`];
const URLS: readonly (readonly [
  name: string,
  around: Readonly<Record<string, string>>,
  url: (host: string) => string,
])[] = [
  ["INTERCOM_BASE_URL", TOKEN, (host) => `http://${host}`],
  ["REDIS_URL", {}, (host) => `redis://:${SECRET}@${host}`],
  ["JWT_JWKS_URL", JWT, (host) => `https://${host}`],
  ["OTEL_EXPORTER_OTLP_ENDPOINT", {}, (host) => `http://${host}`],
];

export const configurations: readonly ConfigurationAttack[] = [
  ...URLS.flatMap(([name, around, url]) =>
    HOSTS.map(
      (host): ConfigurationAttack => ({
        entry: "W12",
        holds: `${name} of ${url(host)} is refused by name`,
        env: { ...around, [name]: url(host) },
        blames: name,
      }),
    ),
  ),
  ...["prod", "PRODUCTION", "Production", "staging", "live", "dev", "production;", "0"].map(
    (value): ConfigurationAttack => ({
      entry: "W13",
      holds: `NODE_ENV of ${value} is refused by name`,
      env: { ...TOKEN, NODE_ENV: value },
      blames: "NODE_ENV",
    }),
  ),
  {
    entry: "W13",
    holds: "production without a token is refused, unless the emulator is asked for",
    env: { NODE_ENV: "production" },
    blames: "INTERCOM_ACCESS_TOKEN",
  },
  {
    entry: "W13",
    holds: "the emulator beside a token is refused",
    env: { ...TOKEN, EMULATOR: "on" },
    blames: "EMULATOR",
  },
  ...[",", " , ", "none", "HS256", "RS256,none", "RS256,,HS512", "constructor"].map(
    (value): ConfigurationAttack => ({
      entry: "W13",
      holds: `JWT_ALGORITHMS of ${value} is refused by name`,
      env: { ...JWT, JWT_ALGORITHMS: value },
      blames: "JWT_ALGORITHMS",
    }),
  ),
  ...["*", "null", "https://*.example.com", "https://a.example/path", "https://a@b.example", "http://["].map(
    (value): ConfigurationAttack => ({
      entry: "",
      holds: `CORS_ORIGINS of ${value} is refused by name`,
      env: { CORS_ORIGINS: value },
      blames: "CORS_ORIGINS",
    }),
  ),
  ...["-1", "1e3", "0x10", "١٢", "1.5", "Infinity", "NaN", " 5 5 ", "99999999999999999999"].map(
    (value): ConfigurationAttack => ({
      entry: "",
      holds: `MAX_IN_FLIGHT of ${value} is refused by name`,
      env: { MAX_IN_FLIGHT: value },
      blames: "MAX_IN_FLIGHT",
    }),
  ),
  ...["maybe", "yes please", "2", "tru", "[]"].map(
    (value): ConfigurationAttack => ({
      entry: "",
      holds: `a switch of ${value} is refused by name`,
      env: { READ_ONLY: value },
      blames: "READ_ONLY",
    }),
  ),
  {
    entry: "",
    holds: "a token of two lines is refused, and not quoted",
    env: { INTERCOM_ACCESS_TOKEN: `${SECRET}\r\nX: y`, AUTH: "none" },
    blames: "INTERCOM_ACCESS_TOKEN",
  },
  {
    entry: "",
    holds: "an API key in clear is refused, and not quoted",
    env: { ...TOKEN, AUTH: "api-key", API_KEYS: `web:${SECRET}:contacts:read` },
    blames: "API_KEYS",
  },
];
