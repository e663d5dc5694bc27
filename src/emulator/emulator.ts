import { type FaultRule, Faults } from "./controls/faults.js";
import { type Calls, Ledger } from "./controls/ledger.js";
import { createApp } from "./http/app.js";
import type { EmulatorAnswer } from "./http/gate.js";
import { DEFAULT_SETTINGS, type ResetOptions, readWebhookTarget, settingsOf } from "./options.js";
import { seedWorkspace } from "./seed/seed.js";
import { type Sleep, sleepForReal } from "./sleep.js";
import { restoreSnapshot, type Snapshot, takeSnapshot } from "./state/snapshot.js";
import { readStateFile, StateFile } from "./state/state-file.js";
import { WebhookSender } from "./webhooks/sender.js";
import { watchWrites } from "./webhooks/watch.js";
import { Workspace, type WorkspaceSettings } from "./workspace/workspace.js";

export type { FaultRule } from "./controls/faults.js";
export type { Calls } from "./controls/ledger.js";
export type { EmulatorAnswer } from "./http/gate.js";
export type { ResetOptions } from "./options.js";

/** How the emulator is started. Everything has a default: 1,000 contacts on a free port of the loopback interface. */
export interface EmulatorOptions extends Partial<WorkspaceSettings> {
  host?: string;
  /** 0 takes a free one. */
  port?: number;
  /** Opens the paths under /_emulator, through which anybody who reaches the port can count, reset and spoil calls. */
  controls?: boolean;
  /** A file that keeps the workspace: loaded if it exists, in place of a seed, and saved after writes and on close. */
  stateFile?: string;
  /** Where every write is told of. It has to answer a HEAD request with 2xx when the emulator starts. */
  webhookUrl?: string;
  /** What webhooks are signed with; "emulator-secret" unless it is given. */
  webhookSecret?: string;
  /** Told of every answer but those of the controls. */
  onAnswer?: (answer: EmulatorAnswer) => void;
  /** The clock, in Unix milliseconds. */
  now?: () => number;
  /** How it waits: for latency, for faults that delay, for webhooks to be answered and sent again, and before it saves. */
  sleep?: Sleep;
}

/** A running emulator. */
export interface Emulator {
  url: string;
  /** What a client of Intercom needs to talk to it; any other token would do. */
  credentials: { token: string; baseUrl: string };
  /** What it answers, as Intercom's description names it: "GET /contacts/{contact_id}". */
  routes: readonly string[];
  /** The calls since the last reset. */
  calls(): Calls;
  /** Forgets calls and faults; with `state` the workspace, too, starts anew, settings not given being those of the start. */
  reset(options?: ResetOptions): Promise<void>;
  /** Replaces the rules by which calls go wrong. */
  faults(rules: readonly FaultRule[]): void;
  /** Stops listening, gives up webhooks that are under way, and saves the state. Rejects when it cannot be saved. */
  close(): Promise<void>;
}

/**
 * Starts a stand-in for Intercom's REST API. Rejects if a setting is wrong, the port is taken, the state file cannot be
 * used or the webhook URL does not answer.
 */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { host = "127.0.0.1", port = 0, controls = false, stateFile, onAnswer } = options;
  const { now = Date.now, sleep = sleepForReal } = options;
  const settings = settingsOf(options, DEFAULT_SETTINGS);
  const target = readWebhookTarget(options);
  const kept = stateFile === undefined ? null : await readStateFile(stateFile);
  const webhooks = target && new WebhookSender(target, sleep, now);
  await webhooks?.validate();
  const emulated = { workspace: await open(settings, kept) };
  const state =
    stateFile === undefined
      ? null
      : new StateFile(stateFile, sleep, () => takeSnapshot(emulated.workspace.store));
  // A file that cannot be written is better found now than on close.
  if (!kept) await state?.save();
  const ledger = new Ledger();
  const faults = new Faults();

  async function open(settings: WorkspaceSettings, kept: Snapshot | null): Promise<Workspace> {
    const workspace = new Workspace(settings, now);
    if (kept) restoreSnapshot(kept, workspace);
    else await seedWorkspace(workspace);
    if (webhooks) watchWrites(workspace, webhooks);
    return workspace;
  }

  async function reset({ state: anew = false, ...changes }: ResetOptions = {}): Promise<void> {
    if (anew) emulated.workspace = await open(settingsOf(changes, settings), null);
    ledger.clear();
    faults.set([]);
    if (anew) await state?.save();
  }

  const { http, routes } = await createApp({
    emulated,
    ledger,
    faults,
    sleep,
    onAnswer,
    onWrite: () => state?.touch(),
    controlled: controls ? { ledger, faults, reset } : null,
  });
  const url = await http.listen({ host, port });

  return {
    url,
    credentials: { token: "emulator-token", baseUrl: url },
    routes,
    calls: () => ledger.calls(),
    reset,
    faults: (rules) => faults.set(rules),
    async close() {
      await http.close();
      webhooks?.close();
      await state?.close();
    },
  };
}
