import { connectionOf } from "../paging/connection.type.js";
import { Contact } from "./contact.type.js";

/** A page of contacts. */
export const ContactConnection = connectionOf(
  Contact,
  "Contact",
  "Number of contacts on all pages. Recent writes count once Intercom has indexed them. Alone, costs one call.",
  "contacts:read",
);
