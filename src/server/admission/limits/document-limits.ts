import {
  BREAK,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationRule,
} from "graphql";
import type { OperationLimits } from "../../../config/limits.js";
import { MAX_NAME_LENGTH } from "../../../graph/errors/quote.js";
import type { DocumentMeasure } from "./limit-exceeded.js";
import { LimitExceeded } from "./limit-exceeded.js";

const measured = [
  "depth",
  "aliases",
  "rootFields",
  "directives",
  "selections",
] as const satisfies DocumentMeasure[];

/**
 * A validation rule that refuses operations beyond the limits; it runs once for each document, as validation does. The
 * other rules then have nothing left to read: some take time that grows with the square of a selection.
 */
export function operationLimitsRule(limits: OperationLimits): ValidationRule {
  return (context) => ({
    Document(document) {
      const { definitions } = document;
      let isTooLarge = false;
      const fragments = new Map<string, FragmentDefinitionNode>();
      const operations: OperationDefinitionNode[] = [];
      for (const definition of definitions) {
        if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
        if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
      }
      for (const operation of operations) {
        const measures = measureOperation(operation, fragments);
        for (const name of measured) {
          if (measures[name] <= limits[name]) continue;
          context.reportError(new LimitExceeded(name, limits[name]));
          isTooLarge = true;
        }
      }
      return isTooLarge ? { ...document, definitions: [] } : undefined;
    },
  });
}

/**
 * Refuses documents with a name longer than any that Intercom or this graph has. Aliases come back as keys of the answer,
 * and in the `path` of every error below them.
 */
export const nameLengthRule: ValidationRule = (context) => ({
  Name({ value }) {
    if (value.length <= MAX_NAME_LENGTH) return undefined;
    context.reportError(new LimitExceeded("nameLength", MAX_NAME_LENGTH));
    return BREAK;
  },
});

export type Measures = Readonly<Record<DocumentMeasure, number>>;

const NOTHING: Measures = { depth: 0, aliases: 0, rootFields: 0, directives: 0, selections: 0 };

/**
 * Measures an operation as it would be executed, with its fragments spread out. Each fragment is measured once, so the
 * time grows with the document and not with what it spreads out to.
 */
export function measureOperation(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Measures {
  const known = new Map<string, Measures>();

  function ofFragment(name: string): Measures {
    const measured = known.get(name);
    if (measured) return measured;
    known.set(name, NOTHING); // a fragment that spreads itself is refused by a rule of the specification
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING;
    const measures = plus(ofSelections(fragment.selectionSet), { directives: count(fragment) });
    known.set(name, measures);
    return measures;
  }

  function ofSelections({ selections }: SelectionSetNode): Measures {
    return selections.reduce((sum, selection) => plus(sum, ofSelection(selection)), NOTHING);
  }

  function ofSelection(selection: SelectionNode): Measures {
    const own = { selections: 1, directives: count(selection) };
    if (selection.kind === Kind.FRAGMENT_SPREAD) return plus(ofFragment(selection.name.value), own);
    if (selection.kind === Kind.INLINE_FRAGMENT) return plus(ofSelections(selection.selectionSet), own);
    const below = selection.selectionSet ? ofSelections(selection.selectionSet) : NOTHING;
    return {
      ...plus(below, { ...own, aliases: selection.alias ? 1 : 0 }),
      depth: isIntrospection(selection.name.value) ? 1 : below.depth + 1,
      rootFields: 1, // of this field's parent: whoever is above replaces it, so what arrives at the top is the root's
    };
  }

  return plus(ofSelections(operation.selectionSet), { directives: count(operation) });
}

/** Depth is the deepest, everything else adds up. */
function plus(one: Measures, other: Partial<Measures>): Measures {
  return {
    depth: Math.max(one.depth, other.depth ?? 0),
    aliases: one.aliases + (other.aliases ?? 0),
    rootFields: one.rootFields + (other.rootFields ?? 0),
    directives: one.directives + (other.directives ?? 0),
    selections: one.selections + (other.selections ?? 0),
  };
}

const count = ({ directives }: { readonly directives?: readonly unknown[] | undefined }) =>
  directives?.length ?? 0;

const isIntrospection = (name: string) => name === "__schema" || name === "__type";
