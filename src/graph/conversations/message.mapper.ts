import { plainText } from "../common/plain-text.js";
import {
  count,
  enumValue,
  exactText,
  items,
  optionalId,
  optionalText,
  record,
  time,
} from "../common/raw-values.js";
import { type Readers, readerOf } from "../common/reader-of.js";
import type { ConversationAttachment } from "./conversation-attachment.type.js";
import type { ConversationAuthor } from "./conversation-author.type.js";
import { ConversationAuthorKind } from "./conversation-author-kind.enum.js";
import type { ConversationPart } from "./conversation-part.type.js";
import type { ConversationSource } from "./conversation-source.type.js";
import type { Message } from "./message.type.js";

type Raw = Readonly<Record<string, unknown>>;

/** How a message is read, wherever it stands. */
const messageFields: Readers<Raw, Message> = {
  id: (raw) => optionalId(raw["id"]),
  body: (raw) => optionalText(raw["body"]),
  bodyText: (raw) => plainText(optionalText(raw["body"])),
  author: (raw) => toAuthor(raw["author"]),
  attachments: (raw) => items(raw["attachments"]).map((it) => toAttachment(record(it))),
  isRedacted: (raw) => raw["redacted"] === true,
  createdAt: (raw) => time(raw["created_at"]),
};

/** Those that are worked out once. */
const KEPT_OF_MESSAGES = ["bodyText", "author", "attachments"] as const;

/** A part over its payload: of 500 parts, few have their text read. */
export const toPart = readerOf<Raw, ConversationPart>(
  { ...messageFields, partType: (raw) => optionalText(raw["part_type"]) },
  KEPT_OF_MESSAGES,
);

/** The message that began a conversation; it carries no time of its own. */
export const toSource = readerOf<Raw, ConversationSource>(
  {
    ...messageFields,
    subject: (raw) => optionalText(raw["subject"]),
    channel: (raw) => optionalText(raw["type"]),
    deliveredAs: (raw) => optionalText(raw["delivered_as"]),
    url: (raw) => optionalText(raw["url"]),
  },
  KEPT_OF_MESSAGES,
);

/** Intercom names the author within each message, and keeps the name of who has left. */
function toAuthor(value: unknown): ConversationAuthor | null {
  if (typeof value !== "object" || value === null) return null;
  const raw = record(value);
  return {
    kind: enumValue(ConversationAuthorKind, raw["type"]),
    id: optionalId(raw["id"]),
    name: exactText(raw["name"]),
    email: optionalText(raw["email"]),
  };
}

function toAttachment(raw: Raw): ConversationAttachment {
  return {
    name: optionalText(raw["name"]),
    url: optionalText(raw["url"]),
    contentType: optionalText(raw["content_type"]),
    sizeBytes: count(raw["filesize"]),
    width: count(raw["width"]),
    height: count(raw["height"]),
  };
}
