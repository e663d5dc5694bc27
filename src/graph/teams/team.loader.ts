import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { RawTeamList } from "../../intercom/endpoints/teams.js";
import type { WorkspaceListDefinition } from "../../intercom/memory/workspace-list.js";
import { andThen, type MaybePromise } from "../common/maybe-promise.js";
import { type ById, byId, createReferenceList } from "../common/reference-list.js";
import type { LoaderSetting } from "../loader-setting.js";
import { toTeam } from "./team.mapper.js";
import type { Team } from "./team.type.js";

// Intercom lists every team in one call.
const teamList: WorkspaceListDefinition<ById<Team>, RawTeamList> = {
  name: "teams",
  endpoint: endpoints.teams.list,
  write: (sdk) => sdk.teams.list(),
  read: ({ teams }) => byId(teams.map(toTeam)),
};

/** Teams from the workspace's list; `null` is one that is not there any more. */
export function createTeamLoaders({ workspace, work }: LoaderSetting) {
  const shared = workspace.list(teamList);
  const list = createReferenceList(shared, work);
  return {
    /** How many teams there are, where that is known without a call. */
    knownCount: (): number | undefined => shared.peek()?.size,

    all: (): MaybePromise<Team[]> => andThen(list.all(), (teams) => [...teams.values()]),

    byId: (id: string): MaybePromise<Team | null> =>
      andThen(list.including([id]), (teams) => teams.get(id) ?? null),

    /** Whether a team is in the list as Intercom has it now. */
    isThere: (id: string): MaybePromise<boolean> => andThen(list.fresh(), (teams) => teams.has(id)),
  };
}
