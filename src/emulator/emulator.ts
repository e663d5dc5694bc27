import Fastify from "fastify";
import type { Call } from "./call.js";
import { controlRoutes } from "./controls.js";
import { type FaultRule, Faults } from "./faults.js";
import { addGate, createRequestId, type EmulatorAnswer } from "./gate.js";
import { type Calls, Ledger } from "./ledger.js";
import { DEFAULT_SETTINGS, type ResetOptions, settingsOf } from "./options.js";
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
import { seedWorkspace } from "./seed/seed.js";
import { readJson } from "./wire/body.js";
import { Workspace, type WorkspaceSettings } from "./workspace.js";

export type { FaultRule } from "./faults.js";
export type { EmulatorAnswer } from "./gate.js";

/** How the emulator is started. Everything has a default: 1,000 contacts on a free port of the loopback interface. */
export interface EmulatorOptions extends Partial<WorkspaceSettings> {
  host?: string;
  /** 0 takes a free one. */
  port?: number;
  /** Opens the paths under /_emulator, through which anybody who reaches the port can count, reset and spoil calls. */
  controls?: boolean;
  /** Told of every answer but those of the controls. */
  onAnswer?: (answer: EmulatorAnswer) => void;
  /** The clock, in Unix milliseconds. */
  now?: () => number;
}

/** A running emulator. */
export interface Emulator {
  url: string;
  /** What a client of Intercom needs to talk to it; any other token would do. */
  credentials: { token: string; baseUrl: string };
  /** The calls since the last reset. */
  calls(): Calls;
  /** Forgets calls and faults; with `state` the workspace, too, starts anew, settings not given being those of the start. */
  reset(options?: ResetOptions): Promise<void>;
  /** Replaces the rules by which calls go wrong. */
  faults(rules: readonly FaultRule[]): void;
  close(): Promise<void>;
}

const BODY_LIMIT = 1024 * 1024;
const MAX_PATH_PARAMETER = 2048;

/** Starts a stand-in for Intercom's REST API that keeps its state in memory. Rejects if a setting is wrong or the port taken. */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { host = "127.0.0.1", port = 0, controls = false, onAnswer, now = Date.now } = options;
  const settings = settingsOf(options, DEFAULT_SETTINGS);
  const emulated = { workspace: await seeded(settings) };
  const ledger = new Ledger();
  const faults = new Faults();

  async function seeded(settings: WorkspaceSettings): Promise<Workspace> {
    const workspace = new Workspace(settings, now);
    await seedWorkspace(workspace);
    return workspace;
  }

  async function reset({ state = false, ...changes }: ResetOptions = {}): Promise<void> {
    if (state) emulated.workspace = await seeded(settingsOf(changes, settings));
    ledger.clear();
    faults.set([]);
  }

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
  if (controls) await app.register(async (scope) => controlRoutes(scope, { ledger, faults, reset }));
  await app.register(async (scope) => {
    addGate(scope, { emulated, ledger, faults, onAnswer });
    for (const addRoutes of ROUTES) addRoutes(scope, emulated);
    scope.setNotFoundHandler(refuseUnknownRoute);
  });
  const url = await app.listen({ host, port });

  return {
    url,
    credentials: { token: "emulator-token", baseUrl: url },
    calls: () => ledger.calls(),
    reset,
    faults: (rules) => faults.set(rules),
    close: () => app.close(),
  };
}

const ROUTES = [
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
