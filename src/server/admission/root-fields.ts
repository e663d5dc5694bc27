import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** By operation, whose node belongs to one document: most are sent again and again. */
const known = new WeakMap<OperationDefinitionNode, readonly FieldNode[]>();

/** The root fields of an operation, those within fragments included; validation has made sure that fragments end. */
export function rootFields(document: DocumentNode, operation: OperationDefinitionNode): readonly FieldNode[] {
  const found = known.get(operation) ?? readRootFields(document, operation);
  known.set(operation, found);
  return found;
}

/** A field's key in the answer. */
export const keyOf = ({ alias, name }: FieldNode): string => alias?.value ?? name.value;

/** The same without the cache. @param isIncluded Whether a selection's conditions hold. */
export function readRootFields(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  isIncluded: (selection: SelectionNode) => boolean = () => true,
): readonly FieldNode[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  const fieldsOf = ({ selections }: SelectionSetNode): FieldNode[] =>
    selections.flatMap((selection) => {
      if (!isIncluded(selection)) return [];
      if (selection.kind === Kind.FIELD) return selection;
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      return inner ? fieldsOf(inner.selectionSet) : [];
    });
  return fieldsOf(operation.selectionSet);
}
