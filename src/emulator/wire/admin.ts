import type { Admin } from "../model.js";

/** An admin in the list and alone. */
export function formatAdmin({ id, name, email, jobTitle }: Admin) {
  return {
    type: "admin",
    id,
    name,
    email,
    job_title: jobTitle,
    away_mode_enabled: false,
    away_mode_reassign: false,
    has_inbox_seat: true,
    team_ids: [],
  };
}

export interface AppFormat {
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly timezone: string;
  readonly createdAt: number;
}

/** What /me answers: the admin of the token, and the workspace it opens. */
export function formatMe(admin: Admin, app: AppFormat) {
  return {
    ...formatAdmin(admin),
    email_verified: true,
    avatar: { type: "avatar", image_url: "https://static.example.com/admin.png" },
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
  };
}
