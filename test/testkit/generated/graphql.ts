/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What happened with a contact. */
export type ContactActivityKind =
  /** `conversation` began. */
  | 'CONVERSATION'
  /** The contact was created in Intercom. */
  | 'CREATED'
  /** The contact did what `event` says. */
  | 'EVENT'
  /** `note` was written. */
  | 'NOTE'
  /** The contact signed up. */
  | 'SIGNED_UP'
  /** `tag` was applied. */
  | 'TAG'
  /** `ticket` was created. */
  | 'TICKET';

/** Conditions on a boolean; all given conditions must hold. */
export type ContactBooleanFilter = {
  /** Equals. */
  readonly eq?: boolean | null | undefined;
  /** `true`: has no value. `false`: has a value. */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on the browser of the last visit; all given conditions must hold. Intercom cannot search by version. */
export type ContactBrowserFilter = {
  /** Language that the browser asks for, such as `en`. */
  readonly language?: ContactStringFilter | null | undefined;
  /** Name, such as `chrome`. */
  readonly name?: ContactStringFilter | null | undefined;
};

/** Conditions on one of the workspace's own attributes: its name, and exactly one of `string`, `number`, `boolean` and `date`, to match the attribute's type. */
export type ContactCustomAttributeFilter = {
  /** Conditions on an attribute of type `BOOLEAN`. */
  readonly boolean?: ContactBooleanFilter | null | undefined;
  /** Conditions on an attribute of type `DATE`. */
  readonly date?: ContactDateFilter | null | undefined;
  /** Name as `intercomDataAttributes(model: CONTACT)` has it; archived ones cannot be searched. */
  readonly name: string;
  /** Conditions on an attribute of type `INTEGER` (compared with whole numbers only) or `FLOAT`. */
  readonly number?: ContactNumberFilter | null | undefined;
  /** Conditions on an attribute of type `STRING`. */
  readonly string?: ContactStringFilter | null | undefined;
};

/** Conditions on the day of a time; all given conditions must hold. Intercom compares whole days in the workspace's timezone (`intercomWorkspace { timezone }`), never hours. */
export type ContactDateFilter = {
  /** After this day. */
  readonly after?: string | null | undefined;
  /** Before this day. */
  readonly before?: string | null | undefined;
  /** `true`: has no time. `false`: has a time, which counts as two conditions joined by `or`. */
  readonly isNull?: boolean | null | undefined;
  /** On this day. */
  readonly on?: string | null | undefined;
  /** On this day or after. */
  readonly onOrAfter?: string | null | undefined;
  /** On this day or before. */
  readonly onOrBefore?: string | null | undefined;
};

/** Conditions on contacts. All given fields must hold. A field that is null is no condition; an operator that is null is refused, so that a variable that was not set never finds everybody. `or` is for alternatives. There is no `not`: use `ne`, `nin` and `notContains`, which also match contacts without a value. Intercom takes groups two levels deep (such as alternatives that each have several conditions) of 15 conditions each; `or` of `eq` on one field counts as one condition. */
export type ContactFilter = {
  /** All of these must hold. An empty list matches everybody. */
  readonly and?: ReadonlyArray<ContactFilter> | null | undefined;
  /** Your Android app on the contact's device. */
  readonly android?: ContactMobileAppFilter | null | undefined;
  /** Browser of the last visit. */
  readonly browser?: ContactBrowserFilter | null | undefined;
  /** The day the contact was created in Intercom. */
  readonly createdAt?: ContactDateFilter | null | undefined;
  /** The workspace's own attributes; every entry must hold. An empty list matches everybody. */
  readonly customAttributes?: ReadonlyArray<ContactCustomAttributeFilter> | null | undefined;
  /** E-mail address. */
  readonly email?: ContactStringFilter | null | undefined;
  /** Domain of the e-mail address: the part after the `@`. */
  readonly emailDomain?: ContactStringFilter | null | undefined;
  /** Your own id of a user; a lead has a UUID. `eq` and `in` look up by an id that you hold; all other conditions count as reading it. */
  readonly externalId?: ContactStringFilter | null | undefined;
  /** Whether an e-mail to the contact bounced permanently. */
  readonly hasHardBounced?: ContactBooleanFilter | null | undefined;
  /** Intercom's id. */
  readonly id?: ContactIdFilter | null | undefined;
  /** Your iOS app on the contact's device. */
  readonly ios?: ContactMobileAppFilter | null | undefined;
  /** Language for messages, where it was set manually. */
  readonly languageOverride?: ContactStringFilter | null | undefined;
  /** The day you last wrote to the contact. */
  readonly lastContactedAt?: ContactDateFilter | null | undefined;
  /** The day the contact last clicked a link in one of your e-mails. */
  readonly lastEmailClickedAt?: ContactDateFilter | null | undefined;
  /** The day the contact last opened one of your e-mails. */
  readonly lastEmailOpenedAt?: ContactDateFilter | null | undefined;
  /** The day the contact last replied to you. */
  readonly lastRepliedAt?: ContactDateFilter | null | undefined;
  /** The day the contact was last seen in your product. */
  readonly lastSeenAt?: ContactDateFilter | null | undefined;
  /** The contact's location. */
  readonly location?: ContactLocationFilter | null | undefined;
  /** Whether the contact marked one of your e-mails as spam. */
  readonly markedEmailAsSpam?: ContactBooleanFilter | null | undefined;
  /** Full name. */
  readonly name?: ContactStringFilter | null | undefined;
  /** At least one of these must hold. An empty list matches nobody; an alternative without a condition is refused. */
  readonly or?: ReadonlyArray<ContactFilter> | null | undefined;
  /** Operating system of the last visit. */
  readonly os?: ContactStringFilter | null | undefined;
  /** Id of the teammate who owns the contact: digits. */
  readonly ownerId?: ContactIdFilter | null | undefined;
  /** Phone number. */
  readonly phone?: ContactStringFilter | null | undefined;
  /** User or lead. */
  readonly role?: ContactRoleFilter | null | undefined;
  /** The contact's segments, by id. */
  readonly segmentId?: ContactSegmentFilter | null | undefined;
  /** The day the contact signed up. */
  readonly signedUpAt?: ContactDateFilter | null | undefined;
  /** The contact's tags, by id. */
  readonly tagId?: ContactTagFilter | null | undefined;
  /** Whether the contact unsubscribed from your e-mails. */
  readonly unsubscribedFromEmails?: ContactBooleanFilter | null | undefined;
  /** The day the contact last changed in Intercom. */
  readonly updatedAt?: ContactDateFilter | null | undefined;
};

/** Conditions on an id that Intercom gave; all given conditions must hold. */
export type ContactIdFilter = {
  /** Equals. */
  readonly eq?: string | null | undefined;
  /** Equals one of these, at most 50. An empty list matches nobody. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** `true`: has no value. `false`: has a value. */
  readonly isNull?: boolean | null | undefined;
  /** Does not equal, or has no value. */
  readonly ne?: string | null | undefined;
  /** Equals none of these (at most 50), or has no value. An empty list matches everybody. */
  readonly nin?: ReadonlyArray<string> | null | undefined;
};

/** Conditions on a contact's location; all given conditions must hold. */
export type ContactLocationFilter = {
  /** Name of the city. */
  readonly city?: ContactStringFilter | null | undefined;
  /** Name of the country, in English. */
  readonly country?: ContactStringFilter | null | undefined;
  /** Name of the region or state. */
  readonly region?: ContactStringFilter | null | undefined;
};

/** Conditions on your app on a contact's device; all given conditions must hold. */
export type ContactMobileAppFilter = {
  /** Name of your app. */
  readonly appName?: ContactStringFilter | null | undefined;
  /** Version of your app. */
  readonly appVersion?: ContactStringFilter | null | undefined;
  /** Model of the device. */
  readonly device?: ContactStringFilter | null | undefined;
  /** The day the app was last used. */
  readonly lastSeenAt?: ContactDateFilter | null | undefined;
  /** Version of the operating system. Intercom documents this search for iOS alone. */
  readonly osVersion?: ContactStringFilter | null | undefined;
  /** Version of Intercom's SDK in your app. */
  readonly sdkVersion?: ContactStringFilter | null | undefined;
};

/** Conditions on a number; all given conditions must hold. Numbers beyond 2^53 - 1 in size are refused, because they lose digits in JSON. */
export type ContactNumberFilter = {
  /** Equals. */
  readonly eq?: number | null | undefined;
  /** Greater than. */
  readonly gt?: number | null | undefined;
  /** Greater than or equal to. */
  readonly gte?: number | null | undefined;
  /** Equals one of these, at most 50. An empty list matches nobody. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** `true`: has no value. `false`: has a value. */
  readonly isNull?: boolean | null | undefined;
  /** Less than. */
  readonly lt?: number | null | undefined;
  /** Less than or equal to. */
  readonly lte?: number | null | undefined;
  /** Does not equal, or has no value. */
  readonly ne?: number | null | undefined;
  /** Equals none of these (at most 50), or has no value. An empty list matches everybody. */
  readonly nin?: ReadonlyArray<number> | null | undefined;
};

/** The kind of contact. */
export type ContactRole =
  /** A person who is not identified yet, such as a visitor who wrote in the Messenger. */
  | 'LEAD'
  /** A role that this version of the graph does not know. Never an input. */
  | 'UNKNOWN'
  /** A person identified by your own id or an e-mail address. */
  | 'USER';

/** Conditions on the role; all given conditions must hold. `UNKNOWN` is refused. */
export type ContactRoleFilter = {
  /** Equals. */
  readonly eq?: ContactRole | null | undefined;
  /** Equals one of these. An empty list matches nobody. */
  readonly in?: ReadonlyArray<ContactRole> | null | undefined;
  /** Does not equal. */
  readonly ne?: ContactRole | null | undefined;
  /** Equals none of these. An empty list matches everybody. */
  readonly nin?: ReadonlyArray<ContactRole> | null | undefined;
};

/** Conditions on the segments of a contact; all given conditions must hold. The search answers them without a further call. Each id of `in` and `nin` counts as a condition of its own, and a group holds 15. */
export type ContactSegmentFilter = {
  /** Belongs to the segment with this id. */
  readonly eq?: string | null | undefined;
  /** Belongs to at least one of these segments. An empty list matches nobody. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Does not belong to the segment with this id. */
  readonly ne?: string | null | undefined;
  /** Belongs to none of these segments. An empty list matches everybody. */
  readonly nin?: ReadonlyArray<string> | null | undefined;
};

/** The order of a list of contacts. */
export type ContactSort = {
  /** Sort direction. */
  readonly direction?: IntercomSortDirection;
  /** What to sort by. */
  readonly field: ContactSortField;
};

/** What a list of contacts can be sorted by. */
export type ContactSortField =
  /** `createdAt`, to the second. Every contact has it. */
  | 'CREATED_AT'
  /** `email`, by Intercom's rules. Personal data, because the order reveals the values. A contact that gets another address while you page moves to another place. Contacts without it are expected first in ascending order and last in descending order; for texts Intercom does not document it. */
  | 'EMAIL'
  /** `lastContactedAt`, to the second. A contact that you write to while you page moves to another place. Contacts without it come first in ascending order and last in descending order. */
  | 'LAST_CONTACTED_AT'
  /** `lastEmailClickedAt`, to the second. A contact that clicks while you page moves to another place. Contacts without it come first in ascending order and last in descending order. */
  | 'LAST_EMAIL_CLICKED_AT'
  /** `lastEmailOpenedAt`, to the second. A contact that opens an e-mail while you page moves to another place. Contacts without it come first in ascending order and last in descending order. */
  | 'LAST_EMAIL_OPENED_AT'
  /** `lastRepliedAt`, to the second. A contact that replies while you page moves to another place. Contacts without it come first in ascending order and last in descending order. */
  | 'LAST_REPLIED_AT'
  /** `lastSeenAt`, to the second. A contact that is seen while you page moves to another place. Contacts without it come first in ascending order and last in descending order. */
  | 'LAST_SEEN_AT'
  /** `name`, by Intercom's rules. Personal data, because the order reveals the values. A contact that is renamed while you page moves to another place. Contacts without it are expected first in ascending order and last in descending order; for texts Intercom does not document it. */
  | 'NAME'
  /** `signedUpAt`, to the second. A contact whose time is changed while you page moves to another place. Contacts without it come first in ascending order and last in descending order. */
  | 'SIGNED_UP_AT'
  /** `updatedAt`, to the second. A contact that changes while you page moves to another place. Every contact has it. */
  | 'UPDATED_AT';

/** Conditions on a text; all given conditions must hold. Upper and lower case are the same; texts have at most 255 characters. `contains`, `startsWith` and `endsWith` are no condition when they are null or blank; the other operators refuse both. */
export type ContactStringFilter = {
  /** Contains. */
  readonly contains?: string | null | undefined;
  /** Ends with. */
  readonly endsWith?: string | null | undefined;
  /** Equals. */
  readonly eq?: string | null | undefined;
  /** Equals one of these, at most 50. An empty list matches nobody. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** `true`: has no value. `false`: has a value. */
  readonly isNull?: boolean | null | undefined;
  /** Does not equal, or has no value. */
  readonly ne?: string | null | undefined;
  /** Equals none of these (at most 50), or has no value. An empty list matches everybody. */
  readonly nin?: ReadonlyArray<string> | null | undefined;
  /** Does not contain, or has no value. */
  readonly notContains?: string | null | undefined;
  /** Starts with. */
  readonly startsWith?: string | null | undefined;
};

/** Conditions on the tags of a contact; all given conditions must hold. Intercom takes one tag at a time: each id of `in` and `nin` counts as a condition of its own, and a group holds 15. */
export type ContactTagFilter = {
  /** Has the tag with this id. */
  readonly eq?: string | null | undefined;
  /** Has at least one of these tags. An empty list matches nobody. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Does not have the tag with this id. */
  readonly ne?: string | null | undefined;
  /** Has none of these tags. An empty list matches everybody. */
  readonly nin?: ReadonlyArray<string> | null | undefined;
};

/** A contact to create. A user needs an `externalId` or an `email`. */
export type CreateContactInput = {
  /** URL of a picture. */
  readonly avatarUrl?: string | null | undefined;
  /** The workspace's own attributes by name: text, number or boolean; a date is an ISO date, an ISO time or Unix seconds. A list takes other values than its options as well. Attributes that are not named keep their value; null clears one. */
  readonly customAttributes?: unknown;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** Your own id of a user, unique among contacts. Leave it out for a lead: Intercom assigns it a UUID. */
  readonly externalId?: string | null | undefined;
  /** When the contact was last seen in your product. */
  readonly lastSeenAt?: string | null | undefined;
  /** Full name. */
  readonly name?: string | null | undefined;
  /** Id of the teammate who owns the contact. */
  readonly ownerId?: string | null | undefined;
  /** Phone number, best in international form such as `+353871234567`. */
  readonly phone?: string | null | undefined;
  /** User or lead. */
  readonly role?: ContactRole;
  /** When the contact signed up with you. */
  readonly signedUpAt?: string | null | undefined;
  /** Whether the contact unsubscribed from your e-mails. */
  readonly unsubscribedFromEmails?: boolean | null | undefined;
};

/** An attribute to define for all contacts or all companies. */
export type CreateIntercomDataAttributeInput = {
  /** Type of the values. It cannot be changed later, and is STRING when there are `options`. */
  readonly dataType: IntercomDataAttributeType;
  /** Purpose of the attribute, for teammates. */
  readonly description?: string | null | undefined;
  /** Whether the Messenger may write it. */
  readonly messengerWritable?: boolean;
  /** What it describes. */
  readonly model: IntercomDataAttributeModel;
  /** Name, by which `customAttributes` know it: letters, digits, spaces, currency signs, `_` and `-`. Contacts and companies share one space of names. */
  readonly name: string;
  /** The values to choose from in Intercom, at least two. The API takes others as well. Any text when omitted. */
  readonly options?: ReadonlyArray<string> | null | undefined;
};

/** A ticket of a contact. */
export type CreateIntercomTicketInput = {
  /** Values of the attributes of its type by their names: texts, numbers, booleans or lists of texts. A list attribute takes the id of an option. */
  readonly attributes?: unknown;
  /** Intercom's id of the company that it is for. */
  readonly companyId?: string | null | undefined;
  /** Intercom's id of the contact whom it is about. Intercom takes one. */
  readonly contactId: string;
  /** Intercom's id of a conversation to link. Intercom links conversations to back-office and tracker tickets. */
  readonly conversationId?: string | null | undefined;
  /** Description. */
  readonly description?: string | null | undefined;
  /** Intercom's id of its type: see `intercomTicketTypes`. */
  readonly ticketTypeId: string;
  /** Title. */
  readonly title?: string | null | undefined;
};

/** A note about a contact. */
export type CreateNoteInput = {
  /** Intercom's id of the teammate who is the author. Only callers with the scope `conversations:impersonate` may send it; without it, the author is the teammate that the caller's key or token names, and where it names none, Intercom chooses one. */
  readonly adminId?: string | null | undefined;
  /** The text: plain, or HTML. Intercom returns it as HTML. */
  readonly body: string;
  /** Intercom's id of the contact. */
  readonly contactId: string;
};

/** What happened to a contact. */
export type IntercomContactChangeKind =
  /** The contact was archived or blocked. Remove it from your lists. */
  | 'ARCHIVED'
  /** The contact was added to a company, or removed from one. */
  | 'COMPANY_CHANGED'
  /** The contact subscribed to messages, or unsubscribed. */
  | 'CONSENT_CHANGED'
  /** The contact is new. */
  | 'CREATED'
  /** The contact was deleted. Remove it from your cache. */
  | 'DELETED'
  /** The contact was merged into another one, `mergedIntoId`. Remove it from your cache; an UPDATED of the other contact follows. */
  | 'MERGED'
  /** Changes may have been missed, so that everything you hold may be outdated. Run your queries again. Names no contact. */
  | 'RESYNC'
  /** A tag was added: `tag`. */
  | 'TAGGED'
  /** The contact was restored from the archive. */
  | 'UNARCHIVED'
  /** Something changed that cannot be named: a write whose outcome is unknown, a late webhook, or what a later version tells. Fetch the contact again. */
  | 'UNKNOWN'
  /** A tag was removed: `tag`. */
  | 'UNTAGGED'
  /** A detail of the contact changed, or another contact was merged into it. */
  | 'UPDATED';

/** What the author of a message is, in Intercom's words. */
export type IntercomConversationAuthorKind =
  /** A teammate. */
  | 'ADMIN'
  /** A bot of Intercom or of the workspace. */
  | 'BOT'
  /** A contact, whether user or lead. */
  | 'CONTACT'
  /** A contact with the role LEAD. */
  | 'LEAD'
  /** A team. */
  | 'TEAM'
  /** A value that this version of the graph does not know. */
  | 'UNKNOWN'
  /** A contact with the role USER. */
  | 'USER';

/** Where a conversation stands. */
export type IntercomConversationState =
  /** Done. A new message of the contact opens it again. */
  | 'CLOSED'
  /** Somebody has to answer or close it. */
  | 'OPEN'
  /** Set aside until `snoozedUntil`, or until the contact writes. */
  | 'SNOOZED'
  /** A value that this version of the graph does not know. */
  | 'UNKNOWN';

/** What a data attribute describes. */
export type IntercomDataAttributeModel =
  /** Companies. */
  | 'COMPANY'
  /** Contacts: users and leads. */
  | 'CONTACT'
  /** A value that this version of the graph does not know. Never an input. */
  | 'UNKNOWN';

/** Type of an attribute's values. */
export type IntercomDataAttributeType =
  /** True or false. */
  | 'BOOLEAN'
  /** A time. Write an ISO date, an ISO time or Unix seconds; `customAttributes` shows Unix seconds. */
  | 'DATE'
  /** A number. */
  | 'FLOAT'
  /** A whole number. */
  | 'INTEGER'
  /** Text. Teammates choose from `options` where there are any; the API takes others as well. */
  | 'STRING'
  /** A type that this version of the graph does not know. */
  | 'UNKNOWN';

/** Which end of a list comes first. */
export type IntercomSortDirection =
  /** Ascending: oldest, or A, first. Contacts without a value come first. */
  | 'ASC'
  /** Descending: newest, or Z, first. Contacts without a value come last. */
  | 'DESC';

/** A contact's choice, or the choice that a subscription type requires. */
export type IntercomSubscriptionConsent =
  /** Of a contact: opted in. Of a type: only contacts who opted in receive it. */
  | 'OPT_IN'
  /** Of a contact: opted out. Of a type: all contacts receive it except those who opted out. */
  | 'OPT_OUT'
  /** A value that this version of the graph does not know. Never an input. */
  | 'UNKNOWN';

/** How messages of a subscription type are sent. */
export type IntercomSubscriptionContentType =
  /** As e-mail. */
  | 'EMAIL'
  /** As text message. */
  | 'SMS_MESSAGE'
  /** A channel that this version of the graph does not know. */
  | 'UNKNOWN';

/** Whether a subscription type is in use. */
export type IntercomSubscriptionTypeState =
  /** No longer in use. */
  | 'ARCHIVED'
  /** Not in use yet. */
  | 'DRAFT'
  /** In use. */
  | 'LIVE'
  /** A state that this version of the graph does not know. */
  | 'UNKNOWN';

/** What a ticket is for. */
export type IntercomTicketCategory =
  /** Work behind a request, which customers do not see. */
  | 'BACK_OFFICE'
  /** A request of a customer, who can see it. */
  | 'CUSTOMER'
  /** One problem that many customers have. */
  | 'TRACKER'
  /** A value that this version of the graph does not know. */
  | 'UNKNOWN';

/** Where a ticket stands, in the four categories of every workspace. */
export type IntercomTicketStateCategory =
  /** Somebody works on it. */
  | 'IN_PROGRESS'
  /** Done. */
  | 'RESOLVED'
  /** Nobody has begun. */
  | 'SUBMITTED'
  /** A value that this version of the graph does not know. */
  | 'UNKNOWN'
  /** The customer has to answer. */
  | 'WAITING_ON_CUSTOMER';

/** Why a mutation did not succeed. Nothing was written, except possibly with OUTCOME_UNKNOWN. */
export type IntercomUserErrorCode =
  /** Another contact holds these details; `conflictingContactId` names it. Update that one instead, or change the details. */
  | 'CONFLICT'
  /** `field` names the part of the input that is not valid. Correct it and retry. */
  | 'INVALID_INPUT'
  /** A limit of the workspace or of the contact is reached; remove something first. */
  | 'LIMIT_EXCEEDED'
  /** Only a lead can be merged, and only into a user. */
  | 'MERGE_NOT_POSSIBLE'
  /** An id in the request is unknown to Intercom, or the contact was archived, deleted or merged. */
  | 'NOT_FOUND'
  /** The contact was deleted, merged or blocked, and cannot be restored. */
  | 'NOT_RESTORABLE'
  /** The caller names no teammate to write as, or may not choose `adminId`. `message` says what to change; nothing was sent. */
  | 'NO_ACTING_ADMIN'
  /** The write may have taken effect, in whole or in part: Intercom did not answer, or did something else than was asked. Check before you retry. */
  | 'OUTCOME_UNKNOWN'
  /** Intercom's rate limit is used up. Retry after `retryAfterSeconds`. */
  | 'RATE_LIMITED'
  /** A user cannot become a lead again. */
  | 'ROLE_CHANGE_NOT_POSSIBLE'
  /** A segment or another object of the workspace uses the tag; take it out there first. */
  | 'TAG_IN_USE'
  /** Intercom could not be reached, and nothing was written. It is safe to retry. */
  | 'UNAVAILABLE';

/** Something that a contact did. Send either `contactId` or `externalId`. */
export type TrackContactEventInput = {
  /** Intercom's id of the contact. */
  readonly contactId?: string | null | undefined;
  /** When it happened; now, if it is left out. Send it, so that you can repeat the mutation. */
  readonly createdAt?: string | null | undefined;
  /** Your own id of the contact. Intercom ignores a second event of the same `externalId`, `name` and `createdAt`, so that this server sends it again after a failure. */
  readonly externalId?: string | null | undefined;
  /** Up to 10 names with texts, numbers or booleans, links (`{"url", "value"}`) and amounts (`{"amount", "currency"}`, in cents). */
  readonly metadata?: unknown;
  /** What happened, in the past tense, such as `invited-friend`. */
  readonly name: string;
};

/** What to change of a contact. A field that is left out keeps its value; null clears it. */
export type UpdateContactInput = {
  /** URL of a picture. */
  readonly avatarUrl?: string | null | undefined;
  /** The workspace's own attributes by name: text, number or boolean; a date is an ISO date, an ISO time or Unix seconds. A list takes other values than its options as well. Attributes that are not named keep their value; null clears one. */
  readonly customAttributes?: unknown;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** Your own id of the user. It can be changed, but not cleared. */
  readonly externalId?: string | null | undefined;
  /** When the contact was last seen in your product. */
  readonly lastSeenAt?: string | null | undefined;
  /** Full name. */
  readonly name?: string | null | undefined;
  /** Id of the teammate who owns the contact. */
  readonly ownerId?: string | null | undefined;
  /** Phone number, best in international form such as `+353871234567`. */
  readonly phone?: string | null | undefined;
  /** USER makes a lead a user, which needs an `externalId` or an e-mail address. A user never becomes a lead again. Cannot be null. */
  readonly role?: ContactRole | null | undefined;
  /** When the contact signed up with you. */
  readonly signedUpAt?: string | null | undefined;
  /** Whether the contact unsubscribed from your e-mails. */
  readonly unsubscribedFromEmails?: boolean | null | undefined;
};

/** What to change of the definition of an attribute. A field that is left out keeps its value. */
export type UpdateIntercomDataAttributeInput = {
  /** True archives the attribute, as `archiveIntercomDataAttribute` does; false brings it back. Cannot be null. */
  readonly archived?: boolean | null | undefined;
  /** Purpose of the attribute, for teammates. Cannot be null. */
  readonly description?: string | null | undefined;
  /** The name shown in Intercom. Intercom does not document that its API changes it: where it does not, `userErrors` says so. Cannot be null. */
  readonly label?: string | null | undefined;
  /** Whether the Messenger may write it. Cannot be null. */
  readonly messengerWritable?: boolean | null | undefined;
  /** All values of a list attribute, at least two: a value that is left out is no longer offered. Contacts keep it. Cannot be null. */
  readonly options?: ReadonlyArray<string> | null | undefined;
};

/** A company to create, or to change where it exists. A field that is left out keeps its value; Intercom cannot clear one, so null is refused. */
export type UpsertCompanyInput = {
  /** Your own id of the company. It identifies the company to create or update. */
  readonly companyId: string;
  /** The workspace's own attributes of companies by name: text, number or boolean; a date is an ISO date, an ISO time or Unix seconds. A list takes other values than its options as well. Attributes that are not named keep their value; null clears one. */
  readonly customAttributes?: unknown;
  /** Industry. */
  readonly industry?: string | null | undefined;
  /** Monthly revenue from the company, in whole units of your currency. */
  readonly monthlySpend?: number | null | undefined;
  /** Name. */
  readonly name?: string | null | undefined;
  /** Name of the company's plan. */
  readonly plan?: string | null | undefined;
  /** When the company became your customer. */
  readonly remoteCreatedAt?: string | null | undefined;
  /** Number of employees. */
  readonly size?: number | null | undefined;
  /** URL of the website. Intercom does not validate it. */
  readonly website?: string | null | undefined;
};

/** A contact to create or update. `externalId` identifies a user, or `email` if there is no `externalId`; `email` identifies a lead. */
export type UpsertContactInput = {
  /** URL of a picture. */
  readonly avatarUrl?: string | null | undefined;
  /** The workspace's own attributes by name: text, number or boolean; a date is an ISO date, an ISO time or Unix seconds. A list takes other values than its options as well. Attributes that are not named keep their value; null clears one. */
  readonly customAttributes?: unknown;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** Your own id of the user. A user who has only the e-mail address so far gets it. Leave it out for a lead. */
  readonly externalId?: string | null | undefined;
  /** When the contact was last seen in your product. */
  readonly lastSeenAt?: string | null | undefined;
  /** Full name. */
  readonly name?: string | null | undefined;
  /** Id of the teammate who owns the contact. */
  readonly ownerId?: string | null | undefined;
  /** Phone number, best in international form such as `+353871234567`. */
  readonly phone?: string | null | undefined;
  /** User or lead. Users and leads are never taken for each other. */
  readonly role?: ContactRole;
  /** When the contact signed up with you. */
  readonly signedUpAt?: string | null | undefined;
  /** Whether the contact unsubscribed from your e-mails. */
  readonly unsubscribedFromEmails?: boolean | null | undefined;
};

/** What an upsert did. */
export type UpsertContactOutcome =
  /** The contact is new. */
  | 'CREATED'
  /** The user was archived; it was restored and updated. */
  | 'UNARCHIVED'
  /** The contact existed and was updated. */
  | 'UPDATED';

export type AllContactsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AllContactsQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly email: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type AssignConversationMutationVariables = Exact<{
  conversationId: string;
  assigneeId?: string | null | undefined;
  teamId?: string | null | undefined;
  adminId?: string | null | undefined;
}>;


export type AssignConversationMutation = { readonly assignIntercomConversation: { readonly conversation: { readonly assignee: { readonly id: string } | null, readonly team: { readonly id: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type CloseConversationMutationVariables = Exact<{
  conversationId: string;
  body?: string | null | undefined;
  adminId?: string | null | undefined;
}>;


export type CloseConversationMutation = { readonly closeIntercomConversation: { readonly conversation: { readonly state: IntercomConversationState, readonly lastClosedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ContactSegmentsQueryVariables = Exact<{
  id: string;
}>;


export type ContactSegmentsQuery = { readonly contact: { readonly id: string, readonly name: string | null, readonly segments: ReadonlyArray<{ readonly id: string, readonly name: string }> | null } | null };

export type ContactsChangedSinceQueryVariables = Exact<{
  day: string;
  after?: string | null | undefined;
}>;


export type ContactsChangedSinceQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalId: string | null, readonly email: string | null, readonly updatedAt: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type CreateLeadMutationVariables = Exact<{
  email: string;
  name?: string | null | undefined;
}>;


export type CreateLeadMutation = { readonly createContact: { readonly contact: { readonly id: string, readonly externalId: string | null, readonly role: ContactRole, readonly email: string | null, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type CreateTicketMutationVariables = Exact<{
  input: CreateIntercomTicketInput;
}>;


export type CreateTicketMutation = { readonly createIntercomTicket: { readonly ticket: { readonly id: string, readonly number: string | null, readonly title: string | null, readonly state: { readonly category: IntercomTicketStateCategory } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type CreateUserMutationVariables = Exact<{
  input: CreateContactInput;
}>;


export type CreateUserMutation = { readonly createContact: { readonly contact: { readonly id: string, readonly externalId: string | null, readonly role: ContactRole, readonly email: string | null, readonly phone: string | null, readonly customAttributes: unknown } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly conflictingContactId: string | null }> } | null };

export type Customer360QueryVariables = Exact<{
  externalId: string;
}>;


export type Customer360Query = { readonly contactByExternalId: { readonly id: string, readonly name: string | null, readonly email: string | null, readonly owner: { readonly name: string | null } | null, readonly companies: { readonly nodes: ReadonlyArray<{ readonly name: string | null, readonly plan: string | null }> } | null, readonly tags: ReadonlyArray<{ readonly name: string }> | null, readonly conversationSummary: { readonly openCount: number | null, readonly totalCount: number | null, readonly lastReplyAt: string | null } | null, readonly conversations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: IntercomConversationState, readonly createdAt: string | null, readonly source: { readonly bodyText: string | null } | null, readonly assignee: { readonly name: string | null } | null, readonly team: { readonly name: string | null } | null }> } | null, readonly tickets: { readonly nodes: ReadonlyArray<{ readonly number: string | null, readonly title: string | null, readonly state: { readonly category: IntercomTicketStateCategory } | null }> } | null, readonly eventSummary: ReadonlyArray<{ readonly name: string | null, readonly count: number | null, readonly lastAt: string | null }> | null, readonly activity: { readonly nodes: ReadonlyArray<{ readonly kind: ContactActivityKind, readonly at: string | null }> } | null } | null };

export type EraseContactMutationVariables = Exact<{
  id: string;
}>;


export type EraseContactMutation = { readonly deleteContact: { readonly deletedContactId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type FilterOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type FilterOptionsQuery = { readonly tags: ReadonlyArray<{ readonly id: string, readonly name: string }> | null, readonly segments: ReadonlyArray<{ readonly id: string, readonly name: string }> | null, readonly intercomDataAttributes: ReadonlyArray<{ readonly name: string, readonly label: string | null, readonly dataType: IntercomDataAttributeType, readonly options: ReadonlyArray<string> | null, readonly custom: boolean }> | null };

export type FirstContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstContactsQuery = { readonly contacts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string | null, readonly email: string | null, readonly tags: ReadonlyArray<{ readonly name: string }> | null, readonly segments: ReadonlyArray<{ readonly name: string }> | null }> } | null };

export type MergeContactsMutationVariables = Exact<{
  fromId: string;
  intoId: string;
}>;


export type MergeContactsMutation = { readonly mergeContacts: { readonly mergedContactId: string | null, readonly contact: { readonly id: string, readonly role: ContactRole, readonly email: string | null, readonly phone: string | null, readonly tags: ReadonlyArray<{ readonly name: string }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type PreviewMergeQueryVariables = Exact<{
  fromId: string;
  intoId: string;
}>;


export type PreviewMergeQuery = { readonly contact: { readonly duplicates: ReadonlyArray<{ readonly id: string, readonly role: ContactRole }> | null } | null, readonly contactMergePreview: { readonly isPossible: boolean, readonly fields: ReadonlyArray<{ readonly name: string, readonly after: unknown, readonly isChanged: boolean }> | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ReplyToConversationMutationVariables = Exact<{
  conversationId: string;
  body: string;
  adminId?: string | null | undefined;
}>;


export type ReplyToConversationMutation = { readonly replyToIntercomConversation: { readonly conversation: { readonly id: string, readonly parts: ReadonlyArray<{ readonly partType: string | null, readonly bodyText: string | null, readonly author: { readonly kind: IntercomConversationAuthorKind, readonly admin: { readonly id: string } | null } | null }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type SearchBoxQueryVariables = Exact<{
  words: string;
}>;


export type SearchBoxQuery = { readonly contacts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly email: string | null, readonly phone: string | null }> } | null };

export type SearchByEmailQueryVariables = Exact<{
  email: string;
}>;


export type SearchByEmailQuery = { readonly contacts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ContactRole, readonly externalId: string | null, readonly name: string | null, readonly email: string | null }> } | null };

export type SearchCompoundQueryVariables = Exact<{
  plan: string;
  signedUpAfter: string;
  after?: string | null | undefined;
}>;


export type SearchCompoundQuery = { readonly contacts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly email: string | null, readonly signedUpAt: string | null, readonly tags: ReadonlyArray<{ readonly name: string }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type SignUpsByWeekQueryVariables = Exact<{
  weeks: ReadonlyArray<ContactFilter> | ContactFilter;
}>;


export type SignUpsByWeekQuery = { readonly contactCounts: ReadonlyArray<number | null> | null };

export type TicketTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type TicketTypesQuery = { readonly intercomTicketTypes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly category: IntercomTicketCategory, readonly attributes: ReadonlyArray<{ readonly name: string | null, readonly dataType: string | null, readonly isRequired: boolean }> }> | null };

export type TrackEventMutationVariables = Exact<{
  input: TrackContactEventInput;
}>;


export type TrackEventMutation = { readonly trackContactEvent: { readonly createdAt: string | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type UpdateContactMutationVariables = Exact<{
  id: string;
  input: UpdateContactInput;
}>;


export type UpdateContactMutation = { readonly updateContact: { readonly contact: { readonly id: string, readonly name: string | null, readonly email: string | null, readonly customAttributes: unknown } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type UpsertUserMutationVariables = Exact<{
  input: UpsertContactInput;
}>;


export type UpsertUserMutation = { readonly upsertContact: { readonly outcome: UpsertContactOutcome | null, readonly contact: { readonly id: string, readonly externalId: string | null, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type UpsertUsersMutationVariables = Exact<{
  inputs: ReadonlyArray<UpsertContactInput> | UpsertContactInput;
}>;


export type UpsertUsersMutation = { readonly upsertContacts: { readonly rows: ReadonlyArray<{ readonly outcome: UpsertContactOutcome | null, readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> }>, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type WatchContactsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type WatchContactsSubscription = { readonly intercomContactChanged: { readonly kind: IntercomContactChangeKind, readonly contactId: string | null, readonly contact: { readonly name: string | null, readonly email: string | null, readonly tags: ReadonlyArray<{ readonly name: string }> | null } | null } | null };

export type TypenameQueryVariables = Exact<{ [key: string]: never; }>;


export type TypenameQuery = { readonly __typename: 'Query' };

export type TotalOfContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type TotalOfContactsQuery = { readonly contacts: { readonly totalCount: number } | null };

export type ContactEntitiesWithEmailQueryVariables = Exact<{
  r: ReadonlyArray<unknown> | unknown;
}>;


export type ContactEntitiesWithEmailQuery = { readonly _entities: ReadonlyArray<
    | { readonly id: string, readonly email: string | null }
    | Record<PropertyKey, never>
   | null> };

export type EntitiesWithAStrangerQueryVariables = Exact<{
  r: ReadonlyArray<unknown> | unknown;
}>;


export type EntitiesWithAStrangerQuery = { readonly _entities: ReadonlyArray<
    | { readonly __typename: 'Company' }
    | { readonly __typename: 'Contact' }
    | { readonly __typename: 'IntercomAdmin' }
    | { readonly __typename: 'Segment' }
    | { readonly __typename: 'Tag' }
   | null> };

export type OneOfEveryEntityQueryVariables = Exact<{ [key: string]: never; }>;


export type OneOfEveryEntityQuery = { readonly tags: ReadonlyArray<{ readonly id: string, readonly name: string }> | null, readonly segments: ReadonlyArray<{ readonly id: string, readonly name: string }> | null, readonly intercomAdmins: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null, readonly companies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly companyId: string | null, readonly name: string | null }> } | null };

export type EntitiesOfEveryTypeQueryVariables = Exact<{
  r: ReadonlyArray<unknown> | unknown;
}>;


export type EntitiesOfEveryTypeQuery = { readonly _entities: ReadonlyArray<
    | { readonly id: string, readonly companyId: string | null }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null> };

export type UsersByBothKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type UsersByBothKeysQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalId: string | null }> } | null };

export type PeopleToJoinQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleToJoinQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly externalId: string | null, readonly id: string, readonly name: string | null, readonly tags: ReadonlyArray<{ readonly name: string }> | null, readonly segments: ReadonlyArray<{ readonly name: string }> | null }> } | null };

export type CreateThroughRouterMutationVariables = Exact<{
  input: CreateContactInput;
}>;


export type CreateThroughRouterMutation = { readonly createContact: { readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly retryAfterSeconds: number | null, readonly conflictingContactId: string | null, readonly conflictingContactIsArchived: boolean | null, readonly conflictingContact: { readonly name: string | null } | null }> } | null };

export type PageOfActivityQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PageOfActivityQuery = { readonly contact: { readonly createdAt: string | null, readonly activity: { readonly nodes: ReadonlyArray<{ readonly kind: ContactActivityKind, readonly at: string | null, readonly conversation: { readonly id: string } | null, readonly ticket: { readonly id: string } | null, readonly note: { readonly id: string } | null, readonly event: { readonly name: string | null } | null, readonly tag: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type TimelinesOfManyQueryVariables = Exact<{ [key: string]: never; }>;


export type TimelinesOfManyQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly activity: { readonly nodes: ReadonlyArray<{ readonly kind: ContactActivityKind }> } | null }> } | null };

export type AdminsInFullQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminsInFullQuery = { readonly intercomAdmins: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly email: string | null, readonly jobTitle: string | null, readonly isAway: boolean, readonly hasInboxSeat: boolean }> | null };

export type AdminEntitiesQueryVariables = Exact<{
  references: ReadonlyArray<unknown> | unknown;
}>;


export type AdminEntitiesQuery = { readonly _entities: ReadonlyArray<
    | { readonly id: string, readonly name: string | null }
    | Record<PropertyKey, never>
   | null> };

export type OwnersQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnersQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly ownerId: string | null, readonly owner: { readonly id: string, readonly name: string | null } | null }> } | null };

export type ChangeOwnerMutationVariables = Exact<{
  id: string;
  owner?: string | null | undefined;
}>;


export type ChangeOwnerMutation = { readonly updateContact: { readonly contact: { readonly owner: { readonly name: string | null } | null } | null } | null };

export type OwnersByNameQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnersByNameQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly owner: { readonly name: string | null } | null }> } | null };

export type TotalOfPageQueryVariables = Exact<{
  first: number;
}>;


export type TotalOfPageQuery = { readonly contacts: { readonly totalCount: number } | null };

export type ContactByIdQueryVariables = Exact<{
  id: string;
}>;


export type ContactByIdQuery = { readonly contact: { readonly id: string } | null };

export type TagByIdQueryVariables = Exact<{
  id: string;
}>;


export type TagByIdQuery = { readonly tag: { readonly id: string } | null };

export type SegmentByIdQueryVariables = Exact<{
  id: string;
}>;


export type SegmentByIdQuery = { readonly segment: { readonly id: string } | null };

export type RefuseDeleteMutationVariables = Exact<{
  id: string;
}>;


export type RefuseDeleteMutation = { readonly done: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly field: ReadonlyArray<string> | null }> } | null };

export type RefuseTagMutationVariables = Exact<{
  id: string;
}>;


export type RefuseTagMutation = { readonly done: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly field: ReadonlyArray<string> | null }> } | null };

export type RefuseTagOfManyMutationVariables = Exact<{
  id: string;
}>;


export type RefuseTagOfManyMutation = { readonly done: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly field: ReadonlyArray<string> | null }> } | null };

export type RefuseMergeMutationVariables = Exact<{
  id: string;
}>;


export type RefuseMergeMutation = { readonly done: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly field: ReadonlyArray<string> | null }> } | null };

export type ContactIdByExternalIdQueryVariables = Exact<{
  externalId: string;
}>;


export type ContactIdByExternalIdQuery = { readonly contactByExternalId: { readonly id: string } | null };

export type ContactIdsByExternalIdsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type ContactIdsByExternalIdsQuery = { readonly contactsByExternalIds: ReadonlyArray<{ readonly id: string } | null> | null };

export type RefuseExternalIdMutationVariables = Exact<{
  externalId: string;
}>;


export type RefuseExternalIdMutation = { readonly done: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly field: ReadonlyArray<string> | null }> } | null };

export type FirstContactQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstContactQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type ContactEntitiesQueryVariables = Exact<{
  r: ReadonlyArray<unknown> | unknown;
}>;


export type ContactEntitiesQuery = { readonly _entities: ReadonlyArray<
    | { readonly id: string }
    | Record<PropertyKey, never>
   | null> };

export type TypesOfEntitiesQueryVariables = Exact<{
  r: ReadonlyArray<unknown> | unknown;
}>;


export type TypesOfEntitiesQuery = { readonly _entities: ReadonlyArray<
    | { readonly __typename: 'Company' }
    | { readonly __typename: 'Contact' }
    | { readonly __typename: 'IntercomAdmin' }
    | { readonly __typename: 'Segment' }
    | { readonly __typename: 'Tag' }
   | null> };

export type CreateWithoutFieldsMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateWithoutFieldsMutation = { readonly done: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly field: ReadonlyArray<string> | null }> } | null };

export type UpsertWithoutFieldsMutationVariables = Exact<{ [key: string]: never; }>;


export type UpsertWithoutFieldsMutation = { readonly done: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly field: ReadonlyArray<string> | null }> } | null };

export type UpdateWithoutFieldsMutationVariables = Exact<{ [key: string]: never; }>;


export type UpdateWithoutFieldsMutation = { readonly done: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly field: ReadonlyArray<string> | null }> } | null };

export type CreateTagWithoutNameMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateTagWithoutNameMutation = { readonly done: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly field: ReadonlyArray<string> | null }> } | null };

export type TagNobodyMutationVariables = Exact<{ [key: string]: never; }>;


export type TagNobodyMutation = { readonly done: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly field: ReadonlyArray<string> | null }> } | null };

export type CreateSignedUpMutationVariables = Exact<{
  t?: string | null | undefined;
}>;


export type CreateSignedUpMutation = { readonly createContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type CreateWithExternalIdMutationVariables = Exact<{
  externalId: string;
}>;


export type CreateWithExternalIdMutation = { readonly createContact: { readonly contact: { readonly id: string } | null } | null };

export type ContactByExternalIdEverywhereQueryVariables = Exact<{
  externalId: string;
  text: string;
  r: ReadonlyArray<unknown> | unknown;
}>;


export type ContactByExternalIdEverywhereQuery = { readonly contactByExternalId: { readonly id: string, readonly externalId: string | null } | null, readonly contactsByExternalIds: ReadonlyArray<{ readonly externalId: string | null } | null> | null, readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null, readonly _entities: ReadonlyArray<
    | { readonly id: string }
    | Record<PropertyKey, never>
   | null> };

export type DeleteContactMutationVariables = Exact<{
  id: string;
}>;


export type DeleteContactMutation = { readonly deleteContact: { readonly deletedContactId: string | null } | null };

export type TotalOfNameQueryVariables = Exact<{
  t: string;
}>;


export type TotalOfNameQuery = { readonly contacts: { readonly totalCount: number } | null };

export type TotalBehindCursorQueryVariables = Exact<{
  t: string;
}>;


export type TotalBehindCursorQuery = { readonly contacts: { readonly totalCount: number } | null };

export type RefuseNameMutationVariables = Exact<{
  t: string;
}>;


export type RefuseNameMutation = { readonly done: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly field: ReadonlyArray<string> | null }> } | null };

export type WarmDefinitionsQueryVariables = Exact<{ [key: string]: never; }>;


export type WarmDefinitionsQuery = { readonly intercomDataAttributes: ReadonlyArray<{ readonly name: string }> | null };

export type TypedValuesQueryVariables = Exact<{
  id: string;
}>;


export type TypedValuesQuery = { readonly contact: { readonly customAttributeList: ReadonlyArray<{ readonly name: string, readonly number: number | null, readonly date: string | null }> | null, readonly again: ReadonlyArray<{ readonly name: string }> | null } | null };

export type CompanyInBriefQueryVariables = Exact<{
  id: string;
}>;


export type CompanyInBriefQuery = { readonly companyByCompanyId: { readonly id: string, readonly companyId: string | null, readonly name: string | null, readonly userCount: number | null, readonly customAttributes: unknown } | null };

export type FindByExternalIdQueryVariables = Exact<{
  id: string;
}>;


export type FindByExternalIdQuery = { readonly contactByExternalId: { readonly id: string } | null };

export type UpsertCompanyMutationVariables = Exact<{
  input: UpsertCompanyInput;
}>;


export type UpsertCompanyMutation = { readonly upsertCompany: { readonly company: { readonly id: string, readonly companyId: string | null, readonly name: string | null, readonly userCount: number | null, readonly customAttributes: unknown } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type AddContactToCompanyMutationVariables = Exact<{
  contact: string;
  company: string;
}>;


export type AddContactToCompanyMutation = { readonly payload: { readonly company: { readonly id: string, readonly companyId: string | null, readonly name: string | null, readonly userCount: number | null, readonly customAttributes: unknown } | null, readonly contact: { readonly companies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string | null }> } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RemoveContactFromCompanyMutationVariables = Exact<{
  contact: string;
  company: string;
}>;


export type RemoveContactFromCompanyMutation = { readonly payload: { readonly company: { readonly id: string, readonly companyId: string | null, readonly name: string | null, readonly userCount: number | null, readonly customAttributes: unknown } | null, readonly contact: { readonly companies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string | null }> } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type CompanyByWrongKeysQueryVariables = Exact<{
  id: string;
}>;


export type CompanyByWrongKeysQuery = { readonly company: { readonly companyId: string | null, readonly name: string | null } | null, readonly none: { readonly id: string } | null, readonly neither: { readonly id: string } | null, readonly wrong: { readonly id: string } | null };

export type CompanyEntitiesQueryVariables = Exact<{
  references: ReadonlyArray<unknown> | unknown;
}>;


export type CompanyEntitiesQuery = { readonly _entities: ReadonlyArray<
    | { readonly id: string, readonly companyId: string | null }
    | Record<PropertyKey, never>
   | null> };

export type CompaniesInFullQueryVariables = Exact<{ [key: string]: never; }>;


export type CompaniesInFullQuery = { readonly companies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly companyId: string | null, readonly name: string | null, readonly plan: string | null, readonly size: number | null, readonly website: string | null, readonly industry: string | null, readonly monthlySpend: number | null, readonly sessionCount: number | null, readonly userCount: number | null, readonly createdAt: string | null, readonly remoteCreatedAt: string | null, readonly updatedAt: string | null, readonly lastRequestAt: string | null, readonly customAttributes: unknown, readonly tags: ReadonlyArray<{ readonly id: string, readonly name: string }> | null, readonly segments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly createdAt: string | null }> | null }> } | null };

export type CompanyWithSegmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyWithSegmentsQuery = { readonly company: { readonly name: string | null, readonly plan: string | null, readonly monthlySpend: number | null, readonly segments: ReadonlyArray<{ readonly id: string, readonly name: string }> | null } | null };

export type CompaniesAndTheirContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type CompaniesAndTheirContactsQuery = { readonly companies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly userCount: number | null, readonly contacts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly companies: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null }> } | null }> } | null };

export type CompaniesOfSeedUserQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CompaniesOfSeedUserQuery = { readonly contactByExternalId: { readonly companies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly companyId: string | null }>, readonly edges: ReadonlyArray<{ readonly cursor: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean } } | null } | null };

export type CompaniesByEdgesAndNodesQueryVariables = Exact<{ [key: string]: never; }>;


export type CompaniesByEdgesAndNodesQuery = { readonly edges: { readonly companies: { readonly edges: ReadonlyArray<{ readonly node: { readonly companyId: string | null } }> } | null } | null, readonly nodes: { readonly companies: { readonly nodes: ReadonlyArray<{ readonly companyId: string | null }> } | null } | null };

export type CompaniesOfManyByCompanyIdQueryVariables = Exact<{ [key: string]: never; }>;


export type CompaniesOfManyByCompanyIdQuery = { readonly contactByExternalId: { readonly companies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly companyId: string | null }> } | null } | null };

export type NamesOfCompaniesOfManyQueryVariables = Exact<{ [key: string]: never; }>;


export type NamesOfCompaniesOfManyQuery = { readonly contactByExternalId: { readonly name: string | null, readonly companies: { readonly nodes: ReadonlyArray<{ readonly name: string | null }> } | null } | null };

export type CompanyIdsOfAllCompaniesQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyIdsOfAllCompaniesQuery = { readonly companies: { readonly nodes: ReadonlyArray<{ readonly companyId: string | null }> } | null };

export type AddRemoveAndAddMutationVariables = Exact<{
  contact: string;
  company: string;
}>;


export type AddRemoveAndAddMutation = { readonly a: { readonly contact: { readonly companies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string | null }> } | null } | null } | null, readonly b: { readonly contact: { readonly companies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string | null }> } | null } | null } | null, readonly c: { readonly contact: { readonly companies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string | null }> } | null } | null } | null };

export type AddTwoToCompanyMutationVariables = Exact<{
  id: string;
  one: string;
  other: string;
}>;


export type AddTwoToCompanyMutation = { readonly a: { readonly contact: { readonly companies: { readonly nodes: ReadonlyArray<{ readonly companyId: string | null, readonly userCount: number | null }> } | null } | null } | null, readonly b: { readonly contact: { readonly companies: { readonly nodes: ReadonlyArray<{ readonly companyId: string | null, readonly userCount: number | null }> } | null } | null } | null };

export type AddToFullContactMutationVariables = Exact<{ [key: string]: never; }>;


export type AddToFullContactMutation = { readonly addContactToCompany: { readonly company: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type TotalOfCompanyContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type TotalOfCompanyContactsQuery = { readonly company: { readonly contacts: { readonly totalCount: number } | null } | null };

export type ContactsOfCompanyC1QueryVariables = Exact<{ [key: string]: never; }>;


export type ContactsOfCompanyC1Query = { readonly company: { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null } | null };

export type AllCompaniesQueryVariables = Exact<{ [key: string]: never; }>;


export type AllCompaniesQuery = { readonly companies: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type DeleteCompanyMutationVariables = Exact<{
  id: string;
}>;


export type DeleteCompanyMutation = { readonly deleteCompany: { readonly deletedCompanyId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly field: ReadonlyArray<string> | null }> } | null };

export type AfterDeletionQueryVariables = Exact<{
  contact: string;
  company: string;
}>;


export type AfterDeletionQuery = { readonly contact: { readonly companies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> } | null } | null, readonly company: { readonly id: string } | null, readonly companyByCompanyId: { readonly id: string } | null, readonly companies: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type DeleteAndShowMutationVariables = Exact<{
  contact: string;
  company: string;
}>;


export type DeleteAndShowMutation = { readonly add: { readonly contact: { readonly companies: { readonly nodes: ReadonlyArray<{ readonly name: string | null }> } | null } | null } | null, readonly gone: { readonly deletedCompanyId: string | null } | null, readonly tagged: { readonly companyIds: ReadonlyArray<string>, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly field: ReadonlyArray<string> | null }> } | null };

export type TagCompaniesAndShowMutationVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type TagCompaniesAndShowMutation = { readonly on: { readonly companyIds: ReadonlyArray<string>, readonly tag: { readonly name: string } | null, readonly companies: ReadonlyArray<{ readonly id: string, readonly tags: ReadonlyArray<{ readonly name: string }> | null } | null> | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null, readonly off: { readonly companyIds: ReadonlyArray<string>, readonly tag: { readonly name: string } | null, readonly companies: ReadonlyArray<{ readonly id: string, readonly tags: ReadonlyArray<{ readonly name: string }> | null } | null> | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type ContactsByFilterQueryVariables = Exact<{
  filter: ContactFilter;
}>;


export type ContactsByFilterQuery = { readonly contacts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type ThreeIdsQueryVariables = Exact<{ [key: string]: never; }>;


export type ThreeIdsQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type ThreeIdsAgainQueryVariables = Exact<{ [key: string]: never; }>;


export type ThreeIdsAgainQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type NewestOfPageQueryVariables = Exact<{
  contacts: number;
  first: number;
}>;


export type NewestOfPageQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly lastRepliedAt: string | null, readonly conversations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: IntercomConversationState }> } | null, readonly conversationSummary: { readonly openCount: number | null, readonly lastReplyAt: string | null } | null }> } | null };

export type PageOfContactQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PageOfContactQuery = { readonly contact: { readonly conversations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly conversationSummary: { readonly openCount: number | null, readonly totalCount: number | null } | null } | null };

export type FirstOfPageQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstOfPageQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly conversations: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }> } | null };

export type ArchiveContactMutationVariables = Exact<{
  id: string;
}>;


export type ArchiveContactMutation = { readonly archiveContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type CreateMiaMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateMiaMutation = { readonly createContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type ChangeContactMutationVariables = Exact<{
  id: string;
  input: UpdateContactInput;
}>;


export type ChangeContactMutation = { readonly updateContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type PageOfListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ContactFilter | null | undefined;
  sort?: ContactSort | null | undefined;
}>;


export type PageOfListQuery = { readonly contacts: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly role: ContactRole } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ContactListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ContactFilter | null | undefined;
  sort?: ContactSort | null | undefined;
}>;


export type ContactListQuery = { readonly contacts: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null };

export type TotalOfListQueryVariables = Exact<{
  filter?: ContactFilter | null | undefined;
  sort?: ContactSort | null | undefined;
}>;


export type TotalOfListQuery = { readonly contacts: { readonly totalCount: number } | null };

export type FiveOfListBehindQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: ContactFilter | null | undefined;
  sort?: ContactSort | null | undefined;
}>;


export type FiveOfListBehindQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type CursorsOfTagsQueryVariables = Exact<{ [key: string]: never; }>;


export type CursorsOfTagsQuery = { readonly tags: ReadonlyArray<{ readonly id: string, readonly contacts: { readonly edges: ReadonlyArray<{ readonly cursor: string }> } | null }> | null };

export type ContactsOfTagBehindQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ContactsOfTagBehindQuery = { readonly tag: { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null } | null };

export type CursorOfThreeQueryVariables = Exact<{ [key: string]: never; }>;


export type CursorOfThreeQuery = { readonly contacts: { readonly pageInfo: { readonly endCursor: string | null } } | null };

export type TwoContactsBehindQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TwoContactsBehindQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type CursorByEmailQueryVariables = Exact<{ [key: string]: never; }>;


export type CursorByEmailQuery = { readonly contacts: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }> } | null };

export type SeedUserQueryVariables = Exact<{ [key: string]: never; }>;


export type SeedUserQuery = { readonly contactByExternalId: { readonly id: string } | null };

export type ContactAttributeNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type ContactAttributeNamesQuery = { readonly intercomDataAttributes: ReadonlyArray<{ readonly name: string }> | null };

export type CreateWithAttributesMutationVariables = Exact<{
  input: CreateContactInput;
}>;


export type CreateWithAttributesMutation = { readonly payload: { readonly contact: { readonly customAttributes: unknown, readonly customAttributeList: ReadonlyArray<{ readonly name: string, readonly string: string | null, readonly number: number | null, readonly boolean: boolean | null, readonly date: string | null }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type UpdateWithAttributesMutationVariables = Exact<{
  id: string;
  input: UpdateContactInput;
}>;


export type UpdateWithAttributesMutation = { readonly payload: { readonly contact: { readonly customAttributes: unknown, readonly customAttributeList: ReadonlyArray<{ readonly name: string, readonly string: string | null, readonly number: number | null, readonly boolean: boolean | null, readonly date: string | null }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type UpsertWithAttributesMutationVariables = Exact<{
  input: UpsertContactInput;
}>;


export type UpsertWithAttributesMutation = { readonly payload: { readonly contact: { readonly customAttributes: unknown, readonly customAttributeList: ReadonlyArray<{ readonly name: string, readonly string: string | null, readonly number: number | null, readonly boolean: boolean | null, readonly date: string | null }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type CreateBooleanAttributeMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateBooleanAttributeMutation = { readonly createIntercomDataAttribute: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type AttributesByNameQueryVariables = Exact<{
  id: string;
}>;


export type AttributesByNameQuery = { readonly contact: { readonly list: ReadonlyArray<{ readonly name: string, readonly string: string | null, readonly number: number | null }> | null, readonly none: ReadonlyArray<{ readonly name: string }> | null } | null };

export type AttributeListOfC1QueryVariables = Exact<{ [key: string]: never; }>;


export type AttributeListOfC1Query = { readonly contact: { readonly customAttributeList: ReadonlyArray<{ readonly name: string, readonly string: string | null, readonly number: number | null, readonly boolean: boolean | null, readonly date: string | null }> | null } | null };

export type CreateDataAttributeMutationVariables = Exact<{
  input: CreateIntercomDataAttributeInput;
}>;


export type CreateDataAttributeMutation = { readonly payload: { readonly dataAttribute: { readonly id: string | null, readonly model: IntercomDataAttributeModel, readonly name: string, readonly fullName: string, readonly dataType: IntercomDataAttributeType, readonly options: ReadonlyArray<string> | null, readonly description: string | null, readonly messengerWritable: boolean, readonly custom: boolean, readonly archived: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ArchiveDataAttributeMutationVariables = Exact<{
  id: string;
}>;


export type ArchiveDataAttributeMutation = { readonly payload: { readonly dataAttribute: { readonly id: string | null, readonly model: IntercomDataAttributeModel, readonly name: string, readonly fullName: string, readonly dataType: IntercomDataAttributeType, readonly options: ReadonlyArray<string> | null, readonly description: string | null, readonly messengerWritable: boolean, readonly custom: boolean, readonly archived: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type DataAttributesQueryVariables = Exact<{
  model: IntercomDataAttributeModel;
  archived: boolean;
}>;


export type DataAttributesQuery = { readonly intercomDataAttributes: ReadonlyArray<{ readonly id: string | null, readonly name: string, readonly dataType: IntercomDataAttributeType, readonly options: ReadonlyArray<string> | null, readonly archived: boolean }> | null };

export type UpdateDataAttributeMutationVariables = Exact<{
  id: string;
  input: UpdateIntercomDataAttributeInput;
}>;


export type UpdateDataAttributeMutation = { readonly payload: { readonly dataAttribute: { readonly id: string | null, readonly name: string, readonly label: string | null, readonly description: string | null, readonly options: ReadonlyArray<string> | null, readonly archived: boolean, readonly messengerWritable: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type WriteAttributeOfLeadMutationVariables = Exact<{
  attributes?: unknown;
}>;


export type WriteAttributeOfLeadMutation = { readonly createContact: { readonly userErrors: ReadonlyArray<{ readonly message: string }> } | null };

export type FirstContactAndTagsQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstContactAndTagsQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null, readonly tags: ReadonlyArray<{ readonly id: string }> | null };

export type CreateLeadAndSayWhyMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateLeadAndSayWhyMutation = { readonly createContact: { readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ ' $fragmentRefs'?: { 'WhyNotFragment': WhyNotFragment } }> } | null };

export type WhyNotFragment = { readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly retryAfterSeconds: number | null, readonly intercomRequestId: string | null, readonly conflictingContactId: string | null, readonly conflictingContactIsArchived: boolean | null, readonly conflictingContact: { readonly id: string } | null } & { ' $fragmentName'?: 'WhyNotFragment' };

export type CreateContactMutationVariables = Exact<{
  input: CreateContactInput;
}>;


export type CreateContactMutation = { readonly createContact: { readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ ' $fragmentRefs'?: { 'WhyNotFragment': WhyNotFragment } }> } | null };

export type RenameAndSayWhyMutationVariables = Exact<{
  id: string;
}>;


export type RenameAndSayWhyMutation = { readonly updateContact: { readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ ' $fragmentRefs'?: { 'WhyNotFragment': WhyNotFragment } }> } | null };

export type UnknownContactQueryVariables = Exact<{ [key: string]: never; }>;


export type UnknownContactQuery = { readonly contact: { readonly id: string } | null };

export type RenameUnknownMutationVariables = Exact<{ [key: string]: never; }>;


export type RenameUnknownMutation = { readonly updateContact: { readonly userErrors: ReadonlyArray<{ ' $fragmentRefs'?: { 'WhyNotFragment': WhyNotFragment } }> } | null };

export type DeleteAndUnarchiveMutationVariables = Exact<{
  id: string;
}>;


export type DeleteAndUnarchiveMutation = { readonly deleteContact: { readonly deletedContactId: string | null, readonly externalId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null, readonly unarchiveContact: { readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ ' $fragmentRefs'?: { 'WhyNotFragment': WhyNotFragment } }> } | null };

export type MakeLeadMutationVariables = Exact<{
  id: string;
}>;


export type MakeLeadMutation = { readonly updateContact: { readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ ' $fragmentRefs'?: { 'WhyNotFragment': WhyNotFragment } }> } | null };

export type TagNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type TagNamesQuery = { readonly tags: ReadonlyArray<{ readonly id: string, readonly name: string }> | null };

export type DeleteTagAndSayWhyMutationVariables = Exact<{
  id: string;
}>;


export type DeleteTagAndSayWhyMutation = { readonly deleteTag: { readonly deletedTagId: string | null, readonly userErrors: ReadonlyArray<{ ' $fragmentRefs'?: { 'WhyNotFragment': WhyNotFragment } }> } | null };

export type CreateUnauthorizedMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateUnauthorizedMutation = { readonly createContact: { readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ ' $fragmentRefs'?: { 'WhyNotFragment': WhyNotFragment } }> } | null };

export type GoneByQueriesQueryVariables = Exact<{
  id: string;
  reference: ReadonlyArray<unknown> | unknown;
}>;


export type GoneByQueriesQuery = { readonly contact: { readonly id: string } | null, readonly _entities: ReadonlyArray<
    | { readonly id: string }
    | Record<PropertyKey, never>
   | null>, readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type TagIdsQueryVariables = Exact<{ [key: string]: never; }>;


export type TagIdsQuery = { readonly tags: ReadonlyArray<{ readonly id: string }> | null };

export type GoneByMutationsMutationVariables = Exact<{
  id: string;
  tag: string;
}>;


export type GoneByMutationsMutation = { readonly update: { readonly userErrors: ReadonlyArray<{ ' $fragmentRefs'?: { 'WhyNotFragment': WhyNotFragment } }> } | null, readonly tag: { readonly userErrors: ReadonlyArray<{ ' $fragmentRefs'?: { 'WhyNotFragment': WhyNotFragment } }> } | null, readonly untag: { readonly userErrors: ReadonlyArray<{ ' $fragmentRefs'?: { 'WhyNotFragment': WhyNotFragment } }> } | null, readonly many: { readonly contactIds: ReadonlyArray<string>, readonly userErrors: ReadonlyArray<{ ' $fragmentRefs'?: { 'WhyNotFragment': WhyNotFragment } }> } | null };

export type LeaveByArchiveMutationVariables = Exact<{
  id: string;
}>;


export type LeaveByArchiveMutation = { readonly done: { readonly externalId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type LeaveByBlockMutationVariables = Exact<{
  id: string;
}>;


export type LeaveByBlockMutation = { readonly done: { readonly externalId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type LeaveByDeleteMutationVariables = Exact<{
  id: string;
}>;


export type LeaveByDeleteMutation = { readonly done: { readonly externalId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type MergeIntoMutationVariables = Exact<{
  from: string;
  into: string;
}>;


export type MergeIntoMutation = { readonly mergeContacts: { readonly mergedContactId: string | null } | null };

export type ArchiveAndUnarchiveMutationVariables = Exact<{
  id: string;
}>;


export type ArchiveAndUnarchiveMutation = { readonly archiveContact: { readonly archivedContactId: string | null } | null, readonly unarchiveContact: { readonly contact: { readonly id: string, readonly name: string | null, readonly externalId: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type UnknownTagAndSegmentQueryVariables = Exact<{ [key: string]: never; }>;


export type UnknownTagAndSegmentQuery = { readonly tag: { readonly name: string } | null, readonly segment: { readonly name: string } | null };

export type UnknownTagByMutationsMutationVariables = Exact<{
  id: string;
}>;


export type UnknownTagByMutationsMutation = { readonly tag: { readonly tag: { readonly id: string } | null, readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ ' $fragmentRefs'?: { 'WhyNotFragment': WhyNotFragment } }> } | null, readonly many: { readonly tag: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ ' $fragmentRefs'?: { 'WhyNotFragment': WhyNotFragment } }> } | null, readonly update: { readonly tag: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ ' $fragmentRefs'?: { 'WhyNotFragment': WhyNotFragment } }> } | null, readonly delete: { readonly deletedTagId: string | null, readonly userErrors: ReadonlyArray<{ ' $fragmentRefs'?: { 'WhyNotFragment': WhyNotFragment } }> } | null };

export type MergeAndSayWhyMutationVariables = Exact<{
  from: string;
  into: string;
}>;


export type MergeAndSayWhyMutation = { readonly mergeContacts: { readonly mergedContactId: string | null, readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ ' $fragmentRefs'?: { 'WhyNotFragment': WhyNotFragment } }> } | null };

export type UpsertContactMutationVariables = Exact<{
  input: UpsertContactInput;
}>;


export type UpsertContactMutation = { readonly upsertContact: { readonly outcome: UpsertContactOutcome | null, readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ ' $fragmentRefs'?: { 'WhyNotFragment': WhyNotFragment } }> } | null };

export type UpsertMineMutationVariables = Exact<{ [key: string]: never; }>;


export type UpsertMineMutation = { readonly upsertContact: { readonly outcome: UpsertContactOutcome | null, readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ ' $fragmentRefs'?: { 'WhyNotFragment': WhyNotFragment } }> } | null };

export type ListsForBlanksQueryVariables = Exact<{ [key: string]: never; }>;


export type ListsForBlanksQuery = { readonly contacts: { readonly totalCount: number } | null, readonly tags: ReadonlyArray<{ readonly id: string, readonly contacts: { readonly totalCount: number } | null }> | null, readonly segments: ReadonlyArray<{ readonly id: string, readonly contacts: { readonly totalCount: number } | null }> | null, readonly intercomDataAttributes: ReadonlyArray<{ readonly name: string }> | null };

export type NobodyQueryVariables = Exact<{
  filter?: ContactFilter | null | undefined;
  tag: string;
  segment: string;
}>;


export type NobodyQuery = { readonly contacts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null, readonly tag: { readonly contacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string }> } | null } | null, readonly segment: { readonly contacts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> } | null } | null };

export type BlankPagesQueryVariables = Exact<{
  filter?: ContactFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type BlankPagesQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null } } | null };

export type AboveNumberQueryVariables = Exact<{
  number?: number | null | undefined;
}>;


export type AboveNumberQuery = { readonly contacts: { readonly totalCount: number } | null };

export type CompaniesOfFiftyQueryVariables = Exact<{ [key: string]: never; }>;


export type CompaniesOfFiftyQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly companies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> } | null }> } | null };

export type CompanyNamesOfFiftyQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyNamesOfFiftyQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly companies: { readonly nodes: ReadonlyArray<{ readonly name: string | null }> } | null }> } | null };

export type NoteTotalsOfFiftyQueryVariables = Exact<{ [key: string]: never; }>;


export type NoteTotalsOfFiftyQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly notes: { readonly totalCount: number } | null }> } | null };

export type NotesOfFiftyQueryVariables = Exact<{ [key: string]: never; }>;


export type NotesOfFiftyQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly notes: { readonly nodes: ReadonlyArray<{ readonly body: string | null }> } | null }> } | null };

export type SubscriptionsOfFiftyQueryVariables = Exact<{ [key: string]: never; }>;


export type SubscriptionsOfFiftyQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly subscriptions: ReadonlyArray<{ readonly consent: IntercomSubscriptionConsent, readonly type: { readonly name: string | null } | null }> | null }> } | null };

export type OwnersOfFiftyQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnersOfFiftyQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly owner: { readonly name: string | null } | null }> } | null };

export type AttributesOfFiftyQueryVariables = Exact<{ [key: string]: never; }>;


export type AttributesOfFiftyQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly customAttributeList: ReadonlyArray<{ readonly name: string, readonly string: string | null, readonly number: number | null, readonly boolean: boolean | null, readonly date: string | null }> | null }> } | null };

export type IdsAndTotalsOfFiftyQueryVariables = Exact<{ [key: string]: never; }>;


export type IdsAndTotalsOfFiftyQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly companies: (
        { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly __typename: 'Company', readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }
        & { ' $fragmentRefs'?: { 'IdsOfCompaniesFragment': IdsOfCompaniesFragment } }
      ) | null, readonly notes: { readonly totalCount: number } | null, readonly owner: { readonly id: string } | null, readonly subscriptions: ReadonlyArray<{ readonly consent: IntercomSubscriptionConsent, readonly type: { readonly id: string } | null }> | null, readonly tags: ReadonlyArray<{ readonly id: string }> | null }> } | null };

export type IdsOfCompaniesFragment = { readonly nodes: ReadonlyArray<{ readonly id: string }> } & { ' $fragmentName'?: 'IdsOfCompaniesFragment' };

export type SixCompaniesQueryVariables = Exact<{ [key: string]: never; }>;


export type SixCompaniesQuery = { readonly companies: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type CreateForLedgerMutationVariables = Exact<{
  id: string;
}>;


export type CreateForLedgerMutation = { readonly createContact: { readonly contact: { readonly id: string } | null } | null };

export type AddToCompanyMutationVariables = Exact<{
  contact: string;
  company: string;
}>;


export type AddToCompanyMutation = { readonly addContactToCompany: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type CompaniesByExternalIdsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type CompaniesByExternalIdsQuery = { readonly contactsByExternalIds: ReadonlyArray<{ readonly companies: { readonly nodes: ReadonlyArray<{ readonly name: string | null }> } | null } | null> | null };

export type CompanyTwiceQueryVariables = Exact<{
  id: string;
}>;


export type CompanyTwiceQuery = { readonly company: { readonly name: string | null } | null, readonly again: { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null } | null };

export type CompanyNamesOfManyQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyNamesOfManyQuery = { readonly contactByExternalId: { readonly companies: { readonly nodes: ReadonlyArray<{ readonly name: string | null }> } | null } | null };

export type TagNamesOfManyQueryVariables = Exact<{ [key: string]: never; }>;


export type TagNamesOfManyQuery = { readonly contactByExternalId: { readonly tags: ReadonlyArray<{ readonly name: string }> | null } | null };

export type BodiesOfNotesOfManyQueryVariables = Exact<{ [key: string]: never; }>;


export type BodiesOfNotesOfManyQuery = { readonly contactByExternalId: { readonly notes: { readonly nodes: ReadonlyArray<{ readonly body: string | null }> } | null } | null };

export type NumbersOfManyQueryVariables = Exact<{ [key: string]: never; }>;


export type NumbersOfManyQuery = { readonly contactByExternalId: { readonly companies: { readonly totalCount: number } | null, readonly notes: { readonly totalCount: number } | null } | null };

export type MoreThanEmbeddedQueryVariables = Exact<{ [key: string]: never; }>;


export type MoreThanEmbeddedQuery = { readonly contactsByExternalIds: ReadonlyArray<{ readonly tags: ReadonlyArray<{ readonly id: string }> | null, readonly companies: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null } | null> | null };

export type AdminNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminNamesQuery = { readonly intercomAdmins: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null };

export type SubscriptionTypeNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type SubscriptionTypeNamesQuery = { readonly intercomSubscriptionTypes: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null };

export type CompanyAttributeNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyAttributeNamesQuery = { readonly intercomDataAttributes: ReadonlyArray<{ readonly name: string }> | null };

export type FiftyCompaniesQueryVariables = Exact<{ [key: string]: never; }>;


export type FiftyCompaniesQuery = { readonly companies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string | null, readonly userCount: number | null, readonly sessionCount: number | null, readonly tags: ReadonlyArray<{ readonly name: string }> | null, readonly segments: ReadonlyArray<{ readonly name: string }> | null }> } | null };

export type FiftyOneCompaniesQueryVariables = Exact<{ [key: string]: never; }>;


export type FiftyOneCompaniesQuery = { readonly companies: { readonly nodes: ReadonlyArray<{ readonly name: string | null, readonly userCount: number | null, readonly sessionCount: number | null, readonly tags: ReadonlyArray<{ readonly name: string }> | null, readonly segments: ReadonlyArray<{ readonly name: string }> | null }> } | null };

export type TotalOfCompaniesQueryVariables = Exact<{ [key: string]: never; }>;


export type TotalOfCompaniesQuery = { readonly companies: { readonly totalCount: number } | null };

export type UpdateAttributesMutationVariables = Exact<{
  id: string;
  attributes?: unknown;
}>;


export type UpdateAttributesMutation = { readonly updateContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type UpsertCompanyAttributeMutationVariables = Exact<{ [key: string]: never; }>;


export type UpsertCompanyAttributeMutation = { readonly upsertCompany: { readonly company: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type CompanyOneQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyOneQuery = { readonly companyByCompanyId: { readonly id: string } | null };

export type AddAndShowMutationVariables = Exact<{
  id: string;
  company: string;
}>;


export type AddAndShowMutation = { readonly addContactToCompany: { readonly company: { readonly name: string | null } | null, readonly contact: { readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type AddAndShowCompaniesMutationVariables = Exact<{
  id: string;
  company: string;
}>;


export type AddAndShowCompaniesMutation = { readonly addContactToCompany: { readonly company: { readonly name: string | null } | null, readonly contact: { readonly companies: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type AddWithoutContactMutationVariables = Exact<{
  id: string;
  company: string;
}>;


export type AddWithoutContactMutation = { readonly addContactToCompany: { readonly company: { readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type NoteAndShowMutationVariables = Exact<{
  id: string;
}>;


export type NoteAndShowMutation = { readonly createNote: { readonly note: { readonly id: string, readonly author: { readonly name: string | null } | null, readonly contact: { readonly id: string } | null } | null, readonly contact: { readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type NoteWithoutContactMutationVariables = Exact<{
  id: string;
}>;


export type NoteWithoutContactMutation = { readonly createNote: { readonly note: { readonly id: string, readonly author: { readonly name: string | null } | null, readonly contact: { readonly id: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type UsersWithExternalIdQueryVariables = Exact<{
  first: number;
}>;


export type UsersWithExternalIdQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalId: string | null }> } | null };

export type FiftyNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type FiftyNamesQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null }> } | null };

export type FiftyUsersQueryVariables = Exact<{ [key: string]: never; }>;


export type FiftyUsersQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null }> } | null };

export type FiftyByNameQueryVariables = Exact<{ [key: string]: never; }>;


export type FiftyByNameQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null }> } | null };

export type FiftySignedUpQueryVariables = Exact<{ [key: string]: never; }>;


export type FiftySignedUpQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type FiftyOnPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type FiftyOnPlanQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type TagsOfFiftyQueryVariables = Exact<{ [key: string]: never; }>;


export type TagsOfFiftyQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly tags: ReadonlyArray<{ readonly name: string }> | null }> } | null };

export type TagsAndSegmentsOfFiftyQueryVariables = Exact<{ [key: string]: never; }>;


export type TagsAndSegmentsOfFiftyQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly tags: ReadonlyArray<{ readonly name: string }> | null, readonly segments: ReadonlyArray<{ readonly name: string }> | null }> } | null };

export type TagIdsOfFiftyQueryVariables = Exact<{ [key: string]: never; }>;


export type TagIdsOfFiftyQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly ownerId: string | null, readonly tags: ReadonlyArray<{ readonly id: string }> | null }> } | null };

export type FiftyOfASearchBoxQueryVariables = Exact<{
  filter?: ContactFilter | null | undefined;
}>;


export type FiftyOfASearchBoxQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null }> } | null };

export type TotalOfFiveHundredQueryVariables = Exact<{ [key: string]: never; }>;


export type TotalOfFiveHundredQuery = { readonly contacts: { readonly totalCount: number } | null };

export type FiveHundredContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type FiveHundredContactsQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type SegmentsOfFiveHundredQueryVariables = Exact<{ [key: string]: never; }>;


export type SegmentsOfFiveHundredQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly segments: ReadonlyArray<{ readonly name: string }> | null }> } | null };

export type CursorsOfPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CursorsOfPageQuery = { readonly contacts: { readonly edges: ReadonlyArray<{ readonly cursor: string }> } | null };

export type ContactsBehindQueryVariables = Exact<{
  after?: string | null | undefined;
  first: number;
}>;


export type ContactsBehindQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type SegmentsOfContactQueryVariables = Exact<{
  id: string;
}>;


export type SegmentsOfContactQuery = { readonly contact: { readonly segments: ReadonlyArray<{ readonly name: string }> | null } | null };

export type DuplicatesLedgerQueryVariables = Exact<{
  id: string;
}>;


export type DuplicatesLedgerQuery = { readonly contact: { readonly duplicates: ReadonlyArray<{ readonly name: string | null }> | null } | null };

export type MergePreviewLedgerQueryVariables = Exact<{
  fromId: string;
  intoId: string;
}>;


export type MergePreviewLedgerQuery = { readonly contactMergePreview: { readonly isPossible: boolean, readonly fields: ReadonlyArray<{ readonly name: string, readonly after: unknown }> | null } | null };

export type ContactTwiceQueryVariables = Exact<{
  id: string;
  reference: ReadonlyArray<unknown> | unknown;
}>;


export type ContactTwiceQuery = { readonly contact: { readonly name: string | null } | null, readonly _entities: ReadonlyArray<
    | { readonly email: string | null }
    | Record<PropertyKey, never>
   | null> };

export type TagsOfTheTaggedQueryVariables = Exact<{ [key: string]: never; }>;


export type TagsOfTheTaggedQuery = { readonly tags: ReadonlyArray<{ readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly tags: ReadonlyArray<{ readonly id: string, readonly name: string }> | null }> } | null }> | null };

export type CountsOfWeeksQueryVariables = Exact<{
  filters: ReadonlyArray<ContactFilter> | ContactFilter;
}>;


export type CountsOfWeeksQuery = { readonly contactCounts: ReadonlyArray<number | null> | null };

export type SegmentNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type SegmentNamesQuery = { readonly segments: ReadonlyArray<{ readonly name: string }> | null };

export type SegmentCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type SegmentCountsQuery = { readonly segments: ReadonlyArray<{ readonly name: string, readonly count: number | null }> | null };

export type EntitiesByBothKeysQueryVariables = Exact<{
  references: ReadonlyArray<unknown> | unknown;
}>;


export type EntitiesByBothKeysQuery = { readonly _entities: ReadonlyArray<
    | { readonly id: string, readonly externalId: string | null }
    | Record<PropertyKey, never>
   | null> };

export type ContactsByExternalIdsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type ContactsByExternalIdsQuery = { readonly contactsByExternalIds: ReadonlyArray<{ readonly id: string, readonly externalId: string | null } | null> | null };

export type RenameAndShowTagsMutationVariables = Exact<{
  id: string;
}>;


export type RenameAndShowTagsMutation = { readonly updateContact: { readonly contact: { readonly name: string | null, readonly tags: ReadonlyArray<{ readonly name: string }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type TagContactMutationVariables = Exact<{
  id: string;
  tag: string;
}>;


export type TagContactMutation = { readonly tagContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type TagContactAndShowMutationVariables = Exact<{
  id: string;
  tag: string;
}>;


export type TagContactAndShowMutation = { readonly tagContact: { readonly contact: { readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type TagContactAndShowTagMutationVariables = Exact<{
  id: string;
  tag: string;
}>;


export type TagContactAndShowTagMutation = { readonly tagContact: { readonly tag: { readonly name: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type TagOneByNameMutationVariables = Exact<{
  id: string;
}>;


export type TagOneByNameMutation = { readonly a: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null, readonly b: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null, readonly c: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type TagManyMutationVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  tag: string;
  exact?: boolean | null | undefined;
}>;


export type TagManyMutation = { readonly tagContacts: { readonly contactIds: ReadonlyArray<string>, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type ThreeCompanyIdsQueryVariables = Exact<{ [key: string]: never; }>;


export type ThreeCompanyIdsQuery = { readonly companies: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type TagManyCompaniesMutationVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type TagManyCompaniesMutation = { readonly tagCompanies: { readonly companyIds: ReadonlyArray<string>, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null, readonly untagCompanies: { readonly companyIds: ReadonlyArray<string>, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type DeleteOneCompanyMutationVariables = Exact<{
  id: string;
}>;


export type DeleteOneCompanyMutation = { readonly deleteCompany: { readonly deletedCompanyId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type TagsOfManyQueryVariables = Exact<{ [key: string]: never; }>;


export type TagsOfManyQuery = { readonly contactByExternalId: { readonly id: string, readonly tags: ReadonlyArray<{ readonly id: string, readonly name: string }> | null } | null, readonly tags: ReadonlyArray<{ readonly id: string, readonly name: string }> | null };

export type TagAndUntagMutationVariables = Exact<{
  id: string;
  tag: string;
}>;


export type TagAndUntagMutation = { readonly a: { readonly contact: { readonly tags: ReadonlyArray<{ readonly id: string }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null, readonly b: { readonly contact: { readonly tags: ReadonlyArray<{ readonly id: string }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null, readonly c: { readonly contacts: ReadonlyArray<{ readonly tags: ReadonlyArray<{ readonly id: string }> | null } | null> | null } | null, readonly d: { readonly contacts: ReadonlyArray<{ readonly tags: ReadonlyArray<{ readonly id: string }> | null } | null> | null } | null };

export type MergePreviewQueryVariables = Exact<{
  fromId: string;
  intoId: string;
}>;


export type MergePreviewQuery = { readonly contactMergePreview: { readonly isPossible: boolean, readonly tagIds: ReadonlyArray<string> | null, readonly companyIds: ReadonlyArray<string> | null, readonly noteCount: number | null, readonly previewToken: string | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }>, readonly fields: ReadonlyArray<{ readonly name: string, readonly from: unknown, readonly into: unknown, readonly after: unknown, readonly isChanged: boolean }> | null } | null };

export type MergeAsPreviewedMutationVariables = Exact<{
  fromId: string;
  intoId: string;
}>;


export type MergeAsPreviewedMutation = { readonly mergeContacts: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string }>, readonly contact: { readonly externalId: string | null, readonly role: ContactRole, readonly createdAt: string | null, readonly hasHardBounced: boolean, readonly markedEmailAsSpam: boolean, readonly unsubscribedFromEmails: boolean, readonly email: string | null, readonly emailDomain: string | null, readonly phone: string | null, readonly name: string | null, readonly avatarUrl: string | null, readonly signedUpAt: string | null, readonly lastSeenAt: string | null, readonly lastRepliedAt: string | null, readonly lastContactedAt: string | null, readonly lastEmailOpenedAt: string | null, readonly lastEmailClickedAt: string | null, readonly ownerId: string | null, readonly languageOverride: string | null, readonly os: string | null, readonly referrer: string | null, readonly customAttributes: unknown, readonly location: { readonly country: string | null, readonly region: string | null, readonly city: string | null, readonly countryCode: string | null, readonly continentCode: string | null } | null, readonly browser: { readonly name: string | null, readonly version: string | null, readonly language: string | null } | null, readonly android: { readonly appName: string | null, readonly appVersion: string | null, readonly device: string | null, readonly osVersion: string | null, readonly sdkVersion: string | null, readonly lastSeenAt: string | null } | null, readonly ios: { readonly appName: string | null, readonly appVersion: string | null, readonly device: string | null, readonly osVersion: string | null, readonly sdkVersion: string | null, readonly lastSeenAt: string | null } | null, readonly utm: { readonly campaign: string | null, readonly content: string | null, readonly medium: string | null, readonly source: string | null, readonly term: string | null } | null, readonly socialProfiles: ReadonlyArray<{ readonly name: string, readonly url: string | null }>, readonly tags: ReadonlyArray<{ readonly id: string }> | null, readonly companies: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null, readonly notes: { readonly totalCount: number } | null } | null } | null };

export type PairsToMergeQueryVariables = Exact<{ [key: string]: never; }>;


export type PairsToMergeQuery = { readonly leads: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null, readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type DuplicatesOfQueryVariables = Exact<{
  id: string;
}>;


export type DuplicatesOfQuery = { readonly contact: { readonly duplicates: ReadonlyArray<{ readonly id: string }> | null } | null };

export type MoveAwayMutationVariables = Exact<{
  id: string;
}>;


export type MoveAwayMutation = { readonly updateContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type CreateNoteMutationVariables = Exact<{
  input: CreateNoteInput;
}>;


export type CreateNoteMutation = { readonly createNote: { readonly note: { readonly id: string, readonly body: string | null, readonly author: { readonly id: string, readonly name: string | null, readonly jobTitle: string | null } | null } | null, readonly contact: { readonly notes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type NotesOfManyQueryVariables = Exact<{ [key: string]: never; }>;


export type NotesOfManyQuery = { readonly contactByExternalId: { readonly notes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly createdAt: string | null }> } | null } | null };

export type NotesInDepthQueryVariables = Exact<{ [key: string]: never; }>;


export type NotesInDepthQuery = { readonly contactByExternalId: { readonly name: string | null, readonly notes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly body: string | null, readonly createdAt: string | null, readonly author: { readonly __typename: 'IntercomAdmin', readonly id: string, readonly name: string | null, readonly email: string | null, readonly isAway: boolean } | null, readonly contact: { readonly name: string | null, readonly notes: { readonly totalCount: number } | null } | null }> } | null } | null };

export type NotesOfC1QueryVariables = Exact<{ [key: string]: never; }>;


export type NotesOfC1Query = { readonly contact: { readonly notes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly author: { readonly id: string, readonly name: string | null, readonly jobTitle: string | null } | null, readonly contact: { readonly id: string } | null }> } | null } | null };

export type AdminTitlesQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminTitlesQuery = { readonly intercomAdmins: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly jobTitle: string | null }> | null };

export type NoteTwiceMutationVariables = Exact<{
  id: string;
}>;


export type NoteTwiceMutation = { readonly a: { readonly contact: { readonly notes: { readonly totalCount: number } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null, readonly b: { readonly contact: { readonly notes: { readonly totalCount: number } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type NotesOfSeedUserInListQueryVariables = Exact<{ [key: string]: never; }>;


export type NotesOfSeedUserInListQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly notes: { readonly totalCount: number } | null }> } | null };

export type CreateNoteOnceMutationVariables = Exact<{
  id: string;
}>;


export type CreateNoteOnceMutation = { readonly createNote: { readonly note: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type FiveContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type FiveContactsQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type PageWithTagsAndSegmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type PageWithTagsAndSegmentsQuery = { readonly contacts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly tags: ReadonlyArray<{ readonly name: string }> | null, readonly segments: ReadonlyArray<{ readonly name: string }> | null }> } | null };

export type ThreeRootFieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type ThreeRootFieldsQuery = { readonly intercomWorkspace: { readonly id: string } | null, readonly segments: ReadonlyArray<{ readonly id: string }> | null, readonly contacts: { readonly totalCount: number } | null };

export type TagContactAndReadItMutationVariables = Exact<{
  id: string;
  tag: string;
}>;


export type TagContactAndReadItMutation = { readonly tagContact: { readonly tag: { readonly id: string } | null, readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type RenameAndReadAllMutationVariables = Exact<{
  id: string;
}>;


export type RenameAndReadAllMutation = { readonly updateContact: { readonly contact: { readonly name: string | null, readonly tags: ReadonlyArray<{ readonly name: string }> | null, readonly segments: ReadonlyArray<{ readonly name: string }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type CreateAndDeleteMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateAndDeleteMutation = { readonly a: { readonly contact: { readonly externalId: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null, readonly b: { readonly deletedContactId: string | null } | null };

export type NamesOfTagsQueryVariables = Exact<{ [key: string]: never; }>;


export type NamesOfTagsQuery = { readonly tags: ReadonlyArray<{ readonly name: string }> | null };

export type CreateBrandNewTagMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateBrandNewTagMutation = { readonly createTag: { readonly tag: { readonly id: string } | null } | null };

export type TagsOfFiveQueryVariables = Exact<{ [key: string]: never; }>;


export type TagsOfFiveQuery = { readonly list: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly tags: ReadonlyArray<{ readonly name: string }> | null }> } | null };

export type IdOfManyQueryVariables = Exact<{ [key: string]: never; }>;


export type IdOfManyQuery = { readonly parent: { readonly id: string } | null };

export type IdOfCrowdQueryVariables = Exact<{ [key: string]: never; }>;


export type IdOfCrowdQuery = { readonly parent: { readonly id: string } | null };

export type RemoveFromCompanyMutationVariables = Exact<{
  id: string;
  company: string;
}>;


export type RemoveFromCompanyMutation = { readonly removeContactFromCompany: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type ListOfCompaniesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type ListOfCompaniesQuery = { readonly list: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null };

export type ListOfContactCompaniesQueryVariables = Exact<{
  externalId?: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ListOfContactCompaniesQuery = { readonly parent: { readonly list: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null } | null };

export type ListOfContactNotesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type ListOfContactNotesQuery = { readonly parent: { readonly list: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null } | null };

export type ListOfCompanyContactsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type ListOfCompanyContactsQuery = { readonly parent: { readonly list: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null } | null };

export type CreateCrowdMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateCrowdMutation = { readonly upsertCompany: { readonly company: { readonly id: string } | null } | null };

export type FiftySixContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type FiftySixContactsQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type AddToCrowdMutationVariables = Exact<{
  id: string;
  company: string;
}>;


export type AddToCrowdMutation = { readonly addContactToCompany: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type NoteTimesOfManyQueryVariables = Exact<{ [key: string]: never; }>;


export type NoteTimesOfManyQuery = { readonly parent: { readonly notes: { readonly nodes: ReadonlyArray<{ readonly createdAt: string | null }> } | null } | null };

export type CreateNewNoteMutationVariables = Exact<{
  id: string;
}>;


export type CreateNewNoteMutation = { readonly createNote: { readonly note: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type ContactsOfCompanyQueryVariables = Exact<{
  id: string;
}>;


export type ContactsOfCompanyQuery = { readonly company: { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null } | null };

export type SearchedContactsQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: ContactFilter | null | undefined;
  sort?: ContactSort | null | undefined;
}>;


export type SearchedContactsQuery = { readonly contacts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly email: string | null, readonly phone: string | null, readonly externalId: string | null, readonly role: ContactRole, readonly lastContactedAt: string | null, readonly lastRepliedAt: string | null, readonly lastSeenAt: string | null, readonly signedUpAt: string | null, readonly lastEmailOpenedAt: string | null, readonly lastEmailClickedAt: string | null }> } | null };

export type SearchWithinQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type SearchWithinQuery = { readonly tags: ReadonlyArray<{ readonly contacts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly email: string | null, readonly phone: string | null, readonly externalId: string | null }> } | null }> | null, readonly segments: ReadonlyArray<{ readonly contacts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly email: string | null, readonly phone: string | null, readonly externalId: string | null }> } | null }> | null };

export type SearchWordsWithinQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: ContactFilter | null | undefined;
}>;


export type SearchWordsWithinQuery = { readonly tags: ReadonlyArray<{ readonly contacts: { readonly totalCount: number } | null }> | null };

export type SearchPagesQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchPagesQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null } } | null };

export type CountsQueryVariables = Exact<{
  filters: ReadonlyArray<ContactFilter> | ContactFilter;
}>;


export type CountsQuery = { readonly contactCounts: ReadonlyArray<number | null> | null };

export type KnowTimezoneQueryVariables = Exact<{ [key: string]: never; }>;


export type KnowTimezoneQuery = { readonly intercomWorkspace: { readonly timezone: string | null } | null };

export type CountsThriceQueryVariables = Exact<{
  a: ReadonlyArray<ContactFilter> | ContactFilter;
  b: ReadonlyArray<ContactFilter> | ContactFilter;
  c: ReadonlyArray<ContactFilter> | ContactFilter;
}>;


export type CountsThriceQuery = { readonly a: ReadonlyArray<number | null> | null, readonly b: ReadonlyArray<number | null> | null, readonly c: ReadonlyArray<number | null> | null };

export type ContactsOfOwnSeedQueryVariables = Exact<{ [key: string]: never; }>;


export type ContactsOfOwnSeedQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly name: string | null, readonly tags: ReadonlyArray<{ readonly name: string }> | null, readonly segments: ReadonlyArray<{ readonly name: string }> | null, readonly companies: { readonly nodes: ReadonlyArray<{ readonly name: string | null }> } | null }> } | null, readonly segments: ReadonlyArray<{ readonly name: string, readonly count: number | null }> | null };

export type SixtyContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type SixtyContactsQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalId: string | null, readonly role: ContactRole }> } | null };

export type ExternalIdOfContactQueryVariables = Exact<{
  id: string;
}>;


export type ExternalIdOfContactQuery = { readonly contact: { readonly externalId: string | null } | null };

export type ContactByEveryPathQueryVariables = Exact<{
  id: string;
  text: string;
  r: ReadonlyArray<unknown> | unknown;
}>;


export type ContactByEveryPathQuery = { readonly contact: { readonly id: string, readonly name: string | null, readonly email: string | null } | null, readonly _entities: ReadonlyArray<
    | { readonly id: string, readonly name: string | null, readonly email: string | null }
    | Record<PropertyKey, never>
   | null>, readonly all: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null }> } | null, readonly search: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null }> } | null };

export type RenameAndReaddressMutationVariables = Exact<{
  id: string;
}>;


export type RenameAndReaddressMutation = { readonly updateContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type UsersNotGoneQueryVariables = Exact<{
  text: string;
}>;


export type UsersNotGoneQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly endCursor: string | null } } | null };

export type RenameToGoneMutationVariables = Exact<{
  id: string;
}>;


export type RenameToGoneMutation = { readonly updateContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type ArchiveMutationVariables = Exact<{
  id: string;
}>;


export type ArchiveMutation = { readonly done: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type DeleteMutationVariables = Exact<{
  id: string;
}>;


export type DeleteMutation = { readonly done: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type BlockMutationVariables = Exact<{
  id: string;
}>;


export type BlockMutation = { readonly done: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type MergeQuietlyMutationVariables = Exact<{
  from: string;
  into: string;
}>;


export type MergeQuietlyMutation = { readonly mergeContacts: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type MergedByExternalIdQueryVariables = Exact<{
  e: string;
}>;


export type MergedByExternalIdQuery = { readonly one: { readonly id: string } | null, readonly many: ReadonlyArray<{ readonly id: string } | null> | null };

export type CreateUserAndLeadMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateUserAndLeadMutation = { readonly user: { readonly contact: { readonly id: string, readonly externalId: string | null } | null } | null, readonly lead: { readonly contact: { readonly id: string, readonly externalId: string | null } | null } | null };

export type NewContactByEveryKeyQueryVariables = Exact<{
  id: string;
  e: string;
  r: ReadonlyArray<unknown> | unknown;
}>;


export type NewContactByEveryKeyQuery = { readonly contact: { readonly id: string } | null, readonly contactByExternalId: { readonly id: string } | null, readonly contactsByExternalIds: ReadonlyArray<{ readonly id: string } | null> | null, readonly _entities: ReadonlyArray<
    | { readonly id: string }
    | Record<PropertyKey, never>
   | null> };

export type MoveExternalIdMutationVariables = Exact<{
  id: string;
}>;


export type MoveExternalIdMutation = { readonly updateContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type OldAndNewExternalIdQueryVariables = Exact<{
  old: string;
}>;


export type OldAndNewExternalIdQuery = { readonly old: { readonly id: string } | null, readonly new: { readonly id: string } | null, readonly both: ReadonlyArray<{ readonly id: string } | null> | null };

export type TagsOfContactQueryVariables = Exact<{
  id: string;
}>;


export type TagsOfContactQuery = { readonly contact: { readonly tags: ReadonlyArray<{ readonly name: string }> | null } | null };

export type UntagContactMutationVariables = Exact<{
  id: string;
  tag: string;
}>;


export type UntagContactMutation = { readonly untagContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type ContactsOfTagQueryVariables = Exact<{
  tag: string;
}>;


export type ContactsOfTagQuery = { readonly tag: { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null } | null };

export type RenameTwiceMutationVariables = Exact<{
  id: string;
}>;


export type RenameTwiceMutation = { readonly a: { readonly contact: { readonly name: string | null, readonly tags: ReadonlyArray<{ readonly name: string }> | null } | null } | null, readonly b: { readonly contact: { readonly name: string | null, readonly tags: ReadonlyArray<{ readonly name: string }> | null } | null } | null };

export type TagManyAndShowMutationVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  tag: string;
}>;


export type TagManyAndShowMutation = { readonly tagContacts: { readonly contactIds: ReadonlyArray<string>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly tags: ReadonlyArray<{ readonly id: string }> | null } | null> | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly field: ReadonlyArray<string> | null }> } | null };

export type UntagManyAndShowMutationVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  tag: string;
}>;


export type UntagManyAndShowMutation = { readonly untagContacts: { readonly contacts: ReadonlyArray<{ readonly tags: ReadonlyArray<{ readonly id: string }> | null } | null> | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type OddContactQueryVariables = Exact<{ [key: string]: never; }>;


export type OddContactQuery = { readonly contact: { readonly role: ContactRole, readonly name: string | null, readonly avatarUrl: string | null, readonly ownerId: string | null, readonly createdAt: string | null, readonly signedUpAt: string | null, readonly lastSeenAt: string | null, readonly customAttributes: unknown, readonly owner: { readonly name: string | null } | null, readonly location: { readonly city: string | null } | null, readonly socialProfiles: ReadonlyArray<{ readonly name: string }>, readonly utm: { readonly source: string | null } | null, readonly subscriptions: ReadonlyArray<{ readonly consent: IntercomSubscriptionConsent }> | null, readonly companies: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null, readonly android: { readonly appName: string | null } | null, readonly browser: { readonly name: string | null } | null } | null };

export type TagsCountedHigherQueryVariables = Exact<{ [key: string]: never; }>;


export type TagsCountedHigherQuery = { readonly many: { readonly tags: ReadonlyArray<{ readonly id: string, readonly name: string }> | null } | null, readonly few: { readonly name: string | null, readonly avatarUrl: string | null, readonly ownerId: string | null, readonly tags: ReadonlyArray<{ readonly id: string }> | null } | null };

export type OddWordsQueryVariables = Exact<{ [key: string]: never; }>;


export type OddWordsQuery = { readonly intercomSubscriptionTypes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly state: IntercomSubscriptionTypeState, readonly consentType: IntercomSubscriptionConsent, readonly contentTypes: ReadonlyArray<IntercomSubscriptionContentType> }> | null, readonly intercomWorkspace: { readonly timezone: string | null } | null, readonly intercomAdmins: ReadonlyArray<{ readonly id: string, readonly jobTitle: string | null, readonly hasInboxSeat: boolean }> | null };

export type CompanyWithRecordedNotesQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyWithRecordedNotesQuery = { readonly company: { readonly companyId: string | null, readonly name: string | null, readonly plan: string | null, readonly customAttributes: unknown } | null, readonly gone: { readonly id: string } | null };

export type RefusedCreateMutationVariables = Exact<{
  input: CreateContactInput;
}>;


export type RefusedCreateMutation = { readonly payload: { readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly intercomRequestId: string | null }> } | null };

export type RefusedUpdateMutationVariables = Exact<{
  id: string;
  input: UpdateContactInput;
}>;


export type RefusedUpdateMutation = { readonly payload: { readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly intercomRequestId: string | null }> } | null };

export type RefusedUpsertMutationVariables = Exact<{
  input: UpsertContactInput;
}>;


export type RefusedUpsertMutation = { readonly payload: { readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly intercomRequestId: string | null }> } | null };

export type WarmListsQueryVariables = Exact<{ [key: string]: never; }>;


export type WarmListsQuery = { readonly contacts: ReadonlyArray<{ readonly name: string }> | null, readonly companies: ReadonlyArray<{ readonly name: string }> | null, readonly intercomAdmins: ReadonlyArray<{ readonly id: string }> | null };

export type RefusedCompanyMutationVariables = Exact<{ [key: string]: never; }>;


export type RefusedCompanyMutation = { readonly payload: { readonly company: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RefusedTagMutationVariables = Exact<{ [key: string]: never; }>;


export type RefusedTagMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RefusedRenameMutationVariables = Exact<{ [key: string]: never; }>;


export type RefusedRenameMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RefusedAttributeMutationVariables = Exact<{ [key: string]: never; }>;


export type RefusedAttributeMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RefusedUnarchiveMutationVariables = Exact<{ [key: string]: never; }>;


export type RefusedUnarchiveMutation = { readonly payload: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type CreateOddlyNamedMutationVariables = Exact<{
  externalId: string;
}>;


export type CreateOddlyNamedMutation = { readonly createContact: { readonly userErrors: ReadonlyArray<{ readonly message: string }> } | null };

export type CreateWithUnsetPlanMutationVariables = Exact<{
  email: string;
  id: string;
  plan?: string | null | undefined;
  byDefault?: string | null | undefined;
}>;


export type CreateWithUnsetPlanMutation = { readonly some: { readonly contact: { readonly customAttributes: unknown } | null, readonly userErrors: ReadonlyArray<{ readonly message: string }> } | null, readonly none: { readonly contact: { readonly customAttributes: unknown } | null, readonly userErrors: ReadonlyArray<{ readonly message: string }> } | null, readonly byDefault: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null, readonly company: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type UpdateUnsetPlanMutationVariables = Exact<{
  id: string;
  plan?: string | null | undefined;
}>;


export type UpdateUnsetPlanMutation = { readonly updateContact: { readonly contact: { readonly customAttributes: unknown } | null } | null };

export type CreateWithPlanMutationVariables = Exact<{
  email: string;
}>;


export type CreateWithPlanMutation = { readonly createContact: { readonly contact: { readonly id: string } | null } | null };

export type CreateInThePastMutationVariables = Exact<{
  externalId: string;
  signedUpAt: string;
}>;


export type CreateInThePastMutation = { readonly createContact: { readonly contact: { readonly signedUpAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string }> } | null };

export type OddTimesQueryVariables = Exact<{ [key: string]: never; }>;


export type OddTimesQuery = { readonly contact: { readonly id: string, readonly createdAt: string | null, readonly updatedAt: string | null, readonly signedUpAt: string | null, readonly lastSeenAt: string | null, readonly lastRepliedAt: string | null, readonly lastContactedAt: string | null, readonly lastEmailOpenedAt: string | null, readonly lastEmailClickedAt: string | null } | null };

export type ContactsTwiceQueryVariables = Exact<{
  filter?: ContactFilter | null | undefined;
}>;


export type ContactsTwiceQuery = { readonly a: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null, readonly b: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type CompaniesTwiceQueryVariables = Exact<{ [key: string]: never; }>;


export type CompaniesTwiceQuery = { readonly a: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null, readonly b: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type NotesTwiceQueryVariables = Exact<{ [key: string]: never; }>;


export type NotesTwiceQuery = { readonly contactByExternalId: { readonly a: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null, readonly b: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null } | null };

export type CompaniesAndNotesQueryVariables = Exact<{ [key: string]: never; }>;


export type CompaniesAndNotesQuery = { readonly companies: { readonly pageInfo: { readonly hasNextPage: boolean } } | null, readonly contactByExternalId: { readonly notes: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null } | null };

export type PageOfNamesQueryVariables = Exact<{
  first: number;
}>;


export type PageOfNamesQuery = { readonly contacts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly tags: ReadonlyArray<{ readonly name: string }> | null }> } | null };

export type ContactByExternalIdQueryVariables = Exact<{
  externalId: string;
}>;


export type ContactByExternalIdQuery = { readonly contactByExternalId: { readonly id: string, readonly name: string | null, readonly email: string | null, readonly role: ContactRole } | null };

export type SubscriptionTypesInFullQueryVariables = Exact<{ [key: string]: never; }>;


export type SubscriptionTypesInFullQuery = { readonly intercomSubscriptionTypes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly description: string | null, readonly state: IntercomSubscriptionTypeState, readonly consentType: IntercomSubscriptionConsent, readonly contentTypes: ReadonlyArray<IntercomSubscriptionContentType> }> | null };

export type SetSubscriptionMutationVariables = Exact<{
  contact: string;
  type: string;
  consent: IntercomSubscriptionConsent;
}>;


export type SetSubscriptionMutation = { readonly payload: { readonly subscription: { readonly consent: IntercomSubscriptionConsent, readonly type: { readonly name: string | null } | null } | null, readonly contact: { readonly subscriptions: ReadonlyArray<{ readonly consent: IntercomSubscriptionConsent, readonly type: { readonly name: string | null } | null }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RemoveSubscriptionMutationVariables = Exact<{
  contact: string;
  type: string;
}>;


export type RemoveSubscriptionMutation = { readonly payload: { readonly subscriptionType: { readonly name: string | null } | null, readonly contact: { readonly subscriptions: ReadonlyArray<{ readonly consent: IntercomSubscriptionConsent, readonly type: { readonly name: string | null } | null }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type SubscriptionsOfManyAndNoneQueryVariables = Exact<{ [key: string]: never; }>;


export type SubscriptionsOfManyAndNoneQuery = { readonly many: { readonly subscriptions: ReadonlyArray<{ readonly consent: IntercomSubscriptionConsent, readonly type: { readonly id: string, readonly name: string | null } | null }> | null } | null, readonly none: { readonly subscriptions: ReadonlyArray<{ readonly consent: IntercomSubscriptionConsent }> | null } | null };

export type SubscriptionsOfC1QueryVariables = Exact<{ [key: string]: never; }>;


export type SubscriptionsOfC1Query = { readonly contact: { readonly subscriptions: ReadonlyArray<{ readonly consent: IntercomSubscriptionConsent, readonly type: { readonly id: string, readonly name: string | null } | null }> | null } | null };

export type SubscriptionNamesOfC1QueryVariables = Exact<{ [key: string]: never; }>;


export type SubscriptionNamesOfC1Query = { readonly contact: { readonly subscriptions: ReadonlyArray<{ readonly consent: IntercomSubscriptionConsent, readonly type: { readonly name: string | null } | null }> | null } | null };

export type SetRemoveAndSetMutationVariables = Exact<{
  id: string;
  type: string;
}>;


export type SetRemoveAndSetMutation = { readonly a: { readonly contact: { readonly subscriptions: ReadonlyArray<{ readonly consent: IntercomSubscriptionConsent }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null, readonly b: { readonly contact: { readonly subscriptions: ReadonlyArray<{ readonly consent: IntercomSubscriptionConsent }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null, readonly c: { readonly contact: { readonly subscriptions: ReadonlyArray<{ readonly consent: IntercomSubscriptionConsent }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type SubscriptionsOfSeedUserInListQueryVariables = Exact<{ [key: string]: never; }>;


export type SubscriptionsOfSeedUserInListQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly subscriptions: ReadonlyArray<{ readonly consent: IntercomSubscriptionConsent }> | null }> } | null };

export type FilteredContactsOfTagsQueryVariables = Exact<{
  filter?: ContactFilter | null | undefined;
  sort?: ContactSort | null | undefined;
}>;


export type FilteredContactsOfTagsQuery = { readonly tags: ReadonlyArray<{ readonly id: string, readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ContactRole, readonly name: string | null, readonly createdAt: string | null }> } | null }> | null };

export type FilteredContactsOfSegmentsQueryVariables = Exact<{
  filter?: ContactFilter | null | undefined;
  sort?: ContactSort | null | undefined;
}>;


export type FilteredContactsOfSegmentsQuery = { readonly segments: ReadonlyArray<{ readonly id: string, readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ContactRole, readonly name: string | null, readonly createdAt: string | null }> } | null }> | null };

export type WarmTagsQueryVariables = Exact<{ [key: string]: never; }>;


export type WarmTagsQuery = { readonly tags: ReadonlyArray<{ readonly id: string }> | null };

export type RenameInReplicaMutationVariables = Exact<{
  id: string;
  name: string;
}>;


export type RenameInReplicaMutation = { readonly updateTag: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type TagByNameMutationVariables = Exact<{
  id: string;
  name: string;
  create: boolean;
}>;


export type TagByNameMutation = { readonly tagContact: { readonly tag: { readonly id: string, readonly name: string } | null, readonly contact: { readonly tags: ReadonlyArray<{ readonly id: string }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly field: ReadonlyArray<string> | null }> } | null };

export type UntagByNameMutationVariables = Exact<{
  id: string;
  name: string;
}>;


export type UntagByNameMutation = { readonly untagContact: { readonly tag: { readonly id: string, readonly name: string } | null, readonly contact: { readonly tags: ReadonlyArray<{ readonly id: string }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly field: ReadonlyArray<string> | null }> } | null };

export type TagWithDeletedMutationVariables = Exact<{
  id: string;
  tag: string;
}>;


export type TagWithDeletedMutation = { readonly tagContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly field: ReadonlyArray<string> | null }> } | null };

export type KnownUsersQueryVariables = Exact<{ [key: string]: never; }>;


export type KnownUsersQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalId: string | null }> } | null };

export type UnknownByExternalIdsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type UnknownByExternalIdsQuery = { readonly contactsByExternalIds: ReadonlyArray<{ readonly externalId: string | null } | null> | null };

export type UnknownByExternalIdQueryVariables = Exact<{
  id: string;
}>;


export type UnknownByExternalIdQuery = { readonly contactByExternalId: { readonly id: string } | null };

export type UnknownByIdQueryVariables = Exact<{
  id: string;
}>;


export type UnknownByIdQuery = { readonly contact: { readonly id: string } | null };

export type TwoListsQueryVariables = Exact<{
  a: ReadonlyArray<string> | string;
  b: ReadonlyArray<string> | string;
}>;


export type TwoListsQuery = { readonly a: ReadonlyArray<{ readonly id: string } | null> | null, readonly b: ReadonlyArray<{ readonly id: string } | null> | null };

export type UnknownCompanyQueryVariables = Exact<{
  id: string;
  companyId: string;
}>;


export type UnknownCompanyQuery = { readonly company: { readonly id: string } | null, readonly companyByCompanyId: { readonly id: string } | null };

export type AloneAndAmongManyQueryVariables = Exact<{
  one: string;
  many: ReadonlyArray<string> | string;
}>;


export type AloneAndAmongManyQuery = { readonly many: ReadonlyArray<{ readonly externalId: string | null } | null> | null, readonly one: { readonly externalId: string | null } | null };

export type CreateStrangerMutationVariables = Exact<{
  id: string;
}>;


export type CreateStrangerMutation = { readonly createContact: { readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type ArchiveStrangerMutationVariables = Exact<{
  id: string;
}>;


export type ArchiveStrangerMutation = { readonly archiveContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type UnarchiveStrangerMutationVariables = Exact<{
  id: string;
}>;


export type UnarchiveStrangerMutation = { readonly unarchiveContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type StrangeCompanyQueryVariables = Exact<{
  id: string;
}>;


export type StrangeCompanyQuery = { readonly companyByCompanyId: { readonly companyId: string | null } | null };

export type UpsertStrangeCompanyMutationVariables = Exact<{
  id: string;
}>;


export type UpsertStrangeCompanyMutation = { readonly upsertCompany: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type CreateTrustedMutationVariables = Exact<{
  id: string;
}>;


export type CreateTrustedMutation = { readonly createContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type CreateInPropertyMutationVariables = Exact<{
  id: string;
}>;


export type CreateInPropertyMutation = { readonly createContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type EverybodyQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EverybodyQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ContactRole, readonly signedUpAt: string | null, readonly createdAt: string | null, readonly customAttributes: unknown }>, readonly pageInfo: { readonly endCursor: string | null } } | null };

export type AnnQueryVariables = Exact<{ [key: string]: never; }>;


export type AnnQuery = { readonly contactByExternalId: { readonly id: string } | null };

export type CreateNamesakeMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateNamesakeMutation = { readonly createContact: { readonly contact: { readonly id: string, readonly externalId: string | null } | null } | null };

export type MergeAndUpdateMutationVariables = Exact<{
  fromId: string;
  intoId: string;
}>;


export type MergeAndUpdateMutation = { readonly merge: { readonly mergedContactId: string | null, readonly contact: { readonly id: string, readonly name: string | null, readonly phone: string | null, readonly email: string | null, readonly externalId: string | null, readonly tags: ReadonlyArray<{ readonly name: string }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null, readonly again: { readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type MergedAwayByEveryKeyQueryVariables = Exact<{
  id: string;
  externalId: string;
  references: ReadonlyArray<unknown> | unknown;
}>;


export type MergedAwayByEveryKeyQuery = { readonly contact: { readonly id: string } | null, readonly contactByExternalId: { readonly id: string } | null, readonly contactsByExternalIds: ReadonlyArray<{ readonly id: string } | null> | null, readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null, readonly _entities: ReadonlyArray<
    | { readonly id: string }
    | Record<PropertyKey, never>
   | null> };

export type SegmentsAndAContactQueryVariables = Exact<{ [key: string]: never; }>;


export type SegmentsAndAContactQuery = { readonly segments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null }> | null };

export type TotalByOneRowQueryVariables = Exact<{ [key: string]: never; }>;


export type TotalByOneRowQuery = { readonly contacts: { readonly totalCount: number } | null };

export type FiftyWithTagsAndSegmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type FiftyWithTagsAndSegmentsQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly tags: ReadonlyArray<{ readonly name: string }> | null, readonly segments: ReadonlyArray<{ readonly name: string }> | null }> } | null };

export type FirstSeededContactQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstSeededContactQuery = { readonly contact: { readonly id: string } | null };

export type RateLimitQueryVariables = Exact<{ [key: string]: never; }>;


export type RateLimitQuery = { readonly intercomRateLimit: { readonly limit: number, readonly remaining: number, readonly resetAt: string } | null };

export type CanaryReadsQueryVariables = Exact<{
  id: string;
  externalId: string;
}>;


export type CanaryReadsQuery = { readonly contact: { readonly id: string } | null, readonly contactByExternalId: { readonly id: string } | null, readonly contacts: { readonly totalCount: number } | null, readonly tags: ReadonlyArray<{ readonly id: string }> | null };

export type CanarySearchQueryVariables = Exact<{
  email: string;
}>;


export type CanarySearchQuery = { readonly contacts: { readonly totalCount: number } | null };

export type CanaryCreateMutationVariables = Exact<{
  email: string;
  name: string;
  externalId: string;
}>;


export type CanaryCreateMutation = { readonly createContact: { readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly intercomRequestId: string | null }> } | null };

export type CanaryUpdateMutationVariables = Exact<{
  id: string;
  name: string;
  email: string;
}>;


export type CanaryUpdateMutation = { readonly updateContact: { readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly intercomRequestId: string | null }> } | null };

export type CanaryNoteMutationVariables = Exact<{
  id: string;
  name: string;
}>;


export type CanaryNoteMutation = { readonly createNote: { readonly note: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null, readonly intercomRequestId: string | null }> } | null };

export type SegmentsOfPageQueryVariables = Exact<{
  first: number;
}>;


export type SegmentsOfPageQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly segments: ReadonlyArray<{ readonly name: string }> | null }> } | null };

export type SegmentsAndTagsQueryVariables = Exact<{ [key: string]: never; }>;


export type SegmentsAndTagsQuery = { readonly segments: ReadonlyArray<{ readonly id: string }> | null, readonly tags: ReadonlyArray<{ readonly id: string }> | null };

export type CreateThreeLeadsMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateThreeLeadsMutation = { readonly a: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null, readonly b: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null, readonly c: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type ContactOneQueryVariables = Exact<{ [key: string]: never; }>;


export type ContactOneQuery = { readonly contact: { readonly id: string } | null };

export type CreateLeadOnlyMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateLeadOnlyMutation = { readonly createContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type SegmentsOfTwentyQueryVariables = Exact<{ [key: string]: never; }>;


export type SegmentsOfTwentyQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly segments: ReadonlyArray<{ readonly name: string }> | null }> } | null };

export type RenameToNMutationVariables = Exact<{
  id: string;
}>;


export type RenameToNMutation = { readonly updateContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type CompaniesOfNobodyQueryVariables = Exact<{
  r: ReadonlyArray<unknown> | unknown;
}>;


export type CompaniesOfNobodyQuery = { readonly _entities: ReadonlyArray<
    | { readonly name: string | null }
    | Record<PropertyKey, never>
   | null> };

export type CreateNoteBMutationVariables = Exact<{
  contactId: string;
}>;


export type CreateNoteBMutation = { readonly createNote: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type MergeContactsOnlyMutationVariables = Exact<{
  fromId: string;
  intoId: string;
}>;


export type MergeContactsOnlyMutation = { readonly mergeContacts: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type RenameFirstSeededMutationVariables = Exact<{ [key: string]: never; }>;


export type RenameFirstSeededMutation = { readonly updateContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type DeleteContactAndSayWhyMutationVariables = Exact<{
  id: string;
}>;


export type DeleteContactAndSayWhyMutation = { readonly deleteContact: { readonly deletedContactId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type RateLimitToldQueryVariables = Exact<{ [key: string]: never; }>;


export type RateLimitToldQuery = { readonly intercomRateLimit: { readonly limit: number, readonly remaining: number, readonly resetAt: string } | null };

export type TotalAndIdsQueryVariables = Exact<{ [key: string]: never; }>;


export type TotalAndIdsQuery = { readonly contacts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type IdsAndWhetherMoreQueryVariables = Exact<{ [key: string]: never; }>;


export type IdsAndWhetherMoreQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null };

export type CreateAndSayAllMutationVariables = Exact<{
  input: CreateContactInput;
}>;


export type CreateAndSayAllMutation = { readonly createContact: { readonly contact: { readonly id: string, readonly externalId: string | null, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly conflictingContactId: string | null }> } | null };

export type UpsertAndSayAllMutationVariables = Exact<{
  input: UpsertContactInput;
}>;


export type UpsertAndSayAllMutation = { readonly upsertContact: { readonly outcome: UpsertContactOutcome | null, readonly contact: { readonly id: string, readonly externalId: string | null, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly conflictingContactId: string | null }> } | null };

export type TotalOfXQueryVariables = Exact<{ [key: string]: never; }>;


export type TotalOfXQuery = { readonly contacts: { readonly totalCount: number } | null };

export type EveryPathByIdQueryVariables = Exact<{
  id: string;
  references: ReadonlyArray<unknown> | unknown;
}>;


export type EveryPathByIdQuery = { readonly contact: { readonly id: string } | null, readonly contactByExternalId: { readonly id: string } | null, readonly contactsByExternalIds: ReadonlyArray<{ readonly id: string } | null> | null, readonly tag: { readonly id: string } | null, readonly segment: { readonly id: string } | null, readonly company: { readonly id: string } | null, readonly companyByCompanyId: { readonly id: string } | null, readonly _entities: ReadonlyArray<
    | { readonly __typename: 'Company' }
    | { readonly __typename: 'Contact' }
    | { readonly __typename: 'IntercomAdmin' }
    | { readonly __typename: 'Segment' }
    | { readonly __typename: 'Tag' }
   | null> };

export type EveryWriteByIdMutationVariables = Exact<{
  id: string;
}>;


export type EveryWriteByIdMutation = { readonly a: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null, readonly b: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null, readonly c: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null, readonly d: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null, readonly e: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null, readonly f: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null, readonly g: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null, readonly h: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type ContactOfMuchQueryVariables = Exact<{ [key: string]: never; }>;


export type ContactOfMuchQuery = { readonly contactByExternalId: { readonly id: string, readonly tags: ReadonlyArray<{ readonly id: string, readonly name: string }> | null, readonly companies: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null } | null };

export type SubscriptionTypeIdsQueryVariables = Exact<{ [key: string]: never; }>;


export type SubscriptionTypeIdsQuery = { readonly intercomSubscriptionTypes: ReadonlyArray<{ readonly id: string }> | null };

export type RemoveTagMutationVariables = Exact<{
  contactId: string;
  tagId: string;
}>;


export type RemoveTagMutation = { readonly removal: { readonly from: { readonly id: string, readonly name: string } | null, readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type RemoveCompanyMutationVariables = Exact<{
  contactId: string;
  companyId: string;
}>;


export type RemoveCompanyMutation = { readonly removal: { readonly from: { readonly id: string, readonly name: string | null } | null, readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type RemoveChoiceMutationVariables = Exact<{
  contactId: string;
  typeId: string;
}>;


export type RemoveChoiceMutation = { readonly removal: { readonly from: { readonly id: string, readonly name: string | null } | null, readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type DeleteCompanyTwiceMutationVariables = Exact<{
  id: string;
}>;


export type DeleteCompanyTwiceMutation = { readonly deleteCompany: { readonly deletedCompanyId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type CreateFreshMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateFreshMutation = { readonly createContact: { readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type RenameFresherMutationVariables = Exact<{
  id: string;
}>;


export type RenameFresherMutation = { readonly updateContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type NamesByExternalIdsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NamesByExternalIdsQuery = { readonly contactsByExternalIds: ReadonlyArray<{ readonly name: string | null } | null> | null };

export type CreateJustMadeTagMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateJustMadeTagMutation = { readonly createTag: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type CreateEarlierMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateEarlierMutation = { readonly createContact: { readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type EarlierAndSeedUserQueryVariables = Exact<{ [key: string]: never; }>;


export type EarlierAndSeedUserQuery = { readonly contactsByExternalIds: ReadonlyArray<{ readonly id: string } | null> | null };

export type UnknownToReplicasQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type UnknownToReplicasQuery = { readonly contactsByExternalIds: ReadonlyArray<{ readonly externalId: string | null } | null> | null };

export type CreateNobodyMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateNobodyMutation = { readonly createContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type NobodysCompanyQueryVariables = Exact<{ [key: string]: never; }>;


export type NobodysCompanyQuery = { readonly companyByCompanyId: { readonly companyId: string | null } | null };

export type UpsertNobodysCompanyMutationVariables = Exact<{ [key: string]: never; }>;


export type UpsertNobodysCompanyMutation = { readonly upsertCompany: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type SecondSeededContactQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondSeededContactQuery = { readonly contact: { readonly id: string } | null };

export type NameAndSegmentsQueryVariables = Exact<{
  id: string;
}>;


export type NameAndSegmentsQuery = { readonly contact: { readonly name: string | null, readonly segments: ReadonlyArray<{ readonly id: string }> | null } | null };

export type RenameToAfterMutationVariables = Exact<{
  id: string;
}>;


export type RenameToAfterMutation = { readonly updateContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type CreateNoteWithMessageMutationVariables = Exact<{
  contactId: string;
}>;


export type CreateNoteWithMessageMutation = { readonly createNote: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string }> } | null };

export type TwentyContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type TwentyContactsQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type RenameContactMutationVariables = Exact<{
  id: string;
  name: string;
}>;


export type RenameContactMutation = { readonly updateContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type NameAndTagsQueryVariables = Exact<{
  id: string;
}>;


export type NameAndTagsQuery = { readonly contact: { readonly name: string | null, readonly tags: ReadonlyArray<{ readonly name: string }> | null } | null };

export type CreateTagUnseenMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateTagUnseenMutation = { readonly createTag: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type CreateTagAndSeeMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateTagAndSeeMutation = { readonly createTag: { readonly tag: { readonly id: string } | null } | null };

export type ArchiveAndShowConflictMutationVariables = Exact<{ [key: string]: never; }>;


export type ArchiveAndShowConflictMutation = { readonly archiveContact: { readonly archivedContactId: string | null, readonly externalId: string | null, readonly userErrors: ReadonlyArray<{ readonly conflictingContact: { readonly email: string | null } | null }> } | null };

export type TotalByFilterQueryVariables = Exact<{
  f?: ContactFilter | null | undefined;
}>;


export type TotalByFilterQuery = { readonly contacts: { readonly totalCount: number } | null };

export type TotalByFiltersQueryVariables = Exact<{
  f?: ReadonlyArray<ContactFilter> | ContactFilter | null | undefined;
}>;


export type TotalByFiltersQuery = { readonly contacts: { readonly totalCount: number } | null };

export type TotalOfEmailEndingQueryVariables = Exact<{ [key: string]: never; }>;


export type TotalOfEmailEndingQuery = { readonly contacts: { readonly totalCount: number } | null };

export type TotalOfPhoneQueryVariables = Exact<{ [key: string]: never; }>;


export type TotalOfPhoneQuery = { readonly contacts: { readonly totalCount: number } | null };

export type TotalByNameFilterQueryVariables = Exact<{
  s?: ContactStringFilter | null | undefined;
}>;


export type TotalByNameFilterQuery = { readonly contacts: { readonly totalCount: number } | null };

export type TotalByDefaultFilterQueryVariables = Exact<{
  f?: ContactFilter | null | undefined;
}>;


export type TotalByDefaultFilterQuery = { readonly contacts: { readonly totalCount: number } | null };

export type ThreeEmailsQueryVariables = Exact<{ [key: string]: never; }>;


export type ThreeEmailsQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly email: string | null }> } | null };

export type ContactIdsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContactIdsQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type CreateTwiceMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateTwiceMutation = { readonly createContact: { readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type EntitiesWithNamesQueryVariables = Exact<{
  r: ReadonlyArray<unknown> | unknown;
}>;


export type EntitiesWithNamesQuery = { readonly _entities: ReadonlyArray<
    | { readonly __typename: 'Company' }
    | { readonly __typename: 'Contact', readonly name: string | null }
    | { readonly __typename: 'IntercomAdmin' }
    | { readonly __typename: 'Segment' }
    | { readonly __typename: 'Tag', readonly tag: string }
   | null> };

export type TagAndSegmentNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type TagAndSegmentNamesQuery = { readonly tags: ReadonlyArray<{ readonly name: string }> | null, readonly segments: ReadonlyArray<{ readonly name: string }> | null };

export type TagNamesAndContactQueryVariables = Exact<{ [key: string]: never; }>;


export type TagNamesAndContactQuery = { readonly tags: ReadonlyArray<{ readonly name: string, readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null }> | null };

export type AdminNamesOnlyQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminNamesOnlyQuery = { readonly intercomAdmins: ReadonlyArray<{ readonly name: string | null }> | null };

export type CountsOfSegmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type CountsOfSegmentsQuery = { readonly segments: ReadonlyArray<{ readonly count: number | null }> | null };

export type TagNamesAndRateLimitQueryVariables = Exact<{ [key: string]: never; }>;


export type TagNamesAndRateLimitQuery = { readonly tags: ReadonlyArray<{ readonly name: string }> | null, readonly intercomRateLimit: { readonly remaining: number } | null };

export type UntagNobodyMutationVariables = Exact<{ [key: string]: never; }>;


export type UntagNobodyMutation = { readonly untagContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type TagNamesAndBadContactQueryVariables = Exact<{ [key: string]: never; }>;


export type TagNamesAndBadContactQuery = { readonly tags: ReadonlyArray<{ readonly name: string }> | null, readonly contact: { readonly id: string } | null };

export type OneContactQueryVariables = Exact<{
  id: string;
}>;


export type OneContactQuery = { readonly contact: { readonly id: string } | null };

export type ChangedOutsideQueryVariables = Exact<{
  id: string;
  externalId: string;
  tagId: string;
  byId: unknown;
  byKey: unknown;
}>;


export type ChangedOutsideQuery = { readonly contact: { readonly id: string, readonly name: string | null } | null, readonly contactByExternalId: { readonly id: string, readonly name: string | null } | null, readonly contactsByExternalIds: ReadonlyArray<{ readonly id: string, readonly name: string | null } | null> | null, readonly entities: ReadonlyArray<
    | { readonly id: string, readonly name: string | null }
    | Record<PropertyKey, never>
   | null>, readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null }> } | null, readonly filtered: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null }> } | null, readonly searched: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null }> } | null, readonly tag: { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null }> } | null } | null };

export type TagsOfOutsideQueryVariables = Exact<{ [key: string]: never; }>;


export type TagsOfOutsideQuery = { readonly tags: ReadonlyArray<{ readonly id: string }> | null };

export type TotalInOrderQueryVariables = Exact<{
  s?: ContactSort | null | undefined;
}>;


export type TotalInOrderQuery = { readonly contacts: { readonly totalCount: number } | null };

export type TotalOfNoneQueryVariables = Exact<{ [key: string]: never; }>;


export type TotalOfNoneQuery = { readonly contacts: { readonly totalCount: number } | null };

export type TypenameAndTotalQueryVariables = Exact<{ [key: string]: never; }>;


export type TypenameAndTotalQuery = { readonly __typename: 'Query', readonly contacts: { readonly totalCount: number } | null };

export type MakeMutationVariables = Exact<{
  name: string;
  email?: string | null | undefined;
}>;


export type MakeMutation = { readonly createContact: { readonly contact: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string }> } | null };

export type ContactAndTagMutationVariables = Exact<{
  a: string;
  b: string;
}>;


export type ContactAndTagMutation = { readonly b: { readonly tag: { readonly id: string, readonly name: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null, readonly a: { readonly contact: { readonly id: string, readonly name: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type SomeContactsQueryVariables = Exact<{
  first: number;
}>;


export type SomeContactsQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type EmailsQueryVariables = Exact<{ [key: string]: never; }>;


export type EmailsQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly email: string | null }> } | null };

export type RenameForSubscribersMutationVariables = Exact<{
  id: string;
  name: string;
}>;


export type RenameForSubscribersMutation = { readonly updateContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type AnyContactToSubscribeToQueryVariables = Exact<{ [key: string]: never; }>;


export type AnyContactToSubscribeToQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type WorkspaceOfSubscribersQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkspaceOfSubscribersQuery = { readonly intercomWorkspace: { readonly id: string } | null, readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type RenameAtReplicaMutationVariables = Exact<{
  id: string;
  name: string;
}>;


export type RenameAtReplicaMutation = { readonly updateContact: { readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type SomeContactsOfReplicasQueryVariables = Exact<{ [key: string]: never; }>;


export type SomeContactsOfReplicasQuery = { readonly intercomWorkspace: { readonly id: string } | null, readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type OneBesideAgentsQueryVariables = Exact<{
  id: string;
}>;


export type OneBesideAgentsQuery = { readonly contact: { readonly id: string } | null };

export type FirstForToolsQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstForToolsQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ContactRole, readonly externalId: string | null, readonly notes: { readonly totalCount: number } | null, readonly conversationSummary: { readonly totalCount: number | null } | null }> } | null, readonly segments: ReadonlyArray<{ readonly id: string }> | null };

export type CreateTagXMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateTagXMutation = { readonly createTag: { readonly tag: { readonly id: string } | null } | null };

export type SdlQueryVariables = Exact<{ [key: string]: never; }>;


export type SdlQuery = { readonly _service: { readonly sdl: string | null } };

export type FirstContactWithTagsQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstContactWithTagsQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly tags: ReadonlyArray<{ readonly name: string }> | null }> } | null };

export type TwoWithTagsQueryVariables = Exact<{ [key: string]: never; }>;


export type TwoWithTagsQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly tags: ReadonlyArray<{ readonly name: string }> | null }> } | null };

export type CreateByExternalIdMutationVariables = Exact<{
  id: string;
}>;


export type CreateByExternalIdMutation = { readonly createContact: { readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode }> } | null };

export type SdlAsTagsQueryVariables = Exact<{ [key: string]: never; }>;


export type SdlAsTagsQuery = { readonly tags: { readonly sdl: string | null } };

export type TagIdsAndEntitiesQueryVariables = Exact<{
  r: ReadonlyArray<unknown> | unknown;
}>;


export type TagIdsAndEntitiesQuery = { readonly tags: ReadonlyArray<{ readonly id: string }> | null, readonly _entities: ReadonlyArray<
    | { readonly __typename: 'Company' }
    | { readonly __typename: 'Contact' }
    | { readonly __typename: 'IntercomAdmin' }
    | { readonly __typename: 'Segment' }
    | { readonly __typename: 'Tag' }
   | null> };

export type CreateAndSayWhenMutationVariables = Exact<{
  id: string;
}>;


export type CreateAndSayWhenMutation = { readonly createContact: { readonly contact: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly retryAfterSeconds: number | null }> } | null };

export type PageQueryVariables = Exact<{ [key: string]: never; }>;


export type PageQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly tags: ReadonlyArray<{ readonly name: string }> | null }> } | null };

export type CreateMutationVariables = Exact<{
  input: CreateContactInput;
}>;


export type CreateMutation = { readonly createContact: { readonly contact: { readonly id: string, readonly email: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: IntercomUserErrorCode, readonly message: string, readonly conflictingContact: { readonly email: string | null } | null }> } | null };

export type FindByEmailQueryVariables = Exact<{
  email: string;
}>;


export type FindByEmailQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly email: string | null, readonly name: string | null }> } | null };

export type FailingQueryVariables = Exact<{
  email: string;
}>;


export type FailingQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly email: string | null, readonly name: string | null }> } | null };

export type EmailByExternalIdQueryVariables = Exact<{
  id: string;
}>;


export type EmailByExternalIdQuery = { readonly contactByExternalId: { readonly email: string | null } | null };

export type AfterQueryVariables = Exact<{ [key: string]: never; }>;


export type AfterQuery = { readonly contacts: { readonly totalCount: number } | null };

export type IdsOfTwoQueryVariables = Exact<{ [key: string]: never; }>;


export type IdsOfTwoQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type FloodedWorkspaceIdQueryVariables = Exact<{ [key: string]: never; }>;


export type FloodedWorkspaceIdQuery = { readonly intercomWorkspace: { readonly id: string } | null };

export type FloodedContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type FloodedContactsQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type WebhookWorkspaceIdQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhookWorkspaceIdQuery = { readonly intercomWorkspace: { readonly id: string } | null };

export type WebhookByExternalIdQueryVariables = Exact<{
  externalId: string;
  ids: ReadonlyArray<string> | string;
}>;


export type WebhookByExternalIdQuery = { readonly contactByExternalId: { readonly id: string, readonly name: string | null } | null, readonly contactsByExternalIds: ReadonlyArray<{ readonly id: string, readonly name: string | null } | null> | null };

export type WebhookTagNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhookTagNamesQuery = { readonly tags: ReadonlyArray<{ readonly id: string, readonly name: string }> | null };

export type WebhookListedIdsQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhookListedIdsQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const WhyNotFragmentDoc = new TypedDocumentString(`
    fragment WhyNot on IntercomUserError {
  code
  message
  field
  retryAfterSeconds
  intercomRequestId
  conflictingContactId
  conflictingContactIsArchived
  conflictingContact {
    id
  }
}
    `, {"fragmentName":"WhyNot"}) as unknown as TypedDocumentString<WhyNotFragment, unknown>;
export const IdsOfCompaniesFragmentDoc = new TypedDocumentString(`
    fragment IdsOfCompanies on CompanyConnection {
  nodes {
    id
  }
}
    `, {"fragmentName":"IdsOfCompanies"}) as unknown as TypedDocumentString<IdsOfCompaniesFragment, unknown>;
export const AllContactsDocument = new TypedDocumentString(`
    query AllContacts($after: String) {
  contacts(first: 150, after: $after) {
    nodes {
      id
      email
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AllContactsQuery, AllContactsQueryVariables>;
export const AssignConversationDocument = new TypedDocumentString(`
    mutation AssignConversation($conversationId: ID!, $assigneeId: ID, $teamId: ID, $adminId: ID) {
  assignIntercomConversation(
    input: {conversationId: $conversationId, assigneeId: $assigneeId, teamId: $teamId, adminId: $adminId}
  ) {
    conversation {
      assignee {
        id
      }
      team {
        id
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AssignConversationMutation, AssignConversationMutationVariables>;
export const CloseConversationDocument = new TypedDocumentString(`
    mutation CloseConversation($conversationId: ID!, $body: String, $adminId: ID) {
  closeIntercomConversation(
    input: {conversationId: $conversationId, body: $body, adminId: $adminId}
  ) {
    conversation {
      state
      lastClosedAt
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CloseConversationMutation, CloseConversationMutationVariables>;
export const ContactSegmentsDocument = new TypedDocumentString(`
    query ContactSegments($id: ID!) {
  contact(id: $id) {
    id
    name
    segments {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ContactSegmentsQuery, ContactSegmentsQueryVariables>;
export const ContactsChangedSinceDocument = new TypedDocumentString(`
    query ContactsChangedSince($day: Date!, $after: String) {
  contacts(first: 150, after: $after, filter: {updatedAt: {after: $day}}) {
    nodes {
      id
      externalId
      email
      updatedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ContactsChangedSinceQuery, ContactsChangedSinceQueryVariables>;
export const CreateLeadDocument = new TypedDocumentString(`
    mutation CreateLead($email: String!, $name: String) {
  createContact(input: {role: LEAD, email: $email, name: $name}) {
    contact {
      id
      externalId
      role
      email
      name
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CreateLeadMutation, CreateLeadMutationVariables>;
export const CreateTicketDocument = new TypedDocumentString(`
    mutation CreateTicket($input: CreateIntercomTicketInput!) {
  createIntercomTicket(input: $input) {
    ticket {
      id
      number
      title
      state {
        category
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CreateTicketMutation, CreateTicketMutationVariables>;
export const CreateUserDocument = new TypedDocumentString(`
    mutation CreateUser($input: CreateContactInput!) {
  createContact(input: $input) {
    contact {
      id
      externalId
      role
      email
      phone
      customAttributes
    }
    userErrors {
      code
      message
      field
      conflictingContactId
    }
  }
}
    `) as unknown as TypedDocumentString<CreateUserMutation, CreateUserMutationVariables>;
export const Customer360Document = new TypedDocumentString(`
    query Customer360($externalId: ID!) {
  contactByExternalId(externalId: $externalId) {
    id
    name
    email
    owner {
      name
    }
    companies(first: 3) {
      nodes {
        name
        plan
      }
    }
    tags {
      name
    }
    conversationSummary {
      openCount
      totalCount
      lastReplyAt
    }
    conversations(first: 3) {
      nodes {
        id
        state
        createdAt
        source {
          bodyText
        }
        assignee {
          name
        }
        team {
          name
        }
      }
    }
    tickets(first: 3) {
      nodes {
        number
        title
        state {
          category
        }
      }
    }
    eventSummary {
      name
      count
      lastAt
    }
    activity(first: 5) {
      nodes {
        kind
        at
      }
    }
  }
}
    `) as unknown as TypedDocumentString<Customer360Query, Customer360QueryVariables>;
export const EraseContactDocument = new TypedDocumentString(`
    mutation EraseContact($id: ID!) {
  deleteContact(id: $id) {
    deletedContactId
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<EraseContactMutation, EraseContactMutationVariables>;
export const FilterOptionsDocument = new TypedDocumentString(`
    query FilterOptions {
  tags {
    id
    name
  }
  segments {
    id
    name
  }
  intercomDataAttributes(model: CONTACT) {
    name
    label
    dataType
    options
    custom
  }
}
    `) as unknown as TypedDocumentString<FilterOptionsQuery, FilterOptionsQueryVariables>;
export const FirstContactsDocument = new TypedDocumentString(`
    query FirstContacts {
  contacts(first: 5, filter: {role: {eq: USER}}) {
    totalCount
    nodes {
      name
      email
      tags {
        name
      }
      segments {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FirstContactsQuery, FirstContactsQueryVariables>;
export const MergeContactsDocument = new TypedDocumentString(`
    mutation MergeContacts($fromId: ID!, $intoId: ID!) {
  mergeContacts(fromId: $fromId, intoId: $intoId) {
    mergedContactId
    contact {
      id
      role
      email
      phone
      tags {
        name
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<MergeContactsMutation, MergeContactsMutationVariables>;
export const PreviewMergeDocument = new TypedDocumentString(`
    query PreviewMerge($fromId: ID!, $intoId: ID!) {
  contact(id: $intoId) {
    duplicates {
      id
      role
    }
  }
  contactMergePreview(fromId: $fromId, intoId: $intoId) {
    isPossible
    fields {
      name
      after
      isChanged
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewMergeQuery, PreviewMergeQueryVariables>;
export const ReplyToConversationDocument = new TypedDocumentString(`
    mutation ReplyToConversation($conversationId: ID!, $body: String!, $adminId: ID) {
  replyToIntercomConversation(
    input: {conversationId: $conversationId, body: $body, adminId: $adminId}
  ) {
    conversation {
      id
      parts(last: 1) {
        partType
        bodyText
        author {
          kind
          admin {
            id
          }
        }
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ReplyToConversationMutation, ReplyToConversationMutationVariables>;
export const SearchBoxDocument = new TypedDocumentString(`
    query SearchBox($words: String!) {
  contacts(first: 10, search: $words) {
    totalCount
    nodes {
      id
      name
      email
      phone
    }
  }
}
    `) as unknown as TypedDocumentString<SearchBoxQuery, SearchBoxQueryVariables>;
export const SearchByEmailDocument = new TypedDocumentString(`
    query SearchByEmail($email: String!) {
  contacts(filter: {email: {eq: $email}}) {
    totalCount
    nodes {
      id
      role
      externalId
      name
      email
    }
  }
}
    `) as unknown as TypedDocumentString<SearchByEmailQuery, SearchByEmailQueryVariables>;
export const SearchCompoundDocument = new TypedDocumentString(`
    query SearchCompound($plan: String!, $signedUpAfter: Date!, $after: String) {
  contacts(
    first: 50
    after: $after
    filter: {role: {eq: USER}, signedUpAt: {after: $signedUpAfter}, customAttributes: [{name: "plan", string: {eq: $plan}}]}
    sort: {field: CREATED_AT, direction: DESC}
  ) {
    totalCount
    nodes {
      id
      email
      signedUpAt
      tags {
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SearchCompoundQuery, SearchCompoundQueryVariables>;
export const SignUpsByWeekDocument = new TypedDocumentString(`
    query SignUpsByWeek($weeks: [ContactFilter!]!) {
  contactCounts(filters: $weeks)
}
    `) as unknown as TypedDocumentString<SignUpsByWeekQuery, SignUpsByWeekQueryVariables>;
export const TicketTypesDocument = new TypedDocumentString(`
    query TicketTypes {
  intercomTicketTypes {
    id
    name
    category
    attributes {
      name
      dataType
      isRequired
    }
  }
}
    `) as unknown as TypedDocumentString<TicketTypesQuery, TicketTypesQueryVariables>;
export const TrackEventDocument = new TypedDocumentString(`
    mutation TrackEvent($input: TrackContactEventInput!) {
  trackContactEvent(input: $input) {
    createdAt
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<TrackEventMutation, TrackEventMutationVariables>;
export const UpdateContactDocument = new TypedDocumentString(`
    mutation UpdateContact($id: ID!, $input: UpdateContactInput!) {
  updateContact(id: $id, input: $input) {
    contact {
      id
      name
      email
      customAttributes
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateContactMutation, UpdateContactMutationVariables>;
export const UpsertUserDocument = new TypedDocumentString(`
    mutation UpsertUser($input: UpsertContactInput!) {
  upsertContact(input: $input) {
    outcome
    contact {
      id
      externalId
      name
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UpsertUserMutation, UpsertUserMutationVariables>;
export const UpsertUsersDocument = new TypedDocumentString(`
    mutation UpsertUsers($inputs: [UpsertContactInput!]!) {
  upsertContacts(inputs: $inputs) {
    rows {
      outcome
      contact {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UpsertUsersMutation, UpsertUsersMutationVariables>;
export const WatchContactsDocument = new TypedDocumentString(`
    subscription WatchContacts {
  intercomContactChanged {
    kind
    contactId
    contact {
      name
      email
      tags {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WatchContactsSubscription, WatchContactsSubscriptionVariables>;
export const TypenameDocument = new TypedDocumentString(`
    query Typename {
  __typename
}
    `) as unknown as TypedDocumentString<TypenameQuery, TypenameQueryVariables>;
export const TotalOfContactsDocument = new TypedDocumentString(`
    query TotalOfContacts {
  contacts {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TotalOfContactsQuery, TotalOfContactsQueryVariables>;
export const ContactEntitiesWithEmailDocument = new TypedDocumentString(`
    query ContactEntitiesWithEmail($r: [_Any!]!) {
  _entities(representations: $r) {
    ... on Contact {
      id
      email
    }
  }
}
    `) as unknown as TypedDocumentString<ContactEntitiesWithEmailQuery, ContactEntitiesWithEmailQueryVariables>;
export const EntitiesWithAStrangerDocument = new TypedDocumentString(`
    query EntitiesWithAStranger($r: [_Any!]!) {
  _entities(representations: $r) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<EntitiesWithAStrangerQuery, EntitiesWithAStrangerQueryVariables>;
export const OneOfEveryEntityDocument = new TypedDocumentString(`
    query OneOfEveryEntity {
  tags {
    id
    name
  }
  segments {
    id
    name
  }
  intercomAdmins {
    id
    name
  }
  companies(first: 2) {
    nodes {
      id
      companyId
      name
    }
  }
}
    `) as unknown as TypedDocumentString<OneOfEveryEntityQuery, OneOfEveryEntityQueryVariables>;
export const EntitiesOfEveryTypeDocument = new TypedDocumentString(`
    query EntitiesOfEveryType($r: [_Any!]!) {
  _entities(representations: $r) {
    ... on Tag {
      id
    }
    ... on Segment {
      id
    }
    ... on IntercomAdmin {
      id
    }
    ... on Company {
      id
      companyId
    }
    ... on Contact {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EntitiesOfEveryTypeQuery, EntitiesOfEveryTypeQueryVariables>;
export const UsersByBothKeysDocument = new TypedDocumentString(`
    query UsersByBothKeys {
  contacts(first: 85, filter: {role: {eq: USER}}) {
    nodes {
      id
      externalId
    }
  }
}
    `) as unknown as TypedDocumentString<UsersByBothKeysQuery, UsersByBothKeysQueryVariables>;
export const PeopleToJoinDocument = new TypedDocumentString(`
    query PeopleToJoin {
  contacts(
    first: 47
    filter: {role: {eq: USER}}
    sort: {field: CREATED_AT, direction: DESC}
  ) {
    nodes {
      externalId
      id
      name
      tags {
        name
      }
      segments {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleToJoinQuery, PeopleToJoinQueryVariables>;
export const CreateThroughRouterDocument = new TypedDocumentString(`
    mutation CreateThroughRouter($input: CreateContactInput!) {
  createContact(input: $input) {
    contact {
      id
    }
    userErrors {
      code
      message
      field
      retryAfterSeconds
      conflictingContactId
      conflictingContactIsArchived
      conflictingContact {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreateThroughRouterMutation, CreateThroughRouterMutationVariables>;
export const PageOfActivityDocument = new TypedDocumentString(`
    query PageOfActivity($id: ID!, $first: Int!, $after: String) {
  contact(id: $id) {
    createdAt
    activity(first: $first, after: $after) {
      nodes {
        kind
        at
        conversation {
          id
        }
        ticket {
          id
        }
        note {
          id
        }
        event {
          name
        }
        tag {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PageOfActivityQuery, PageOfActivityQueryVariables>;
export const TimelinesOfManyDocument = new TypedDocumentString(`
    query TimelinesOfMany {
  contacts(first: 45) {
    nodes {
      id
      activity(first: 5) {
        nodes {
          kind
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TimelinesOfManyQuery, TimelinesOfManyQueryVariables>;
export const AdminsInFullDocument = new TypedDocumentString(`
    query AdminsInFull {
  intercomAdmins {
    id
    name
    email
    jobTitle
    isAway
    hasInboxSeat
  }
}
    `) as unknown as TypedDocumentString<AdminsInFullQuery, AdminsInFullQueryVariables>;
export const AdminEntitiesDocument = new TypedDocumentString(`
    query AdminEntities($references: [_Any!]!) {
  _entities(representations: $references) {
    ... on IntercomAdmin {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AdminEntitiesQuery, AdminEntitiesQueryVariables>;
export const OwnersDocument = new TypedDocumentString(`
    query Owners {
  contacts(first: 100) {
    nodes {
      id
      ownerId
      owner {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnersQuery, OwnersQueryVariables>;
export const ChangeOwnerDocument = new TypedDocumentString(`
    mutation ChangeOwner($id: ID!, $owner: ID) {
  updateContact(id: $id, input: {ownerId: $owner}) {
    contact {
      owner {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeOwnerMutation, ChangeOwnerMutationVariables>;
export const OwnersByNameDocument = new TypedDocumentString(`
    query OwnersByName {
  contacts(first: 50, sort: {field: NAME, direction: DESC}) {
    nodes {
      id
      owner {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnersByNameQuery, OwnersByNameQueryVariables>;
export const TotalOfPageDocument = new TypedDocumentString(`
    query TotalOfPage($first: Int!) {
  contacts(first: $first) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TotalOfPageQuery, TotalOfPageQueryVariables>;
export const ContactByIdDocument = new TypedDocumentString(`
    query ContactById($id: ID!) {
  contact(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<ContactByIdQuery, ContactByIdQueryVariables>;
export const TagByIdDocument = new TypedDocumentString(`
    query TagById($id: ID!) {
  tag(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<TagByIdQuery, TagByIdQueryVariables>;
export const SegmentByIdDocument = new TypedDocumentString(`
    query SegmentById($id: ID!) {
  segment(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<SegmentByIdQuery, SegmentByIdQueryVariables>;
export const RefuseDeleteDocument = new TypedDocumentString(`
    mutation RefuseDelete($id: ID!) {
  done: deleteContact(id: $id) {
    userErrors {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RefuseDeleteMutation, RefuseDeleteMutationVariables>;
export const RefuseTagDocument = new TypedDocumentString(`
    mutation RefuseTag($id: ID!) {
  done: tagContact(contactId: "1", tagId: $id) {
    userErrors {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RefuseTagMutation, RefuseTagMutationVariables>;
export const RefuseTagOfManyDocument = new TypedDocumentString(`
    mutation RefuseTagOfMany($id: ID!) {
  done: tagContacts(contactIds: ["1", $id], tagId: "1") {
    userErrors {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RefuseTagOfManyMutation, RefuseTagOfManyMutationVariables>;
export const RefuseMergeDocument = new TypedDocumentString(`
    mutation RefuseMerge($id: ID!) {
  done: mergeContacts(fromId: "1", intoId: $id) {
    userErrors {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RefuseMergeMutation, RefuseMergeMutationVariables>;
export const ContactIdByExternalIdDocument = new TypedDocumentString(`
    query ContactIdByExternalId($externalId: ID!) {
  contactByExternalId(externalId: $externalId) {
    id
  }
}
    `) as unknown as TypedDocumentString<ContactIdByExternalIdQuery, ContactIdByExternalIdQueryVariables>;
export const ContactIdsByExternalIdsDocument = new TypedDocumentString(`
    query ContactIdsByExternalIds($ids: [ID!]!) {
  contactsByExternalIds(externalIds: $ids) {
    id
  }
}
    `) as unknown as TypedDocumentString<ContactIdsByExternalIdsQuery, ContactIdsByExternalIdsQueryVariables>;
export const RefuseExternalIdDocument = new TypedDocumentString(`
    mutation RefuseExternalId($externalId: ID!) {
  done: createContact(input: {externalId: $externalId}) {
    userErrors {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RefuseExternalIdMutation, RefuseExternalIdMutationVariables>;
export const FirstContactDocument = new TypedDocumentString(`
    query FirstContact {
  contacts(first: 1) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FirstContactQuery, FirstContactQueryVariables>;
export const ContactEntitiesDocument = new TypedDocumentString(`
    query ContactEntities($r: [_Any!]!) {
  _entities(representations: $r) {
    ... on Contact {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ContactEntitiesQuery, ContactEntitiesQueryVariables>;
export const TypesOfEntitiesDocument = new TypedDocumentString(`
    query TypesOfEntities($r: [_Any!]!) {
  _entities(representations: $r) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<TypesOfEntitiesQuery, TypesOfEntitiesQueryVariables>;
export const CreateWithoutFieldsDocument = new TypedDocumentString(`
    mutation CreateWithoutFields {
  done: createContact(input: {}) {
    userErrors {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CreateWithoutFieldsMutation, CreateWithoutFieldsMutationVariables>;
export const UpsertWithoutFieldsDocument = new TypedDocumentString(`
    mutation UpsertWithoutFields {
  done: upsertContact(input: {}) {
    userErrors {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UpsertWithoutFieldsMutation, UpsertWithoutFieldsMutationVariables>;
export const UpdateWithoutFieldsDocument = new TypedDocumentString(`
    mutation UpdateWithoutFields {
  done: updateContact(id: "1", input: {}) {
    userErrors {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateWithoutFieldsMutation, UpdateWithoutFieldsMutationVariables>;
export const CreateTagWithoutNameDocument = new TypedDocumentString(`
    mutation CreateTagWithoutName {
  done: createTag(input: {name: " "}) {
    userErrors {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CreateTagWithoutNameMutation, CreateTagWithoutNameMutationVariables>;
export const TagNobodyDocument = new TypedDocumentString(`
    mutation TagNobody {
  done: tagContacts(tagId: "1", contactIds: []) {
    userErrors {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<TagNobodyMutation, TagNobodyMutationVariables>;
export const CreateSignedUpDocument = new TypedDocumentString(`
    mutation CreateSignedUp($t: DateTime) {
  createContact(input: {signedUpAt: $t}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CreateSignedUpMutation, CreateSignedUpMutationVariables>;
export const CreateWithExternalIdDocument = new TypedDocumentString(`
    mutation CreateWithExternalId($externalId: ID!) {
  createContact(input: {externalId: $externalId}) {
    contact {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CreateWithExternalIdMutation, CreateWithExternalIdMutationVariables>;
export const ContactByExternalIdEverywhereDocument = new TypedDocumentString(`
    query ContactByExternalIdEverywhere($externalId: ID!, $text: String!, $r: [_Any!]!) {
  contactByExternalId(externalId: $externalId) {
    id
    externalId
  }
  contactsByExternalIds(externalIds: [$externalId, "auth0|seed-user"]) {
    externalId
  }
  contacts(filter: {externalId: {eq: $text}}) {
    nodes {
      id
    }
  }
  _entities(representations: $r) {
    ... on Contact {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ContactByExternalIdEverywhereQuery, ContactByExternalIdEverywhereQueryVariables>;
export const DeleteContactDocument = new TypedDocumentString(`
    mutation DeleteContact($id: ID!) {
  deleteContact(id: $id) {
    deletedContactId
  }
}
    `) as unknown as TypedDocumentString<DeleteContactMutation, DeleteContactMutationVariables>;
export const TotalOfNameDocument = new TypedDocumentString(`
    query TotalOfName($t: String!) {
  contacts(filter: {name: {eq: $t}}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TotalOfNameQuery, TotalOfNameQueryVariables>;
export const TotalBehindCursorDocument = new TypedDocumentString(`
    query TotalBehindCursor($t: String!) {
  contacts(after: $t) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TotalBehindCursorQuery, TotalBehindCursorQueryVariables>;
export const RefuseNameDocument = new TypedDocumentString(`
    mutation RefuseName($t: String!) {
  done: updateContact(id: "1", input: {name: $t}) {
    userErrors {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RefuseNameMutation, RefuseNameMutationVariables>;
export const WarmDefinitionsDocument = new TypedDocumentString(`
    query WarmDefinitions {
  intercomDataAttributes(model: CONTACT) {
    name
  }
}
    `) as unknown as TypedDocumentString<WarmDefinitionsQuery, WarmDefinitionsQueryVariables>;
export const TypedValuesDocument = new TypedDocumentString(`
    query TypedValues($id: ID!) {
  contact(id: $id) {
    customAttributeList {
      name
      number
      date
    }
    again: customAttributeList {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<TypedValuesQuery, TypedValuesQueryVariables>;
export const CompanyInBriefDocument = new TypedDocumentString(`
    query CompanyInBrief($id: ID!) {
  companyByCompanyId(companyId: $id) {
    id
    companyId
    name
    userCount
    customAttributes
  }
}
    `) as unknown as TypedDocumentString<CompanyInBriefQuery, CompanyInBriefQueryVariables>;
export const FindByExternalIdDocument = new TypedDocumentString(`
    query FindByExternalId($id: ID!) {
  contactByExternalId(externalId: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<FindByExternalIdQuery, FindByExternalIdQueryVariables>;
export const UpsertCompanyDocument = new TypedDocumentString(`
    mutation UpsertCompany($input: UpsertCompanyInput!) {
  upsertCompany(input: $input) {
    company {
      id
      companyId
      name
      userCount
      customAttributes
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UpsertCompanyMutation, UpsertCompanyMutationVariables>;
export const AddContactToCompanyDocument = new TypedDocumentString(`
    mutation AddContactToCompany($contact: ID!, $company: ID!) {
  payload: addContactToCompany(contactId: $contact, companyId: $company) {
    company {
      id
      companyId
      name
      userCount
      customAttributes
    }
    contact {
      companies {
        totalCount
        nodes {
          name
        }
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AddContactToCompanyMutation, AddContactToCompanyMutationVariables>;
export const RemoveContactFromCompanyDocument = new TypedDocumentString(`
    mutation RemoveContactFromCompany($contact: ID!, $company: ID!) {
  payload: removeContactFromCompany(contactId: $contact, companyId: $company) {
    company {
      id
      companyId
      name
      userCount
      customAttributes
    }
    contact {
      companies {
        totalCount
        nodes {
          name
        }
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveContactFromCompanyMutation, RemoveContactFromCompanyMutationVariables>;
export const CompanyByWrongKeysDocument = new TypedDocumentString(`
    query CompanyByWrongKeys($id: ID!) {
  company(id: $id) {
    companyId
    name
  }
  none: company(id: "nobody") {
    id
  }
  neither: companyByCompanyId(companyId: "company-1 ") {
    id
  }
  wrong: companyByCompanyId(companyId: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<CompanyByWrongKeysQuery, CompanyByWrongKeysQueryVariables>;
export const CompanyEntitiesDocument = new TypedDocumentString(`
    query CompanyEntities($references: [_Any!]!) {
  _entities(representations: $references) {
    ... on Company {
      id
      companyId
    }
  }
}
    `) as unknown as TypedDocumentString<CompanyEntitiesQuery, CompanyEntitiesQueryVariables>;
export const CompaniesInFullDocument = new TypedDocumentString(`
    query CompaniesInFull {
  companies(first: 60) {
    nodes {
      id
      companyId
      name
      plan
      size
      website
      industry
      monthlySpend
      sessionCount
      userCount
      createdAt
      remoteCreatedAt
      updatedAt
      lastRequestAt
      customAttributes
      tags {
        id
        name
      }
      segments {
        id
        name
        createdAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompaniesInFullQuery, CompaniesInFullQueryVariables>;
export const CompanyWithSegmentsDocument = new TypedDocumentString(`
    query CompanyWithSegments {
  company(id: "c1") {
    name
    plan
    monthlySpend
    segments {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CompanyWithSegmentsQuery, CompanyWithSegmentsQueryVariables>;
export const CompaniesAndTheirContactsDocument = new TypedDocumentString(`
    query CompaniesAndTheirContacts {
  companies(first: 3) {
    nodes {
      id
      userCount
      contacts(first: 4) {
        totalCount
        nodes {
          companies(first: 500) {
            nodes {
              id
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompaniesAndTheirContactsQuery, CompaniesAndTheirContactsQueryVariables>;
export const CompaniesOfSeedUserDocument = new TypedDocumentString(`
    query CompaniesOfSeedUser($first: Int!, $after: String) {
  contactByExternalId(externalId: "auth0|seed-user") {
    companies(first: $first, after: $after) {
      totalCount
      nodes {
        companyId
      }
      edges {
        cursor
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompaniesOfSeedUserQuery, CompaniesOfSeedUserQueryVariables>;
export const CompaniesByEdgesAndNodesDocument = new TypedDocumentString(`
    query CompaniesByEdgesAndNodes {
  edges: contactByExternalId(externalId: "auth0|seed-user") {
    companies {
      edges {
        node {
          companyId
        }
      }
    }
  }
  nodes: contactByExternalId(externalId: "auth0|seed-user") {
    companies {
      nodes {
        companyId
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompaniesByEdgesAndNodesQuery, CompaniesByEdgesAndNodesQueryVariables>;
export const CompaniesOfManyByCompanyIdDocument = new TypedDocumentString(`
    query CompaniesOfManyByCompanyId {
  contactByExternalId(externalId: "seed-many") {
    companies {
      totalCount
      nodes {
        companyId
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompaniesOfManyByCompanyIdQuery, CompaniesOfManyByCompanyIdQueryVariables>;
export const NamesOfCompaniesOfManyDocument = new TypedDocumentString(`
    query NamesOfCompaniesOfMany {
  contactByExternalId(externalId: "seed-many") {
    name
    companies {
      nodes {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NamesOfCompaniesOfManyQuery, NamesOfCompaniesOfManyQueryVariables>;
export const CompanyIdsOfAllCompaniesDocument = new TypedDocumentString(`
    query CompanyIdsOfAllCompanies {
  companies(first: 500) {
    nodes {
      companyId
    }
  }
}
    `) as unknown as TypedDocumentString<CompanyIdsOfAllCompaniesQuery, CompanyIdsOfAllCompaniesQueryVariables>;
export const AddRemoveAndAddDocument = new TypedDocumentString(`
    mutation AddRemoveAndAdd($contact: ID!, $company: ID!) {
  a: addContactToCompany(contactId: $contact, companyId: $company) {
    contact {
      companies {
        totalCount
        nodes {
          name
        }
      }
    }
  }
  b: removeContactFromCompany(contactId: $contact, companyId: $company) {
    contact {
      companies {
        totalCount
        nodes {
          name
        }
      }
    }
  }
  c: addContactToCompany(contactId: $contact, companyId: $company) {
    contact {
      companies {
        totalCount
        nodes {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AddRemoveAndAddMutation, AddRemoveAndAddMutationVariables>;
export const AddTwoToCompanyDocument = new TypedDocumentString(`
    mutation AddTwoToCompany($id: ID!, $one: ID!, $other: ID!) {
  a: addContactToCompany(contactId: $one, companyId: $id) {
    contact {
      companies {
        nodes {
          companyId
          userCount
        }
      }
    }
  }
  b: addContactToCompany(contactId: $other, companyId: $id) {
    contact {
      companies {
        nodes {
          companyId
          userCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AddTwoToCompanyMutation, AddTwoToCompanyMutationVariables>;
export const AddToFullContactDocument = new TypedDocumentString(`
    mutation AddToFullContact {
  addContactToCompany(contactId: "a", companyId: "b") {
    company {
      id
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<AddToFullContactMutation, AddToFullContactMutationVariables>;
export const TotalOfCompanyContactsDocument = new TypedDocumentString(`
    query TotalOfCompanyContacts {
  company(id: "c1") {
    contacts(first: 500) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<TotalOfCompanyContactsQuery, TotalOfCompanyContactsQueryVariables>;
export const ContactsOfCompanyC1Document = new TypedDocumentString(`
    query ContactsOfCompanyC1 {
  company(id: "c1") {
    contacts(first: 500) {
      nodes {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContactsOfCompanyC1Query, ContactsOfCompanyC1QueryVariables>;
export const AllCompaniesDocument = new TypedDocumentString(`
    query AllCompanies {
  companies(first: 500) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AllCompaniesQuery, AllCompaniesQueryVariables>;
export const DeleteCompanyDocument = new TypedDocumentString(`
    mutation DeleteCompany($id: ID!) {
  deleteCompany(id: $id) {
    deletedCompanyId
    userErrors {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteCompanyMutation, DeleteCompanyMutationVariables>;
export const AfterDeletionDocument = new TypedDocumentString(`
    query AfterDeletion($contact: ID!, $company: ID!) {
  contact(id: $contact) {
    companies {
      totalCount
      nodes {
        id
      }
    }
  }
  company(id: $company) {
    id
  }
  companyByCompanyId(companyId: "company-2") {
    id
  }
  companies(first: 100) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AfterDeletionQuery, AfterDeletionQueryVariables>;
export const DeleteAndShowDocument = new TypedDocumentString(`
    mutation DeleteAndShow($contact: ID!, $company: ID!) {
  add: addContactToCompany(contactId: $contact, companyId: $company) {
    contact {
      companies {
        nodes {
          name
        }
      }
    }
  }
  gone: deleteCompany(id: $company) {
    deletedCompanyId
  }
  tagged: tagCompanies(companyIds: [$company], tagName: "VIP") {
    companyIds
    userErrors {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteAndShowMutation, DeleteAndShowMutationVariables>;
export const TagCompaniesAndShowDocument = new TypedDocumentString(`
    mutation TagCompaniesAndShow($ids: [ID!]!) {
  on: tagCompanies(companyIds: $ids, tagName: "Workshop") {
    tag {
      name
    }
    companyIds
    companies {
      id
      tags {
        name
      }
    }
    userErrors {
      code
    }
  }
  off: untagCompanies(companyIds: $ids, tagName: "workshop") {
    tag {
      name
    }
    companyIds
    companies {
      id
      tags {
        name
      }
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<TagCompaniesAndShowMutation, TagCompaniesAndShowMutationVariables>;
export const ContactsByFilterDocument = new TypedDocumentString(`
    query ContactsByFilter($filter: ContactFilter!) {
  contacts(first: 500, filter: $filter) {
    totalCount
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ContactsByFilterQuery, ContactsByFilterQueryVariables>;
export const ThreeIdsDocument = new TypedDocumentString(`
    query ThreeIds {
  contacts(first: 3) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ThreeIdsQuery, ThreeIdsQueryVariables>;
export const ThreeIdsAgainDocument = new TypedDocumentString(`
    query ThreeIdsAgain {
  contacts(first: 3) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ThreeIdsAgainQuery, ThreeIdsAgainQueryVariables>;
export const NewestOfPageDocument = new TypedDocumentString(`
    query NewestOfPage($contacts: Int!, $first: Int!) {
  contacts(first: $contacts) {
    nodes {
      id
      lastRepliedAt
      conversations(first: $first) {
        nodes {
          id
          state
        }
      }
      conversationSummary {
        openCount
        lastReplyAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NewestOfPageQuery, NewestOfPageQueryVariables>;
export const PageOfContactDocument = new TypedDocumentString(`
    query PageOfContact($id: ID!, $first: Int!, $after: String) {
  contact(id: $id) {
    conversations(first: $first, after: $after) {
      totalCount
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    conversationSummary {
      openCount
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<PageOfContactQuery, PageOfContactQueryVariables>;
export const FirstOfPageDocument = new TypedDocumentString(`
    query FirstOfPage {
  contacts(first: 20) {
    nodes {
      id
      conversations(first: 2) {
        nodes {
          id
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FirstOfPageQuery, FirstOfPageQueryVariables>;
export const ArchiveContactDocument = new TypedDocumentString(`
    mutation ArchiveContact($id: ID!) {
  archiveContact(id: $id) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveContactMutation, ArchiveContactMutationVariables>;
export const CreateMiaDocument = new TypedDocumentString(`
    mutation CreateMia {
  createContact(input: {role: LEAD, name: "Mia"}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CreateMiaMutation, CreateMiaMutationVariables>;
export const ChangeContactDocument = new TypedDocumentString(`
    mutation ChangeContact($id: ID!, $input: UpdateContactInput!) {
  updateContact(id: $id, input: $input) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeContactMutation, ChangeContactMutationVariables>;
export const PageOfListDocument = new TypedDocumentString(`
    query PageOfList($first: Int!, $after: String, $filter: ContactFilter, $sort: ContactSort) {
  contacts(first: $first, after: $after, filter: $filter, sort: $sort) {
    edges {
      cursor
      node {
        id
        role
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PageOfListQuery, PageOfListQueryVariables>;
export const ContactListDocument = new TypedDocumentString(`
    query ContactList($first: Int!, $after: String, $filter: ContactFilter, $sort: ContactSort) {
  contacts(first: $first, after: $after, filter: $filter, sort: $sort) {
    edges {
      cursor
      node {
        id
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ContactListQuery, ContactListQueryVariables>;
export const TotalOfListDocument = new TypedDocumentString(`
    query TotalOfList($filter: ContactFilter, $sort: ContactSort) {
  contacts(first: 1, filter: $filter, sort: $sort) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TotalOfListQuery, TotalOfListQueryVariables>;
export const FiveOfListBehindDocument = new TypedDocumentString(`
    query FiveOfListBehind($after: String, $filter: ContactFilter, $sort: ContactSort) {
  contacts(first: 5, after: $after, filter: $filter, sort: $sort) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FiveOfListBehindQuery, FiveOfListBehindQueryVariables>;
export const CursorsOfTagsDocument = new TypedDocumentString(`
    query CursorsOfTags {
  tags {
    id
    contacts(first: 1) {
      edges {
        cursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CursorsOfTagsQuery, CursorsOfTagsQueryVariables>;
export const ContactsOfTagBehindDocument = new TypedDocumentString(`
    query ContactsOfTagBehind($id: ID!, $after: String) {
  tag(id: $id) {
    contacts(after: $after) {
      nodes {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContactsOfTagBehindQuery, ContactsOfTagBehindQueryVariables>;
export const CursorOfThreeDocument = new TypedDocumentString(`
    query CursorOfThree {
  contacts(first: 3) {
    pageInfo {
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CursorOfThreeQuery, CursorOfThreeQueryVariables>;
export const TwoContactsBehindDocument = new TypedDocumentString(`
    query TwoContactsBehind($after: String) {
  contacts(first: 2, after: $after) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TwoContactsBehindQuery, TwoContactsBehindQueryVariables>;
export const CursorByEmailDocument = new TypedDocumentString(`
    query CursorByEmail {
  contacts(first: 1, sort: {field: EMAIL, direction: DESC}) {
    edges {
      cursor
      node {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CursorByEmailQuery, CursorByEmailQueryVariables>;
export const SeedUserDocument = new TypedDocumentString(`
    query SeedUser {
  contactByExternalId(externalId: "auth0|seed-user") {
    id
  }
}
    `) as unknown as TypedDocumentString<SeedUserQuery, SeedUserQueryVariables>;
export const ContactAttributeNamesDocument = new TypedDocumentString(`
    query ContactAttributeNames {
  intercomDataAttributes(model: CONTACT) {
    name
  }
}
    `) as unknown as TypedDocumentString<ContactAttributeNamesQuery, ContactAttributeNamesQueryVariables>;
export const CreateWithAttributesDocument = new TypedDocumentString(`
    mutation CreateWithAttributes($input: CreateContactInput!) {
  payload: createContact(input: $input) {
    contact {
      customAttributes
      customAttributeList {
        name
        string
        number
        boolean
        date
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CreateWithAttributesMutation, CreateWithAttributesMutationVariables>;
export const UpdateWithAttributesDocument = new TypedDocumentString(`
    mutation UpdateWithAttributes($id: ID!, $input: UpdateContactInput!) {
  payload: updateContact(id: $id, input: $input) {
    contact {
      customAttributes
      customAttributeList {
        name
        string
        number
        boolean
        date
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateWithAttributesMutation, UpdateWithAttributesMutationVariables>;
export const UpsertWithAttributesDocument = new TypedDocumentString(`
    mutation UpsertWithAttributes($input: UpsertContactInput!) {
  payload: upsertContact(input: $input) {
    contact {
      customAttributes
      customAttributeList {
        name
        string
        number
        boolean
        date
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UpsertWithAttributesMutation, UpsertWithAttributesMutationVariables>;
export const CreateBooleanAttributeDocument = new TypedDocumentString(`
    mutation CreateBooleanAttribute {
  createIntercomDataAttribute(
    input: {model: CONTACT, name: "brand new", dataType: BOOLEAN}
  ) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CreateBooleanAttributeMutation, CreateBooleanAttributeMutationVariables>;
export const AttributesByNameDocument = new TypedDocumentString(`
    query AttributesByName($id: ID!) {
  contact(id: $id) {
    list: customAttributeList(
      names: ["seats", "beta", "toString", "seats", "nothing", "plan", "plan"]
    ) {
      name
      string
      number
    }
    none: customAttributeList(names: []) {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AttributesByNameQuery, AttributesByNameQueryVariables>;
export const AttributeListOfC1Document = new TypedDocumentString(`
    query AttributeListOfC1 {
  contact(id: "c1") {
    customAttributeList {
      name
      string
      number
      boolean
      date
    }
  }
}
    `) as unknown as TypedDocumentString<AttributeListOfC1Query, AttributeListOfC1QueryVariables>;
export const CreateDataAttributeDocument = new TypedDocumentString(`
    mutation CreateDataAttribute($input: CreateIntercomDataAttributeInput!) {
  payload: createIntercomDataAttribute(input: $input) {
    dataAttribute {
      id
      model
      name
      fullName
      dataType
      options
      description
      messengerWritable
      custom
      archived
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CreateDataAttributeMutation, CreateDataAttributeMutationVariables>;
export const ArchiveDataAttributeDocument = new TypedDocumentString(`
    mutation ArchiveDataAttribute($id: ID!) {
  payload: archiveIntercomDataAttribute(id: $id) {
    dataAttribute {
      id
      model
      name
      fullName
      dataType
      options
      description
      messengerWritable
      custom
      archived
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveDataAttributeMutation, ArchiveDataAttributeMutationVariables>;
export const DataAttributesDocument = new TypedDocumentString(`
    query DataAttributes($model: IntercomDataAttributeModel!, $archived: Boolean!) {
  intercomDataAttributes(model: $model, includeArchived: $archived) {
    id
    name
    dataType
    options
    archived
  }
}
    `) as unknown as TypedDocumentString<DataAttributesQuery, DataAttributesQueryVariables>;
export const UpdateDataAttributeDocument = new TypedDocumentString(`
    mutation UpdateDataAttribute($id: ID!, $input: UpdateIntercomDataAttributeInput!) {
  payload: updateIntercomDataAttribute(id: $id, input: $input) {
    dataAttribute {
      id
      name
      label
      description
      options
      archived
      messengerWritable
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateDataAttributeMutation, UpdateDataAttributeMutationVariables>;
export const WriteAttributeOfLeadDocument = new TypedDocumentString(`
    mutation WriteAttributeOfLead($attributes: JSON) {
  createContact(input: {role: LEAD, customAttributes: $attributes}) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WriteAttributeOfLeadMutation, WriteAttributeOfLeadMutationVariables>;
export const FirstContactAndTagsDocument = new TypedDocumentString(`
    query FirstContactAndTags {
  contacts(first: 1) {
    nodes {
      id
    }
  }
  tags {
    id
  }
}
    `) as unknown as TypedDocumentString<FirstContactAndTagsQuery, FirstContactAndTagsQueryVariables>;
export const CreateLeadAndSayWhyDocument = new TypedDocumentString(`
    mutation CreateLeadAndSayWhy {
  createContact(input: {role: LEAD}) {
    contact {
      id
    }
    userErrors {
      ...WhyNot
    }
  }
}
    fragment WhyNot on IntercomUserError {
  code
  message
  field
  retryAfterSeconds
  intercomRequestId
  conflictingContactId
  conflictingContactIsArchived
  conflictingContact {
    id
  }
}`) as unknown as TypedDocumentString<CreateLeadAndSayWhyMutation, CreateLeadAndSayWhyMutationVariables>;
export const CreateContactDocument = new TypedDocumentString(`
    mutation CreateContact($input: CreateContactInput!) {
  createContact(input: $input) {
    contact {
      id
    }
    userErrors {
      ...WhyNot
    }
  }
}
    fragment WhyNot on IntercomUserError {
  code
  message
  field
  retryAfterSeconds
  intercomRequestId
  conflictingContactId
  conflictingContactIsArchived
  conflictingContact {
    id
  }
}`) as unknown as TypedDocumentString<CreateContactMutation, CreateContactMutationVariables>;
export const RenameAndSayWhyDocument = new TypedDocumentString(`
    mutation RenameAndSayWhy($id: ID!) {
  updateContact(id: $id, input: {name: "x"}) {
    contact {
      id
    }
    userErrors {
      ...WhyNot
    }
  }
}
    fragment WhyNot on IntercomUserError {
  code
  message
  field
  retryAfterSeconds
  intercomRequestId
  conflictingContactId
  conflictingContactIsArchived
  conflictingContact {
    id
  }
}`) as unknown as TypedDocumentString<RenameAndSayWhyMutation, RenameAndSayWhyMutationVariables>;
export const UnknownContactDocument = new TypedDocumentString(`
    query UnknownContact {
  contact(id: "6abbb4440000000001ffffff") {
    id
  }
}
    `) as unknown as TypedDocumentString<UnknownContactQuery, UnknownContactQueryVariables>;
export const RenameUnknownDocument = new TypedDocumentString(`
    mutation RenameUnknown {
  updateContact(id: "6abbb4440000000001ffffff", input: {name: "x"}) {
    userErrors {
      ...WhyNot
    }
  }
}
    fragment WhyNot on IntercomUserError {
  code
  message
  field
  retryAfterSeconds
  intercomRequestId
  conflictingContactId
  conflictingContactIsArchived
  conflictingContact {
    id
  }
}`) as unknown as TypedDocumentString<RenameUnknownMutation, RenameUnknownMutationVariables>;
export const DeleteAndUnarchiveDocument = new TypedDocumentString(`
    mutation DeleteAndUnarchive($id: ID!) {
  deleteContact(id: $id) {
    deletedContactId
    externalId
    userErrors {
      code
    }
  }
  unarchiveContact(id: $id) {
    contact {
      id
    }
    userErrors {
      ...WhyNot
    }
  }
}
    fragment WhyNot on IntercomUserError {
  code
  message
  field
  retryAfterSeconds
  intercomRequestId
  conflictingContactId
  conflictingContactIsArchived
  conflictingContact {
    id
  }
}`) as unknown as TypedDocumentString<DeleteAndUnarchiveMutation, DeleteAndUnarchiveMutationVariables>;
export const MakeLeadDocument = new TypedDocumentString(`
    mutation MakeLead($id: ID!) {
  updateContact(id: $id, input: {role: LEAD}) {
    contact {
      id
    }
    userErrors {
      ...WhyNot
    }
  }
}
    fragment WhyNot on IntercomUserError {
  code
  message
  field
  retryAfterSeconds
  intercomRequestId
  conflictingContactId
  conflictingContactIsArchived
  conflictingContact {
    id
  }
}`) as unknown as TypedDocumentString<MakeLeadMutation, MakeLeadMutationVariables>;
export const TagNamesDocument = new TypedDocumentString(`
    query TagNames {
  tags {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<TagNamesQuery, TagNamesQueryVariables>;
export const DeleteTagAndSayWhyDocument = new TypedDocumentString(`
    mutation DeleteTagAndSayWhy($id: ID!) {
  deleteTag(id: $id) {
    deletedTagId
    userErrors {
      ...WhyNot
    }
  }
}
    fragment WhyNot on IntercomUserError {
  code
  message
  field
  retryAfterSeconds
  intercomRequestId
  conflictingContactId
  conflictingContactIsArchived
  conflictingContact {
    id
  }
}`) as unknown as TypedDocumentString<DeleteTagAndSayWhyMutation, DeleteTagAndSayWhyMutationVariables>;
export const CreateUnauthorizedDocument = new TypedDocumentString(`
    mutation CreateUnauthorized {
  createContact(input: {externalId: "e"}) {
    contact {
      id
    }
    userErrors {
      ...WhyNot
    }
  }
}
    fragment WhyNot on IntercomUserError {
  code
  message
  field
  retryAfterSeconds
  intercomRequestId
  conflictingContactId
  conflictingContactIsArchived
  conflictingContact {
    id
  }
}`) as unknown as TypedDocumentString<CreateUnauthorizedMutation, CreateUnauthorizedMutationVariables>;
export const GoneByQueriesDocument = new TypedDocumentString(`
    query GoneByQueries($id: ID!, $reference: [_Any!]!) {
  contact(id: $id) {
    id
  }
  _entities(representations: $reference) {
    ... on Contact {
      id
    }
  }
  contacts(filter: {id: {eq: $id}}) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<GoneByQueriesQuery, GoneByQueriesQueryVariables>;
export const TagIdsDocument = new TypedDocumentString(`
    query TagIds {
  tags {
    id
  }
}
    `) as unknown as TypedDocumentString<TagIdsQuery, TagIdsQueryVariables>;
export const GoneByMutationsDocument = new TypedDocumentString(`
    mutation GoneByMutations($id: ID!, $tag: ID!) {
  update: updateContact(id: $id, input: {name: "x"}) {
    userErrors {
      ...WhyNot
    }
  }
  tag: tagContact(contactId: $id, tagId: $tag) {
    userErrors {
      ...WhyNot
    }
  }
  untag: untagContact(contactId: $id, tagId: $tag) {
    userErrors {
      ...WhyNot
    }
  }
  many: tagContacts(contactIds: [$id], tagId: $tag) {
    contactIds
    userErrors {
      ...WhyNot
    }
  }
}
    fragment WhyNot on IntercomUserError {
  code
  message
  field
  retryAfterSeconds
  intercomRequestId
  conflictingContactId
  conflictingContactIsArchived
  conflictingContact {
    id
  }
}`) as unknown as TypedDocumentString<GoneByMutationsMutation, GoneByMutationsMutationVariables>;
export const LeaveByArchiveDocument = new TypedDocumentString(`
    mutation LeaveByArchive($id: ID!) {
  done: archiveContact(id: $id) {
    externalId
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<LeaveByArchiveMutation, LeaveByArchiveMutationVariables>;
export const LeaveByBlockDocument = new TypedDocumentString(`
    mutation LeaveByBlock($id: ID!) {
  done: blockContact(id: $id) {
    externalId
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<LeaveByBlockMutation, LeaveByBlockMutationVariables>;
export const LeaveByDeleteDocument = new TypedDocumentString(`
    mutation LeaveByDelete($id: ID!) {
  done: deleteContact(id: $id) {
    externalId
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<LeaveByDeleteMutation, LeaveByDeleteMutationVariables>;
export const MergeIntoDocument = new TypedDocumentString(`
    mutation MergeInto($from: ID!, $into: ID!) {
  mergeContacts(fromId: $from, intoId: $into) {
    mergedContactId
  }
}
    `) as unknown as TypedDocumentString<MergeIntoMutation, MergeIntoMutationVariables>;
export const ArchiveAndUnarchiveDocument = new TypedDocumentString(`
    mutation ArchiveAndUnarchive($id: ID!) {
  archiveContact(id: $id) {
    archivedContactId
  }
  unarchiveContact(id: $id) {
    contact {
      id
      name
      externalId
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveAndUnarchiveMutation, ArchiveAndUnarchiveMutationVariables>;
export const UnknownTagAndSegmentDocument = new TypedDocumentString(`
    query UnknownTagAndSegment {
  tag(id: "99999") {
    name
  }
  segment(id: "6abbb4440000000001ffffff") {
    name
  }
}
    `) as unknown as TypedDocumentString<UnknownTagAndSegmentQuery, UnknownTagAndSegmentQueryVariables>;
export const UnknownTagByMutationsDocument = new TypedDocumentString(`
    mutation UnknownTagByMutations($id: ID!) {
  tag: tagContact(contactId: $id, tagId: "99999") {
    tag {
      id
    }
    contact {
      id
    }
    userErrors {
      ...WhyNot
    }
  }
  many: tagContacts(contactIds: [$id], tagId: "99999") {
    tag {
      id
    }
    userErrors {
      ...WhyNot
    }
  }
  update: updateTag(id: "99999", input: {name: "x"}) {
    tag {
      id
    }
    userErrors {
      ...WhyNot
    }
  }
  delete: deleteTag(id: "99999") {
    deletedTagId
    userErrors {
      ...WhyNot
    }
  }
}
    fragment WhyNot on IntercomUserError {
  code
  message
  field
  retryAfterSeconds
  intercomRequestId
  conflictingContactId
  conflictingContactIsArchived
  conflictingContact {
    id
  }
}`) as unknown as TypedDocumentString<UnknownTagByMutationsMutation, UnknownTagByMutationsMutationVariables>;
export const MergeAndSayWhyDocument = new TypedDocumentString(`
    mutation MergeAndSayWhy($from: ID!, $into: ID!) {
  mergeContacts(fromId: $from, intoId: $into) {
    contact {
      id
    }
    mergedContactId
    userErrors {
      ...WhyNot
    }
  }
}
    fragment WhyNot on IntercomUserError {
  code
  message
  field
  retryAfterSeconds
  intercomRequestId
  conflictingContactId
  conflictingContactIsArchived
  conflictingContact {
    id
  }
}`) as unknown as TypedDocumentString<MergeAndSayWhyMutation, MergeAndSayWhyMutationVariables>;
export const UpsertContactDocument = new TypedDocumentString(`
    mutation UpsertContact($input: UpsertContactInput!) {
  upsertContact(input: $input) {
    outcome
    contact {
      id
    }
    userErrors {
      ...WhyNot
    }
  }
}
    fragment WhyNot on IntercomUserError {
  code
  message
  field
  retryAfterSeconds
  intercomRequestId
  conflictingContactId
  conflictingContactIsArchived
  conflictingContact {
    id
  }
}`) as unknown as TypedDocumentString<UpsertContactMutation, UpsertContactMutationVariables>;
export const UpsertMineDocument = new TypedDocumentString(`
    mutation UpsertMine {
  upsertContact(input: {externalId: "mine", email: "held@example.com"}) {
    outcome
    contact {
      id
    }
    userErrors {
      ...WhyNot
    }
  }
}
    fragment WhyNot on IntercomUserError {
  code
  message
  field
  retryAfterSeconds
  intercomRequestId
  conflictingContactId
  conflictingContactIsArchived
  conflictingContact {
    id
  }
}`) as unknown as TypedDocumentString<UpsertMineMutation, UpsertMineMutationVariables>;
export const ListsForBlanksDocument = new TypedDocumentString(`
    query ListsForBlanks {
  contacts {
    totalCount
  }
  tags {
    id
    contacts(first: 1) {
      totalCount
    }
  }
  segments {
    id
    contacts(first: 1) {
      totalCount
    }
  }
  intercomDataAttributes(model: CONTACT) {
    name
  }
}
    `) as unknown as TypedDocumentString<ListsForBlanksQuery, ListsForBlanksQueryVariables>;
export const NobodyDocument = new TypedDocumentString(`
    query Nobody($filter: ContactFilter, $tag: ID!, $segment: ID!) {
  contacts(filter: $filter) {
    totalCount
    nodes {
      id
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
  tag(id: $tag) {
    contacts(filter: $filter, sort: {field: NAME}) {
      totalCount
      edges {
        cursor
      }
    }
  }
  segment(id: $segment) {
    contacts(filter: $filter) {
      totalCount
      nodes {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NobodyQuery, NobodyQueryVariables>;
export const BlankPagesDocument = new TypedDocumentString(`
    query BlankPages($filter: ContactFilter, $after: String) {
  contacts(first: 2, filter: $filter, after: $after) {
    nodes {
      id
    }
    pageInfo {
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<BlankPagesQuery, BlankPagesQueryVariables>;
export const AboveNumberDocument = new TypedDocumentString(`
    query AboveNumber($number: Float) {
  contacts(filter: {customAttributes: [{name: "seats", number: {gt: $number}}]}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<AboveNumberQuery, AboveNumberQueryVariables>;
export const CompaniesOfFiftyDocument = new TypedDocumentString(`
    query CompaniesOfFifty {
  contacts(first: 50, sort: {field: NAME, direction: DESC}) {
    nodes {
      companies {
        totalCount
        nodes {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompaniesOfFiftyQuery, CompaniesOfFiftyQueryVariables>;
export const CompanyNamesOfFiftyDocument = new TypedDocumentString(`
    query CompanyNamesOfFifty {
  contacts(first: 50, sort: {field: NAME, direction: DESC}) {
    nodes {
      companies {
        nodes {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompanyNamesOfFiftyQuery, CompanyNamesOfFiftyQueryVariables>;
export const NoteTotalsOfFiftyDocument = new TypedDocumentString(`
    query NoteTotalsOfFifty {
  contacts(first: 50, sort: {field: NAME, direction: DESC}) {
    nodes {
      notes {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NoteTotalsOfFiftyQuery, NoteTotalsOfFiftyQueryVariables>;
export const NotesOfFiftyDocument = new TypedDocumentString(`
    query NotesOfFifty {
  contacts(first: 50, sort: {field: NAME, direction: DESC}) {
    nodes {
      notes {
        nodes {
          body
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NotesOfFiftyQuery, NotesOfFiftyQueryVariables>;
export const SubscriptionsOfFiftyDocument = new TypedDocumentString(`
    query SubscriptionsOfFifty {
  contacts(first: 50, sort: {field: NAME, direction: DESC}) {
    nodes {
      subscriptions {
        consent
        type {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SubscriptionsOfFiftyQuery, SubscriptionsOfFiftyQueryVariables>;
export const OwnersOfFiftyDocument = new TypedDocumentString(`
    query OwnersOfFifty {
  contacts(first: 50, sort: {field: NAME, direction: DESC}) {
    nodes {
      owner {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnersOfFiftyQuery, OwnersOfFiftyQueryVariables>;
export const AttributesOfFiftyDocument = new TypedDocumentString(`
    query AttributesOfFifty {
  contacts(first: 50, sort: {field: NAME, direction: DESC}) {
    nodes {
      customAttributeList {
        name
        string
        number
        boolean
        date
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AttributesOfFiftyQuery, AttributesOfFiftyQueryVariables>;
export const IdsAndTotalsOfFiftyDocument = new TypedDocumentString(`
    query IdsAndTotalsOfFifty {
  contacts(first: 50, sort: {field: NAME, direction: DESC}) {
    nodes {
      companies(first: 3) {
        totalCount
        edges {
          cursor
          node {
            __typename
            id
          }
        }
        ...IdsOfCompanies
        pageInfo {
          hasNextPage
        }
      }
      notes {
        totalCount
      }
      owner {
        id
      }
      subscriptions {
        consent
        type {
          id
        }
      }
      tags {
        id
      }
    }
  }
}
    fragment IdsOfCompanies on CompanyConnection {
  nodes {
    id
  }
}`) as unknown as TypedDocumentString<IdsAndTotalsOfFiftyQuery, IdsAndTotalsOfFiftyQueryVariables>;
export const SixCompaniesDocument = new TypedDocumentString(`
    query SixCompanies {
  companies(first: 6) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SixCompaniesQuery, SixCompaniesQueryVariables>;
export const CreateForLedgerDocument = new TypedDocumentString(`
    mutation CreateForLedger($id: ID!) {
  createContact(input: {externalId: $id}) {
    contact {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CreateForLedgerMutation, CreateForLedgerMutationVariables>;
export const AddToCompanyDocument = new TypedDocumentString(`
    mutation AddToCompany($contact: ID!, $company: ID!) {
  addContactToCompany(contactId: $contact, companyId: $company) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<AddToCompanyMutation, AddToCompanyMutationVariables>;
export const CompaniesByExternalIdsDocument = new TypedDocumentString(`
    query CompaniesByExternalIds($ids: [ID!]!) {
  contactsByExternalIds(externalIds: $ids) {
    companies {
      nodes {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompaniesByExternalIdsQuery, CompaniesByExternalIdsQueryVariables>;
export const CompanyTwiceDocument = new TypedDocumentString(`
    query CompanyTwice($id: ID!) {
  company(id: $id) {
    name
  }
  again: company(id: $id) {
    contacts(first: 5) {
      nodes {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompanyTwiceQuery, CompanyTwiceQueryVariables>;
export const CompanyNamesOfManyDocument = new TypedDocumentString(`
    query CompanyNamesOfMany {
  contactByExternalId(externalId: "seed-many") {
    companies {
      nodes {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompanyNamesOfManyQuery, CompanyNamesOfManyQueryVariables>;
export const TagNamesOfManyDocument = new TypedDocumentString(`
    query TagNamesOfMany {
  contactByExternalId(externalId: "seed-many") {
    tags {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<TagNamesOfManyQuery, TagNamesOfManyQueryVariables>;
export const BodiesOfNotesOfManyDocument = new TypedDocumentString(`
    query BodiesOfNotesOfMany {
  contactByExternalId(externalId: "seed-many") {
    notes(first: 60) {
      nodes {
        body
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BodiesOfNotesOfManyQuery, BodiesOfNotesOfManyQueryVariables>;
export const NumbersOfManyDocument = new TypedDocumentString(`
    query NumbersOfMany {
  contactByExternalId(externalId: "seed-many") {
    companies {
      totalCount
    }
    notes {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<NumbersOfManyQuery, NumbersOfManyQueryVariables>;
export const MoreThanEmbeddedDocument = new TypedDocumentString(`
    query MoreThanEmbedded {
  contactsByExternalIds(
    externalIds: ["seed-many", "seed-merge-user", "auth0|seed-user"]
  ) {
    tags {
      id
    }
    companies {
      nodes {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MoreThanEmbeddedQuery, MoreThanEmbeddedQueryVariables>;
export const AdminNamesDocument = new TypedDocumentString(`
    query AdminNames {
  intercomAdmins {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<AdminNamesQuery, AdminNamesQueryVariables>;
export const SubscriptionTypeNamesDocument = new TypedDocumentString(`
    query SubscriptionTypeNames {
  intercomSubscriptionTypes {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<SubscriptionTypeNamesQuery, SubscriptionTypeNamesQueryVariables>;
export const CompanyAttributeNamesDocument = new TypedDocumentString(`
    query CompanyAttributeNames {
  intercomDataAttributes(model: COMPANY) {
    name
  }
}
    `) as unknown as TypedDocumentString<CompanyAttributeNamesQuery, CompanyAttributeNamesQueryVariables>;
export const FiftyCompaniesDocument = new TypedDocumentString(`
    query FiftyCompanies {
  companies(first: 50) {
    totalCount
    nodes {
      name
      userCount
      sessionCount
      tags {
        name
      }
      segments {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FiftyCompaniesQuery, FiftyCompaniesQueryVariables>;
export const FiftyOneCompaniesDocument = new TypedDocumentString(`
    query FiftyOneCompanies {
  companies(first: 51) {
    nodes {
      name
      userCount
      sessionCount
      tags {
        name
      }
      segments {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FiftyOneCompaniesQuery, FiftyOneCompaniesQueryVariables>;
export const TotalOfCompaniesDocument = new TypedDocumentString(`
    query TotalOfCompanies {
  companies(first: 500) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TotalOfCompaniesQuery, TotalOfCompaniesQueryVariables>;
export const UpdateAttributesDocument = new TypedDocumentString(`
    mutation UpdateAttributes($id: ID!, $attributes: JSON) {
  updateContact(id: $id, input: {name: "Odd", customAttributes: $attributes}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateAttributesMutation, UpdateAttributesMutationVariables>;
export const UpsertCompanyAttributeDocument = new TypedDocumentString(`
    mutation UpsertCompanyAttribute {
  upsertCompany(
    input: {companyId: "ledger", customAttributes: {industry_code: "1"}}
  ) {
    company {
      id
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<UpsertCompanyAttributeMutation, UpsertCompanyAttributeMutationVariables>;
export const CompanyOneDocument = new TypedDocumentString(`
    query CompanyOne {
  companyByCompanyId(companyId: "company-1") {
    id
  }
}
    `) as unknown as TypedDocumentString<CompanyOneQuery, CompanyOneQueryVariables>;
export const AddAndShowDocument = new TypedDocumentString(`
    mutation AddAndShow($id: ID!, $company: ID!) {
  addContactToCompany(contactId: $id, companyId: $company) {
    company {
      name
    }
    contact {
      name
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<AddAndShowMutation, AddAndShowMutationVariables>;
export const AddAndShowCompaniesDocument = new TypedDocumentString(`
    mutation AddAndShowCompanies($id: ID!, $company: ID!) {
  addContactToCompany(contactId: $id, companyId: $company) {
    company {
      name
    }
    contact {
      companies {
        nodes {
          id
        }
      }
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<AddAndShowCompaniesMutation, AddAndShowCompaniesMutationVariables>;
export const AddWithoutContactDocument = new TypedDocumentString(`
    mutation AddWithoutContact($id: ID!, $company: ID!) {
  addContactToCompany(contactId: $id, companyId: $company) {
    company {
      name
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<AddWithoutContactMutation, AddWithoutContactMutationVariables>;
export const NoteAndShowDocument = new TypedDocumentString(`
    mutation NoteAndShow($id: ID!) {
  createNote(input: {contactId: $id, body: "Hello"}) {
    note {
      id
      author {
        name
      }
      contact {
        id
      }
    }
    contact {
      name
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<NoteAndShowMutation, NoteAndShowMutationVariables>;
export const NoteWithoutContactDocument = new TypedDocumentString(`
    mutation NoteWithoutContact($id: ID!) {
  createNote(input: {contactId: $id, body: "Hello"}) {
    note {
      id
      author {
        name
      }
      contact {
        id
      }
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<NoteWithoutContactMutation, NoteWithoutContactMutationVariables>;
export const UsersWithExternalIdDocument = new TypedDocumentString(`
    query UsersWithExternalId($first: Int!) {
  contacts(first: $first, filter: {role: {eq: USER}, externalId: {isNull: false}}) {
    nodes {
      id
      externalId
    }
  }
}
    `) as unknown as TypedDocumentString<UsersWithExternalIdQuery, UsersWithExternalIdQueryVariables>;
export const FiftyNamesDocument = new TypedDocumentString(`
    query FiftyNames {
  contacts(first: 50) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FiftyNamesQuery, FiftyNamesQueryVariables>;
export const FiftyUsersDocument = new TypedDocumentString(`
    query FiftyUsers {
  contacts(first: 50, filter: {role: {eq: USER}}) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FiftyUsersQuery, FiftyUsersQueryVariables>;
export const FiftyByNameDocument = new TypedDocumentString(`
    query FiftyByName {
  contacts(first: 50, sort: {field: NAME, direction: ASC}) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FiftyByNameQuery, FiftyByNameQueryVariables>;
export const FiftySignedUpDocument = new TypedDocumentString(`
    query FiftySignedUp {
  contacts(first: 50, filter: {signedUpAt: {after: "2025-01-01"}}) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FiftySignedUpQuery, FiftySignedUpQueryVariables>;
export const FiftyOnPlanDocument = new TypedDocumentString(`
    query FiftyOnPlan {
  contacts(
    first: 50
    filter: {customAttributes: [{name: "plan", string: {eq: "pro"}}]}
  ) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FiftyOnPlanQuery, FiftyOnPlanQueryVariables>;
export const TagsOfFiftyDocument = new TypedDocumentString(`
    query TagsOfFifty {
  contacts(first: 50, sort: {field: NAME, direction: ASC}) {
    nodes {
      tags {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TagsOfFiftyQuery, TagsOfFiftyQueryVariables>;
export const TagsAndSegmentsOfFiftyDocument = new TypedDocumentString(`
    query TagsAndSegmentsOfFifty {
  contacts(first: 50, sort: {field: NAME, direction: ASC}) {
    nodes {
      tags {
        name
      }
      segments {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TagsAndSegmentsOfFiftyQuery, TagsAndSegmentsOfFiftyQueryVariables>;
export const TagIdsOfFiftyDocument = new TypedDocumentString(`
    query TagIdsOfFifty {
  contacts(first: 50, sort: {field: NAME, direction: ASC}) {
    nodes {
      tags {
        id
      }
      ownerId
    }
  }
}
    `) as unknown as TypedDocumentString<TagIdsOfFiftyQuery, TagIdsOfFiftyQueryVariables>;
export const FiftyOfASearchBoxDocument = new TypedDocumentString(`
    query FiftyOfASearchBox($filter: ContactFilter) {
  contacts(first: 50, search: "an example", filter: $filter) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FiftyOfASearchBoxQuery, FiftyOfASearchBoxQueryVariables>;
export const TotalOfFiveHundredDocument = new TypedDocumentString(`
    query TotalOfFiveHundred {
  contacts(first: 500) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TotalOfFiveHundredQuery, TotalOfFiveHundredQueryVariables>;
export const FiveHundredContactsDocument = new TypedDocumentString(`
    query FiveHundredContacts {
  contacts(first: 500) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FiveHundredContactsQuery, FiveHundredContactsQueryVariables>;
export const SegmentsOfFiveHundredDocument = new TypedDocumentString(`
    query SegmentsOfFiveHundred {
  contacts(first: 500) {
    nodes {
      segments {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SegmentsOfFiveHundredQuery, SegmentsOfFiveHundredQueryVariables>;
export const CursorsOfPageDocument = new TypedDocumentString(`
    query CursorsOfPage {
  contacts(first: 150) {
    edges {
      cursor
    }
  }
}
    `) as unknown as TypedDocumentString<CursorsOfPageQuery, CursorsOfPageQueryVariables>;
export const ContactsBehindDocument = new TypedDocumentString(`
    query ContactsBehind($after: String, $first: Int!) {
  contacts(first: $first, after: $after) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ContactsBehindQuery, ContactsBehindQueryVariables>;
export const SegmentsOfContactDocument = new TypedDocumentString(`
    query SegmentsOfContact($id: ID!) {
  contact(id: $id) {
    segments {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SegmentsOfContactQuery, SegmentsOfContactQueryVariables>;
export const DuplicatesLedgerDocument = new TypedDocumentString(`
    query DuplicatesLedger($id: ID!) {
  contact(id: $id) {
    duplicates {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DuplicatesLedgerQuery, DuplicatesLedgerQueryVariables>;
export const MergePreviewLedgerDocument = new TypedDocumentString(`
    query MergePreviewLedger($fromId: ID!, $intoId: ID!) {
  contactMergePreview(fromId: $fromId, intoId: $intoId) {
    isPossible
    fields {
      name
      after
    }
  }
}
    `) as unknown as TypedDocumentString<MergePreviewLedgerQuery, MergePreviewLedgerQueryVariables>;
export const ContactTwiceDocument = new TypedDocumentString(`
    query ContactTwice($id: ID!, $reference: [_Any!]!) {
  contact(id: $id) {
    name
  }
  _entities(representations: $reference) {
    ... on Contact {
      email
    }
  }
}
    `) as unknown as TypedDocumentString<ContactTwiceQuery, ContactTwiceQueryVariables>;
export const TagsOfTheTaggedDocument = new TypedDocumentString(`
    query TagsOfTheTagged {
  tags {
    contacts(first: 1) {
      nodes {
        id
        tags {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TagsOfTheTaggedQuery, TagsOfTheTaggedQueryVariables>;
export const CountsOfWeeksDocument = new TypedDocumentString(`
    query CountsOfWeeks($filters: [ContactFilter!]!) {
  contactCounts(filters: $filters)
}
    `) as unknown as TypedDocumentString<CountsOfWeeksQuery, CountsOfWeeksQueryVariables>;
export const SegmentNamesDocument = new TypedDocumentString(`
    query SegmentNames {
  segments {
    name
  }
}
    `) as unknown as TypedDocumentString<SegmentNamesQuery, SegmentNamesQueryVariables>;
export const SegmentCountsDocument = new TypedDocumentString(`
    query SegmentCounts {
  segments {
    name
    count
  }
}
    `) as unknown as TypedDocumentString<SegmentCountsQuery, SegmentCountsQueryVariables>;
export const EntitiesByBothKeysDocument = new TypedDocumentString(`
    query EntitiesByBothKeys($references: [_Any!]!) {
  _entities(representations: $references) {
    ... on Contact {
      id
      externalId
    }
  }
}
    `) as unknown as TypedDocumentString<EntitiesByBothKeysQuery, EntitiesByBothKeysQueryVariables>;
export const ContactsByExternalIdsDocument = new TypedDocumentString(`
    query ContactsByExternalIds($ids: [ID!]!) {
  contactsByExternalIds(externalIds: $ids) {
    id
    externalId
  }
}
    `) as unknown as TypedDocumentString<ContactsByExternalIdsQuery, ContactsByExternalIdsQueryVariables>;
export const RenameAndShowTagsDocument = new TypedDocumentString(`
    mutation RenameAndShowTags($id: ID!) {
  updateContact(id: $id, input: {name: "New"}) {
    contact {
      name
      tags {
        name
      }
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<RenameAndShowTagsMutation, RenameAndShowTagsMutationVariables>;
export const TagContactDocument = new TypedDocumentString(`
    mutation TagContact($id: ID!, $tag: ID!) {
  tagContact(contactId: $id, tagId: $tag) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<TagContactMutation, TagContactMutationVariables>;
export const TagContactAndShowDocument = new TypedDocumentString(`
    mutation TagContactAndShow($id: ID!, $tag: ID!) {
  tagContact(contactId: $id, tagId: $tag) {
    contact {
      name
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<TagContactAndShowMutation, TagContactAndShowMutationVariables>;
export const TagContactAndShowTagDocument = new TypedDocumentString(`
    mutation TagContactAndShowTag($id: ID!, $tag: ID!) {
  tagContact(contactId: $id, tagId: $tag) {
    tag {
      name
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<TagContactAndShowTagMutation, TagContactAndShowTagMutationVariables>;
export const TagOneByNameDocument = new TypedDocumentString(`
    mutation TagOneByName($id: ID!) {
  a: tagContact(contactId: $id, tagName: "vip") {
    userErrors {
      code
    }
  }
  b: untagContact(contactId: $id, tagName: "vip") {
    userErrors {
      code
    }
  }
  c: tagContact(contactId: $id, tagName: "Brand new", createMissing: true) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<TagOneByNameMutation, TagOneByNameMutationVariables>;
export const TagManyDocument = new TypedDocumentString(`
    mutation TagMany($ids: [ID!]!, $tag: ID!, $exact: Boolean = false) {
  tagContacts(contactIds: $ids, tagId: $tag, exact: $exact) {
    contactIds
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<TagManyMutation, TagManyMutationVariables>;
export const ThreeCompanyIdsDocument = new TypedDocumentString(`
    query ThreeCompanyIds {
  companies(first: 3) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ThreeCompanyIdsQuery, ThreeCompanyIdsQueryVariables>;
export const TagManyCompaniesDocument = new TypedDocumentString(`
    mutation TagManyCompanies($ids: [ID!]!) {
  tagCompanies(companyIds: $ids, tagName: "VIP") {
    companyIds
    userErrors {
      code
    }
  }
  untagCompanies(companyIds: $ids, tagName: "VIP") {
    companyIds
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<TagManyCompaniesMutation, TagManyCompaniesMutationVariables>;
export const DeleteOneCompanyDocument = new TypedDocumentString(`
    mutation DeleteOneCompany($id: ID!) {
  deleteCompany(id: $id) {
    deletedCompanyId
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteOneCompanyMutation, DeleteOneCompanyMutationVariables>;
export const TagsOfManyDocument = new TypedDocumentString(`
    query TagsOfMany {
  contactByExternalId(externalId: "seed-many") {
    id
    tags {
      id
      name
    }
  }
  tags {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<TagsOfManyQuery, TagsOfManyQueryVariables>;
export const TagAndUntagDocument = new TypedDocumentString(`
    mutation TagAndUntag($id: ID!, $tag: ID!) {
  a: tagContact(contactId: $id, tagId: $tag) {
    contact {
      tags {
        id
      }
    }
    userErrors {
      code
    }
  }
  b: untagContact(contactId: $id, tagId: $tag) {
    contact {
      tags {
        id
      }
    }
    userErrors {
      code
    }
  }
  c: tagContacts(contactIds: [$id], tagId: $tag) {
    contacts {
      tags {
        id
      }
    }
  }
  d: untagContacts(contactIds: [$id], tagId: $tag) {
    contacts {
      tags {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TagAndUntagMutation, TagAndUntagMutationVariables>;
export const MergePreviewDocument = new TypedDocumentString(`
    query MergePreview($fromId: ID!, $intoId: ID!) {
  contactMergePreview(fromId: $fromId, intoId: $intoId) {
    isPossible
    userErrors {
      code
      field
      message
    }
    fields {
      name
      from
      into
      after
      isChanged
    }
    tagIds
    companyIds
    noteCount
    previewToken
  }
}
    `) as unknown as TypedDocumentString<MergePreviewQuery, MergePreviewQueryVariables>;
export const MergeAsPreviewedDocument = new TypedDocumentString(`
    mutation MergeAsPreviewed($fromId: ID!, $intoId: ID!) {
  mergeContacts(fromId: $fromId, intoId: $intoId) {
    userErrors {
      code
      field
      message
    }
    contact {
      externalId
      role
      createdAt
      hasHardBounced
      markedEmailAsSpam
      unsubscribedFromEmails
      email
      emailDomain
      phone
      name
      avatarUrl
      signedUpAt
      lastSeenAt
      lastRepliedAt
      lastContactedAt
      lastEmailOpenedAt
      lastEmailClickedAt
      ownerId
      languageOverride
      os
      referrer
      customAttributes
      location {
        country
        region
        city
        countryCode
        continentCode
      }
      browser {
        name
        version
        language
      }
      android {
        appName
        appVersion
        device
        osVersion
        sdkVersion
        lastSeenAt
      }
      ios {
        appName
        appVersion
        device
        osVersion
        sdkVersion
        lastSeenAt
      }
      utm {
        campaign
        content
        medium
        source
        term
      }
      socialProfiles {
        name
        url
      }
      tags {
        id
      }
      companies(first: 100) {
        nodes {
          id
        }
      }
      notes(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MergeAsPreviewedMutation, MergeAsPreviewedMutationVariables>;
export const PairsToMergeDocument = new TypedDocumentString(`
    query PairsToMerge {
  leads: contacts(first: 150, filter: {role: {eq: LEAD}}) {
    nodes {
      id
    }
  }
  users: contacts(first: 150, filter: {role: {eq: USER}}) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PairsToMergeQuery, PairsToMergeQueryVariables>;
export const DuplicatesOfDocument = new TypedDocumentString(`
    query DuplicatesOf($id: ID!) {
  contact(id: $id) {
    duplicates {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DuplicatesOfQuery, DuplicatesOfQueryVariables>;
export const MoveAwayDocument = new TypedDocumentString(`
    mutation MoveAway($id: ID!) {
  updateContact(id: $id, input: {email: "away@example.com"}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<MoveAwayMutation, MoveAwayMutationVariables>;
export const CreateNoteDocument = new TypedDocumentString(`
    mutation CreateNote($input: CreateNoteInput!) {
  createNote(input: $input) {
    note {
      id
      body
      author {
        id
        name
        jobTitle
      }
    }
    contact {
      notes {
        totalCount
        nodes {
          id
        }
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CreateNoteMutation, CreateNoteMutationVariables>;
export const NotesOfManyDocument = new TypedDocumentString(`
    query NotesOfMany {
  contactByExternalId(externalId: "seed-many") {
    notes(first: 100) {
      totalCount
      nodes {
        id
        createdAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NotesOfManyQuery, NotesOfManyQueryVariables>;
export const NotesInDepthDocument = new TypedDocumentString(`
    query NotesInDepth {
  contactByExternalId(externalId: "seed-many") {
    name
    notes(first: 2) {
      nodes {
        id
        body
        createdAt
        author {
          __typename
          id
          name
          email
          isAway
        }
        contact {
          name
          notes(first: 1) {
            totalCount
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NotesInDepthQuery, NotesInDepthQueryVariables>;
export const NotesOfC1Document = new TypedDocumentString(`
    query NotesOfC1 {
  contact(id: "c1") {
    notes {
      nodes {
        id
        author {
          id
          name
          jobTitle
        }
        contact {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NotesOfC1Query, NotesOfC1QueryVariables>;
export const AdminTitlesDocument = new TypedDocumentString(`
    query AdminTitles {
  intercomAdmins {
    id
    name
    jobTitle
  }
}
    `) as unknown as TypedDocumentString<AdminTitlesQuery, AdminTitlesQueryVariables>;
export const NoteTwiceDocument = new TypedDocumentString(`
    mutation NoteTwice($id: ID!) {
  a: createNote(input: {contactId: $id, body: "Hello"}) {
    contact {
      notes {
        totalCount
      }
    }
    userErrors {
      code
    }
  }
  b: createNote(input: {contactId: $id, body: "Hello"}) {
    contact {
      notes {
        totalCount
      }
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<NoteTwiceMutation, NoteTwiceMutationVariables>;
export const NotesOfSeedUserInListDocument = new TypedDocumentString(`
    query NotesOfSeedUserInList {
  contacts(filter: {externalId: {eq: "auth0|seed-user"}}) {
    nodes {
      notes {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NotesOfSeedUserInListQuery, NotesOfSeedUserInListQueryVariables>;
export const CreateNoteOnceDocument = new TypedDocumentString(`
    mutation CreateNoteOnce($id: ID!) {
  createNote(input: {contactId: $id, body: "Once"}) {
    note {
      id
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CreateNoteOnceMutation, CreateNoteOnceMutationVariables>;
export const FiveContactsDocument = new TypedDocumentString(`
    query FiveContacts {
  contacts(first: 5) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FiveContactsQuery, FiveContactsQueryVariables>;
export const PageWithTagsAndSegmentsDocument = new TypedDocumentString(`
    query PageWithTagsAndSegments {
  contacts(first: 50) {
    totalCount
    nodes {
      id
      tags {
        name
      }
      segments {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PageWithTagsAndSegmentsQuery, PageWithTagsAndSegmentsQueryVariables>;
export const ThreeRootFieldsDocument = new TypedDocumentString(`
    query ThreeRootFields {
  intercomWorkspace {
    id
  }
  segments {
    id
  }
  contacts(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ThreeRootFieldsQuery, ThreeRootFieldsQueryVariables>;
export const TagContactAndReadItDocument = new TypedDocumentString(`
    mutation TagContactAndReadIt($id: ID!, $tag: ID!) {
  tagContact(contactId: $id, tagId: $tag) {
    tag {
      id
    }
    contact {
      id
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<TagContactAndReadItMutation, TagContactAndReadItMutationVariables>;
export const RenameAndReadAllDocument = new TypedDocumentString(`
    mutation RenameAndReadAll($id: ID!) {
  updateContact(id: $id, input: {name: "Done"}) {
    contact {
      name
      tags {
        name
      }
      segments {
        name
      }
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<RenameAndReadAllMutation, RenameAndReadAllMutationVariables>;
export const CreateAndDeleteDocument = new TypedDocumentString(`
    mutation CreateAndDelete {
  a: createContact(input: {externalId: "kept"}) {
    contact {
      externalId
    }
    userErrors {
      code
    }
  }
  b: deleteContact(id: "6abbb4440000000001ffffff") {
    deletedContactId
  }
}
    `) as unknown as TypedDocumentString<CreateAndDeleteMutation, CreateAndDeleteMutationVariables>;
export const NamesOfTagsDocument = new TypedDocumentString(`
    query NamesOfTags {
  tags {
    name
  }
}
    `) as unknown as TypedDocumentString<NamesOfTagsQuery, NamesOfTagsQueryVariables>;
export const CreateBrandNewTagDocument = new TypedDocumentString(`
    mutation CreateBrandNewTag {
  createTag(input: {name: "Brand new"}) {
    tag {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CreateBrandNewTagMutation, CreateBrandNewTagMutationVariables>;
export const TagsOfFiveDocument = new TypedDocumentString(`
    query TagsOfFive {
  list: contacts(first: 5) {
    nodes {
      id
      tags {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TagsOfFiveQuery, TagsOfFiveQueryVariables>;
export const IdOfManyDocument = new TypedDocumentString(`
    query IdOfMany {
  parent: contactByExternalId(externalId: "seed-many") {
    id
  }
}
    `) as unknown as TypedDocumentString<IdOfManyQuery, IdOfManyQueryVariables>;
export const IdOfCrowdDocument = new TypedDocumentString(`
    query IdOfCrowd {
  parent: companyByCompanyId(companyId: "crowd") {
    id
  }
}
    `) as unknown as TypedDocumentString<IdOfCrowdQuery, IdOfCrowdQueryVariables>;
export const RemoveFromCompanyDocument = new TypedDocumentString(`
    mutation RemoveFromCompany($id: ID!, $company: ID!) {
  removeContactFromCompany(contactId: $id, companyId: $company) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveFromCompanyMutation, RemoveFromCompanyMutationVariables>;
export const ListOfCompaniesDocument = new TypedDocumentString(`
    query ListOfCompanies($first: Int! = 50, $after: String) {
  list: companies(first: $first, after: $after) {
    totalCount
    edges {
      cursor
      node {
        id
      }
    }
    nodes {
      id
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ListOfCompaniesQuery, ListOfCompaniesQueryVariables>;
export const ListOfContactCompaniesDocument = new TypedDocumentString(`
    query ListOfContactCompanies($externalId: ID! = "seed-many", $first: Int! = 50, $after: String) {
  parent: contactByExternalId(externalId: $externalId) {
    list: companies(first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
        }
      }
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListOfContactCompaniesQuery, ListOfContactCompaniesQueryVariables>;
export const ListOfContactNotesDocument = new TypedDocumentString(`
    query ListOfContactNotes($first: Int! = 50, $after: String) {
  parent: contactByExternalId(externalId: "seed-many") {
    list: notes(first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
        }
      }
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListOfContactNotesQuery, ListOfContactNotesQueryVariables>;
export const ListOfCompanyContactsDocument = new TypedDocumentString(`
    query ListOfCompanyContacts($first: Int! = 50, $after: String) {
  parent: companyByCompanyId(companyId: "crowd") {
    list: contacts(first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
        }
      }
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListOfCompanyContactsQuery, ListOfCompanyContactsQueryVariables>;
export const CreateCrowdDocument = new TypedDocumentString(`
    mutation CreateCrowd {
  upsertCompany(input: {companyId: "crowd", name: "Crowd"}) {
    company {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CreateCrowdMutation, CreateCrowdMutationVariables>;
export const FiftySixContactsDocument = new TypedDocumentString(`
    query FiftySixContacts {
  contacts(first: 56) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FiftySixContactsQuery, FiftySixContactsQueryVariables>;
export const AddToCrowdDocument = new TypedDocumentString(`
    mutation AddToCrowd($id: ID!, $company: ID!) {
  addContactToCompany(contactId: $id, companyId: $company) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<AddToCrowdMutation, AddToCrowdMutationVariables>;
export const NoteTimesOfManyDocument = new TypedDocumentString(`
    query NoteTimesOfMany {
  parent: contactByExternalId(externalId: "seed-many") {
    notes(first: 60) {
      nodes {
        createdAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NoteTimesOfManyQuery, NoteTimesOfManyQueryVariables>;
export const CreateNewNoteDocument = new TypedDocumentString(`
    mutation CreateNewNote($id: ID!) {
  createNote(input: {contactId: $id, body: "New"}) {
    note {
      id
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CreateNewNoteMutation, CreateNewNoteMutationVariables>;
export const ContactsOfCompanyDocument = new TypedDocumentString(`
    query ContactsOfCompany($id: ID!) {
  company(id: $id) {
    contacts(first: 500) {
      nodes {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContactsOfCompanyQuery, ContactsOfCompanyQueryVariables>;
export const SearchedContactsDocument = new TypedDocumentString(`
    query SearchedContacts($search: String, $filter: ContactFilter, $sort: ContactSort) {
  contacts(first: 150, search: $search, filter: $filter, sort: $sort) {
    totalCount
    nodes {
      id
      name
      email
      phone
      externalId
      role
      lastContactedAt
      lastRepliedAt
      lastSeenAt
      signedUpAt
      lastEmailOpenedAt
      lastEmailClickedAt
    }
  }
}
    `) as unknown as TypedDocumentString<SearchedContactsQuery, SearchedContactsQueryVariables>;
export const SearchWithinDocument = new TypedDocumentString(`
    query SearchWithin($search: String) {
  tags {
    contacts(first: 45, search: $search) {
      totalCount
      nodes {
        id
        name
        email
        phone
        externalId
      }
    }
  }
  segments {
    contacts(first: 45, search: $search) {
      totalCount
      nodes {
        id
        name
        email
        phone
        externalId
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchWithinQuery, SearchWithinQueryVariables>;
export const SearchWordsWithinDocument = new TypedDocumentString(`
    query SearchWordsWithin($search: String, $filter: ContactFilter) {
  tags {
    contacts(first: 1, search: $search, filter: $filter) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<SearchWordsWithinQuery, SearchWordsWithinQueryVariables>;
export const SearchPagesDocument = new TypedDocumentString(`
    query SearchPages($search: String, $after: String) {
  contacts(first: 2, search: $search, after: $after) {
    nodes {
      id
    }
    pageInfo {
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SearchPagesQuery, SearchPagesQueryVariables>;
export const CountsDocument = new TypedDocumentString(`
    query Counts($filters: [ContactFilter!]!) {
  contactCounts(filters: $filters)
}
    `) as unknown as TypedDocumentString<CountsQuery, CountsQueryVariables>;
export const KnowTimezoneDocument = new TypedDocumentString(`
    query KnowTimezone {
  intercomWorkspace {
    timezone
  }
}
    `) as unknown as TypedDocumentString<KnowTimezoneQuery, KnowTimezoneQueryVariables>;
export const CountsThriceDocument = new TypedDocumentString(`
    query CountsThrice($a: [ContactFilter!]!, $b: [ContactFilter!]!, $c: [ContactFilter!]!) {
  a: contactCounts(filters: $a)
  b: contactCounts(filters: $b)
  c: contactCounts(filters: $c)
}
    `) as unknown as TypedDocumentString<CountsThriceQuery, CountsThriceQueryVariables>;
export const ContactsOfOwnSeedDocument = new TypedDocumentString(`
    query ContactsOfOwnSeed {
  contacts(first: 10, filter: {segmentId: {eq: "by-hand"}}) {
    nodes {
      name
      tags {
        name
      }
      segments {
        name
      }
      companies {
        nodes {
          name
        }
      }
    }
  }
  segments {
    name
    count
  }
}
    `) as unknown as TypedDocumentString<ContactsOfOwnSeedQuery, ContactsOfOwnSeedQueryVariables>;
export const SixtyContactsDocument = new TypedDocumentString(`
    query SixtyContacts {
  contacts(first: 60) {
    nodes {
      id
      externalId
      role
    }
  }
}
    `) as unknown as TypedDocumentString<SixtyContactsQuery, SixtyContactsQueryVariables>;
export const ExternalIdOfContactDocument = new TypedDocumentString(`
    query ExternalIdOfContact($id: ID!) {
  contact(id: $id) {
    externalId
  }
}
    `) as unknown as TypedDocumentString<ExternalIdOfContactQuery, ExternalIdOfContactQueryVariables>;
export const ContactByEveryPathDocument = new TypedDocumentString(`
    query ContactByEveryPath($id: ID!, $text: ID!, $r: [_Any!]!) {
  contact(id: $id) {
    id
    name
    email
  }
  _entities(representations: $r) {
    ... on Contact {
      id
      name
      email
    }
  }
  all: contacts(first: 500) {
    nodes {
      id
      name
    }
  }
  search: contacts(
    first: 500
    filter: {id: {in: [$text, "6abbb4440000000001ffffff"]}}
  ) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ContactByEveryPathQuery, ContactByEveryPathQueryVariables>;
export const RenameAndReaddressDocument = new TypedDocumentString(`
    mutation RenameAndReaddress($id: ID!) {
  updateContact(id: $id, input: {name: "New Name", email: "new@example.com"}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<RenameAndReaddressMutation, RenameAndReaddressMutationVariables>;
export const UsersNotGoneDocument = new TypedDocumentString(`
    query UsersNotGone($text: ID!) {
  contacts(
    filter: {id: {eq: $text}, role: {eq: USER}, name: {ne: "Gone From Here"}}
  ) {
    nodes {
      id
    }
    pageInfo {
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<UsersNotGoneQuery, UsersNotGoneQueryVariables>;
export const RenameToGoneDocument = new TypedDocumentString(`
    mutation RenameToGone($id: ID!) {
  updateContact(id: $id, input: {name: "Gone From Here"}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<RenameToGoneMutation, RenameToGoneMutationVariables>;
export const ArchiveDocument = new TypedDocumentString(`
    mutation Archive($id: ID!) {
  done: archiveContact(id: $id) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveMutation, ArchiveMutationVariables>;
export const DeleteDocument = new TypedDocumentString(`
    mutation Delete($id: ID!) {
  done: deleteContact(id: $id) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteMutation, DeleteMutationVariables>;
export const BlockDocument = new TypedDocumentString(`
    mutation Block($id: ID!) {
  done: blockContact(id: $id) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<BlockMutation, BlockMutationVariables>;
export const MergeQuietlyDocument = new TypedDocumentString(`
    mutation MergeQuietly($from: ID!, $into: ID!) {
  mergeContacts(fromId: $from, intoId: $into) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<MergeQuietlyMutation, MergeQuietlyMutationVariables>;
export const MergedByExternalIdDocument = new TypedDocumentString(`
    query MergedByExternalId($e: ID!) {
  one: contactByExternalId(externalId: $e) {
    id
  }
  many: contactsByExternalIds(externalIds: [$e, $e]) {
    id
  }
}
    `) as unknown as TypedDocumentString<MergedByExternalIdQuery, MergedByExternalIdQueryVariables>;
export const CreateUserAndLeadDocument = new TypedDocumentString(`
    mutation CreateUserAndLead {
  user: createContact(input: {externalId: "brand-new"}) {
    contact {
      id
      externalId
    }
  }
  lead: createContact(input: {role: LEAD}) {
    contact {
      id
      externalId
    }
  }
}
    `) as unknown as TypedDocumentString<CreateUserAndLeadMutation, CreateUserAndLeadMutationVariables>;
export const NewContactByEveryKeyDocument = new TypedDocumentString(`
    query NewContactByEveryKey($id: ID!, $e: ID!, $r: [_Any!]!) {
  contact(id: $id) {
    id
  }
  contactByExternalId(externalId: $e) {
    id
  }
  contactsByExternalIds(externalIds: [$e, "nobody"]) {
    id
  }
  _entities(representations: $r) {
    ... on Contact {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<NewContactByEveryKeyQuery, NewContactByEveryKeyQueryVariables>;
export const MoveExternalIdDocument = new TypedDocumentString(`
    mutation MoveExternalId($id: ID!) {
  updateContact(id: $id, input: {externalId: "moved"}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<MoveExternalIdMutation, MoveExternalIdMutationVariables>;
export const OldAndNewExternalIdDocument = new TypedDocumentString(`
    query OldAndNewExternalId($old: ID!) {
  old: contactByExternalId(externalId: $old) {
    id
  }
  new: contactByExternalId(externalId: "moved") {
    id
  }
  both: contactsByExternalIds(externalIds: [$old, "moved"]) {
    id
  }
}
    `) as unknown as TypedDocumentString<OldAndNewExternalIdQuery, OldAndNewExternalIdQueryVariables>;
export const TagsOfContactDocument = new TypedDocumentString(`
    query TagsOfContact($id: ID!) {
  contact(id: $id) {
    tags {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<TagsOfContactQuery, TagsOfContactQueryVariables>;
export const UntagContactDocument = new TypedDocumentString(`
    mutation UntagContact($id: ID!, $tag: ID!) {
  untagContact(contactId: $id, tagId: $tag) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<UntagContactMutation, UntagContactMutationVariables>;
export const ContactsOfTagDocument = new TypedDocumentString(`
    query ContactsOfTag($tag: ID!) {
  tag(id: $tag) {
    contacts(first: 500) {
      nodes {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContactsOfTagQuery, ContactsOfTagQueryVariables>;
export const RenameTwiceDocument = new TypedDocumentString(`
    mutation RenameTwice($id: ID!) {
  a: updateContact(id: $id, input: {name: "First"}) {
    contact {
      name
      tags {
        name
      }
    }
  }
  b: updateContact(id: $id, input: {name: "Second"}) {
    contact {
      name
      tags {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RenameTwiceMutation, RenameTwiceMutationVariables>;
export const TagManyAndShowDocument = new TypedDocumentString(`
    mutation TagManyAndShow($ids: [ID!]!, $tag: ID!) {
  tagContacts(contactIds: $ids, tagId: $tag) {
    contactIds
    contacts {
      id
      tags {
        id
      }
    }
    userErrors {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<TagManyAndShowMutation, TagManyAndShowMutationVariables>;
export const UntagManyAndShowDocument = new TypedDocumentString(`
    mutation UntagManyAndShow($ids: [ID!]!, $tag: ID!) {
  untagContacts(contactIds: $ids, tagId: $tag) {
    contacts {
      tags {
        id
      }
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<UntagManyAndShowMutation, UntagManyAndShowMutationVariables>;
export const OddContactDocument = new TypedDocumentString(`
    query OddContact {
  contact(id: "odd") {
    role
    name
    avatarUrl
    ownerId
    owner {
      name
    }
    createdAt
    signedUpAt
    lastSeenAt
    location {
      city
    }
    socialProfiles {
      name
    }
    customAttributes
    utm {
      source
    }
    subscriptions {
      consent
    }
    companies(first: 5) {
      nodes {
        id
      }
    }
    android {
      appName
    }
    browser {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<OddContactQuery, OddContactQueryVariables>;
export const TagsCountedHigherDocument = new TypedDocumentString(`
    query TagsCountedHigher {
  many: contact(id: "odd") {
    tags {
      id
      name
    }
  }
  few: contact(id: "plain") {
    name
    avatarUrl
    ownerId
    tags {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TagsCountedHigherQuery, TagsCountedHigherQueryVariables>;
export const OddWordsDocument = new TypedDocumentString(`
    query OddWords {
  intercomSubscriptionTypes {
    id
    name
    state
    consentType
    contentTypes
  }
  intercomWorkspace {
    timezone
  }
  intercomAdmins {
    id
    jobTitle
    hasInboxSeat
  }
}
    `) as unknown as TypedDocumentString<OddWordsQuery, OddWordsQueryVariables>;
export const CompanyWithRecordedNotesDocument = new TypedDocumentString(`
    query CompanyWithRecordedNotes {
  company(id: "co") {
    companyId
    name
    plan
    customAttributes
  }
  gone: contact(id: "gone") {
    id
  }
}
    `) as unknown as TypedDocumentString<CompanyWithRecordedNotesQuery, CompanyWithRecordedNotesQueryVariables>;
export const RefusedCreateDocument = new TypedDocumentString(`
    mutation RefusedCreate($input: CreateContactInput!) {
  payload: createContact(input: $input) {
    contact {
      id
    }
    userErrors {
      code
      message
      field
      intercomRequestId
    }
  }
}
    `) as unknown as TypedDocumentString<RefusedCreateMutation, RefusedCreateMutationVariables>;
export const RefusedUpdateDocument = new TypedDocumentString(`
    mutation RefusedUpdate($id: ID!, $input: UpdateContactInput!) {
  payload: updateContact(id: $id, input: $input) {
    contact {
      id
    }
    userErrors {
      code
      message
      field
      intercomRequestId
    }
  }
}
    `) as unknown as TypedDocumentString<RefusedUpdateMutation, RefusedUpdateMutationVariables>;
export const RefusedUpsertDocument = new TypedDocumentString(`
    mutation RefusedUpsert($input: UpsertContactInput!) {
  payload: upsertContact(input: $input) {
    contact {
      id
    }
    userErrors {
      code
      message
      field
      intercomRequestId
    }
  }
}
    `) as unknown as TypedDocumentString<RefusedUpsertMutation, RefusedUpsertMutationVariables>;
export const WarmListsDocument = new TypedDocumentString(`
    query WarmLists {
  contacts: intercomDataAttributes(model: CONTACT) {
    name
  }
  companies: intercomDataAttributes(model: COMPANY) {
    name
  }
  intercomAdmins {
    id
  }
}
    `) as unknown as TypedDocumentString<WarmListsQuery, WarmListsQueryVariables>;
export const RefusedCompanyDocument = new TypedDocumentString(`
    mutation RefusedCompany {
  payload: upsertCompany(
    input: {companyId: "refused", customAttributes: {tier: "gold"}}
  ) {
    company {
      id
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RefusedCompanyMutation, RefusedCompanyMutationVariables>;
export const RefusedTagDocument = new TypedDocumentString(`
    mutation RefusedTag {
  payload: createTag(input: {name: "vip"}) {
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RefusedTagMutation, RefusedTagMutationVariables>;
export const RefusedRenameDocument = new TypedDocumentString(`
    mutation RefusedRename {
  payload: updateTag(id: "9", input: {name: "vip"}) {
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RefusedRenameMutation, RefusedRenameMutationVariables>;
export const RefusedAttributeDocument = new TypedDocumentString(`
    mutation RefusedAttribute {
  payload: createIntercomDataAttribute(
    input: {model: CONTACT, name: "unique", dataType: STRING}
  ) {
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RefusedAttributeMutation, RefusedAttributeMutationVariables>;
export const RefusedUnarchiveDocument = new TypedDocumentString(`
    mutation RefusedUnarchive {
  payload: unarchiveContact(id: "6abbb4440000000001ffffff") {
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RefusedUnarchiveMutation, RefusedUnarchiveMutationVariables>;
export const CreateOddlyNamedDocument = new TypedDocumentString(`
    mutation CreateOddlyNamed($externalId: ID!) {
  createContact(input: {externalId: $externalId}) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateOddlyNamedMutation, CreateOddlyNamedMutationVariables>;
export const CreateWithUnsetPlanDocument = new TypedDocumentString(`
    mutation CreateWithUnsetPlan($email: String!, $id: ID!, $plan: String, $byDefault: String = "basic") {
  some: createContact(
    input: {email: $email, customAttributes: {plan: $plan, seats: 5}}
  ) {
    contact {
      customAttributes
    }
    userErrors {
      message
    }
  }
  none: upsertContact(input: {externalId: $id, customAttributes: {plan: $plan}}) {
    contact {
      customAttributes
    }
    userErrors {
      message
    }
  }
  byDefault: updateContact(
    id: "nobody"
    input: {customAttributes: {plan: $byDefault}}
  ) {
    userErrors {
      code
    }
  }
  company: upsertCompany(input: {companyId: $id, customAttributes: {plan: $plan}}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CreateWithUnsetPlanMutation, CreateWithUnsetPlanMutationVariables>;
export const UpdateUnsetPlanDocument = new TypedDocumentString(`
    mutation UpdateUnsetPlan($id: ID!, $plan: String) {
  updateContact(id: $id, input: {customAttributes: {plan: $plan, seats: 6}}) {
    contact {
      customAttributes
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateUnsetPlanMutation, UpdateUnsetPlanMutationVariables>;
export const CreateWithPlanDocument = new TypedDocumentString(`
    mutation CreateWithPlan($email: String!) {
  createContact(input: {email: $email, customAttributes: {plan: "pro"}}) {
    contact {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CreateWithPlanMutation, CreateWithPlanMutationVariables>;
export const CreateInThePastDocument = new TypedDocumentString(`
    mutation CreateInThePast($externalId: ID!, $signedUpAt: DateTime!) {
  createContact(input: {externalId: $externalId, signedUpAt: $signedUpAt}) {
    contact {
      signedUpAt
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateInThePastMutation, CreateInThePastMutationVariables>;
export const OddTimesDocument = new TypedDocumentString(`
    query OddTimes {
  contact(id: "a") {
    id
    createdAt
    updatedAt
    signedUpAt
    lastSeenAt
    lastRepliedAt
    lastContactedAt
    lastEmailOpenedAt
    lastEmailClickedAt
  }
}
    `) as unknown as TypedDocumentString<OddTimesQuery, OddTimesQueryVariables>;
export const ContactsTwiceDocument = new TypedDocumentString(`
    query ContactsTwice($filter: ContactFilter) {
  a: contacts(first: 320, filter: $filter) {
    nodes {
      id
    }
  }
  b: contacts(first: 320, filter: $filter) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ContactsTwiceQuery, ContactsTwiceQueryVariables>;
export const CompaniesTwiceDocument = new TypedDocumentString(`
    query CompaniesTwice {
  a: companies(first: 60) {
    nodes {
      id
    }
  }
  b: companies(first: 60) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CompaniesTwiceQuery, CompaniesTwiceQueryVariables>;
export const NotesTwiceDocument = new TypedDocumentString(`
    query NotesTwice {
  contactByExternalId(externalId: "seed-many") {
    a: notes(first: 60) {
      nodes {
        id
      }
    }
    b: notes(first: 60) {
      nodes {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NotesTwiceQuery, NotesTwiceQueryVariables>;
export const CompaniesAndNotesDocument = new TypedDocumentString(`
    query CompaniesAndNotes {
  companies(first: 500) {
    pageInfo {
      hasNextPage
    }
  }
  contactByExternalId(externalId: "seed-many") {
    notes(first: 500) {
      nodes {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompaniesAndNotesQuery, CompaniesAndNotesQueryVariables>;
export const PageOfNamesDocument = new TypedDocumentString(`
    query PageOfNames($first: Int!) {
  contacts(first: $first) {
    totalCount
    nodes {
      id
      name
      tags {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PageOfNamesQuery, PageOfNamesQueryVariables>;
export const ContactByExternalIdDocument = new TypedDocumentString(`
    query ContactByExternalId($externalId: ID!) {
  contactByExternalId(externalId: $externalId) {
    id
    name
    email
    role
  }
}
    `) as unknown as TypedDocumentString<ContactByExternalIdQuery, ContactByExternalIdQueryVariables>;
export const SubscriptionTypesInFullDocument = new TypedDocumentString(`
    query SubscriptionTypesInFull {
  intercomSubscriptionTypes {
    id
    name
    description
    state
    consentType
    contentTypes
  }
}
    `) as unknown as TypedDocumentString<SubscriptionTypesInFullQuery, SubscriptionTypesInFullQueryVariables>;
export const SetSubscriptionDocument = new TypedDocumentString(`
    mutation SetSubscription($contact: ID!, $type: ID!, $consent: IntercomSubscriptionConsent!) {
  payload: setContactSubscription(
    contactId: $contact
    subscriptionTypeId: $type
    consent: $consent
  ) {
    subscription {
      consent
      type {
        name
      }
    }
    contact {
      subscriptions {
        consent
        type {
          name
        }
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SetSubscriptionMutation, SetSubscriptionMutationVariables>;
export const RemoveSubscriptionDocument = new TypedDocumentString(`
    mutation RemoveSubscription($contact: ID!, $type: ID!) {
  payload: removeContactSubscription(
    contactId: $contact
    subscriptionTypeId: $type
  ) {
    subscriptionType {
      name
    }
    contact {
      subscriptions {
        consent
        type {
          name
        }
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveSubscriptionMutation, RemoveSubscriptionMutationVariables>;
export const SubscriptionsOfManyAndNoneDocument = new TypedDocumentString(`
    query SubscriptionsOfManyAndNone {
  many: contactByExternalId(externalId: "seed-many") {
    subscriptions {
      consent
      type {
        id
        name
      }
    }
  }
  none: contactByExternalId(externalId: "auth0|seed-user") {
    subscriptions {
      consent
    }
  }
}
    `) as unknown as TypedDocumentString<SubscriptionsOfManyAndNoneQuery, SubscriptionsOfManyAndNoneQueryVariables>;
export const SubscriptionsOfC1Document = new TypedDocumentString(`
    query SubscriptionsOfC1 {
  contact(id: "c1") {
    subscriptions {
      consent
      type {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SubscriptionsOfC1Query, SubscriptionsOfC1QueryVariables>;
export const SubscriptionNamesOfC1Document = new TypedDocumentString(`
    query SubscriptionNamesOfC1 {
  contact(id: "c1") {
    subscriptions {
      consent
      type {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SubscriptionNamesOfC1Query, SubscriptionNamesOfC1QueryVariables>;
export const SetRemoveAndSetDocument = new TypedDocumentString(`
    mutation SetRemoveAndSet($id: ID!, $type: ID!) {
  a: setContactSubscription(
    contactId: $id
    subscriptionTypeId: $type
    consent: OPT_IN
  ) {
    contact {
      subscriptions {
        consent
      }
    }
    userErrors {
      code
    }
  }
  b: removeContactSubscription(contactId: $id, subscriptionTypeId: $type) {
    contact {
      subscriptions {
        consent
      }
    }
    userErrors {
      code
    }
  }
  c: setContactSubscription(
    contactId: $id
    subscriptionTypeId: $type
    consent: OPT_IN
  ) {
    contact {
      subscriptions {
        consent
      }
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<SetRemoveAndSetMutation, SetRemoveAndSetMutationVariables>;
export const SubscriptionsOfSeedUserInListDocument = new TypedDocumentString(`
    query SubscriptionsOfSeedUserInList {
  contacts(filter: {externalId: {eq: "auth0|seed-user"}}) {
    nodes {
      subscriptions {
        consent
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SubscriptionsOfSeedUserInListQuery, SubscriptionsOfSeedUserInListQueryVariables>;
export const FilteredContactsOfTagsDocument = new TypedDocumentString(`
    query FilteredContactsOfTags($filter: ContactFilter, $sort: ContactSort) {
  tags {
    id
    contacts(first: 100, filter: $filter, sort: $sort) {
      nodes {
        id
        role
        name
        createdAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FilteredContactsOfTagsQuery, FilteredContactsOfTagsQueryVariables>;
export const FilteredContactsOfSegmentsDocument = new TypedDocumentString(`
    query FilteredContactsOfSegments($filter: ContactFilter, $sort: ContactSort) {
  segments {
    id
    contacts(first: 100, filter: $filter, sort: $sort) {
      nodes {
        id
        role
        name
        createdAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FilteredContactsOfSegmentsQuery, FilteredContactsOfSegmentsQueryVariables>;
export const WarmTagsDocument = new TypedDocumentString(`
    query WarmTags {
  tags {
    id
  }
}
    `) as unknown as TypedDocumentString<WarmTagsQuery, WarmTagsQueryVariables>;
export const RenameInReplicaDocument = new TypedDocumentString(`
    mutation RenameInReplica($id: ID!, $name: String!) {
  updateTag(id: $id, input: {name: $name}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<RenameInReplicaMutation, RenameInReplicaMutationVariables>;
export const TagByNameDocument = new TypedDocumentString(`
    mutation TagByName($id: ID!, $name: String!, $create: Boolean!) {
  tagContact(contactId: $id, tagName: $name, createMissing: $create) {
    tag {
      id
      name
    }
    contact {
      tags {
        id
      }
    }
    userErrors {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<TagByNameMutation, TagByNameMutationVariables>;
export const UntagByNameDocument = new TypedDocumentString(`
    mutation UntagByName($id: ID!, $name: String!) {
  untagContact(contactId: $id, tagName: $name) {
    tag {
      id
      name
    }
    contact {
      tags {
        id
      }
    }
    userErrors {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UntagByNameMutation, UntagByNameMutationVariables>;
export const TagWithDeletedDocument = new TypedDocumentString(`
    mutation TagWithDeleted($id: ID!, $tag: ID!) {
  tagContact(contactId: $id, tagId: $tag) {
    userErrors {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<TagWithDeletedMutation, TagWithDeletedMutationVariables>;
export const KnownUsersDocument = new TypedDocumentString(`
    query KnownUsers {
  contacts(first: 200, filter: {role: {eq: USER}, externalId: {isNull: false}}) {
    nodes {
      id
      externalId
    }
  }
}
    `) as unknown as TypedDocumentString<KnownUsersQuery, KnownUsersQueryVariables>;
export const UnknownByExternalIdsDocument = new TypedDocumentString(`
    query UnknownByExternalIds($ids: [ID!]!) {
  contactsByExternalIds(externalIds: $ids) {
    externalId
  }
}
    `) as unknown as TypedDocumentString<UnknownByExternalIdsQuery, UnknownByExternalIdsQueryVariables>;
export const UnknownByExternalIdDocument = new TypedDocumentString(`
    query UnknownByExternalId($id: ID!) {
  contactByExternalId(externalId: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<UnknownByExternalIdQuery, UnknownByExternalIdQueryVariables>;
export const UnknownByIdDocument = new TypedDocumentString(`
    query UnknownById($id: ID!) {
  contact(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<UnknownByIdQuery, UnknownByIdQueryVariables>;
export const TwoListsDocument = new TypedDocumentString(`
    query TwoLists($a: [ID!]!, $b: [ID!]!) {
  a: contactsByExternalIds(externalIds: $a) {
    id
  }
  b: contactsByExternalIds(externalIds: $b) {
    id
  }
}
    `) as unknown as TypedDocumentString<TwoListsQuery, TwoListsQueryVariables>;
export const UnknownCompanyDocument = new TypedDocumentString(`
    query UnknownCompany($id: ID!, $companyId: ID!) {
  company(id: $id) {
    id
  }
  companyByCompanyId(companyId: $companyId) {
    id
  }
}
    `) as unknown as TypedDocumentString<UnknownCompanyQuery, UnknownCompanyQueryVariables>;
export const AloneAndAmongManyDocument = new TypedDocumentString(`
    query AloneAndAmongMany($one: ID!, $many: [ID!]!) {
  many: contactsByExternalIds(externalIds: $many) {
    externalId
  }
  one: contactByExternalId(externalId: $one) {
    externalId
  }
}
    `) as unknown as TypedDocumentString<AloneAndAmongManyQuery, AloneAndAmongManyQueryVariables>;
export const CreateStrangerDocument = new TypedDocumentString(`
    mutation CreateStranger($id: ID!) {
  createContact(input: {externalId: $id}) {
    contact {
      id
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CreateStrangerMutation, CreateStrangerMutationVariables>;
export const ArchiveStrangerDocument = new TypedDocumentString(`
    mutation ArchiveStranger($id: ID!) {
  archiveContact(id: $id) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveStrangerMutation, ArchiveStrangerMutationVariables>;
export const UnarchiveStrangerDocument = new TypedDocumentString(`
    mutation UnarchiveStranger($id: ID!) {
  unarchiveContact(id: $id) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<UnarchiveStrangerMutation, UnarchiveStrangerMutationVariables>;
export const StrangeCompanyDocument = new TypedDocumentString(`
    query StrangeCompany($id: ID!) {
  companyByCompanyId(companyId: $id) {
    companyId
  }
}
    `) as unknown as TypedDocumentString<StrangeCompanyQuery, StrangeCompanyQueryVariables>;
export const UpsertStrangeCompanyDocument = new TypedDocumentString(`
    mutation UpsertStrangeCompany($id: ID!) {
  upsertCompany(input: {companyId: $id}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<UpsertStrangeCompanyMutation, UpsertStrangeCompanyMutationVariables>;
export const CreateTrustedDocument = new TypedDocumentString(`
    mutation CreateTrusted($id: ID!) {
  createContact(input: {externalId: $id}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CreateTrustedMutation, CreateTrustedMutationVariables>;
export const CreateInPropertyDocument = new TypedDocumentString(`
    mutation CreateInProperty($id: ID!) {
  createContact(input: {externalId: $id}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CreateInPropertyMutation, CreateInPropertyMutationVariables>;
export const EverybodyDocument = new TypedDocumentString(`
    query Everybody($after: String) {
  contacts(first: 500, after: $after) {
    nodes {
      id
      role
      signedUpAt
      createdAt
      customAttributes
    }
    pageInfo {
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<EverybodyQuery, EverybodyQueryVariables>;
export const AnnDocument = new TypedDocumentString(`
    query Ann {
  contactByExternalId(externalId: "auth0|ann") {
    id
  }
}
    `) as unknown as TypedDocumentString<AnnQuery, AnnQueryVariables>;
export const CreateNamesakeDocument = new TypedDocumentString(`
    mutation CreateNamesake {
  createContact(
    input: {role: LEAD, email: "same@example.com", phone: "+35315550100", name: "Had A Name"}
  ) {
    contact {
      id
      externalId
    }
  }
}
    `) as unknown as TypedDocumentString<CreateNamesakeMutation, CreateNamesakeMutationVariables>;
export const MergeAndUpdateDocument = new TypedDocumentString(`
    mutation MergeAndUpdate($fromId: ID!, $intoId: ID!) {
  merge: mergeContacts(fromId: $fromId, intoId: $intoId) {
    mergedContactId
    contact {
      id
      name
      phone
      email
      externalId
      tags {
        name
      }
    }
    userErrors {
      code
    }
  }
  again: updateContact(id: $fromId, input: {name: "x"}) {
    contact {
      id
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<MergeAndUpdateMutation, MergeAndUpdateMutationVariables>;
export const MergedAwayByEveryKeyDocument = new TypedDocumentString(`
    query MergedAwayByEveryKey($id: ID!, $externalId: ID!, $references: [_Any!]!) {
  contact(id: $id) {
    id
  }
  contactByExternalId(externalId: $externalId) {
    id
  }
  contactsByExternalIds(externalIds: [$externalId, "merge-into"]) {
    id
  }
  contacts(filter: {email: {eq: "same@example.com"}}) {
    nodes {
      id
    }
  }
  _entities(representations: $references) {
    ... on Contact {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MergedAwayByEveryKeyQuery, MergedAwayByEveryKeyQueryVariables>;
export const SegmentsAndAContactDocument = new TypedDocumentString(`
    query SegmentsAndAContact {
  segments {
    id
    name
    contacts(first: 1) {
      nodes {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SegmentsAndAContactQuery, SegmentsAndAContactQueryVariables>;
export const TotalByOneRowDocument = new TypedDocumentString(`
    query TotalByOneRow {
  contacts(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TotalByOneRowQuery, TotalByOneRowQueryVariables>;
export const FiftyWithTagsAndSegmentsDocument = new TypedDocumentString(`
    query FiftyWithTagsAndSegments {
  contacts(first: 50) {
    nodes {
      id
      tags {
        name
      }
      segments {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FiftyWithTagsAndSegmentsQuery, FiftyWithTagsAndSegmentsQueryVariables>;
export const FirstSeededContactDocument = new TypedDocumentString(`
    query FirstSeededContact {
  contact(id: "6abbb4440000000001000001") {
    id
  }
}
    `) as unknown as TypedDocumentString<FirstSeededContactQuery, FirstSeededContactQueryVariables>;
export const RateLimitDocument = new TypedDocumentString(`
    query RateLimit {
  intercomRateLimit {
    limit
    remaining
    resetAt
  }
}
    `) as unknown as TypedDocumentString<RateLimitQuery, RateLimitQueryVariables>;
export const CanaryReadsDocument = new TypedDocumentString(`
    query CanaryReads($id: ID!, $externalId: ID!) {
  contact(id: $id) {
    id
  }
  contactByExternalId(externalId: $externalId) {
    id
  }
  contacts(first: 1) {
    totalCount
  }
  tags {
    id
  }
}
    `) as unknown as TypedDocumentString<CanaryReadsQuery, CanaryReadsQueryVariables>;
export const CanarySearchDocument = new TypedDocumentString(`
    query CanarySearch($email: String!) {
  contacts(filter: {email: {eq: $email}}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CanarySearchQuery, CanarySearchQueryVariables>;
export const CanaryCreateDocument = new TypedDocumentString(`
    mutation CanaryCreate($email: String!, $name: String!, $externalId: ID!) {
  createContact(input: {email: $email, name: $name, externalId: $externalId}) {
    contact {
      id
    }
    userErrors {
      code
      message
      field
      intercomRequestId
    }
  }
}
    `) as unknown as TypedDocumentString<CanaryCreateMutation, CanaryCreateMutationVariables>;
export const CanaryUpdateDocument = new TypedDocumentString(`
    mutation CanaryUpdate($id: ID!, $name: String!, $email: String!) {
  updateContact(id: $id, input: {name: $name, email: $email}) {
    contact {
      id
    }
    userErrors {
      code
      message
      field
      intercomRequestId
    }
  }
}
    `) as unknown as TypedDocumentString<CanaryUpdateMutation, CanaryUpdateMutationVariables>;
export const CanaryNoteDocument = new TypedDocumentString(`
    mutation CanaryNote($id: ID!, $name: String!) {
  createNote(input: {contactId: $id, body: $name}) {
    note {
      id
    }
    userErrors {
      code
      message
      field
      intercomRequestId
    }
  }
}
    `) as unknown as TypedDocumentString<CanaryNoteMutation, CanaryNoteMutationVariables>;
export const SegmentsOfPageDocument = new TypedDocumentString(`
    query SegmentsOfPage($first: Int!) {
  contacts(first: $first) {
    nodes {
      id
      segments {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SegmentsOfPageQuery, SegmentsOfPageQueryVariables>;
export const SegmentsAndTagsDocument = new TypedDocumentString(`
    query SegmentsAndTags {
  segments {
    id
  }
  tags {
    id
  }
}
    `) as unknown as TypedDocumentString<SegmentsAndTagsQuery, SegmentsAndTagsQueryVariables>;
export const CreateThreeLeadsDocument = new TypedDocumentString(`
    mutation CreateThreeLeads {
  a: createContact(input: {role: LEAD}) {
    userErrors {
      code
    }
  }
  b: createContact(input: {role: LEAD}) {
    userErrors {
      code
    }
  }
  c: createContact(input: {role: LEAD}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CreateThreeLeadsMutation, CreateThreeLeadsMutationVariables>;
export const ContactOneDocument = new TypedDocumentString(`
    query ContactOne {
  contact(id: "1") {
    id
  }
}
    `) as unknown as TypedDocumentString<ContactOneQuery, ContactOneQueryVariables>;
export const CreateLeadOnlyDocument = new TypedDocumentString(`
    mutation CreateLeadOnly {
  createContact(input: {role: LEAD}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CreateLeadOnlyMutation, CreateLeadOnlyMutationVariables>;
export const SegmentsOfTwentyDocument = new TypedDocumentString(`
    query SegmentsOfTwenty {
  contacts(first: 20) {
    nodes {
      id
      segments {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SegmentsOfTwentyQuery, SegmentsOfTwentyQueryVariables>;
export const RenameToNDocument = new TypedDocumentString(`
    mutation RenameToN($id: ID!) {
  updateContact(id: $id, input: {name: "n"}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<RenameToNMutation, RenameToNMutationVariables>;
export const CompaniesOfNobodyDocument = new TypedDocumentString(`
    query CompaniesOfNobody($r: [_Any!]!) {
  _entities(representations: $r) {
    ... on Company {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CompaniesOfNobodyQuery, CompaniesOfNobodyQueryVariables>;
export const CreateNoteBDocument = new TypedDocumentString(`
    mutation CreateNoteB($contactId: ID!) {
  createNote(input: {contactId: $contactId, body: "b"}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CreateNoteBMutation, CreateNoteBMutationVariables>;
export const MergeContactsOnlyDocument = new TypedDocumentString(`
    mutation MergeContactsOnly($fromId: ID!, $intoId: ID!) {
  mergeContacts(fromId: $fromId, intoId: $intoId) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<MergeContactsOnlyMutation, MergeContactsOnlyMutationVariables>;
export const RenameFirstSeededDocument = new TypedDocumentString(`
    mutation RenameFirstSeeded {
  updateContact(id: "6abbb4440000000001000001", input: {name: "n"}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<RenameFirstSeededMutation, RenameFirstSeededMutationVariables>;
export const DeleteContactAndSayWhyDocument = new TypedDocumentString(`
    mutation DeleteContactAndSayWhy($id: ID!) {
  deleteContact(id: $id) {
    deletedContactId
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteContactAndSayWhyMutation, DeleteContactAndSayWhyMutationVariables>;
export const RateLimitToldDocument = new TypedDocumentString(`
    query RateLimitTold {
  intercomRateLimit {
    limit
    remaining
    resetAt
  }
}
    `) as unknown as TypedDocumentString<RateLimitToldQuery, RateLimitToldQueryVariables>;
export const TotalAndIdsDocument = new TypedDocumentString(`
    query TotalAndIds {
  contacts(first: 5) {
    totalCount
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TotalAndIdsQuery, TotalAndIdsQueryVariables>;
export const IdsAndWhetherMoreDocument = new TypedDocumentString(`
    query IdsAndWhetherMore {
  contacts(first: 1) {
    nodes {
      id
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<IdsAndWhetherMoreQuery, IdsAndWhetherMoreQueryVariables>;
export const CreateAndSayAllDocument = new TypedDocumentString(`
    mutation CreateAndSayAll($input: CreateContactInput!) {
  createContact(input: $input) {
    contact {
      id
      externalId
      name
    }
    userErrors {
      code
      conflictingContactId
    }
  }
}
    `) as unknown as TypedDocumentString<CreateAndSayAllMutation, CreateAndSayAllMutationVariables>;
export const UpsertAndSayAllDocument = new TypedDocumentString(`
    mutation UpsertAndSayAll($input: UpsertContactInput!) {
  upsertContact(input: $input) {
    outcome
    contact {
      id
      externalId
      name
    }
    userErrors {
      code
      conflictingContactId
    }
  }
}
    `) as unknown as TypedDocumentString<UpsertAndSayAllMutation, UpsertAndSayAllMutationVariables>;
export const TotalOfXDocument = new TypedDocumentString(`
    query TotalOfX {
  contacts(filter: {name: {eq: "x"}}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TotalOfXQuery, TotalOfXQueryVariables>;
export const EveryPathByIdDocument = new TypedDocumentString(`
    query EveryPathById($id: ID!, $references: [_Any!]!) {
  contact(id: $id) {
    id
  }
  contactByExternalId(externalId: $id) {
    id
  }
  contactsByExternalIds(externalIds: [$id]) {
    id
  }
  tag(id: $id) {
    id
  }
  segment(id: $id) {
    id
  }
  company(id: $id) {
    id
  }
  companyByCompanyId(companyId: $id) {
    id
  }
  _entities(representations: $references) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<EveryPathByIdQuery, EveryPathByIdQueryVariables>;
export const EveryWriteByIdDocument = new TypedDocumentString(`
    mutation EveryWriteById($id: ID!) {
  a: updateContact(id: $id, input: {name: "n"}) {
    userErrors {
      code
    }
  }
  b: deleteContact(id: $id) {
    userErrors {
      code
    }
  }
  c: archiveContact(id: $id) {
    userErrors {
      code
    }
  }
  d: mergeContacts(fromId: $id, intoId: "1") {
    userErrors {
      code
    }
  }
  e: untagContact(contactId: $id, tagId: $id) {
    userErrors {
      code
    }
  }
  f: tagContact(contactId: "1", tagId: $id) {
    userErrors {
      code
    }
  }
  g: deleteTag(id: $id) {
    userErrors {
      code
    }
  }
  h: removeContactFromCompany(contactId: $id, companyId: $id) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<EveryWriteByIdMutation, EveryWriteByIdMutationVariables>;
export const ContactOfMuchDocument = new TypedDocumentString(`
    query ContactOfMuch {
  contactByExternalId(externalId: "seed-many") {
    id
    tags {
      id
      name
    }
    companies(first: 1) {
      nodes {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContactOfMuchQuery, ContactOfMuchQueryVariables>;
export const SubscriptionTypeIdsDocument = new TypedDocumentString(`
    query SubscriptionTypeIds {
  intercomSubscriptionTypes {
    id
  }
}
    `) as unknown as TypedDocumentString<SubscriptionTypeIdsQuery, SubscriptionTypeIdsQueryVariables>;
export const RemoveTagDocument = new TypedDocumentString(`
    mutation RemoveTag($contactId: ID!, $tagId: ID!) {
  removal: untagContact(contactId: $contactId, tagId: $tagId) {
    from: tag {
      id
      name
    }
    contact {
      id
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveTagMutation, RemoveTagMutationVariables>;
export const RemoveCompanyDocument = new TypedDocumentString(`
    mutation RemoveCompany($contactId: ID!, $companyId: ID!) {
  removal: removeContactFromCompany(contactId: $contactId, companyId: $companyId) {
    from: company {
      id
      name
    }
    contact {
      id
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveCompanyMutation, RemoveCompanyMutationVariables>;
export const RemoveChoiceDocument = new TypedDocumentString(`
    mutation RemoveChoice($contactId: ID!, $typeId: ID!) {
  removal: removeContactSubscription(
    contactId: $contactId
    subscriptionTypeId: $typeId
  ) {
    from: subscriptionType {
      id
      name
    }
    contact {
      id
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveChoiceMutation, RemoveChoiceMutationVariables>;
export const DeleteCompanyTwiceDocument = new TypedDocumentString(`
    mutation DeleteCompanyTwice($id: ID!) {
  deleteCompany(id: $id) {
    deletedCompanyId
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteCompanyTwiceMutation, DeleteCompanyTwiceMutationVariables>;
export const CreateFreshDocument = new TypedDocumentString(`
    mutation CreateFresh {
  createContact(input: {externalId: "fresh@x.example", name: "Fresh"}) {
    contact {
      id
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CreateFreshMutation, CreateFreshMutationVariables>;
export const RenameFresherDocument = new TypedDocumentString(`
    mutation RenameFresher($id: ID!) {
  updateContact(id: $id, input: {name: "Fresher"}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<RenameFresherMutation, RenameFresherMutationVariables>;
export const NamesByExternalIdsDocument = new TypedDocumentString(`
    query NamesByExternalIds($ids: [ID!]!) {
  contactsByExternalIds(externalIds: $ids) {
    name
  }
}
    `) as unknown as TypedDocumentString<NamesByExternalIdsQuery, NamesByExternalIdsQueryVariables>;
export const CreateJustMadeTagDocument = new TypedDocumentString(`
    mutation CreateJustMadeTag {
  createTag(input: {name: "Just made"}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CreateJustMadeTagMutation, CreateJustMadeTagMutationVariables>;
export const CreateEarlierDocument = new TypedDocumentString(`
    mutation CreateEarlier {
  createContact(input: {externalId: "earlier"}) {
    contact {
      id
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CreateEarlierMutation, CreateEarlierMutationVariables>;
export const EarlierAndSeedUserDocument = new TypedDocumentString(`
    query EarlierAndSeedUser {
  contactsByExternalIds(externalIds: ["earlier", "auth0|seed-user"]) {
    id
  }
}
    `) as unknown as TypedDocumentString<EarlierAndSeedUserQuery, EarlierAndSeedUserQueryVariables>;
export const UnknownToReplicasDocument = new TypedDocumentString(`
    query UnknownToReplicas($ids: [ID!]!) {
  contactsByExternalIds(externalIds: $ids) {
    externalId
  }
}
    `) as unknown as TypedDocumentString<UnknownToReplicasQuery, UnknownToReplicasQueryVariables>;
export const CreateNobodyDocument = new TypedDocumentString(`
    mutation CreateNobody {
  createContact(input: {externalId: "nobody-11@x.example"}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CreateNobodyMutation, CreateNobodyMutationVariables>;
export const NobodysCompanyDocument = new TypedDocumentString(`
    query NobodysCompany {
  companyByCompanyId(companyId: "nobody-inc") {
    companyId
  }
}
    `) as unknown as TypedDocumentString<NobodysCompanyQuery, NobodysCompanyQueryVariables>;
export const UpsertNobodysCompanyDocument = new TypedDocumentString(`
    mutation UpsertNobodysCompany {
  upsertCompany(input: {companyId: "nobody-inc"}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<UpsertNobodysCompanyMutation, UpsertNobodysCompanyMutationVariables>;
export const SecondSeededContactDocument = new TypedDocumentString(`
    query SecondSeededContact {
  contact(id: "6abbb4440000000001000002") {
    id
  }
}
    `) as unknown as TypedDocumentString<SecondSeededContactQuery, SecondSeededContactQueryVariables>;
export const NameAndSegmentsDocument = new TypedDocumentString(`
    query NameAndSegments($id: ID!) {
  contact(id: $id) {
    name
    segments {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<NameAndSegmentsQuery, NameAndSegmentsQueryVariables>;
export const RenameToAfterDocument = new TypedDocumentString(`
    mutation RenameToAfter($id: ID!) {
  updateContact(id: $id, input: {name: "After"}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<RenameToAfterMutation, RenameToAfterMutationVariables>;
export const CreateNoteWithMessageDocument = new TypedDocumentString(`
    mutation CreateNoteWithMessage($contactId: ID!) {
  createNote(input: {contactId: $contactId, body: "b"}) {
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateNoteWithMessageMutation, CreateNoteWithMessageMutationVariables>;
export const TwentyContactsDocument = new TypedDocumentString(`
    query TwentyContacts {
  contacts(first: 20) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TwentyContactsQuery, TwentyContactsQueryVariables>;
export const RenameContactDocument = new TypedDocumentString(`
    mutation RenameContact($id: ID!, $name: String!) {
  updateContact(id: $id, input: {name: $name}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<RenameContactMutation, RenameContactMutationVariables>;
export const NameAndTagsDocument = new TypedDocumentString(`
    query NameAndTags($id: ID!) {
  contact(id: $id) {
    name
    tags {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NameAndTagsQuery, NameAndTagsQueryVariables>;
export const CreateTagUnseenDocument = new TypedDocumentString(`
    mutation CreateTagUnseen {
  createTag(input: {name: "A tag"}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CreateTagUnseenMutation, CreateTagUnseenMutationVariables>;
export const CreateTagAndSeeDocument = new TypedDocumentString(`
    mutation CreateTagAndSee {
  createTag(input: {name: "A tag"}) {
    tag {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CreateTagAndSeeMutation, CreateTagAndSeeMutationVariables>;
export const ArchiveAndShowConflictDocument = new TypedDocumentString(`
    mutation ArchiveAndShowConflict {
  archiveContact(id: "1") {
    archivedContactId
    externalId
    userErrors {
      conflictingContact {
        email
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveAndShowConflictMutation, ArchiveAndShowConflictMutationVariables>;
export const TotalByFilterDocument = new TypedDocumentString(`
    query TotalByFilter($f: ContactFilter) {
  contacts(filter: $f) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TotalByFilterQuery, TotalByFilterQueryVariables>;
export const TotalByFiltersDocument = new TypedDocumentString(`
    query TotalByFilters($f: [ContactFilter!]) {
  contacts(filter: {and: $f}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TotalByFiltersQuery, TotalByFiltersQueryVariables>;
export const TotalOfEmailEndingDocument = new TypedDocumentString(`
    query TotalOfEmailEnding {
  contacts(filter: {email: {endsWith: ".com"}}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TotalOfEmailEndingQuery, TotalOfEmailEndingQueryVariables>;
export const TotalOfPhoneDocument = new TypedDocumentString(`
    query TotalOfPhone {
  contacts(filter: {and: [{or: [{phone: {eq: "1"}}]}]}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TotalOfPhoneQuery, TotalOfPhoneQueryVariables>;
export const TotalByNameFilterDocument = new TypedDocumentString(`
    query TotalByNameFilter($s: ContactStringFilter) {
  contacts(filter: {name: $s}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TotalByNameFilterQuery, TotalByNameFilterQueryVariables>;
export const TotalByDefaultFilterDocument = new TypedDocumentString(`
    query TotalByDefaultFilter($f: ContactFilter = {email: {eq: "x"}}) {
  contacts(filter: $f) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TotalByDefaultFilterQuery, TotalByDefaultFilterQueryVariables>;
export const ThreeEmailsDocument = new TypedDocumentString(`
    query ThreeEmails {
  contacts(first: 3) {
    nodes {
      id
      email
    }
  }
}
    `) as unknown as TypedDocumentString<ThreeEmailsQuery, ThreeEmailsQueryVariables>;
export const ContactIdsDocument = new TypedDocumentString(`
    query ContactIds {
  contacts {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ContactIdsQuery, ContactIdsQueryVariables>;
export const CreateTwiceDocument = new TypedDocumentString(`
    mutation CreateTwice {
  createContact(input: {role: LEAD, name: "Twice"}) {
    contact {
      id
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CreateTwiceMutation, CreateTwiceMutationVariables>;
export const EntitiesWithNamesDocument = new TypedDocumentString(`
    query EntitiesWithNames($r: [_Any!]!) {
  _entities(representations: $r) {
    __typename
    ... on Tag {
      tag: name
    }
    ... on Contact {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<EntitiesWithNamesQuery, EntitiesWithNamesQueryVariables>;
export const TagAndSegmentNamesDocument = new TypedDocumentString(`
    query TagAndSegmentNames {
  tags {
    name
  }
  segments {
    name
  }
}
    `) as unknown as TypedDocumentString<TagAndSegmentNamesQuery, TagAndSegmentNamesQueryVariables>;
export const TagNamesAndContactDocument = new TypedDocumentString(`
    query TagNamesAndContact {
  tags {
    name
    contacts(first: 1) {
      nodes {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TagNamesAndContactQuery, TagNamesAndContactQueryVariables>;
export const AdminNamesOnlyDocument = new TypedDocumentString(`
    query AdminNamesOnly {
  intercomAdmins {
    name
  }
}
    `) as unknown as TypedDocumentString<AdminNamesOnlyQuery, AdminNamesOnlyQueryVariables>;
export const CountsOfSegmentsDocument = new TypedDocumentString(`
    query CountsOfSegments {
  segments {
    count
  }
}
    `) as unknown as TypedDocumentString<CountsOfSegmentsQuery, CountsOfSegmentsQueryVariables>;
export const TagNamesAndRateLimitDocument = new TypedDocumentString(`
    query TagNamesAndRateLimit {
  tags {
    name
  }
  intercomRateLimit {
    remaining
  }
}
    `) as unknown as TypedDocumentString<TagNamesAndRateLimitQuery, TagNamesAndRateLimitQueryVariables>;
export const UntagNobodyDocument = new TypedDocumentString(`
    mutation UntagNobody {
  untagContact(contactId: "1", tagId: "1") {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<UntagNobodyMutation, UntagNobodyMutationVariables>;
export const TagNamesAndBadContactDocument = new TypedDocumentString(`
    query TagNamesAndBadContact {
  tags {
    name
  }
  contact(id: "..") {
    id
  }
}
    `) as unknown as TypedDocumentString<TagNamesAndBadContactQuery, TagNamesAndBadContactQueryVariables>;
export const OneContactDocument = new TypedDocumentString(`
    query OneContact($id: ID!) {
  contact(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<OneContactQuery, OneContactQueryVariables>;
export const ChangedOutsideDocument = new TypedDocumentString(`
    query ChangedOutside($id: ID!, $externalId: ID!, $tagId: ID!, $byId: _Any!, $byKey: _Any!) {
  contact(id: $id) {
    id
    name
  }
  contactByExternalId(externalId: $externalId) {
    id
    name
  }
  contactsByExternalIds(externalIds: [$externalId]) {
    id
    name
  }
  entities: _entities(representations: [$byId, $byKey]) {
    ... on Contact {
      id
      name
    }
  }
  contacts(first: 50) {
    nodes {
      id
      name
    }
  }
  filtered: contacts(first: 50, filter: {role: {eq: USER}}) {
    nodes {
      id
      name
    }
  }
  searched: contacts(first: 50, search: "before") {
    nodes {
      id
      name
    }
  }
  tag(id: $tagId) {
    contacts(first: 50) {
      nodes {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangedOutsideQuery, ChangedOutsideQueryVariables>;
export const TagsOfOutsideDocument = new TypedDocumentString(`
    query TagsOfOutside {
  tags {
    id
  }
}
    `) as unknown as TypedDocumentString<TagsOfOutsideQuery, TagsOfOutsideQueryVariables>;
export const TotalInOrderDocument = new TypedDocumentString(`
    query TotalInOrder($s: ContactSort) {
  contacts(sort: $s) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TotalInOrderQuery, TotalInOrderQueryVariables>;
export const TotalOfNoneDocument = new TypedDocumentString(`
    query TotalOfNone {
  contacts(first: 0) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TotalOfNoneQuery, TotalOfNoneQueryVariables>;
export const TypenameAndTotalDocument = new TypedDocumentString(`
    query TypenameAndTotal {
  __typename
  contacts(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TypenameAndTotalQuery, TypenameAndTotalQueryVariables>;
export const MakeDocument = new TypedDocumentString(`
    mutation Make($name: String!, $email: String) {
  createContact(input: {role: LEAD, name: $name, email: $email}) {
    contact {
      id
      name
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MakeMutation, MakeMutationVariables>;
export const ContactAndTagDocument = new TypedDocumentString(`
    mutation ContactAndTag($a: String!, $b: String!) {
  a: createContact(input: {role: LEAD, name: $a}) {
    contact {
      id
      name
    }
    userErrors {
      code
    }
  }
  ... {
    b: createTag(input: {name: $b}) {
      tag {
        id
        name
      }
      userErrors {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContactAndTagMutation, ContactAndTagMutationVariables>;
export const SomeContactsDocument = new TypedDocumentString(`
    query SomeContacts($first: Int!) {
  contacts(first: $first) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SomeContactsQuery, SomeContactsQueryVariables>;
export const EmailsDocument = new TypedDocumentString(`
    query Emails {
  contacts {
    nodes {
      email
    }
  }
}
    `) as unknown as TypedDocumentString<EmailsQuery, EmailsQueryVariables>;
export const RenameForSubscribersDocument = new TypedDocumentString(`
    mutation RenameForSubscribers($id: ID!, $name: String!) {
  updateContact(id: $id, input: {name: $name}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<RenameForSubscribersMutation, RenameForSubscribersMutationVariables>;
export const AnyContactToSubscribeToDocument = new TypedDocumentString(`
    query AnyContactToSubscribeTo {
  contacts(first: 1) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AnyContactToSubscribeToQuery, AnyContactToSubscribeToQueryVariables>;
export const WorkspaceOfSubscribersDocument = new TypedDocumentString(`
    query WorkspaceOfSubscribers {
  intercomWorkspace {
    id
  }
  contacts(first: 100) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<WorkspaceOfSubscribersQuery, WorkspaceOfSubscribersQueryVariables>;
export const RenameAtReplicaDocument = new TypedDocumentString(`
    mutation RenameAtReplica($id: ID!, $name: String!) {
  updateContact(id: $id, input: {name: $name}) {
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<RenameAtReplicaMutation, RenameAtReplicaMutationVariables>;
export const SomeContactsOfReplicasDocument = new TypedDocumentString(`
    query SomeContactsOfReplicas {
  intercomWorkspace {
    id
  }
  contacts(first: 5) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SomeContactsOfReplicasQuery, SomeContactsOfReplicasQueryVariables>;
export const OneBesideAgentsDocument = new TypedDocumentString(`
    query OneBesideAgents($id: ID!) {
  contact(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<OneBesideAgentsQuery, OneBesideAgentsQueryVariables>;
export const FirstForToolsDocument = new TypedDocumentString(`
    query FirstForTools {
  contacts(first: 60) {
    nodes {
      id
      role
      externalId
      notes(first: 1) {
        totalCount
      }
      conversationSummary {
        totalCount
      }
    }
  }
  segments {
    id
  }
}
    `) as unknown as TypedDocumentString<FirstForToolsQuery, FirstForToolsQueryVariables>;
export const CreateTagXDocument = new TypedDocumentString(`
    mutation CreateTagX {
  createTag(input: {name: "x"}) {
    tag {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CreateTagXMutation, CreateTagXMutationVariables>;
export const SdlDocument = new TypedDocumentString(`
    query Sdl {
  _service {
    sdl
  }
}
    `) as unknown as TypedDocumentString<SdlQuery, SdlQueryVariables>;
export const FirstContactWithTagsDocument = new TypedDocumentString(`
    query FirstContactWithTags {
  contacts(first: 1) {
    nodes {
      id
      tags {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FirstContactWithTagsQuery, FirstContactWithTagsQueryVariables>;
export const TwoWithTagsDocument = new TypedDocumentString(`
    query TwoWithTags {
  contacts(first: 2) {
    nodes {
      id
      tags {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TwoWithTagsQuery, TwoWithTagsQueryVariables>;
export const CreateByExternalIdDocument = new TypedDocumentString(`
    mutation CreateByExternalId($id: ID!) {
  createContact(input: {externalId: $id}) {
    contact {
      id
    }
    userErrors {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CreateByExternalIdMutation, CreateByExternalIdMutationVariables>;
export const SdlAsTagsDocument = new TypedDocumentString(`
    query SdlAsTags {
  tags: _service {
    sdl
  }
}
    `) as unknown as TypedDocumentString<SdlAsTagsQuery, SdlAsTagsQueryVariables>;
export const TagIdsAndEntitiesDocument = new TypedDocumentString(`
    query TagIdsAndEntities($r: [_Any!]!) {
  tags {
    id
  }
  _entities(representations: $r) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<TagIdsAndEntitiesQuery, TagIdsAndEntitiesQueryVariables>;
export const CreateAndSayWhenDocument = new TypedDocumentString(`
    mutation CreateAndSayWhen($id: ID!) {
  createContact(input: {externalId: $id}) {
    contact {
      id
    }
    userErrors {
      code
      retryAfterSeconds
    }
  }
}
    `) as unknown as TypedDocumentString<CreateAndSayWhenMutation, CreateAndSayWhenMutationVariables>;
export const PageDocument = new TypedDocumentString(`
    query Page {
  contacts(first: 2) {
    nodes {
      id
      tags {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PageQuery, PageQueryVariables>;
export const CreateDocument = new TypedDocumentString(`
    mutation Create($input: CreateContactInput!) {
  createContact(input: $input) {
    contact {
      id
      email
    }
    userErrors {
      code
      message
      conflictingContact {
        email
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreateMutation, CreateMutationVariables>;
export const FindByEmailDocument = new TypedDocumentString(`
    query FindByEmail($email: String!) {
  contacts(filter: {email: {eq: $email}}) {
    nodes {
      id
      email
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FindByEmailQuery, FindByEmailQueryVariables>;
export const FailingDocument = new TypedDocumentString(`
    query Failing($email: String!) {
  contacts(filter: {email: {eq: $email}}) {
    nodes {
      id
      email
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FailingQuery, FailingQueryVariables>;
export const EmailByExternalIdDocument = new TypedDocumentString(`
    query EmailByExternalId($id: ID!) {
  contactByExternalId(externalId: $id) {
    email
  }
}
    `) as unknown as TypedDocumentString<EmailByExternalIdQuery, EmailByExternalIdQueryVariables>;
export const AfterDocument = new TypedDocumentString(`
    query After {
  contacts(after: "canary.person@secret.example") {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<AfterQuery, AfterQueryVariables>;
export const IdsOfTwoDocument = new TypedDocumentString(`
    query IdsOfTwo {
  contacts(first: 2) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<IdsOfTwoQuery, IdsOfTwoQueryVariables>;
export const FloodedWorkspaceIdDocument = new TypedDocumentString(`
    query FloodedWorkspaceId {
  intercomWorkspace {
    id
  }
}
    `) as unknown as TypedDocumentString<FloodedWorkspaceIdQuery, FloodedWorkspaceIdQueryVariables>;
export const FloodedContactsDocument = new TypedDocumentString(`
    query FloodedContacts {
  contacts(first: 1) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FloodedContactsQuery, FloodedContactsQueryVariables>;
export const WebhookWorkspaceIdDocument = new TypedDocumentString(`
    query WebhookWorkspaceId {
  intercomWorkspace {
    id
  }
}
    `) as unknown as TypedDocumentString<WebhookWorkspaceIdQuery, WebhookWorkspaceIdQueryVariables>;
export const WebhookByExternalIdDocument = new TypedDocumentString(`
    query WebhookByExternalId($externalId: ID!, $ids: [ID!]!) {
  contactByExternalId(externalId: $externalId) {
    id
    name
  }
  contactsByExternalIds(externalIds: $ids) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<WebhookByExternalIdQuery, WebhookByExternalIdQueryVariables>;
export const WebhookTagNamesDocument = new TypedDocumentString(`
    query WebhookTagNames {
  tags {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<WebhookTagNamesQuery, WebhookTagNamesQueryVariables>;
export const WebhookListedIdsDocument = new TypedDocumentString(`
    query WebhookListedIds {
  contacts(first: 30) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<WebhookListedIdsQuery, WebhookListedIdsQueryVariables>;