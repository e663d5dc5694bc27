/** A value of a contact's attribute. Dates are Unix seconds. */
export type AttributeValue = string | number | boolean | null;

/** Only a live contact can be read, listed, searched or written to; the other states still hold their external id. */
export type ContactState = "live" | "archived" | "deleted" | "blocked" | "merged";

export type ContactRole = "user" | "lead";

export interface Location {
  readonly country: string | null;
  readonly region: string | null;
  readonly city: string | null;
  readonly country_code: string | null;
  readonly continent_code: string | null;
}

/** A contact that was merged into another, and when (Unix seconds). */
export interface Merge {
  readonly sourceId: string;
  readonly sourceRole: ContactRole;
  readonly mergedAt: number;
}

/** A tag on a contact, with the admin who applied it and the time in Unix seconds. */
export interface AppliedTag {
  readonly id: string;
  readonly appliedAt: number;
  readonly adminId: string;
}

/** An explicit choice of a contact about a subscription type. */
export interface Consent {
  readonly subscriptionTypeId: string;
  readonly consent: "opt_in" | "opt_out";
}

/**
 * One version of a contact. Versions are never changed, a write replaces them: so the search index can keep an
 * older one for as long as it lags. Attributes carry Intercom's own names, because search asks for them by name.
 */
export interface Contact {
  readonly id: string;
  readonly state: ContactState;
  readonly mergedInto: string | null;
  /** The contacts that were merged into this one, the latest first. */
  readonly merges: readonly Merge[];
  readonly tags: readonly AppliedTag[];
  /** How many more tags its answers count than it has; recorded once of a real contact, and not explained. */
  readonly extraTagCount: number;
  readonly companyIds: readonly string[];
  /** Newest first, as Intercom lists notes. */
  readonly noteIds: readonly string[];
  readonly consents: readonly Consent[];

  readonly external_id: string | null;
  readonly role: ContactRole;
  readonly email: string | null;
  readonly phone: string | null;
  readonly name: string | null;
  readonly avatar: string | null;
  readonly owner_id: number | null;
  readonly has_hard_bounced: boolean;
  readonly marked_email_as_spam: boolean;
  readonly unsubscribed_from_emails: boolean;
  readonly created_at: number;
  readonly updated_at: number;
  readonly signed_up_at: number | null;
  readonly last_seen_at: number | null;
  readonly last_replied_at: number | null;
  readonly last_contacted_at: number | null;
  readonly last_email_opened_at: number | null;
  readonly last_email_clicked_at: number | null;
  readonly language_override: string | null;
  readonly browser: string | null;
  readonly browser_version: string | null;
  readonly browser_language: string | null;
  readonly os: string | null;
  readonly location: Location;
  readonly android_app_name: string | null;
  readonly android_app_version: string | null;
  readonly android_device: string | null;
  readonly android_os_version: string | null;
  readonly android_sdk_version: string | null;
  readonly android_last_seen_at: number | null;
  readonly ios_app_name: string | null;
  readonly ios_app_version: string | null;
  readonly ios_device: string | null;
  readonly ios_os_version: string | null;
  readonly ios_sdk_version: string | null;
  readonly ios_last_seen_at: number | null;
  readonly custom_attributes: Readonly<Record<string, AttributeValue>>;
  readonly social_profiles: readonly { readonly name: string; readonly url: string }[];
  readonly utm_campaign: string | null;
  readonly utm_content: string | null;
  readonly utm_medium: string | null;
  readonly utm_source: string | null;
  readonly utm_term: string | null;
  readonly referrer: string | null;
  readonly enabled_push_messaging: boolean | null;
}

export interface Tag {
  readonly id: string;
  readonly name: string;
}

/** A segment is a search: its members have the role of `personType` and match `rule`. */
export interface Segment {
  readonly id: string;
  readonly name: string;
  /** Intercom's word for leads is "contact" here. */
  readonly personType: "user" | "contact";
  readonly rule: unknown;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface Company {
  readonly id: string;
  /** The customer's own id, by which a company is created or updated. */
  readonly companyId: string;
  readonly name: string | null;
  readonly plan: string | null;
  readonly size: number | null;
  readonly website: string | null;
  readonly industry: string | null;
  readonly monthlySpend: number;
  readonly sessionCount: number;
  readonly remoteCreatedAt: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly lastRequestAt: number | null;
  readonly tagIds: readonly string[];
  /** Newest first. */
  readonly noteIds: readonly string[];
  readonly customAttributes: Readonly<Record<string, AttributeValue>>;
}

/** A segment of companies: its members match `rule`. */
export interface CompanySegment {
  readonly id: string;
  readonly name: string;
  readonly rule: unknown;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface Note {
  readonly id: string;
  /** A note is about a contact or about a company, never both. */
  readonly about: { readonly type: "contact" | "company"; readonly id: string };
  readonly adminId: string | null;
  /** HTML, as Intercom returns it. */
  readonly body: string;
  readonly createdAt: number;
}

export interface SubscriptionType {
  readonly id: string;
  readonly state: "live" | "draft" | "archived";
  readonly consentType: "opt_in" | "opt_out";
  readonly name: string;
  readonly description: string;
  readonly contentTypes: readonly ("email" | "sms_message")[];
}

export type DataType = "string" | "integer" | "float" | "boolean" | "date";

export interface DataAttribute {
  /** Only custom attributes have one. */
  readonly id: number | null;
  readonly model: "contact" | "company";
  readonly name: string;
  /** Where the value stands in the object: "location.country", "custom_attributes.plan". */
  readonly fullName: string;
  readonly label: string;
  readonly description: string | null;
  readonly dataType: DataType;
  readonly options: readonly string[] | null;
  readonly apiWritable: boolean;
  readonly messengerWritable: boolean;
  readonly uiWritable: boolean;
  readonly custom: boolean;
  readonly archived: boolean;
  readonly createdAt: number | null;
  readonly updatedAt: number | null;
  readonly adminId: string | null;
}

export interface Admin {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string | null;
  /** The one that speaks for the workspace's automation. */
  readonly isBot: boolean;
}
