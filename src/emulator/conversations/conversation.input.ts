import { findLive } from "../contacts/contact-state.rules.js";
import { isObject, type JsonObject, readId, readPlausibleSeconds } from "../http/body.js";
import { ApiError, invalidParameter, userNotFound } from "../http/error.js";
import { toHtml } from "../notes/note.rules.js";
import type { Attachment } from "../workspace/inbox-model.js";
import type { Admin, Contact } from "../workspace/model.js";
import type { Store } from "../workspace/store.js";

const ATTACHMENTS_AT_MOST = 10;

/** The admin in whose name something is done: Intercom wants one for every such call. */
export function readActor(body: JsonObject, { admins }: Pick<Store, "admins">): Admin {
  if (body["admin_id"] == null) throw missing("admin_id");
  const admin = admins.get(readId(body["admin_id"], "admin_id"));
  if (!admin) throw new ApiError(404, "admin_not_found", "Admin not found");
  return admin;
}

/** The live contact that a body names: by Intercom's id, by the customer's, or by an address, which users come first for. */
export function readContact(body: JsonObject, store: Store): Contact {
  if (body["intercom_user_id"] != null)
    return findLive(readId(body["intercom_user_id"], "intercom_user_id"), store);
  const found =
    body["user_id"] != null
      ? store.contactsByExternalId(readId(body["user_id"], "user_id"))
      : store.contactsByEmail(readId(body["email"], "email"));
  const live = found.filter(({ state }) => state === "live");
  const contact = live.find(({ role }) => role === "user") ?? live[0];
  if (!contact) throw userNotFound();
  return contact;
}

/** A message as HTML. What it may be wrapped in is taken off, as Intercom's own example shows. */
export function readBody(raw: unknown): string {
  if (typeof raw !== "string" || raw.trim() === "") throw missing("body");
  const [, inner = raw] = /<body>([\s\S]*)<\/body>/.exec(raw) ?? [];
  return toHtml(inner.trim());
}

/** A message that may be left out. */
export function readOptionalBody(raw: unknown): string | null {
  return raw == null || raw === "" ? null : readBody(raw);
}

/** The moment of a message, now unless the body moves it to the past. */
export function readMoment(raw: unknown, now: number): number {
  return readPlausibleSeconds(raw ?? null, "created_at") ?? now;
}

/** The files of a message: addresses of images, or files in the body. Ten at most. */
export function readAttachments(body: JsonObject): Attachment[] {
  const urls = readList(body["attachment_urls"], "attachment_urls");
  const files = readList(body["attachment_files"], "attachment_files");
  if (urls.length + files.length > ATTACHMENTS_AT_MOST)
    throw invalidParameter(`A message cannot have more than ${ATTACHMENTS_AT_MOST} attachments`);
  return [...urls.map(ofUrl), ...files.map(ofFile)];
}

function ofUrl(url: unknown): Attachment {
  if (typeof url !== "string" || !URL.canParse(url)) throw invalidParameter("attachment_urls must be URLs");
  const name = new URL(url).pathname.split("/").at(-1) || "attachment";
  return { name, url, contentType: "image/png", filesize: 100, width: 100, height: 100 };
}

function ofFile(file: unknown): Attachment {
  if (!isObject(file) || typeof file["name"] !== "string" || typeof file["data"] !== "string")
    throw invalidParameter("attachment_files must have a name and data");
  const { name, data, content_type: contentType } = file;
  return {
    name,
    url: `https://downloads.example.com/${encodeURIComponent(name)}`,
    contentType: typeof contentType === "string" ? contentType : "application/octet-stream",
    filesize: Buffer.byteLength(data, "base64"),
    width: null,
    height: null,
  };
}

function readList(raw: unknown, field: string): readonly unknown[] {
  if (raw == null) return [];
  if (Array.isArray(raw)) return raw;
  throw invalidParameter(`${field} must be a list`);
}

export function missing(field: string): ApiError {
  return new ApiError(400, "parameter_missing", `${field} must be given`);
}
