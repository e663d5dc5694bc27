import type { FastifyInstance } from "fastify";
import { SCOPES } from "../../config/scopes.js";
import type { AuthOptions } from "../auth/authenticate.js";
import { pathsOf } from "../http/graphql-route.js";

const WELL_KNOWN = "/.well-known/oauth-protected-resource";

/** Where clients learn who issues tokens for `/mcp` (RFC 9728). */
export interface ProtectedResource {
  /** The URL that `WWW-Authenticate` names. */
  readonly metadataUrl: string;
  serve(http: FastifyInstance): void;
}

/** @returns `null` where tokens are no issuer's */
export function protectedResource(auth: AuthOptions, publicUrl: string | null): ProtectedResource | null {
  if (auth.kind !== "jwt" || publicUrl === null) return null;
  const metadata = {
    resource: `${publicUrl}/mcp`,
    authorization_servers: [auth.issuer],
    bearer_methods_supported: ["header"],
    scopes_supported: SCOPES,
    resource_name: "Intercom",
  };
  return {
    metadataUrl: `${publicUrl}${WELL_KNOWN}/mcp`,
    serve(http) {
      for (const path of [WELL_KNOWN, `${WELL_KNOWN}/mcp`])
        for (const url of pathsOf(http, path))
          http.get(url, (_request, reply) => reply.header("access-control-allow-origin", "*").send(metadata));
    },
  };
}
