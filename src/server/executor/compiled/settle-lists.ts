import { MapperKind, mapSchema } from "@graphql-tools/utils";
import { type GraphQLFieldResolver, type GraphQLSchema, getNullableType, isListType } from "graphql";

/**
 * Returns a copy of the schema in which every list waits for its items. When one item is a promise that fails after
 * another item was kept, graphql-jit appends a null to the list. In the copy such an item is an error value, which every
 * executor treats the same way.
 */
export function withSettledLists(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) =>
      field.resolve && isListType(getNullableType(field.type))
        ? { ...field, resolve: settled(field.resolve) }
        : field,
  });
}

function settled(resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> {
  return (...call) => {
    const list: unknown = resolve(...call);
    return list instanceof Promise ? list.then(settleItems) : settleItems(list);
  };
}

function settleItems(list: unknown): unknown {
  if (!Array.isArray(list) || !list.some((item) => item instanceof Promise)) return list;
  return Promise.all(list.map((item) => (item instanceof Promise ? item.catch(toError) : item)));
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
