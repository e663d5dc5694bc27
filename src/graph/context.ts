import type { Bill } from "../intercom/bill.js";
import type { IntercomClient } from "../intercom/client.js";
import type { Deadline, Work } from "../intercom/deadline.js";
import type { Workspace } from "../intercom/workspace.js";
import type { LoaderSetting } from "./loader-setting.js";
import { Loaders } from "./loaders.js";
import type { CursorCodec } from "./paging/cursor.js";
import { AnswerCount } from "./price/answer-count.js";

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
  /** Counts the fields of the answer as they are made. */
  readonly answer: AnswerCount;
  readonly loaders: Loaders;
  /** Called once the response is sent. */
  readonly atEnd: (() => void)[] = [];
  private client: IntercomClient | undefined; // not `#client`: Apollo Server copies the context, its own fields only

  /** @param maxAnswerFields The most fields that the operation may be answered with. */
  constructor(workspace: Workspace, cursors: CursorCodec, work: Work, maxAnswerFields: number) {
    this.workspace = workspace;
    this.cursors = cursors;
    this.work = work;
    this.bill = work.bill;
    this.deadline = work.deadline;
    this.answer = new AnswerCount(maxAnswerFields);
    this.loaders = new Loaders(this);
  }

  /** The client for writes and lists; other reads go through the loaders. */
  get intercom(): IntercomClient {
    this.client ??= this.workspace.client(this.work);
    return this.client;
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
