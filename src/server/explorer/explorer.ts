import type { FastifyInstance } from "fastify";
import type { Explorer } from "../../config/visibility.js";
import { firstOperation } from "./first-operation.js";
import { graphiqlPage, serveGraphiql } from "./graphiql.js";
import { landingPage, serveSandboxScript } from "./landing-page.js";
import { productionPage } from "./production-page.js";

/** The page for browsers, and the routes that it needs. */
interface OpenExplorer {
  /** HTML for a browser that opens `/graphql`. */
  readonly page: string;
  serve(http: FastifyInstance): void;
}

interface ExplorerOptions {
  /** Whether callers have to send a key or a token. */
  readonly needsKey: boolean;
  /** Path in front of the routes of the graph; empty on a server of its own. */
  readonly prefix: string;
}

export function openExplorer(explorer: Explorer, { needsKey, prefix }: ExplorerOptions): OpenExplorer {
  if (explorer === "off") return { page: productionPage, serve: () => {} };
  const first = firstOperation({ needsKey });
  const graphiql = graphiqlPage(first, prefix);
  if (explorer === "graphiql") return { page: graphiql, serve: (http) => serveGraphiql(http, graphiql) };
  return {
    page: landingPage(first, prefix),
    serve(http) {
      serveGraphiql(http, graphiql);
      serveSandboxScript(http);
    },
  };
}
