/**
 * Turns OpenAPI 3.0's dialect into JSON Schema, in which `nullable` is an alternative: beside a `$ref`, an `allOf` or
 * an `enum` a validator would otherwise overlook it.
 */
export function toJsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toJsonSchema);
  if (typeof node !== "object" || node === null) return node;
  const schema = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, toJsonSchema(value)]));
  if (schema["nullable"] !== true) return schema;
  const { nullable: _, ...withoutNull } = schema;
  return { anyOf: [withoutNull, { type: "null" }] };
}
