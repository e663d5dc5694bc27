import type { Admin } from "../workspace/model.js";

/** An admin alone. A job title is there only when one was set; `teamIds` are those of its teams. */
export function formatAdmin({ id, name, email, jobTitle, isBot }: Admin, teamIds: readonly number[]) {
  return {
    type: "admin",
    email,
    id,
    name,
    ...(jobTitle === null ? {} : { job_title: jobTitle }),
    away_mode_enabled: false,
    away_mode_reassign: false,
    away_status_reason_id: null,
    has_inbox_seat: !isBot,
    team_ids: teamIds,
    // As recorded: every team of an admin is a primary one, and without a team there are no levels.
    team_priority_level: teamIds.length === 0 ? {} : { primary_team_ids: teamIds },
  };
}

/** An admin in a list, which does not show the reason for being away. */
export function formatListedAdmin(admin: Admin, teamIds: readonly number[]) {
  const { away_status_reason_id: _, ...listed } = formatAdmin(admin, teamIds);
  return listed;
}

export interface AppFormat {
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly timezone: string;
  readonly createdAt: number;
}

/** The answer of /me: the admin of the token, and the workspace. */
export function formatMe(admin: Admin, app: AppFormat) {
  return {
    type: "admin",
    id: admin.id,
    email: admin.email,
    name: admin.name,
    email_verified: true,
    app: {
      type: "app",
      id_code: app.workspaceId,
      name: app.workspaceName,
      created_at: app.createdAt,
      secure: false,
      identity_verification: false,
      timezone: app.timezone,
      region: "US",
    },
    avatar: { type: "avatar", image_url: "https://static.example.com/admin.png" },
    has_inbox_seat: true,
  };
}
