import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  visit,
} from "graphql";
import type { Scope } from "../../config/scopes.js";
import type { Subgraph } from "../../graph/schema.js";
import { scopeOfType, scopesOfField } from "./field-scopes.js";

/**
 * The SDL with what callers need as `@authenticated` and `@requiresScopes`, for routers that enforce scopes themselves.
 * Not published unless asked for: a router would hold them against its own tokens, which may know no such scopes.
 */
export function withAuthDirectives({ sdl, schema }: Subgraph): string {
  const document = parse(sdl, { noLocation: true });
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const published = visit(importing(document), {
    ObjectTypeDefinition(node) {
      const directives = ofType(schema, node);
      const isRoot = roots.some((root) => root?.name === node.name.value);
      return {
        ...node,
        // A root type belongs to every subgraph, so its fields are marked one by one.
        directives: [...(node.directives ?? []), ...(isRoot ? [] : directives)],
        fields: node.fields?.map((field) =>
          withDirectives(field, isRoot ? ofRootField(schema, node, field) : ofField(schema, node, field)),
        ),
      };
    },
  });
  return `${print(published)}\n`;
}

function ofType(
  schema: GraphQLSchema,
  { name, directives = [] }: ObjectTypeDefinitionNode,
): ConstDirectiveNode[] {
  const type = schema.getType(name.value);
  if (!isObjectType(type) || directives.some((directive) => directive.name.value === "shareable")) return [];
  const scope = scopeOfType(schema, type);
  return scope ? [requires(scope)] : [directive("authenticated")];
}

/** All scopes that a field of a root type needs. */
function ofRootField(
  schema: GraphQLSchema,
  { name }: ObjectTypeDefinitionNode,
  field: FieldDefinitionNode,
): ConstDirectiveNode[] {
  const root = schema.getType(name.value);
  if (!isObjectType(root)) return [];
  const scopes = scopesOfField(schema, root, field.name.value);
  return scopes.length > 0 ? [requires(...scopes)] : [directive("authenticated")];
}

/** The scopes that a field needs in addition to those of its object. */
function ofField(
  schema: GraphQLSchema,
  { name }: ObjectTypeDefinitionNode,
  field: FieldDefinitionNode,
): ConstDirectiveNode[] {
  const parent = schema.getType(name.value);
  if (!isObjectType(parent)) return [];
  const own = scopeOfType(schema, parent);
  const beyond = scopesOfField(schema, parent, field.name.value).filter((scope) => scope !== own);
  return beyond.length > 0 ? [requires(...beyond)] : [];
}

const withDirectives = (
  field: FieldDefinitionNode,
  directives: ConstDirectiveNode[],
): FieldDefinitionNode => ({
  ...field,
  directives: [...(field.directives ?? []), ...directives],
});

const requires = (...scopes: Scope[]) =>
  directive("requiresScopes", `(scopes: [[${scopes.map((scope) => `"${scope}"`).join(", ")}]])`);

function directive(name: string, args = ""): ConstDirectiveNode {
  const [definition] = parse(`type T @${name}${args} { f: Int }`, { noLocation: true }).definitions;
  const [node] = (definition as ObjectTypeDefinitionNode).directives ?? [];
  if (!node) throw new Error(`@${name}${args} is not a valid directive.`);
  return node;
}

/** Adds both names to what the SDL imports from the federation specification. */
function importing(document: DocumentNode): DocumentNode {
  return visit(document, {
    SchemaExtension: (extension) =>
      visit(extension, {
        ListValue: (list) => ({
          ...list,
          values: [
            ...list.values,
            ...["@authenticated", "@requiresScopes"].map((value) => ({ kind: Kind.STRING, value }) as const),
          ],
        }),
      }),
  });
}
