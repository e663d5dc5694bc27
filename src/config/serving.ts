import type { z } from "zod";
import { choice, count, isOrigin, onOff, port, proxies, text, words } from "./kinds.js";

/** How requests are accepted and executed. */
export interface ServingConfig {
  /** Address to listen on. */
  readonly host: string;
  /** Port of the graph; 0 takes a free one. */
  readonly port: number;
  readonly executor: ExecutorChoice;
  /** Whether the schema has no mutations. */
  readonly isReadOnly: boolean;
  /** Whether answers carry `extensions.intercom`, the calls an operation cost. */
  readonly showsCost: boolean;
  /** Secret that cursors are signed with; `null` derives it from the workspace's token. */
  readonly cursorSecret: string | null;
  /** Room for records of idempotency keys in the process; one caller may hold a quarter. */
  readonly idempotencyRoom: IdempotencyRoom;
  /** Origins whose pages may call from a browser. */
  readonly corsOrigins: readonly string[];
  /** Whether answers above 1 KB are compressed for clients that take it. */
  readonly compresses: boolean;
  /** Known operations; `null` when none are listed. */
  readonly safelist: { readonly file: string; readonly isExclusive: boolean } | null;
  /** Port of `/metrics`; `null` serves it beside the graph. */
  readonly metricsPort: number | null;
  /** Address of `metricsPort`; `null` takes that of the graph. */
  readonly metricsHost: string | null;
  /** Port of `/health/live` and `/health/ready`; `null` serves them beside the graph. */
  readonly healthPort: number | null;
  readonly trustedProxies: TrustedProxies | null;
  readonly shutdown: ShutdownConfig;
}

/** How operations are executed: by graphql-js, or by code that graphql-jit compiles when an operation comes again, or at once. */
export type ExecutorChoice = (typeof EXECUTORS)[number];

const EXECUTORS = ["jit", "graphql-js", "jit-at-first-sight"] as const;

export interface IdempotencyRoom {
  readonly records: number;
  readonly bytes: number;
}

/** Proxies whose `X-Forwarded-For` counts: how many there are, or their addresses and networks. */
export type TrustedProxies = number | readonly string[];

export interface ShutdownConfig {
  /** How long to keep serving after the shutdown was announced, so that balancers notice it, in milliseconds. */
  readonly delayMs: number;
  /** How long operations may then take to end, in milliseconds. */
  readonly drainMs: number;
}

export const servingVariables = {
  HOST: text.default("localhost"),
  PORT: port("PORT").default(4000),
  EXECUTOR: choice("EXECUTOR", EXECUTORS).default("jit"),
  READ_ONLY: onOff("READ_ONLY").default(false),
  EXTENSIONS_INTERCOM: onOff("EXTENSIONS_INTERCOM").default(true),
  CURSOR_SECRET: text.min(16, "CURSOR_SECRET must have at least 16 characters").optional(),
  IDEMPOTENCY_RECORDS: count("IDEMPOTENCY_RECORDS", 4, 10_000_000).default(20_000),
  IDEMPOTENCY_BYTES: count("IDEMPOTENCY_BYTES", 4_096, 99_999_999, "bytes").default(20_480_000),
  CORS_ORIGINS: words(
    "CORS_ORIGINS",
    isOrigin,
    "origins as browsers send them, such as https://app.example.com, separated by commas: lower case, no path, no default port, no wildcard",
  ).default([]),
  COMPRESSION: onOff("COMPRESSION").optional(),
  SAFELIST_FILE: text.optional(),
  SAFELIST_ONLY: onOff("SAFELIST_ONLY").default(false),
  METRICS_PORT: port("METRICS_PORT").optional(),
  METRICS_HOST: text.optional(),
  HEALTH_PORT: port("HEALTH_PORT").optional(),
  TRUSTED_PROXIES: proxies("TRUSTED_PROXIES").optional(),
  SHUTDOWN_DELAY_MS: count("SHUTDOWN_DELAY_MS", 0, 600_000, "milliseconds").default(5_000),
  SHUTDOWN_DRAIN_MS: count("SHUTDOWN_DRAIN_MS", 0, 600_000, "milliseconds").default(25_000),
};

type Values = z.infer<z.ZodObject<typeof servingVariables>>;

/** In production a proxy compresses, unless the variables say otherwise. */
export function readServing(values: Values, isProduction: boolean): ServingConfig {
  const { SAFELIST_FILE: file } = values;
  return {
    host: values.HOST,
    port: values.PORT,
    executor: values.EXECUTOR,
    isReadOnly: values.READ_ONLY,
    showsCost: values.EXTENSIONS_INTERCOM,
    cursorSecret: values.CURSOR_SECRET ?? null,
    idempotencyRoom: { records: values.IDEMPOTENCY_RECORDS, bytes: values.IDEMPOTENCY_BYTES },
    corsOrigins: values.CORS_ORIGINS,
    compresses: values.COMPRESSION ?? !isProduction,
    safelist: file === undefined ? null : { file, isExclusive: values.SAFELIST_ONLY },
    metricsPort: values.METRICS_PORT ?? null,
    metricsHost: values.METRICS_HOST ?? null,
    healthPort: values.HEALTH_PORT ?? null,
    trustedProxies: values.TRUSTED_PROXIES ?? null,
    shutdown: { delayMs: values.SHUTDOWN_DELAY_MS, drainMs: values.SHUTDOWN_DRAIN_MS },
  };
}

/** The contradictions between the variables. */
export function servingFaults(values: Values): string[] {
  const faults: string[] = [];
  if (values.SAFELIST_ONLY && values.SAFELIST_FILE === undefined)
    faults.push("SAFELIST_ONLY needs SAFELIST_FILE: without it, every operation would be refused");
  if (values.METRICS_HOST && values.METRICS_PORT === undefined)
    faults.push(
      "METRICS_HOST has no effect without METRICS_PORT: set METRICS_PORT too, or remove METRICS_HOST",
    );
  return faults;
}
