import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionSetNode,
} from "graphql";

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** The names of the fields that a client selects directly below the current one; what costs extra is asked for only then. */
export function selectedFields(info: GraphQLResolveInfo): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of info.fieldNodes) collect(node.selectionSet, info.fragments, info.variableValues, names);
  return names;
}

/** Whether everything that is selected is one of `names`. */
export function selectsOnly(info: GraphQLResolveInfo, ...names: readonly string[]): boolean {
  for (const name of selectedFields(info)) if (name !== "__typename" && !names.includes(name)) return false;
  return true;
}

function collect(
  selections: SelectionSetNode | undefined,
  fragments: Fragments,
  variables: Record<string, unknown>,
  names: Set<string>,
): void {
  for (const node of selections?.selections ?? []) {
    if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.["if"] === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, node, variables)?.["if"] === false) continue;
    if (node.kind === "Field") names.add((node as FieldNode).name.value);
    else if (node.kind === "InlineFragment") collect(node.selectionSet, fragments, variables, names);
    else collect(fragments[node.name.value]?.selectionSet, fragments, variables, names);
  }
}
