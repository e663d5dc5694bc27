import { type FaultRule, Faults } from "./controls/faults.js";
import { type Calls, Ledger } from "./controls/ledger.js";
import { createApp } from "./http/app.js";
import type { EmulatorOptions, ResetOptions } from "./options.js";
import { seedWorkspace } from "./seed/seed.js";
import { sleepForReal } from "./sleep.js";
import { restoreSnapshot, type Snapshot, takeSnapshot } from "./state/snapshot.js";
import { readStateFile, StateFile } from "./state/state-file.js";
import { DEFAULT_DELIVERY, type DeliverySettings, deliverySettingsOf } from "./webhooks/delivery-settings.js";
import { WebhookSender } from "./webhooks/sender.js";
import { readWebhookTarget, type WebhookTarget } from "./webhooks/target.js";
import { watchWrites } from "./webhooks/watch.js";
import { DEFAULT_SETTINGS, settingsOf, type WorkspaceSettings } from "./workspace/settings.js";
import { Workspace } from "./workspace/workspace.js";

export type { SeedAdmin } from "./admins/admin.own-seed.js";
export type { SeedCompany } from "./companies/company.own-seed.js";
export type { SeedContact } from "./contacts/seed-contact.js";
export type { FaultRule } from "./controls/faults.js";
export type { Calls } from "./controls/ledger.js";
export type { SeedConversation, SeedMessage } from "./conversations/conversation.own-seed.js";
export type { SeedDataAttribute } from "./data-attributes/data-attribute.own-seed.js";
export type { SeedEvent } from "./events/event.own-seed.js";
export type { EmulatorAnswer } from "./http/gate.js";
export type { SeedNote } from "./notes/note.own-seed.js";
export type { EmulatorOptions, ResetOptions } from "./options.js";
export type { EmulatorSeed } from "./seed/emulator-seed.js";
export type { SeedCompanySegment } from "./segments/company-segment.own-seed.js";
export type { SeedSegment } from "./segments/segment.own-seed.js";
export type { Sleep } from "./sleep.js";
export type { SeedSubscriptionType } from "./subscription-types/subscription-type.own-seed.js";
export type { SeedTag } from "./tags/tag.own-seed.js";
export type { SeedTeam } from "./teams/team.own-seed.js";
export type { DeliverySettings } from "./webhooks/delivery-settings.js";
export type { WebhookCall, WebhookRequest, WebhookTarget } from "./webhooks/target.js";
export type { WorkspaceSettings } from "./workspace/settings.js";

/** A running emulator. */
export interface Emulator extends AsyncDisposable {
  /** The base URL that it listens on. */
  url: string;
  /** The settings for a client of Intercom. Any other token is accepted, too. */
  credentials: { token: string; baseUrl: string };
  /** The id of its workspace, which webhooks carry as `app_id`. */
  workspaceId: string;
  /** The routes that it answers, named as in Intercom's description: "GET /contacts/{contact_id}". */
  routes: readonly string[];
  /** The calls since the last reset. */
  calls(): Calls;
  /** Clears calls and faults. With `state` it also seeds the workspace again; settings that are omitted are those of the start. */
  reset(options?: ResetOptions): Promise<void>;
  /** Replaces the rules by which calls go wrong. */
  faults(rules: readonly FaultRule[]): void;
  /** Sends every later write to this receiver, in place of any other. Rejects unless it answers a HEAD request with 2xx. */
  subscribe(target: WebhookTarget): Promise<void>;
  /** Changes how webhooks are delivered from now on; settings that are omitted stay as they are. */
  deliver(changes: Partial<DeliverySettings>): void;
  /**
   * Sends the receiver the test of the Developer Hub, which may be unsigned, and resolves with the status of its answer;
   * `null` when there is no answer.
   */
  ping(options?: { readonly isSigned?: boolean }): Promise<number | null>;
  /** Stops listening, gives up webhooks that are under way, and saves the state. Rejects when it cannot be saved. `await using` does the same. */
  close(): Promise<void>;
}

/**
 * Starts a stand-in for Intercom's REST API. Rejects if a setting is wrong, the seed has faults (the error names all of
 * them), the port is taken, the state file cannot be used or the webhook URL does not answer.
 */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { host = "127.0.0.1", port = 0, controls = false, stateFile, onAnswer } = options;
  const { now = Date.now, sleep = sleepForReal } = options;
  const settings = settingsOf(options, DEFAULT_SETTINGS);
  const target = readWebhookTarget(options);
  const kept = stateFile === undefined ? null : await readStateFile(stateFile);
  const delivery = { current: deliverySettingsOf(options, DEFAULT_DELIVERY) };
  const webhooks = new WebhookSender(delivery, sleep, now);
  if (target) await webhooks.subscribe(target);
  const emulated = { workspace: await open(settings, kept) };
  const state =
    stateFile === undefined ? null : new StateFile(stateFile, sleep, () => takeSnapshot(emulated.workspace));
  // A file that cannot be written is better found now than on close.
  if (!kept) await state?.save();
  const ledger = new Ledger();
  const faults = new Faults();

  async function open(settings: WorkspaceSettings, kept: Snapshot | null): Promise<Workspace> {
    const workspace = new Workspace(settings, now);
    if (kept) restoreSnapshot(kept, workspace);
    else await seedWorkspace(workspace);
    watchWrites(workspace, webhooks);
    return workspace;
  }

  async function reset({ state: anew = false, ...changes }: ResetOptions = {}): Promise<void> {
    if (anew) emulated.workspace = await open(settingsOf(changes, settings), null);
    ledger.clear();
    faults.set([]);
    if (anew) await state?.save();
  }

  const deliver = (changes: Partial<DeliverySettings>) => {
    delivery.current = deliverySettingsOf(changes, delivery.current);
  };
  const ping: Emulator["ping"] = (options) => webhooks.ping(emulated.workspace.id, options);

  const { http, routes } = await createApp({
    emulated,
    ledger,
    faults,
    sleep,
    onAnswer,
    onWrite: () => state?.touch(),
    controlled: controls ? { ledger, faults, reset, deliver, ping } : null,
  });
  const url = await http.listen({ host, port });

  const close = async () => {
    await http.close();
    webhooks.close();
    await state?.close();
  };

  return {
    url,
    credentials: { token: "emulator-token", baseUrl: url },
    workspaceId: emulated.workspace.id,
    routes,
    calls: () => ledger.calls(),
    reset,
    faults: (rules) => faults.set(rules),
    subscribe: (target) => webhooks.subscribe(target),
    deliver,
    ping,
    close,
    [Symbol.asyncDispose]: close,
  };
}
