import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionSetNode,
} from "graphql";

/** The names of the fields that a client selects directly below the current one; what costs extra is asked for only then. */
export function selectedFields(info: GraphQLResolveInfo): ReadonlySet<string> {
  return namesOf(fieldsBelow(info.fieldNodes, info));
}

/** Whether everything that is selected is one of `names`. */
export function selectsOnly(info: GraphQLResolveInfo, ...names: readonly string[]): boolean {
  return isWithin(selectedFields(info), names);
}

/** Whether everything that is selected of a connection's nodes, through `nodes` and `edges` alike, is one of `names`. */
export function selectsOnlyOfNodes(info: GraphQLResolveInfo, ...names: readonly string[]): boolean {
  const fields = fieldsBelow(info.fieldNodes, info);
  const edges = fieldsBelow(named("edges", fields), info);
  return isWithin(namesOf(fieldsBelow([...named("nodes", fields), ...named("node", edges)], info)), names);
}

function isWithin(selected: ReadonlySet<string>, names: readonly string[]): boolean {
  for (const name of selected) if (name !== "__typename" && !names.includes(name)) return false;
  return true;
}

function named(name: string, fields: readonly FieldNode[]): FieldNode[] {
  return fields.filter((field) => field.name.value === name);
}

function namesOf(fields: readonly FieldNode[]): ReadonlySet<string> {
  return new Set(fields.map((field) => field.name.value));
}

function fieldsBelow(parents: readonly FieldNode[], info: GraphQLResolveInfo): FieldNode[] {
  const fields: FieldNode[] = [];
  for (const { selectionSet } of parents) collect(selectionSet, info, fields);
  return fields;
}

function collect(
  selections: SelectionSetNode | undefined,
  info: GraphQLResolveInfo,
  fields: FieldNode[],
): void {
  const { fragments, variableValues } = info;
  for (const node of selections?.selections ?? []) {
    if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.["if"] === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.["if"] === false) continue;
    if (node.kind === "Field") fields.push(node);
    else if (node.kind === "InlineFragment") collect(node.selectionSet, info, fields);
    else collect(fragments[node.name.value]?.selectionSet, info, fields);
  }
}
