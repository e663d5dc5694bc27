import { type JsonObject, readId } from "../http/body.js";
import { ApiError, resourceNotFound } from "../http/error.js";
import type { Note } from "../workspace/model.js";
import type { Workspace } from "../workspace/workspace.js";

/** Writes a note about a contact or a company, in the name of `admin_id` or else of the token's admin. */
export function createNote(body: JsonObject, about: Note["about"], workspace: Workspace): Note {
  const { store } = workspace;
  const text = body["body"];
  if (typeof text !== "string" || text.trim() === "") {
    throw new ApiError(400, "parameter_missing", "body must be given");
  }
  const adminId = body["admin_id"] == null ? workspace.tokenAdmin().id : readId(body["admin_id"], "admin_id");
  if (!store.admins.has(adminId)) throw resourceNotFound();
  const id = String(store.noteIds.next());
  const note: Note = { id, about, adminId, body: toHtml(text), createdAt: workspace.seconds() };
  store.notes.set(id, note);
  return note;
}

/** Makes a paragraph of text. Markup is kept as it is. */
export function toHtml(text: string): string {
  if (text.trimStart().startsWith("<")) return text;
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<p>${escaped.replace(/\r?\n/g, "<br>\n")}</p>`;
}
