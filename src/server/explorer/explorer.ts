import type { FastifyInstance } from "fastify";
import type { Explorer } from "../../config/visibility.js";
import { firstOperation } from "./first-operation.js";
import { graphiqlPage, isGraphiqlInstalled, serveGraphiql } from "./graphiql.js";
import { landingPage, serveSandboxScript } from "./landing-page.js";
import { pageWithoutGraphiql, productionPage } from "./production-page.js";

/** The page for browsers, and the routes that it needs. */
interface OpenExplorer {
  /** HTML for a browser that opens `/graphql`. */
  readonly page: string;
  serve(http: FastifyInstance): void;
}

/** @param options.needsKey Whether callers have to send a key or a token. */
export function openExplorer(explorer: Explorer, options: { readonly needsKey: boolean }): OpenExplorer {
  if (explorer === "off") return { page: productionPage, serve: () => {} };
  const first = firstOperation(options);
  const graphiql = graphiqlPage(first);
  if (explorer === "graphiql") {
    const page = isGraphiqlInstalled() ? graphiql : pageWithoutGraphiql;
    return { page, serve: (http) => serveGraphiql(http, graphiql) };
  }
  return {
    page: landingPage(first),
    serve(http) {
      serveGraphiql(http, graphiql);
      serveSandboxScript(http);
    },
  };
}
