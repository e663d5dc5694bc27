import { DAY, SEED_EPOCH } from "../seed/epoch.js";
import type { Store } from "../workspace/store.js";
import type { TicketState, TicketType, TicketTypeAttribute } from "../workspace/ticket-model.js";

const FIRST_STATE_ID = 8269;
const STATES: readonly (readonly [TicketState["category"], string, string])[] = [
  ["submitted", "Submitted", "Submitted"],
  ["in_progress", "In progress", "In progress"],
  ["waiting_on_customer", "Waiting on customer", "Waiting on you"],
  ["resolved", "Resolved", "Resolved"],
];

type Attribute = Pick<TicketTypeAttribute, "name" | "dataType"> & Partial<TicketTypeAttribute>;

const TYPES: readonly (readonly [string, TicketType["category"], string, readonly Attribute[]])[] = [
  ["Customer issue", "Customer", "🎟️", [{ name: "Order number", dataType: "string" }]],
  [
    "Bug report",
    "Tracker",
    "🐞",
    [
      { name: "Severity", dataType: "list", options: ["Low", "High"] },
      { name: "Supporting evidence", dataType: "files" },
    ],
  ],
  [
    "Refund",
    "Back-office",
    "🏭",
    [
      { name: "Amount", dataType: "decimal" },
      { name: "Approved", dataType: "boolean" },
      { name: "Due", dataType: "datetime" },
      { name: "Items", dataType: "integer" },
    ],
  ],
];

/** The four states that every workspace has. */
export function seedTicketStates(store: Store): void {
  STATES.forEach(([category, internalLabel, externalLabel], index) => {
    const id = String(FIRST_STATE_ID + index);
    store.ticketStates.set(id, { id, category, internalLabel, externalLabel });
  });
}

/** Three types of tickets, one of each category. */
export function seedTicketTypes(store: Store): void {
  for (const [name, category, icon, attributes] of TYPES) {
    const createdAt = SEED_EPOCH - 400 * DAY;
    const id = String(store.ticketTypeIds.next());
    store.ticketTypes.set(id, {
      id,
      name,
      description: `${name} of a customer`,
      icon,
      category,
      isArchived: false,
      createdAt,
      updatedAt: createdAt,
      attributes: withDefaults(attributes, store),
    });
  }
}

/** Title and description, which every type has, and then its own attributes. */
function withDefaults(attributes: readonly Attribute[], store: Store): TicketTypeAttribute[] {
  const all: readonly Attribute[] = [
    { name: "_default_title_", dataType: "string", isDefault: true },
    { name: "_default_description_", dataType: "string", isDefault: true, isMultiline: true },
    ...attributes,
  ];
  return all.map((attribute) => ({
    description: "",
    options: [],
    isMultiline: false,
    isDefault: false,
    ...attribute,
    id: String(store.ticketAttributeIds.next()),
  }));
}
