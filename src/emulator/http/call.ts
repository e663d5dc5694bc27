import type { Fault } from "../controls/faults.js";
import type { Workspace } from "../workspace/workspace.js";

/** What is known of a request before its route runs. */
export interface Call {
  /** The value of X-Request-Id, repeated in error bodies. */
  readonly requestId: string;
  /** The Intercom-Version it is answered in. */
  version: string;
  /** What is to go wrong with it, if anything. */
  fault: Fault | null;
}

declare module "fastify" {
  interface FastifyRequest {
    call: Call;
  }
}

/** What routes are given: the workspace of the moment, since a reset puts another in its place. */
export interface Emulated {
  readonly workspace: Workspace;
}
