import { invalidParameter } from "../http/error.js";
import { isAtLeast } from "../http/version.js";
import type { AttributeValue, Contact } from "../workspace/model.js";
import { comparable, type Field, type FieldType, type Searchable } from "./field.js";
import type { SearchScope } from "./scope.js";

type ScalarKey = {
  [Key in keyof Contact]: Contact[Key] extends AttributeValue ? Key : never;
}[keyof Contact];

const NAMES = {
  string: [
    "id",
    "role",
    "name",
    "avatar",
    "email",
    "phone",
    "external_id",
    "language_override",
    "browser",
    "browser_version",
    "browser_language",
    "os",
    "ios_app_version",
    "ios_device",
    "ios_os_version",
    "ios_app_name",
    "ios_sdk_version",
    "android_app_version",
    "android_device",
    "android_app_name",
    "android_os_version",
    "android_sdk_version",
  ],
  boolean: ["unsubscribed_from_emails", "marked_email_as_spam", "has_hard_bounced"],
  date: [
    "created_at",
    "signed_up_at",
    "updated_at",
    "last_seen_at",
    "last_contacted_at",
    "last_replied_at",
    "last_email_opened_at",
    "last_email_clicked_at",
    "ios_last_seen_at",
    "android_last_seen_at",
  ],
} satisfies Partial<Record<FieldType, readonly ScalarKey[]>>;

/** The fields that every workspace has, by name, in versions before 2.16. */
const FIELDS: ReadonlyMap<string, Field<Contact>> = new Map(
  [
    ...Object.entries(NAMES).flatMap(([type, names]) =>
      names.map((name): Field<Contact> => attribute(name, type as FieldType, name as ScalarKey)),
    ),
    { name: "owner_id", type: "integer" as const, read: (it: Contact) => it.owner_id },
    // Two names that Intercom's description spells like this.
    attribute("andoid_sdk_version", "string", "android_sdk_version"),
    attribute("ios_app_device", "string", "ios_device"),
    { name: "email_domain", type: "string" as const, read: (it: Contact) => it.email?.split("@")[1] ?? null },
    { name: "location.country", type: "string" as const, read: (it: Contact) => it.location.country },
    { name: "location.region", type: "string" as const, read: (it: Contact) => it.location.region },
    { name: "location.city", type: "string" as const, read: (it: Contact) => it.location.city },
    {
      name: "tag_id",
      type: "tag" as const,
      read: () => null,
      holds: (accepts) => (it: Contact) => it.tags.some(({ id }) => accepts(comparable(id))),
    } satisfies Field<Contact>,
  ].map((field) => [field.name, field]),
);

/** The fields that exist only from 2.16 on, or are different there. */
const FIELDS_SINCE_2_16: ReadonlyMap<string, Field<Contact>> = new Map(
  [
    { name: "formatted_phone", type: "string" as const, read: ({ phone }: Contact) => formatPhone(phone) },
    { name: "owner_id", type: "string" as const, read: (it: Contact) => it.owner_id && String(it.owner_id) },
  ].map((field) => [field.name, field]),
);

/** A phone number without the separators between its digits. */
function formatPhone(phone: string | null): string | null {
  return phone?.replace(/[^+\d]/g, "") ?? null;
}

function attribute(name: string, type: FieldType, key: ScalarKey): Field<Contact> {
  return { name, type, read: (contact) => contact[key] };
}

const CUSTOM = "custom_attributes.";

/** What contacts are searched by: the fields of a version, segments, and custom attributes as far as the workspace defines them. */
export function contactFields(scope: SearchScope): Searchable<Contact> {
  return { timezone: scope.timezone, field: (name) => findField(name, scope) };
}

function findField(name: string, scope: SearchScope): Field<Contact> {
  const { store, version } = scope;
  if (name === "segment_id") return segmentField(scope);
  const builtIn = (isAtLeast(version, 16) && FIELDS_SINCE_2_16.get(name)) || FIELDS.get(name);
  if (builtIn) return builtIn;
  const key = name.startsWith(CUSTOM) ? name.slice(CUSTOM.length) : "";
  const definition = store.customAttribute("contact", key);
  if (!definition) throw invalidParameter(`${name} is not a valid search field`);
  return { name, type: definition.dataType, read: (contact) => contact.custom_attributes[key] ?? null };
}

function segmentField({ store, isMember }: SearchScope): Field<Contact> {
  return {
    name: "segment_id",
    type: "segment",
    read: () => null,
    holds(accepts) {
      const accepted = [...store.segments.keys()].filter((id) => accepts(comparable(id)));
      return (contact) => accepted.some((id) => isMember(contact, id));
    },
  };
}
