import type { ApolloServerPlugin, GraphQLRequest, HTTPGraphQLHead } from "@apollo/server";
import type { DocumentNode, OperationDefinitionNode } from "graphql";
import type { Admit } from "../admission/admission.js";
import type { Weights } from "../admission/load/weights.js";
import type { RouterProof } from "../auth/router.js";
import { plainSubscription } from "../mistakes/plain-subscription.js";
import type { ServedContext } from "../served-context.js";

/**
 * Admits operations, and lets them in by their weight.
 *
 * Apollo Server forces three moments. It parses and validates before the first hook, so it is given the same rules
 * (`documentRules`). It offers no way to refuse a document before that, so the safelist hides unlisted ones in the
 * document store (`listedDocumentStore`). And it starts the hooks of all plugins in their order without waiting for one
 * another, so operations are admitted without waiting, and enter in the next hook, which runs one plugin at a time.
 */
export function admission(admit: Admit, weights: Weights): ApolloServerPlugin<ServedContext> {
  return {
    async requestDidStart({ contextValue }) {
      return {
        async didResolveOperation(requestContext) {
          const { document, queryHash, request } = requestContext;
          if (requestContext.operation?.operation === "subscription") throw plainSubscription();
          const { operationName, variables } = request;
          const answer = admit({
            document,
            id: queryHash,
            operationName,
            variables,
            caller: contextValue.caller,
            proof: proofIn(request),
            context: contextValue,
          });
          if ("refusals" in answer) throw answer.refusals[0]; // Apollo Server reports one error from here
          contextValue.admitted = answer;
          if (variables) request.variables = answer.variables;
          const executed: Executed = { document: answer.document, operation: answer.operation };
          Object.assign(requestContext, executed);
        },

        async responseForOperation({
          contextValue: { admitted, deadline, caller, atEnd },
          response: { http },
        }) {
          if (!admitted?.weight) return null;
          const leave = await weights.enter(admitted.weight, caller.id, () => deadline.readSignal);
          if (!leave) return overloaded(http);
          atEnd.push(leave);
          return null;
        },
      };
    },
  };
}

/** Apollo Server executes what its request context holds at the end of the hook. */
interface Executed {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

const proofIn = ({ query, http, extensions }: GraphQLRequest): RouterProof => ({
  query,
  secret: http?.headers.get("router-authorization"),
  signature: extensions?.["hmac-signature"],
});

/** The status of {@link tryAgain}, past the point where that could be thrown. */
function overloaded(http: HTTPGraphQLHead) {
  http.status = 503;
  const errors = [
    {
      message:
        "This server has no capacity for another operation of this size. Send the operation again after the time in Retry-After.",
      extensions: { code: "OVERLOADED", retryAfterSeconds: 1 },
    },
  ];
  return { http, body: { kind: "single" as const, singleResult: { errors } } };
}
