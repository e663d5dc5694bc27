import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { FastifyInstance } from "fastify";
import { Refusal } from "../errors/refusal.js";
import { type firstOperation, inScript } from "./first-operation.js";

const JAVASCRIPT = "text/javascript; charset=utf-8";
const { resolve } = createRequire(import.meta.url);

/**
 * The files of the page: package, path in it, type. GraphiQL 3, because later ones come only as modules that a bundler has
 * to join; for the same reason React 18.
 */
const ASSETS = [
  ["react", "umd/react.production.min.js", JAVASCRIPT],
  ["react-dom", "umd/react-dom.production.min.js", JAVASCRIPT],
  ["graphiql", "graphiql.min.js", JAVASCRIPT],
  ["graphiql", "graphiql.min.css", "text/css; charset=utf-8"],
] as const;

/**
 * Serves GraphiQL at `/graphiql`, all of it from this server: the packages are optional, and installed by default.
 * @param page Made by {@link graphiqlPage}.
 */
export function serveGraphiql(http: FastifyInstance, page: string): void {
  http.get("/graphiql", (_request, reply) => {
    if (!isGraphiqlInstalled())
      throw new Refusal(
        404,
        "NOT_FOUND",
        "GraphiQL is not installed. Install the packages graphiql, react and react-dom, or install without --omit=optional.",
      );
    return reply.type("text/html; charset=utf-8").send(page);
  });
  for (const [name, path, type] of ASSETS)
    http.get(urlOf(path), (_request, reply) => {
      const file = fileOf(name, path);
      if (!file) return reply.callNotFound();
      return reply.type(type).header("cache-control", "max-age=3600").send(createReadStream(file));
    });
}

/** Whether all files of the page are here. */
export const isGraphiqlInstalled = () => ASSETS.every(([name, path]) => fileOf(name, path));

function fileOf(name: string, path: string): string | undefined {
  try {
    const file = join(dirname(resolve(`${name}/package.json`)), path);
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

const urlOf = (path: string) => `/graphiql/${path.split("/").at(-1)}`;

const scriptWith = (first: ReturnType<typeof firstOperation>) => `
  const first = ${inScript(first)};
  const hasHeaders = Object.keys(first.headers).length > 0;
  ReactDOM.createRoot(document.getElementById("graphiql")).render(
    React.createElement(GraphiQL, {
      fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
      defaultQuery: first.document,
      defaultHeaders: hasHeaders ? JSON.stringify(first.headers, null, 2) : undefined,
      defaultEditorToolsVisibility: hasHeaders ? "headers" : false,
    }),
  );
`;

/** GraphiQL sets styles by attributes, and its fonts and icons are data. */
const policyFor = (script: string) =>
  [
    "default-src 'none'",
    `script-src 'self' 'sha256-${createHash("sha256").update(script).digest("base64")}'`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** The page, with a first operation in its editor. */
export function graphiqlPage(first: ReturnType<typeof firstOperation>): string {
  const script = scriptWith(first);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policyFor(script)}">
<link rel="icon" href="data:,">
<title>GraphiQL · Intercom Graph</title>
<link rel="stylesheet" href="/graphiql/graphiql.min.css">
<style>
  html, body, #graphiql { height: 100%; margin: 0; }
  /* On a narrow screen the result is below the editor, and the panes take the width that they need. */
  @media (max-width: 640px) {
    .graphiql-container #graphiql-session { flex-direction: column; }
    .graphiql-container .graphiql-editors { flex: 1 1 50% !important; min-width: 0; }
    .graphiql-container .graphiql-response { min-height: 0; }
    .graphiql-container #graphiql-session > .graphiql-horizontal-drag-bar { display: none; }
    .graphiql-container #graphiql-session > :not(.graphiql-horizontal-drag-bar) { flex: 1 1 50% !important; min-width: 0; min-height: 0; }
  }
</style>
</head>
<body>
<div id="graphiql"></div>
<script src="/graphiql/react.production.min.js"></script>
<script src="/graphiql/react-dom.production.min.js"></script>
<script src="/graphiql/graphiql.min.js"></script>
<script>${script}</script>
</body>
</html>
`;
}
