import type { Author, Part } from "../workspace/inbox-model.js";

type Given = Pick<Part, "id" | "type" | "createdAt" | "author"> & Partial<Part>;

/** A part of which only what is given is known. */
export function newPart(given: Given): Part {
  return {
    id: given.id,
    type: given.type,
    body: given.body ?? null,
    createdAt: given.createdAt,
    updatedAt: given.updatedAt ?? given.createdAt,
    author: given.author,
    assignedTo: given.assignedTo ?? null,
    attachments: given.attachments ?? NONE,
    isRedacted: given.isRedacted ?? false,
    state: given.state ?? "open",
    details: given.details ?? NO_DETAILS,
  };
}

const NONE: Part["attachments"] = [];
const NO_DETAILS: Part["details"] = {};

/** A contact as an author. */
export function contactAuthor(id: string): Author {
  return { type: "contact", id, name: null, email: null, isAiAgent: false };
}
