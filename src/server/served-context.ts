import type { Actor } from "../graph/actor.js";
import { Context } from "../graph/context.js";
import type { AdmittedOperation } from "./admission/admission.js";
import type { Caller } from "./auth/caller.js";
import type { GraphqlRequest } from "./http/graphql-route.js";

/** A request as the server knows it. */
export interface ServedRequest {
  readonly caller: Caller;
  /** Identifies the request in logs and in its answer. */
  readonly requestId: string;
}

/** The graph's context, and the caller: only the server knows it, resolvers know as whom it may write. */
export class ServedContext extends Context implements ServedRequest {
  readonly caller: Caller;
  readonly requestId: string;
  /** The operation as it was admitted; absent before that, and when it is refused. */
  admitted?: AdmittedOperation;

  constructor({ caller, requestId }: ServedRequest, ...graph: ConstructorParameters<typeof Context>) {
    super(...graph);
    this.caller = caller;
    this.requestId = requestId;
  }
}

interface ContextsOptions extends Pick<Context, "workspace" | "cursors"> {
  /** The most fields that an operation may be answered with. */
  readonly maxAnswerFields: number;
}

/**
 * Makes what gives each event of a subscription a context of its own. Each has a name of its own among those who call as
 * well, because calls under way are shared by name: one that began before an event must not answer for it.
 */
export function createEventContexts({ workspace, cursors, maxAnswerFields }: ContextsOptions) {
  let count = 0;
  return ({ maxCalls, ...request }: ServedRequest & { readonly maxCalls: number }): ServedContext => {
    count += 1;
    const work = workspace.startOperation({ lane: "live", caller: `event ${count}`, maxCalls });
    return new ServedContext(request, workspace, cursors, work, maxAnswerFields, toActor(request.caller));
  };
}

/** Makes what gives each request a context of its own; its deadline begins with it. */
export function createContexts({ workspace, cursors, maxAnswerFields }: ContextsOptions) {
  return ({ caller, headers, requestId, lane = "interactive" }: GraphqlRequest): ServedContext => {
    const isBulk = caller.isBulk || headers["x-intercom-lane"] === "bulk";
    const work = workspace.startOperation({ lane: isBulk ? "bulk" : lane, caller: caller.id });
    return new ServedContext(
      { caller, requestId },
      workspace,
      cursors,
      work,
      maxAnswerFields,
      toActor(caller),
    );
  };
}

const toActor = ({ admin, scopes }: Caller): Actor => ({
  admin,
  mayImpersonate: scopes.has("conversations:impersonate"),
});
