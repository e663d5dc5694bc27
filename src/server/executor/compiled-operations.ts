import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  separateOperations,
} from "graphql";
import { LRUCache } from "lru-cache";
import { measureOperation } from "../limits/measure-operation.js";
import { type CompiledOperation, type CompilerOptions, createCompiler } from "./compile.js";
import type { Variables } from "./execution.js";
import { conditionsOf, specialise } from "./specialise.js";

/** Finds the code of operations, and makes it where it pays. */
export interface CompiledOperations {
  /**
   * @param variables Coerced ones.
   * @returns `undefined` for what graphql-js has to carry out
   */
  find(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): CompiledOperation | undefined;
}

/** An operation that may be compiled: once for each way in which its conditions can fall out. */
interface Candidate {
  readonly id: number;
  /** The operation and its fragments alone. */
  readonly document: DocumentNode;
  readonly selections: number;
  readonly conditions: readonly string[];
  /** Ways that were seen; on the next sight they are compiled. */
  readonly seen: Set<string>;
}

interface Kept {
  readonly compiled: CompiledOperation;
  readonly selections: number;
  forget(): void;
}

/** Compiling takes 20 to 40 µs a selection, in which nothing else is served; what is bigger is left to graphql-js. */
const MAX_SELECTIONS = 400;

/** Of all that is kept together: 300 operations of twenty. Their code takes 5 KB a selection (measured). */
const MAX_KEPT_SELECTIONS = 6_000;

export interface CompiledOperationsOptions extends CompilerOptions {
  /** Compiles at first sight. Otherwise at the second: most of what is sent once is not sent again. */
  readonly isEager?: boolean;
}

export function createCompiledOperations(
  schema: GraphQLSchema,
  { isEager = false, ...options }: CompiledOperationsOptions = {},
): CompiledOperations {
  // By the node, which Apollo Server keeps with its document: no two operations can be taken for one another.
  const candidates = new WeakMap<OperationDefinitionNode, Candidate | null>();
  const kept = new LRUCache<string, Kept>({
    maxSize: MAX_KEPT_SELECTIONS,
    sizeCalculation: ({ selections }) => selections,
    dispose: ({ forget }) => forget(),
  });
  const compile = createCompiler(schema, options);
  let count = 0;

  function candidateOf(document: DocumentNode, operation: OperationDefinitionNode): Candidate | null {
    const known = candidates.get(operation);
    if (known !== undefined) return known;
    const candidate = toCandidate(count++, document, operation);
    candidates.set(operation, candidate);
    return candidate;
  }

  return {
    find(document, operation, variables) {
      const candidate = candidateOf(document, operation);
      if (!candidate) return undefined;
      const way = wayOf(candidate, variables);
      if (way === undefined) return undefined;
      const key = `${candidate.id} ${way}`;
      const found = kept.get(key);
      if (found) return found.compiled;

      const { seen, selections } = candidate;
      if (!isEager && !seen.has(way)) {
        seen.add(way);
        return undefined;
      }
      try {
        const compiled = compile(specialise(schema, candidate.document, variables));
        kept.set(key, { compiled, selections, forget: () => seen.delete(way) });
        return compiled;
      } catch {
        candidates.set(operation, null); // it would fail again
        return undefined;
      }
    },
  };
}

/** Only queries: graphql-jit goes on with the next mutation where graphql-js stops at one that failed. */
function toCandidate(
  id: number,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Candidate | null {
  if (operation.operation !== OperationTypeNode.QUERY) return null;
  const own = separateOperations(document)[operation.name?.value ?? ""];
  if (!own) return null;
  const fragments = own.definitions.filter((it) => it.kind === Kind.FRAGMENT_DEFINITION);
  const { selections } = measureOperation(
    operation,
    new Map(fragments.map((it): [string, FragmentDefinitionNode] => [it.name.value, it])),
  );
  if (selections > MAX_SELECTIONS) return null;
  return { id, document: own, selections, conditions: conditionsOf(own), seen: new Set() };
}

/** How the conditions fall out; `undefined` where one has no right value. */
function wayOf({ conditions }: Candidate, variables: Variables): string | undefined {
  let way = "";
  for (const name of conditions) {
    const value = variables[name];
    if (typeof value !== "boolean") return undefined;
    way += value ? "1" : "0";
  }
  return way;
}
