import type { z } from "zod";
import { choice, onOff } from "./kinds.js";

/** Which pages and schema information people and tools can see. */
export interface VisibilityConfig {
  readonly explorer: Explorer;
  readonly introspection: Introspection;
  /** Whether the console is served at `/console`. */
  readonly console: boolean;
}

/** The page for a browser at `/graphql`: Apollo Sandbox, with GraphiQL for browsers without internet; GraphiQL; or none. */
export type Explorer = (typeof EXPLORERS)[number];
/** Who may introspect: everybody, nobody, or callers with the scope `schema:read`. */
export type Introspection = (typeof INTROSPECTIONS)[number];

const EXPLORERS = ["sandbox", "graphiql", "off"] as const;
const INTROSPECTIONS = ["on", "off", "scoped"] as const;

/** The defaults depend on NODE_ENV. */
export const visibilityVariables = {
  EXPLORER: choice("EXPLORER", EXPLORERS).optional(),
  INTROSPECTION: choice("INTROSPECTION", INTROSPECTIONS).optional(),
  CONSOLE: onOff("CONSOLE").optional(),
};

type Values = z.infer<z.ZodObject<typeof visibilityVariables>>;

/** The settings of the variables; in production nothing is shown by default. */
export function readVisibility(values: Values, isProduction: boolean): VisibilityConfig {
  return {
    explorer: values.EXPLORER ?? (isProduction ? "off" : "sandbox"),
    introspection: values.INTROSPECTION ?? (isProduction ? "off" : "on"),
    console: values.CONSOLE ?? !isProduction,
  };
}
