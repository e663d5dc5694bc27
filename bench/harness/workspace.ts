import { type ServerProcess, startServer } from "./server-process.js";

/** The emulator in a process of its own, standing in for a workspace at Intercom. */
export interface Workspace extends ServerProcess {
  readonly sample: Sample;
  /** Forgets the calls counted so far. */
  forgetCalls(): Promise<void>;
  /** How many calls were made since. */
  calls(): Promise<number>;
  /** Seeds the same people again, after writes. */
  reseed(): Promise<void>;
}

/** Who is asked for; the same people in every run, because the seed is. */
export interface Sample {
  readonly contactIds: readonly string[];
}

interface WorkspaceSetting {
  readonly contacts?: number;
  /** Time that every answer is held back, in milliseconds. */
  readonly latencyMs?: number;
  readonly cores?: string;
}

const NO_LIMIT = "1000000000";
const PAGE = 100;

/** Starts the emulator without a rate limit that matters. */
export async function startWorkspace(setting: WorkspaceSetting = {}): Promise<Workspace> {
  const { contacts = 1000, latencyMs = 0, cores } = setting;
  const server = await startServer({
    script: "dist/cli/main.js",
    args: [
      ...["emulate", "--controls", "--port", "{port}", "--rate-limit", NO_LIMIT],
      ...["--contacts", String(contacts), "--latency", String(latencyMs)],
    ],
    ...(cores && { cores }),
  });
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(server.url + path, {
      method,
      headers: { authorization: "Bearer bench", "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`The emulator answered ${response.status} to ${method} ${path}`);
    return await response.json();
  };

  const page = (await call("GET", `/contacts?per_page=${PAGE}`)) as { data: { id: string }[] };
  const contactIds = page.data.map(({ id }) => id);

  return {
    ...server,
    sample: { contactIds },
    forgetCalls: async () => void (await call("POST", "/_emulator/reset", {})),
    calls: async () => ((await call("GET", "/_emulator/calls")) as { total: number }).total,
    reseed: async () => void (await call("POST", "/_emulator/reset", { state: true })),
  };
}
