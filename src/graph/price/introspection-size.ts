import { type GraphQLResolveInfo, type GraphQLSchema, SchemaMetaFieldDef, TypeMetaFieldDef } from "graphql";
import type { SelectedField, Variables } from "./selected-field.js";

interface IntrospectionSetting {
  readonly schema: GraphQLSchema;
  readonly variables: Variables;
  /** Where to stop counting. */
  readonly max: number;
}

export function isIntrospection({ definition }: SelectedField): boolean {
  return definition === SchemaMetaFieldDef || definition === TypeMetaFieldDef;
}

/**
 * The size of what introspection answers, counted over the schema itself: it can be asked for with lists in lists, of
 * which averages would tell little. Counting stops at the bound.
 */
export function introspectionSize(
  root: SelectedField,
  { schema, variables, max }: IntrospectionSetting,
): number {
  const info = { schema } as GraphQLResolveInfo; // the one thing that introspection reads of it
  let left = max + 1;

  const count = (field: SelectedField, source: unknown): void => {
    left -= 1;
    if (left <= 0) return;
    const { resolve } = field.definition;
    const value: unknown = resolve?.(source, field.argumentsIn(variables), undefined, info);
    const [below] = field.below;
    for (const item of Array.isArray(value) ? value : [])
      if (below) for (const it of below) count(it, item);
      else left -= 1;
    if (below && value != null && !Array.isArray(value)) for (const it of below) count(it, value);
  };
  count(root, undefined);
  return max + 1 - left;
}
