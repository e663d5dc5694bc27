import type { JwtConfig } from "../../config/callers.js";
import { type AcceptedKeys, authenticateByApiKey } from "./api-keys.js";
import { type Authenticate, anybody } from "./caller.js";

export type AuthOptions =
  | { readonly kind: "none" }
  | { readonly kind: "api-key"; readonly keys: AcceptedKeys }
  | ({ readonly kind: "jwt" } & JwtConfig);

/** Receives the reasons why callers could not be authenticated. */
export interface AuthObserver {
  readonly log: { peerFailed(peer: "issuer", error: unknown): void };
}

/** How this server knows its callers. What verifies tokens is loaded only where there are tokens. */
export async function createAuthenticate(options: AuthOptions, { log }: AuthObserver): Promise<Authenticate> {
  if (options.kind === "api-key") return authenticateByApiKey(options.keys);
  if (options.kind === "jwt") {
    const { authenticateByJwt } = await import("./jwt.js");
    return authenticateByJwt(options, (error) => log.peerFailed("issuer", error));
  }
  return () => anybody;
}
