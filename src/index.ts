/** What the package offers to programs; everything else is its own affair. */
export { type Config, ConfigError, readConfig } from "./config.js";
export { createEmulator, type Emulator, type EmulatorOptions } from "./emulator/emulator.js";
export { type Gateway, startGateway } from "./gateway.js";
