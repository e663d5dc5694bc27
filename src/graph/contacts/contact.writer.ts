import { checkText } from "../common/checked-text.js";
import { checkCustomerId } from "../common/ids.js";
import type { Context } from "../context.js";
import { InvalidInput, InvalidInputs } from "../errors/invalid-input.js";
import type { ContactFieldsInput } from "./contact-fields.input.js";
import { ContactRole } from "./contact-role.enum.js";

const MAX_URL_LENGTH = 2_048;

/** Everything that a mutation may say of a contact. */
export interface ContactInput extends ContactFieldsInput {
  readonly role?: ContactRole | null | undefined;
  readonly externalId?: string | null | undefined;
}

/** Body of POST or PUT /contacts: a key that is absent is left alone, `null` clears. */
export type ContactBody = Readonly<Record<string, unknown>>;

/**
 * Our words to Intercom's, checked before anything is sent; custom attributes against the workspace's definitions,
 * which cost a call when they are not in memory.
 * @throws InvalidInput with the path of the field
 */
export async function toContactBody(
  input: ContactInput,
  { workspace, loaders }: Context,
): Promise<ContactBody> {
  const body: Record<string, unknown> = {
    role: toRole(input.role),
    external_id:
      input.externalId == null
        ? input.externalId
        : checkCustomerId(input.externalId, ["input", "externalId"]),
    email: checkEmail(input.email),
    phone: checkText(input.phone, ["input", "phone"]),
    name: checkText(input.name, ["input", "name"]),
    avatar: checkText(input.avatarUrl, ["input", "avatarUrl"], MAX_URL_LENGTH),
    signed_up_at: input.signedUpAt,
    last_seen_at: input.lastSeenAt,
    owner_id: toOwnerId(input.ownerId, workspace.version),
    unsubscribed_from_emails: input.unsubscribedFromEmails,
  };
  const { attributes, faults } = await loaders.dataAttributes.checkOfContact(input.customAttributes, [
    "input",
    "customAttributes",
  ]);
  if (faults.length > 0) throw new InvalidInputs(faults);
  body["custom_attributes"] = attributes;
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

/** The same without what is null: there is nothing to clear in a contact that does not exist yet. */
export function toNewContactBody(body: ContactBody): ContactBody {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
}

function toRole(role: ContactInput["role"]): string | null | undefined {
  if (role === ContactRole.UNKNOWN)
    throw new InvalidInput("UNKNOWN is no role to write. Send USER or LEAD.", ["input", "role"]);
  return role?.toLowerCase() ?? role;
}

type Text = string | null | undefined;

function checkEmail(email: Text): Text {
  if (checkText(email, ["input", "email"]) != null && !/^[^\s@]+@[^\s@]+$/.test(email as string))
    throw new InvalidInput("This is no e-mail address; it should look like `ann@example.com`.", [
      "input",
      "email",
    ]);
  return email;
}

/** Up to version 2.15 Intercom takes an owner as a number, from 2.16 on as text. */
function toOwnerId(ownerId: Text, version: string): string | number | null | undefined {
  if (ownerId == null) return ownerId;
  if (!/^\d{1,15}$/.test(ownerId))
    throw new InvalidInput("A teammate's id has digits only. Take it from `ownerId` of a contact.", [
      "input",
      "ownerId",
    ]);
  return version === "2.16" ? ownerId : Number(ownerId);
}
