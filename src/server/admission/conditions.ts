import { type SelectionNode, valueFromASTUntyped } from "graphql";

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
