import type { ApolloServerPlugin } from "@apollo/server";
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { forbiddenOperation } from "../admission/scopes/forbidden-errors.js";
import { createFindWithheld } from "../admission/scopes/withheld.js";
import type { ServedContext } from "../served-context.js";

/**
 * Takes out of a query what its caller may not have, before anything is priced or executed, and refuses a mutation that
 * has any of it. Resolvers stay free of checks, and no way to a field goes past this.
 *
 * It stands before all plugins that read the document: they are to see what is executed.
 */
export function scopes(schema: GraphQLSchema): ApolloServerPlugin<ServedContext> {
  const findWithheld = createFindWithheld(schema);
  return {
    async requestDidStart() {
      return {
        async didResolveOperation(requestContext) {
          const { document, operation, request, contextValue } = requestContext;
          if (!operation) return;
          const { caller } = contextValue;
          const withheld = findWithheld(document, operation, request.variables ?? {}, caller.scopes);
          if (!withheld) return;
          const [first] = withheld.places;
          if (operation.operation === "mutation" && first) throw forbiddenOperation(first);
          contextValue.withheld = withheld;
          Object.assign(requestContext as Executed, {
            document: withheld.document,
            operation: withheld.operation,
          });
        },
      };
    },
  };
}

/** What Apollo Server executes is what its request context holds by then. */
interface Executed {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}
