import { createHmac } from "node:crypto";
import type { ContactEvent } from "./contact-event.js";

/** A change of an object in the workspace. It names the object and never contains its data. */
export type Change =
  | {
      readonly kind: "contact";
      readonly id: string;
      /** The external id that the contact carries now, hashed, because it may be an e-mail address; `null` where unknown. */
      readonly externalIdHash: string | null;
      /** How long ago it changed, in milliseconds. */
      readonly ageMs: number;
    }
  | {
      readonly kind: "company";
      /** `null` where unknown. */
      readonly id: string | null;
      /** Your id of the company, hashed; `null` where unknown. */
      readonly companyIdHash: string | null;
    }
  | {
      readonly kind: "conversation" | "ticket";
      readonly id: string;
    }
  | {
      /** No object has this id: Intercom was asked. */
      readonly kind: "unknown";
      /** What the id is of, and the id, hashed. */
      readonly keyHash: string;
    }
  | {
      readonly kind: "list";
      /** The name of the workspace list. */
      readonly name: string;
    }
  /** What happened to a contact, for those who are told of it; what is kept of the contact is corrected by `contact`. */
  | { readonly kind: "contact-event"; readonly event: ContactEvent }
  /** Changes may have been missed. */
  | { readonly kind: "gap" };

/** Where news of a change comes from: a write of this process, a replica, or a webhook that this process received. */
export type ChangeSource = "own" | "replica" | "webhook";

export type ChangeListener = (change: Change, source: ChangeSource) => void;

/** The bus on which all news of changes travels: each source publishes, and everything that keeps data listens. */
export class Changes {
  readonly #listeners: ChangeListener[] = [];

  /** Receives every later change when it is published. */
  listen(listener: ChangeListener): void {
    this.#listeners.push(listener);
  }

  publish(change: Change, source: ChangeSource): void {
    for (const listener of this.#listeners) listener(change, source);
  }
}

/**
 * Hashes an id, so that ids can be compared without being readable: an id may be an e-mail address.
 * @param secret The same in all replicas.
 */
export function idHash(secret: string, id: string): string {
  return createHmac("sha256", secret).update(id).digest("base64url").slice(0, 22);
}
