import type { Team } from "../workspace/inbox-model.js";

/** A team. What was not set of it is left out, as recorded. */
export function formatTeam({ id, name, adminIds, assignmentLimit, distributionMethod }: Team) {
  return {
    type: "team",
    id,
    name,
    admin_ids: adminIds.map(Number),
    ...(assignmentLimit === null ? {} : { assignment_limit: assignmentLimit }),
    ...(distributionMethod === null ? {} : { distribution_method: distributionMethod }),
  };
}
