import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from "graphql";
import type { ExecutorChoice } from "../../config/serving.js";
import { variableErrors } from "../mistakes/variable-errors.js";
import { hasUnsafeInteger, variableMistakes } from "../mistakes/variable-mistakes.js";
import { createCompiledOperations } from "./compiled/compiled-operations.js";

export interface ExecutorOptions {
  /** `graphql-js`, or code that graphql-jit compiles when an operation comes again, or when it comes for the first time. */
  readonly choice: ExecutorChoice;
  /** Whether errors name nothing of the schema that the client does not know. */
  readonly hidesSchema: boolean;
}

/**
 * Takes a schema and returns what executes its operations. This is the only way to compiled code: nothing else of the
 * server, and nothing of the graph, knows that it exists.
 *
 * graphql-js is the reference. It executes everything that has no compiled code, and every operation with a wrong argument,
 * so that the errors are its own. Errors of wrong variables are ours, because graphql-js quotes the values.
 */
export function createExecutor(schema: GraphQLSchema, { choice, hidesSchema }: ExecutorOptions): Executor {
  const operations =
    choice === "graphql-js"
      ? undefined
      : createCompiledOperations(schema, { isEager: choice === "jit-at-first-sight" });
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

/** The variables as graphql-js coerces them; `undefined` when it refuses them, or when an id among them is not what was sent. */
function coerce(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  { variableValues = {} }: Request,
): Variables | undefined {
  if (
    hasUnsafeInteger(variableValues) &&
    variableMistakes(schema, variableDefinitions, variableValues, true).length > 0
  )
    return undefined;
  return getVariableValues(schema, variableDefinitions, variableValues, { maxErrors: 1 }).coerced;
}

function refuse(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  { variableValues }: Request,
  hidesSchema: boolean,
): ExecutionResult {
  return { errors: variableErrors(schema, variableDefinitions, variableValues ?? {}, hidesSchema) };
}

/** Values of an operation's variables, by name. */
export type Variables = Readonly<Record<string, unknown>>;

/** One validated operation to carry out. */
export interface ExecutionRequest {
  readonly document: DocumentNode;
  /** The one that is asked for; absent where the document has none of that name. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | undefined;
  /** As the client sent them. */
  readonly variableValues: Variables | undefined;
  readonly contextValue: unknown;
  /** Of a subscription, the event. */
  readonly rootValue?: unknown;
}

export type Execution = ExecutionResult | Promise<ExecutionResult>;

/** Carries out operations. */
export type Executor = (request: ExecutionRequest) => Execution;
