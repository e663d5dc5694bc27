import type { DirectiveNode, GraphQLObjectType, GraphQLSchema } from "graphql";
import type { Scope } from "./caller.js";

/**
 * What each field needs, wherever it is reached: by a root field, an edge or `_entities`. Enforced by the server, and
 * published for routers as `@requiresScopes`.
 */
export function scopesOfField(
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  fieldName: string,
): readonly Scope[] {
  if (fieldName.startsWith("__") || fieldName === "_service") return [];
  const scope = scopeOfType(schema, parent);
  const personal = isPersonal(parent.getFields()[fieldName]);
  return [...(scope ? [scope] : []), ...(personal ? ["pii" as const] : [])];
}

/** What everything of a type needs: who may write may also learn whether it was done, and nothing more. */
export function scopeOfType(schema: GraphQLSchema, type: GraphQLObjectType): Scope | undefined {
  if (type === schema.getMutationType()) return "contacts:write";
  return isOutcome(type.name) || type.name.startsWith("__") || type.name === "_Service"
    ? undefined
    : "contacts:read";
}

/** Payloads of mutations and their errors; what they lead to (a contact) is a type of its own. */
export const isOutcome = (typeName: string) =>
  typeName.endsWith("Payload") || typeName === "IntercomUserError";

interface Tagged {
  readonly astNode?: { readonly directives?: readonly DirectiveNode[] | undefined } | null | undefined;
}

/** Whether a field, argument or input field is tagged as personal data in the schema. */
export function isPersonal(definition: Tagged | null | undefined): boolean {
  return definition?.astNode?.directives?.some(isPiiTag) ?? false;
}

function isPiiTag({ name, arguments: args = [] }: DirectiveNode): boolean {
  return (
    name.value === "tag" && args.some(({ value }) => value.kind === "StringValue" && value.value === "pii")
  );
}
