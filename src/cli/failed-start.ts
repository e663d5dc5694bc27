import type { Config } from "../config/config.js";

/** Explains why the server did not start, and names the variable to change. */
export function explainFailedStart(failure: unknown, config: Config): string {
  const error = firstOf(failure);
  if (!(error instanceof Error)) return String(error);
  const { code, port, message } = error as NodeJS.ErrnoException & { port?: number };
  const name = portVariables(config).find(([, value]) => value !== null && value === port)?.[0];
  if (name === undefined) return message;
  if (code === "EADDRINUSE")
    return `Port ${port} is already in use. Stop the process that uses it, or set ${name} to another port (0 picks a free port).`;
  if (code === "EACCES")
    return `This user has no permission to listen on port ${port}. Set ${name} to a port from 1024 to 65535.`;
  if (code === "EADDRNOTAVAIL")
    return `The address for port ${port} does not belong to this machine. Set ${name === "METRICS_PORT" ? "METRICS_HOST or HOST" : "HOST"} to an address of this machine.`;
  return message;
}

/** The failure of the start itself: where releasing fails as well, that failure comes with the first one suppressed in it. */
function firstOf(failure: unknown): unknown {
  return failure instanceof Error && failure.name === "SuppressedError" && "suppressed" in failure
    ? firstOf(failure.suppressed)
    : failure;
}

const portVariables = ({ serving, intercom }: Config) =>
  [
    ["PORT", serving.port],
    ["HEALTH_PORT", serving.healthPort],
    ["METRICS_PORT", serving.metricsPort],
    ["EMULATOR_PORT", intercom.emulatorPort],
  ] as const;
