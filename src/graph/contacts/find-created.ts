import { setTimeout } from "node:timers/promises";
import type { IntercomClient } from "../../intercom/client.js";
import type { RawContact } from "../../intercom/endpoints/contacts.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import type { Deadline } from "../../intercom/work.js";
import { record } from "../common/raw-values.js";
import type { RowContext } from "../context.js";
import { searchContacts } from "./contact.pages.js";
import type { ContactBody } from "./contact.writer.js";

/** How far Intercom's clock may be behind ours. */
const CLOCK_SLACK_MS = 5_000;
const SECOND_LOOK_MS = 2_000;

/**
 * Looks for the contact of a create that got no answer, by the key that was sent: it is sent once only, since a second
 * one could make a second contact. It looks twice, because Intercom may have been at it still.
 *
 * @param beganAt When the create was sent, in Unix milliseconds.
 * @returns The contact, if it is that create's beyond doubt; else `undefined`.
 * @throws IntercomFailure `conflict` where the key was taken before, so that nothing can have been created
 */
export async function findCreated(
  { intercom, bill, deadline }: Pick<RowContext, "intercom" | "bill" | "deadline">,
  body: ContactBody,
  beganAt: number,
): Promise<RawContact | undefined> {
  const find = finderFor(intercom, body);
  if (!find) return undefined;
  const found = (await find()) ?? ((await waitForSecondLook(deadline)) ? await find() : undefined);
  if (!found) return undefined;
  if (Number(found.created_at) * 1000 < beganAt - CLOCK_SLACK_MS) {
    bill.effects -= 1; // the create, which may have taken effect, has not
    throw new IntercomFailure("conflict", {
      conflictingContactId: found.id,
      conflictingContactIsArchived: false,
    });
  }
  return holds(found, body) ? found : undefined;
}

type Find = () => Promise<RawContact | undefined>;

/** A lead has no key: any number of them may be alike. */
function finderFor(intercom: IntercomClient, { external_id, email, role }: ContactBody): Find | undefined {
  if (typeof external_id === "string")
    return () =>
      intercom
        .call(endpoints.contacts.findByExternalId, (sdk) =>
          sdk.contacts.showContactByExternalId({ external_id }),
        )
        .catch(ignoreFailure);
  if (typeof email !== "string" || role !== "user") return undefined;
  const query = { field: "email", operator: "=", value: email };
  return async () => {
    const page = await searchContacts(intercom, { query, perPage: 50 }).catch(ignoreFailure);
    return page?.rows.find((row) => row.role === "user" && same(row.email, email));
  };
}

function ignoreFailure(error: unknown): undefined {
  if (!(error instanceof IntercomFailure)) throw error;
  return undefined;
}

/** Waits two seconds, or half of what is left; `false` when nothing is. */
async function waitForSecondLook({ at, writeSignal }: Deadline): Promise<boolean> {
  const leftMs = at - performance.now();
  await setTimeout(Math.max(0, Math.min(SECOND_LOOK_MS, leftMs / 2)));
  return !writeSignal.aborted;
}

/** Whether a contact holds all that was sent. Intercom keeps a picture under an address of its own, so that says nothing. */
function holds(contact: RawContact, { avatar: _, custom_attributes, ...fields }: ContactBody): boolean {
  const attributes = record(contact.custom_attributes);
  return (
    Object.entries(fields).every(([name, value]) => same(record(contact)[name], value)) &&
    Object.entries(custom_attributes ?? {}).every(([name, value]) => same(attributes[name], value))
  );
}

/** Intercom puts addresses into lower case, takes the spaces out of numbers, and shows ids as text or as numbers. */
function same(held: unknown, sent: unknown): boolean {
  return normal(held) === normal(sent);
}

function normal(value: unknown): string {
  return String(value ?? "")
    .toLowerCase()
    .replace(/[\s()-]/g, "");
}
