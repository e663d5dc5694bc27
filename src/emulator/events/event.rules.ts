import { findLive } from "../contacts/contact-state.rules.js";
import { missing } from "../conversations/conversation.input.js";
import { isObject, type JsonObject, readId, readPlausibleSeconds } from "../http/body.js";
import { invalidParameter, userNotFound } from "../http/error.js";
import { readPerPage } from "../http/page.js";
import { DAY, SEED_EPOCH } from "../seed/epoch.js";
import type { CustomerEvent } from "../workspace/inbox-model.js";
import type { Contact } from "../workspace/model.js";
import type { Store } from "../workspace/store.js";
import type { Workspace } from "../workspace/workspace.js";

const METADATA_AT_MOST = 10;
const DEFAULT_PER_PAGE = 15;
/** Older events are counted, but no longer listed. */
const LISTED_FOR = 90 * DAY;

/** Notes an event. The same one of a user, by name and second, is noted once: Intercom knows it by the external id. */
export function submitEvent(body: JsonObject, { store, inbox }: Workspace): void {
  const { event_name: name, created_at: createdAt } = body;
  if (typeof name !== "string" || name === "") throw missing("event_name");
  if (createdAt == null) throw missing("created_at");
  const seconds = readPlausibleSeconds(createdAt, "created_at") ?? 0;
  const metadata = readMetadata(body["metadata"]);
  const contact = findContact(body, "id", store);
  const isKnown = contact.role === "user" && contact.external_id !== null;
  if (isKnown && inbox.events.has(contact.id, name, seconds)) return;
  inbox.events.add({ id: inbox.nextEventId(), contactId: contact.id, name, createdAt: seconds, metadata });
}

function readMetadata(raw: unknown): CustomerEvent["metadata"] {
  if (raw == null) return {};
  if (!isObject(raw)) throw invalidParameter("metadata must be an object");
  if (Object.keys(raw).length > METADATA_AT_MOST)
    throw invalidParameter(`metadata cannot have more than ${METADATA_AT_MOST} keys`);
  return raw;
}

/** The live contact by the customer's id, by Intercom's, or by its address; of several with one address, a user. */
export function findContact(given: JsonObject, idKey: "id" | "intercom_user_id", store: Store): Contact {
  const isLive = ({ state }: Contact) => state === "live";
  if (given["user_id"] != null) {
    const found = store.contactsByExternalId(readId(given["user_id"], "user_id")).find(isLive);
    if (!found) throw userNotFound();
    return found;
  }
  if (given[idKey] != null) return findLive(readId(given[idKey], idKey), store);
  if (given["email"] == null) throw invalidParameter(`One of user_id, email or ${idKey} must be given`);
  const live = store.contactsByEmail(readId(given["email"], "email")).filter(isLive);
  const contact = live.find(({ role }) => role === "user") ?? live[0];
  if (!contact) throw userNotFound();
  return contact;
}

export interface EventPage {
  readonly events: readonly CustomerEvent[];
  /** The place behind the page, in Unix milliseconds; null when there is nothing. */
  readonly before: number | null;
  /** The place of what is to come, in Unix milliseconds. */
  readonly since: number;
}

/** The events of a contact that are less than 90 days old, the latest first. */
export function listEvents(contactId: string, query: JsonObject, workspace: Workspace): EventPage {
  const perPage = readPerPage(query["per_page"], DEFAULT_PER_PAGE);
  const before = readMilliseconds(query["before"], "before") ?? Number.POSITIVE_INFINITY;
  const since = readMilliseconds(query["since"], "since") ?? 0;
  const listed = workspace.inbox.events.of(contactId).filter((it) => isListed(it, workspace.seconds()));
  const found = listed.filter(({ at }) => at < before && at >= since);
  const events = found.slice(0, perPage);
  return {
    events,
    before: found.length > perPage ? (events.at(-1)?.at ?? null) : null,
    since: (listed[0]?.at ?? workspace.now()) + 1,
  };
}

/** What is older than the seed counts its age to the day of the seed, so that a seed does not run dry. */
function isListed({ createdAt }: CustomerEvent, now: number): boolean {
  const today = createdAt <= SEED_EPOCH ? Math.min(now, SEED_EPOCH) : now;
  return today - createdAt < LISTED_FOR;
}

function readMilliseconds(raw: unknown, field: string): number | null {
  if (raw === undefined) return null;
  if (typeof raw === "string" && /^\d{1,15}$/.test(raw)) return Number(raw);
  throw invalidParameter(`${field} must be a Unix timestamp in milliseconds`);
}
