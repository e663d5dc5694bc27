import { MapperKind, mapSchema } from "@graphql-tools/utils";
import {
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import type { Execution, Variables } from "../executor.js";
import { createReferenceAnswer } from "./reference-answer.js";
import { NotCompilable, type SpecialisedOperation } from "./specialise.js";

/** An operation as code. */
export interface CompiledOperation {
  /** The values that the code takes for its arguments; `undefined` when an argument is wrong. */
  readonly argumentValues: (variables: Variables) => Variables | undefined;
  readonly run: (contextValue: unknown, argumentValues: Variables) => Execution;
}

/**
 * Returns a function that compiles the operations of a schema. It throws for operations that graphql-js has to execute.
 *
 * The specified scalars and enums are not serialized again: mappers return them exactly as the schema's types say, which
 * the type `unknown` of raw values asks of them and tests hold (ADR 0020). Custom scalars are serialized. A schema that
 * has other values for enums inside than outside is serialized whole.
 */
export function createCompiler(schema: GraphQLSchema) {
  const compilable = withSettledLists(schema);
  const options = {
    customSerializers: leafSerializers(schema),
    // A call for each leaf, and an array for its path, cost 13 % of a page.
    disableLeafSerialization: !hasRenamedEnumValues(schema),
    disablingCapturingStackErrors: true, // reference-answer.ts makes the errors again from what was thrown
  };

  return (operation: SpecialisedOperation): CompiledOperation => {
    const compiled = compileQuery(compilable, operation.document, undefined, options);
    if (!isCompiledQuery(compiled)) throw new NotCompilable(compiled.errors?.[0]?.message);
    const toReferenceAnswer = createReferenceAnswer(schema, operation.document);
    return {
      argumentValues(variables) {
        try {
          return operation.arguments.values(variables);
        } catch {
          return undefined;
        }
      },
      run(contextValue, argumentValues) {
        const result = compiled.query(undefined, contextValue, argumentValues);
        return result instanceof Promise ? result.then(toReferenceAnswer) : toReferenceAnswer(result);
      },
    };
  };
}

function hasRenamedEnumValues(schema: GraphQLSchema): boolean {
  return Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .some((type) => type.getValues().some(({ name, value }) => value !== name));
}

/** Carries what a leaf's `serialize` threw past graphql-jit, which keeps nothing of an error but its message. */
class SerializeFailure {
  /** @param message What graphql-jit takes for the message. */
  constructor(readonly message: unknown) {}
}

/** What compiled code serializes leaves by, by the names of their types. */
function leafSerializers(schema: GraphQLSchema): Record<string, (value: unknown) => unknown> {
  const leaves = Object.values(schema.getTypeMap()).filter(isLeafType);
  return Object.fromEntries(
    leaves.map((leaf) => [
      leaf.name,
      (value) => {
        try {
          return leaf.serialize(value);
        } catch (error) {
          throw new SerializeFailure(error);
        }
      },
    ]),
  );
}

/**
 * Returns a copy of the schema in which every list waits for its items. When one item is a promise that fails after
 * another item was kept, graphql-jit appends a null to the list. In the copy such an item is an error value, which every
 * executor treats the same way.
 */
function withSettledLists(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) =>
      field.resolve && isListType(getNullableType(field.type))
        ? { ...field, resolve: settled(field.resolve) }
        : field,
  });
}

function settled(resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> {
  return (...call) => {
    const list: unknown = resolve(...call);
    return list instanceof Promise ? list.then(settleItems) : settleItems(list);
  };
}

function settleItems(list: unknown): unknown {
  if (!Array.isArray(list) || !list.some((item) => item instanceof Promise)) return list;
  return Promise.all(list.map((item) => (item instanceof Promise ? item.catch(toError) : item)));
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
