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
import { measureOperation } from "../../admission/limits/document-limits.js";
import type { Variables } from "../executor.js";
import { isCompilationCacheOff } from "./compilation-cache.js";
import { type CompiledOperation, createCompiler } from "./compile.js";
import { conditionsOf, specialise } from "./specialise.js";

/** Finds the compiled code of operations, and compiles an operation when that pays. */
export interface CompiledOperations {
  /**
   * @param variables The coerced values.
   * @returns `undefined` when graphql-js has to execute the operation
   */
  find(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): CompiledOperation | undefined;
}

/** An operation that may be compiled, once for each combination of its conditions. */
interface Candidate {
  readonly id: number;
  /** The operation and its fragments alone. */
  readonly document: DocumentNode;
  readonly selections: number;
  readonly conditions: readonly string[];
  /** Combinations of conditions that were seen once; they are compiled when they come again. */
  readonly seen: Set<string>;
}

interface Kept {
  readonly compiled: CompiledOperation;
  readonly selections: number;
  forget(): void;
}

/** Compiling blocks the event loop for 20 to 40 µs a selection, so larger operations are left to graphql-js. */
const MAX_SELECTIONS = 400;

/** Bound of all compiled code that is kept: 300 operations of twenty selections, at 5 KB a selection (measured). */
const MAX_KEPT_SELECTIONS = 6_000;

/**
 * Bound of the compilations in a process whose V8 keeps the source and code of everything that was ever evaluated: about
 * 110 KB for each (measured: 1.3 GB after 12,000). Then graphql-js executes what is not compiled yet.
 */
const MAX_COMPILATIONS_KEPT_BY_V8 = 500;

export interface CompiledOperationsOptions {
  /** Compiles an operation when it comes for the first time; otherwise the second time, because most do not come again. */
  readonly isEager: boolean;
}

export function createCompiledOperations(
  schema: GraphQLSchema,
  { isEager }: CompiledOperationsOptions,
): CompiledOperations {
  // By the node, which Apollo Server keeps with its document: no two operations can be taken for one another.
  const candidates = new WeakMap<OperationDefinitionNode, Candidate | null>();
  const kept = new LRUCache<string, Kept>({
    maxSize: MAX_KEPT_SELECTIONS,
    sizeCalculation: ({ selections }) => selections,
    dispose: ({ forget }) => forget(),
  });
  const compile = createCompiler(schema);
  let count = 0;
  let compilations = 0;

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
      if (compilations >= MAX_COMPILATIONS_KEPT_BY_V8 && !isCompilationCacheOff()) return undefined;
      compilations += 1;
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
