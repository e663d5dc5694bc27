import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from "graphql";
import { fieldsOf, fragmentsOf, type SelectedField, type Variables } from "./selected-field.js";

/** A validated operation that is to be priced. */
export interface PricedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As the client sent them. */
  readonly variables: Variables;
}

/** The selections of an operation, for the calculations of price and size. */
export interface ReadOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fields: readonly SelectedField[];
  /** Coerced. */
  readonly variables: Variables;
}

/** Kept with its document: most documents are sent again and again. One tree for each, so that memory grows with documents. */
interface Known {
  readonly conditions: readonly string[];
  way: string;
  fields: readonly SelectedField[];
}

const known = new WeakMap<OperationDefinitionNode, Known>();

/** Larger trees are read each time: with its fragments spread out, a short document can have thousands of fields. */
const MAX_KEPT_FIELDS = 400;

/** Reads what an operation selects; `undefined` where its variables are wrong, which execution then says. */
export function readOperation({
  schema,
  document,
  operation,
  variables: given,
}: PricedOperation): ReadOperation | undefined {
  const { variableDefinitions = [] } = operation;
  const variables =
    variableDefinitions.length === 0
      ? {}
      : getVariableValues(schema, variableDefinitions, given, { maxErrors: 1 }).coerced;
  const root = schema.getRootType(operation.operation);
  if (!variables || !root) return undefined;

  const read = () => fieldsOf(root, [operation], { schema, fragments: fragmentsOf(document), variables });
  const kept = known.get(operation);
  if (kept) {
    const way = wayOf(kept.conditions, variables);
    if (way !== kept.way) {
      kept.fields = read();
      kept.way = way;
    }
    return { schema, operation, fields: kept.fields, variables };
  }
  const fields = read();
  if (countOf(fields) <= MAX_KEPT_FIELDS) {
    const conditions = conditionsOf(document);
    known.set(operation, { conditions, way: wayOf(conditions, variables), fields });
  }
  return { schema, operation, fields, variables };
}

const countOf = (fields: readonly SelectedField[]): number =>
  fields.reduce((sum, { below }) => sum + below.reduce((all, it) => all + countOf(it), 1), 0);

const wayOf = (conditions: readonly string[], variables: Variables) =>
  conditions.map((name) => (variables[name] === true ? "1" : "0")).join("");

/** The variables of `@skip` and `@include`. */
function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  const look = (node: SelectionNode | OperationDefinitionNode | FragmentDefinitionNode): void => {
    for (const { arguments: args = [] } of node.directives ?? [])
      for (const { value } of args) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    if ("selectionSet" in node) node.selectionSet?.selections.forEach(look);
  };
  for (const it of document.definitions)
    if (it.kind === Kind.OPERATION_DEFINITION || it.kind === Kind.FRAGMENT_DEFINITION) look(it);
  return [...names];
}
