import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createGatewayRuntime } from "@graphql-hive/gateway";

// GraphQL Mesh: Hive Gateway over the supergraph that `mesh-compose.ts` made, with its JIT and without logging.

const gateway = createGatewayRuntime({
  supergraph: await readFile(process.env.SUPERGRAPH, "utf8"),
  jit: true,
  logging: false,
  landingPage: false,
  graphiql: false,
});
createServer(gateway).listen(Number(process.env.PORT), "127.0.0.1");
