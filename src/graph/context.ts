import type { Bill } from "../intercom/bill.js";
import type { IntercomClient } from "../intercom/client.js";
import type { Deadline, Work } from "../intercom/deadline.js";
import type { Workspace } from "../intercom/workspace.js";
import { createAdminLoaders } from "./admins/admin.loader.js";
import { AnswerCount } from "./common/answer-count.js";
import { lazily } from "./common/lazily.js";
import { LoaderSetting } from "./common/loader-setting.js";
import { createCompanyLoaders } from "./companies/company.loader.js";
import { createContactLoaders } from "./contacts/contact.loader.js";
import { createDataAttributeLoaders } from "./data-attributes/data-attribute.loader.js";
import type { CursorCodec } from "./paging/cursor.js";
import { createSegmentLoaders } from "./segments/segment.loader.js";
import { createSubscriptionLoaders } from "./subscription-types/subscription.loader.js";
import { createTagLoaders } from "./tags/tag.loader.js";
import { createWorkspaceLoaders } from "./workspace/workspace.loader.js";

const loaderMakers = {
  contacts: createContactLoaders,
  tags: createTagLoaders,
  segments: createSegmentLoaders,
  companies: createCompanyLoaders,
  subscriptions: createSubscriptionLoaders,
  admins: createAdminLoaders,
  dataAttributes: createDataAttributeLoaders,
  workspace: createWorkspaceLoaders,
};
const createLoaders = lazily<LoaderSetting, typeof loaderMakers>(loaderMakers);

/**
 * What every resolver is handed: made anew for each operation, so that nothing of one caller reaches another. Its parts
 * are made at first use: an operation needs two or three of them, and all of them cost more than a small answer.
 */
export class Context {
  readonly workspace: Workspace;
  readonly cursors: CursorCodec;
  readonly bill: Bill;
  readonly deadline: Deadline;
  /** What the answer has grown to. */
  readonly answer: AnswerCount;
  readonly loaders: ReturnType<typeof createLoaders>;
  /** Run when the operation was answered. */
  readonly atEnd: (() => void)[] = [];
  private readonly setting: LoaderSetting; // not `#setting`: Apollo Server copies the context, its own fields only

  /** @param maxAnswerFields The most fields that the operation may be answered with. */
  constructor(workspace: Workspace, cursors: CursorCodec, work: Work, maxAnswerFields: number) {
    this.workspace = workspace;
    this.cursors = cursors;
    this.bill = work.bill;
    this.deadline = work.deadline;
    this.answer = new AnswerCount(maxAnswerFields);
    this.setting = new LoaderSetting(workspace, work);
    this.loaders = createLoaders(this.setting);
  }

  /** Reads go through the loaders; writes and lists call Intercom by this. */
  get intercom(): IntercomClient {
    return this.setting.intercom;
  }

  /**
   * To be called when the operation was answered. What has waited for Intercom is old to V8, and its garbage keeps alive
   * what it refers to until the next full collection. So what was loaded is let go by hand: a tenth of a page's price.
   */
  end(): void {
    this.deadline.stopReading();
    this.loaders.letGo();
    for (const run of this.atEnd.splice(0)) run();
  }
}
