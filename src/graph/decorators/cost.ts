import { Directive } from "type-graphql";

/**
 * Publishes how many Intercom calls a field or type adds, as federation's `@cost`. Routers and clients read it; this
 * server does not: it refuses by `@Price`, which knows the arguments.
 */
export const Cost = (calls: number) => Directive(`@cost(weight: ${calls})`);
