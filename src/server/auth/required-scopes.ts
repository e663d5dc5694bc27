import {
  type ASTVisitor,
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  type OperationDefinitionNode,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { Scope } from "./caller.js";
import { isPersonal, scopesOfField } from "./field-scopes.js";

/** Each scope that an operation needs, and the first thing that needs it. */
export type RequiredScopes = ReadonlyMap<Scope, string>;

/**
 * What an operation needs by its document alone: all fields that it names, wherever they are reached, and personal data
 * among its literal arguments. Values of variables are not seen here.
 */
export function requiredScopes(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): RequiredScopes {
  const required = new Map<Scope, string>();
  const need = (scope: Scope, coordinate: string) => {
    if (!required.has(scope)) required.set(scope, coordinate);
  };
  const types = new TypeInfo(schema);
  const visitor: ASTVisitor = {
    Field({ name }) {
      const parent = types.getParentType();
      if (!isObjectType(parent)) return; // `__typename` of a union
      for (const scope of scopesOfField(schema, parent, name.value))
        need(scope, `${parent.name}.${name.value}`);
    },
    Argument({ name }) {
      if (isPersonal(types.getArgument())) need("pii", name.value);
    },
    ObjectField({ name }) {
      const input = getNamedType(types.getParentInputType());
      if (isInputObjectType(input) && isPersonal(input.getFields()[name.value]))
        need("pii", `${input.name}.${name.value}`);
    },
  };
  const own = separateOperations(document)[operation.name?.value ?? ""];
  if (own) visit(own, visitWithTypeInfo(types, visitor));
  return required;
}
