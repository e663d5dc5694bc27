import type { FastifyRequest } from "fastify";
import { Refusal } from "../errors/refusal.js";

export interface HostsOptions {
  /** Address that this server listens on. */
  readonly host: string;
  /** Where clients reach this server; `null` is this machine only. */
  readonly publicUrl: string | null;
  /** Origins whose pages may call. */
  readonly origins: readonly (string | RegExp)[];
}

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];
const ANY_ADDRESS = ["0.0.0.0", "::"];

/**
 * Makes the check of `Host` and `Origin`. A page whose name was pointed to this machine's address (DNS rebinding) sends its
 * own name as Host, and every page sends its Origin; programs send none.
 * @returns throws Refusal with 403
 */
export function createCheckHosts({
  host,
  publicUrl,
  origins,
}: HostsOptions): (request: FastifyRequest) => void {
  const url = publicUrl === null ? null : new URL(publicUrl);
  const names = new Set([
    ...LOOPBACK,
    ...(ANY_ADDRESS.includes(host) ? [] : [host.includes(":") ? `[${host}]` : host.toLowerCase()]),
    ...(url ? [url.hostname] : []),
  ]);
  const isAllowed = (origin: string) =>
    origin === url?.origin ||
    origins.some((it) => (typeof it === "string" ? it === origin : it.test(origin)));

  return ({ headers }) => {
    if (!names.has(hostnameOf(headers.host)))
      throw new Refusal(
        403,
        "FORBIDDEN",
        "The Host of this request is not a name of this server. Its operator sets PUBLIC_URL to the URL at which clients reach it.",
      );
    if (headers.origin !== undefined && !isAllowed(headers.origin))
      throw new Refusal(
        403,
        "FORBIDDEN",
        "Pages of this origin may not call this server. Its operator lists origins in CORS_ORIGINS.",
      );
  };
}

/** Not by the port, which a proxy may change. */
function hostnameOf(host: string | undefined): string {
  const [, name] = /^(\[[\da-f:.]+\]|[^\s:/?#@[\]]+)(?::\d{1,5})?$/i.exec(host ?? "") ?? [];
  return name?.toLowerCase() ?? "";
}
