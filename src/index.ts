/**
 * The public API. Everything that is not exported here, or from `intercom-graph/emulator`, may change without notice.
 */
import type { Emulator, EmulatorOptions } from "./emulator/emulator.js";

export { BulkError, type BulkErrorKind } from "./bulk/bulk-error.js";
export { ExportError } from "./bulk/export/export-error.js";
export type { ExportOptions } from "./bulk/export/options.js";
export type { ExportPrice } from "./bulk/export/price.js";
export type { ExportProgress, ExportResult } from "./bulk/export/progress.js";
export { ImportError } from "./bulk/import/import-error.js";
export type { ImportFormat, ImportOptions } from "./bulk/import/options.js";
export type { ImportProgress, ImportResult, RowFault } from "./bulk/import/progress.js";
export type { RowOutcome, RowResult } from "./bulk/import/results.js";
export type { FieldMap } from "./bulk/import/targets.js";
export { type Config, readConfig } from "./config/config.js";
export { ConfigError } from "./config/config-error.js";
export { defineConfig, type Settings } from "./config/define.js";
export type { Scope } from "./config/scopes.js";
export type { Emulator, EmulatorOptions } from "./emulator/emulator.js";
export { createGraph, type Graph, type GraphContext, type GraphRequest } from "./entry/create-graph.js";
export { exportContacts } from "./entry/export-contacts.js";
export { importContacts } from "./entry/import-contacts.js";
export { type MountedGraph, type MountOptions, mountGraph } from "./entry/mount-graph.js";
export type { GraphOptions, ServingOptions } from "./entry/options.js";
export { type Gateway, startGateway } from "./entry/start-gateway.js";
export type { IntercomDispatcher } from "./intercom/transport/network.js";
export type { AuthenticateByEmbedder, AuthenticatedCaller } from "./server/auth/embedder.js";
export type { Logger } from "./telemetry/logger.js";

/**
 * Starts the emulator of Intercom's REST API. Its code, with the generator of invented people, is loaded by the first call.
 * Rejects if a setting is wrong, the port is taken, the state file cannot be used or the webhook URL does not answer.
 */
export async function createEmulator(options?: EmulatorOptions): Promise<Emulator> {
  const { createEmulator: create } = await import("./emulator/emulator.js");
  return create(options);
}
