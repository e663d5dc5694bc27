import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { type firstOperation, inScript } from "./first-operation.js";

/** Sandbox itself is a page that Apollo serves, and only Apollo. Nothing else may be framed here. */
const SANDBOX_FRAME = "https://sandbox.embed.apollographql.com";
/**
 * The script that frames it and relays its requests: one fixed version, from this server, because it runs with the rights
 * of the page. `npm run sandbox` builds it from the package @apollo/sandbox.
 */
const SANDBOX_SCRIPT = "/sandbox/embedded-sandbox.js";
const scriptFile = new URL("../../../assets/embedded-sandbox.js", import.meta.url);
/** A frame that has sent no message for so long is taken to be unreachable. */
const SILENT_FRAME_MS = 10_000;

/** Serves what the landing page loads. */
export function serveSandboxScript(http: FastifyInstance): void {
  http.get(SANDBOX_SCRIPT, (_request, reply) =>
    reply
      .type("text/javascript; charset=utf-8")
      .header("cache-control", "max-age=3600")
      .send(readFileSync(scriptFile)),
  );
  http.get("/favicon.ico", (_request, reply) => reply.code(204).send()); // the script asks for it; a 404 is an error in the console
}

const scriptWith = (first: ReturnType<typeof firstOperation>, prefix: string) => `
  const notice = document.getElementById("notice");
  const sandbox = document.getElementById("sandbox");
  let isOpen = false;
  const sandboxIsOut = () => {
    if (!isOpen) location.replace(${inScript(`${prefix}/graphiql`)});
  };
  addEventListener("message", ({ origin }) => {
    if (origin !== ${inScript(SANDBOX_FRAME)}) return;
    isOpen = true;
    notice.hidden = true;
    sandbox.className = "";
  });
  try {
    new ApolloEmbed.ApolloSandbox({
      target: sandbox,
      initialEndpoint: location.origin + location.pathname,
      initialSubscriptionEndpoint: location.origin.replace("http", "ws") + location.pathname,
      initialState: ${inScript(stateOf(first))},
      runTelemetry: false,
    });
    setTimeout(sandboxIsOut, navigator.onLine ? ${SILENT_FRAME_MS} : 0);
  } catch {
    sandboxIsOut();
  }
`;

/** Sandbox runs the operation in which the cursor is: at first the upper one. */
const stateOf = ({ document, subscription, headers }: ReturnType<typeof firstOperation>) => ({
  document: `${document}\n\n${subscription}`,
  headers,
  includeCookies: false,
});

const policyFor = (script: string) =>
  [
    "default-src 'none'",
    `script-src 'self' 'sha256-${createHash("sha256").update(script).digest("base64")}'`,
    "style-src 'unsafe-inline'", // the script sizes its frame by a style attribute
    `frame-src ${SANDBOX_FRAME}`,
    "connect-src 'self'", // which covers WebSockets to this server
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/**
 * What a browser is shown at `/graphql`: Apollo Sandbox with a first operation. Whatever fails on the way (script, start,
 * frame) leads to GraphiQL on this server. Apollo's own plugin leaves an empty page then.
 * @param prefix Path in front of the routes of the graph; empty on a server of its own.
 */
export function landingPage(first: ReturnType<typeof firstOperation>, prefix: string): string {
  const script = scriptWith(first, prefix);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policyFor(script)}">
<link rel="icon" href="data:,">
<title>Intercom Graph</title>
<style>
  html, body { height: 100%; margin: 0; }
  body { display: flex; flex-direction: column; }
  #sandbox { flex: 1; }
  #sandbox.silent { flex: none; height: 0; overflow: hidden; }
  main { max-width: 36rem; margin: 0 auto; padding: 4rem 1.5rem 1rem; font: 1rem/1.5 system-ui, sans-serif; }
</style>
</head>
<body>
<main id="notice">
  <h1>Intercom Graph</h1>
  <p id="state" role="status">Apollo Sandbox is loading from Apollo's servers…</p>
  <p><a href="${prefix}/graphiql">GraphiQL</a> comes from this server and works offline.</p>
</main>
<div id="sandbox" class="silent"></div>
<script src="${prefix}${SANDBOX_SCRIPT}"></script>
<script>${script}</script>
</body>
</html>
`;
}
