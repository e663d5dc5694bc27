import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { Scope } from "../../../config/scopes.js";
import { scopesOfField } from "../../auth/field-scopes.js";
import { canBePersonal, personalArgument } from "./personal-input.js";

/** Why a field is beyond its caller's scopes. */
export interface Forbidden {
  /** Its coordinate, such as `Contact.email`. */
  readonly field: string;
  readonly requiredScope: Scope;
  /** The coordinate of the personal input that asks for the scope, where it is not the field itself. */
  readonly input?: string;
}

/** A field whose arguments may ask for personal data: which they do is in the values. */
interface Steered {
  readonly node: FieldNode;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly field: string;
}

/** The parts of an operation that need more scopes, and those that may need them, depending on its variables. */
export interface FieldsBeyond {
  readonly fixed: ReadonlyMap<FieldNode, Forbidden>;
  readonly steered: readonly Steered[];
}

/** @param own An operation and its fragments alone. */
export function fieldsBeyond(
  schema: GraphQLSchema,
  own: DocumentNode,
  scopes: ReadonlySet<Scope>,
): FieldsBeyond {
  const fixed = new Map<FieldNode, Forbidden>();
  const steered: Steered[] = [];
  const types = new TypeInfo(schema);
  visit(
    own,
    visitWithTypeInfo(types, {
      Field(node) {
        const parent = types.getParentType();
        const definition = types.getFieldDef();
        if (!isObjectType(parent) || !definition) return; // `__typename` of a union
        const field = `${parent.name}.${node.name.value}`;
        const missing = scopesOfField(schema, parent, node.name.value).find((it) => !scopes.has(it));
        if (missing) fixed.set(node, { field, requiredScope: missing });
        else if (!scopes.has("pii") && canBePersonal(definition)) steered.push({ node, definition, field });
      },
    }),
  );
  return { fixed, steered };
}

/**
 * The fields that an operation may not have, with what it asks of them by its variables.
 * @param variables As the client sent them, with their defaults.
 */
export function forbiddenFields(
  { fixed, steered }: FieldsBeyond,
  variables: Readonly<Record<string, unknown>>,
): ReadonlyMap<FieldNode, Forbidden> {
  if (steered.length === 0) return fixed;
  const forbidden = new Map(fixed);
  for (const { node, definition, field } of steered) {
    const input = personalArgument(definition, node, variables);
    if (input) forbidden.set(node, { field, requiredScope: "pii", input });
  }
  return forbidden;
}
