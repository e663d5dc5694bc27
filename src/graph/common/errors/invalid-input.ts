import { GraphQLError } from "graphql";

/**
 * Input that is refused before any call. In a query it is a `BAD_USER_INPUT` error; in a mutation it becomes a
 * user error with the same message and field.
 */
export class InvalidInput extends GraphQLError {
  /** @param field Path into the arguments, such as `["filter", "and", "0", "email"]`. */
  constructor(
    message: string,
    readonly field: readonly string[],
  ) {
    super(message, { extensions: { code: "BAD_USER_INPUT", field } });
  }
}
