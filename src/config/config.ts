import { z } from "zod";
import { type AuthConfig, callerFaults, callerVariables, readAuth } from "./callers.js";
import { ConfigError } from "./config-error.js";
import { type FederationConfig, federationVariables, readFederation } from "./federation.js";
import { choice, count, onOff, port, text, url } from "./kinds.js";
import { readServing, type ServingConfig, servingFaults, servingVariables } from "./serving.js";

export type { AuthConfig, FederationConfig, ServingConfig };

/** Where the workspaces of each region are served (Intercom's OpenAPI description, `servers`). */
const REGION_URLS = {
  us: "https://api.intercom.io",
  eu: "https://api.eu.intercom.io",
  au: "https://api.au.intercom.io",
} as const;

/** Everything the process is told from outside, read once at start. An absent feature is `null`. */
export interface Config {
  readonly auth: AuthConfig;
  readonly serving: ServingConfig;
  readonly http: { readonly host: string; readonly port: number };
  readonly isProduction: boolean;
  /** The workspace to serve; `null` means no token was given, so the embedded emulator stands in. */
  readonly intercom: IntercomConfig | null;
  /** Port of the embedded emulator; 0 takes a free one. */
  readonly emulatorPort: number;
  /** One deadline for a GraphQL operation, in milliseconds: it covers every call the operation makes. */
  readonly operationTimeoutMs: number;
  /** Key material for cursors; `null` derives it from the workspace's token. */
  readonly cursorSecret: string | null;
  /** Version sent as `Intercom-Version`; the wire shape the gateway is tested with. */
  readonly intercomVersion: IntercomVersion;
  /** Whether answers carry `extensions.intercom`, the calls an operation cost. */
  readonly showsCost: boolean;
  /** The most representations one `_entities` request may hold. */
  readonly maxRepresentations: number;
  readonly federation: FederationConfig;
  /** The most Intercom calls one GraphQL operation may make; a workspace with a small rate limit lowers it. */
  readonly maxCallsPerOperation: number;
  /** The most bytes of Intercom's answers that one operation may read. */
  readonly maxUpstreamBytes: number;
  /** The part of the rate limit that bulk work may use, 0 to 1. */
  readonly bulkShare: number;
  /** What replicas share; `null` when there is one process only. */
  readonly redisUrl: string | null;
  /** How many processes serve the workspace: each takes its part of the rate limit when Redis is gone. */
  readonly replicas: number;
  /** How long the segments of a contact are kept in memory, in seconds; 0 keeps none. */
  readonly contactSegmentsTtlSeconds: number;
}

export interface IntercomConfig {
  readonly token: string;
  /** An http(s) origin. */
  readonly baseUrl: string;
}

export type IntercomVersion = "2.14" | "2.15" | "2.16";

/** Each variable, its default and what it must look like; `.env.example` and the README are tested against it. */
export const variables = z.object({
  NODE_ENV: choice("NODE_ENV", ["production", "development", "test"]).default("development"),
  HOST: text.default("localhost"),
  PORT: port("PORT").default(4000),
  INTERCOM_ACCESS_TOKEN: text
    .regex(
      /^[\x21-\x7e]+$/,
      "INTERCOM_ACCESS_TOKEN must be one word of printable ASCII: paste the token from Intercom's Developer Hub",
    )
    .optional(),
  INTERCOM_REGION: choice("INTERCOM_REGION", ["us", "eu", "au"]).default("us"),
  INTERCOM_BASE_URL: url(
    "INTERCOM_BASE_URL",
    /^https?:\/\/[^/?#@]+\/?$/,
    "an http or https origin such as http://127.0.0.1:4010, without path or credentials",
  ).optional(),
  INTERCOM_VERSION: choice("INTERCOM_VERSION", ["2.14", "2.15", "2.16"]).default("2.14"),
  ...callerVariables,
  ...servingVariables,
  EMULATOR: onOff("EMULATOR").optional(),
  EMULATOR_PORT: port("EMULATOR_PORT").default(0),
  OPERATION_TIMEOUT_MS: text
    .regex(/^[1-9]\d{2,5}$/, "OPERATION_TIMEOUT_MS must be milliseconds from 100 to 999999")
    .transform(Number)
    .default(8000),
  CURSOR_SECRET: text.min(16, "CURSOR_SECRET must have at least 16 characters").optional(),
  EXTENSIONS_INTERCOM: onOff("EXTENSIONS_INTERCOM").default(true),
  MAX_REPRESENTATIONS: text
    .regex(/^[1-9]\d{0,3}$/, "MAX_REPRESENTATIONS must be a number from 1 to 9999")
    .transform(Number)
    .default(500),
  ...federationVariables,
  MAX_CALLS_PER_OPERATION: count("MAX_CALLS_PER_OPERATION", 1, 100_000).default(200),
  MAX_UPSTREAM_BYTES: text
    .regex(/^[1-9]\d{5,9}$/, "MAX_UPSTREAM_BYTES must be bytes from 100000 to 9999999999")
    .transform(Number)
    .default(64 * 1024 * 1024),
  BULK_SHARE: count("BULK_SHARE", 1, 100).default(20),
  REDIS_URL: url(
    "REDIS_URL",
    /^rediss?:\/\/[^\s/]\S*$/,
    "a URL such as redis://host:6379 or rediss://user:password@host:6380/0, with special characters of the password percent-encoded",
  ).optional(),
  REPLICAS: count("REPLICAS", 1, 1_000).default(1),
  CONTACT_SEGMENTS_TTL: count("CONTACT_SEGMENTS_TTL", 0, 60).default(0),
});

/**
 * Reads the configuration from an environment. An empty variable counts as absent.
 * @throws ConfigError with every fault at once, each with its cure.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const parsed = variables.safeParse(given);
  if (!parsed.success) throw new ConfigError(faultsOf(parsed.error, given));
  const values = parsed.data;
  const faults = contradictions(values);
  if (faults.length > 0) throw new ConfigError(faults);
  return Object.freeze({
    auth: readAuth(values),
    serving: readServing(values),
    http: { host: values.HOST, port: values.PORT },
    isProduction: values.NODE_ENV === "production",
    intercom: values.INTERCOM_ACCESS_TOKEN
      ? {
          token: values.INTERCOM_ACCESS_TOKEN,
          baseUrl: (values.INTERCOM_BASE_URL ?? REGION_URLS[values.INTERCOM_REGION]).replace(/\/$/, ""),
        }
      : null,
    emulatorPort: values.EMULATOR_PORT,
    operationTimeoutMs: values.OPERATION_TIMEOUT_MS,
    cursorSecret: values.CURSOR_SECRET ?? null,
    intercomVersion: values.INTERCOM_VERSION,
    showsCost: values.EXTENSIONS_INTERCOM,
    maxRepresentations: values.MAX_REPRESENTATIONS,
    federation: readFederation(values),
    maxCallsPerOperation: values.MAX_CALLS_PER_OPERATION,
    maxUpstreamBytes: values.MAX_UPSTREAM_BYTES,
    bulkShare: values.BULK_SHARE / 100,
    redisUrl: values.REDIS_URL ?? null,
    replicas: values.REPLICAS,
    contactSegmentsTtlSeconds: values.CONTACT_SEGMENTS_TTL,
  });
}

/** What is wrong in itself, and what contradicts the rest; nothing is said twice of a variable that is wrong in itself. */
function faultsOf({ issues }: z.ZodError, given: Readonly<Record<string, unknown>>): string[] {
  const wrong = issues.map(({ path }) => String(path[0]));
  const others = variables.safeParse(
    Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.includes(name))),
  );
  const between = others.success ? contradictions(others.data) : [];
  return [
    ...issues.map(({ message }) => message),
    ...between.filter((fault) => !wrong.some((name) => new RegExp(`\\b${name}\\b`).test(fault))),
  ];
}

/** Ports that one process listens on, each by itself. */
const PORTS = ["PORT", "METRICS_PORT", "HEALTH_PORT", "EMULATOR_PORT"] as const;

/** Two listeners of one port: the second could not start, and its error would not name the variable. 0 takes a free one. */
function portFaults(values: z.infer<typeof variables>): string[] {
  return PORTS.flatMap((name, i) =>
    PORTS.slice(0, i)
      .filter((other) => values[name] && values[name] === values[other])
      .map((other) => `${name} must be another port than ${other}`),
  );
}

function contradictions(values: z.infer<typeof variables>): string[] {
  const faults: string[] = [...callerFaults(values), ...servingFaults(values), ...portFaults(values)];
  const { INTERCOM_ACCESS_TOKEN: token, INTERCOM_BASE_URL: baseUrl, EMULATOR: emulator } = values;
  if (emulator && (token || baseUrl))
    faults.push(
      `EMULATOR=on stands in for Intercom, and ${token ? "INTERCOM_ACCESS_TOKEN" : "INTERCOM_BASE_URL"} names the real one: leave one of the two out`,
    );
  if (!token && emulator === false)
    faults.push("EMULATOR=off needs INTERCOM_ACCESS_TOKEN: without either there is nothing to serve");
  if (!token && emulator === undefined && values.NODE_ENV === "production")
    faults.push(
      "NODE_ENV=production needs INTERCOM_ACCESS_TOKEN; say EMULATOR=on to serve invented people, whose changes nobody keeps",
    );
  if (baseUrl && !token && !emulator)
    faults.push(
      "INTERCOM_BASE_URL needs INTERCOM_ACCESS_TOKEN beside it; leave both out to use the embedded emulator",
    );
  if (token && values.AUTH === undefined)
    faults.push(
      "INTERCOM_ACCESS_TOKEN opens a real workspace to everybody who can reach this server: say AUTH=api-key or AUTH=jwt, or AUTH=none if something in front of it authenticates callers",
    );
  return faults;
}
