import type { IntercomDataAttribute } from "../data-attributes/data-attribute.type.js";
import { type Condition, testsOf } from "./condition.js";

/** What the meaning of a condition depends on in the workspace. */
export interface WorkspaceFacts {
  /** IANA name; an unknown name counts as UTC. */
  readonly timezone: string;
  readonly attributes: readonly IntercomDataAttribute[];
}

/** Which facts a condition depends on; the others are not read. */
export type SearchNeeds = Readonly<Record<keyof WorkspaceFacts, boolean>>;

/** What must be known of the workspace before a condition is compiled. */
export function needsOf(condition: Condition): SearchNeeds {
  const tests = testsOf(condition);
  return {
    timezone: tests.some(({ field, operator }) => field.kind === "date" && operator !== "isNull"),
    attributes: tests.some(({ field }) => field.attribute !== undefined),
  };
}
