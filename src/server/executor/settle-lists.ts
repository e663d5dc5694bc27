import {
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNullableType,
  isListType,
  isObjectType,
} from "graphql";

/**
 * Lets every list of a schema wait for its items: where one of them is a promise that fails after another was kept,
 * graphql-jit appends a null to the list. An item that fails is an error value, which is the same to every executor.
 */
export function settleLists(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields()))
      if (field.resolve && isListType(getNullableType(field.type))) field.resolve = settled(field.resolve);
  }
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
