import { shouldIncludeNode } from "@graphql-tools/utils";
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from "graphql";

/** What is selected below nodes that have plain fields only, the same for every request: a page asks it of each row. */
const plainSelections = new WeakMap<FieldNode, ReadonlySet<string>>();

/** The names of the fields that a client selects directly below the current one; what costs extra is asked for only then. */
export function selectedFields(info: GraphQLResolveInfo): ReadonlySet<string> {
  const [node, ...others] = info.fieldNodes;
  if (!node || others.length > 0) return namesOf(fieldsBelow(info.fieldNodes, info));
  const known = plainSelections.get(node);
  if (known) return known;
  const names = namesOf(fieldsBelow([node], info));
  if (isPlain(node)) plainSelections.set(node, names);
  return names;
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

function isPlain({ selectionSet }: FieldNode): boolean {
  return selectionSet?.selections.every((it) => it.kind === "Field" && !it.directives?.length) ?? true;
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
    if (!shouldIncludeNode(variableValues, node)) continue;
    if (node.kind === "Field") fields.push(node);
    else if (node.kind === "InlineFragment") collect(node.selectionSet, info, fields);
    else collect(fragments[node.name.value]?.selectionSet, info, fields);
  }
}
