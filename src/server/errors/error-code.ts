import type { GraphQLError } from "graphql";

/**
 * The code of a GraphQL error; `undefined` is a fault of this server.
 *
 * graphql-js and Apollo Server give some errors no code, and Apollo Server then makes INTERNAL_SERVER_ERROR of them. What
 * graphql-js says of a place in the document is about what the client wrote there, and what Apollo Server answers with
 * a status of 4xx is about the request: a hash that is not the document's, a version of persisted queries. What is left
 * is a value that its scalar does not take.
 */
export function codeOf({ extensions, nodes }: GraphQLError): string | undefined {
  const { code, http } = extensions as {
    readonly code?: unknown;
    readonly http?: { readonly status?: number };
  };
  if (typeof code === "string") return code === "INTERNAL_SERVER_ERROR" ? undefined : code;
  if (nodes?.length) return "BAD_USER_INPUT";
  const status = http?.status ?? 500;
  return status >= 400 && status < 500 ? "BAD_REQUEST" : undefined;
}
