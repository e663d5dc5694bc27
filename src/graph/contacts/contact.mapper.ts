import type { Intercom } from "../../intercom/client.js";
import type { Contact, EmbeddedReferences } from "./contact.type.js";
import type { ContactMobileApp } from "./contact-mobile-app.type.js";
import { ContactRole } from "./contact-role.enum.js";

/** A contact as Intercom sends it. The SDK's type leaves out what the wire has, and has no `null`. */
export type RawContact = Pick<Intercom.Contact, "id"> & Readonly<Record<string, unknown>>;

/** Intercom's words to ours. Whatever is missing or of another type becomes `null`: no key may null a contact. */
export function toContact(raw: RawContact): Contact {
  return {
    id: raw.id,
    externalId: text(raw["external_id"]),
    role: toRole(raw["role"]),
    email: text(raw["email"]),
    emailDomain: text(raw["email_domain"]) ?? domainOf(text(raw["email"])),
    phone: text(raw["phone"]),
    name: text(raw["name"]),
    avatarUrl: text(raw["avatar"]) ?? text(record(raw["avatar"])["image_url"]),
    createdAt: seconds(raw["created_at"]),
    updatedAt: seconds(raw["updated_at"]),
    signedUpAt: seconds(raw["signed_up_at"]),
    lastSeenAt: seconds(raw["last_seen_at"]),
    lastRepliedAt: seconds(raw["last_replied_at"]),
    lastContactedAt: seconds(raw["last_contacted_at"]),
    lastEmailOpenedAt: seconds(raw["last_email_opened_at"]),
    lastEmailClickedAt: seconds(raw["last_email_clicked_at"]),
    ownerId: toOwnerId(raw["owner_id"]),
    hasHardBounced: raw["has_hard_bounced"] === true,
    markedEmailAsSpam: raw["marked_email_as_spam"] === true,
    unsubscribedFromEmails: raw["unsubscribed_from_emails"] === true,
    languageOverride: text(raw["language_override"]),
    browser: orNull({
      name: text(raw["browser"]),
      version: text(raw["browser_version"]),
      language: text(raw["browser_language"]),
    }),
    os: text(raw["os"]),
    android: toMobileApp(raw, "android"),
    ios: toMobileApp(raw, "ios"),
    location: toLocation(record(raw["location"])),
    socialProfiles: toSocialProfiles(record(raw["social_profiles"])["data"]),
    utm: toUtm(raw),
    referrer: text(raw["referrer"]),
    customAttributes: withoutNulls(record(raw["custom_attributes"])),
    tagRefs: toReferences(raw["tags"]),
  };
}

/** An empty text is a cleared one: Intercom shows `""` for an e-mail address that was set to null. */
function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function seconds(value: unknown): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : null;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function orNull<T extends object>(object: T): T | null {
  return Object.values(object).some((value) => value !== null) ? object : null;
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
    lastSeenAt: seconds(raw[`${platform}_last_seen_at`]),
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
  if (!Array.isArray(profiles)) return [];
  return profiles.flatMap((profile: unknown) => {
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

/** Intercom keeps the key of an attribute that was cleared, with null. */
function withoutNulls(attributes: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null));
}

function toReferences(list: unknown): EmbeddedReferences {
  const { data, has_more, total_count } = record(list);
  const ids = Array.isArray(data) ? data.flatMap((item: unknown) => text(record(item)["id"]) ?? []) : [];
  return { ids, hasMore: has_more === true, totalCount: seconds(total_count) ?? ids.length };
}
