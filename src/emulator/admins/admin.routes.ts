import type { FastifyInstance } from "fastify";
import type { Emulated } from "../http/call.js";
import { ApiError } from "../http/error.js";
import { SEED_EPOCH } from "../seed/epoch.js";
import { teamIdsOf } from "../teams/team.rules.js";
import { formatAdmin, formatListedAdmin, formatMe } from "./admin.wire.js";

/** The admins of the workspace, and the one that the token belongs to. */
export function adminRoutes(app: FastifyInstance, emulated: Emulated): void {
  app.get("/me", async () => {
    const { workspace } = emulated;
    return formatMe(workspace.tokenAdmin(), {
      workspaceId: workspace.id,
      workspaceName: workspace.name,
      timezone: workspace.settings.timezone,
      createdAt: SEED_EPOCH - 3 * 365 * 86_400,
    });
  });

  app.get("/admins", async () => {
    const { store } = emulated.workspace;
    const admins = [...store.admins.values()];
    return {
      type: "admin.list",
      admins: admins.map((admin) => formatListedAdmin(admin, teamIdsOf(admin.id, store))),
    };
  });

  app.get<{ Params: { admin_id: string } }>("/admins/:admin_id", async ({ params }) => {
    const { store } = emulated.workspace;
    const admin = store.admins.get(params.admin_id);
    if (!admin) throw new ApiError(404, "admin_not_found", "Admin not found");
    return formatAdmin(admin, teamIdsOf(admin.id, store));
  });
}
