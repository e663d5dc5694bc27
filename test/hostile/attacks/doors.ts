import { createHash, createHmac } from "node:crypto";

/** What a gateway that is started for one attack stands beside. */
export interface Surroundings {
  readonly redisUrl: string;
  /** A file with one listed operation. */
  readonly safelist: string;
  readonly issuer: Issuer;
}

export interface Issuer {
  readonly name: string;
  readonly audience: string;
  /** Where its keys are, or where 50 MB are in their place. */
  readonly keysUrl: (keys: "good" | "50 MB") => string;
  /** A token of a reader with these claims changed. */
  readonly sign: (claims: Readonly<Record<string, unknown>>) => Promise<string>;
}

export interface DoorRequest {
  /** `another` is a gateway of another workspace beside it. */
  readonly to?: "another";
  /** Below the address of health, and by GET; else it goes to the graph. */
  readonly health?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The status, and the code of the first error where it is said. */
  readonly is: readonly [status: number, code?: string];
}

/** Requests at a door that is configured for them, one after another. */
export interface DoorAttack {
  readonly entry: string;
  /** What must hold, as a fact. */
  readonly holds: string;
  readonly env: (around: Surroundings) => Readonly<Record<string, string>>;
  readonly requests: (around: Surroundings) => readonly (DoorRequest | Promise<DoorRequest>)[];
  /** Connections that are open meanwhile and send nothing. */
  readonly idle?: number;
  /** All of them are answered with the same words. */
  readonly isOneAnswer?: true;
  /** It must not be in Redis. */
  readonly redisWithout?: string;
}

const ASK = { query: "{ __typename }" };
const WATCH = "subscription { intercomContactChanged { kind } }";
const ONCE_A_MINUTE = { AUTH: "none", CALLER_REQUESTS_PER_MINUTE: "1" };
const SECRET = "a secret of the router";

const from = (address: string, status: number): DoorRequest => ({
  headers: { "x-forwarded-for": address },
  body: ASK,
  is: [status],
});

const hmacOf = (signed: object) =>
  createHmac("sha256", SECRET).update(JSON.stringify(signed)).digest("base64");
const SDL = "query A { _service { sdl } }";
const signed = (
  as: object,
  is: DoorRequest["is"],
  body: Readonly<Record<string, unknown>> = {},
): DoorRequest => ({
  body: {
    query: SDL,
    ...body,
    extensions: { ...(body["extensions"] as object), "hmac-signature": hmacOf(as) },
  },
  is,
});
const persisted = (query: string) => ({
  persistedQuery: { version: 1, sha256Hash: createHash("sha256").update(query).digest("hex") },
});
const FORBIDDEN = [403, "FORBIDDEN"] as const;
const TWO = `${SDL} query B { tags { id } }`;

const jwt = ({ issuer }: Surroundings, keys: "good" | "50 MB" = "good") => ({
  AUTH: "jwt",
  JWT_ISSUER: issuer.name,
  JWT_AUDIENCE: issuer.audience,
  JWT_JWKS_URL: issuer.keysUrl(keys),
});
const bearer = async (token: Promise<string>, is: DoorRequest["is"]): Promise<DoorRequest> => ({
  headers: { authorization: `Bearer ${await token}` },
  body: ASK,
  is,
});

/** A safelist must not tell these from each other. */
const UNLISTED = [
  "{ segments { id } }",
  "{ segmentz { id } }",
  "{ contacts(frist: 1) { totalCount } }",
  "{ contacts(first: true) { totalCount } }",
  "{ tags }",
  "{ __schema { types { name } } }",
  "{ tags { id ",
  "mutation { archiveContact(id: 1) { userErrors { code } } }",
];

export const doors: readonly DoorAttack[] = [
  {
    entry: "W4",
    holds: "two workspaces at one Redis count their callers apart, and tell it no address",
    env: ({ redisUrl }) => ({ ...ONCE_A_MINUTE, REDIS_URL: redisUrl }),
    requests: () => [
      { body: ASK, is: [200] },
      { to: "another", body: ASK, is: [200] },
      { body: ASK, is: [429, "RATE_LIMITED"] },
    ],
    redisWithout: "127.0.0.1",
  },
  {
    entry: "W5",
    holds: "clients behind a proxy that is trusted are told apart",
    env: () => ({ ...ONCE_A_MINUTE, TRUSTED_PROXIES: "1" }),
    requests: () => [
      from("203.0.113.1", 200),
      from("203.0.113.2", 200),
      from("203.0.113.1", 429),
      from("198.51.100.7, 203.0.113.2", 429), // what a client wrote before the proxy's word
    ],
  },
  {
    entry: "W5",
    holds: "a client that nobody trusts is one, whatever it says of itself",
    env: () => ONCE_A_MINUTE,
    requests: () => [from("203.0.113.1", 200), from("203.0.113.2", 429)],
  },
  {
    entry: "W6",
    holds: "a safelist refuses what is not listed before validation, always with the same words",
    env: ({ safelist }) => ({ AUTH: "none", SAFELIST_FILE: safelist, SAFELIST_ONLY: "true" }),
    requests: () => UNLISTED.map((query) => ({ body: { query }, is: [403, "OPERATION_NOT_LISTED"] })),
    isOneAnswer: true,
  },
  {
    entry: "",
    holds: "a safelist refuses subscriptions that are not listed, whatever they are",
    env: ({ safelist }) => ({ AUTH: "none", SAFELIST_FILE: safelist, SAFELIST_ONLY: "true" }),
    requests: () =>
      ["{ intercomContactChanged { kind } }", "{ nothing }", "{"].map((selection) => ({
        headers: { accept: "multipart/mixed;subscriptionSpec=1.0" },
        body: { query: `subscription ${selection}` },
        is: [403, "OPERATION_NOT_LISTED"],
      })),
    isOneAnswer: true,
  },
  {
    entry: "",
    holds: "several subscriptions in one body are refused, and so is one that is no object",
    env: () => ({ AUTH: "none" }),
    requests: () =>
      [[], [{ query: WATCH }, { query: WATCH }], null, 7, WATCH].map((body) => ({
        headers: { accept: "multipart/mixed;subscriptionSpec=1.0" },
        body,
        is: [400],
      })),
  },
  {
    entry: "W7",
    holds: "health on a port of its own answers while every connection of the graph is taken",
    env: () => ({ AUTH: "none", MAX_CONNECTIONS: "20", HEALTH_PORT: "0" }),
    idle: 30,
    requests: () => ["live", "ready"].map((health) => ({ health, is: [200] })),
  },
  {
    entry: "W10",
    holds: "a router's signature opens the document that it signs and nothing else",
    env: () => ({ AUTH: "none", ROUTER_HMAC_SECRET: SECRET }),
    requests: () => [
      signed({ query: SDL }, [200], { extensions: persisted(SDL) }), // from here on its hash is known
      signed({}, FORBIDDEN),
      signed({}, FORBIDDEN, { query: undefined, extensions: persisted(SDL) }),
      signed({ query: TWO }, FORBIDDEN, { query: TWO, operationName: "A" }),
      signed({ query: "{ __typename }" }, FORBIDDEN),
    ],
  },
  {
    entry: "W11",
    holds: "a token of nobody is refused",
    env: jwt,
    requests: ({ issuer }) => [
      bearer(issuer.sign({}), [200]),
      ...[7, "", " ", null, { id: "jane" }, ["jane"]].map((sub) =>
        bearer(issuer.sign({ sub }), [401, "UNAUTHENTICATED"]),
      ),
    ],
  },
  {
    entry: "W11",
    holds: "keys of 50 MB are not read, and callers are told to come again",
    env: (around) => jwt(around, "50 MB"),
    requests: ({ issuer }) => [bearer(issuer.sign({}), [503, "UNAVAILABLE"])],
  },
];
