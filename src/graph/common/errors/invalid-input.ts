import { GraphQLError } from "graphql";
import { clip, MAX_NAME_LENGTH } from "./quote.js";

/**
 * Input that is refused before any call. In a query it is a `BAD_USER_INPUT` error; in a mutation it becomes a
 * user error with the same message and field.
 */
export class InvalidInput extends GraphQLError {
  readonly field: readonly string[];

  /** @param path Path into the arguments, such as `["filter", "and", "0", "email"]`; a client may have made its names up. */
  constructor(message: string, path: readonly string[]) {
    const field = path.map((name) => clip(name, MAX_NAME_LENGTH));
    // It has no stack: the rows of a page can fail by the thousand, and a stack takes 25 µs for each of them.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message, { extensions: { code: "BAD_USER_INPUT", field } });
    Error.stackTraceLimit = stackTraceLimit;
    this.field = field;
  }
}
