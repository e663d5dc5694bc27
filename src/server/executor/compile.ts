import type { GraphQLSchema } from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { NotCompilable } from "./check-compilable.js";
import type { Execution, Variables } from "./execution.js";
import { leafSerializers } from "./leaf-serializers.js";
import { createReferenceAnswer } from "./reference-answer.js";
import type { SpecialisedOperation } from "./specialise.js";

/** An operation as code. */
export interface CompiledOperation {
  /**
   * What the code needs to run.
   * @returns `undefined` where an argument is wrong
   */
  readonly argumentValues: (variables: Variables) => Variables | undefined;
  readonly run: (contextValue: unknown, argumentValues: Variables) => Execution;
}

export interface CompilerOptions {
  /**
   * Whether resolvers give leaves exactly as they are to be handed out: texts, 32-bit integers, finite numbers and
   * booleans where the schema says so, and enums by their names. Then only custom scalars are serialized.
   */
  readonly hasExactLeaves?: boolean;
}

/** Makes what compiles operations of a schema; it throws for those that graphql-js has to carry out. */
export function createCompiler(schema: GraphQLSchema, { hasExactLeaves = false }: CompilerOptions = {}) {
  const options = {
    customSerializers: leafSerializers(schema),
    disableLeafSerialization: hasExactLeaves, // each would cost a call, with its path as an array made for it
    disablingCapturingStackErrors: true, // errors are made again, from what was thrown
  };

  return (operation: SpecialisedOperation): CompiledOperation => {
    const compiled = compileQuery(schema, operation.document, undefined, options);
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
