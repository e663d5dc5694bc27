import type { RawContact } from "../../intercom/endpoints/contacts.js";
import { hint } from "../../intercom/transport/hints.js";
import {
  enumValue,
  items,
  optionalText,
  record,
  requiredId,
  time,
  withoutNulls,
} from "../common/raw-values.js";
import { type Readers, readerOf } from "../common/reader-of.js";
import type { Contact, EmbeddedReferences } from "./contact.type.js";
import type { ContactMobileApp } from "./contact-mobile-app.type.js";
import { ContactRole } from "./contact-role.enum.js";

/** Intercom's words to ours. Whatever is missing or of another type becomes `null`: no key may null a contact. */
export const contactFields: Readers<RawContact, Contact> = {
  id: (raw) => requiredId(raw.id),
  externalId: (raw) => optionalText(raw.external_id),
  role: (raw) => enumValue(ContactRole, raw.role),
  email: (raw) => optionalText(raw.email),
  emailDomain: (raw) => optionalText(raw.email_domain) ?? domainOf(optionalText(raw.email)),
  phone: (raw) => optionalText(raw.phone),
  name: (raw) => optionalText(raw.name),
  avatarUrl: (raw) => optionalText(raw.avatar) ?? optionalText(record(raw.avatar)["image_url"]),
  createdAt: (raw) => time(raw.created_at),
  updatedAt: (raw) => time(raw.updated_at),
  signedUpAt: (raw) => time(raw.signed_up_at),
  lastSeenAt: (raw) => time(raw.last_seen_at),
  lastRepliedAt: (raw) => time(raw.last_replied_at),
  lastContactedAt: (raw) => time(raw.last_contacted_at),
  lastEmailOpenedAt: (raw) => time(raw.last_email_opened_at),
  lastEmailClickedAt: (raw) => time(raw.last_email_clicked_at),
  ownerId: (raw) => toOwnerId(raw.owner_id),
  hasHardBounced: (raw) => raw.has_hard_bounced === true,
  markedEmailAsSpam: (raw) => raw.marked_email_as_spam === true,
  unsubscribedFromEmails: (raw) => raw.unsubscribed_from_emails === true,
  languageOverride: (raw) => optionalText(raw.language_override),
  browser: (raw) =>
    nullIfEmpty({
      name: optionalText(raw.browser),
      version: optionalText(raw.browser_version),
      language: optionalText(raw.browser_language),
    }),
  os: (raw) => optionalText(raw.os),
  android: (raw) => toMobileApp(raw, "android"),
  ios: (raw) => toMobileApp(raw, "ios"),
  location: (raw) => toLocation(record(raw.location)),
  socialProfiles: (raw) => toSocialProfiles(record(raw.social_profiles)["data"]),
  utm: (raw) => toUtm(raw),
  referrer: (raw) => optionalText(raw.referrer),
  customAttributes: (raw) => withoutNulls(raw.custom_attributes),
  tagRefs: (raw) => toReferences(raw.tags),
  companyRefs: (raw) => toReferences(raw.companies),
  noteCount: (raw) => hint("totalCount", record(raw.notes)["total_count"]) ?? null,
  optedInRefs: (raw) => toReferences(raw.opted_in_subscription_types),
  optedOutRefs: (raw) => toReferences(raw.opted_out_subscription_types),
};

/** A contact over its payload: each field is worked out when it is read, and a page reads a third of them. */
export const toContact = readerOf(contactFields, [
  "browser",
  "android",
  "ios",
  "location",
  "socialProfiles",
  "utm",
]);

function nullIfEmpty<T extends object>(object: T): T | null {
  for (const key in object) if (object[key] !== null) return object;
  return null;
}

/** A number up to version 2.15, a string from 2.16 on. */
function toOwnerId(owner: unknown): string | null {
  return typeof owner === "number" ? String(owner) : optionalText(owner);
}

function domainOf(email: string | null): string | null {
  return email?.includes("@") ? email.slice(email.lastIndexOf("@") + 1) : null;
}

function toMobileApp(raw: RawContact, platform: "android" | "ios"): ContactMobileApp | null {
  return nullIfEmpty({
    appName: optionalText(raw[`${platform}_app_name`]),
    appVersion: optionalText(raw[`${platform}_app_version`]),
    device: optionalText(raw[`${platform}_device`]),
    osVersion: optionalText(raw[`${platform}_os_version`]),
    sdkVersion: optionalText(raw[`${platform}_sdk_version`]),
    lastSeenAt: time(raw[`${platform}_last_seen_at`]),
  });
}

function toLocation(location: Readonly<Record<string, unknown>>): Contact["location"] {
  return nullIfEmpty({
    country: optionalText(location["country"]),
    region: optionalText(location["region"]),
    city: optionalText(location["city"]),
    countryCode: optionalText(location["country_code"]),
    continentCode: optionalText(location["continent_code"]),
  });
}

function toSocialProfiles(profiles: unknown): Contact["socialProfiles"] {
  return items(profiles).flatMap((profile) => {
    const name = optionalText(record(profile)["name"]);
    return name === null ? [] : [{ name, url: optionalText(record(profile)["url"]) }];
  });
}

function toUtm(raw: RawContact): Contact["utm"] {
  return nullIfEmpty({
    campaign: optionalText(raw.utm_campaign),
    content: optionalText(raw.utm_content),
    medium: optionalText(raw.utm_medium),
    source: optionalText(raw.utm_source),
    term: optionalText(raw.utm_term),
  });
}

const NO_REFERENCES: EmbeddedReferences = { ids: [], hasMore: false, totalCount: 0 };

function toReferences(list: unknown): EmbeddedReferences {
  const { data, has_more, total_count } = record(list);
  if (total_count === 0) return NO_REFERENCES;
  const ids: string[] = [];
  for (const item of items(data)) {
    const id = optionalText(record(item)["id"]);
    if (id !== null) ids.push(id);
  }
  return { ids, hasMore: has_more === true, totalCount: hint("totalCount", total_count) ?? ids.length };
}
