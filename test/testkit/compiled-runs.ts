import type * as compiledOperations from "../../src/server/executor/compiled/compiled-operations.js";

/** How many operations compiled code executed since this was last set to 0. */
export const compiledRuns = { count: 0 };

/** The module with every run counted; for `vi.mock`. */
export function withCountedRuns(original: typeof compiledOperations): typeof compiledOperations {
  return {
    ...original,
    createCompiledOperations(...options) {
      const { find } = original.createCompiledOperations(...options);
      return {
        find(...wanted) {
          const compiled = find(...wanted);
          return (
            compiled && {
              ...compiled,
              run(...call) {
                compiledRuns.count += 1;
                return compiled.run(...call);
              },
            }
          );
        },
      };
    },
  };
}
