import { readFileSync } from "node:fs";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";

export interface User {
  readonly id: string;
  readonly email: string;
}

export interface AccountsOptions {
  readonly users: readonly User[];
  /** Whether this subgraph joins users to contacts itself; if not, the contacts subgraph does. */
  readonly joinsContacts?: boolean;
  /** Port to listen on; a free one by default. */
  readonly port?: number;
}

/** The company's other subgraph: it knows users, and of contacts no more than the key. */
export async function startAccounts({ users, joinsContacts = true, port = 0 }: AccountsOptions) {
  const byId = new Map(users.map((user) => [user.id, user]));
  const schema = buildSubgraphSchema({
    typeDefs: accountsSdl(joinsContacts).map((sdl) => parse(sdl)),
    resolvers: {
      Query: { users: (_: unknown, { first }: { first: number }) => ({ nodes: users.slice(0, first) }) },
      User: {
        __resolveReference: ({ id }: { id: string }) => byId.get(id) ?? null,
        ...(joinsContacts && { contact: ({ id }: User) => ({ externalId: id }) }),
      },
    },
  });
  const server = new ApolloServer({
    schema,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
    stopOnTerminationSignals: false,
  });
  const { url } = await startStandaloneServer(server, { listen: { port, host: "127.0.0.1" } });
  return { url, close: () => server.stop() };
}

/** The schema of accounts, file by file. */
export function accountsSdl(joinsContacts = true): string[] {
  const files = joinsContacts ? ["accounts.graphql", "accounts-contact.graphql"] : ["accounts.graphql"];
  return files.map((file) => readFileSync(new URL(file, import.meta.url), "utf8"));
}
