import { createHash } from "node:crypto";
import { GraphQLError } from "graphql";
import type { PersistedDocuments } from "../apollo/document-stores.js";
import type { LiveRequest } from "./live.js";

/** The text of a subscription, and the id that stands for it. */
export interface SentDocument {
  readonly text: string;
  readonly id: string;
}

/**
 * Makes what finds the text of a request: as sent, or by the id of a persisted document, which is listed or was sent with
 * its text before.
 */
export function createReadSent(persisted: Pick<PersistedDocuments, "find" | "register">) {
  return async ({
    query,
    extensions,
  }: Pick<LiveRequest, "query" | "extensions">): Promise<SentDocument | GraphQLError> => {
    const id = persistedId(extensions);
    if (query !== undefined) {
      const hash = sha256(query);
      if (id !== undefined && id !== hash)
        return badRequest("The text of the document is not the one of the id in `persistedQuery`.");
      if (id !== undefined) persisted.register(hash, query);
      return { text: query, id: hash };
    }
    if (id === undefined) return badRequest("The request has no document. Send one in `query`.");
    const text = await persisted.find(id);
    if (text !== undefined) return { text, id };
    return new GraphQLError("PersistedQueryNotFound", {
      extensions: { code: "PERSISTED_QUERY_NOT_FOUND" },
    });
  };
}

function persistedId(extensions: LiveRequest["extensions"]): string | undefined {
  const persisted = extensions?.["persistedQuery"];
  if (typeof persisted !== "object" || persisted === null || !("sha256Hash" in persisted)) return undefined;
  return typeof persisted.sha256Hash === "string" ? persisted.sha256Hash : undefined;
}

const badRequest = (message: string) =>
  new GraphQLError(message, { extensions: { code: "BAD_REQUEST", http: { status: 400 } } });

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
