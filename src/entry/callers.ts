import { MAX_ENTRIES_BYTES, readApiKeys } from "../config/api-keys.js";
import type { AuthConfig } from "../config/callers.js";
import { ConfigError } from "../config/config-error.js";
import type { AsyncDisposableStack } from "../disposable-stack.js";
import { type ApiKeyFile, followApiKeyFile } from "../server/auth/api-key-file.js";
import { AcceptedKeys } from "../server/auth/api-keys.js";
import type { AuthOptions } from "../server/auth/authenticate.js";
import type { AuthenticateByEmbedder } from "../server/auth/embedder.js";
import type { Telemetry } from "../telemetry/telemetry.js";

/** How callers are authenticated. */
export interface Callers {
  readonly auth: AuthOptions;
  /** `null` when no keys are read from a file. */
  readonly keyFile: ApiKeyFile | null;
}

/**
 * Prepares the authentication of callers. Keys from a file are followed from now on; `stack` takes that over.
 * @throws ConfigError when callers would be authenticated in two ways
 */
export function openCallers(
  auth: AuthConfig,
  authenticate: AuthenticateByEmbedder | undefined,
  { metrics, log }: Telemetry,
  stack: AsyncDisposableStack,
): Callers {
  if (authenticate) {
    if (auth.kind === "none") return { auth: { kind: "embedder", authenticate }, keyFile: null };
    throw new ConfigError([
      `AUTH=${auth.kind} has no effect with the option authenticate: set AUTH=none, or remove authenticate`,
    ]);
  }
  if (auth.kind !== "api-key") return { auth, keyFile: null };
  const keys = new AcceptedKeys(auth.keys);
  const options: AuthOptions = { kind: "api-key", keys };
  if (auth.file === null) return { auth: options, keyFile: null };
  const keyFile = followApiKeyFile({
    path: auth.file,
    keys,
    accepted: auth.keys,
    maxBytes: MAX_ENTRIES_BYTES,
    parse: readApiKeys,
    onReload: metrics.countApiKeyReload,
    onFault: log.fault,
  });
  return { auth: options, keyFile: stack.adopt(keyFile, ({ close }) => close()) };
}
