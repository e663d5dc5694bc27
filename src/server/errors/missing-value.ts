import { IntercomFailure } from "../../intercom/transport/failure.js";

/**
 * What graphql-js and graphql-jit say where a field that is never null has no value. All such fields but those that this
 * server makes itself are of what Intercom sends: a tag has a name.
 */
const NO_VALUE = /^Cannot return null for non-nullable field /;

/** The failure behind a value that Intercom left out though it always sends one; any other error as it is. */
export function blameIntercom(error: unknown): unknown {
  return error instanceof Error && NO_VALUE.test(error.message) ? new IntercomFailure("bad-response") : error;
}
