import type { Context } from "../graph/context.js";
import type { Withheld } from "./admission/scopes.js";
import type { Caller } from "./auth/caller.js";

/** The graph's context, and who asks: the server's own affair, unknown to resolvers. */
export interface ServedContext extends Context {
  readonly caller: Caller;
  /** Names the request in logs and in its answer. */
  readonly requestId: string;
  /** What the caller may not have of the operation, where there is any. */
  withheld?: Withheld;
}
