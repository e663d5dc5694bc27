import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { WorkspaceListDefinition } from "../../intercom/memory/workspace-list.js";
import type { LoaderSetting } from "../common/loader-setting.js";
import type { MaybePromise } from "../common/maybe-promise.js";
import { identifier, verbatim } from "../common/raw-values.js";
import type { IntercomWorkspace } from "./workspace.type.js";

const workspaceDefinition: WorkspaceListDefinition<IntercomWorkspace | null> = {
  name: "me",
  load: async (intercom) => {
    const { app } = await intercom.call(endpoints.admins.identify, (sdk) => sdk.admins.identify());
    const id = identifier(app?.id_code);
    if (!app || !id) return null;
    return {
      id,
      name: verbatim(app.name),
      timezone: verbatim(app.timezone),
      region: verbatim(app.region),
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
