import type { FastifyRequest } from "fastify";
import type { Scope } from "../../config/scopes.js";
import type { AuthenticateRequest } from "./authenticate.js";
import { unauthenticated } from "./bearer.js";
import { toNamedAdmin } from "./named-admin.js";

/** A caller as an embedding program knows it. */
export interface AuthenticatedCaller {
  /**
   * Identifies the caller in logs, traces, limits and stored answers. It must not be personal data: hash an e-mail address
   * or a name. Limits and records of idempotency keys are kept for each id.
   */
  readonly id: string;
  readonly scopes: Iterable<Scope>;
  /** Names the calling program in metrics; "embedder" by default. Metrics show 200 different labels at most. */
  readonly label?: string;
  /** Whether its operations wait for interactive ones; false by default. */
  readonly isBulk?: boolean;
  /**
   * The teammate that its writes to customers are made as: Intercom's id, or an e-mail address that was verified. Without
   * one, only a caller with the scope `conversations:impersonate` can make them.
   */
  readonly admin?: string | null;
}

/**
 * Tells who sends a request, before its body is read. `null` answers 401 (`UNAUTHENTICATED`), and so does an error whose
 * `statusCode` is 401, as `@fastify/jwt` throws it. Any other error answers 500, and the log shows its name and place without
 * its message.
 */
export type AuthenticateByEmbedder = (
  request: FastifyRequest,
) => AuthenticatedCaller | null | Promise<AuthenticatedCaller | null>;

/** Asks the embedding program, and completes its answer. */
export function authenticateByEmbedder(authenticate: AuthenticateByEmbedder): AuthenticateRequest {
  return async (request) => {
    const caller = await tryTo(authenticate, request);
    if (caller === null)
      throw unauthenticated("The caller could not be authenticated. Sign in, then send the operation again.");
    const { id, scopes, label = "embedder", isBulk = false, admin } = caller;
    return { id, label, scopes: new Set(scopes), isBulk, admin: toNamedAdmin(admin) };
  };
}

async function tryTo(authenticate: AuthenticateByEmbedder, request: FastifyRequest) {
  try {
    return await authenticate(request);
  } catch (error) {
    if (error instanceof Error && "statusCode" in error && error.statusCode === 401) return null;
    throw error;
  }
}
