import { Buckets } from "./buckets.js";
import { NumericIds, ObjectIds } from "./ids.js";
import type { Team } from "./inbox-model.js";
import type {
  Admin,
  Company,
  CompanySegment,
  Contact,
  DataAttribute,
  Note,
  Segment,
  SubscriptionType,
  Tag,
} from "./model.js";
import type { Published } from "./published.js";
import type { TicketState, TicketType } from "./ticket-model.js";

/** Receives every write, with the version before it. */
export interface StoreWatcher {
  contactSaved(old: Contact | undefined, contact: Contact): void;
  /** `null` when the company was deleted. */
  companySaved(old: Company | undefined, company: Company | null): void;
}

/** Everything a workspace holds, as of its last write. */
export class Store {
  readonly tags = new Map<string, Tag>();
  readonly segments = new Map<string, Segment>();
  readonly companySegments = new Map<string, CompanySegment>();
  readonly notes = new Map<string, Note>();
  readonly subscriptionTypes = new Map<string, SubscriptionType>();
  readonly admins = new Map<string, Admin>();
  readonly teams = new Map<string, Team>();
  readonly ticketTypes = new Map<string, TicketType>();
  readonly ticketStates = new Map<string, TicketState>();
  readonly dataAttributes: DataAttribute[] = [];

  readonly objectIds: ObjectIds;
  readonly tagIds = new NumericIds(4919400);
  readonly noteIds = new NumericIds(0);
  readonly dataAttributeIds = new NumericIds(0);
  readonly ticketTypeIds = new NumericIds(54);
  readonly ticketAttributeIds = new NumericIds(6_304_496);

  readonly #contacts = new Map<string, Contact>();
  readonly #byExternalId = new Buckets();
  readonly #byEmail = new Buckets();
  readonly #companies = new Map<string, Company>();
  readonly #companyIds = new Map<string, string>();
  #watcher: StoreWatcher | null = null;
  #isInBulk = false;

  constructor(
    seed: number,
    private readonly published: Published,
  ) {
    this.objectIds = new ObjectIds(seed);
  }

  /** Tells `watcher` of every save from now on. */
  watch(watcher: StoreWatcher): void {
    this.#watcher = watcher;
  }

  /** Whether the present write is one of many that a single call makes. */
  get isInBulk(): boolean {
    return this.#isInBulk;
  }

  /** Makes the writes of `run` part of one bulk. */
  inBulk<T>(run: () => T): T {
    this.#isInBulk = true;
    try {
      return run();
    } finally {
      this.#isInBulk = false;
    }
  }

  /** The contact of an id, in any state. */
  contact(id: string): Contact | undefined {
    return this.#contacts.get(id);
  }

  /** Every contact since the start, in any state. */
  contacts(): Iterable<Contact> {
    return this.#contacts.values();
  }

  contactsByExternalId(externalId: string): Contact[] {
    return this.#versions(this.#byExternalId.get(externalId));
  }

  contactsByEmail(email: string): Contact[] {
    return this.#versions(this.#byEmail.get(email.toLowerCase()));
  }

  /** Writes a version: visible by id at once, in lists and searches when it is published. */
  saveContact(contact: Contact): Contact {
    const old = this.#contacts.get(contact.id);
    this.replaceContact(contact);
    this.#watcher?.contactSaved(old, contact);
    return contact;
  }

  /** Writes a version that follows from another write. Watchers receive only that other write. */
  replaceContact(contact: Contact): void {
    const old = this.#contacts.get(contact.id);
    if (old?.external_id && old.external_id !== contact.external_id) {
      this.#byExternalId.delete(old.external_id, old.id);
    }
    if (old?.email && old.email !== contact.email) this.#byEmail.delete(old.email.toLowerCase(), old.id);
    if (contact.external_id) this.#byExternalId.add(contact.external_id, contact.id);
    if (contact.email) this.#byEmail.add(contact.email.toLowerCase(), contact.id);
    this.#contacts.set(contact.id, contact);
    this.published.publish(contact.id, contact.state === "live" ? contact : null);
  }

  tagNamed(name: string): Tag | undefined {
    const wanted = name.toLowerCase();
    return [...this.tags.values()].find((tag) => tag.name.toLowerCase() === wanted);
  }

  company(id: string): Company | undefined {
    return this.#companies.get(id);
  }

  companyByCompanyId(companyId: string): Company | undefined {
    return this.#companies.get(this.#companyIds.get(companyId) ?? "");
  }

  /** All companies, the first created first. */
  companies(): Iterable<Company> {
    return this.#companies.values();
  }

  saveCompany(company: Company): Company {
    const old = this.#companies.get(company.id);
    this.#companies.set(company.id, company);
    this.#companyIds.set(company.companyId, company.id);
    this.#watcher?.companySaved(old, company);
    return company;
  }

  removeCompany(company: Company): void {
    this.#companies.delete(company.id);
    this.#companyIds.delete(company.companyId);
    this.#watcher?.companySaved(company, null);
  }

  /** The definition of a custom attribute that can be written and searched. */
  customAttribute(model: DataAttribute["model"], name: string): DataAttribute | undefined {
    return this.dataAttributes.find(
      (attribute) =>
        attribute.custom && !attribute.archived && attribute.model === model && attribute.name === name,
    );
  }

  #versions(ids: ReadonlySet<string>): Contact[] {
    return [...ids].flatMap((id) => this.#contacts.get(id) ?? []);
  }
}
