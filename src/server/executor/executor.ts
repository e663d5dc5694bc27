import { execute, type GraphQLSchema, getVariableValues, type VariableDefinitionNode } from "graphql";
import type { CompiledOperations } from "./compiled-operations.js";
import type { Executor, Variables } from "./execution.js";

/** Executes operations by graphql-js alone, which is the reference. */
export function executeByReference(schema: GraphQLSchema): Executor {
  return ({ operation: _, ...request }) => execute({ schema, ...request });
}

/**
 * Executes operations by compiled code where there is some. Everything else is graphql-js's, which is the reference: also
 * every operation with a wrong variable or argument, so that all such errors are its own.
 */
export function createExecutor(schema: GraphQLSchema, operations: CompiledOperations): Executor {
  return ({ operation, ...request }) => {
    const variables = operation && coerce(schema, operation.variableDefinitions, request.variableValues);
    const compiled = variables && operations.find(request.document, operation, variables);
    const argumentValues = compiled?.argumentValues(variables ?? {});
    return compiled && argumentValues
      ? compiled.run(request.contextValue, argumentValues)
      : execute({ schema, ...request });
  };
}

/** The variables as graphql-js takes them; `undefined` where it refuses them. */
function coerce(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[] = [],
  variables: Variables | null | undefined,
): Variables | undefined {
  return getVariableValues(schema, definitions, variables ?? {}, { maxErrors: 1 }).coerced;
}
