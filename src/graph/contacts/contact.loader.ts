import DataLoader from "dataloader";
import type { RawContact } from "../../intercom/endpoints/contacts.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { IDS_PER_SEARCH, inChunks } from "../common/chunks.js";
import { loadEach } from "../common/or-error.js";
import { nullIfNotFound } from "../errors/null-if-not-found.js";
import type { LoaderSetting } from "../loader-setting.js";
import { toContact } from "./contact.mapper.js";
import { searchContacts } from "./contact.pages.js";
import type { Contact } from "./contact.type.js";

/** Contacts by both of their keys; `null` is a contact that does not exist, or exists no longer. */
export function createContactLoaders({ intercom, workspace: { recentWrites } }: LoaderSetting) {
  const byId: DataLoader<string, Contact | null> = new DataLoader((ids) => loadByIds(ids), {
    name: "contacts.byId",
  });
  const byExternalId: DataLoader<string, Contact | null> = new DataLoader((ids) => loadByExternalIds(ids), {
    name: "contacts.byExternalId",
  });

  /** Keeps a contact that some other call brought along. */
  function prime(contact: Contact): void {
    byId.prime(contact.id, contact);
    if (contact.externalId !== null) byExternalId.prime(contact.externalId, contact);
  }

  function found(raw: RawContact): Contact {
    const contact = toContact(raw);
    prime(contact);
    return contact;
  }

  async function find(contact_id: string): Promise<Contact | null> {
    const raw = await nullIfNotFound(
      intercom.call(endpoints.contacts.find, (sdk) => sdk.contacts.find({ contact_id })),
    );
    return raw && found(raw);
  }

  async function loadByIds(ids: readonly string[]): Promise<(Contact | null | Error)[]> {
    const searchable = ids.filter((id) => !recentWrites.has(id));
    const rows = searchInChunks("id", searchable);
    return loadEach(ids, async (id) => {
      const raw = await rows.get(id)?.then((chunk) => chunk.find((row) => row.id === id));
      return raw ? found(raw) : find(id); // the index may not know a new contact yet
    });
  }

  async function loadByExternalIds(externalIds: readonly string[]): Promise<(Contact | null | Error)[]> {
    const searchable = externalIds.filter((externalId) => recentWrites.idOf(externalId) === undefined);
    const rows = searchInChunks("external_id", searchable);
    return loadEach(externalIds, async (externalId) => {
      const writtenId = recentWrites.idOf(externalId);
      const written = writtenId === undefined ? null : await byId.load(writtenId);
      if (written?.externalId === externalId) return written;
      const indexed = await rows.get(externalId)?.then((chunk) => current(chunk, externalId));
      return indexed ?? findByExternalId(externalId, rows.has(externalId));
    });
  }

  /** The row of a search that carries the external id to the letter; one that was written a moment ago is read by id. */
  async function current(rows: readonly RawContact[], externalId: string): Promise<Contact | null> {
    const raw = rows.find((row) => row.external_id === externalId);
    if (!raw) return null;
    if (!recentWrites.has(raw.id)) return found(raw);
    const contact = await byId.load(raw.id);
    return contact?.externalId === externalId ? contact : null;
  }

  /** Intercom finds users by external id at once, and leads through search only. */
  async function findByExternalId(external_id: string, wasSearched: boolean): Promise<Contact | null> {
    const raw = await nullIfNotFound(
      intercom.call(endpoints.contacts.findByExternalId, (sdk) =>
        sdk.contacts.showContactByExternalId({ external_id }),
      ),
    );
    if (raw) return found(raw);
    if (wasSearched) return null;
    const { rows } = await searchContacts(intercom, {
      query: { field: "external_id", operator: "=", value: external_id },
      perPage: IDS_PER_SEARCH,
    });
    return current(rows, external_id);
  }

  /** One search for each chunk of values; nothing for a single value, which a GET answers at the same price and fresher. */
  function searchInChunks(
    field: "id" | "external_id",
    values: readonly string[],
  ): ReadonlyMap<string, Promise<readonly RawContact[]>> {
    if (values.length < 2) return new Map();
    return new Map(
      inChunks(values).flatMap((chunk) => {
        const rows = searchContacts(intercom, {
          query: { field, operator: "IN", value: chunk },
          perPage: IDS_PER_SEARCH,
        }).then((page) => page.rows);
        rows.catch(() => undefined); // each value awaits it as well and reports it
        return chunk.map((value) => [value, rows] as const);
      }),
    );
  }

  return {
    byId,
    byExternalId,
    prime,

    /** Takes the contact that a write answered with: from now on it is read by id, and never from what was loaded before. */
    written(raw: RawContact): Contact {
      const contact = toContact(raw);
      recentWrites.add(contact.id, contact.externalId);
      byId.clear(contact.id);
      if (contact.externalId !== null) byExternalId.clear(contact.externalId);
      prime(contact);
      return contact;
    },

    /** Forgets a contact that a write has changed or removed. */
    forget(contactId: string): void {
      recentWrites.add(contactId);
      byId.clear(contactId);
      byExternalId.clearAll(); // which external id it had, or has now, is not known here
    },
  };
}
