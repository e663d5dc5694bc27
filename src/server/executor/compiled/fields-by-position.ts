import {
  type DocumentNode,
  type FieldNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SourceLocation,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

/** A field where it is selected. */
export interface SelectedField {
  readonly node: FieldNode;
  readonly type: GraphQLOutputType;
}

/** Finds the fields of a document by line and column, which is all that an error of compiled code says about its field. */
export function fieldsByPosition(schema: GraphQLSchema, document: DocumentNode) {
  const types = new TypeInfo(schema);
  const fields = new Map<string, SelectedField>();
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const type = types.getType();
        if (node.loc && type) fields.set(nameOf(node.loc.startToken), { node, type });
      },
    }),
  );
  return (place: SourceLocation): SelectedField | undefined => fields.get(nameOf(place));
}

const nameOf = ({ line, column }: SourceLocation) => `${line}:${column}`;
