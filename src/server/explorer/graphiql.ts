import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { type firstOperation, inScript } from "./first-operation.js";

/** GraphiQL with its editor and workers, compressed: `npm run graphiql` builds them, because its package holds modules only. */
const ASSETS = new URL("../../../assets/graphiql/", import.meta.url);

const typeOf = (name: string) => (name.endsWith(".css") ? "text/css" : "text/javascript");

/**
 * Serves GraphiQL at `/graphiql`, all of it from this server.
 * @param page Made by {@link graphiqlPage}.
 */
export function serveGraphiql(http: FastifyInstance, page: string): void {
  http.get("/graphiql", (_request, reply) => reply.type("text/html; charset=utf-8").send(page));
  for (const file of readdirSync(ASSETS).filter((name) => name.endsWith(".gz"))) {
    const name = file.slice(0, -".gz".length);
    http.get(`/graphiql/${name}`, (request, reply) => {
      const compressed = readFileSync(new URL(file, ASSETS));
      const takesGzip = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
      reply
        .type(`${typeOf(name)}; charset=utf-8`)
        .headers({ "cache-control": "max-age=3600", vary: "accept-encoding" });
      return takesGzip
        ? reply.header("content-encoding", "gzip").send(compressed)
        : reply.send(gunzipSync(compressed));
    });
  }
}

const scriptWith = (first: ReturnType<typeof firstOperation>, prefix: string) => {
  const hasHeaders = Object.keys(first.headers).length > 0;
  const headers = hasHeaders ? JSON.stringify(first.headers, null, 2) : null;
  const properties = {
    url: `${prefix}/graphql`,
    defaultQuery: first.document,
    defaultTabs: [first.document, first.subscription].map((query) => ({ query, headers })),
    ...(hasHeaders && { defaultHeaders: headers }),
    defaultEditorToolsVisibility: hasHeaders ? "headers" : false,
  };
  return `startGraphiQL(document.getElementById("graphiql"), ${inScript(properties)});`;
};

/** GraphiQL sets styles by attributes, and its fonts and icons are data. */
const policyFor = (script: string) =>
  [
    "default-src 'none'",
    `script-src 'self' 'sha256-${createHash("sha256").update(script).digest("base64")}'`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/**
 * The page, with a first operation in its editor.
 * @param prefix Path in front of the routes of the graph; empty on a server of its own.
 */
export function graphiqlPage(first: ReturnType<typeof firstOperation>, prefix: string): string {
  const script = scriptWith(first, prefix);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policyFor(script)}">
<link rel="icon" href="data:,">
<title>GraphiQL · Intercom Graph</title>
<link rel="stylesheet" href="${prefix}/graphiql/page.css">
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
<script src="${prefix}/graphiql/page.js"></script>
<script>${script}</script>
</body>
</html>
`;
}
