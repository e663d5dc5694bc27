import { GraphQLError } from "graphql";

/**
 * Refuses a document that is not listed.
 * @param documents Listed documents by their ids.
 * @param id Of the document that was sent: its SHA-256, or the id that stood for it.
 * @throws GraphQLError with `OPERATION_NOT_LISTED`
 */
export function refuseUnlisted(documents: ReadonlyMap<string, string>, id: string): void {
  if (documents.has(id)) return;
  throw new GraphQLError(
    "This operation is not in the safelist of this server. Publish the client's manifest first.",
    { extensions: { code: "OPERATION_NOT_LISTED", http: { status: 403 } } },
  );
}
