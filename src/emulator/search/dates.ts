import { DateTime } from "luxon";

/** A day in a workspace's timezone, in Unix seconds: the first second of it, and the first of the next. */
export interface Day {
  readonly start: number;
  readonly next: number;
}

/** The day that a moment falls on. Intercom compares dates by whole days of the workspace, never by the second. */
export function dayOf(seconds: number, timezone: string): Day {
  const start = DateTime.fromSeconds(seconds, { zone: timezone }).startOf("day");
  return { start: start.toSeconds(), next: start.plus({ days: 1 }).startOf("day").toSeconds() };
}
