import type { z } from "zod";
import { choice, count, onOff, port, text, url } from "./kinds.js";

/** The workspace to serve, and how it is called. */
export interface IntercomConfig {
  /** Where to find the workspace; `null` means no token was given, so the embedded emulator is used. */
  readonly credentials: IntercomCredentials | null;
  /** Port of the embedded emulator; 0 takes a free one. */
  readonly emulatorPort: number;
  /** Version sent as `Intercom-Version`. */
  readonly version: IntercomVersion;
  /** One deadline for a GraphQL operation, in milliseconds: it covers every call the operation makes. */
  readonly operationTimeoutMs: number;
  /** The most Intercom calls of one GraphQL operation; a workspace with a small rate limit lowers it. */
  readonly maxCallsPerOperation: number;
  /** The most bytes of Intercom's answers that one operation may read. */
  readonly maxUpstreamBytes: number;
  /** The part of the rate limit that bulk work may use, 0 to 1. */
  readonly bulkShare: number;
  /** The part of the rate limit that events of subscriptions may use, 0 to 1. */
  readonly liveShare: number;
  /** The part of the rate limit that tools of agents may use, 0 to 1. */
  readonly agentShare: number;
  /** Where replicas share their state; `null` when there is one process only. */
  readonly redisUrl: string | null;
  /** How many processes serve the workspace: each takes its part of the rate limit while Redis is away. */
  readonly replicas: number;
  /** How long the segments of a contact are kept in memory, in seconds; 0 keeps none. */
  readonly contactSegmentsTtlSeconds: number;
  /** Whether Intercom is asked for ids in lists that its search index does not know. */
  readonly verifiesUnknownIds: boolean;
  /** Whether the conversations and tickets of several contacts are searched for together. */
  readonly conversationsByIn: boolean;
  /** The client secrets of the app that sends webhooks, several while one is rotated; none receives no webhooks. */
  readonly clientSecrets: readonly string[];
}

export interface IntercomCredentials {
  readonly token: string;
  /** An http(s) origin. */
  readonly baseUrl: string;
}

export type IntercomVersion = (typeof VERSIONS)[number];

/** The versions that this subgraph is tested with. */
const VERSIONS = ["2.14", "2.15", "2.16"] as const;

/** Where the workspaces of each region are served (Intercom's OpenAPI description, `servers`). */
const REGION_URLS = {
  us: "https://api.intercom.io",
  eu: "https://api.eu.intercom.io",
  au: "https://api.au.intercom.io",
} as const;

export const intercomVariables = {
  INTERCOM_ACCESS_TOKEN: text
    .regex(
      /^[\x21-\x7e]+$/,
      "INTERCOM_ACCESS_TOKEN must be printable ASCII without spaces: copy the token from Intercom's Developer Hub",
    )
    .optional(),
  INTERCOM_REGION: choice("INTERCOM_REGION", ["us", "eu", "au"]).default("us"),
  INTERCOM_BASE_URL: url(
    "INTERCOM_BASE_URL",
    /^https?:\/\/[^/?#@]+\/?$/,
    "an http or https origin such as http://127.0.0.1:4010, without path or credentials",
  ).optional(),
  INTERCOM_VERSION: choice("INTERCOM_VERSION", VERSIONS).default("2.14"),
  EMULATOR: onOff("EMULATOR").optional(),
  EMULATOR_PORT: port("EMULATOR_PORT").default(0),
  OPERATION_TIMEOUT_MS: count("OPERATION_TIMEOUT_MS", 100, 999_999, "milliseconds").default(8_000),
  MAX_CALLS_PER_OPERATION: count("MAX_CALLS_PER_OPERATION", 1, 100_000).default(200),
  MAX_UPSTREAM_BYTES: text
    .regex(/^[1-9]\d{5,9}$/, "MAX_UPSTREAM_BYTES must be a number of bytes from 100000 to 9999999999")
    .transform(Number)
    .default(64 * 1024 * 1024),
  BULK_SHARE: count("BULK_SHARE", 1, 100).default(20),
  LIVE_SHARE: count("LIVE_SHARE", 1, 100).default(10),
  MCP_SHARE: count("MCP_SHARE", 1, 100).default(20),
  REDIS_URL: url(
    "REDIS_URL",
    /^rediss?:\/\/[^\s/]\S*$/,
    "a URL such as redis://host:6379 or rediss://user:password@host:6380/0, with special characters of the password percent-encoded",
  ).optional(),
  REPLICAS: count("REPLICAS", 1, 1_000).default(1),
  CONTACT_SEGMENTS_TTL: count("CONTACT_SEGMENTS_TTL", 0, 60).default(0),
  UNKNOWN_IDS: choice("UNKNOWN_IDS", ["verify", "trust"]).default("verify"),
  CONVERSATIONS_BY_IN: onOff("CONVERSATIONS_BY_IN").default(true),
  INTERCOM_CLIENT_SECRET: text
    .regex(
      /^[\x21-\x7e]{8,}( +[\x21-\x7e]{8,})*$/,
      "INTERCOM_CLIENT_SECRET must be the client secret of the app in Intercom's Developer Hub, or several separated by spaces",
    )
    .optional(),
};

type Values = z.infer<z.ZodObject<typeof intercomVariables>>;

export function readIntercom(values: Values): IntercomConfig {
  const { INTERCOM_ACCESS_TOKEN: token, INTERCOM_BASE_URL: baseUrl } = values;
  return {
    credentials: token
      ? { token, baseUrl: (baseUrl ?? REGION_URLS[values.INTERCOM_REGION]).replace(/\/$/, "") }
      : null,
    emulatorPort: values.EMULATOR_PORT,
    version: values.INTERCOM_VERSION,
    operationTimeoutMs: values.OPERATION_TIMEOUT_MS,
    maxCallsPerOperation: values.MAX_CALLS_PER_OPERATION,
    maxUpstreamBytes: values.MAX_UPSTREAM_BYTES,
    bulkShare: values.BULK_SHARE / 100,
    liveShare: values.LIVE_SHARE / 100,
    agentShare: values.MCP_SHARE / 100,
    redisUrl: values.REDIS_URL ?? null,
    replicas: values.REPLICAS,
    contactSegmentsTtlSeconds: values.CONTACT_SEGMENTS_TTL,
    verifiesUnknownIds: values.UNKNOWN_IDS === "verify",
    conversationsByIn: values.CONVERSATIONS_BY_IN,
    clientSecrets: values.INTERCOM_CLIENT_SECRET?.split(/ +/) ?? [],
  };
}

/** The contradictions between the variables. */
export function intercomFaults(values: Values): string[] {
  const { INTERCOM_ACCESS_TOKEN: token, INTERCOM_BASE_URL: baseUrl, EMULATOR: emulator } = values;
  const faults: string[] = [];
  if (emulator && (token || baseUrl))
    faults.push(
      `EMULATOR=on replaces Intercom, and ${token ? "INTERCOM_ACCESS_TOKEN" : "INTERCOM_BASE_URL"} names the real one: remove one of the two`,
    );
  if (!token && emulator === false)
    faults.push("EMULATOR=off needs INTERCOM_ACCESS_TOKEN: without both, the graph has no data");
  if (baseUrl && !token && !emulator)
    faults.push("INTERCOM_BASE_URL needs INTERCOM_ACCESS_TOKEN; remove both to use the embedded emulator");
  return faults;
}
