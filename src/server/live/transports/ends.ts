import { GraphQLError } from "graphql";

/** The last that is told of a stream whose caller is no longer accepted. */
export const callerRefused = () =>
  new GraphQLError(
    "The subscription ended because its key or token is no longer accepted. Subscribe again with a valid one.",
    { extensions: { code: "UNAUTHENTICATED" } },
  );
