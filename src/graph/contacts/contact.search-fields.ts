import { IntercomDataAttributeModel } from "../data-attributes/data-attribute-model.enum.js";
import type { SearchField, SearchFields, SearchTable } from "../search/condition.js";
import type { ContactFilter } from "./filter/contact-filter.input.js";

const text = (name: string): SearchField => ({ name, kind: "text" });
const flag = (name: string): SearchField => ({ name, kind: "flag" });
const date = (name: string): SearchField => ({ name, kind: "date" });

type FieldOfFilter = Exclude<keyof ContactFilter, "customAttributes" | "and" | "or">;

/** Every field of {@link ContactFilter}, as Intercom's search knows it. */
const fields = {
  id: { name: "id", kind: "id" },
  externalId: text("external_id"),
  role: { name: "role", kind: "choice", choices: { USER: "user", LEAD: "lead" } },
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
  hasHardBounced: flag("has_hard_bounced"),
  markedEmailAsSpam: flag("marked_email_as_spam"),
  unsubscribedFromEmails: flag("unsubscribed_from_emails"),
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
  tagId: { name: "tag_id", kind: "reference", rowKey: "tagRefs" },
  // A contact does not hold its segments: Intercom computes them.
  segmentId: { name: "segment_id", kind: "reference", rowKey: null },
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

/** Where the words of `search` are looked for. */
export const SEARCHED_FIELDS: readonly FieldOfFilter[] = ["name", "email", "phone", "externalId"];

/** What Intercom's search of contacts knows. */
export const contactSearch: SearchTable = {
  fields,
  customAttributes: { model: IntercomDataAttributeModel.CONTACT, owners: "contacts" },
};
