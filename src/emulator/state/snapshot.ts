import { newContact } from "../contacts/new-contact.js";
import { isObject } from "../http/body.js";
import type { NumericIds } from "../workspace/ids.js";
import type { Contact } from "../workspace/model.js";
import type { Workspace } from "../workspace/workspace.js";
import { isWhole, LATER_LISTS, LISTS, type ListName } from "./shapes.js";

/** Rises when older files can no longer be read. */
const VERSION = 1;
const FORMAT = "intercom-graph-emulator";
const IDS = ["objects", "tags", "notes", "dataAttributes"] as const;

/** Everything a workspace holds, as plain JSON. */
export function takeSnapshot({ store, inbox }: Pick<Workspace, "store" | "inbox">) {
  // Reading them seeds them, and the ids go on behind those of the seed.
  const conversations = [...inbox.conversations.written()];
  return {
    format: FORMAT,
    version: VERSION,
    ids: {
      objects: store.objectIds.last,
      tags: store.tagIds.last,
      notes: store.noteIds.last,
      dataAttributes: store.dataAttributeIds.last,
      conversations: inbox.ids.last,
      parts: inbox.partIds.last,
      messages: inbox.messageIds.last,
      ticketNumbers: inbox.ticketNumbers.last,
      events: inbox.eventIds.last,
    },
    admins: [...store.admins.values()],
    tags: [...store.tags.values()],
    segments: [...store.segments.values()],
    companySegments: [...store.companySegments.values()],
    subscriptionTypes: [...store.subscriptionTypes.values()],
    dataAttributes: store.dataAttributes,
    companies: [...store.companies()],
    notes: [...store.notes.values()],
    contacts: [...store.contacts()],
    teams: [...store.teams.values()],
    conversations,
    ticketTypes: [...store.ticketTypes.values()],
    ticketStates: [...store.ticketStates.values()],
    tickets: [...inbox.tickets.written()],
    events: inbox.events.all(),
  };
}

export type Snapshot = ReturnType<typeof takeSnapshot>;

/** Checks that parsed JSON is a complete snapshot. Throws with the reason when it is not. */
export function readSnapshot(raw: unknown): Snapshot {
  if (!isObject(raw) || raw["format"] !== FORMAT) throw new Error("it is not a state file of this emulator");
  if (raw["version"] !== VERSION) {
    throw new Error(`it has format ${String(raw["version"])}, and this emulator reads format ${VERSION}`);
  }
  const { ids } = raw;
  if (!isObject(ids) || !IDS.every((name) => Number.isSafeInteger(ids[name]))) {
    throw new Error("its ids are missing");
  }
  for (const name of Object.keys(LISTS) as ListName[]) checkList(raw[name], name);
  const lists = [...LATER_LISTS].map((name) => [name, raw[name] ?? []]);
  return { ...raw, ...Object.fromEntries(lists) } as unknown as Snapshot;
}

function checkList(list: unknown, name: ListName): void {
  if (list === undefined && LATER_LISTS.has(name)) return;
  if (!Array.isArray(list)) throw new Error(`its ${name} are not a list`);
  const at = list.findIndex((item) => !isWhole(item, LISTS[name]));
  if (at !== -1) throw new Error(`its ${name}[${at}] is incomplete`);
  if (name === "admins" && list.length === 0) throw new Error("it has no admin");
}

/** Fills a new workspace from a snapshot. */
export function restoreSnapshot(snapshot: Snapshot, { store, inbox, published }: Workspace): void {
  store.objectIds.resume(snapshot.ids.objects);
  store.tagIds.resume(snapshot.ids.tags);
  store.noteIds.resume(snapshot.ids.notes);
  store.dataAttributeIds.resume(snapshot.ids.dataAttributes);
  resumeIfKnown(inbox.ids, snapshot.ids.conversations);
  resumeIfKnown(inbox.partIds, snapshot.ids.parts);
  resumeIfKnown(inbox.messageIds, snapshot.ids.messages);
  resumeIfKnown(inbox.ticketNumbers, snapshot.ids.ticketNumbers);
  resumeIfKnown(inbox.eventIds, snapshot.ids.events);
  for (const admin of snapshot.admins) store.admins.set(admin.id, admin);
  for (const tag of snapshot.tags) store.tags.set(tag.id, tag);
  for (const segment of snapshot.segments) store.segments.set(segment.id, segment);
  for (const segment of snapshot.companySegments) store.companySegments.set(segment.id, segment);
  for (const type of snapshot.subscriptionTypes) store.subscriptionTypes.set(type.id, type);
  store.dataAttributes.push(...snapshot.dataAttributes);
  for (const company of snapshot.companies) store.saveCompany(company);
  for (const note of snapshot.notes) store.notes.set(note.id, note);
  for (const contact of snapshot.contacts) store.saveContact(completed(contact));
  for (const team of snapshot.teams) store.teams.set(team.id, team);
  for (const conversation of snapshot.conversations) inbox.conversations.plant(conversation);
  for (const type of snapshot.ticketTypes) store.ticketTypes.set(type.id, type);
  for (const state of snapshot.ticketStates) store.ticketStates.set(state.id, state);
  for (const ticket of snapshot.tickets) inbox.tickets.plant(ticket);
  // The latest come first, and of one second the latest are to come last.
  for (const event of snapshot.events.toReversed()) inbox.events.plant(event);
  published.publishAll();
}

/** Goes on behind the ids of a file, unless the file is older than these ids. */
function resumeIfKnown(ids: NumericIds, last: number | undefined): void {
  if (last !== undefined) ids.resume(last);
}

/** Attributes that are newer than the file are unknown. */
function completed(contact: Contact): Contact {
  return { ...newContact(contact.id, contact.role, contact.created_at), ...contact };
}
