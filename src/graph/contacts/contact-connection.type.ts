import { connectionOf } from "../paging/connection.type.js";
import { Contact } from "./contact.type.js";

/** A page of contacts. */
export const ContactConnection = connectionOf(
  Contact,
  "Contact",
  "How many there are on all pages, as Intercom's index counts them: a write of a moment ago may not be counted yet. Alone it costs one call for one row.",
  "contacts:read",
);
