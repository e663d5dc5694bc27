import { GraphQLError } from "graphql";
import { limitNames } from "./operation-limits.js";

/** An operation that is too large in one respect: refused before it is executed, with the limit for the client to read. */
export class LimitExceeded extends GraphQLError {
  constructor(limit: keyof typeof limitNames, max: number) {
    super(`At most ${max} ${limitNames[limit]} are taken. Ask for less, or in several operations.`, {
      extensions: { code: "OPERATION_LIMIT_EXCEEDED", limit, max, http: { status: 400 } },
    });
  }
}
