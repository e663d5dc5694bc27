import { compile } from "html-to-text";

/** Longer texts are cut, and so are deeper and wider ones: whoever writes a message decides on them. */
const LIMITS = {
  maxInputLength: 1_000_000,
  limits: { maxChildNodes: 10_000, maxDepth: 100, ellipsis: "…" },
};

const toText = compile({
  ...LIMITS,
  wordwrap: false,
  selectors: [
    { selector: "a", options: { hideLinkHrefIfSameAsText: true } },
    { selector: "img", format: "skip" },
  ],
});

/** The text of HTML, with line breaks where blocks end. */
export function plainText(html: string | null): string | null {
  return html === null ? null : toText(html);
}
