import type { RawMe } from "../../intercom/endpoints/admins.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { WorkspaceListDefinition } from "../../intercom/memory/workspace-list.js";
import type { MaybePromise } from "../common/maybe-promise.js";
import { exactText, optionalId } from "../common/raw-values.js";
import type { LoaderSetting } from "../loader-setting.js";
import type { IntercomWorkspace } from "./workspace.type.js";

/** The workspace itself, kept as a list is. */
export const workspaceDefinition: WorkspaceListDefinition<IntercomWorkspace | null, RawMe> = {
  name: "me",
  endpoint: endpoints.admins.identify,
  write: (sdk) => sdk.admins.identify(),
  read({ app }) {
    const id = optionalId(app?.id_code);
    if (!app || !id) return null;
    return {
      id,
      name: exactText(app.name),
      timezone: exactText(app.timezone),
      region: exactText(app.region),
    };
  },
};

/** The workspace behind the token, from `GET /me`. */
export function createWorkspaceLoaders({ workspace, work }: LoaderSetting) {
  return {
    current: (): MaybePromise<IntercomWorkspace | null> => workspace.list(workspaceDefinition).read(work),
  };
}
