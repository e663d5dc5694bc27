import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
import { firstOperation, inScript } from "./first-operation.js";

/** Apollo serves Sandbox from its own servers only; what is loaded here may frame nothing but Sandbox itself. */
const SANDBOX = "https://embeddable-sandbox.cdn.apollographql.com";
const SANDBOX_FRAME = "https://sandbox.embed.apollographql.com";

/**
 * What a browser is shown at `/graphql`: Apollo Sandbox with a first operation, or, where Apollo's servers cannot be
 * reached, the way to GraphiQL on this server. Unlike Apollo's own plugin, whose page stays empty then.
 */
export function landingPage<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    async serverWillStart() {
      return { renderLandingPage: async () => ({ html: page }) };
    },
  };
}

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline' ${SANDBOX}; style-src 'unsafe-inline'; frame-src ${SANDBOX_FRAME}; connect-src 'self'; img-src data:">
<link rel="icon" href="data:,">
<title>Intercom Graph</title>
<style>
  html, body, #sandbox { height: 100%; margin: 0; }
  #sandbox iframe { width: 100%; height: 100%; border: 0; }
  main { box-sizing: border-box; max-width: 36rem; margin: 0 auto; padding: 15vh 1.5rem 0; font: 1rem/1.5 system-ui, sans-serif; }
</style>
</head>
<body>
<div id="sandbox">
  <main>
    <h1>Intercom Graph</h1>
    <p id="state" role="status">Apollo Sandbox is on its way from Apollo's servers…</p>
    <p><a href="/graphiql">GraphiQL</a> comes from this server and works offline.</p>
  </main>
</div>
<script>
  function sandboxIsOut() {
    document.getElementById("state").textContent =
      "This browser is offline, or cannot reach Apollo's servers, where Apollo Sandbox would come from.";
  }
  function openSandbox() {
    const target = document.getElementById("sandbox");
    target.replaceChildren();
    new window.EmbeddedSandbox({
      target,
      initialEndpoint: location.origin + location.pathname,
      includeCookies: false,
      initialState: ${inScript({ ...firstOperation, includeCookies: false })},
    });
  }
</script>
<script async src="${SANDBOX}/_latest/embeddable-sandbox.umd.production.min.js" onload="openSandbox()" onerror="sandboxIsOut()"></script>
</body>
</html>
`;
