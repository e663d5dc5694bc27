import type { WorkspaceListDefinition } from "../../intercom/workspace-list.js";
import type { LoaderSetting } from "../common/loader-setting.js";
import type { MaybePromise } from "../common/maybe-promise.js";
import type { IntercomWorkspace } from "./workspace.type.js";

const workspaceDefinition: WorkspaceListDefinition<IntercomWorkspace | null> = {
  name: "me",
  load: async (intercom) => {
    const me = await intercom.admins.identify();
    const app = me?.app;
    if (!app?.id_code) return null;
    return {
      id: app.id_code,
      name: app.name ?? null,
      timezone: app.timezone ?? null,
      region: app.region ?? null,
    };
  },
};

/** The workspace behind the token, from `GET /me`. */
export function createWorkspaceLoaders({ workspace, operation }: LoaderSetting) {
  return {
    current: (): MaybePromise<IntercomWorkspace | null> =>
      workspace.list(workspaceDefinition).read(operation),
  };
}
