import Fastify, { type FastifyInstance } from "fastify";
import { adminRoutes } from "../admins/admin.routes.js";
import { companyRoutes } from "../companies/company.routes.js";
import { companyListRoutes } from "../companies/company-list.routes.js";
import { contactCompanyRoutes } from "../companies/contact-company.routes.js";
import { contactRoutes } from "../contacts/contact.routes.js";
import { contactStateRoutes } from "../contacts/contact-state.routes.js";
import { mergeHistoryRoutes } from "../contacts/merge-history.routes.js";
import { type Controlled, controlRoutes } from "../controls/controls.js";
import { conversationRoutes } from "../conversations/conversation.routes.js";
import { conversationWriteRoutes } from "../conversations/conversation-write.routes.js";
import { participantRoutes } from "../conversations/participant.routes.js";
import { dataAttributeRoutes } from "../data-attributes/data-attribute.routes.js";
import { eventRoutes } from "../events/event.routes.js";
import { noteRoutes } from "../notes/note.routes.js";
import { segmentRoutes } from "../segments/segment.routes.js";
import { subscriptionTypeRoutes } from "../subscription-types/subscription-type.routes.js";
import { contactTagRoutes } from "../tags/contact-tag.routes.js";
import { conversationTagRoutes, ticketTagRoutes } from "../tags/conversation-tag.routes.js";
import { tagRoutes } from "../tags/tag.routes.js";
import { teamRoutes } from "../teams/team.routes.js";
import { ticketTypeRoutes } from "../ticket-types/ticket-type.routes.js";
import { ticketRoutes } from "../tickets/ticket.routes.js";
import { readJson } from "./body.js";
import type { Call, Emulated } from "./call.js";
import { addGate, createRequestId, describedPath, type Gate } from "./gate.js";
import { refuse, refuseUnknownRoute, refuseUnreadable } from "./refusals.js";

const BODY_LIMIT = 1024 * 1024;
const MAX_PATH_PARAMETER = 2048;

const ROUTES: readonly ((app: FastifyInstance, emulated: Emulated) => void)[] = [
  contactRoutes,
  contactStateRoutes,
  contactTagRoutes,
  contactCompanyRoutes,
  mergeHistoryRoutes,
  tagRoutes,
  segmentRoutes,
  companyListRoutes,
  companyRoutes,
  noteRoutes,
  subscriptionTypeRoutes,
  dataAttributeRoutes,
  adminRoutes,
  teamRoutes,
  conversationRoutes,
  conversationWriteRoutes,
  conversationTagRoutes,
  participantRoutes,
  ticketTypeRoutes,
  ticketRoutes,
  ticketTagRoutes,
  eventRoutes,
];

interface Parts extends Gate {
  /** The actions of the control paths; null when the paths are closed. */
  readonly controlled: Controlled | null;
}

/** The HTTP side: every route of Intercom's behind the gate, and the controls beside it. */
export interface App {
  readonly http: FastifyInstance;
  /** Intercom's routes, named as in its description: "GET /contacts/{contact_id}". */
  readonly routes: readonly string[];
}

/** Puts the HTTP side together; it does not listen yet. */
export async function createApp({ controlled, ...gate }: Parts): Promise<App> {
  const routes: string[] = [];
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: MAX_PATH_PARAMETER },
    frameworkErrors: refuse,
    clientErrorHandler: refuseUnreadable,
  });
  app.decorateRequest("call", null as unknown as Call);
  app.addHook("onRequest", async (request) => {
    request.call = { requestId: createRequestId(), version: "2.14", fault: null };
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "string" }, async (_request: unknown, text: string) =>
    readJson(text),
  );
  app.setErrorHandler(refuse);
  if (controlled) await app.register(async (scope) => controlRoutes(scope, controlled));
  await app.register(async (scope) => {
    addGate(scope, gate);
    scope.addHook("onRoute", ({ method, url }) => void routes.push(`${method} ${describedPath(url)}`));
    for (const addRoutes of ROUTES) addRoutes(scope, gate.emulated);
    scope.setNotFoundHandler(refuseUnknownRoute);
  });
  return { http: app, routes };
}
