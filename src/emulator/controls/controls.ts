import type { FastifyInstance } from "fastify";
import { readObject } from "../http/body.js";
import type { ResetOptions } from "../options.js";
import type { DeliverySettings } from "../webhooks/delivery-settings.js";
import { type Faults, readFaultRules } from "./faults.js";
import type { Ledger } from "./ledger.js";

export interface Controlled {
  readonly ledger: Ledger;
  readonly faults: Faults;
  reset(options: ResetOptions): Promise<void>;
  deliver(changes: Partial<DeliverySettings>): void;
  ping(options: { readonly isSigned?: boolean }): Promise<number | null>;
}

/** The paths by which a test controls the emulator. Intercom does not have them; they need no token and count as no calls. */
export function controlRoutes(
  app: FastifyInstance,
  { ledger, faults, reset, deliver, ping }: Controlled,
): void {
  app.get("/_emulator/calls", async () => ledger.calls());

  app.post("/_emulator/reset", async ({ body }) => {
    await reset(readResetOptions(body));
    return {};
  });

  app.post("/_emulator/faults", async ({ body }) => {
    faults.set(readFaultRules(body));
    return {};
  });

  app.post("/_emulator/webhooks", async ({ body }) => {
    deliver(readObject(body) as Partial<DeliverySettings>);
    return {};
  });

  app.post("/_emulator/ping", async ({ body }) => {
    const { signed = true } = body === undefined || body === null ? {} : readObject(body);
    return { status: await ping({ isSigned: signed !== false }) };
  });
}

/** Reads the body of a reset; an empty one is allowed. The settings in it are checked with all others. */
function readResetOptions(body: unknown): ResetOptions {
  return body === undefined || body === null ? {} : (readObject(body) as ResetOptions);
}
