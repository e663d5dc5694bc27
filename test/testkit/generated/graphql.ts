/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a contact is to Intercom. */
export type ContactRole =
  /** Somebody who is not known yet, such as a visitor who wrote in the Messenger. */
  | 'LEAD'
  /** A role that this version of the graph does not know. Never an input. */
  | 'UNKNOWN'
  /** Somebody known to you, by your own id or an e-mail address. */
  | 'USER';

/** A contact to create. A user needs an `externalId` or an `email`. */
export type CreateContactInput = {
  /** Address of a picture. */
  avatarUrl?: string | null | undefined;
  /** The workspace's own attributes by name: text, number, boolean, or Unix seconds for a date. Attributes that are not named keep their value; null clears one. */
  customAttributes?: unknown;
  /** E-mail address. */
  email?: string | null | undefined;
  /** Your own id of a user; no two contacts share one. A lead cannot have one: Intercom assigns it a UUID. */
  externalId?: string | null | undefined;
  /** When the contact was last seen in your product. */
  lastSeenAt?: string | null | undefined;
  /** Full name. */
  name?: string | null | undefined;
  /** Id of the teammate who owns the contact. */
  ownerId?: string | null | undefined;
  /** Phone number, best in international form such as `+353871234567`. */
  phone?: string | null | undefined;
  /** User or lead. */
  role?: ContactRole;
  /** When the contact signed up with you. */
  signedUpAt?: string | null | undefined;
  /** Whether the contact wants no e-mail from you. */
  unsubscribedFromEmails?: boolean | null | undefined;
};

/** Why a mutation did not do what was asked. Nothing was written, except perhaps with OUTCOME_UNKNOWN. */
export type IntercomUserErrorCode =
  /** Another contact holds these details; `conflictingContactId` names it. Update that one instead, or change the details. */
  | 'CONFLICT'
  /** `field` names the part of the input that cannot be taken; correct it and send again. */
  | 'INVALID_INPUT'
  /** A limit of the workspace or of the contact is reached; remove something first. */
  | 'LIMIT_EXCEEDED'
  /** Only a lead can be merged, and only into a user. */
  | 'MERGE_NOT_POSSIBLE'
  /** What you named is unknown to Intercom, or archived, deleted or merged away. */
  | 'NOT_FOUND'
  /** The contact was deleted, merged or blocked for good and cannot be brought back. */
  | 'NOT_RESTORABLE'
  /** Intercom did not answer and may have written it. Look before you send again. */
  | 'OUTCOME_UNKNOWN'
  /** Intercom's rate limit is used up; send again after `retryAfterSeconds`. */
  | 'RATE_LIMITED'
  /** A user cannot become a lead again. */
  | 'ROLE_CHANGE_NOT_POSSIBLE'
  /** A segment or another object of the workspace uses the tag; take it out there first. */
  | 'TAG_IN_USE'
  /** Intercom could not be reached. Nothing was written: it is safe to send again. */
  | 'UNAVAILABLE';

/** What to change of a contact. A field that is left out keeps its value; null clears it. */
export type UpdateContactInput = {
  /** Address of a picture. */
  avatarUrl?: string | null | undefined;
  /** The workspace's own attributes by name: text, number, boolean, or Unix seconds for a date. Attributes that are not named keep their value; null clears one. */
  customAttributes?: unknown;
  /** E-mail address. */
  email?: string | null | undefined;
  /** Your own id of the user. It can be changed, but not cleared. */
  externalId?: string | null | undefined;
  /** When the contact was last seen in your product. */
  lastSeenAt?: string | null | undefined;
  /** Full name. */
  name?: string | null | undefined;
  /** Id of the teammate who owns the contact. */
  ownerId?: string | null | undefined;
  /** Phone number, best in international form such as `+353871234567`. */
  phone?: string | null | undefined;
  /** USER makes a lead a user, which needs an `externalId` or an e-mail address. A user never becomes a lead again. Cannot be null. */
  role?: ContactRole | null | undefined;
  /** When the contact signed up with you. */
  signedUpAt?: string | null | undefined;
  /** Whether the contact wants no e-mail from you. */
  unsubscribedFromEmails?: boolean | null | undefined;
};

export type AllContactsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AllContactsQuery = { contacts: { nodes: Array<{ id: string, email: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ContactSegmentsQueryVariables = Exact<{
  id: string;
}>;


export type ContactSegmentsQuery = { contact: { id: string, name: string | null, segments: Array<{ id: string, name: string }> | null } | null };

export type CreateLeadMutationVariables = Exact<{
  email: string;
  name?: string | null | undefined;
}>;


export type CreateLeadMutation = { createContact: { contact: { id: string, externalId: string | null, role: ContactRole, email: string | null, name: string | null } | null, userErrors: Array<{ code: IntercomUserErrorCode, message: string, field: Array<string> | null }> } | null };

export type CreateUserMutationVariables = Exact<{
  input: CreateContactInput;
}>;


export type CreateUserMutation = { createContact: { contact: { id: string, externalId: string | null, role: ContactRole, email: string | null, phone: string | null, customAttributes: unknown } | null, userErrors: Array<{ code: IntercomUserErrorCode, message: string, field: Array<string> | null, conflictingContactId: string | null }> } | null };

export type FirstContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstContactsQuery = { contacts: { totalCount: number, nodes: Array<{ name: string | null, email: string | null, tags: Array<{ name: string }> | null, segments: Array<{ name: string }> | null }> } | null };

export type MergeContactsMutationVariables = Exact<{
  fromId: string;
  intoId: string;
}>;


export type MergeContactsMutation = { mergeContacts: { mergedContactId: string | null, contact: { id: string, role: ContactRole, email: string | null, phone: string | null, tags: Array<{ name: string }> | null } | null, userErrors: Array<{ code: IntercomUserErrorCode, message: string, field: Array<string> | null }> } | null };

export type SearchByEmailQueryVariables = Exact<{
  email: string;
}>;


export type SearchByEmailQuery = { contacts: { totalCount: number, nodes: Array<{ id: string, role: ContactRole, externalId: string | null, name: string | null, email: string | null }> } | null };

export type SearchCompoundQueryVariables = Exact<{
  plan: string;
  signedUpAfter: string;
  after?: string | null | undefined;
}>;


export type SearchCompoundQuery = { contacts: { totalCount: number, nodes: Array<{ id: string, email: string | null, signedUpAt: string | null, tags: Array<{ name: string }> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type UpdateContactMutationVariables = Exact<{
  id: string;
  input: UpdateContactInput;
}>;


export type UpdateContactMutation = { updateContact: { contact: { id: string, name: string | null, email: string | null, customAttributes: unknown } | null, userErrors: Array<{ code: IntercomUserErrorCode, message: string, field: Array<string> | null }> } | null };

export type PageOfNamesQueryVariables = Exact<{
  first: number;
}>;


export type PageOfNamesQuery = { contacts: { totalCount: number, nodes: Array<{ id: string, name: string | null, tags: Array<{ name: string }> | null }> } | null };

export type ContactByExternalIdQueryVariables = Exact<{
  externalId: string;
}>;


export type ContactByExternalIdQuery = { contactByExternalId: { id: string, name: string | null, email: string | null, role: ContactRole } | null };

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