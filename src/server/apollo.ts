import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from "@apollo/server/plugin/disabled";
import {
  ApolloServerPluginLandingPageLocalDefault,
  ApolloServerPluginLandingPageProductionDefault,
} from "@apollo/server/plugin/landingPage/default";
import type { GraphQLSchema } from "graphql";
import type { Context } from "../graph/context.js";
import { formatError } from "./format-error.js";
import { costExtension } from "./plugins/cost-extension.js";

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly isProduction: boolean;
  readonly showsCost: boolean;
}

/** The GraphQL server, without a way in yet. */
export function createApolloServer({
  schema,
  isProduction,
  showsCost,
}: ApolloOptions): ApolloServer<Context> {
  const plugins: ApolloServerPlugin<Context>[] = [
    ApolloServerPluginCacheControlDisabled(), // it instruments every field, which costs 60 % of a page (measured)
    ApolloServerPluginInlineTraceDisabled(),
    isProduction
      ? ApolloServerPluginLandingPageProductionDefault({ footer: false })
      : ApolloServerPluginLandingPageLocalDefault({ embed: true, footer: false }),
  ];
  if (showsCost) plugins.push(costExtension());
  return new ApolloServer<Context>({
    schema,
    plugins,
    formatError,
    introspection: !isProduction,
    hideSchemaDetailsFromClientErrors: isProduction,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false, // the command that started the server ends it
  });
}
