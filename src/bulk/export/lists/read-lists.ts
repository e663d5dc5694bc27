import { IDS_PER_SEARCH, inChunks } from "../../../graph/common/chunks.js";
import { ofContacts } from "../../../graph/common/of-contacts.js";
import { COMPANIES_PER_PAGE } from "../../../graph/companies/company.list.js";
import { toCompany } from "../../../graph/companies/company.mapper.js";
import { listContactCompanies } from "../../../graph/companies/company.pages.js";
import { searchContacts } from "../../../graph/contacts/contact.pages.js";
import type { Contact } from "../../../graph/contacts/contact.type.js";
import type { Context } from "../../../graph/context.js";
import { toConversation } from "../../../graph/conversations/conversation.mapper.js";
import { searchConversations } from "../../../graph/conversations/conversation.pages.js";
import { notesOf } from "../../../graph/notes/note.list.js";
import { toNote } from "../../../graph/notes/note.mapper.js";
import type { UpstreamPage } from "../../../graph/paging/read-page.js";
import { DateTimeScalar } from "../../../graph/scalars/date-time.scalar.js";
import { compile } from "../../../graph/search/compile.js";
import { IntercomFailure } from "../../../intercom/transport/failure.js";
import { persist } from "../../persist.js";
import { PER_PAGE } from "../contact-source.js";
import { inLanes } from "../lanes.js";
import type { ListName } from "./list-names.js";
import { keepLists, type Lists } from "./lists-of.js";

export interface ListsSetting {
  readonly names: readonly ListName[];
  /** A new one for each page, because loaders keep what they have read. */
  readonly openContext: () => Context;
  readonly segmentsFirst: boolean;
  readonly signal: AbortSignal;
}

/** Calls for single contacts that are sent at once by each part. */
const AT_ONCE = 8;

type Named = { readonly id: string; readonly name: string | null };
type Reader = (contacts: readonly Contact[]) => Promise<(contact: Contact) => readonly object[]>;

/** Reads what belongs to contacts, page by page. */
export class ListReader {
  #members: Promise<ReadonlyMap<string, Named[]>> | undefined;

  constructor(private readonly setting: ListsSetting) {}

  /** Reads the lists of some contacts, and keeps them until the contacts are written. */
  async read(contacts: readonly Contact[]): Promise<void> {
    const { names } = this.setting;
    if (names.length === 0 || contacts.length === 0) return;
    const found = await Promise.all(names.map((name) => this.#readers[name](contacts)));
    for (const contact of contacts) {
      const lists = Object.fromEntries(names.map((name, at) => [name, found[at]?.(contact) ?? []]));
      keepLists(contact, lists as Lists);
    }
  }

  readonly #readers: Readonly<Record<ListName, Reader>> = {
    tags: this.#eachOf(async ({ id, tagRefs }, { loaders }) =>
      named(await (tagRefs.hasMore ? loaders.tags.byContactId.load(id) : loaders.tags.byIds(tagRefs.ids))),
    ),
    segments: async (contacts) => {
      if (!this.setting.segmentsFirst)
        return this.#eachOf(async ({ id }, { loaders }) =>
          named(await loaders.segments.byContactId.load(id)),
        )(contacts);
      this.#members ??= this.#readMembers();
      const members = await this.#members;
      return ({ id }) => members.get(id) ?? [];
    },
    companies: this.#eachOf(async ({ id, companyRefs }, { intercom }) => {
      if (companyRefs.totalCount === 0) return [];
      const rows = await all((page) => listContactCompanies(intercom, id, page, COMPANIES_PER_PAGE));
      return rows
        .map(toCompany)
        .map(({ id: ofCompany, companyId, name }) => ({ id: ofCompany, companyId, name }));
    }),
    notes: this.#eachOf(async ({ id, noteCount }, { intercom }) => {
      if (noteCount === 0) return [];
      const rows = await all(async (page) => notesOf(intercom, id).fetch(page, PER_PAGE));
      return rows.map(toNote).map(({ id: ofNote, body, createdAt, embeddedAuthor }) => ({
        id: ofNote,
        body,
        createdAt: written(createdAt),
        authorId: embeddedAuthor?.id ?? null,
      }));
    }),
    conversations: async (contacts) => {
      const byContact = new Map<string, object[]>(contacts.map(({ id }) => [id, []]));
      const { signal, openContext } = this.setting;
      const { intercom } = openContext();
      for (const ids of inChunks([...byContact.keys()])) {
        const query = compile(ofContacts(...ids), "");
        const sort = { field: "created_at", order: "ascending" } as const;
        const rows = await all((startingAfter) =>
          persist(
            () => searchConversations(intercom, { query, sort, perPage: PER_PAGE, startingAfter }),
            signal,
          ),
        );
        for (const { contactRefs, ...it } of rows.map(toConversation).map(plainConversation))
          for (const id of contactRefs.ids) byContact.get(id)?.push(it);
      }
      return ({ id }) => byContact.get(id) ?? [];
    },
  };

  /** A list that is read for each contact by itself. Who has gone meanwhile has none. */
  #eachOf(readOne: (contact: Contact, context: Context) => Promise<readonly object[]>): Reader {
    return async (contacts) => {
      const { signal, openContext } = this.setting;
      const found = new Map<string, readonly object[]>();
      const readAll = async (some: readonly Contact[]) => {
        const context = openContext();
        const readEach = (contact: Contact) =>
          persist(() => readOne(contact, context), signal).catch((error: unknown) => {
            if (error instanceof IntercomFailure && error.kind === "not-found") return [];
            throw error;
          });
        await inLanes(
          AT_ONCE,
          some.map((contact) => async () => void found.set(contact.id, await readEach(contact))),
        );
      };
      for (let at = 0; at < contacts.length; at += IDS_PER_SEARCH)
        await readAll(contacts.slice(at, at + IDS_PER_SEARCH));
      return ({ id }) => found.get(id) ?? [];
    };
  }

  /** One walk for each segment, once for the whole export. */
  async #readMembers(): Promise<ReadonlyMap<string, Named[]>> {
    const { signal, openContext } = this.setting;
    const { intercom, loaders } = openContext();
    const members = new Map<string, Named[]>();
    for (const segment of named(await persist(async () => loaders.segments.all(), signal))) {
      const query = { field: "segment_id", operator: "=", value: segment.id };
      const sort = { field: "created_at", order: "ascending" } as const;
      for (let startingAfter: string | undefined, isLast = false; !isLast; ) {
        const page = await persist(
          () => searchContacts(intercom, { query, sort, perPage: PER_PAGE, startingAfter }),
          signal,
        );
        for (const { id } of page.rows) {
          const own = members.get(id);
          if (!own) members.set(id, [segment]);
          else if (own.at(-1) !== segment) own.push(segment);
        }
        isLast = page.next === undefined;
        startingAfter = page.next;
      }
    }
    return members;
  }
}

/** All rows of a list that goes by pages. */
async function all<Raw>(read: (page: string | undefined) => Promise<UpstreamPage<Raw>>): Promise<Raw[]> {
  const rows: Raw[] = [];
  for (let page: string | undefined, isLast = false; !isLast; ) {
    const { rows: more, next } = await read(page);
    rows.push(...more);
    isLast = next === undefined;
    page = next;
  }
  return rows;
}

const named = (
  things: readonly { readonly id: string; readonly name?: string | null | undefined }[],
): Named[] => things.map(({ id, name }) => ({ id, name: name ?? null }));

const written = (time: number | null) => (time === null ? null : DateTimeScalar.serialize(time));

function plainConversation(it: ReturnType<typeof toConversation>) {
  const { id, title, state, createdAt, updatedAt, contactRefs } = it;
  return { id, title, state, createdAt: written(createdAt), updatedAt: written(updatedAt), contactRefs };
}
