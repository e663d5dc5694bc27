import type { IntercomClient } from "../../intercom/client.js";
import type { Operation } from "../../intercom/operation.js";
import type { Workspace } from "../../intercom/workspace.js";

/** What the loaders of one operation are made from. */
export class LoaderSetting {
  readonly workspace: Workspace;
  readonly operation: Operation;
  #intercom: IntercomClient | undefined;

  constructor(workspace: Workspace, operation: Operation) {
    this.workspace = workspace;
    this.operation = operation;
  }

  /** Made at first use: what is answered from memory needs none. */
  get intercom(): IntercomClient {
    this.#intercom ??= this.workspace.client(this.operation);
    return this.#intercom;
  }
}
