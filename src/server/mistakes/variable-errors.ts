import { GraphQLError, type GraphQLSchema, type VariableDefinitionNode } from "graphql";
import { variableMistakes } from "./variable-mistakes.js";

const options = { extensions: { code: "BAD_USER_INPUT", http: { status: 400 } } };

/** The errors of variables that graphql-js refuses; at least one. */
export function variableErrors(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  variables: Readonly<Record<string, unknown>>,
  hidesSchema: boolean,
): readonly GraphQLError[] {
  const errors = variableMistakes(schema, definitions, variables, hidesSchema).map(
    ({ path, message, definition }) =>
      new GraphQLError(`Variable "${path}": ${message}`, { ...options, nodes: definition }),
  );
  return errors.length > 0
    ? errors
    : [new GraphQLError("The variables do not match their types. Check them against the schema.", options)];
}
