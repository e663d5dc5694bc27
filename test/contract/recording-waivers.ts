/** Recordings that are not replayed, with the reason. */
export const left: Readonly<Record<string, string>> = {
  "contact of an older app version":
    "Rows of 2024, from an application older than the API: what they lack, the recordings of 2026 have.",
};

const LEVELS = /\.team_priority_level\.primary_team_ids is not in the recording$/;

/** Where an answer differs from its recording by what the recorded workspace held, with the reason. */
export const differences: Readonly<
  Record<string, { readonly paths: readonly RegExp[]; readonly reason: string }>
> = {
  ...all(
    ["admins GET /admins", "list-admins GET /admins"],
    [/\.job_title is not in the recording$/, LEVELS],
    "Nobody recorded had set a job title or was in a team; some who are seeded have and are.",
  ),
  ...all(
    ["create-note POST /contacts/{id}/notes", "list-notes GET /contacts/{id}/notes"],
    [LEVELS],
    "The recorded authors were in no team; the seeded one is.",
  ),
  ...all(
    ["get-company GET /companies/{id}", "companies GET /companies/scroll", "list-companies GET /companies"],
    [/\.custom_attributes\.creation_source is not in the recording$/],
    "The recorded companies came by the messenger; through the API, as here, they carry their source.",
  ),
};

function all(names: readonly string[], paths: readonly RegExp[], reason: string) {
  return Object.fromEntries(names.map((name) => [name, { paths, reason }]));
}
