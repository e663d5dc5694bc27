import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode } from "graphql";
import { isIncluded } from "../common/selection.js";

type Variables = Record<string, unknown>;

/** The fields below some nodes, by the name they answer to; type conditions count as met. */
export type Selected = ReadonlyMap<string, readonly FieldNode[]>;

/** Makes what tells the fields below nodes of one operation, without those that `@skip` and `@include` leave out. */
export function selectedBelow(document: DocumentNode, variables: Variables) {
  const fragments = new Map(
    document.definitions.flatMap((it) => (it.kind === Kind.FRAGMENT_DEFINITION ? [[it.name.value, it]] : [])),
  );

  function collect(selections: SelectionSetNode | undefined, into: Map<string, FieldNode[]>): void {
    for (const node of selections?.selections ?? []) {
      if (!isIncluded(node, variables)) continue;
      if (node.kind === Kind.FRAGMENT_SPREAD) collect(fragments.get(node.name.value)?.selectionSet, into);
      else if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet, into);
      else {
        const name = node.alias?.value ?? node.name.value;
        const others = into.get(name);
        if (others) others.push(node);
        else into.set(name, [node]);
      }
    }
  }

  return (nodes: readonly { readonly selectionSet?: SelectionSetNode | undefined }[]): Selected => {
    const into = new Map<string, FieldNode[]>();
    for (const { selectionSet } of nodes) collect(selectionSet, into);
    return into;
  };
}
