import { type AcceptedKeys, authenticateByApiKey } from "./api-keys.js";
import { type Authenticate, anybody } from "./caller.js";
import type { JwtOptions } from "./jwt.js";

export type AuthOptions =
  | { readonly kind: "none" }
  | { readonly kind: "api-key"; readonly keys: AcceptedKeys }
  | ({ readonly kind: "jwt" } & JwtOptions);

/** How this server knows its callers. What verifies tokens is loaded only where there are tokens. */
export async function createAuthenticate(options: AuthOptions): Promise<Authenticate> {
  if (options.kind === "api-key") return authenticateByApiKey(options.keys);
  if (options.kind === "jwt") return (await import("./jwt.js")).authenticateByJwt(options);
  return () => anybody;
}
