import type { Contact, Merge } from "../model.js";
import { isAtLeast } from "./version.js";

const EMBEDDED_AT_MOST = 10;

export interface ContactFormat {
  readonly workspaceId: string;
  readonly version: string;
  /** Whether it was asked for: users then come with whom they absorbed. */
  readonly hasMergeHistory?: boolean;
}

/**
 * A contact as the routes for one contact answer it. A cleared address comes back as "" here and as null in lists,
 * and `enabled_push_messaging` exists here only.
 */
export function formatContact(contact: Contact, format: ContactFormat) {
  return {
    ...formatRow(contact, format),
    email: contact.email,
    enabled_push_messaging: contact.enabled_push_messaging,
  };
}

/** A contact as a row of a list or of a search. */
export function formatContactRow(contact: Contact, format: ContactFormat) {
  return formatRow(contact, format);
}

function formatRow(contact: Contact, { workspaceId, version, hasMergeHistory }: ContactFormat) {
  const { id, owner_id } = contact;
  const consentsTo = (consent: "opt_in" | "opt_out") =>
    contact.consents.filter((it) => it.consent === consent).map((it) => it.subscriptionTypeId);
  return {
    type: "contact",
    id,
    workspace_id: workspaceId,
    external_id: contact.external_id,
    role: contact.role,
    email: contact.email || null,
    phone: contact.phone,
    name: contact.name,
    avatar: contact.avatar === null ? null : { type: "avatar", image_url: contact.avatar },
    owner_id: owner_id !== null && isAtLeast(version, 16) ? String(owner_id) : owner_id,
    social_profiles: {
      type: "list",
      data: contact.social_profiles.map(({ name, url }) => ({ type: "social_profile", name, url })),
    },
    has_hard_bounced: contact.has_hard_bounced,
    marked_email_as_spam: contact.marked_email_as_spam,
    unsubscribed_from_emails: contact.unsubscribed_from_emails,
    created_at: contact.created_at,
    updated_at: contact.updated_at,
    signed_up_at: contact.signed_up_at,
    last_seen_at: contact.last_seen_at,
    last_replied_at: contact.last_replied_at,
    last_contacted_at: contact.last_contacted_at,
    last_email_opened_at: contact.last_email_opened_at,
    last_email_clicked_at: contact.last_email_clicked_at,
    language_override: contact.language_override,
    browser: contact.browser,
    browser_version: contact.browser_version,
    browser_language: contact.browser_language,
    os: contact.os,
    location: { type: "location", ...contact.location },
    android_app_name: contact.android_app_name,
    android_app_version: contact.android_app_version,
    android_device: contact.android_device,
    android_os_version: contact.android_os_version,
    android_sdk_version: contact.android_sdk_version,
    android_last_seen_at: contact.android_last_seen_at,
    ios_app_name: contact.ios_app_name,
    ios_app_version: contact.ios_app_version,
    ios_device: contact.ios_device,
    ios_os_version: contact.ios_os_version,
    ios_sdk_version: contact.ios_sdk_version,
    ios_last_seen_at: contact.ios_last_seen_at,
    custom_attributes: contact.custom_attributes,
    tags: embed(
      id,
      "tags",
      "tag",
      contact.tags.map((tag) => tag.id),
    ),
    notes: embed(id, "notes", "note", contact.noteIds),
    companies: embed(id, "companies", "company", contact.companyIds),
    opted_out_subscription_types: embed(id, "subscriptions", "subscription", consentsTo("opt_out")),
    opted_in_subscription_types: embed(id, "subscriptions", "subscription", consentsTo("opt_in")),
    utm_campaign: contact.utm_campaign,
    utm_content: contact.utm_content,
    utm_medium: contact.utm_medium,
    utm_source: contact.utm_source,
    utm_term: contact.utm_term,
    referrer: contact.referrer,
    ...(hasMergeHistory && contact.role === "user" ? { merge_history: contact.merges.map(formatMerge) } : {}),
  };
}

/** One entry of a contact's merge history. */
export function formatMerge({ sourceId, sourceRole, mergedAt }: Merge) {
  return {
    type: "merge_history",
    source_contact_id: sourceId,
    source_contact_role: sourceRole,
    merged_at: mergedAt,
  };
}

const PATHS = {
  tag: "/tags",
  note: "/notes",
  company: "/companies",
  subscription: "/subscription_types",
} as const;

/** What hangs on a contact is embedded as references, and as ten of them at most. */
function embed(contactId: string, list: string, type: keyof typeof PATHS, ids: readonly string[]) {
  return {
    type: "list",
    data: ids.slice(0, EMBEDDED_AT_MOST).map((id) => ({ id, type, url: `${PATHS[type]}/${id}` })),
    url: `/contacts/${contactId}/${list}`,
    total_count: ids.length,
    has_more: ids.length > EMBEDDED_AT_MOST,
  };
}

/** What archive, unarchive, block and delete answer: who, and the one flag that says what happened. */
export function formatContactReference(contact: Contact, flag: Readonly<Record<string, boolean>>) {
  return { type: "contact", id: contact.id, external_id: contact.external_id, ...flag };
}
