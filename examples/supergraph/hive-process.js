// Serves a supergraph by Hive Gateway, in a process of its own: hive-process.js <supergraph file>. It says its address on
// the first line. HMAC_SECRET makes it sign what it sends to subgraphs. RUNTIME=stitching runs what Hive Gateway runs unless
// told otherwise: it adds an error for each contact of a stub that does not exist.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import { unifiedGraphHandler } from "@graphql-hive/router-runtime";

const [supergraphFile, port = "0"] = process.argv.slice(2);
// biome-ignore lint/style/noProcessEnv: a process of its own
const { HMAC_SECRET: secret, RUNTIME: runtime } = process.env;

const gateway = createGatewayRuntime({
  supergraph: readFileSync(supergraphFile, "utf8"),
  logging: false,
  ...(runtime !== "stitching" && { unifiedGraphHandler }),
  ...(secret && { hmacSignature: { secret } }),
});
const server = createServer(gateway).listen(Number(port), "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}/graphql\n`);
});
process.once("SIGTERM", () => process.exit());
