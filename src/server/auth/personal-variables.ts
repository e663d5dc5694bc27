import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isListType,
  type OperationDefinitionNode,
  typeFromAST,
} from "graphql";
import { isPersonal } from "./field-scopes.js";

/**
 * The first personal input among the values of the variables, or `undefined`. A filter on e-mail addresses answers who
 * has one as well as the field does.
 */
export function personalVariable(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string | undefined {
  for (const { variable, type } of variableDefinitions) {
    const inputType = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    const found = inputType && personalInput(inputType, variables[variable.name.value]);
    if (found) return found;
  }
  return undefined;
}

function personalInput(wanted: GraphQLInputType, value: unknown): string | undefined {
  const type = getNullableType(wanted);
  if (value === null || value === undefined) return undefined;
  if (isListType(type)) {
    const items: unknown[] = Array.isArray(value) ? value : [value];
    return first(items, (item) => personalInput(type.ofType as GraphQLInputType, item));
  }
  if (!isInputObjectType(type) || typeof value !== "object") return undefined;
  const fields = type.getFields();
  return first(Object.entries(value), ([name, below]) => {
    const field = fields[name];
    if (!field) return undefined; // refused when the variables are coerced
    return isPersonal(field) ? `${type.name}.${name}` : personalInput(field.type, below);
  });
}

function first<T>(items: readonly T[], find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}
