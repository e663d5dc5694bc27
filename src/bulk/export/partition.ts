import type { ContactFilter } from "../../graph/contacts/filter/contact-filter.input.js";

/** Days since 1970-01-01 in the workspace's timezone, both included; `null` is an open end. */
export interface DayRange {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * A part of the workspace that is read in one walk. `createdAt` never changes, so nobody moves between days; `role` and
 * `signedUp` cut a day that is too large, and people can move between such parts while the export runs.
 */
export interface Partition {
  readonly created: DayRange;
  readonly role?: "USER" | "LEAD";
  /** The days of `signedUpAt`, or those who never signed up. */
  readonly signedUp?: DayRange | "never";
  /** Days of `updatedAt`, where only changes are exported. */
  readonly updated?: DayRange;
}

const MS_PER_DAY = 86_400_000;

/** A day as the graph's scalar `Date` writes it. */
export const dateOf = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

/** The partition as the graph's own filter; `undefined` where it is everybody. */
export function filterOf({ created, role, signedUp, updated }: Partition): ContactFilter | undefined {
  const filter: ContactFilter = {
    ...(isBound(created) && { createdAt: between(created) }),
    ...(role && { role: { eq: role } }),
    ...(signedUp && { signedUpAt: signedUp === "never" ? { isNull: true } : between(signedUp) }),
    ...(updated && { updatedAt: between(updated) }),
  };
  return Object.keys(filter).length > 0 ? filter : undefined;
}

const isBound = ({ from, to }: DayRange) => from !== null || to !== null;

const between = ({ from, to }: DayRange) => ({
  ...(from !== null && { onOrAfter: dateOf(from) }),
  ...(to !== null && { onOrBefore: dateOf(to) }),
});
