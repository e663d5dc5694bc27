import type { IntercomClient } from "../intercom/client.js";
import type { Operation } from "../intercom/operation.js";
import type { Workspace } from "../intercom/workspace.js";
import { createAdminLoaders } from "./admins/admin.loader.js";
import type { CursorCodec } from "./common/pagination/cursor.js";
import { createCompanyLoaders } from "./companies/company.loader.js";
import { createContactLoaders } from "./contacts/contact.loader.js";
import { createDataAttributeLoaders } from "./data-attributes/data-attribute.loader.js";
import { createSegmentLoaders } from "./segments/segment.loader.js";
import { createSubscriptionLoaders } from "./subscriptions/subscription.loader.js";
import { createTagLoaders } from "./tags/tag.loader.js";
import { createWorkspaceLoaders } from "./workspace/workspace.loader.js";

/** What every resolver is handed: made anew for each operation, so that nothing of one caller reaches another. */
export interface Context {
  /** Reads go through the loaders; writes and lists call Intercom by this. */
  readonly intercom: IntercomClient;
  readonly workspace: Workspace;
  readonly operation: Operation;
  readonly loaders: ReturnType<typeof createLoaders>;
  readonly cursors: CursorCodec;
}

/** Makes the context of one operation. */
export function createContext(workspace: Workspace, cursors: CursorCodec, operation: Operation): Context {
  const intercom = workspace.client(operation);
  return { intercom, workspace, operation, cursors, loaders: createLoaders(intercom, workspace, operation) };
}

function createLoaders(intercom: IntercomClient, workspace: Workspace, operation: Operation) {
  const setting = { intercom, workspace, operation };
  return {
    contacts: createContactLoaders(setting),
    tags: createTagLoaders(setting),
    segments: createSegmentLoaders(setting),
    companies: createCompanyLoaders(setting),
    subscriptions: createSubscriptionLoaders(setting),
    admins: createAdminLoaders(setting),
    dataAttributes: createDataAttributeLoaders(setting),
    workspace: createWorkspaceLoaders(setting),
  };
}
