import type { FastifyError, FastifyInstance, FastifyReply } from "fastify";
import { type Delivery, type Outcome, type Received, statuses } from "./receiver.js";

export interface WebhookRoutesOptions {
  /** Where Intercom may send: one address, and other spellings of it. */
  readonly paths: readonly string[];
  readonly receive: (delivery: Delivery) => Promise<Received>;
  readonly metrics: { countWebhook(received: Received): void };
  readonly log: { fault(error: unknown): void };
}

/** Intercom's largest objects, such as conversations with all of their parts, are below this. */
const MAX_BODY_BYTES = 1_048_576;
const METHODS = "HEAD, POST";

/** Cause and cure of a refusal, for whoever sets up the webhook. */
const MESSAGES: Readonly<Record<Exclude<Outcome, "taken">, string>> = {
  duplicate: "This notification was received before.",
  "unknown-topic": "This server does not use this topic. Untick it in Intercom's Developer Hub.",
  "other-app": "This notification is about another workspace than the one of INTERCOM_ACCESS_TOKEN.",
  "too-old":
    "This notification was first sent more than three hours ago, or its time is in the future. Check the clock of this machine.",
  malformed: "The body is not a notification from Intercom.",
  "other-signature":
    "This address takes notifications, which are signed in X-Hub-Signature. Enter another address for uninstall and health check requests in Intercom's Developer Hub.",
  unsigned: "The request has no X-Hub-Signature. Only signed notifications are accepted.",
  "bad-signature":
    "The signature does not match. Set INTERCOM_CLIENT_SECRET to the client secret of the app in Intercom's Developer Hub.",
  "too-large": `The body is larger than ${MAX_BODY_BYTES} bytes.`,
  overloaded: "This server cannot take the notification at the moment. Send it again later.",
};

/**
 * Serves `/webhooks/intercom`. Intercom ends a subscription whose address answers 404, 410 or 5xx for some time, so none of
 * them is ever an answer of this route; 429 makes Intercom send later.
 */
export function serveWebhooks(
  http: FastifyInstance,
  { paths, receive, metrics, log }: WebhookRoutesOptions,
): void {
  const end = (reply: FastifyReply, received: Received) => {
    const { outcome } = received;
    metrics.countWebhook(received);
    const answer = outcome === "taken" ? { outcome } : { outcome, message: MESSAGES[outcome] };
    return reply.code(statuses[outcome]).send(answer);
  };
  http.register(async (routes) => {
    routes.removeAllContentTypeParsers();
    // The signature is of the bytes, so nothing may decode them before it is checked.
    routes.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: MAX_BODY_BYTES }, (_, body, done) =>
      done(null, body),
    );
    routes.setErrorHandler((error: FastifyError, _request, reply) => {
      const { statusCode = 500 } = error;
      if (statusCode >= 500) log.fault(error);
      return end(reply, { outcome: outcomeOf(statusCode), topic: null, lagMs: null });
    });
    for (const url of paths) serveAt(routes, url);
  });

  function serveAt(routes: FastifyInstance, url: string): void {
    routes.head(url, (_request, reply) => reply.send());
    routes.post(url, async (request, reply) => {
      const { body, headers } = request;
      const received = await receive({
        body: Buffer.isBuffer(body) ? body : Buffer.alloc(0),
        hubSignature: textOf(headers["x-hub-signature"]),
        bodySignature: textOf(headers["x-body-signature"]),
      });
      return end(reply, received);
    });
    routes.route({
      method: ["GET", "PUT", "PATCH", "DELETE"],
      url,
      exposeHeadRoute: false,
      handler: (_request, reply) =>
        reply
          .code(405)
          .header("allow", METHODS)
          .send({ message: "This address takes notifications from Intercom by POST." }),
    });
  }
}

function outcomeOf(statusCode: number): Outcome {
  if (statusCode === 413) return "too-large";
  return statusCode < 500 ? "malformed" : "overloaded";
}

/** A header that is sent twice is joined by Node, and so is no signature. */
const textOf = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(", ") : value);
