import type { Effects, IntercomClient } from "../intercom/client.js";
import type { IntercomFailure } from "../intercom/transport/failure.js";
import type { Bill, Deadline, Work } from "../intercom/work.js";
import type { Workspace } from "../intercom/workspace.js";
import type { Actor } from "./actor.js";
import type { KnownCounts } from "./decorators/answer-size.js";
import type { LoaderSetting } from "./loader-setting.js";
import { Loaders } from "./loaders.js";
import type { CursorCodec } from "./paging/cursor.js";
import { AnswerCount } from "./price/answer-bounds.js";

/** What a write needs. Where many are written at once, each row has a count of its own of what took effect. */
export type RowContext = Pick<Context, "workspace" | "deadline" | "loaders" | "intercom"> & {
  readonly bill: Effects;
};

/** What became of a row in an earlier run of the same operation, or how to record what becomes of it now. */
export type RowRun =
  | { readonly answer: string }
  | { readonly refusedWith: IntercomFailure }
  /**
   * @param answer `undefined` where nothing was written; then the row may be sent again.
   * @param least What is recorded where there is no room for the answer.
   */
  | { readonly end: (answer: string | undefined, least?: string) => Promise<void> };

/** Settles each row of a bulk write by a key of its own. */
export interface RowRecords {
  /** Asked before a row begins. @param field The mutation's key in the answer. */
  begin(field: string, row: number): Promise<RowRun>;
}

/**
 * The context of one operation: a new one is made for each, so that no data of one caller reaches another. Loaders and
 * client are made at first use: making all of them takes longer than a small answer.
 */
export class Context implements LoaderSetting {
  readonly workspace: Workspace;
  readonly work: Work;
  readonly cursors: CursorCodec;
  readonly bill: Bill;
  readonly deadline: Deadline;
  /** As whom the operation may write to customers. */
  readonly actor: Actor;
  /** Counts the fields of the answer as they are made. */
  readonly answer: AnswerCount;
  readonly loaders: Loaders;
  /** Counts that are known without a call. */
  readonly known: KnownCounts;
  /** Set where the operation has an Idempotency-Key. */
  rowRecords: RowRecords | undefined;
  /** Set where a contact may be merged only by who was shown what that does; see `merge-token.ts`. */
  mergeProof: { readonly token: string | undefined } | undefined;
  /** Called once the response is sent. */
  readonly atEnd: (() => void)[] = [];
  private client: IntercomClient | undefined; // not `#client`: Apollo Server copies the context, its own fields only

  /** @param maxAnswerFields The most fields that the operation may be answered with. */
  constructor(workspace: Workspace, cursors: CursorCodec, work: Work, maxAnswerFields: number, actor: Actor) {
    this.workspace = workspace;
    this.actor = actor;
    this.cursors = cursors;
    this.work = work;
    this.bill = work.bill;
    this.deadline = work.deadline;
    this.answer = new AnswerCount(maxAnswerFields);
    this.loaders = new Loaders(this);
    this.known = new CountsKnown(this);
  }

  /** The client for writes and lists; other reads go through the loaders. */
  get intercom(): IntercomClient {
    this.client ??= this.workspace.client(this.work);
    return this.client;
  }

  /** The context of one row among many that are written at once; whoever makes it adds its effects to the bill. */
  forRow(): RowContext {
    const { workspace, deadline, loaders, work } = this;
    const bill = { effects: 0 };
    return { workspace, deadline, loaders, bill, intercom: workspace.client({ ...work, effects: bill }) };
  }

  /**
   * Call once the response is sent. Objects that lived across an Intercom call are in V8's old generation and keep the
   * page alive until the next major garbage collection, so the references are dropped here: this saves a tenth of the
   * time that a page takes.
   */
  end(): void {
    this.deadline.stopReading();
    this.loaders.letGo();
    for (const run of this.atEnd.splice(0)) run();
  }
}

/** Some of what was counted may have gone since. */
const STILL_THERE = 0.9;

/** Looked up when an operation asks for it: most do not. A class, so that its accessors are made once. */
class CountsKnown implements KnownCounts {
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
  get teams() {
    return this.context.loaders.teams.knownCount();
  }
  get ticketTypes() {
    return this.context.loaders.tickets.knownTypeCount();
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
