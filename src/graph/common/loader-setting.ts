import type { IntercomClient } from "../../intercom/client.js";
import type { Operation } from "../../intercom/operation.js";
import type { Workspace } from "../../intercom/workspace.js";

/** What the loaders of one operation are made from. */
export interface LoaderSetting {
  readonly intercom: IntercomClient;
  readonly workspace: Workspace;
  readonly operation: Operation;
}
