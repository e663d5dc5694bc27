import type { Work } from "../../intercom/work.js";
import type { Workspace } from "../../intercom/workspace.js";

/** The longest list of which every id is verified, and the most ids of longer lists that one operation verifies. */
const VERIFIED_AT_MOST = 8;

/** How many of these may be contacts that were found before, so that the others have their turn. */
const FOUND_AGAIN_AT_MOST = 4;

/** The key that a contact is looked up by. */
export type ContactKey = "id" | "externalId";

/**
 * Decides for one operation which of the contacts that the search index does not know are asked for by their key. Each of
 * these costs a call, and many users of a product have no contact, so long lists ask for a few of them only.
 */
export class UnknownContacts {
  readonly #workspace: Workspace;
  readonly #work: Work;
  /** The ids that clients look up, and whether only long lists have them. */
  readonly #isOptional = new Map<string, boolean>();
  /** The ids that were answered without being asked for. */
  readonly #unverified = new Set<string>();
  #left = VERIFIED_AT_MOST;

  constructor(workspace: Workspace, work: Work) {
    this.#workspace = workspace;
    this.#work = work;
  }

  /**
   * Takes note of an id that a client looks up.
   * @param listLength `undefined` outside lists.
   * @returns whether the id was answered without being asked for, and must be asked for now
   */
  lookUp(by: ContactKey, key: string, listLength: number | undefined): boolean {
    const { verifiesUnknownIds } = this.#workspace;
    const isOptional = listLength !== undefined && (listLength > VERIFIED_AT_MOST || !verifiesUnknownIds);
    const name = nameOf(by, key);
    this.#isOptional.set(name, isOptional && this.#isOptional.get(name) !== false);
    return !isOptional && this.#unverified.delete(name);
  }

  /** Whether the id may be answered by the search index alone. */
  isOptional(by: ContactKey, key: string): boolean {
    return this.#isOptional.get(nameOf(by, key)) === true;
  }

  /** Whether the id is answered without a call, because Intercom did not know it within the last minute. */
  settle(by: ContactKey, key: string): boolean {
    const isSettled = this.isOptional(by, key) && this.#workspace.unknownIds.has(`contact.${by}`, key);
    if (isSettled) this.#unverified.add(nameOf(by, key));
    return isSettled;
  }

  /** Those of the ids that Intercom is asked for; the search index does not know any of them. */
  toVerify(by: ContactKey, keys: readonly string[]): ReadonlySet<string> {
    const optional = keys.filter((key) => this.isOptional(by, key));
    const verified = new Set(keys);
    for (const key of optional) verified.delete(key);
    for (const key of this.#choose(by, optional)) verified.add(key);
    for (const key of optional) if (!verified.has(key)) this.#unverified.add(nameOf(by, key));
    return verified;
  }

  #choose(by: ContactKey, optional: readonly string[]): string[] {
    const { unknownIds, verifiesUnknownIds } = this.#workspace;
    if (!verifiesUnknownIds || optional.length === 0) return [];
    const { maxCalls, usage } = this.#work.bill;
    const affordable = Math.max(0, Math.min(this.#left, maxCalls - usage.calls));
    const { found, unasked } = unknownIds.inTurn(`contact.${by}`, optional);
    // What was found a moment ago, although the index does not know it, must not vanish again.
    const turns = new Set([...found.slice(0, FOUND_AGAIN_AT_MOST), ...unasked]);
    const chosen = [...turns].slice(0, affordable);
    this.#left -= chosen.length;
    return chosen;
  }
}

const nameOf = (by: ContactKey, key: string) => `${by}:${key}`;
