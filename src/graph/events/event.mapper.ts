import type { RawEvent, RawEventSummary } from "../../intercom/endpoints/events.js";
import { count, exactText, optionalId, optionalText, time, withoutNulls } from "../common/raw-values.js";
import type { ContactEvent } from "./event.type.js";
import type { ContactEventSummary } from "./event-summary.type.js";

/** Intercom's words to ours. */
export function toEvent(raw: RawEvent): ContactEvent {
  return {
    id: optionalId(raw.id),
    name: exactText(raw.event_name),
    createdAt: time(raw.created_at),
    metadata: withoutNulls(raw.metadata),
  };
}

export function toEventSummary(raw: RawEventSummary): ContactEventSummary {
  return {
    name: exactText(raw.name),
    count: count(raw.count),
    firstAt: toTime(raw.first),
    lastAt: toTime(raw.last),
    description: optionalText(raw.description),
  };
}

/** Intercom's description has a text; it may hold a date, or seconds. */
function toTime(value: unknown): number | null {
  if (typeof value !== "string") return time(value);
  if (/^\d+$/.test(value)) return time(Number(value));
  const parsed = Date.parse(value);
  return Number.isNaN(parsed) ? null : time(Math.floor(parsed / 1000));
}
