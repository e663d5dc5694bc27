import { InvalidInput } from "../common/errors/invalid-input.js";
import { checkCustomerId } from "../common/ids.js";
import type { ContactFieldsInput } from "./contact-fields.input.js";
import { ContactRole } from "./contact-role.enum.js";

const MAX_TEXT_LENGTH = 255;
const FORBIDDEN_NAMES = new Set(["__proto__", "constructor", "prototype"]);

/** Everything that a mutation may say of a contact. */
export interface ContactInput extends ContactFieldsInput {
  readonly role?: ContactRole | null | undefined;
  readonly externalId?: string | null | undefined;
}

/** Body of POST or PUT /contacts: a key that is absent is left alone, `null` clears. */
export type ContactBody = Readonly<Record<string, unknown>>;

/**
 * Our words to Intercom's, checked before anything is sent.
 * @param version Up to 2.15 Intercom takes an owner as a number, from 2.16 on as text.
 * @throws InvalidInput with the path of the field
 */
export function toContactBody(input: ContactInput, version: string): ContactBody {
  const body: Record<string, unknown> = {
    role: toRole(input.role),
    external_id:
      input.externalId == null
        ? input.externalId
        : checkCustomerId(input.externalId, ["input", "externalId"]),
    email: checkEmail(input.email),
    phone: checkText(input.phone, "phone"),
    name: checkText(input.name, "name"),
    avatar: checkText(input.avatarUrl, "avatarUrl", 2_048),
    signed_up_at: input.signedUpAt,
    last_seen_at: input.lastSeenAt,
    owner_id: toOwnerId(input.ownerId, version),
    unsubscribed_from_emails: input.unsubscribedFromEmails,
    custom_attributes: checkAttributes(input.customAttributes),
  };
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

/** The same without what is null: there is nothing to clear in a contact that does not exist yet. */
export function toNewContactBody(input: ContactInput, version: string): ContactBody {
  return Object.fromEntries(
    Object.entries(toContactBody(input, version)).filter(([, value]) => value !== null),
  );
}

function toRole(role: ContactInput["role"]): string | null | undefined {
  if (role === ContactRole.UNKNOWN)
    throw new InvalidInput("UNKNOWN is no role to write. Send USER or LEAD.", ["input", "role"]);
  return role?.toLowerCase() ?? role;
}

type Text = string | null | undefined;

function checkText(text: Text, field: string, maxLength = MAX_TEXT_LENGTH): Text {
  if (text == null) return text;
  const path = ["input", field];
  if (text === "")
    throw new InvalidInput("An empty text is no value. Send null to clear the field, or leave it out.", path);
  if (text.length > maxLength)
    throw new InvalidInput(
      `This text has ${text.length} characters; Intercom takes up to ${maxLength}.`,
      path,
    );
  if (!text.isWellFormed())
    throw new InvalidInput("This text holds half a surrogate pair, which is no character.", path);
  return text;
}

function checkEmail(email: Text): Text {
  if (checkText(email, "email") != null && !/^[^\s@]+@[^\s@]+$/.test(email as string))
    throw new InvalidInput("This is no e-mail address; it should look like `ann@example.com`.", [
      "input",
      "email",
    ]);
  return email;
}

function toOwnerId(ownerId: Text, version: string): string | number | null | undefined {
  if (ownerId == null) return ownerId;
  if (!/^\d{1,15}$/.test(ownerId))
    throw new InvalidInput("A teammate's id has digits only. Take it from `ownerId` of a contact.", [
      "input",
      "ownerId",
    ]);
  return version === "2.16" ? ownerId : Number(ownerId);
}

/** Attributes hold text, numbers and booleans; Intercom has no nested ones. */
function checkAttributes(attributes: unknown): unknown {
  if (attributes == null) return undefined; // Intercom ignores a null here: attributes are cleared one by one
  if (typeof attributes !== "object" || Array.isArray(attributes))
    throw new InvalidInput('customAttributes is an object of names and values, such as {"plan": "pro"}.', [
      "input",
      "customAttributes",
    ]);
  for (const [name, value] of Object.entries(attributes)) checkAttribute(name, value);
  return attributes;
}

function checkAttribute(name: string, value: unknown): void {
  const path = ["input", "customAttributes", name];
  if (FORBIDDEN_NAMES.has(name))
    throw new InvalidInput("This name is reserved by JavaScript and cannot be an attribute.", path);
  if (typeof value === "string") {
    if (value.length > MAX_TEXT_LENGTH)
      throw new InvalidInput(
        `This text has ${value.length} characters; Intercom takes up to ${MAX_TEXT_LENGTH}.`,
        path,
      );
    if (!value.isWellFormed())
      throw new InvalidInput("This text holds half a surrogate pair, which is no character.", path);
  } else if (value !== null && typeof value !== "boolean" && !Number.isFinite(value)) {
    throw new InvalidInput("An attribute is a text, a number, a boolean, or null to clear it.", path);
  }
}
