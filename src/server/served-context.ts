import { Context } from "../graph/context.js";
import type { AdmittedOperation } from "./admission/admission.js";
import type { Caller } from "./auth/caller.js";

/** A request as the server knows it. */
export interface ServedRequest {
  readonly caller: Caller;
  /** Identifies the request in logs and in its answer. */
  readonly requestId: string;
}

/** The graph's context, and the caller: only the server knows it, resolvers do not. */
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
