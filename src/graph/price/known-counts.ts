import type { Context } from "../context.js";
import type { KnownCounts } from "../decorators/answer-size.js";

/** Some of what was counted may have gone since. */
const STILL_THERE = 0.9;

/** Looked up when an operation asks for it: most do not. A class, so that its accessors are made once. */
export class CountsKnown implements KnownCounts {
  constructor(private readonly context: Context) {}

  get contacts() {
    const contacts = this.context.workspace.known.get("contacts");
    return contacts === undefined ? undefined : Math.floor(contacts * STILL_THERE);
  }
  get tags() {
    return this.context.loaders.tags.knownCount();
  }
  get segments() {
    return this.context.loaders.segments.listedCount();
  }
  get segmentsToAsk() {
    return this.context.loaders.segments.knownCount();
  }
  get admins() {
    return this.context.loaders.admins.knownCount();
  }
  get subscriptionTypes() {
    return this.context.loaders.subscriptions.knownTypeCount();
  }
  get dataAttributes() {
    return this.context.loaders.dataAttributes.knownCount();
  }
  get contactAttributes() {
    return this.context.loaders.dataAttributes.knownOwnOfContacts();
  }
  get companyAttributes() {
    return this.context.loaders.dataAttributes.knownOwnOfCompanies();
  }
}
