import "./no-telemetry.js";
import { ApolloGateway, RemoteGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";

export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** What every subgraph is sent beside the query. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Port to listen on; a free one by default. */
  readonly port?: number;
}

/** Serves a supergraph by Apollo's gateway for Node.js. */
export async function startApolloGateway({ supergraphSdl, headers = {}, port = 0 }: GatewayOptions) {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ url }) =>
      new RemoteGraphQLDataSource({
        ...(url !== undefined && { url }),
        willSendRequest({ request }) {
          for (const [name, value] of Object.entries(headers)) request.http?.headers.set(name, value);
        },
      }),
  });
  const server = new ApolloServer({ gateway, stopOnTerminationSignals: false });
  const { url } = await startStandaloneServer(server, { listen: { port, host: "127.0.0.1" } });
  return { url, close: () => server.stop() };
}
