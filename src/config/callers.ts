import type { z } from "zod";
import { choice, text, url, words } from "./kinds.js";

/** Who may call, and how they prove who they are. */
export type AuthConfig =
  | { readonly kind: "none" }
  | { readonly kind: "api-key"; readonly keys: readonly ApiKeyConfig[] }
  | ({ readonly kind: "jwt" } & JwtConfig);

export interface ApiKeyConfig {
  /** Shown in logs and metrics. */
  readonly name: string;
  /** SHA-256 of the key, in hex: the key itself is nowhere in the configuration. */
  readonly sha256: string;
  readonly scopes: readonly Scope[];
  /** Whether what it asks waits for interactive work. */
  readonly isBulk: boolean;
}

export interface JwtConfig {
  readonly jwksUrl: string;
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly string[];
  /** Claim that names the client, the program that calls, in metrics. */
  readonly clientClaim: string;
}

export type Scope = (typeof SCOPES)[number];

const SCOPES = ["contacts:read", "contacts:write", "pii"] as const;

/** A key that should wait for interactive work has this beside its scopes. */
const BULK = "lane:bulk";

const API_KEY = new RegExp(
  `^([\\w-]{1,64}):([0-9a-f]{64}):((?:${[...SCOPES, BULK].join("|")})(?:,(?:${[...SCOPES, BULK].join("|")}))*)$`,
);

// Public keys only: with a shared secret (HS256) whoever verifies a token can also make one.
const ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"];

export const callerVariables = {
  AUTH: choice("AUTH", ["none", "api-key", "jwt"]).optional(),
  API_KEYS: text
    .transform((value) => value.split(/[\s;]+/).filter((entry) => entry !== ""))
    .refine(
      (entries) => entries.length > 0 && entries.every((entry) => API_KEY.test(entry)),
      `API_KEYS must be entries like name:sha256-of-the-key-in-hex:contacts:read,pii parted by spaces; the scopes are ${[...SCOPES, BULK].join(", ")}`,
    )
    .transform((entries) => entries.map(toApiKey))
    .refine(
      (keys) => new Set(keys.map(({ name }) => name)).size === keys.length,
      "API_KEYS must give each key a name of its own",
    )
    .optional(),
  JWT_JWKS_URL: url(
    "JWT_JWKS_URL",
    /^https:\/\/[^\s@]+$|^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?\//,
    "the https URL of the issuer's JSON Web Key Set",
  ).optional(),
  JWT_ISSUER: text.min(1, "JWT_ISSUER must be what the tokens say in `iss`").optional(),
  JWT_AUDIENCE: text.min(1, "JWT_AUDIENCE must be what the tokens say in `aud`").optional(),
  JWT_CLIENT_CLAIM: text
    .regex(
      /^(?!(sub|email|name|jti)$)[\w:./-]{1,64}$/,
      "JWT_CLIENT_CLAIM must be the claim that names the calling program, such as azp or client_id, and none that names a person, such as sub",
    )
    .default("azp"),
  JWT_ALGORITHMS: words(
    "JWT_ALGORITHMS",
    (word) => ALGORITHMS.includes(word),
    `some of: ${ALGORITHMS.join(", ")}`,
  ).default(["RS256", "ES256"]),
};

type Values = z.infer<z.ZodObject<typeof callerVariables>>;

/** What the variables say together; faults are left to {@link callerFaults}. */
export function readAuth(values: Values): AuthConfig {
  if (values.AUTH === "api-key") return { kind: "api-key", keys: values.API_KEYS ?? [] };
  if (values.AUTH !== "jwt") return { kind: "none" };
  return {
    kind: "jwt",
    jwksUrl: values.JWT_JWKS_URL ?? "",
    issuer: values.JWT_ISSUER ?? "",
    audience: values.JWT_AUDIENCE ?? "",
    algorithms: values.JWT_ALGORITHMS,
    clientClaim: values.JWT_CLIENT_CLAIM,
  };
}

/** What the variables contradict one another in. */
export function callerFaults(values: Values): string[] {
  const faults: string[] = [];
  if (values.AUTH === "api-key" && !values.API_KEYS?.length)
    faults.push(
      "AUTH=api-key needs API_KEYS, or nobody could call; docs/operations.md says how to make a key",
    );
  if (values.API_KEYS && values.AUTH !== "api-key")
    faults.push("API_KEYS is read only with AUTH=api-key: set that as well, or leave API_KEYS out");
  if (values.AUTH === "jwt")
    for (const name of ["JWT_JWKS_URL", "JWT_ISSUER", "JWT_AUDIENCE"] as const)
      if (!values[name]) faults.push(`AUTH=jwt needs ${name}: without it tokens of strangers would be taken`);
  return faults;
}

function toApiKey(entry: string): ApiKeyConfig {
  const [, name = "", sha256 = "", words = ""] = API_KEY.exec(entry) ?? [];
  const given = words.split(",");
  return {
    name,
    sha256,
    scopes: SCOPES.filter((scope) => given.includes(scope)),
    isBulk: given.includes(BULK),
  };
}
