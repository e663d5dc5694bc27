import type { FastifyInstance } from "fastify";

export interface InProcessRequest {
  readonly method: "HEAD" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal;
}

/** Sends a request to a route without a socket and resolves with the status, so that address, TLS and proxies make no difference. */
export type SendInProcess = (request: InProcessRequest) => Promise<number>;

/** @param path A route of this instance, without the prefix of the instance. */
export function inProcess(http: FastifyInstance, path: string): SendInProcess {
  return async ({ method, headers, body, signal }) => {
    const url = `${http.prefix}${path}`;
    const { statusCode } = await http.inject({ method, url, headers, payload: body, signal });
    return statusCode;
  };
}
