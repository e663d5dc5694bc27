import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  separateOperations,
  valueFromASTUntyped,
} from "graphql";
import { SCOPES, type Scope } from "../../../config/scopes.js";
import { isIncludedBy } from "../read-document.js";
import { type FieldsBeyond, type Forbidden, fieldsBeyond, forbiddenFields } from "./forbidden-fields.js";
import { type ForbiddenPlace, forbiddenPlaces } from "./forbidden-places.js";
import { type Reduced, withPlaceholders } from "./placeholders.js";

type Variables = Readonly<Record<string, unknown>>;

/** The parts of an operation that its caller may not read, and the operation without them. */
export interface Withheld extends Reduced {
  /** At least one. */
  readonly places: readonly ForbiddenPlace[];
}

/**
 * Finds what of an operation is beyond its caller's scopes.
 * @param variables As the client sent them.
 * @returns `undefined` where nothing is
 */
export type FindWithheld = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  scopes: ReadonlySet<Scope>,
) => Withheld | undefined;

interface Known extends FieldsBeyond {
  readonly own: DocumentNode;
  readonly reduced: Map<string, Reduced>;
}

/** Each is an operation to compile; what steers them is the few lists that take a filter. */
const MAX_REDUCED = 16;

/**
 * What a document needs is found once for each set of scopes and kept with it, and the reduced operation stays the same
 * object, by which compiled code is found.
 */
export function createFindWithheld(schema: GraphQLSchema): FindWithheld {
  const known = new WeakMap<OperationDefinitionNode, Map<number, Known>>();

  function knownOf(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    scopes: ReadonlySet<Scope>,
  ): Known {
    const byScopes = known.get(operation) ?? new Map<number, Known>();
    known.set(operation, byScopes);
    const set = numberOf(scopes);
    const found = byScopes.get(set);
    if (found) return found;
    const own = separateOperations(document)[operation.name?.value ?? ""] ?? document;
    const made = { own, ...fieldsBeyond(schema, own, scopes), reduced: new Map<string, Reduced>() };
    byScopes.set(set, made);
    return made;
  }

  return (document, operation, given, scopes) => {
    if (scopes.size === SCOPES.length) return undefined;
    const needed = knownOf(document, operation, scopes);
    if (needed.fixed.size === 0 && needed.steered.length === 0) return undefined;
    const variables = withDefaults(operation, given);
    const forbidden = forbiddenFields(needed, variables);
    if (forbidden.size === 0) return undefined;
    const { own } = needed;
    const places = forbiddenPlaces(schema, own, operation, forbidden, scopes, isIncludedBy(variables));
    return places.length === 0 ? undefined : { ...reducedOf(needed, forbidden), places };
  };
}

function reducedOf({ own, steered, reduced }: Known, forbidden: ReadonlyMap<FieldNode, Forbidden>): Reduced {
  const name = steered.map(({ node }) => (forbidden.has(node) ? "1" : "0")).join("");
  const found = reduced.get(name);
  if (found) return found;
  if (reduced.size === MAX_REDUCED) reduced.clear();
  const made = withPlaceholders(own, forbidden);
  reduced.set(name, made);
  return made;
}

function numberOf(scopes: ReadonlySet<Scope>): number {
  return SCOPES.reduce((sum, scope, index) => (scopes.has(scope) ? sum + 2 ** index : sum), 0);
}

function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode, given: Variables): Variables {
  const values: Record<string, unknown> = Object.create(null);
  for (const { variable, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    if (Object.hasOwn(given, name)) values[name] = given[name];
    else if (defaultValue) values[name] = valueFromASTUntyped(defaultValue);
  }
  return values;
}
