import { candidatesOf } from "../search/candidates.js";
import type { Matcher } from "../search/field.js";
import { contactFields } from "../search/fields.js";
import { type QueryNode, readQuery } from "../search/grammar.js";
import { createMatcher } from "../search/matcher.js";
import type { SearchScope } from "../search/scope.js";
import type { Contact, ContactRole, Segment } from "../workspace/model.js";
import type { Published } from "../workspace/published.js";
import type { Store } from "../workspace/store.js";

/** Segments belong to no call, so their rules are read as this version reads them. */
const RULES_VERSION = "2.14";

/** The role that the members of a segment have. */
export function roleOf(personType: Segment["personType"]): ContactRole {
  return personType === "user" ? "user" : "lead";
}

/** The members of segments, computed from the rules over the published contacts on every request. */
export class Membership {
  readonly #counts = new Map<string, number>();
  readonly #compiled = new Map<string, { query: QueryNode<Contact>; matches: Matcher<Contact> }>();
  readonly scope: SearchScope;

  constructor(
    private readonly store: Store,
    private readonly published: Published,
    timezone: string,
  ) {
    this.scope = {
      store,
      timezone,
      version: RULES_VERSION,
      isMember: (contact, segmentId) => this.#isMember(contact, segmentId),
    };
    published.watch((old, contact) => this.#recount(old, contact));
  }

  segmentsOf(contactId: string): Segment[] {
    const contact = this.published.get(contactId);
    if (!contact) return [];
    return [...this.store.segments.values()].filter((segment) => this.#isMember(contact, segment.id));
  }

  /** Counts the members once, and then keeps the count up to date with every published contact. */
  countOf(segment: Segment): number {
    this.published.settle();
    const known = this.#counts.get(segment.id);
    if (known !== undefined) return known;
    const { query, matches } = this.#compile(segment);
    let count = 0;
    for (const contact of candidatesOf(query, this.published)) if (matches(contact)) count += 1;
    this.#counts.set(segment.id, count);
    return count;
  }

  #recount(old: Contact | undefined, contact: Contact | null): void {
    for (const [segmentId, count] of this.#counts) {
      const gained = Number(contact !== null && this.#isMember(contact, segmentId));
      const lost = Number(old !== undefined && this.#isMember(old, segmentId));
      if (gained !== lost) this.#counts.set(segmentId, count + gained - lost);
    }
  }

  #isMember(contact: Contact, segmentId: string): boolean {
    const segment = this.store.segments.get(segmentId);
    return segment !== undefined && this.#compile(segment).matches(contact);
  }

  #compile(segment: Segment): { query: QueryNode<Contact>; matches: Matcher<Contact> } {
    const known = this.#compiled.get(segment.id);
    if (known) return known;
    const query = readQuery(segment.rule, contactFields(this.scope));
    const isRule = createMatcher(query);
    const role = roleOf(segment.personType);
    const compiled = { query, matches: (contact: Contact) => contact.role === role && isRule(contact) };
    this.#compiled.set(segment.id, compiled);
    return compiled;
  }
}
