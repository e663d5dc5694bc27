import { GraphQLError } from "graphql";

/** How a subscription has to be sent, for whoever sent it as if it had one answer. */
export const HOW_TO_SUBSCRIBE =
  "A subscription has many answers, and this request takes one. Send it with `Accept: text/event-stream` or `Accept: multipart/mixed;subscriptionSpec=1.0`, or over a WebSocket (graphql-transport-ws) at this address; a router can also use the HTTP callback protocol.";

/** Apollo Server says this of a subscription that is sent with GET. */
export const SENT_WITH_GET = "GET requests only support query operations, not subscription operations";

/** Apollo Server would execute a subscription once, as if it were a query. */
export const plainSubscription = () =>
  new GraphQLError(HOW_TO_SUBSCRIBE, { extensions: { code: "BAD_REQUEST", http: { status: 406 } } });
