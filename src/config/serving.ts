import type { z } from "zod";
import { choice, count, isUrl, onOff, port, proxies, text, url, words } from "./kinds.js";

/** How requests are taken, bounded and seen. */
export interface ServingConfig {
  readonly limits: LimitsConfig;
  /** What executes operations. */
  readonly executor: (typeof EXECUTORS)[number];
  /** Whether the schema has no mutations. */
  readonly isReadOnly: boolean;
  /** Room for records of idempotency keys in the process; one caller may hold a quarter. */
  readonly idempotencyRoom: { readonly records: number; readonly bytes: number };
  /** Origins whose pages may call from a browser. */
  readonly corsOrigins: readonly string[];
  /** Known operations; `null` when none are listed. */
  readonly safelist: { readonly file: string; readonly isExclusive: boolean } | null;
  /** Port of `/metrics`; `null` serves it beside the graph. */
  readonly metricsPort: number | null;
  /** Address of `metricsPort`; `null` takes that of the graph. */
  readonly metricsHost: string | null;
  /** Port of `/health/live` and `/health/ready`; `null` serves them beside the graph. */
  readonly healthPort: number | null;
  /** Whose `X-Forwarded-For` counts: a number of proxies, or their addresses and networks; `null` trusts no proxy. */
  readonly trustedProxies: number | readonly string[] | null;
  readonly logLevel: LogLevel;
  /** Where traces go; `null` makes none. */
  readonly tracing: { readonly endpoint: string; readonly serviceName: string } | null;
  readonly shutdown: ShutdownConfig;
}

/** Bounds of single requests, of callers, and of the process. */
export interface LimitsConfig {
  readonly bodyBytes: number;
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly selections: number;
  readonly listItems: number;
  /** The most fields that an answer may have, counted with its rows. */
  readonly answerFields: number;
  /** Requests a minute for each caller; 0 sets no bound. */
  readonly callerRequestsPerMinute: number;
  /** Operations at work at once; more are turned away with a wait. */
  readonly inFlight: number;
  readonly connections: number;
  /** The most bytes of answers that wait in the process to be sent. */
  readonly unreadBytes: number;
  readonly keepAliveMs: number;
}

export interface ShutdownConfig {
  /** How long to go on serving after the end was announced, for balancers to notice. */
  readonly delayMs: number;
  /** How long operations may then take to end. */
  readonly drainMs: number;
}

export type LogLevel = (typeof LOG_LEVELS)[number];

const LOG_LEVELS = ["silent", "fatal", "error", "warn", "info", "debug"] as const;

const EXECUTORS = ["jit", "graphql-js", "jit-at-first-sight"] as const;

export const servingVariables = {
  EXECUTOR: choice("EXECUTOR", EXECUTORS).default("jit"),
  READ_ONLY: onOff("READ_ONLY").default(false),
  MAX_BODY_BYTES: count("MAX_BODY_BYTES", 1_024, 10_000_000, "bytes").default(262_144),
  MAX_TOKENS: count("MAX_TOKENS", 10, 100_000).default(1_000),
  MAX_DEPTH: count("MAX_DEPTH", 1, 100).default(10),
  MAX_ALIASES: count("MAX_ALIASES", 0, 10_000).default(30),
  MAX_ROOT_FIELDS: count("MAX_ROOT_FIELDS", 1, 1_000).default(20),
  MAX_DIRECTIVES: count("MAX_DIRECTIVES", 0, 1_000).default(8),
  MAX_SELECTIONS: count("MAX_SELECTIONS", 1, 1_000_000).default(5_000),
  MAX_LIST_ITEMS: count("MAX_LIST_ITEMS", 1, 100_000).default(1_000),
  MAX_ANSWER_FIELDS: count("MAX_ANSWER_FIELDS", 100, 10_000_000).default(100_000),
  CALLER_REQUESTS_PER_MINUTE: count("CALLER_REQUESTS_PER_MINUTE", 0, 10_000_000).default(0),
  MAX_IN_FLIGHT: count("MAX_IN_FLIGHT", 1, 100_000).default(256),
  MAX_CONNECTIONS: count("MAX_CONNECTIONS", 1, 100_000).default(1_000),
  MAX_UNREAD_BYTES: count("MAX_UNREAD_BYTES", 1_000_000, 99_999_999, "bytes").default(67_108_864),
  KEEP_ALIVE_MS: count("KEEP_ALIVE_MS", 1_000, 600_000, "milliseconds").default(30_000),
  IDEMPOTENCY_RECORDS: count("IDEMPOTENCY_RECORDS", 4, 10_000_000).default(20_000),
  IDEMPOTENCY_BYTES: count("IDEMPOTENCY_BYTES", 4_096, 99_999_999, "bytes").default(20_480_000),
  CORS_ORIGINS: words(
    "CORS_ORIGINS",
    isOrigin,
    "origins as browsers send them, such as https://app.example.com, parted by commas: lower case, no path, no default port, no wildcard",
  ).default([]),
  SAFELIST_FILE: text.optional(),
  SAFELIST_ONLY: onOff("SAFELIST_ONLY").default(false),
  METRICS_PORT: port("METRICS_PORT").optional(),
  METRICS_HOST: text.optional(),
  HEALTH_PORT: port("HEALTH_PORT").optional(),
  TRUSTED_PROXIES: proxies("TRUSTED_PROXIES").optional(),
  LOG_LEVEL: choice("LOG_LEVEL", LOG_LEVELS).default("info"),
  OTEL_EXPORTER_OTLP_ENDPOINT: url(
    "OTEL_EXPORTER_OTLP_ENDPOINT",
    /^https?:\/\/\S+$/,
    "the URL of an OTLP/HTTP collector, such as http://127.0.0.1:4318",
  ).optional(),
  OTEL_SERVICE_NAME: text.default("intercom-graph"),
  SHUTDOWN_DELAY_MS: count("SHUTDOWN_DELAY_MS", 0, 600_000, "milliseconds").default(5_000),
  SHUTDOWN_DRAIN_MS: count("SHUTDOWN_DRAIN_MS", 0, 600_000, "milliseconds").default(25_000),
};

type Values = z.infer<z.ZodObject<typeof servingVariables>>;

export function readServing(values: Values): ServingConfig {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, SAFELIST_FILE: file } = values;
  return {
    executor: values.EXECUTOR,
    isReadOnly: values.READ_ONLY,
    limits: {
      bodyBytes: values.MAX_BODY_BYTES,
      tokens: values.MAX_TOKENS,
      depth: values.MAX_DEPTH,
      aliases: values.MAX_ALIASES,
      rootFields: values.MAX_ROOT_FIELDS,
      directives: values.MAX_DIRECTIVES,
      selections: values.MAX_SELECTIONS,
      listItems: values.MAX_LIST_ITEMS,
      answerFields: values.MAX_ANSWER_FIELDS,
      callerRequestsPerMinute: values.CALLER_REQUESTS_PER_MINUTE,
      inFlight: values.MAX_IN_FLIGHT,
      connections: values.MAX_CONNECTIONS,
      unreadBytes: values.MAX_UNREAD_BYTES,
      keepAliveMs: values.KEEP_ALIVE_MS,
    },
    idempotencyRoom: { records: values.IDEMPOTENCY_RECORDS, bytes: values.IDEMPOTENCY_BYTES },
    corsOrigins: values.CORS_ORIGINS,
    safelist: file === undefined ? null : { file, isExclusive: values.SAFELIST_ONLY },
    metricsPort: values.METRICS_PORT ?? null,
    metricsHost: values.METRICS_HOST ?? null,
    healthPort: values.HEALTH_PORT ?? null,
    trustedProxies: values.TRUSTED_PROXIES ?? null,
    logLevel: values.LOG_LEVEL,
    tracing: endpoint === undefined ? null : { endpoint, serviceName: values.OTEL_SERVICE_NAME },
    shutdown: { delayMs: values.SHUTDOWN_DELAY_MS, drainMs: values.SHUTDOWN_DRAIN_MS },
  };
}

/** What the variables contradict one another in. */
export function servingFaults(values: Values): string[] {
  const faults: string[] = [];
  if (values.SAFELIST_ONLY && values.SAFELIST_FILE === undefined)
    faults.push("SAFELIST_ONLY needs SAFELIST_FILE, or no operation at all would be taken");
  if (values.METRICS_HOST && values.METRICS_PORT === undefined)
    faults.push("METRICS_HOST is the address of METRICS_PORT: set that as well, or leave METRICS_HOST out");
  return faults;
}

/** What a browser could send as `Origin`: another spelling of it would never match. */
function isOrigin(word: string): boolean {
  return /^https?:/.test(word) && !word.includes("*") && isUrl(word) && new URL(word).origin === word;
}
