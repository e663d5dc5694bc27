import { type ApiKey, authenticateByApiKey } from "./api-keys.js";
import { type Authenticate, anybody } from "./caller.js";
import { authenticateByJwt, type JwtOptions } from "./jwt.js";

export type AuthOptions =
  | { readonly kind: "none" }
  | { readonly kind: "api-key"; readonly keys: readonly ApiKey[] }
  | ({ readonly kind: "jwt" } & JwtOptions);

/** How this server knows its callers. */
export function createAuthenticate(options: AuthOptions): Authenticate {
  if (options.kind === "api-key") return authenticateByApiKey(options.keys);
  if (options.kind === "jwt") return authenticateByJwt(options);
  return () => anybody;
}
