/**
 * Turns OpenAPI 3.0's dialect into JSON Schema, in which `nullable` is an alternative: beside a `$ref`, an `allOf` or
 * an `enum` a validator would otherwise overlook it.
 */
export function toJsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toJsonSchema);
  if (typeof node !== "object" || node === null) return node;
  const schema = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, toJsonSchema(value)]));
  // A field may be called so, too: then it is a schema and no flag.
  if (typeof schema["nullable"] !== "boolean") return schema;
  const { nullable, ...withoutNull } = schema;
  return nullable ? { anyOf: [withoutNull, { type: "null" }] } : withoutNull;
}
