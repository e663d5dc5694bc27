import type { IntercomDispatcher } from "../intercom/transport/network.js";
import type { AuthenticateByEmbedder } from "../server/auth/embedder.js";
import type { Logger } from "../telemetry/logger.js";

/** What an embedding program may hand over, however it uses the graph. */
export interface GraphOptions {
  /**
   * Takes the log lines, each one object; by default they go to standard output. A logger of pino, Fastify or winston does,
   * and so does `console`. It decides by itself which levels it writes: LOG_LEVEL does not apply to it.
   */
  readonly logger?: Logger;
  /** Sends the calls to Intercom: a dispatcher of undici 7, such as a `ProxyAgent` or a `MockAgent`. It is not closed with the graph. */
  readonly dispatcher?: IntercomDispatcher;
}

/** What an embedding program may hand over where the graph is served over HTTP. */
export interface ServingOptions extends GraphOptions {
  /** Authenticates callers in place of AUTH, which must then be `none` or left out of the settings. */
  readonly authenticate?: AuthenticateByEmbedder;
}
