import { type Token, TokenKind } from "graphql";

/** What the comment above a definition says. */
export interface Comment {
  readonly text: string;
  /** The operation that shows whether a write was done: a line `Check: ContactOverview`. */
  readonly check: string | null;
}

const CHECK = /^Check: (\w+)\.?$/;

/** The comment that ends on the line above a token; a blank line between them parts them. */
export function commentAbove(token: Token | undefined): Comment {
  const lines: string[] = [];
  let line = token?.line ?? 0;
  for (let at = token?.prev; at?.kind === TokenKind.COMMENT && at.line === line - 1; at = at.prev) {
    lines.unshift(at.value.trim());
    line = at.line;
  }
  const check = lines.map((it) => CHECK.exec(it)?.[1]).find((name) => name !== undefined);
  const text = lines.filter((it) => !CHECK.test(it)).join(" ");
  return { text: text.replaceAll(/\s+/g, " ").trim(), check: check ?? null };
}
