import type { z } from "zod";
import { onOff, text, url } from "./kinds.js";

/** Tools for agents at `/mcp`, or over standard input and output. */
export interface McpConfig {
  /** Folder of `.graphql` files, or a manifest, whose operations are the tools; `null` offers the set of this package. */
  readonly operations: string | null;
  /** Whether mutations are tools as well. */
  readonly hasMutations: boolean;
  /** Whether tools beside mutations may return conversations, notes and events. */
  readonly allowsUntrustedText: boolean;
  /** Where clients reach this server, without a slash at the end; `null` is this machine only. */
  readonly publicUrl: string | null;
}

export const mcpVariables = {
  MCP: onOff("MCP").default(false),
  MCP_OPERATIONS: text.optional(),
  MCP_MUTATIONS: onOff("MCP_MUTATIONS").default(false),
  MCP_UNTRUSTED_TEXT: onOff("MCP_UNTRUSTED_TEXT").default(false),
  PUBLIC_URL: url(
    "PUBLIC_URL",
    /^https:\/\/[^\s/?#@]+(\/[^\s?#]*)?$|^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/[^\s?#]*)?$/,
    "the https URL at which clients reach this server, such as https://graph.example.com, without /mcp at the end",
  ).optional(),
};

type Values = z.infer<z.ZodObject<typeof mcpVariables>>;

export function readMcp(values: Values): McpConfig | null {
  if (!values.MCP) return null;
  return {
    operations: values.MCP_OPERATIONS ?? null,
    hasMutations: values.MCP_MUTATIONS,
    allowsUntrustedText: values.MCP_UNTRUSTED_TEXT,
    publicUrl: values.PUBLIC_URL?.replace(/\/+$/, "") ?? null,
  };
}

interface OtherValues {
  readonly AUTH?: string | undefined;
  readonly JWT_ISSUER?: string | undefined;
  readonly READ_ONLY: boolean;
}

/** The contradictions between the variables. */
export function mcpFaults(values: Values & OtherValues): string[] {
  const faults: string[] = [];
  const needMcp = {
    MCP_OPERATIONS: values.MCP_OPERATIONS !== undefined,
    MCP_MUTATIONS: values.MCP_MUTATIONS,
    MCP_UNTRUSTED_TEXT: values.MCP_UNTRUSTED_TEXT,
    PUBLIC_URL: values.PUBLIC_URL !== undefined,
  };
  for (const [name, isSet] of Object.entries(needMcp))
    if (isSet && !values.MCP)
      faults.push(`${name} has no effect without MCP=on: set MCP=on, or remove ${name}`);
  if (!values.MCP) return faults;
  if (values.MCP_MUTATIONS && values.READ_ONLY)
    faults.push(
      "MCP_MUTATIONS=on has no effect with READ_ONLY=on, which removes all mutations: remove one of the two",
    );
  if (values.MCP_UNTRUSTED_TEXT && !values.MCP_MUTATIONS)
    faults.push(
      "MCP_UNTRUSTED_TEXT=on has no effect without MCP_MUTATIONS=on: tools that only read return all texts already; remove it",
    );
  if (values.AUTH === "jwt" && values.PUBLIC_URL === undefined)
    faults.push(
      "MCP=on with AUTH=jwt needs PUBLIC_URL: clients are told where to get a token by a URL that begins with it",
    );
  if (values.AUTH === "jwt" && values.JWT_ISSUER && !/^https?:\/\/\S+$/.test(values.JWT_ISSUER))
    faults.push(
      "MCP=on with AUTH=jwt needs a URL in JWT_ISSUER: clients look up the issuer's metadata there",
    );
  return faults;
}
