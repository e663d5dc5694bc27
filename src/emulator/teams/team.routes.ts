import type { FastifyInstance } from "fastify";
import type { Emulated } from "../http/call.js";
import { ApiError } from "../http/error.js";
import { formatTeam } from "./team.wire.js";

/** The teams that conversations are assigned to. Intercom's API can only read them. */
export function teamRoutes(app: FastifyInstance, emulated: Emulated): void {
  app.get("/teams", async () => ({
    type: "team.list",
    teams: [...emulated.workspace.store.teams.values()].map(formatTeam),
  }));

  app.get<{ Params: { team_id: string } }>("/teams/:team_id", async ({ params }) => {
    const team = emulated.workspace.store.teams.get(params.team_id);
    if (!team) throw new ApiError(404, "team_not_found", "Team not found");
    return formatTeam(team);
  });
}
