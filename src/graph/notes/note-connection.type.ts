import { connectionOf } from "../paging/connection.type.js";
import { ContactNote } from "./note.type.js";

/** A page of notes. */
export const ContactNoteConnection = connectionOf(
  ContactNote,
  "ContactNote",
  "Number of notes on all pages. Alone, costs nothing.",
  "contacts:read",
);
