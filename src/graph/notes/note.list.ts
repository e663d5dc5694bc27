import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { RawNote } from "../../intercom/endpoints/notes.js";
import type { Context } from "../context.js";
import type { ConnectionPage } from "../paging/connection-page.js";
import { compareAnchors, queryKey } from "../paging/cursor.js";
import { toNumberedPage } from "../paging/numbered-page.js";
import type { PageSource } from "../paging/read-page.js";
import { type PageArguments, readPage, readPageRequest } from "../paging/read-page.js";
import { toNote } from "./note.mapper.js";
import type { ContactNote } from "./note.type.js";

/** Intercom's default page size. */
export const NOTES_PER_PAGE = 50;

export interface ContactNotesQuery extends PageArguments {
  readonly contactId: string;
  /** What the contact's own payload says; `null` where it does not. */
  readonly totalCount: number | null;
  /** Whether nothing but `totalCount` is selected. */
  readonly countsOnly: boolean;
}

/**
 * A page of the notes about a contact, newest first. A contact without notes costs no call, and their number neither.
 * @throws InvalidInput before any call
 */
export async function readContactNotes(
  context: Context,
  { contactId, totalCount, countsOnly, ...page }: ContactNotesQuery,
): Promise<ConnectionPage<ContactNote>> {
  const request = readPageRequest(context, queryKey("contact.notes", contactId), page);
  const isTold = totalCount === 0 || (countsOnly && totalCount !== null);
  return readPage(request, isTold ? nothingOf(totalCount) : notesOf(context.intercom, contactId), noteOf);
}

/** The note of a row of {@link notesOf}. */
export const noteOf: (row: RawNote) => ContactNote = toNote;

/** The notes about a contact, newest first. */
export function notesOf(intercom: Context["intercom"], contact_id: string): PageSource<RawNote> {
  return {
    perPage: NOTES_PER_PAGE,
    fetch: async (page) => {
      const request = { contact_id, per_page: NOTES_PER_PAGE, ...(page && { page: Number(page) }) };
      const answer = await intercom.call(endpoints.notes.list, (sdk) => sdk.notes.list(request));
      return toNumberedPage(answer, page);
    },
    anchorOf: (raw) => ({
      id: raw.id,
      sort: typeof raw.created_at === "number" ? raw.created_at : null,
    }),
    compare: (a, b) => -compareAnchors(a, b),
  };
}

function nothingOf(totalCount: number): PageSource<RawNote> {
  return {
    fetch: async () => ({ rows: [], totalCount, next: undefined }),
    anchorOf: ({ id }) => ({ id, sort: null }),
  };
}
