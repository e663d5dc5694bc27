import Fastify, { type FastifyInstance } from "fastify";
import type { Call, Emulated } from "./call.js";
import { type Controlled, controlRoutes } from "./controls.js";
import { addGate, createRequestId, describedPath, type Gate } from "./gate.js";
import { refuse, refuseUnknownRoute, refuseUnreadable } from "./refusals.js";
import { adminRoutes } from "./routes/admins.js";
import { companyRoutes } from "./routes/companies.js";
import { companyListRoutes } from "./routes/company-lists.js";
import { contactCompanyRoutes } from "./routes/contact-companies.js";
import { contactStateRoutes } from "./routes/contact-states.js";
import { contactTagRoutes } from "./routes/contact-tags.js";
import { contactRoutes } from "./routes/contacts.js";
import { dataAttributeRoutes } from "./routes/data-attributes.js";
import { mergeHistoryRoutes } from "./routes/merge-history.js";
import { noteRoutes } from "./routes/notes.js";
import { segmentRoutes } from "./routes/segments.js";
import { subscriptionRoutes } from "./routes/subscriptions.js";
import { tagRoutes } from "./routes/tags.js";
import { readJson } from "./wire/body.js";

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
  subscriptionRoutes,
  dataAttributeRoutes,
  adminRoutes,
];

interface Parts extends Gate {
  /** What the control paths do; without it there are none. */
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
