/**
 * The public API. Everything that is not exported here, or from `intercom-graph/emulator`, may change without notice.
 */
export { ConfigError } from "./config/config-error.js";
export { type Config, readConfig } from "./config.js";
export { createEmulator, type Emulator, type EmulatorOptions } from "./emulator/emulator.js";
export { type Gateway, startGateway } from "./gateway.js";
