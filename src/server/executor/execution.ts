import type { DocumentNode, ExecutionResult, OperationDefinitionNode } from "graphql";

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
}

export type Execution = ExecutionResult | Promise<ExecutionResult>;

/** Carries out operations. */
export type Executor = (request: ExecutionRequest) => Execution;
