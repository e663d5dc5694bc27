import type { Contact } from "../../graph/contacts/contact.type.js";
import { ExportError } from "./export-error.js";
import type { ListName } from "./lists/list-names.js";

/** How a value is written: `time` is a text of RFC 3339 in NDJSON and CSV, and a timestamp in Parquet. */
export type ValueKind = "text" | "boolean" | "time" | "integer" | "number" | "json";

/** A value, or an object of values. */
export type Shape = ValueKind | { readonly [key: string]: ValueKind };

/** The fields of a contact that are in its own payload. */
export type PlainField = Exclude<
  keyof Contact,
  "customAttributes" | "tagRefs" | "companyRefs" | "optedInRefs" | "optedOutRefs" | "noteCount"
>;

const MOBILE_APP = {
  appName: "text",
  appVersion: "text",
  device: "text",
  osVersion: "text",
  sdkVersion: "text",
  lastSeenAt: "time",
} as const;

/** Every field that a contact has in the graph without another call, in the order of columns. */
export const SHAPES: Readonly<Record<PlainField, Shape>> = {
  id: "text",
  externalId: "text",
  role: "text",
  email: "text",
  emailDomain: "text",
  phone: "text",
  name: "text",
  avatarUrl: "text",
  createdAt: "time",
  updatedAt: "time",
  signedUpAt: "time",
  lastSeenAt: "time",
  lastRepliedAt: "time",
  lastContactedAt: "time",
  lastEmailOpenedAt: "time",
  lastEmailClickedAt: "time",
  ownerId: "text",
  hasHardBounced: "boolean",
  markedEmailAsSpam: "boolean",
  unsubscribedFromEmails: "boolean",
  languageOverride: "text",
  browser: { name: "text", version: "text", language: "text" },
  os: "text",
  android: MOBILE_APP,
  ios: MOBILE_APP,
  location: { country: "text", region: "text", city: "text", countryCode: "text", continentCode: "text" },
  socialProfiles: "json",
  utm: { campaign: "text", content: "text", medium: "text", source: "text", term: "text" },
  referrer: "text",
};

const CUSTOM = "customAttributes";
const PREFIX = `${CUSTOM}.`;

/** What is exported of each contact. */
export interface Selection {
  readonly fields: readonly PlainField[];
  /** Names of custom attributes, `"all"` of them, or none where it is empty. */
  readonly attributes: readonly string[] | "all";
  /** What belongs to the contact beside its fields; nothing where it is left out. */
  readonly lists?: readonly ListName[];
}

/**
 * Reads a list of field names: those of the graph, `customAttributes` for all custom attributes, or
 * `customAttributes.<name>` for one.
 * @param names All fields where it is absent.
 * @throws ExportError that lists all names that are wrong
 */
export function readFields(names: readonly string[] | undefined): Selection {
  const all = Object.keys(SHAPES) as PlainField[];
  if (names === undefined) return { fields: all, attributes: "all" };
  const isField = (name: string) => Object.hasOwn(SHAPES, name);
  const isAttribute = (name: string) =>
    name === CUSTOM || (name.startsWith(PREFIX) && name.length > PREFIX.length);
  const unknown = names.filter((name) => !isField(name) && !isAttribute(name));
  if (unknown.length > 0 || names.length === 0)
    throw new ExportError(
      "usage",
      `${names.length === 0 ? "The list of fields is empty" : `There is no field ${unknown.map((name) => JSON.stringify(name)).join(", ")}`}. The fields are ${all.join(", ")}, ${CUSTOM} and ${PREFIX}<name>.`,
    );
  return {
    fields: all.filter((field) => names.includes(field)),
    attributes: names.includes(CUSTOM)
      ? "all"
      : [
          ...new Set(
            names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length)),
          ),
        ],
  };
}

/** A selection as it was asked for, in one spelling, so that two can be compared. */
export function namesOf({ fields, attributes, lists = [] }: Selection): string[] {
  const custom = attributes === "all" ? [CUSTOM] : attributes.map((name) => PREFIX + name).sort();
  return [...fields, ...custom, ...lists];
}
