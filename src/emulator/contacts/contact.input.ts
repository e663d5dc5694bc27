import { readCustomAttributes } from "../data-attributes/custom-attributes.input.js";
import { type JsonObject, readFlag, readPlausibleSeconds, readText } from "../http/body.js";
import { invalidParameter } from "../http/error.js";
import { isAtLeast } from "../http/version.js";
import type { Contact, ContactRole } from "../workspace/model.js";
import type { Store } from "../workspace/store.js";

type Reader = (raw: unknown, field: string, store: Store) => unknown;

/** The attributes that a body may carry. A reader that gives undefined asks for the attribute to be left alone. */
const READERS = {
  role: readRole,
  external_id: readExternalId,
  email: readEmail,
  phone: readText,
  name: readText,
  avatar: readText,
  signed_up_at: readPlausibleSeconds,
  last_seen_at: readPlausibleSeconds,
  owner_id: readOwnerId,
  unsubscribed_from_emails: readFlag,
  custom_attributes: (raw, _field, store) => readCustomAttributes(raw, "contact", store),
} satisfies Partial<Record<keyof Contact, Reader>>;

export type ContactInput = Partial<Pick<Contact, keyof typeof READERS>>;

/** From 2.16 on, an address may come with whether it is verified, which no answer shows; without one, that is refused. */
export function checkEmailVerified(body: JsonObject, version: string): void {
  if (!isAtLeast(version, 16) || body["email_verified"] === undefined) return;
  readFlag(body["email_verified"], "email_verified");
  if (body["email"] == null) throw invalidParameter("email_verified can only be sent together with an email");
}

/** Reads the body of a create or an update. Intercom ignores keys that it does not know. */
export function readContactInput(body: JsonObject, store: Store): ContactInput {
  const input: Record<string, unknown> = {};
  for (const [field, read] of Object.entries(READERS) as [string, Reader][]) {
    const value = field in body ? read(body[field], field, store) : undefined;
    if (value !== undefined) input[field] = value;
  }
  return input;
}

/** Null is ignored; "contact", the older word, makes a user. */
function readRole(raw: unknown): ContactRole | undefined {
  if (raw === null) return undefined;
  if (raw === "user" || raw === "contact") return "user";
  if (raw === "lead") return "lead";
  throw invalidParameter("role must be either user or lead");
}

/** Null is ignored, and so is an empty one: an external id cannot be cleared. */
function readExternalId(raw: unknown): string | undefined {
  if (raw === null || raw === "") return undefined;
  if (typeof raw === "string") return raw;
  if (typeof raw === "number") return String(raw);
  throw invalidParameter("external_id must be a string");
}

/** Addresses are kept in lower case. */
function readEmail(raw: unknown, field: string): string | null {
  const email = readText(raw, field);
  if (email === null || email === "") return null;
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw invalidParameter("Email is invalid");
  return email.toLowerCase();
}

function readOwnerId(raw: unknown, _field: string, store: Store): number | null {
  if (raw === null) return null;
  const id = typeof raw === "number" ? String(raw) : raw;
  if (typeof id === "string" && store.admins.has(id)) return Number(id);
  throw invalidParameter("The owner specified is not a member of the workspace");
}
