import {
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from "graphql";
import { variableErrors } from "../mistakes/variable-errors.js";
import type { CompiledOperations } from "./compiled-operations.js";
import type { ExecutionRequest, Executor, Variables } from "./execution.js";

export interface ExecutorOptions {
  /** Whether errors tell nothing of the schema that the client does not know. */
  readonly hidesSchema: boolean;
  /** Code of operations; without it graphql-js executes them all. */
  readonly operations?: CompiledOperations;
}

/**
 * Executes operations by compiled code where there is some. Everything else is graphql-js's, which is the reference: also
 * every operation with a wrong argument, so that such errors are its own. Those of wrong variables are ours: graphql-js
 * quotes the values.
 */
export function createExecutor(
  schema: GraphQLSchema,
  { hidesSchema, operations }: ExecutorOptions,
): Executor {
  return ({ operation, ...request }) => {
    if (!operation) return execute({ schema, ...request });
    const variables = coerce(schema, operation, request);
    if (!variables) return refuse(schema, operation, request, hidesSchema);
    const compiled = operations?.find(request.document, operation, variables);
    const argumentValues = compiled?.argumentValues(variables);
    return compiled && argumentValues
      ? compiled.run(request.contextValue, argumentValues)
      : execute({ schema, ...request });
  };
}

type Request = Pick<ExecutionRequest, "variableValues">;

/** The variables as graphql-js takes them; `undefined` where it refuses them. */
function coerce(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  { variableValues }: Request,
): Variables | undefined {
  return getVariableValues(schema, variableDefinitions, variableValues ?? {}, { maxErrors: 1 }).coerced;
}

function refuse(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  { variableValues }: Request,
  hidesSchema: boolean,
): ExecutionResult {
  return { errors: variableErrors(schema, variableDefinitions, variableValues ?? {}, hidesSchema) };
}
