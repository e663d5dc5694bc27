/**
 * The public API. Everything that is not exported here, or from `intercom-graph/emulator`, may change without notice.
 */

export { type Config, readConfig } from "./config/config.js";
export { ConfigError } from "./config/config-error.js";
export { createEmulator, type Emulator, type EmulatorOptions } from "./emulator/emulator.js";
export { type Gateway, startGateway } from "./entry/start-gateway.js";
