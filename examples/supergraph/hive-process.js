// Serves a supergraph by Hive Gateway, in a process of its own: hive-process.js <supergraph file> <port>. It says its
// address on the first line. HEADERS, as JSON, are sent to every subgraph; HMAC_SECRET makes it sign what it sends.
// RUNTIME=stitching runs what Hive Gateway runs unless told otherwise: it adds an error for each contact of a stub that does
// not exist. SUBSCRIPTIONS is one of the ways below.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import { MemPubSub } from "@graphql-hive/pubsub";
import { unifiedGraphHandler } from "@graphql-hive/router-runtime";

const [supergraphFile, port = "0"] = process.argv.slice(2);
// biome-ignore lint/style/noProcessEnv: a process of its own
const { HEADERS = "{}", HMAC_SECRET: secret, RUNTIME: runtime, SUBSCRIPTIONS = "get" } = process.env;

const CALLBACK = "/callback";
const at = (subscriptions) => ({ transportEntries: { "*.http": { options: { subscriptions } } } });
/** How it subscribes at subgraphs. */
const ways = {
  /** Server-sent events by GET, its default: the query is in the URL. */
  get: {},
  /** Server-sent events by POST. */
  post: at({ kind: "http", options: { method: "POST" } }),
  /** Subgraphs call `public_url` with each event; `path` is where it listens, and has to be in both. */
  callback: {
    ...at({
      kind: "http-callback",
      options: {
        public_url: `http://127.0.0.1:${port}${CALLBACK}`,
        path: CALLBACK,
        heartbeat_interval: 5_000,
      },
    }),
    pubsub: new MemPubSub(),
    webhooks: true,
  },
};

const gateway = createGatewayRuntime({
  supergraph: readFileSync(supergraphFile, "utf8"),
  logging: false,
  propagateHeaders: { fromClientToSubgraphs: () => JSON.parse(HEADERS) },
  ...(runtime !== "stitching" && { unifiedGraphHandler }),
  ...(secret && { hmacSignature: { secret } }),
  ...ways[SUBSCRIPTIONS],
});
const server = createServer(gateway).listen(Number(port), "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}/graphql\n`);
});
process.once("SIGTERM", () => process.exit());
