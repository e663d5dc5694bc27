import { brotliDecompressSync } from "node:zlib";
import { listen } from "../../testkit/local-server.js";
import { type ReceivedSchema, type Registry, readBody, TOKEN, type Verdict } from "./registry.js";

// biome-ignore lint/suspicious/noExplicitAny: the messages are of a package of their own, whose types the project does not have
type Loose = any;

/** Where the definition is: a package of this folder alone. */
const DEFINITION = new URL("node_modules/@wundergraph/cosmo-connect/dist/", import.meta.url);
const load = (path: string): Promise<Loose> => import(new URL(path, DEFINITION).href);

const ACTIONS: Readonly<Record<string, ReceivedSchema["action"]>> = {
  "/wg.cosmo.platform.v1.PlatformService/CheckSubgraphSchema": "check",
  "/wg.cosmo.platform.v1.PlatformService/PublishFederatedSubgraph": "publish",
};

/** Cosmo's control plane: the Connect protocol with binary messages, by Cosmo's own definition of them. */
export async function startCosmoRegistry(verdict: Verdict): Promise<Registry> {
  const messages = await load("platform/v1/platform_pb.js");
  const { EnumStatusCode: codes } = await load("common/common_pb.js");
  const received: ReceivedSchema[] = [];

  const answers = {
    check: {
      accepts: () => new messages.CheckSubgraphSchemaResponse({ response: { code: codes.OK } }),
      refuses: () =>
        new messages.CheckSubgraphSchemaResponse({
          response: { code: codes.OK },
          breakingChanges: [
            { message: "A field was removed", changeType: "FIELD_REMOVED", isBreaking: true },
          ],
          operationUsageStats: { totalOperations: 1, safeOperations: 0 },
        }),
    },
    publish: {
      accepts: () =>
        new messages.PublishFederatedSubgraphResponse({ response: { code: codes.OK }, hasChanged: true }),
      refuses: () =>
        new messages.PublishFederatedSubgraphResponse({
          response: { code: codes.ERR_SUBGRAPH_COMPOSITION_FAILED },
          compositionErrors: [{ message: "Something does not compose", federatedGraphName: "a-graph" }],
        }),
    },
  };

  const server = await listen(async (request, response) => {
    const body = await readBody(request);
    const bytes = request.headers["content-encoding"] === "br" ? brotliDecompressSync(body) : body;
    const action = ACTIONS[request.url ?? ""];
    if (!action || request.headers["content-type"] !== "application/proto")
      return void response.writeHead(404).end();
    const { authorization } = request.headers;
    if (action === "check") {
      const { subgraphName, schema } = messages.CheckSubgraphSchemaRequest.fromBinary(bytes);
      received.push({ action, authorization, service: subgraphName, sdl: Buffer.from(schema).toString() });
    } else {
      const { name, schema, routingUrl } = messages.PublishFederatedSubgraphRequest.fromBinary(bytes);
      received.push({ action, authorization, service: name, url: routingUrl, sdl: schema });
    }
    response
      .writeHead(200, { "content-type": "application/proto" })
      .end(answers[action][verdict]().toBinary());
  });
  return {
    env: { COSMO_API_URL: server.url, COSMO_API_KEY: TOKEN },
    received,
    [Symbol.asyncDispose]: server.close,
  };
}
