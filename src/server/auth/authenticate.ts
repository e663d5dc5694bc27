import type { FastifyRequest } from "fastify";
import type { JwtConfig } from "../../config/callers.js";
import { type AcceptedKeys, authenticateByApiKey } from "./api-keys.js";
import { type Authenticate, anybody, type Caller } from "./caller.js";
import { type AuthenticateByEmbedder, authenticateByEmbedder } from "./embedder.js";

export type AuthOptions =
  | { readonly kind: "none" }
  | { readonly kind: "api-key"; readonly keys: AcceptedKeys }
  | ({ readonly kind: "jwt" } & JwtConfig)
  | { readonly kind: "embedder"; readonly authenticate: AuthenticateByEmbedder };

/** Receives the reasons why callers could not be authenticated. */
export interface AuthObserver {
  readonly log: { peerFailed(peer: "issuer", error: unknown): void };
}

/** Tells who sends a request, before its body is read. Throws as {@link Authenticate} does. */
export type AuthenticateRequest = (request: FastifyRequest) => Caller | Promise<Caller>;

/** How this server authenticates callers. The verification of tokens is loaded only when it is configured. */
export async function createAuthenticate(
  options: AuthOptions,
  { log }: AuthObserver,
): Promise<AuthenticateRequest> {
  if (options.kind === "none") return () => anybody;
  if (options.kind === "embedder") return authenticateByEmbedder(options.authenticate);
  if (options.kind === "api-key") return byHeader(authenticateByApiKey(options.keys));
  const { authenticateByJwt } = await import("./jwt.js");
  return byHeader(authenticateByJwt(options, (error) => log.peerFailed("issuer", error)));
}

const byHeader =
  (authenticate: Authenticate): AuthenticateRequest =>
  ({ headers }) =>
    authenticate(headers.authorization);
