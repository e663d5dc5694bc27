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

/**
 * Among whom requests and slots are shared out: callers, or addresses where callers are not told apart. One customer of a
 * provider has a whole network of IPv6 addresses, so of these the first 64 bits count.
 *
 * @param address Unknown where the connection has gone.
 */
export function callerKey({ id }: Caller, address: string | undefined): string {
  return id === anybody.id
    ? `address:${address?.includes(":") ? networkOf(address) : address}`
    : `caller:${id}`;
}

function networkOf(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped !== undefined) return mapped;
  const [head = "", tail] = address.toLowerCase().split("::");
  const groups = (text: string) => (text === "" ? [] : text.split(":"));
  const [before, after] = [groups(head), groups(tail ?? "")];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const all = [...before, ...Array.from({ length: zeros }, () => "0"), ...after];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
