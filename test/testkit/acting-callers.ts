import type { Scope } from "../../src/config/scopes.js";
import { apiKeys, asCaller } from "./api-keys.js";
import { bearer, claims, type Issuer, jwtEnv } from "./issuer.js";

/** The teammates of the workspace; two of them share an address. */
export const ADMINS = [
  { id: "101", name: "Ann Archer", email: "Ann.Archer@example.com" },
  { id: "102", name: "Bob Baker", email: "baker@example.com" },
  { id: "103", name: "Cy Cook", email: "shared@example.com" },
  { id: "104", name: "Di Dyer", email: "shared@example.com" },
];

const READ_AND_WRITE = ["conversations:read", "conversations:write", "contacts:write"];
const IMPERSONATE = [...READ_AND_WRITE, "conversations:impersonate"];

/** A way of calling, and what it makes of it whether `adminId` is given or not: an id that Intercom receives, or a refusal. */
export interface ActingCaller {
  readonly name: string;
  readonly server: "api-key" | "jwt" | "jwt-id" | "none" | "embedder";
  /** A token's claims or what the embedding program says; else the name of a key. */
  readonly says?: Readonly<Record<string, unknown>>;
  readonly alone: string | typeof REFUSED;
  readonly choosing: "chosen" | typeof REFUSED;
  /** Whether it names a teammate who cannot be determined. */
  readonly namesNobodyKnown?: true;
}

export const REFUSED = "refused";
const UNKNOWN = { namesNobodyKnown: true } as const;
/** The teammate whom `adminId` names. */
export const CHOSEN = "102";

export const callers: readonly ActingCaller[] = [
  { name: "key-with-admin", server: "api-key", alone: "101", choosing: REFUSED },
  { name: "key-without", server: "api-key", alone: REFUSED, choosing: REFUSED },
  { name: "impersonator", server: "api-key", alone: REFUSED, choosing: "chosen" },
  { name: "impersonator-with-admin", server: "api-key", alone: "101", choosing: "chosen" },
  ...token("a token with an id", "jwt-id", { admin: "101" }, "101"),
  ...token("a token with a number", "jwt-id", { admin: 101 }, "101"),
  ...token("a token with a name in place of an id", "jwt-id", { admin: "Ann Archer" }, REFUSED),
  ...token("a token with a list", "jwt-id", { admin: ["101"] }, REFUSED),
  ...token("a token without the claim", "jwt-id", {}, REFUSED),
  ...token("a token with an address", "jwt", { email: "ann.archer@EXAMPLE.com" }, "101"),
  ...token(
    "a token with a verified address",
    "jwt",
    { email: "baker@example.com", email_verified: true },
    "102",
  ),
  ...token(
    "a token with an unverified address",
    "jwt",
    { email: "baker@example.com", email_verified: false },
    REFUSED,
  ),
  ...token("a token with an unknown address", "jwt", { email: "eve@example.com" }, REFUSED, UNKNOWN),
  ...token("a token with an address of two", "jwt", { email: "shared@example.com" }, REFUSED, UNKNOWN),
  ...token(
    "a token with an address that lower case makes another's",
    "jwt",
    { email: "ba\u212aer@example.com" },
    REFUSED,
    UNKNOWN,
  ),
  {
    name: "a token that may choose",
    server: "jwt",
    says: { email: "ann.archer@example.com", scope: IMPERSONATE.join(" ") },
    alone: "101",
    choosing: "chosen",
  },
  { name: "an embedded id", server: "embedder", says: { admin: "101" }, alone: "101", choosing: REFUSED },
  {
    name: "an embedded address",
    server: "embedder",
    says: { admin: "baker@example.com" },
    alone: "102",
    choosing: REFUSED,
  },
  {
    name: "an embedded nobody",
    server: "embedder",
    says: { admin: null },
    alone: REFUSED,
    choosing: REFUSED,
  },
  { name: "everybody, with AUTH=none", server: "none", alone: REFUSED, choosing: "chosen" },
];

function token(
  name: string,
  server: "jwt" | "jwt-id",
  says: Readonly<Record<string, unknown>>,
  alone: string,
  more: Pick<ActingCaller, "namesNobodyKnown"> = {},
): ActingCaller[] {
  return [{ name, server, says, alone, choosing: REFUSED, ...more }];
}

const scopesOfKeys = {
  "key-with-admin": [...READ_AND_WRITE, "admin:101"],
  "key-without": READ_AND_WRITE,
  impersonator: IMPERSONATE,
  "impersonator-with-admin": ["admin:101", ...IMPERSONATE],
};

/** Variables of the server that a caller calls. */
export function envOf(server: ActingCaller["server"], issuer: Issuer): Record<string, string> {
  if (server === "api-key") return apiKeys(scopesOfKeys);
  if (server === "jwt") return { ...jwtEnv(issuer.jwksUrl), JWT_ADMIN_CLAIM: "email" };
  if (server === "jwt-id") return { ...jwtEnv(issuer.jwksUrl), JWT_ADMIN_CLAIM: "admin" };
  return { AUTH: "none" };
}

/** What a caller sends with its operations. */
export async function headersOf({ name, server, says }: ActingCaller, issuer: Issuer) {
  if (server === "api-key") return asCaller(name);
  if (server === "none") return {};
  if (server === "embedder") return { headers: { "x-admin": JSON.stringify(says?.["admin"]) } };
  return bearer(await issuer.sign(claims({ scope: READ_AND_WRITE.join(" "), ...says })));
}

/** What the embedding program says of a request. */
export const embedded = ({ headers }: { readonly headers: Readonly<Record<string, unknown>> }) => ({
  id: "embedded",
  scopes: READ_AND_WRITE as Scope[],
  admin: JSON.parse(String(headers["x-admin"])) as string | null,
});
