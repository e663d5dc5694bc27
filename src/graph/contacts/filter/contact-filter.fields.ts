import type { ContactFilter } from "./contact-filter.input.js";

export type FieldKind =
  | "text"
  | "id"
  | "teammateId"
  | "role"
  | "number"
  | "boolean"
  | "date"
  | "tag"
  | "segment";

/** Something that contacts can be searched by. */
export interface SearchField {
  /** Intercom's name for it. */
  readonly name: string;
  readonly kind: FieldKind;
}

const text = (name: string): SearchField => ({ name, kind: "text" });
const boolean = (name: string): SearchField => ({ name, kind: "boolean" });
const date = (name: string): SearchField => ({ name, kind: "date" });

/** The fields of a filter; those of an object within it stand in an object here. */
export type SearchFields = { readonly [field: string]: SearchField | SearchFields };

type FieldOfFilter = Exclude<keyof ContactFilter, "customAttributes" | "and" | "or">;

/** Every field of {@link ContactFilter}, with Intercom's name for it. */
export const searchFields = {
  id: { name: "id", kind: "id" },
  externalId: text("external_id"),
  role: { name: "role", kind: "role" },
  email: text("email"),
  emailDomain: text("email_domain"),
  phone: text("phone"),
  name: text("name"),
  ownerId: { name: "owner_id", kind: "teammateId" },
  createdAt: date("created_at"),
  updatedAt: date("updated_at"),
  signedUpAt: date("signed_up_at"),
  lastSeenAt: date("last_seen_at"),
  lastRepliedAt: date("last_replied_at"),
  lastContactedAt: date("last_contacted_at"),
  lastEmailOpenedAt: date("last_email_opened_at"),
  lastEmailClickedAt: date("last_email_clicked_at"),
  hasHardBounced: boolean("has_hard_bounced"),
  markedEmailAsSpam: boolean("marked_email_as_spam"),
  unsubscribedFromEmails: boolean("unsubscribed_from_emails"),
  languageOverride: text("language_override"),
  browser: { name: text("browser"), language: text("browser_language") },
  os: text("os"),
  // "andoid" is how Intercom's description spells the field, in every version of it.
  android: mobileApp("android", "andoid_sdk_version"),
  ios: mobileApp("ios", "ios_sdk_version"),
  location: {
    country: text("location.country"),
    region: text("location.region"),
    city: text("location.city"),
  },
  tagId: { name: "tag_id", kind: "tag" },
  segmentId: { name: "segment_id", kind: "segment" },
} as const satisfies Readonly<Record<FieldOfFilter, SearchField | SearchFields>>;

function mobileApp(platform: "android" | "ios", sdkVersion: string) {
  return {
    appName: text(`${platform}_app_name`),
    appVersion: text(`${platform}_app_version`),
    device: text(`${platform}_device`),
    osVersion: text(`${platform}_os_version`),
    sdkVersion: text(sdkVersion),
    lastSeenAt: date(`${platform}_last_seen_at`),
  };
}

export function isSearchField(field: SearchField | SearchFields): field is SearchField {
  return typeof field.kind === "string";
}
