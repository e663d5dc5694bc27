import { connectionOf } from "../paging/connection.type.js";
import { ContactNote } from "./note.type.js";

/** A page of notes. */
export const ContactNoteConnection = connectionOf(
  ContactNote,
  "ContactNote",
  "How many there are on all pages. It comes with the contact: alone it costs nothing.",
  "contacts:read",
);
