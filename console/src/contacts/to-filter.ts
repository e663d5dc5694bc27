import type { ContactFilter } from "../generated/graphql";
import { type Condition, type FilterField, type FilterKind, takesList, takesNothing } from "./filter-fields";

const CUSTOM = "customAttributes.";
/** The member of `ContactCustomAttributeFilter` for each kind of attribute. */
const MEMBERS: Partial<Record<FilterKind, string>> = {
  string: "string",
  number: "number",
  boolean: "boolean",
  date: "date",
};

/** The graph's filter of these conditions, all of which must hold; `undefined` without any. */
export function toFilter(
  conditions: readonly Condition[],
  fields: readonly FilterField[],
): ContactFilter | undefined {
  const parts = conditions.flatMap((condition) => {
    const field = fields.find(({ path }) => path === condition.path);
    return field ? [filterOf(condition, field)] : [];
  });
  if (parts.length === 0) return undefined;
  return parts.length === 1 ? parts[0] : { and: parts };
}

function filterOf({ path, op, value }: Condition, { kind }: FilterField): ContactFilter {
  const comparison = takesNothing(op) ? { isNull: op === "isNull" } : { [op]: comparedWith(kind, op, value) };
  if (path.startsWith(CUSTOM))
    return {
      customAttributes: [{ name: path.slice(CUSTOM.length), [MEMBERS[kind] ?? "string"]: comparison }],
    };
  return path.split(".").reduceRight<object>((inner, part) => ({ [part]: inner }), comparison);
}

function comparedWith(kind: FilterKind, op: Condition["op"], value: string): unknown {
  const one = (text: string) =>
    kind === "number" ? Number(text) : kind === "boolean" ? text === "true" : text;
  return takesList(op) ? value.split(",").map((part) => one(part.trim())) : one(value);
}
