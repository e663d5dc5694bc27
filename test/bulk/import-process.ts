import { defineConfig, type ImportOptions, importContacts } from "../../src/index.js";

// Imports in a process of its own, which a test kills. Its argument has the settings and the options.
const { settings, options } = JSON.parse(process.argv[2] as string) as {
  settings: Parameters<typeof defineConfig>[0];
  options: ImportOptions;
};
for await (const _ of importContacts(defineConfig(settings), options));
