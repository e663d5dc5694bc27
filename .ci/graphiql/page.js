// What the page /graphiql loads: GraphiQL with all that it needs, and its workers from beside this script.
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import "graphiql/style.css";

const here = document.currentScript.src;
const WORKERS = new Set(["json", "graphql"]);

globalThis.MonacoEnvironment = {
  getWorker: (_id, label) => new Worker(new URL(`${WORKERS.has(label) ? label : "editor"}.worker.js`, here)),
};
globalThis.startGraphiQL = (target, { url, ...properties }) =>
  createRoot(target).render(
    createElement(GraphiQL, { fetcher: createGraphiQLFetcher({ url }), ...properties }),
  );
