import { DateTimeScalar } from "../scalars/date-time.scalar.js";
import type { Contact, EmbeddedReferences } from "./contact.type.js";
import type { ContactMergeField } from "./contact-merge-preview.type.js";
import { ContactRole } from "./contact-role.enum.js";

/**
 * How Intercom merges each field of a contact. `fill`: the user keeps its value, or takes the lead's where it has none.
 * `parts`: each part of the object is filled by itself. `keep`: the user's stays, because it says who the user is.
 * `unite`: the items of both. Fields that are left out are previewed as lists, or change with every write.
 */
const RULES = {
  externalId: "keep", // a lead's is a UUID that Intercom gave it
  role: "keep",
  createdAt: "keep",
  hasHardBounced: "keep",
  markedEmailAsSpam: "keep",
  unsubscribedFromEmails: "keep",
  email: "fill",
  emailDomain: "fill",
  phone: "fill",
  name: "fill",
  avatarUrl: "fill",
  signedUpAt: "fill",
  lastSeenAt: "fill",
  lastRepliedAt: "fill",
  lastContactedAt: "fill",
  lastEmailOpenedAt: "fill",
  lastEmailClickedAt: "fill",
  ownerId: "fill",
  languageOverride: "fill",
  os: "fill",
  referrer: "fill",
  location: "fill", // as a whole: a city of one and a country of the other would be no place
  browser: "parts",
  android: "parts",
  ios: "parts",
  utm: "parts",
  customAttributes: "parts",
  socialProfiles: "unite",
} as const satisfies Partial<Record<keyof Contact, "keep" | "fill" | "parts" | "unite">>;

type Parts = Readonly<Record<string, unknown>>;

/** Every field that one of two contacts has a value of, before and after the merge of the lead `from` into the user `into`. */
export function mergedFields(from: Contact, into: Contact): ContactMergeField[] {
  return Object.entries(RULES).flatMap(([key, rule]) => {
    const [lead, user] = [from[key as keyof typeof RULES], into[key as keyof typeof RULES]];
    if (rule === "parts") return mergedParts(key, (lead ?? {}) as Parts, (user ?? {}) as Parts);
    const united =
      rule === "unite"
        ? unite(lead as Contact["socialProfiles"], user as Contact["socialProfiles"])
        : undefined;
    return fieldOf(key, lead, user, united ?? (rule === "keep" ? user : filled(user, lead)));
  });
}

function mergedParts(key: string, lead: Parts, user: Parts): ContactMergeField[] {
  const names = new Set([...Object.keys(user), ...Object.keys(lead)]);
  return [...names].flatMap((name) =>
    fieldOf(`${key}.${name}`, lead[name], user[name], filled(user[name], lead[name])),
  );
}

/** An empty text is no value. */
function filled(own: unknown, spare: unknown): unknown {
  return own === undefined || own === null || own === "" ? (spare ?? own) : own;
}

/** Intercom has one profile for each address. */
function unite(lead: Contact["socialProfiles"], user: Contact["socialProfiles"]): Contact["socialProfiles"] {
  const known = new Set(user.map(({ url }) => url));
  return [...user, ...lead.filter(({ url }) => !known.has(url))];
}

function fieldOf(name: string, from: unknown, into: unknown, after: unknown): ContactMergeField | [] {
  const [shownFrom, shownInto, shownAfter] = [from, into, after].map((value) => shown(name, value));
  if (shownFrom === null && shownInto === null) return [];
  const isChanged = JSON.stringify(shownInto) !== JSON.stringify(shownAfter);
  return { name, from: shownFrom, into: shownInto, after: shownAfter, isChanged };
}

/**
 * Times as the graph writes them; those of custom attributes stay as `customAttributes` has them. An empty text is no
 * value: whether a merge leaves it or makes it null depends on what Intercom does not tell of the lead.
 */
function shown(name: string, value: unknown): unknown {
  if (value === undefined || value === null || value === "") return null;
  if (Array.isArray(value) && value.length === 0) return null;
  return typeof value === "number" && name.endsWith("At") && !name.startsWith("customAttributes.")
    ? DateTimeScalar.serialize(value)
    : value;
}

/** The ids of both, the user's first; `null` where one of them has more than Intercom embeds. */
export function unitedIds(from: EmbeddedReferences, into: EmbeddedReferences): string[] | null {
  return from.hasMore || into.hasMore ? null : [...new Set([...into.ids, ...from.ids])];
}

/** Why Intercom refuses to merge contacts of these roles, and what to do. */
export function refusalOf(from: ContactRole | undefined, into: ContactRole | undefined): string | undefined {
  if (from === ContactRole.USER && into === ContactRole.LEAD)
    return "The two ids are the wrong way round: `fromId` is a user and `intoId` is a lead. Swap them.";
  if (from === ContactRole.LEAD && into === ContactRole.LEAD)
    return "Both are leads. First make the one that stays a user, by updateContact with the role USER.";
  if (from === ContactRole.USER && into === ContactRole.USER)
    return "Both are users, and Intercom merges only leads. Archive one of them instead.";
  return undefined;
}
