import type { RawContact } from "../../intercom/endpoints/contacts.js";
import { hint } from "../../intercom/transport/hints.js";
import { identifier, items, record, text, time, withoutNulls } from "../common/raw-values.js";
import { type Readers, readerOf } from "../common/reader.js";
import type { Contact, EmbeddedReferences } from "./contact.type.js";
import type { ContactMobileApp } from "./contact-mobile-app.type.js";
import { ContactRole } from "./contact-role.enum.js";

/** Intercom's words to ours. Whatever is missing or of another type becomes `null`: no key may null a contact. */
const contactFields: Readers<RawContact, Contact> = {
  id: (raw) => identifier(raw.id),
  externalId: (raw) => text(raw["external_id"]),
  role: (raw) => toRole(raw["role"]),
  email: (raw) => text(raw["email"]),
  emailDomain: (raw) => text(raw["email_domain"]) ?? domainOf(text(raw["email"])),
  phone: (raw) => text(raw["phone"]),
  name: (raw) => text(raw["name"]),
  avatarUrl: (raw) => text(raw["avatar"]) ?? text(record(raw["avatar"])["image_url"]),
  createdAt: (raw) => time(raw["created_at"]),
  updatedAt: (raw) => time(raw["updated_at"]),
  signedUpAt: (raw) => time(raw["signed_up_at"]),
  lastSeenAt: (raw) => time(raw["last_seen_at"]),
  lastRepliedAt: (raw) => time(raw["last_replied_at"]),
  lastContactedAt: (raw) => time(raw["last_contacted_at"]),
  lastEmailOpenedAt: (raw) => time(raw["last_email_opened_at"]),
  lastEmailClickedAt: (raw) => time(raw["last_email_clicked_at"]),
  ownerId: (raw) => toOwnerId(raw["owner_id"]),
  hasHardBounced: (raw) => raw["has_hard_bounced"] === true,
  markedEmailAsSpam: (raw) => raw["marked_email_as_spam"] === true,
  unsubscribedFromEmails: (raw) => raw["unsubscribed_from_emails"] === true,
  languageOverride: (raw) => text(raw["language_override"]),
  browser: (raw) =>
    orNull({
      name: text(raw["browser"]),
      version: text(raw["browser_version"]),
      language: text(raw["browser_language"]),
    }),
  os: (raw) => text(raw["os"]),
  android: (raw) => toMobileApp(raw, "android"),
  ios: (raw) => toMobileApp(raw, "ios"),
  location: (raw) => toLocation(record(raw["location"])),
  socialProfiles: (raw) => toSocialProfiles(record(raw["social_profiles"])["data"]),
  utm: (raw) => toUtm(raw),
  referrer: (raw) => text(raw["referrer"]),
  customAttributes: (raw) => withoutNulls(raw["custom_attributes"]),
  tagRefs: (raw) => toReferences(raw["tags"]),
  companyRefs: (raw) => toReferences(raw["companies"]),
  noteCount: (raw) => hint("totalCount", record(raw["notes"])["total_count"]) ?? null,
  optedInRefs: (raw) => toReferences(raw["opted_in_subscription_types"]),
  optedOutRefs: (raw) => toReferences(raw["opted_out_subscription_types"]),
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

function orNull<T extends object>(object: T): T | null {
  for (const key in object) if (object[key] !== null) return object;
  return null;
}

function toRole(role: unknown): ContactRole {
  if (role === "user") return ContactRole.USER;
  return role === "lead" ? ContactRole.LEAD : ContactRole.UNKNOWN;
}

/** A number up to version 2.15, a string from 2.16 on. */
function toOwnerId(owner: unknown): string | null {
  return typeof owner === "number" ? String(owner) : text(owner);
}

function domainOf(email: string | null): string | null {
  return email?.includes("@") ? email.slice(email.lastIndexOf("@") + 1) : null;
}

function toMobileApp(raw: RawContact, platform: "android" | "ios"): ContactMobileApp | null {
  return orNull({
    appName: text(raw[`${platform}_app_name`]),
    appVersion: text(raw[`${platform}_app_version`]),
    device: text(raw[`${platform}_device`]),
    osVersion: text(raw[`${platform}_os_version`]),
    sdkVersion: text(raw[`${platform}_sdk_version`]),
    lastSeenAt: time(raw[`${platform}_last_seen_at`]),
  });
}

function toLocation(location: Readonly<Record<string, unknown>>): Contact["location"] {
  return orNull({
    country: text(location["country"]),
    region: text(location["region"]),
    city: text(location["city"]),
    countryCode: text(location["country_code"]),
    continentCode: text(location["continent_code"]),
  });
}

function toSocialProfiles(profiles: unknown): Contact["socialProfiles"] {
  return items(profiles).flatMap((profile) => {
    const name = text(record(profile)["name"]);
    return name === null ? [] : [{ name, url: text(record(profile)["url"]) }];
  });
}

function toUtm(raw: RawContact): Contact["utm"] {
  return orNull({
    campaign: text(raw["utm_campaign"]),
    content: text(raw["utm_content"]),
    medium: text(raw["utm_medium"]),
    source: text(raw["utm_source"]),
    term: text(raw["utm_term"]),
  });
}

const NO_REFERENCES: EmbeddedReferences = { ids: [], hasMore: false, totalCount: 0 };

function toReferences(list: unknown): EmbeddedReferences {
  const { data, has_more, total_count } = record(list);
  if (total_count === 0) return NO_REFERENCES;
  const ids: string[] = [];
  for (const item of items(data)) {
    const id = text(record(item)["id"]);
    if (id !== null) ids.push(id);
  }
  return { ids, hasMore: has_more === true, totalCount: hint("totalCount", total_count) ?? ids.length };
}
