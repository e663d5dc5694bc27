import { Scroll } from "../companies/scroll.js";
import { createConversationSearch } from "../conversations/conversation.search.js";
import { createContactSearch } from "../search/contact-search.js";
import type { Search } from "../search/search.js";
import { Membership } from "../segments/segment.rules.js";
import { createTicketSearch } from "../tickets/ticket.search.js";
import { Inbox } from "./inbox.js";
import type { Conversation } from "./inbox-model.js";
import { createLatency } from "./latency.js";
import type { Admin, Contact } from "./model.js";
import { Published } from "./published.js";
import { RateWindow } from "./rate-window.js";
import { seedNumberOf, type WorkspaceSettings } from "./settings.js";
import { Store } from "./store.js";
import type { Ticket } from "./ticket-model.js";

/** One Intercom workspace: its data, the index over them, and its settings. */
export class Workspace {
  readonly id = "emulated";
  readonly name = "Emulated Workspace";
  readonly published: Published;
  readonly store: Store;
  readonly membership: Membership;
  readonly search: Search<Contact>;
  readonly inbox: Inbox;
  readonly conversationSearch: Search<Conversation>;
  readonly ticketSearch: Search<Ticket>;
  readonly scroll: Scroll;
  readonly rateWindow: RateWindow;
  /** How long the next answer is held back, in milliseconds. */
  readonly nextLatencyMs: () => number;

  constructor(
    readonly settings: WorkspaceSettings,
    readonly now: () => number,
  ) {
    this.published = new Published(settings.searchLagMs, now);
    this.store = new Store(seedNumberOf(settings), this.published);
    this.membership = new Membership(this.store, this.published, settings.timezone);
    this.search = createContactSearch(this.membership.scope, this.published);
    this.inbox = new Inbox(settings.searchLagMs, now);
    this.conversationSearch = createConversationSearch(this);
    this.ticketSearch = createTicketSearch(this);
    this.scroll = new Scroll(now);
    this.rateWindow = new RateWindow(settings.rateLimit, now);
    this.nextLatencyMs = createLatency(settings);
  }

  /** The moment of a write, in Unix seconds. */
  seconds(): number {
    return Math.floor(this.now() / 1000);
  }

  /** The store that a write goes to, and its time in Unix seconds. */
  writing(): { store: Store; seconds: number } {
    return { store: this.store, seconds: this.seconds() };
  }

  /** The admin that every token belongs to: the first one. */
  tokenAdmin(): Admin {
    const [admin] = this.store.admins.values();
    if (!admin) throw new Error("A workspace has at least one admin");
    return admin;
  }
}
