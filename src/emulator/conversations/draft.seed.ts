import { FIRST_ADMIN_ID } from "../admins/admin.seed.js";
import { SEED_EPOCH } from "../seed/epoch.js";
import type { Inbox } from "../workspace/inbox.js";
import type { Assignee, Author, Conversation, Part, Source } from "../workspace/inbox-model.js";
import { assignment, type Change, close, message, remark, snooze } from "./conversation.changes.js";
import { newConversation } from "./new-conversation.js";
import { newPart } from "./new-part.js";

/** The bot of a seeded workspace, which is listed only after everything else is seeded. */
export const BOT: Author = {
  type: "bot",
  id: String(FIRST_ADMIN_ID - 1),
  name: "Fin",
  email: "operator+emulated@intercom.io",
  isAiAgent: false,
};

/** A seeded conversation that is being written, by the same changes that calls make. Time passes from part to part, never beyond the seed. */
export class Draft {
  readonly #parts: Part[] = [];
  readonly #conversation: Writable<Conversation>;
  #now: number;

  constructor(
    private readonly inbox: Inbox,
    { contactId, createdAt, source }: { contactId: string; createdAt: number; source: Omit<Source, "id"> },
  ) {
    this.#now = createdAt;
    this.#conversation = newConversation(String(inbox.ids.next()), createdAt, {
      contactId,
      source: { ...source, id: String(inbox.messageIds.next()) },
    });
    this.#conversation.parts = this.#parts;
  }

  get conversation(): Conversation {
    return this.#conversation;
  }

  wait(seconds: number): this {
    this.#now = Math.min(this.#now + seconds, SEED_EPOCH);
    return this;
  }

  set(changes: Partial<Conversation>): this {
    Object.assign(this.#conversation, changes);
    return this;
  }

  says(author: Author, text: string, rest: Partial<Part> = {}): this {
    const part = this.#part("comment", author, { body: toBody(text), ...rest });
    return this.#become(message(this.#conversation, part));
  }

  notes(author: Author, text: string): this {
    return this.#become(remark(this.#part("note", author, { body: toBody(text) })));
  }

  does(author: Author, type: string, details: Part["details"] = {}): this {
    return this.#become(remark(this.#part(type, author, { details })));
  }

  assigns(author: Author, assignedTo: Assignee): this {
    return this.#become(assignment(this.#part("assignment", author, { assignedTo }), [assignedTo.type]));
  }

  closes(author: Author): this {
    return this.#become(close(this.#part("close", author)));
  }

  snoozes(author: Author, until: number): this {
    return this.#become(snooze(this.#part("snoozed", author), until));
  }

  #part(type: string, author: Author, rest: Partial<Part> = {}): Part {
    return newPart({ id: String(this.inbox.partIds.next()), type, createdAt: this.#now, author, ...rest });
  }

  #become({ part, effect }: Change): this {
    const state = effect.state ?? this.#conversation.state;
    this.#parts.push(state === part.state ? part : { ...part, state });
    return this.set({ ...effect, updatedAt: this.#now });
  }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const BODIES = new Map<string, string>();

/** A message as Intercom's editor writes it (recorded). Many conversations share one. */
export function toBody(text: string): string {
  const body = BODIES.get(text) ?? `<p class="no-margin">${text}</p>`;
  BODIES.set(text, body);
  return body;
}
