import { z } from "zod";
import { type AuthConfig, callerFaults, callerVariables, readAuth } from "./callers.js";
import { ConfigError } from "./config-error.js";
import {
  type FederationConfig,
  federationFaults,
  federationVariables,
  readFederation,
} from "./federation.js";
import { type IntercomConfig, intercomFaults, intercomVariables, readIntercom } from "./intercom.js";
import { choice } from "./kinds.js";
import { type LimitsConfig, limitVariables, readLimits } from "./limits.js";
import { type McpConfig, mcpFaults, mcpVariables, readMcp } from "./mcp.js";
import { readServing, type ServingConfig, servingFaults, servingVariables } from "./serving.js";
import { readTelemetry, type TelemetryConfig, telemetryVariables } from "./telemetry.js";
import { readVisibility, type VisibilityConfig, visibilityVariables } from "./visibility.js";

/** All settings of the process, read once at start. A feature that is off is `null`. */
export interface Config {
  readonly isProduction: boolean;
  readonly auth: AuthConfig;
  readonly intercom: IntercomConfig;
  readonly serving: ServingConfig;
  readonly limits: LimitsConfig;
  readonly federation: FederationConfig;
  readonly telemetry: TelemetryConfig;
  readonly visibility: VisibilityConfig;
  /** `null` offers agents nothing. */
  readonly mcp: McpConfig | null;
}

/** Each variable, its default and its form; `.env.example` and the README are tested against it. */
export const variables = z.object({
  NODE_ENV: choice("NODE_ENV", ["production", "development", "test"]).default("development"),
  ...servingVariables,
  ...intercomVariables,
  ...callerVariables,
  ...limitVariables,
  ...federationVariables,
  ...telemetryVariables,
  ...visibilityVariables,
  ...mcpVariables,
});

type Values = z.infer<typeof variables>;

/** Whether errors give no hints of the schema, and strangers may not ask for its SDL. */
export const hidesSchema = ({ isProduction, visibility }: Config): boolean =>
  isProduction || visibility.introspection !== "on";

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
  const isProduction = values.NODE_ENV === "production";
  return Object.freeze({
    isProduction,
    auth: readAuth(values),
    intercom: readIntercom(values),
    serving: readServing(values, isProduction),
    limits: readLimits(values),
    federation: readFederation(values),
    telemetry: readTelemetry(values),
    visibility: readVisibility(values, isProduction),
    mcp: readMcp(values),
  });
}

/** Each variable that is wrong by itself, then the contradictions; none blames a variable that is already listed as wrong. */
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

function contradictions(values: Values): string[] {
  return [
    ...callerFaults(values),
    ...servingFaults(values),
    ...federationFaults(values),
    ...intercomFaults(values),
    ...mcpFaults(values),
    ...portFaults(values),
    ...openWorkspaceFaults(values),
  ];
}

/** The ports that one process listens on. */
const PORTS = ["PORT", "METRICS_PORT", "HEALTH_PORT", "EMULATOR_PORT"] as const;

/** Two listeners cannot share a port, and the error of the second would not name the variable. 0 takes a free one. */
function portFaults(values: Values): string[] {
  return PORTS.flatMap((name, i) =>
    PORTS.slice(0, i)
      .filter((other) => values[name] && values[name] === values[other])
      .map((other) => `${name} must not be the same port as ${other}`),
  );
}

/** A real workspace is never opened to everybody by default, and invented people are never served in production by default. */
function openWorkspaceFaults(values: Values): string[] {
  const { INTERCOM_ACCESS_TOKEN: token, EMULATOR: emulator, NODE_ENV, AUTH } = values;
  if (token)
    return AUTH === undefined
      ? [
          "INTERCOM_ACCESS_TOKEN opens a real workspace to everybody who can reach this server: set AUTH=api-key or AUTH=jwt, or AUTH=none if another system in front of it authenticates callers",
        ]
      : [];
  return emulator === undefined && NODE_ENV === "production"
    ? [
        "NODE_ENV=production needs INTERCOM_ACCESS_TOKEN; set EMULATOR=on to serve invented data instead, which is lost on exit",
      ]
    : [];
}
