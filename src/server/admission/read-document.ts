import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  type OperationTypeNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  specifiedRules,
  type ValidationRule,
  validate,
  valueFromASTUntyped,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { OperationLimits } from "../../config/limits.js";
import { literalTypesRule } from "../mistakes/literal-types.js";
import { nameLengthRule, operationLimitsRule } from "./limits/document-limits.js";
import { tokenLimitIn } from "./limits/limit-exceeded.js";

/** Validation stops here: a longer list of mistakes helps nobody, and making it costs time. */
const MAX_ERRORS = 5;

/** The size of the texts whose documents are kept: many subscribers send the same, and each holds its document for hours. */
const KEPT_CHARACTERS = 500_000;

/** How documents are parsed. */
export const parseOptions = ({ tokens }: OperationLimits) => ({ maxTokens: tokens });

/** The rules that documents are validated by, beside those of the specification. */
export const documentRules = (limits: OperationLimits): ValidationRule[] => [
  operationLimitsRule(limits),
  nameLengthRule,
  literalTypesRule,
];

export const validationOptions = { maxErrors: MAX_ERRORS };

interface ReadDocumentOptions {
  readonly schema: GraphQLSchema;
  readonly limits: OperationLimits;
}

/**
 * Makes what parses and validates the text of a document, once where it comes again. Apollo Server does the same by its own means, with the options
 * and rules above.
 *
 * @throws AggregateError of GraphQLErrors with `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` or
 * `OPERATION_LIMIT_EXCEEDED`
 */
export function createReadDocument({ schema, limits }: ReadDocumentOptions) {
  const rules = [...specifiedRules, ...documentRules(limits)];
  const read = new LRUCache<string, DocumentNode>({
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: (_, text) => text.length + 1,
  });
  return (text: string): DocumentNode => {
    const known = read.get(text);
    if (known) return known;
    const document = parseText(text, limits);
    const errors = validate(schema, document, rules, validationOptions);
    if (errors.length > 0)
      throw new AggregateError(errors.map((error) => withCode(error, "GRAPHQL_VALIDATION_FAILED")));
    read.set(text, document);
    return document;
  };
}

function parseText(text: string, limits: OperationLimits): DocumentNode {
  try {
    return parse(text, parseOptions(limits));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw tokenLimitIn(error, limits.tokens) ?? withCode(error, "GRAPHQL_PARSE_FAILED");
  }
}

/** graphql-js gives its own errors no code. */
function withCode(error: GraphQLError, code: string): GraphQLError {
  error.extensions["code"] ??= code;
  return error;
}

/** The messages for operation types that the schema does not have. */
const MISSING: Readonly<Record<OperationTypeNode, string>> = {
  query: "This server does not support queries.",
  mutation: "This server is read-only (READ_ONLY). Send the mutation to a server that accepts mutations.",
  subscription: "This server does not support subscriptions. Send a query, and repeat it to see changes.",
};

/**
 * The operation of a document that is to be executed. Validation does not choose one, and lets types of operations pass
 * that the schema does not have.
 *
 * @throws GraphQLError with `OPERATION_RESOLUTION_FAILURE`
 */
export function operationOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | null | undefined,
): OperationDefinitionNode {
  const operation = getOperationAST(document, name);
  if (!operation) throw unresolved(name == null ? NONE_OR_MANY : UNKNOWN_NAME);
  if (!schema.getRootType(operation.operation)) throw unresolved(MISSING[operation.operation]);
  return operation;
}

const UNKNOWN_NAME =
  "The document has no operation with the name in `operationName`. Send the name of an operation in the document, or no name if it has only one.";
const NONE_OR_MANY =
  "The document has no operation, or more than one. Send one operation, or send the name of one in `operationName`.";

const unresolved = (message: string) =>
  new GraphQLError(message, {
    extensions: { code: "OPERATION_RESOLUTION_FAILURE", http: { status: 400 } },
  });

/** By operation, whose node belongs to one document: most are sent again and again. */
const known = new WeakMap<OperationDefinitionNode, readonly FieldNode[]>();

/** The root fields of an operation, those within fragments included; validation has made sure that fragments end. */
export function rootFields(document: DocumentNode, operation: OperationDefinitionNode): readonly FieldNode[] {
  const found = known.get(operation) ?? readRootFields(document, operation);
  known.set(operation, found);
  return found;
}

/** A field's key in the answer. */
export const keyOf = ({ alias, name }: FieldNode): string => alias?.value ?? name.value;

/** The same without the cache. @param isIncluded Whether a selection's conditions hold. */
export function readRootFields(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  isIncluded: (selection: SelectionNode) => boolean = () => true,
): readonly FieldNode[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  const fieldsOf = ({ selections }: SelectionSetNode): FieldNode[] =>
    selections.flatMap((selection) => {
      if (!isIncluded(selection)) return [];
      if (selection.kind === Kind.FIELD) return selection;
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      return inner ? fieldsOf(inner.selectionSet) : [];
    });
  return fieldsOf(operation.selectionSet);
}

/**
 * Tells whether `@skip` and `@include` leave a selection in. A condition without a right value leaves it in: executing it
 * refuses the operation.
 *
 * @param variables As the client sent them, with their defaults.
 */
export function isIncludedBy(variables: Readonly<Record<string, unknown>>) {
  return ({ directives }: SelectionNode): boolean =>
    directives?.every(({ name, arguments: args = [] }) => {
      const leavesOut = name.value === "skip" ? true : name.value === "include" ? false : undefined;
      return (
        leavesOut === undefined ||
        args.every(({ value }) => valueFromASTUntyped(value, variables as never) !== leavesOut)
      );
    }) ?? true;
}
