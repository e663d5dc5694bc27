import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { Scope } from "../../../config/scopes.js";
import type { Forbidden } from "./forbidden-fields.js";
import { forbiddenEntity } from "./guard-entities.js";

/** Where a forbidden field stands in the answer: once, however many rows there are. */
export interface ForbiddenPlace extends Forbidden {
  /** The keys that lead to it, lists left out. */
  readonly keys: readonly string[];
  /** Of the error: up to the field itself, or to the field that holds the first list above it. */
  readonly path: readonly string[];
  /** More than one where it is selected repeatedly. */
  readonly nodes: FieldNode[];
  readonly isNonNull: boolean;
}

interface Position {
  readonly type: unknown;
  readonly keys: readonly string[];
  /** How many keys lead to whatever holds the first list. */
  readonly toFirstList: number | undefined;
}

/**
 * The places of forbidden fields in an operation's answer, without those that `@skip` and `@include` leave out.
 * @param scopes Of the caller: of an entity that they do not open nothing is answered, so nothing of it has a place.
 * @param isIncluded Whether a selection's conditions hold.
 */
export function forbiddenPlaces(
  schema: GraphQLSchema,
  own: DocumentNode,
  operation: OperationDefinitionNode,
  forbidden: ReadonlyMap<FieldNode, Forbidden>,
  scopes: ReadonlySet<Scope>,
  isIncluded: (selection: SelectionNode) => boolean,
): readonly ForbiddenPlace[] {
  const fragments = fragmentsOf(own);
  const places = new Map<string, ForbiddenPlace>();

  function collect({ selections }: SelectionSetNode, position: Position): void {
    for (const selection of selections) {
      if (!isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) collectField(selection, position);
      else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        const condition = inner?.typeCondition;
        const type = condition ? schema.getType(condition.name.value) : position.type;
        if (isUnionType(position.type) && forbiddenEntity(schema, scopes, condition?.name.value)) continue;
        if (inner) collect(inner.selectionSet, { ...position, type });
      }
    }
  }

  function collectField(node: FieldNode, { type: parent, keys, toFirstList }: Position): void {
    const definition = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!definition) return; // `__typename`, and introspection
    const below = [...keys, node.alias?.value ?? node.name.value];
    const found = forbidden.get(node);
    if (found) add(node, found, below, toFirstList, isNonNullType(definition.type));
    else if (node.selectionSet && isCompositeType(getNamedType(definition.type)))
      collect(node.selectionSet, {
        type: getNamedType(definition.type),
        keys: below,
        toFirstList: toFirstList ?? (isList(definition.type) ? keys.length : undefined),
      });
  }

  function add(
    node: FieldNode,
    found: Forbidden,
    keys: readonly string[],
    toFirstList: number | undefined,
    isNonNull: boolean,
  ): void {
    const name = `${found.field} ${keys.join(" ")}`;
    const known = places.get(name);
    if (known) known.nodes.push(node);
    // A list at the root is held by nothing but itself.
    else
      places.set(name, {
        ...found,
        keys,
        path: toFirstList === undefined ? keys : keys.slice(0, Math.max(1, toFirstList)),
        nodes: [node],
        isNonNull,
      });
  }

  const type = schema.getRootType(operation.operation);
  collect(operation.selectionSet, { type, keys: [], toFirstList: undefined });
  return [...places.values()];
}

const isList = (type: GraphQLOutputType) => isListType(getNullableType(type));

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((it) => (it.kind === Kind.FRAGMENT_DEFINITION ? [[it.name.value, it]] : [])),
  );
}
