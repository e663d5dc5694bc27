import type { IntercomDataAttribute } from "../../data-attributes/data-attribute.type.js";
import { attributeOf } from "./contact-filter.attributes.js";
import { testsOf } from "./contact-filter.condition.js";
import type { ContactFilter } from "./contact-filter.input.js";
import { readContactFilter } from "./contact-filter.read.js";
import { simplify } from "./contact-filter.simplify.js";

/** What a filter means depends on the workspace. */
export interface FilterSetting {
  /** IANA name; a name that is not known counts as UTC. */
  readonly timezone: string;
  readonly attributes: readonly IntercomDataAttribute[];
}

/** Which parts of the setting a filter depends on; the other parts may be anything. */
export interface FilterNeeds {
  readonly timezone: boolean;
  readonly attributes: boolean;
}

/**
 * What must be known of the workspace before a filter is compiled. Nearly every fault of a filter is found here
 * already, so that a filter that is refused costs no call.
 * @throws InvalidInput
 */
export function filterNeeds(filter: ContactFilter): FilterNeeds {
  const tests = testsOf(simplify(readContactFilter(filter)));
  return {
    timezone: tests.some(({ field, operator }) => field.kind === "date" && operator !== "isNull"),
    attributes: tests.some((test) => attributeOf(test) !== undefined),
  };
}
