import type { z } from "zod";
import { isOrigin, text, words } from "./kinds.js";

/** How this subgraph is used in a supergraph. */
export interface FederationConfig {
  /** The other team's type that is given a `contact`; `null` adds nothing to the schema. */
  readonly userEdge: UserEdge | null;
  /** How the router proves its identity; `null` lets anybody ask for entities. */
  readonly router: RouterSecrets | null;
  /** Origins that may be called with the events of subscriptions, when a router asks for it; empty calls nobody. */
  readonly callbackOrigins: readonly string[];
}

/** Who may ask for callbacks, and where they may go. */
export interface CallbackConfig {
  readonly origins: readonly string[];
  readonly router: RouterSecrets | null;
}

/** Another subgraph's type of users. */
export interface UserEdge {
  readonly type: string;
  /** Field of the type's `@key`; its value is the `externalId` of a contact. */
  readonly key: string;
}

/** The proofs that a router can give; one of them is enough. */
export interface RouterSecrets {
  /** The value that the header `Router-Authorization` must have. */
  readonly secret: string | null;
  /** The secret of the signature in the extension `hmac-signature`. */
  readonly hmacSecret: string | null;
}

const name = (variable: string) =>
  text.regex(/^[A-Za-z][_0-9A-Za-z]{0,99}$/, `${variable} must be a GraphQL name such as User or id`);
const secret = (variable: string) => text.min(16, `${variable} must have at least 16 characters`).optional();

export const federationVariables = {
  FEDERATION_USER_TYPE: name("FEDERATION_USER_TYPE").optional(),
  FEDERATION_USER_KEY: name("FEDERATION_USER_KEY").default("id"),
  ROUTER_SECRET: secret("ROUTER_SECRET"),
  ROUTER_HMAC_SECRET: secret("ROUTER_HMAC_SECRET"),
  SUBSCRIPTION_CALLBACK_ORIGINS: words(
    "SUBSCRIPTION_CALLBACK_ORIGINS",
    isOrigin,
    "origins of routers, such as http://router.internal:4040, separated by commas: lower case, no path, no default port, no wildcard",
  ).default([]),
};

type Values = z.infer<z.ZodObject<typeof federationVariables>>;

/** The settings that the variables make together. */
export function readFederation(values: Values): FederationConfig {
  const { FEDERATION_USER_TYPE: type, FEDERATION_USER_KEY: key } = values;
  const router = { secret: values.ROUTER_SECRET ?? null, hmacSecret: values.ROUTER_HMAC_SECRET ?? null };
  return {
    userEdge: type === undefined ? null : { type, key },
    router: router.secret === null && router.hmacSecret === null ? null : router,
    callbackOrigins: values.SUBSCRIPTION_CALLBACK_ORIGINS,
  };
}

/** The contradictions between the variables. */
export function federationFaults(values: Values): string[] {
  const { SUBSCRIPTION_CALLBACK_ORIGINS: origins, ROUTER_SECRET, ROUTER_HMAC_SECRET } = values;
  return origins.length > 0 && ROUTER_SECRET === undefined && ROUTER_HMAC_SECRET === undefined
    ? [
        "SUBSCRIPTION_CALLBACK_ORIGINS needs ROUTER_SECRET or ROUTER_HMAC_SECRET: only the router may ask for callbacks",
      ]
    : [];
}
