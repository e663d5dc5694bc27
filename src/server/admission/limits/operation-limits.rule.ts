import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type ValidationRule,
} from "graphql";
import type { OperationLimits } from "../../../config/limits.js";
import { LimitExceeded } from "./limit-exceeded.js";
import { measureOperation } from "./measure-operation.js";
import type { DocumentMeasure } from "./operation-limits.js";

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
