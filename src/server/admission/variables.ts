import {
  type ConstValueNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  ValidationContext,
  type ValueNode,
  type VariableNode,
  visit,
} from "graphql";
import type { OperationLimits } from "../../config/limits.js";
import { LimitExceeded, MAX_KEYS, MAX_NESTING } from "./limits/limit-exceeded.js";
import { rootFields } from "./read-document.js";

type Variables = Readonly<Record<string, unknown>>;

/** An operation and what its client sent for its variables. */
export interface OperationInput {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
}

/** A nullable variable that is used where null cannot stand, because a default, its own or the place's, keeps null away. */
interface Defaulted {
  readonly name: string;
  readonly nonNullUses: readonly VariableNode[];
  /** Of the variable; `null` may be one. */
  readonly defaultValue: ConstValueNode | undefined;
  /** Whether it is used where null can stand as well, and may mean something. */
  readonly isNullElsewhere: boolean;
}

/** By operation: most are sent again and again. */
const known = new WeakMap<OperationDefinitionNode, readonly Defaulted[]>();

/**
 * Lets the default apply where a variable is null and null cannot stand; elsewhere it stays null.
 *
 * GraphQL lets a nullable variable feed an argument that has a default and no null (`first: Int! = 50`), and then fails the
 * field when null is sent. Clients in many languages send null for whatever is not set.
 *
 * A variable that is used nowhere else is left out. Otherwise the document is changed, at the places where null cannot stand.
 *
 * @returns The same object where nothing changes.
 */
export function nullAsDefault(schema: GraphQLSchema, input: OperationInput): OperationInput {
  const nulls = defaultedOf(schema, input).filter((variable) => isNull(variable, input.variables));
  if (nulls.length === 0) return input;
  const inPlace = nulls.filter((variable) => variable.isNullElsewhere || isNullByDefault(variable));
  const leftOut = new Set(nulls.filter((variable) => !inPlace.includes(variable)).map(({ name }) => name));
  const variables = Object.fromEntries(
    Object.entries(input.variables).filter(([name]) => !leftOut.has(name)),
  );
  return inPlace.length === 0 ? { ...input, variables } : { ...withDefaultsAt(inPlace, input), variables };
}

const isNullByDefault = ({ defaultValue }: Defaulted) => defaultValue?.kind === Kind.NULL;

function isNull(variable: Defaulted, variables: Variables): boolean {
  return Object.hasOwn(variables, variable.name)
    ? variables[variable.name] === null
    : isNullByDefault(variable);
}

function defaultedOf(schema: GraphQLSchema, { document, operation }: OperationInput): readonly Defaulted[] {
  const found = known.get(operation);
  if (found) return found;
  const isNullable = operation.variableDefinitions?.some(({ type }) => type.kind !== Kind.NON_NULL_TYPE);
  const variables = isNullable ? findDefaulted(schema, document, operation) : [];
  known.set(operation, variables);
  return variables;
}

function findDefaulted(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly Defaulted[] {
  const context = new ValidationContext(schema, document, new TypeInfo(schema), () => undefined);
  const uses = context.getRecursiveVariableUsages(operation);
  const { variableDefinitions = [] } = operation;
  return variableDefinitions.flatMap(({ type, variable, defaultValue }) => {
    const name = variable.name.value;
    const own = uses.filter(({ node }) => node.name.value === name);
    const nonNullUses = own.flatMap((use) => (isNonNullType(use.type) ? [use.node] : []));
    return type.kind === Kind.NON_NULL_TYPE || nonNullUses.length === 0
      ? []
      : [{ name, nonNullUses, defaultValue, isNullElsewhere: own.length > nonNullUses.length }];
  });
}

/** Puts the variable's own default where null cannot stand, or leaves the argument or input field out: its place has one. */
function withDefaultsAt(
  variables: readonly Defaulted[],
  { document, operation }: OperationInput,
): Pick<OperationInput, "document" | "operation"> {
  const defaults = new Map<ValueNode, ConstValueNode | null>();
  for (const variable of variables)
    for (const use of variable.nonNullUses)
      defaults.set(use, isNullByDefault(variable) ? null : (variable.defaultValue ?? null));
  const orNothing = ({ value }: { readonly value: ValueNode }) =>
    defaults.get(value) === null ? null : undefined;
  const changed = visit(document, {
    Argument: orNothing,
    ObjectField: orNothing,
    Variable: (node) => defaults.get(node) ?? undefined,
  });
  const place = document.definitions.indexOf(operation);
  return { document: changed, operation: changed.definitions[place] as OperationDefinitionNode };
}

type VariableLimits = Pick<OperationLimits, "listItems" | "representations">;

/**
 * Refuses too long lists and too many keys in the variables, and too many representations wherever they
 * stand. Other lists in the document are bounded by its tokens.
 * @throws LimitExceeded
 */
export function checkVariables(input: OperationInput, limits: VariableLimits): void {
  const representations = countRepresentations(rootFields(input.document, input.operation), input);
  if (representations > limits.representations)
    throw new LimitExceeded("representations", limits.representations);
  // A list of representations may be as long as that limit says.
  const max = Math.max(limits.listItems, representations);
  if (longestList(input.variables) > max) throw new LimitExceeded("listItems", limits.listItems);
}

/** Routers send the representations in one variable; other clients may write them into the document. */
function countRepresentations(
  fields: readonly FieldNode[],
  { operation, variables }: OperationInput,
): number {
  const lengthOf = (value: ValueNode | undefined): number => {
    if (value?.kind === Kind.LIST) return value.values.length;
    if (value?.kind !== Kind.VARIABLE) return 0;
    const name = value.name.value;
    const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (given !== undefined) return Array.isArray(given) ? given.length : 0;
    return lengthOf(
      operation.variableDefinitions?.find((it) => it.variable.name.value === name)?.defaultValue,
    );
  };
  return fields
    .filter(({ name }) => name.value === "_entities")
    .flatMap(({ arguments: args = [] }) => args)
    .reduce((sum, { value }) => sum + lengthOf(value), 0);
}

/** @throws LimitExceeded for objects of too many keys, and for values nested so deep that recursion over them, here or in a scalar, could fail. */
function longestList(value: unknown, depth = 0): number {
  if (typeof value !== "object" || value === null) return 0;
  if (depth > MAX_NESTING) throw new LimitExceeded("nesting", MAX_NESTING);
  const items: unknown[] = Array.isArray(value) ? value : Object.values(value);
  if (!Array.isArray(value) && items.length > MAX_KEYS) throw new LimitExceeded("keys", MAX_KEYS);
  let longest = Array.isArray(value) ? value.length : 0;
  for (const item of items) longest = Math.max(longest, longestList(item, depth + 1));
  return longest;
}
