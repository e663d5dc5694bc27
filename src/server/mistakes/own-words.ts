import type { GraphQLError, GraphQLFormattedError } from "graphql";
import { literalMistake } from "./literal-types.js";
import { HOW_TO_SUBSCRIBE, SENT_WITH_GET } from "./plain-subscription.js";
import { syntaxMistake } from "./syntax-mistake.js";

const MAX_QUOTED = 100;

/**
 * Tells of mistakes in documents in words of our own, made from the place and what is expected there: graphql-js quotes
 * what it was sent, and that may be of a person. Names that are not the schema's stay, since developers write documents;
 * of each at most the first 100 characters.
 *
 * @param code What the error is known by.
 * @param hidesSchema Whether what belongs there is told without the schema's own names.
 */
export function inOwnWords(
  formatted: GraphQLFormattedError,
  error: GraphQLError,
  hidesSchema: boolean,
): GraphQLFormattedError {
  const message = ownWords(formatted, error, hidesSchema) ?? shortened(formatted.message);
  return message === formatted.message ? formatted : { ...formatted, message };
}

function ownWords(
  { extensions, message }: GraphQLFormattedError,
  error: GraphQLError,
  hidesSchema: boolean,
): string | undefined {
  if (extensions?.["code"] === "GRAPHQL_PARSE_FAILED") return syntaxMistake(error);
  if (message === SENT_WITH_GET) return HOW_TO_SUBSCRIBE;
  return literalMistake(error, hidesSchema);
}

function shortened(message: string): string {
  if (message.length <= MAX_QUOTED) return message;
  return message.replaceAll(/"([^"]+)"/g, (quoted, text: string) =>
    text.length > MAX_QUOTED ? `"${text.slice(0, MAX_QUOTED)}…"` : quoted,
  );
}
