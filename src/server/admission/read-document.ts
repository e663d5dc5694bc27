import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from "graphql";
import type { OperationLimits } from "../../config/limits.js";
import { literalTypesRule } from "../mistakes/literal-types.js";
import { tokenLimitIn } from "./limits/limit-exceeded.js";
import { nameLengthRule } from "./limits/name-length.rule.js";
import { operationLimitsRule } from "./limits/operation-limits.rule.js";

/** Validation stops here: a longer list of mistakes helps nobody, and making it costs time. */
const MAX_ERRORS = 5;

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
 * Makes what parses and validates the text of a document. Apollo Server does the same by its own means, with the options
 * and rules above.
 *
 * @throws AggregateError of GraphQLErrors with `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` or
 * `OPERATION_LIMIT_EXCEEDED`
 */
export function createReadDocument({ schema, limits }: ReadDocumentOptions) {
  const rules = [...specifiedRules, ...documentRules(limits)];
  return (text: string): DocumentNode => {
    const document = parseText(text, limits);
    const errors = validate(schema, document, rules, validationOptions);
    if (errors.length > 0)
      throw new AggregateError(errors.map((error) => withCode(error, "GRAPHQL_VALIDATION_FAILED")));
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
