import { ConfigError, readConfig } from "../config.js";

const FIRST_QUERY = `{ contacts(first: 5) { totalCount nodes { name email tags { name } segments { name } } } }`;

/** Serves the graph until SIGINT or SIGTERM. Exit code 2 when the configuration is wrong. */
export async function start(): Promise<void> {
  const config = readConfigOrExit();
  const { startGateway } = await import("../gateway.js");
  const gateway = await startGateway(config);
  if (gateway.emulatorUrl) {
    console.log(
      `No INTERCOM_ACCESS_TOKEN was found: an emulator stands in for Intercom, at ${gateway.emulatorUrl}`,
    );
  }
  console.log(`The graph is at ${gateway.url} (open it in a browser for the explorer)\n`);
  console.log(`Paste this into it:\n\n  ${FIRST_QUERY}\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void gateway.close());
}

function readConfigOrExit() {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    return process.exit(2);
  }
}
