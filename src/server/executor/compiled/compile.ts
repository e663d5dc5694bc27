import { type GraphQLSchema, isEnumType } from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import type { Execution, Variables } from "../execution.js";
import { NotCompilable } from "./check-compilable.js";
import { leafSerializers } from "./leaf-serializers.js";
import { createReferenceAnswer } from "./reference-answer.js";
import { withSettledLists } from "./settle-lists.js";
import type { SpecialisedOperation } from "./specialise.js";

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
