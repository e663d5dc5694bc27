import { record, time } from "../common/raw-values.js";
import type { Contact } from "../contacts/contact.type.js";
import type { Context } from "../context.js";
import { conversationsOf } from "../conversations/conversation.list.js";
import { eventsOf } from "../events/event.list.js";
import { notesOf } from "../notes/note.list.js";
import type { PageSource } from "../paging/read-page.js";
import { appliedTagsOf } from "../tags/applied-tag.list.js";
import { ticketsOf } from "../tickets/ticket.list.js";
import type { ActivitySource, Row } from "./activity.list.js";
import type { ActivityKind } from "./activity-kind.enum.js";

/** Where a contact's timeline is from. What the contact's own payload says to be empty is not asked for. */
export function sourcesOf(context: Context, contact: Contact): readonly ActivitySource[] {
  const { id, noteCount, tagRefs } = contact;
  return [
    source("CONVERSATION", conversationsOf(context, id), "created_at"),
    source("TICKET", ticketsOf(context, id), "created_at"),
    source("EVENT", eventsOf(context, id), "created_at"),
    ...(noteCount === 0 ? [] : [source("NOTE", notesOf(context.intercom, id), "created_at")]),
    ...(tagRefs.totalCount === 0 ? [] : [source("TAG", appliedTagsOf(context.intercom, id), "applied_at")]),
    milestone("SIGNED_UP", contact.signedUpAt),
    milestone("CREATED", contact.createdAt),
  ];
}

/** @param key Intercom's name of the time by which the rows are sorted. */
function source<Raw extends object>(kind: ActivityKind, pages: PageSource<Raw>, key: string): ActivitySource {
  const { perPage, fetch, anchorOf, compare } = pages;
  return {
    kind,
    rows: {
      ...(perPage !== undefined && { perPage }),
      fetch: async (page, size) => {
        const { rows, ...rest } = await fetch(page, size);
        return {
          ...rest,
          rows: rows.map((raw): Row => ({ id: anchorOf(raw).id, at: time(record(raw)[key]), kind, raw })),
        };
      },
      anchorOf: ({ raw }) => anchorOf(raw as Raw),
      ...(compare && { compare }),
    },
  };
}

/** One row, or none where there was no such time. */
function milestone(kind: ActivityKind, at: number | null): ActivitySource {
  const rows: Row[] = at === null ? [] : [{ id: kind, at, kind, raw: undefined }];
  return {
    kind,
    rows: {
      fetch: async () => ({ rows, totalCount: rows.length, next: undefined }),
      anchorOf: ({ id }) => ({ id, sort: null }),
    },
  };
}
