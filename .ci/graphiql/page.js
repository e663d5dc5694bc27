// What the page /graphiql loads: GraphiQL with all that it needs, and its workers from beside this script.
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createClient } from "graphql-sse";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import "graphiql/style.css";

const here = document.currentScript.src;
const WORKERS = new Set(["json", "graphql"]);

globalThis.MonacoEnvironment = {
  getWorker: (_id, label) => new Worker(new URL(`${WORKERS.has(label) ? label : "editor"}.worker.js`, here)),
};
globalThis.startGraphiQL = (target, { url, ...properties }) =>
  createRoot(target).render(createElement(GraphiQL, { fetcher: fetcherOf(url), ...properties }));

/** Subscriptions are streams of server-sent events: these take the headers of the editor, which sockets of a page cannot send. */
function fetcherOf(url) {
  const fetchOnce = createGraphiQLFetcher({ url });
  return (params, options = {}) =>
    isSubscription(params, options) ? streamOf(url, params, options) : fetchOnce(params, options);
}

const isSubscription = ({ operationName }, { documentAST }) =>
  documentAST?.definitions.some(
    ({ operation, name }) =>
      operation === "subscription" && (!operationName || name?.value === operationName),
  );

/** The events of a subscription. Its end closes the connection at once, also while the next event is awaited. */
function streamOf(url, params, { headers }) {
  const events = createClient({ url, headers, retryAttempts: 0 }).iterate(params);
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => events.next().catch(refusalOf),
    return: () => events.return(),
  };
}

/** A refusal comes in an answer of its own, which says more than its status. */
async function refusalOf(error) {
  if (!error.response) throw error;
  return { done: false, value: await error.response.json() };
}
