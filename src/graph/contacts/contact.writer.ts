import { checkText, type TextNeed } from "../common/checked-text.js";
import { checkCustomerId } from "../common/ids.js";
import type { Context } from "../context.js";
import { checkAll, InvalidInput } from "../errors/invalid-input.js";
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

/** The part of a context that the checks need. */
export interface WritingContext {
  readonly workspace: Pick<Context["workspace"], "version">;
  readonly loaders: {
    readonly dataAttributes: Pick<Context["loaders"]["dataAttributes"], "checkOfContact">;
  };
}

export interface WritingOptions {
  /** Path of the input into the arguments. */
  readonly path: readonly string[];
  /** Whether null clears a field, which it cannot where the contact is always new. */
  readonly need: Extract<TextNeed, "clearable" | "optional">;
  /** Whether the contact goes by its e-mail address. */
  readonly needsEmail?: boolean;
  /** Checks what only this mutation asks of its input. */
  readonly check: () => void;
}

/**
 * Our words to Intercom's, checked before anything is sent; custom attributes against the workspace's definitions,
 * which cost a call when they are not in memory.
 * @throws InvalidInputs with all that is wrong
 */
export async function toContactBody(
  input: ContactInput,
  { workspace, loaders }: WritingContext,
  { path, need, needsEmail = false, check }: WritingOptions,
): Promise<ContactBody> {
  const at = (field: string) => [...path, field];
  const { checked: _, ...body } = await checkAll({
    checked: check,
    role: () => toRole(input.role, at("role")),
    external_id: () =>
      input.externalId == null ? input.externalId : checkCustomerId(input.externalId, at("externalId")),
    email: () => checkEmail(input.email, at("email"), needsEmail ? "required" : need),
    phone: () => checkText(input.phone, at("phone"), need),
    name: () => checkText(input.name, at("name"), need),
    avatar: () => checkText(input.avatarUrl, at("avatarUrl"), need, MAX_URL_LENGTH),
    signed_up_at: () => input.signedUpAt,
    last_seen_at: () => input.lastSeenAt,
    owner_id: () => toOwnerId(input.ownerId, workspace.version, at("ownerId")),
    unsubscribed_from_emails: () => input.unsubscribedFromEmails,
    custom_attributes: () =>
      loaders.dataAttributes.checkOfContact(input.customAttributes, at("customAttributes")),
  });
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

/** The same without what is null: there is nothing to clear in a contact that does not exist yet. */
export function toNewContactBody(body: ContactBody): ContactBody {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
}

function toRole(role: ContactInput["role"], path: readonly string[]): string | null | undefined {
  if (role === ContactRole.UNKNOWN)
    throw new InvalidInput("UNKNOWN is no role to write. Send USER or LEAD.", path);
  return role?.toLowerCase() ?? role;
}

type Text = string | null | undefined;

function checkEmail(email: Text, path: readonly string[], need: TextNeed): Text {
  if (checkText(email, path, need) != null && !/^[^\s@]+@[^\s@]+$/.test(email as string))
    throw new InvalidInput("This is no e-mail address; it should look like `ann@example.com`.", path);
  return email;
}

/** Up to version 2.15 Intercom takes an owner as a number, from 2.16 on as text. */
function toOwnerId(
  ownerId: Text,
  version: string,
  path: readonly string[],
): string | number | null | undefined {
  if (ownerId == null) return ownerId;
  if (!/^\d{1,15}$/.test(ownerId))
    throw new InvalidInput("A teammate's id has digits only. Take it from `ownerId` of a contact.", path);
  return version === "2.16" ? ownerId : Number(ownerId);
}
