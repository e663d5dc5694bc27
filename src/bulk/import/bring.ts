import { nullIfNotFound } from "../../graph/common/or-error.js";
import { toContact } from "../../graph/contacts/contact.mapper.js";
import type { Contact } from "../../graph/contacts/contact.type.js";
import { toNewContactBody } from "../../graph/contacts/contact.writer.js";
import { ContactRole } from "../../graph/contacts/contact-role.enum.js";
import { findByEmail } from "../../graph/contacts/find-by-email.js";
import { createRaw, updateRaw } from "../../graph/contacts/raw-contact.js";
import { CHANGED, createOrUpdate } from "../../graph/contacts/upsert-contact.writer.js";
import type { RowContext } from "../../graph/context.js";
import type { RawContact } from "../../intercom/endpoints/contacts.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import type { ReadyRow } from "./check-row.js";
import { choose, refuseUser } from "./choose.js";
import { isHeld } from "./is-held.js";
import { isOf, lookUp } from "./look-up.js";
import type { RowOutcome } from "./results.js";

/** How often a row is sent whose answer was lost, before the others go on without it. */
const MAX_LOST = 5;
/** How far Intercom's clock may be behind ours, in seconds. */
const CLOCK_SLACK = 5;

/** A row on its way: what is known of it from earlier tries, in this run or in one that was killed. */
export interface Trip {
  readonly row: ReadyRow;
  /** What was begun and may have taken effect. */
  begun: "creating" | "updating" | null;
  /** When, in Unix milliseconds. */
  beganAt: number;
  /** The contact that was written, where that is known. */
  contactId: string | null;
  /** From when on the search index has to know what was created, on the clock of `performance.now()`. */
  waitsFrom: number;
  /** Tries whose answer was lost. */
  lost: number;
}

/** A contact as a row has left it. */
export interface Brought {
  readonly outcome: Extract<RowOutcome, "created" | "updated" | "unchanged">;
  readonly contact: Contact;
}

/** A lead may have been created, and the search index does not know it yet. */
export class NotFoundYet extends Error {}
/** A write has lost its answer again and again. */
export class AnswerLost extends Error {}

/**
 * Brings one row into the workspace, or sees that it is there. What may have been written before is looked up first, so that
 * it can be called again after any failure.
 * @param found Those whom the search index gave for the row.
 * @throws IntercomFailure, InvalidInputs, NotFoundYet, AnswerLost
 */
export async function bring(
  context: RowContext,
  trip: Trip,
  found: readonly Contact[],
  key: string | undefined,
): Promise<Brought> {
  const { row } = trip;
  const existing = await existingOf(context, trip, found, key);
  if (existing) {
    const isKnown = existing.isFresh || !context.workspace.recentWrites.has(existing.contact.id);
    if (isKnown && isHeld(existing.contact, row.body)) return held(existing.contact, trip);
    const now = existing.isFresh
      ? existing.contact
      : await context.loaders.contacts.read(existing.contact.id);
    if (now && isOf(row, now, key)) {
      refuseUser(row, now);
      if (isHeld(now, row.body)) return held(now, trip);
      const updated = await update(context, trip, now.id);
      if (updated) return updated;
    }
  }
  if (row.input.role === ContactRole.USER) return create(context, trip);
  if (row.leadKey !== null && trip.begun === "creating") throw new NotFoundYet();
  return create(context, trip);
}

/** Nothing was sent in this try: what was begun earlier has taken effect, or the contact was like this before. */
function held(contact: Contact, { begun, beganAt }: Trip): Brought {
  const isNew = (contact.createdAt ?? 0) + CLOCK_SLACK >= beganAt / 1000;
  return {
    contact,
    outcome: begun === null ? "unchanged" : begun === "creating" && isNew ? "created" : "updated",
  };
}

interface Existing {
  readonly contact: Contact;
  /** Whether it was read by its id, or its external id. */
  readonly isFresh: boolean;
}

async function existingOf(
  context: RowContext,
  trip: Trip,
  found: readonly Contact[],
  key: string | undefined,
): Promise<Existing | undefined> {
  const { row, begun, contactId } = trip;
  const { externalId, email, role } = row.input;
  if (contactId !== null) {
    const contact = await context.loaders.contacts.read(contactId);
    if (contact && isOf(row, contact, key)) return { contact, isFresh: true };
  }
  if (begun !== null && externalId != null) {
    const raw = await findByExternalId(context, externalId);
    if (raw) return { contact: toContact(raw), isFresh: true };
  }
  const isIt = (contact: Contact) => isOf(row, contact, key);
  let known = found;
  if (begun !== null)
    known =
      role === ContactRole.USER
        ? email == null
          ? []
          : await findByEmail(
              context,
              { role: "user", email, ...(externalId != null && { externalId }) },
              isIt,
            )
        : ((await lookUp(context.intercom, [row], key)).get(row.row) ?? []);
  const contact = choose(row, known);
  return contact && { contact, isFresh: false };
}

function findByExternalId({ intercom }: RowContext, external_id: string): Promise<RawContact | null> {
  return nullIfNotFound(
    intercom.call(endpoints.contacts.findByExternalId, (sdk) =>
      sdk.contacts.showContactByExternalId({ external_id }),
    ),
  );
}

/** `undefined` where the contact is not what it was taken for any more. */
async function update(context: RowContext, trip: Trip, id: string): Promise<Brought | undefined> {
  const { role: _, ...body } = trip.row.body;
  try {
    context.loaders.contacts.forget(id);
    const raw = await sending(trip, "updating", () => updateRaw(context, id, body), id);
    return { outcome: "updated", contact: context.loaders.contacts.written(raw, "UPDATED") };
  } catch (error) {
    if (error instanceof IntercomFailure && CHANGED.has(error.kind)) return undefined;
    throw error;
  }
}

async function create(context: RowContext, trip: Trip): Promise<Brought> {
  const { input, body } = trip.row;
  const { role, ...fields } = body;
  const { raw, outcome } = await sending(trip, "creating", () =>
    input.role === ContactRole.USER
      ? createOrUpdate(context, fields, input)
      : createRaw(context, toNewContactBody(body)).then((raw) => ({ raw, outcome: "CREATED" as const })),
  );
  const contact = context.loaders.contacts.written(raw, outcome);
  return { contact, outcome: outcome === "CREATED" ? "created" : "updated" };
}

/** A lead without a key cannot be looked up. */
const isNameless = ({ input, leadKey }: ReadyRow) => input.role === ContactRole.LEAD && leadKey === null;

/** Takes note of a write that may have taken effect, so that the next try looks first. */
async function sending<T>(
  trip: Trip,
  begun: "creating" | "updating",
  write: () => Promise<T>,
  contactId: string | null = null,
): Promise<T> {
  const beganAt = Date.now();
  try {
    return await write();
  } catch (error) {
    if (error instanceof IntercomFailure && error.isAmbiguous) {
      if (trip.begun === null) trip.beganAt = beganAt;
      trip.begun ??= begun;
      trip.contactId ??= contactId;
      trip.waitsFrom = performance.now();
      trip.lost += 1;
      if (trip.lost >= MAX_LOST || isNameless(trip.row)) throw new AnswerLost();
    }
    throw error;
  }
}
