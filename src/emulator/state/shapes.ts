import { isObject } from "../http/body.js";

type Kind = "text" | "number" | "list" | "object";

/** The fields that items of each list must have for the emulator to work. All others may be missing or null. */
export const LISTS = {
  admins: { id: "text", name: "text", email: "text" },
  tags: { id: "text", name: "text" },
  segments: { id: "text", name: "text", personType: "text", rule: "object" },
  companySegments: { id: "text", name: "text", rule: "object" },
  subscriptionTypes: { id: "text", consentType: "text", contentTypes: "list" },
  dataAttributes: { name: "text", fullName: "text", dataType: "text", model: "text" },
  companies: {
    id: "text",
    companyId: "text",
    tagIds: "list",
    noteIds: "list",
    customAttributes: "object",
    createdAt: "number",
  },
  notes: { id: "text", about: "object", body: "text", createdAt: "number" },
  teams: { id: "text", name: "text", adminIds: "list" },
  conversations: {
    id: "text",
    state: "text",
    createdAt: "number",
    updatedAt: "number",
    contactIds: "list",
    tags: "list",
    ticketIds: "list",
    parts: "list",
    source: "object",
    customAttributes: "object",
  },
  ticketTypes: { id: "text", name: "text", category: "text", attributes: "list" },
  ticketStates: { id: "text", category: "text" },
  tickets: {
    id: "text",
    number: "text",
    typeId: "text",
    stateId: "text",
    createdAt: "number",
    updatedAt: "number",
    contactIds: "list",
    tags: "list",
    conversationIds: "list",
    parts: "list",
    attributes: "object",
  },
  events: { id: "text", contactId: "text", name: "text", createdAt: "number", metadata: "object" },
  contacts: {
    id: "text",
    state: "text",
    role: "text",
    created_at: "number",
    updated_at: "number",
    tags: "list",
    companyIds: "list",
    noteIds: "list",
    consents: "list",
    merges: "list",
    social_profiles: "list",
    location: "object",
    custom_attributes: "object",
  },
} satisfies Readonly<Record<string, Readonly<Record<string, Kind>>>>;

export type ListName = keyof typeof LISTS;

/** Files that are older than these lists do not have them. */
export const LATER_LISTS: ReadonlySet<ListName> = new Set<ListName>([
  "teams",
  "conversations",
  "ticketTypes",
  "ticketStates",
  "tickets",
  "events",
]);

const IS_OF_KIND: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  list: Array.isArray,
  object: isObject,
};

/** Whether an item has all that its list asks for. */
export function isWhole(item: unknown, shape: Readonly<Record<string, Kind>>): boolean {
  return isObject(item) && Object.entries(shape).every(([key, kind]) => IS_OF_KIND[kind](item[key]));
}
