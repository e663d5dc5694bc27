import { embed } from "../http/embedded.js";
import { formatPage } from "../http/page.js";
import { isAtLeast } from "../http/version.js";
import type { Page } from "../search/search.js";
import type { Contact, Merge } from "../workspace/model.js";

export interface ContactFormat {
  readonly workspaceId: string;
  readonly version: string;
  /** A row of a list or of a search: a cleared address is null there, and "" where one contact is answered. */
  readonly isRow?: boolean;
  /** Whether the merge history was asked for: users then come with the contacts that were merged into them. */
  readonly hasMergeHistory?: boolean;
}

/** The minor version from which on `enabled_push_messaging` is there: for one contact, and for rows. */
const PUSH_SINCE = { one: 12, row: 16 };

/** A contact, as every route answers it. */
export function formatContact(contact: Contact, format: ContactFormat) {
  const { workspaceId, version, isRow = false, hasMergeHistory = false } = format;
  const email = isRow ? contact.email || null : contact.email;
  const pushSince = isRow ? PUSH_SINCE.row : PUSH_SINCE.one;
  const { id, owner_id } = contact;
  const isNewest = isAtLeast(version, 16);
  const tagIds = contact.tags.map((tag) => tag.id).sort((a, b) => Number(a) - Number(b));
  const consentsTo = (consent: "opt_in" | "opt_out") =>
    contact.consents.filter((it) => it.consent === consent).map((it) => it.subscriptionTypeId);
  return {
    type: "contact",
    id,
    workspace_id: workspaceId,
    external_id: contact.external_id,
    role: contact.role,
    email,
    ...(isNewest ? { email_domain: email?.split("@")[1] ?? null } : {}),
    phone: contact.phone,
    name: contact.name,
    avatar: contact.avatar === null ? null : { type: "avatar", image_url: contact.avatar },
    owner_id: owner_id !== null && isNewest ? String(owner_id) : owner_id,
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
    // Recorded at 2.16: more tags are counted here than the list of them has.
    tags: embed(
      `/contacts/${id}/tags`,
      "tag",
      tagIds,
      tagIds.length + (isNewest ? contact.extraTagCount : 0),
    ),
    notes: embed(`/contacts/${id}/notes`, "note", contact.noteIds),
    companies: embed(`/contacts/${id}/companies`, "company", contact.companyIds),
    opted_out_subscription_types: embed(
      `/contacts/${id}/subscriptions`,
      "subscription",
      consentsTo("opt_out"),
    ),
    opted_in_subscription_types: embed(`/contacts/${id}/subscriptions`, "subscription", consentsTo("opt_in")),
    utm_campaign: contact.utm_campaign,
    utm_content: contact.utm_content,
    utm_medium: contact.utm_medium,
    utm_source: contact.utm_source,
    utm_term: contact.utm_term,
    referrer: contact.referrer,
    // In every recorded answer, and in no description. Nothing that is emulated changes them.
    sms_consent: false,
    unsubscribed_from_sms: false,
    ...(isAtLeast(version, pushSince) ? { enabled_push_messaging: contact.enabled_push_messaging } : {}),
    ...(hasMergeHistory && contact.role === "user" ? { merge_history: contact.merges.map(formatMerge) } : {}),
  };
}

/** A page of contacts, as lists and searches answer it. */
export function formatContactPage(page: Page<Contact>, format: ContactFormat) {
  const rows = page.items.map((contact) => formatContact(contact, { ...format, isRow: true }));
  return formatPage(rows, page);
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

/** The answer to archive, unarchive, block and delete: the contact's ids, and a flag for the state. */
export function formatContactReference(contact: Contact, flag: Readonly<Record<string, boolean>>) {
  return { id: contact.id, external_id: contact.external_id, type: "contact", ...flag };
}
