import type { FastifyInstance } from "fastify";
import { readObject } from "../http/body.js";
import type { ResetOptions } from "../options.js";
import { type Faults, readFaultRules } from "./faults.js";
import type { Ledger } from "./ledger.js";

export interface Controlled {
  readonly ledger: Ledger;
  readonly faults: Faults;
  reset(options: ResetOptions): Promise<void>;
}

/** The paths by which a test controls the emulator. Intercom does not have them; they need no token and count as no calls. */
export function controlRoutes(app: FastifyInstance, { ledger, faults, reset }: Controlled): void {
  app.get("/_emulator/calls", async () => ledger.calls());

  app.post("/_emulator/reset", async ({ body }) => {
    await reset(readResetOptions(body));
    return {};
  });

  app.post("/_emulator/faults", async ({ body }) => {
    faults.set(readFaultRules(body));
    return {};
  });
}

/** Reads the body of a reset; an empty one is allowed. The settings in it are checked with all others. */
function readResetOptions(body: unknown): ResetOptions {
  return body === undefined || body === null ? {} : (readObject(body) as ResetOptions);
}
