import { Buckets } from "./buckets.js";
import type { Contact } from "./model.js";

/** The attributes of contacts that have an index. */
export type IndexedKey = "id" | "external_id" | "email" | "tag_id" | "company_id";

interface Pending {
  readonly id: string;
  readonly version: Contact | null;
  readonly dueAt: number;
}

/**
 * The contacts as list, search and segments see them: the last published version of each live one. Intercom's index
 * runs minutes behind its writes, so a write is published only `lagMs` after it was made; GET by id does not come here.
 */
export class Published {
  readonly #byId = new Map<string, Contact>();
  readonly #ordered: Contact[] = [];
  readonly #byExternalId = new Buckets();
  readonly #byEmail = new Buckets();
  readonly #byTag = new Buckets();
  readonly #byCompany = new Buckets();
  #pending: Pending[] = [];
  #revision = 0;
  #changed: (old: Contact | undefined, contact: Contact | null) => void = () => undefined;

  constructor(
    private readonly lagMs: number,
    private readonly now: () => number,
  ) {}

  /** Calls back with every change from now on, as it becomes visible. */
  watch(changed: (old: Contact | undefined, contact: Contact | null) => void): void {
    this.#changed = changed;
  }

  /** Makes the versions visible that are due by now. Every read does so first. */
  settle(): void {
    this.#settle(this.now());
  }

  /** Announces a new version, or with `null` that the contact can no longer be found. */
  publish(id: string, version: Contact | null): void {
    if (this.lagMs === 0) this.#apply(id, version);
    else this.#pending.push({ id, version, dueAt: this.now() + this.lagMs });
  }

  /** Makes everything visible at once, however long it would still lag. */
  publishAll(): void {
    this.#settle(Number.POSITIVE_INFINITY);
  }

  /** Goes up whenever something else is to be seen here. */
  revision(): number {
    this.#settle(this.now());
    return this.#revision;
  }

  get(id: string): Contact | undefined {
    this.#settle(this.now());
    return this.#byId.get(id);
  }

  /** All contacts, ordered by created_at and then by id. */
  all(): readonly Contact[] {
    this.#settle(this.now());
    return this.#ordered;
  }

  /** The contacts whose attribute equals one of the values. Strings are in lower case, as search compares them. */
  having(field: IndexedKey, values: readonly string[]): Contact[] {
    this.#settle(this.now());
    const ids = new Set<string>();
    for (const value of values) for (const id of this.#idsHaving(field, value)) ids.add(id);
    const contacts: Contact[] = [];
    for (const id of ids) {
      const contact = this.#byId.get(id);
      if (contact) contacts.push(contact);
    }
    return contacts;
  }

  /** How many contacts a company has, as far as that is published. */
  contactCountOf(companyId: string): number {
    this.#settle(this.now());
    return this.#byCompany.get(companyId).size;
  }

  #idsHaving(field: IndexedKey, value: string): Iterable<string> {
    switch (field) {
      case "id":
        return [value];
      case "external_id":
        return this.#byExternalId.get(value);
      case "email":
        return this.#byEmail.get(value);
      case "tag_id":
        return this.#byTag.get(value);
      case "company_id":
        return this.#byCompany.get(value);
    }
  }

  #settle(until: number): void {
    if (this.#pending.length === 0) return;
    const due = this.#pending.filter(({ dueAt }) => dueAt <= until);
    if (due.length === 0) return;
    this.#pending = this.#pending.slice(due.length);
    for (const { id, version } of due) this.#apply(id, version);
  }

  #apply(id: string, version: Contact | null): void {
    this.#revision += 1;
    const old = this.#byId.get(id);
    if (old) this.#forgetKeys(old);
    if (version) this.#learnKeys(version);
    this.#place(old, version);
    if (version) this.#byId.set(id, version);
    else this.#byId.delete(id);
    this.#changed(old, version);
  }

  #place(old: Contact | undefined, version: Contact | null): void {
    const contact = version ?? old;
    if (!contact) return;
    const at = positionOf(this.#ordered, contact.created_at, contact.id);
    if (old && version) this.#ordered[at] = version;
    else if (version) this.#ordered.splice(at, 0, version);
    else this.#ordered.splice(at, 1);
  }

  #learnKeys(contact: Contact): void {
    if (contact.external_id) this.#byExternalId.add(contact.external_id.toLowerCase(), contact.id);
    if (contact.email) this.#byEmail.add(contact.email.toLowerCase(), contact.id);
    for (const tag of contact.tags) this.#byTag.add(tag.id, contact.id);
    for (const companyId of contact.companyIds) this.#byCompany.add(companyId, contact.id);
  }

  #forgetKeys(contact: Contact): void {
    if (contact.external_id) this.#byExternalId.delete(contact.external_id.toLowerCase(), contact.id);
    if (contact.email) this.#byEmail.delete(contact.email.toLowerCase(), contact.id);
    for (const tag of contact.tags) this.#byTag.delete(tag.id, contact.id);
    for (const companyId of contact.companyIds) this.#byCompany.delete(companyId, contact.id);
  }
}

/** Orders by created_at and then by id. */
export function byCreation(a: Contact, b: Contact): number {
  return a.created_at - b.created_at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The index of a contact in a list ordered by created_at and then by id, or the index at which it belongs. */
export function positionOf(ordered: readonly Contact[], createdAt: number, id: string): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = ordered[middle];
    if (at && (at.created_at < createdAt || (at.created_at === createdAt && at.id < id))) low = middle + 1;
    else high = middle;
  }
  return low;
}
