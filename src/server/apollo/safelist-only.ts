import type { ApolloServerPlugin } from "@apollo/server";
import { type DocumentNode, parse } from "graphql";
import type { Context } from "../../graph/context.js";
import { refuseUnlisted } from "../admission/safelist.js";
import type { Safelist } from "../admission/safelist-manifest.js";

/** Refuses every operation that is not listed, before anything of it is validated or executed. */
export function safelistOnly({ documents }: Safelist): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ queryHash }) {
          refuseUnlisted(documents, queryHash);
        },
      };
    },
  };
}

/** What is put in the place of an unlisted document until the plugin refuses it. */
const NOTHING = parse("{ __typename }");

/**
 * Where Apollo Server looks for documents that it has parsed and validated before. It offers plugins no way to refuse one
 * earlier than this, and what validation says of an unlisted document would tell its sender the schema: so such a document
 * is neither parsed nor validated.
 */
export function listedDocumentStore({ documents }: Safelist) {
  const validated = new Map<string, DocumentNode>(); // as many as are listed
  return {
    get: async (key: string) => (documents.has(idOf(key)) ? validated.get(key) : NOTHING),
    set: async (key: string, document: DocumentNode) => void validated.set(key, document),
    delete: async (key: string) => validated.delete(key),
  };
}

/** Apollo Server puts the hash of the schema and a colon before the id. */
const idOf = (key: string) => key.slice(key.indexOf(":") + 1);
