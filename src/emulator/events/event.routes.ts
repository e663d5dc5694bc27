import type { FastifyInstance, FastifyRequest } from "fastify";
import { readObject } from "../http/body.js";
import type { Emulated } from "../http/call.js";
import { invalidParameter } from "../http/error.js";
import { findContact, listEvents, submitEvent } from "./event.rules.js";
import { formatEvent, formatIdentity, formatSummary } from "./event.wire.js";

interface Listed {
  Querystring: Record<string, string | undefined>;
}

/** The events of contacts: they are submitted, listed from page to page, and counted. */
export function eventRoutes(app: FastifyInstance, emulated: Emulated): void {
  app.post("/events", async ({ body }, reply) => {
    submitEvent(readObject(body), emulated.workspace);
    return reply.code(202).send();
  });

  app.get<Listed>("/events", async (request) => {
    const { workspace } = emulated;
    const { query } = request;
    if (query["type"] !== "user") throw invalidParameter("type must be user");
    const contact = findContact(query, "intercom_user_id", workspace.store);
    if (query["summary"] === "true") return formatSummary(workspace.inbox.events.of(contact.id), contact);
    const { events, before, since } = listEvents(contact.id, query, workspace);
    return {
      type: "event.list",
      events: events.map((event) => formatEvent(event, contact)),
      pages: {
        ...(before === null ? {} : { next: urlOf(request, { before: String(before) }) }),
        since: urlOf(request, { since: String(since) }),
      },
      ...formatIdentity(contact),
    };
  });
}

/** The same question from another place on, as a whole URL. */
function urlOf({ protocol, host, query }: FastifyRequest<Listed>, place: Record<string, string>): string {
  const { before: _before, since: _since, ...asked } = query;
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...asked, ...place })) if (value) params.set(key, value);
  return `${protocol}://${host}/events?${params}`;
}
