import { type FieldNode, isObjectType, type TypeInfo } from "graphql";

/** Thrown for what graphql-jit would carry out otherwise than graphql-js does. */
export class NotCompilable extends Error {
  override readonly name = "NotCompilable";
}

/**
 * Checks that compiled code answers a field as graphql-js does.
 * @throws NotCompilable
 */
export function checkCompilable(node: FieldNode, types: TypeInfo): void {
  const key = node.alias?.value ?? node.name.value;
  // Keys become properties of plain objects, where `__proto__` is none and `constructor` is one already.
  if (key in Object.prototype) throw new NotCompilable(key);
  if (node.name.value === "__typename") return;
  // graphql-jit keeps what it tells resolvers by the keys of their path, joined by "_": `a_b` is `a` in `b` as well.
  const isTold = node.selectionSet !== undefined || types.getFieldDef()?.resolve !== undefined;
  if (isTold && node.alias?.value.includes("_")) throw new NotCompilable(key);
  // Introspection; and fields of interfaces, whose arguments may have other defaults than those of the objects.
  if (node.name.value.startsWith("__") || !isObjectType(types.getParentType()))
    throw new NotCompilable(node.name.value);
}
