import type { Fault } from "../controls/faults.js";
import type { Workspace } from "../workspace/workspace.js";

/** The state of a request before its route runs. */
export interface Call {
  /** The value of X-Request-Id, repeated in error bodies. */
  readonly requestId: string;
  /** The Intercom-Version it is answered in. */
  version: string;
  /** The fault that it meets, if any. */
  fault: Fault | null;
}

declare module "fastify" {
  interface FastifyRequest {
    call: Call;
  }
}

/** Holds the current workspace for the routes. A reset replaces it. */
export interface Emulated {
  readonly workspace: Workspace;
}
