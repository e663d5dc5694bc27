import type { IntercomClient } from "../intercom/client.js";
import type { Work } from "../intercom/deadline.js";
import type { Workspace } from "../intercom/workspace.js";

/** The dependencies of the loaders of one operation. */
export class LoaderSetting {
  readonly workspace: Workspace;
  readonly work: Work;
  #intercom: IntercomClient | undefined;

  constructor(workspace: Workspace, work: Work) {
    this.workspace = workspace;
    this.work = work;
  }

  /** Made at first use: what is answered from memory needs none. */
  get intercom(): IntercomClient {
    this.#intercom ??= this.workspace.client(this.work);
    return this.#intercom;
  }
}
