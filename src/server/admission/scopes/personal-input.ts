import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  valueFromASTUntyped,
} from "graphql";
import { isHeldKey, isPersonal } from "../../auth/field-scopes.js";

type Variables = Readonly<Record<string, unknown>>;

/**
 * The first personal input among a field's arguments, by its coordinate, or `undefined`. A filter on e-mail addresses
 * answers who has one as well as the field does, and a sort by them answers it by halves.
 *
 * @param variables As the client sent them, with their defaults.
 */
export function personalArgument(
  { args }: GraphQLField<unknown, unknown>,
  { arguments: given = [] }: FieldNode,
  variables: Variables,
): string | undefined {
  return first(given, ({ name, value }) => {
    const argument = args.find((it) => it.name === name.value);
    if (!argument) return undefined;
    const raw = valueFromASTUntyped(value, variables as never);
    return isPersonal(argument) && raw != null ? name.value : personalValue(argument.type, raw);
  });
}

/**
 * Coordinates of personal input in a value of an input object, one for each of its fields that has any.
 * @param type The input object.
 * @param isHeld Which lookups are let through: those by a key that the caller holds, where it is left out.
 */
export function personalInputs(
  type: unknown,
  value: unknown,
  isHeld: typeof isHeldKey = isHeldKey,
): string[] {
  if (!isInputObjectType(type) || typeof value !== "object" || value === null) return [];
  const found = Object.entries(value).map(([name, below]) => personalValue(type, { [name]: below }, isHeld));
  return [...new Set(found.filter((it) => it !== undefined))];
}

/** Whether values of an argument can be personal at all; most are plain ids and numbers. */
export function canBePersonal({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some((argument) => {
    const type = innermost(argument.type);
    return isPersonal(argument) || isInputObjectType(type) || isEnumType(type);
  });
}

/** Looks into a value before it is coerced: what is no value of the type is refused when it is executed. */
function personalValue(
  wanted: GraphQLInputType,
  value: unknown,
  isHeld: typeof isHeldKey = isHeldKey,
): string | undefined {
  const type = getNullableType(wanted);
  if (value === null || value === undefined) return undefined;
  if (isListType(type)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return first(items, (item) => personalValue(type.ofType, item, isHeld));
  }
  if (isEnumType(type)) {
    const chosen = typeof value === "string" ? type.getValue(value) : undefined;
    return isPersonal(chosen) ? `${type.name}.${chosen?.name}` : undefined;
  }
  if (!isInputObjectType(type) || typeof value !== "object") return undefined;
  const fields = type.getFields();
  return first(Object.entries(value), ([name, below]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field || below === null || below === undefined) return undefined;
    const coordinate = `${type.name}.${name}`;
    if (isPersonal(field)) return isHeld(coordinate, below) ? undefined : coordinate;
    return personalValue(field.type, below, isHeld);
  });
}

function innermost(wanted: GraphQLInputType): GraphQLInputType {
  const type = getNullableType(wanted);
  return isListType(type) ? innermost(type.ofType) : type;
}

function first<T>(items: readonly T[], find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}
