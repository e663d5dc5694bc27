import type { CallerName } from "../target.js";

/** What must hold of an answer. Nothing is ever a fault of the server's own, whatever is said here. */
export interface Outcome {
  /** One of these; 200 or 400 unless said. */
  readonly statuses?: readonly number[];
  /** The codes of its errors, of user errors too, each once and no other. */
  readonly codes?: readonly string[];
  /** A part of its data. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Texts that are nowhere in it. */
  readonly without?: readonly string[];
  /** The most calls to Intercom that it may cost; none unless said. */
  readonly calls?: number;
  readonly maxBytes?: number;
}

/** One request to the graph, and what must hold of its answer. */
export interface RequestAttack {
  /** The report's entry; empty where there is none. */
  readonly entry: string;
  /** What must hold, as a fact. */
  readonly holds: string;
  /** `null` comes without a key. */
  readonly caller?: CallerName | null;
  /** In this environment only; in production and in development unless said. */
  readonly only?: "production" | "development";
  readonly method?: string;
  /** Where it is sent; `/graphql` unless said. */
  readonly endpoint?: "/mcp";
  /** What stands behind the endpoint. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text is sent as it is, everything else as JSON. */
  readonly body?: unknown;
  /** How often it is sent, all at once. */
  readonly times?: number;
  readonly outcome?: Outcome;
}
