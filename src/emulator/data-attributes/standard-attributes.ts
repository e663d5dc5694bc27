import type { DataAttribute } from "../workspace/model.js";

/** Whether an attribute can be written through the API (`a`) and in Intercom's own pages (`u`). */
type Writable = "" | "a" | "u" | "au";
type Row = readonly [
  fullName: string,
  label: string,
  writable: Writable,
  dataType?: DataAttribute["dataType"],
];

/** As a workspace without a mobile app lists them, in that order (recorded at 2.16). A type not given is "string". */
const ROWS: Readonly<Record<DataAttribute["model"], readonly Row[]>> = {
  contact: [
    ["role", "Contact role", "a"],
    ["name", "Name", "au"],
    ["owner_id", "Owner", "a", "integer"],
    ["fin_qualification_status", "Qualification status", "a"],
    ["email", "Email", "au"],
    ["email_domain", "Email domain", ""],
    ["phone", "Phone", "au"],
    ["external_id", "User ID", "a"],
    ["created_at", "First Seen", "", "date"],
    ["signed_up_at", "Signed up", "a", "date"],
    ["last_seen_at", "Last seen", "a", "date"],
    ["last_contacted_at", "Last contacted", "", "date"],
    ["last_replied_at", "Last heard from", "", "date"],
    ["last_email_opened_at", "Last opened email", "", "date"],
    ["last_email_clicked_at", "Last clicked on link in email", "", "date"],
    ["location.country", "Country", ""],
    ["location.region", "Region", ""],
    ["location.city", "City", ""],
    ["browser_language", "Browser Language", ""],
    ["language_override", "Language Override", "a"],
    ["browser", "Browser", ""],
    ["browser_version", "Browser Version", ""],
    ["os", "OS", ""],
    ["unsubscribed_from_emails", "Unsubscribed from Emails", "a", "boolean"],
    ["marked_email_as_spam", "Marked email as spam", "", "boolean"],
    ["has_hard_bounced", "Has hard bounced", "", "boolean"],
    ["phone_country", "Phone Number Country", ""],
    ["slack_email", "Slack Email", ""],
    ["id", "ID", ""],
    ["avatar", "Avatar image url", "a"],
    ["updated_at", "Updated at", "", "date"],
    ["workspace_id", "Workspace ID", ""],
    ["android_app_name", "Android App name", ""],
    ["ios_app_name", "iOS App name", ""],
  ],
  company: [
    ["name", "Company name", "au"],
    ["company_id", "Company ID", ""],
    ["last_request_at", "Company last seen", "", "date"],
    ["remote_created_at", "Company created at", "a", "date"],
    ["user_count", "People", "", "integer"],
    ["session_count", "Company web sessions", "", "integer"],
    ["plan.name", "Plan", ""],
    ["monthly_spend", "Monthly Spend", "a", "float"],
    ["size", "Company size", "au", "integer"],
    ["industry", "Company industry", "au"],
    ["website", "Company website", "au"],
    ["id", "ID", ""],
    ["created_at", "Created at", "", "date"],
    ["updated_at", "Updated at", "", "date"],
    ["plan.id", "Plan ID", ""],
    ["app_id", "App ID", ""],
  ],
};

/** The attributes that every workspace has of a model. */
export function standardAttributesOf(model: DataAttribute["model"]): DataAttribute[] {
  return ROWS[model].map(([fullName, label, writable, dataType = "string"]) => ({
    id: null,
    model,
    name: fullName.split(".").at(-1) ?? fullName,
    fullName,
    label,
    description: `${label} of the ${model}`,
    dataType,
    options: null,
    apiWritable: writable.includes("a"),
    messengerWritable: true,
    uiWritable: writable.includes("u"),
    custom: false,
    archived: false,
    createdAt: null,
    updatedAt: null,
    adminId: null,
  }));
}
