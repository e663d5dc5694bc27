import { shouldIncludeNode } from "@graphql-tools/utils";
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type ValueNode,
} from "graphql";
import { declaredSize } from "../decorators/answer-size.js";
import { MAX_FIRST } from "../paging/page-args.js";

export type Variables = Readonly<Record<string, unknown>>;

/** The context for reading the selections of one operation. */
export interface Reading {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced. Those of conditions count. */
  readonly variables: Variables;
}

/** A field where an operation selects it: all nodes that answer to one name, and what they select below it. */
export class SelectedField {
  /** For each object type that the field may give, what is selected of it; empty for leaves. */
  readonly below: readonly (readonly SelectedField[])[];
  /** Whether it is one value, whatever its arguments and what is known: most fields are. */
  readonly isPlain: boolean;
  readonly #node: FieldNode;
  readonly #isConstant: boolean;
  #constant: Variables | undefined;

  constructor(
    readonly definition: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    reading: Reading,
  ) {
    this.below = fieldsBelow(getNamedType(definition.type), nodes, reading);
    this.isPlain = isLeafType(getNullableType(definition.type)) && !declaredSize(definition).weight;
    this.#node = nodes[0] as FieldNode;
    this.#isConstant = this.#node.arguments?.every(({ value }) => !holdsVariable(value)) ?? true;
  }

  get name(): string {
    return this.definition.name;
  }

  /** The field's arguments with their defaults; empty where one is wrong, which execution then says. */
  argumentsIn(variables: Variables): Variables {
    if (this.#constant) return this.#constant;
    const given = this.#readArguments(variables);
    if (this.#isConstant) this.#constant = given;
    return given;
  }

  /** The same as if it asked for no more than `maxFirst`; what is refused for its size stays as it is. */
  argumentsUpTo(maxFirst: number, variables: Variables): Variables {
    const given = this.argumentsIn(variables);
    const first = given["first"];
    return typeof first === "number" && first > maxFirst && first <= MAX_FIRST
      ? { ...given, first: maxFirst }
      : given;
  }

  #readArguments(variables: Variables): Variables {
    try {
      return getArgumentValues(this.definition, this.#node, variables);
    } catch {
      return {};
    }
  }
}

function holdsVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(holdsVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => holdsVariable(field.value));
  return value.kind === Kind.VARIABLE;
}

/** What nodes select below them, for each object type that may be met there. */
export function fieldsBelow(
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
  reading: Reading,
): readonly (readonly SelectedField[])[] {
  if (isObjectType(type)) return [fieldsOf(type, nodes, reading)];
  if (!isAbstractType(type)) return [];
  return reading.schema.getPossibleTypes(type).map((it) => fieldsOf(it, nodes, reading));
}

/** The selections on one object type, without those that `@skip` and `@include` exclude. */
export function fieldsOf(
  type: GraphQLObjectType,
  parents: readonly { readonly selectionSet?: SelectionSetNode | undefined }[],
  reading: Reading,
): readonly SelectedField[] {
  const byName = new Map<string, FieldNode[]>();
  for (const { selectionSet } of parents) collect(type, selectionSet, reading, byName);
  const fields: SelectedField[] = [];
  for (const nodes of byName.values()) {
    const definition = definitionOf(type, (nodes[0] as FieldNode).name.value);
    if (definition) fields.push(new SelectedField(definition, nodes, reading));
  }
  return fields;
}

function collect(
  type: GraphQLObjectType,
  selections: SelectionSetNode | undefined,
  reading: Reading,
  into: Map<string, FieldNode[]>,
): void {
  for (const node of selections?.selections ?? []) {
    if (!shouldIncludeNode(reading.variables, node)) continue;
    if (node.kind === Kind.FIELD) {
      const name = node.alias?.value ?? node.name.value;
      const others = into.get(name);
      if (others) others.push(node);
      else into.set(name, [node]);
      continue;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : reading.fragments[node.name.value];
    if (fragment && applies(fragment.typeCondition?.name.value, type, reading.schema))
      collect(type, fragment.selectionSet, reading, into);
  }
}

function applies(condition: string | undefined, type: GraphQLObjectType, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === type.name) return true;
  const other = schema.getType(condition) as GraphQLCompositeType | undefined;
  return isAbstractType(other) && schema.isSubType(other, type);
}

function definitionOf(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
  return META_FIELDS[name] ?? type.getFields()[name];
}

const META_FIELDS: Readonly<Record<string, GraphQLField<unknown, unknown>>> = {
  [SchemaMetaFieldDef.name]: SchemaMetaFieldDef,
  [TypeMetaFieldDef.name]: TypeMetaFieldDef,
  [TypeNameMetaFieldDef.name]: TypeNameMetaFieldDef,
};

/** The fragments of a document by their names. */
export function fragmentsOf({ definitions }: DocumentNode): Reading["fragments"] {
  return Object.fromEntries(
    definitions.flatMap((it) => (it.kind === Kind.FRAGMENT_DEFINITION ? [[it.name.value, it]] : [])),
  );
}
