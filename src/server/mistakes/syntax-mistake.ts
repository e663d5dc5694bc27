import { type GraphQLError, Lexer, type Source, type SourceLocation, TokenKind } from "graphql";

/** How graphql-js names what it expects; nothing else of its text is passed on, since the rest quotes the document. */
const expectations = Object.values(TokenKind).map((kind) => (/^[A-Z]/.test(kind) ? kind : `"${kind}"`));

/** Where a document cannot be read, and by what kind of thing: a text in it may be of a person. */
export function syntaxMistake({ message, source, positions, locations }: GraphQLError): string {
  const [position] = positions ?? [];
  const [place] = locations ?? [];
  const expected = expectations.find((it) => message.startsWith(`Syntax Error: Expected ${it}, `));
  const found = source && position !== undefined ? kindAt(source, position) : undefined;
  const what = [
    expected ? `expected ${expected}` : undefined,
    found ? `found ${found}` : "found an unclosed string or an invalid character",
  ];
  return `Syntax error${placeOf(place)}: ${what.filter(Boolean).join(", ")}. Correct the document at this position.`;
}

const placeOf = (place: SourceLocation | undefined) =>
  place ? ` at line ${place.line}, column ${place.column}` : "";

function kindAt(source: Source, position: number): string | undefined {
  try {
    const lexer = new Lexer(source);
    let token = lexer.advance();
    while (token.kind !== TokenKind.EOF && token.start < position) token = lexer.advance();
    if (token.kind === TokenKind.EOF) return "the end of the document";
    return /^[A-Z]/.test(token.kind) ? `a ${token.kind}` : `"${token.kind}"`;
  } catch {
    return undefined;
  }
}
