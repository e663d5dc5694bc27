import { z } from "zod";
import { type ApiKey, type ApiKeyFault, ENTRIES, readApiKeys, readEntriesFile } from "./api-keys.js";
import { choice, text, url, words } from "./kinds.js";

/** Who may call, and how callers authenticate. */
export type AuthConfig =
  | { readonly kind: "none" }
  | {
      readonly kind: "api-key";
      readonly keys: readonly ApiKey[];
      /** The file that the keys are from, which is read again when it changes; `null` when they are from the environment. */
      readonly file: string | null;
    }
  | ({ readonly kind: "jwt" } & JwtConfig);

export interface JwtConfig {
  readonly jwksUrl: string;
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly string[];
  /** Claim that names the client, the program that calls, in metrics. */
  readonly clientClaim: string;
  /** Claim that names the teammate that writes to customers are made as; `null` where no claim does. */
  readonly adminClaim: string | null;
}

// Public keys only: with a shared secret (HS256) whoever verifies a token can also make one.
const ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"];

export const callerVariables = {
  AUTH: choice("AUTH", ["none", "api-key", "jwt"]).optional(),
  API_KEYS: text.transform((value, check) => keysOr(readApiKeys(value), FAULTS_OF_TEXT, check)).optional(),
  API_KEYS_FILE: text
    .transform((path, check) => {
      const content = readEntriesFile(path);
      const keys = keysOr(content === null ? "no-file" : readApiKeys(content), FAULTS_OF_FILE, check);
      return { path, keys };
    })
    .optional(),
  JWT_JWKS_URL: url(
    "JWT_JWKS_URL",
    /^https:\/\/[^\s@]+$|^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?\//,
    "the https URL of the issuer's JSON Web Key Set",
  ).optional(),
  JWT_ISSUER: text.min(1, "JWT_ISSUER must be the claim `iss` of the tokens").optional(),
  JWT_AUDIENCE: text.min(1, "JWT_AUDIENCE must be the claim `aud` of the tokens").optional(),
  JWT_CLIENT_CLAIM: text
    .regex(
      /^(?!(sub|email|name|jti)$)[\w:./-]{1,64}$/,
      "JWT_CLIENT_CLAIM must be a claim that names the calling program, such as azp or client_id, not a person, such as sub",
    )
    .default("azp"),
  JWT_ADMIN_CLAIM: text
    .regex(
      /^[\w:./-]{1,64}$/,
      "JWT_ADMIN_CLAIM must be the claim that holds the id or the e-mail address of a teammate, such as intercom_admin_id or email",
    )
    .optional(),
  JWT_ALGORITHMS: words(
    "JWT_ALGORITHMS",
    (word) => ALGORITHMS.includes(word),
    `some of: ${ALGORITHMS.join(", ")}`,
  ).default(["RS256", "ES256"]),
};

const FAULTS_OF_TEXT: Readonly<Record<ApiKeyFault, string>> = {
  "too-large": "API_KEYS must have at most 256 KiB: remove unused keys",
  "no-entry": `API_KEYS must be ${ENTRIES}`,
  "wrong-entry": `API_KEYS must be ${ENTRIES}`,
  "same-name-twice": "API_KEYS must give each key a unique name",
  "several-admins": "API_KEYS must give each key one admin:<id> at most: a key writes as one teammate",
};

const FAULTS_OF_FILE: Readonly<Record<ApiKeyFault | "no-file", string>> = {
  "no-file": "API_KEYS_FILE must name a file that this process can read",
  "too-large":
    "API_KEYS_FILE must have at most 256 KiB, about 2,000 keys: remove unused keys and long comments",
  "no-entry": `API_KEYS_FILE must contain ${ENTRIES}`,
  "wrong-entry": `API_KEYS_FILE must contain ${ENTRIES}`,
  "same-name-twice": "API_KEYS_FILE must give each key a unique name",
  "several-admins": "API_KEYS_FILE must give each key one admin:<id> at most: a key writes as one teammate",
};

/** Keys, or the fault as zod wants it. */
function keysOr<Fault extends string>(
  read: readonly ApiKey[] | Fault,
  messages: Readonly<Record<Fault, string>>,
  check: z.RefinementCtx,
): readonly ApiKey[] {
  if (typeof read !== "string") return read;
  check.addIssue({ code: "custom", message: messages[read] });
  return z.NEVER;
}

type Values = z.infer<z.ZodObject<typeof callerVariables>>;

/** The settings that the variables make together; {@link callerFaults} reports contradictions. */
export function readAuth(values: Values): AuthConfig {
  const { API_KEYS: keys, API_KEYS_FILE: file } = values;
  if (values.AUTH === "api-key")
    return { kind: "api-key", keys: file?.keys ?? keys ?? [], file: file?.path ?? null };
  if (values.AUTH !== "jwt") return { kind: "none" };
  return {
    kind: "jwt",
    jwksUrl: values.JWT_JWKS_URL ?? "",
    issuer: values.JWT_ISSUER ?? "",
    audience: values.JWT_AUDIENCE ?? "",
    algorithms: values.JWT_ALGORITHMS,
    clientClaim: values.JWT_CLIENT_CLAIM,
    adminClaim: values.JWT_ADMIN_CLAIM ?? null,
  };
}

/** The variables that AUTH=jwt requires; the other JWT variables have defaults or are optional. */
const JWT_VARIABLES = ["JWT_JWKS_URL", "JWT_ISSUER", "JWT_AUDIENCE"] as const;

/** The contradictions between the variables. */
export function callerFaults(values: Values): string[] {
  const faults: string[] = [];
  if (values.AUTH === "api-key" && !values.API_KEYS && !values.API_KEYS_FILE)
    faults.push(
      "AUTH=api-key needs API_KEYS or API_KEYS_FILE: without keys, every caller would be refused; docs/operations.md shows how to create a key",
    );
  if (values.API_KEYS && values.API_KEYS_FILE)
    faults.push(
      "API_KEYS and API_KEYS_FILE cannot be combined, because a change of the file would not revoke the keys in API_KEYS: remove one of the two",
    );
  for (const name of ["API_KEYS", "API_KEYS_FILE"] as const)
    if (values[name] && values.AUTH !== "api-key")
      faults.push(`${name} has no effect without AUTH=api-key: set AUTH=api-key, or remove ${name}`);
  for (const name of JWT_VARIABLES) {
    if (values.AUTH === "jwt" && !values[name])
      faults.push(
        `AUTH=jwt needs ${name}: without it, tokens of other issuers or services would be accepted`,
      );
  }
  for (const name of [...JWT_VARIABLES, "JWT_ADMIN_CLAIM"] as const)
    if (values.AUTH !== "jwt" && values[name])
      faults.push(`${name} has no effect without AUTH=jwt: set AUTH=jwt, or remove ${name}`);
  return faults;
}
