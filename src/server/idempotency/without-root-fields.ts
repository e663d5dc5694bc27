import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { keyOf } from "../admission/read-document.js";

/** The document without the root fields that have these keys in the answer. Fragments on the root type are used at the root only. */
export function withoutRootFields(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  rootType: string,
  keys: ReadonlySet<string>,
): { readonly document: DocumentNode; readonly operation: OperationDefinitionNode } {
  const reduce = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.flatMap((it): SelectionNode[] => {
      if (it.kind === Kind.FIELD) return keys.has(keyOf(it)) ? [] : [it];
      return it.kind === Kind.INLINE_FRAGMENT ? [{ ...it, selectionSet: reduce(it.selectionSet) }] : [it];
    }),
  });
  const reduced = { ...operation, selectionSet: reduce(operation.selectionSet) };
  const definitions = document.definitions.map((it) => {
    if (it === operation) return reduced;
    return it.kind === Kind.FRAGMENT_DEFINITION && it.typeCondition.name.value === rootType
      ? { ...it, selectionSet: reduce(it.selectionSet) }
      : it;
  });
  return { document: { ...document, definitions }, operation: reduced };
}
