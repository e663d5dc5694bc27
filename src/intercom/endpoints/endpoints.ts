import { admins } from "./admins.js";
import { companies } from "./companies.js";
import { contacts } from "./contacts.js";
import { conversations } from "./conversations.js";
import { dataAttributes } from "./data-attributes.js";
import { events } from "./events.js";
import { notes } from "./notes.js";
import { segments } from "./segments.js";
import { subscriptionTypes } from "./subscription-types.js";
import { tags } from "./tags.js";
import { teams } from "./teams.js";
import { tickets } from "./tickets.js";

/** Every call that may leave this process, by resource and verb. A request that fits its row is sent, no other. */
export const endpoints = {
  admins,
  companies,
  contacts,
  conversations,
  dataAttributes,
  events,
  notes,
  segments,
  subscriptionTypes,
  tags,
  teams,
  tickets,
};
