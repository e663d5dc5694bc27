import { type ContactChangedFilter, wantsKind } from "../../graph/contacts/changes/contact-changed.filter.js";
import type { ContactEvent } from "../../intercom/contact-event.js";

/** Somebody who can be told of events. */
export interface Member {
  readonly filter: ContactChangedFilter;
}

/** The subscribers of each contact, indexed by the keys that events name: most subscribers watch a few contacts. */
export class Audience<M extends Member> {
  readonly #byId = new Map<string, Set<M>>();
  readonly #byHash = new Map<string, Set<M>>();
  readonly #ofAll = new Set<M>();
  readonly #members = new Set<M>();
  /** How many filter by a tag. */
  #byTag = 0;

  get size(): number {
    return this.#members.size;
  }

  get members(): ReadonlySet<M> {
    return this.#members;
  }

  /** Whether somebody has to know the tags of a contact. */
  get filtersByTag(): boolean {
    return this.#byTag > 0;
  }

  /** Whether somebody watches a contact that only its external id names. */
  get watchesExternalIds(): boolean {
    return this.#byHash.size > 0;
  }

  add(member: M): void {
    this.#members.add(member);
    if (member.filter.tagId !== null) this.#byTag += 1;
    const { watched } = member.filter;
    if (!watched) return void this.#ofAll.add(member);
    for (const id of watched.ids) put(this.#byId, id, member);
    for (const hash of watched.externalIdHashes) put(this.#byHash, hash, member);
  }

  remove(member: M): void {
    if (!this.#members.delete(member)) return;
    if (member.filter.tagId !== null) this.#byTag -= 1;
    this.#ofAll.delete(member);
    for (const id of member.filter.watched?.ids ?? []) take(this.#byId, id, member);
    for (const hash of member.filter.watched?.externalIdHashes ?? []) take(this.#byHash, hash, member);
  }

  /**
   * Those who watch the contact of an event and want its kind.
   * @param externalIdHash Of the contact, where it is known by now.
   */
  *of(event: ContactEvent, externalIdHash: string | null): Generator<M> {
    const { id, mergedIntoId } = event;
    const watching = new Set([
      ...(this.#byId.get(id) ?? []),
      ...((mergedIntoId !== null && this.#byId.get(mergedIntoId)) || []),
      ...((externalIdHash !== null && this.#byHash.get(externalIdHash)) || []),
    ]);
    for (const member of watching) if (wantsKind(member.filter, event)) yield member;
    for (const member of this.#ofAll) if (wantsKind(member.filter, event)) yield member;
  }
}

function put<M>(index: Map<string, Set<M>>, key: string, member: M): void {
  const members = index.get(key);
  if (members) members.add(member);
  else index.set(key, new Set([member]));
}

function take<M>(index: Map<string, Set<M>>, key: string, member: M): void {
  const members = index.get(key);
  members?.delete(member);
  if (members?.size === 0) index.delete(key);
}
