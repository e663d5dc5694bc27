import DataLoader from "dataloader";
import type { ContactEventKind, Happened } from "../../intercom/contact-event.js";
import type { RawContact } from "../../intercom/endpoints/contacts.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import { IDS_PER_SEARCH, inChunks } from "../common/chunks.js";
import { isIntercomId } from "../common/ids.js";
import { loadEach, nullIfNotFound, orError } from "../common/or-error.js";
import type { LoaderSetting } from "../loader-setting.js";
import { toContact } from "./contact.mapper.js";
import { searchContacts } from "./contact.pages.js";
import type { Contact } from "./contact.type.js";
import { ContactRole } from "./contact-role.enum.js";
import { type ContactKey, UnknownContacts } from "./unknown-contacts.js";

/** Intercom's names of the keys. */
const FIELDS = { id: "id", externalId: "external_id" } as const;

/** Contacts by both of their keys; `null` is a contact that does not exist, or exists no longer. */
export function createContactLoaders({ intercom, workspace, work }: LoaderSetting) {
  const { recentWrites, unknownIds } = workspace;
  let made: UnknownContacts | undefined;
  /** Mutations look nothing up, and have no use for it. */
  const unknown = () => (made ??= new UnknownContacts(workspace, work));
  const byId: DataLoader<string, Contact | null> = new DataLoader((ids) => loadByIds(ids), {
    name: "contacts.byId",
  });
  const byExternalId: DataLoader<string, Contact | null> = new DataLoader((ids) => loadByExternalIds(ids), {
    name: "contacts.byExternalId",
  });

  /** Keeps a contact that some other call brought along. */
  function prime(contact: Contact): void {
    byId.prime(contact.id, contact);
    if (contact.externalId === null) return;
    byExternalId.prime(contact.externalId, contact);
    workspace.learn(contact.id, contact.externalId);
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

  const verifyById = (id: string) => unknownIds.verify("contact.id", id, () => find(id));

  function loadByIds(ids: readonly string[]): Promise<(Contact | null | Error)[]> {
    const searchable = ids.filter((id) => !recentWrites.has(id));
    const rows = searchInChunks("id", searchable);
    return load("id", ids, verifyById, async (id) => {
      const chunk = rows.get(id);
      if (!chunk) return unknown().settle("id", id) ? null : verifyById(id);
      const raw = (await chunk).find((row) => row.id === id);
      return raw && found(raw);
    });
  }

  function loadByExternalIds(externalIds: readonly string[]): Promise<(Contact | null | Error)[]> {
    const searchable = externalIds.filter((externalId) => recentWrites.idOf(externalId) === undefined);
    const rows = searchInChunks("externalId", searchable);
    const verify = (externalId: string) =>
      unknownIds.verify("contact.externalId", externalId, () =>
        findByExternalId(externalId, rows.has(externalId)),
      );
    return load("externalId", externalIds, verify, async (externalId) => {
      const chunk = rows.get(externalId);
      if (chunk) return (await current(await chunk, externalId)) ?? undefined;
      if (unknown().settle("externalId", externalId)) return null;
      const writtenId = recentWrites.idOf(externalId);
      const written = writtenId === undefined ? null : await byId.load(writtenId);
      return written?.externalId === externalId ? written : verify(externalId);
    });
  }

  /**
   * Loads contacts by one of their keys.
   * @param verify Asks Intercom for a contact that the search index does not know, because it may not know it yet.
   * @param look Looks into the index; `undefined` where it does not know the contact.
   */
  async function load(
    by: ContactKey,
    keys: readonly string[],
    verify: (key: string) => Promise<Contact | null>,
    look: (key: string) => Promise<Contact | null | undefined>,
  ): Promise<(Contact | null | Error)[]> {
    const seen = await loadEach(keys, look);
    const chosen = unknown().toVerify(
      by,
      keys.filter((_, index) => seen[index] === undefined),
    );
    return Promise.all(
      keys.map((key, index) => seen[index] ?? (chosen.has(key) ? orError(verify(key)) : null)),
    );
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

  /** One search for each chunk of values; nothing for a single one that a GET answers at the same price and fresher. */
  function searchInChunks(
    by: ContactKey,
    values: readonly string[],
  ): ReadonlyMap<string, Promise<readonly RawContact[]>> {
    const [only, ...others] = values;
    if (only === undefined || (others.length === 0 && !unknown().isOptional(by, only))) return new Map();
    return new Map(
      inChunks(values).flatMap((chunk) => {
        const rows = searchContacts(intercom, {
          query: { field: FIELDS[by], operator: "IN", value: chunk },
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

    /** Reads a contact as it is now, whatever is known of it; `null` where its id cannot be one of Intercom's. */
    read: (id: string): Promise<Contact | null> => (isIntercomId(id) ? find(id) : Promise.resolve(null)),

    /**
     * Looks up a contact that a client names.
     * @param listLength How many contacts the client names together. In a long list, the search index has the last word on
     *   most of those that it does not know.
     */
    lookUp(by: ContactKey, key: string, listLength?: number): Promise<Contact | null> {
      const loader = by === "id" ? byId : byExternalId;
      if (unknown().lookUp(by, key, listLength)) loader.clear(key);
      return loader.load(key);
    },

    /**
     * Takes the contact that a write answered with: from now on it is read by id, and never from what was loaded before.
     * @param what What the write did, for those who are told of changes.
     */
    written(raw: RawContact, what: ContactEventKind): Contact {
      const contact = toContact(raw);
      recentWrites.add(contact.id, contact.externalId);
      if (contact.email !== null && (contact.externalId === null || contact.role === ContactRole.LEAD))
        recentWrites.addEmail(contact.id, contact.role, contact.email);
      byId.clear(contact.id);
      if (contact.externalId !== null) byExternalId.clear(contact.externalId);
      prime(contact);
      workspace.tell({ what, id: contact.id }, contact.externalId);
      return contact;
    },

    /**
     * Tells what a write did to a contact, once it has taken effect: who is told reads the contact.
     * @param externalId The one that it carries, where that is known.
     */
    tell: (happened: Happened, externalId?: string | null): void => workspace.tell(happened, externalId),

    /**
     * Handles the failure of a write: one that may have taken effect all the same is told as UNKNOWN, so that those who are told read
     * the contact. It throws the failure again.
     */
    unanswered:
      (...ids: readonly string[]) =>
      (error: unknown): never => {
        if (error instanceof IntercomFailure && error.isAmbiguous)
          for (const id of ids) workspace.tell({ what: "UNKNOWN", id });
        throw error;
      },

    /** Forgets a contact that a write has changed or removed; `externalId` is the one that it carries, where that is known. */
    forget(contactId: string, externalId?: string | null): void {
      recentWrites.add(contactId, externalId);
      byId.clear(contactId);
      byExternalId.clearAll(); // which external id it had, or has now, is not known here
    },
  };
}
