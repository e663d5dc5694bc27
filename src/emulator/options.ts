import type { EmulatorAnswer } from "./http/gate.js";
import type { Sleep } from "./sleep.js";
import type { DeliverySettings } from "./webhooks/delivery-settings.js";
import type { WorkspaceSettings } from "./workspace/settings.js";

/** How the emulator is started. Everything has a default: 1,000 invented contacts on a free port of the loopback interface. */
export interface EmulatorOptions extends Partial<WorkspaceSettings>, Partial<DeliverySettings> {
  /** The address to listen on; 127.0.0.1 unless it is given. */
  host?: string;
  /** The port to listen on; 0, the default, takes a free one. */
  port?: number;
  /** Opens the paths under /_emulator. Anyone who reaches the port can then count, reset and spoil calls. */
  controls?: boolean;
  /** A file that keeps the workspace: loaded if it exists, in place of a seed, and saved after writes and on close. */
  stateFile?: string;
  /** The URL that every write is sent to. It has to answer a HEAD request with 2xx when the emulator starts. */
  webhookUrl?: string;
  /** The secret that webhooks are signed with; "emulator-secret" unless it is given. */
  webhookSecret?: string;
  /** Called with every answer but those of the controls. */
  onAnswer?: (answer: EmulatorAnswer) => void;
  /** The clock, in Unix milliseconds. */
  now?: () => number;
  /** How the emulator waits: for latency, for faults that delay, for answers to webhooks, their order and repetition, and before it saves. */
  sleep?: Sleep;
}

/** Options of a reset, which always clears calls and faults. With `state` it also seeds the workspace again, with these settings if given. */
export type ResetOptions = Partial<WorkspaceSettings> & { readonly state?: boolean };
