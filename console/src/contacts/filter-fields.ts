/** How a field is compared, which decides its operators and how a value is entered. */
export type FilterKind =
  | "string"
  | "date"
  | "boolean"
  | "number"
  | "id"
  | "role"
  | "tag"
  | "segment"
  | "owner";
export type FilterGroup = "person" | "dates" | "email" | "device" | "lists" | "custom";

export interface FilterField {
  /** Path in `ContactFilter`; of a custom attribute `customAttributes.<name>`. */
  readonly path: string;
  readonly label: string;
  readonly kind: FilterKind;
  readonly group: FilterGroup;
}

const field = (group: FilterGroup, kind: FilterKind, path: string, label: string): FilterField => ({
  path,
  label,
  kind,
  group,
});

const app = (path: "android" | "ios", name: string) => [
  field("device", "string", `${path}.appName`, `${name} app`),
  field("device", "string", `${path}.appVersion`, `${name} app version`),
  field("device", "string", `${path}.device`, `${name} device`),
  field("device", "string", `${path}.osVersion`, `${name} system version`),
  field("device", "string", `${path}.sdkVersion`, `${name} SDK version`),
  field("device", "date", `${path}.lastSeenAt`, `${name} last seen`),
];

/** Every condition of the graph's `ContactFilter`; a test compares it with the schema. */
export const FILTER_FIELDS: readonly FilterField[] = [
  field("person", "role", "role", "Role"),
  field("person", "string", "name", "Name"),
  field("person", "string", "email", "Email"),
  field("person", "string", "emailDomain", "Email domain"),
  field("person", "string", "phone", "Phone"),
  field("person", "string", "externalId", "External id"),
  field("person", "id", "id", "Id"),
  field("person", "owner", "ownerId", "Owner"),
  field("person", "string", "languageOverride", "Language"),
  field("lists", "tag", "tagId", "Tag"),
  field("lists", "segment", "segmentId", "Segment"),
  field("dates", "date", "createdAt", "Created"),
  field("dates", "date", "signedUpAt", "Signed up"),
  field("dates", "date", "lastSeenAt", "Last seen"),
  field("dates", "date", "lastContactedAt", "Last contacted"),
  field("dates", "date", "lastRepliedAt", "Last replied"),
  field("dates", "date", "updatedAt", "Updated"),
  field("email", "date", "lastEmailOpenedAt", "Last email opened"),
  field("email", "date", "lastEmailClickedAt", "Last email clicked"),
  field("email", "boolean", "unsubscribedFromEmails", "Unsubscribed from emails"),
  field("email", "boolean", "hasHardBounced", "Has hard bounced"),
  field("email", "boolean", "markedEmailAsSpam", "Marked email as spam"),
  field("device", "string", "location.country", "Country"),
  field("device", "string", "location.region", "Region"),
  field("device", "string", "location.city", "City"),
  field("device", "string", "browser.name", "Browser"),
  field("device", "string", "browser.language", "Browser language"),
  field("device", "string", "os", "System"),
  ...app("android", "Android"),
  ...app("ios", "iOS"),
];

export const OPERATORS = {
  string: [
    "contains",
    "eq",
    "ne",
    "in",
    "nin",
    "startsWith",
    "endsWith",
    "notContains",
    "isNull",
    "isNotNull",
  ],
  date: ["onOrAfter", "onOrBefore", "on", "after", "before", "isNull", "isNotNull"],
  boolean: ["eq", "isNull", "isNotNull"],
  number: ["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin", "isNull", "isNotNull"],
  id: ["eq", "ne", "in", "nin", "isNull", "isNotNull"],
  role: ["eq", "ne", "in", "nin"],
  tag: ["eq", "ne", "in", "nin"],
  segment: ["eq", "ne", "in", "nin"],
  owner: ["eq", "ne", "in", "nin", "isNull", "isNotNull"],
} as const satisfies Record<FilterKind, readonly string[]>;

export type Operator = (typeof OPERATORS)[FilterKind][number];

/** A condition as the address of the page has it. */
export interface Condition {
  readonly path: string;
  readonly op: Operator;
  readonly value: string;
}

export const takesList = (op: Operator) => op === "in" || op === "nin";
export const takesNothing = (op: Operator) => op === "isNull" || op === "isNotNull";
