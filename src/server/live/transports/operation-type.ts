import { GraphQLError, getOperationAST, type OperationTypeNode, parse } from "graphql";
import type { LiveRefusal } from "../live.js";
import type { Parameters } from "./parameters.js";

/** Finds the text of a persisted document by its hash or id. */
export type FindDocument = (id: string) => Promise<string | undefined>;

/** What decides how an operation may be sent, before it is admitted. */
export interface TypeOptions {
  readonly findDocument: FindDocument;
  /** The parser stops there, as it does in admission. */
  readonly maxTokens: number;
}

/** The type of the operation that would be executed; `undefined` when there is none, which admission explains. */
export async function operationTypeOf(
  { query, operationName, extensions }: Parameters,
  { findDocument, maxTokens }: TypeOptions,
): Promise<OperationTypeNode | undefined> {
  const text = query ?? (await findDocument(idOf(extensions)));
  if (text === undefined) return undefined;
  try {
    return getOperationAST(parse(text, { noLocation: true, maxTokens }), operationName)?.operation;
  } catch {
    return undefined;
  }
}

function idOf(extensions: Parameters["extensions"]): string {
  const { sha256Hash } = (extensions?.["persistedQuery"] ?? {}) as { readonly sha256Hash?: unknown };
  return typeof sha256Hash === "string" ? sha256Hash : "";
}

/** Why a query or mutation is not executed where events are sent: what bounds and bills operations is at work elsewhere. */
export const notASubscription = (type: OperationTypeNode): LiveRefusal => ({
  refusals: [
    new GraphQLError(
      `This connection takes subscriptions only. Send the ${type} with POST and \`Accept: application/json\`.`,
      { extensions: { code: "BAD_REQUEST", http: { status: 406 } } },
    ),
  ],
});
