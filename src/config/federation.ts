import type { z } from "zod";
import { text } from "./kinds.js";

/** How this graph stands among the others of a supergraph. */
export interface FederationConfig {
  /** The other team's type that is given a `contact`; `null` adds nothing to the schema. */
  readonly userEdge: UserEdgeConfig | null;
  /** What a router proves itself by; `null` lets anybody ask for entities. */
  readonly router: RouterConfig | null;
}

export interface UserEdgeConfig {
  readonly type: string;
  /** Field of the type's `@key`; its value is the `externalId` of a contact. */
  readonly key: string;
}

/** One proof is enough. */
export interface RouterConfig {
  /** What the header `Router-Authorization` must hold. */
  readonly secret: string | null;
  /** What the extension `hmac-signature` is made with. */
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
};

type Values = z.infer<z.ZodObject<typeof federationVariables>>;

/** What the variables say together. */
export function readFederation(values: Values): FederationConfig {
  const { FEDERATION_USER_TYPE: type, FEDERATION_USER_KEY: key } = values;
  const router = { secret: values.ROUTER_SECRET ?? null, hmacSecret: values.ROUTER_HMAC_SECRET ?? null };
  return {
    userEdge: type === undefined ? null : { type, key },
    router: router.secret === null && router.hmacSecret === null ? null : router,
  };
}
