import { z } from "zod";
import { SEED_EPOCH } from "../seed/epoch.js";
import {
  attributeValues,
  flag,
  itemOf,
  moment,
  objectId,
  optionalMoment,
  optionalText,
  references,
  text,
} from "../seed/item.js";
import type { Planting } from "../seed/planting.js";
import type { Consent, Contact, Location } from "../workspace/model.js";
import { newContact } from "./new-contact.js";
import type { SeedContact } from "./seed-contact.js";

const CONTACT = itemOf<SeedContact>({
  id: objectId,
  role: z.enum(["user", "lead"]).optional(),
  state: z.enum(["live", "archived", "blocked", "deleted"]).optional(),
  external_id: text.nullable().optional(),
  email: z
    .string()
    .regex(/^[^\s@]+@[^\s@]+$/, "must be an email address")
    .toLowerCase()
    .nullable()
    .optional(),
  phone: optionalText,
  name: optionalText,
  avatar: optionalText,
  owner: text.optional(),
  created_at: moment,
  updated_at: moment,
  signed_up_at: optionalMoment,
  last_seen_at: optionalMoment,
  last_replied_at: optionalMoment,
  last_contacted_at: optionalMoment,
  last_email_opened_at: optionalMoment,
  last_email_clicked_at: optionalMoment,
  unsubscribed_from_emails: flag,
  marked_email_as_spam: flag,
  has_hard_bounced: flag,
  language_override: optionalText,
  location: itemOf<Partial<Location>>({
    country: optionalText,
    region: optionalText,
    city: optionalText,
    country_code: optionalText,
    continent_code: optionalText,
  }).optional(),
  browser: optionalText,
  browser_version: optionalText,
  browser_language: optionalText,
  os: optionalText,
  utm_campaign: optionalText,
  utm_content: optionalText,
  utm_medium: optionalText,
  utm_source: optionalText,
  utm_term: optionalText,
  referrer: optionalText,
  android_app_name: optionalText,
  android_app_version: optionalText,
  android_device: optionalText,
  android_os_version: optionalText,
  android_sdk_version: optionalText,
  android_last_seen_at: optionalMoment,
  ios_app_name: optionalText,
  ios_app_version: optionalText,
  ios_device: optionalText,
  ios_os_version: optionalText,
  ios_sdk_version: optionalText,
  ios_last_seen_at: optionalMoment,
  enabled_push_messaging: z.boolean().nullable().optional(),
  social_profiles: z.array(z.strictObject({ name: z.string(), url: z.string() })).optional(),
  custom_attributes: attributeValues,
  tags: references,
  companies: references,
  subscriptions: references,
});

export function plantContacts(planting: Planting): void {
  const given = planting.items("contacts", CONTACT);
  planting.identified("contacts", given, SEED_EPOCH).forEach(({ item, path, id, createdAt }, index) => {
    const { role = "user", owner, tags, companies, subscriptions, ...attributes } = item;
    const external_id = item.external_id ?? (role === "lead" ? uuidOf(index) : null);
    refuseSameIdentity({ ...item, external_id, role }, path, planting);
    const unknown = newContact(id, role, createdAt);
    const ownerId = owner === undefined ? null : planting.find("admins", owner, `${path}.owner`);
    planting.workspace.store.saveContact({
      ...unknown,
      ...attributes,
      id,
      external_id,
      created_at: createdAt,
      updated_at: item.updated_at ?? createdAt,
      owner_id: ownerId === null ? null : Number(ownerId),
      location: { ...unknown.location, ...item.location },
      custom_attributes: planting.customAttributes(item.custom_attributes, "contact", path),
      tags: appliedTags(planting.findAll("tags", tags, `${path}.tags`), createdAt, planting),
      companyIds: planting.findAll("companies", companies, `${path}.companies`),
      consents: consentsTo(
        planting.findAll("subscriptionTypes", subscriptions, `${path}.subscriptions`),
        planting,
      ),
    });
    planting.name("contacts", id, external_id, item.email);
  });
}

/** Two users who are not merged away share no external id, nor, without one, an address. Leads are never unique. */
function refuseSameIdentity(
  { role, external_id, email }: Pick<SeedContact, "role" | "external_id" | "email">,
  path: string,
  planting: Planting,
): void {
  if (role === "lead") return;
  if (external_id != null) planting.once("contacts", "external_id", external_id, path);
  else planting.once("contacts", "email", email, path);
}

/** Intercom gives every lead a UUID for an external id; here it counts the contacts. */
function uuidOf(index: number): string {
  return `5eed0000-0000-4000-8000-${String(index).padStart(12, "0")}`;
}

function appliedTags(ids: readonly string[], appliedAt: number, { workspace }: Planting): Contact["tags"] {
  const adminId = workspace.tokenAdmin().id;
  return ids.map((id) => ({ id, appliedAt, adminId }));
}

function consentsTo(typeIds: readonly string[], { workspace }: Planting): Consent[] {
  return typeIds.flatMap((subscriptionTypeId) => {
    const consent = workspace.store.subscriptionTypes.get(subscriptionTypeId)?.consentType;
    return consent ? [{ subscriptionTypeId, consent }] : [];
  });
}
