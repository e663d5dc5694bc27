import type { IntercomClient } from "../intercom/client.js";
import type { Work } from "../intercom/work.js";
import type { Workspace } from "../intercom/workspace.js";

/** The dependencies of the loaders of one operation: its context has them. */
export interface LoaderSetting {
  readonly workspace: Workspace;
  readonly work: Work;
  readonly intercom: IntercomClient;
}
