import type { AttributeValue, ContactRole, ContactState, Location } from "../workspace/model.js";

/** A user or a lead of a seed. Other items refer to a contact by id, external_id or email. */
export interface SeedContact {
  readonly id?: string;
  /** "user" unless it is given. */
  readonly role?: ContactRole;
  /** "live" unless it is given. The others cannot be found, and still hold their external_id. */
  readonly state?: Exclude<ContactState, "merged">;
  /** The customer's own id of a user, which no two users share. Leads have a UUID unless it is given. */
  readonly external_id?: string | null;
  /** Kept in lower case. No two users without an external_id share one. */
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly name?: string | null;
  /** The URL of an image. */
  readonly avatar?: string | null;
  /** A reference to the admin who owns the contact. */
  readonly owner?: string;
  /** 2026-10-01 unless it is given. */
  readonly created_at?: number;
  /** The same as created_at unless it is given. */
  readonly updated_at?: number;
  readonly signed_up_at?: number | null;
  readonly last_seen_at?: number | null;
  readonly last_replied_at?: number | null;
  readonly last_contacted_at?: number | null;
  readonly last_email_opened_at?: number | null;
  readonly last_email_clicked_at?: number | null;
  /** false unless it is given, as are the next two. */
  readonly unsubscribed_from_emails?: boolean;
  readonly marked_email_as_spam?: boolean;
  readonly has_hard_bounced?: boolean;
  /** A language code such as "de". */
  readonly language_override?: string | null;
  readonly location?: Partial<Location>;
  readonly browser?: string | null;
  readonly browser_version?: string | null;
  readonly browser_language?: string | null;
  readonly os?: string | null;
  readonly utm_campaign?: string | null;
  readonly utm_content?: string | null;
  readonly utm_medium?: string | null;
  readonly utm_source?: string | null;
  readonly utm_term?: string | null;
  readonly referrer?: string | null;
  readonly android_app_name?: string | null;
  readonly android_app_version?: string | null;
  readonly android_device?: string | null;
  readonly android_os_version?: string | null;
  readonly android_sdk_version?: string | null;
  readonly android_last_seen_at?: number | null;
  readonly ios_app_name?: string | null;
  readonly ios_app_version?: string | null;
  readonly ios_device?: string | null;
  readonly ios_os_version?: string | null;
  readonly ios_sdk_version?: string | null;
  readonly ios_last_seen_at?: number | null;
  readonly enabled_push_messaging?: boolean | null;
  readonly social_profiles?: readonly { readonly name: string; readonly url: string }[];
  /** Values of custom attributes that dataAttributes define. */
  readonly custom_attributes?: Readonly<Record<string, AttributeValue>>;
  /** References to tags, in the order in which they were applied. */
  readonly tags?: readonly string[];
  /** References to companies. */
  readonly companies?: readonly string[];
  /** References to subscription types that the contact opted into, or out of: each type has one choice to make. */
  readonly subscriptions?: readonly string[];
}
