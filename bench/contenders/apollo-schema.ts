import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";
import type { Intercom, IntercomClient } from "intercom-client";

// What both plain Apollo servers share: the part of our schema that is asked here, and the fields that a payload carries.

const TYPE_DEFS = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])

  scalar DateTime
  enum ContactRole { USER LEAD }
  enum ContactSortField { CREATED_AT }
  enum IntercomSortDirection { ASC DESC }

  type Contact @key(fields: "id") {
    id: ID!
    externalId: ID
    role: ContactRole!
    email: String
    phone: String
    name: String
    createdAt: DateTime
    updatedAt: DateTime
    signedUpAt: DateTime
    lastSeenAt: DateTime
    ownerId: ID
    hasHardBounced: Boolean!
    unsubscribedFromEmails: Boolean!
    os: String
    location: ContactLocation
    tags: [Tag!]
    segments: [Segment!]
  }
  type ContactLocation { country: String city: String }
  type Tag { id: ID! name: String! }
  type Segment { id: ID! name: String! }
  type ContactConnection { totalCount: Int! nodes: [Contact!]! }

  input ContactRoleFilter { eq: ContactRole }
  input ContactStringFilter { eq: String }
  input ContactCustomAttributeFilter { name: String! string: ContactStringFilter }
  input ContactFilter { role: ContactRoleFilter customAttributes: [ContactCustomAttributeFilter!] }
  input ContactSort { field: ContactSortField! direction: IntercomSortDirection! = DESC }
  input CreateContactInput { externalId: ID role: ContactRole = USER name: String }

  type Query {
    contact(id: ID!): Contact
    contacts(first: Int! = 50, filter: ContactFilter, sort: ContactSort): ContactConnection
  }
  type CreateContactPayload { contact: Contact }
  type Mutation { createContact(input: CreateContactInput!): CreateContactPayload }
`);

/** A contact as the SDK gives it; its type leaves out what the wire has. */
export type SdkContact = Intercom.Contact & Readonly<Record<string, unknown>>;

interface ContactFilter {
  readonly role?: { readonly eq?: string };
  readonly customAttributes?: readonly {
    readonly name: string;
    readonly string?: { readonly eq?: string };
  }[];
}

/** What a contact's payload answers by itself. */
const contactFields = {
  externalId: (contact: SdkContact) => contact["external_id"],
  role: (contact: SdkContact) => contact.role?.toUpperCase(),
  email: (contact: SdkContact) => contact["email"] || null,
  createdAt: (contact: SdkContact) => iso(contact["created_at"]),
  updatedAt: (contact: SdkContact) => iso(contact["updated_at"]),
  signedUpAt: (contact: SdkContact) => iso(contact["signed_up_at"]),
  lastSeenAt: (contact: SdkContact) => iso(contact["last_seen_at"]),
  ownerId: (contact: SdkContact) => contact["owner_id"],
  hasHardBounced: (contact: SdkContact) => contact["has_hard_bounced"],
  unsubscribedFromEmails: (contact: SdkContact) => contact["unsubscribed_from_emails"],
};

interface Resolvers {
  readonly Contact: object;
  readonly Query: object;
  readonly Mutation: object;
}

/** The schema with a server's own ways to Intercom beside the fields of a payload. */
export function contactSchema({ Contact, Query, Mutation }: Resolvers) {
  const resolvers = { Contact: { ...contactFields, ...Contact }, Query, Mutation };
  return buildSubgraphSchema({ typeDefs: TYPE_DEFS, resolvers: resolvers as never });
}

export interface ContactsArguments {
  readonly first: number;
  readonly filter?: ContactFilter;
  readonly sort?: object;
}

/** Intercom's list where neither filter nor sort is given, else a search, newest first. */
export async function readContacts(client: IntercomClient, { first, filter, sort }: ContactsArguments) {
  const page =
    filter || sort
      ? await client.contacts.search(toSearch(filter ?? {}, first))
      : await client.contacts.list({ per_page: first });
  return { totalCount: page.response.total_count, nodes: page.data };
}

const EVERYBODY = { field: "role", operator: "IN", value: ["user", "lead"] };

function toSearch({ role, customAttributes = [] }: ContactFilter, perPage: number): Intercom.SearchRequest {
  const conditions = [
    ...(role?.eq ? [{ field: "role", operator: "=", value: role.eq.toLowerCase() }] : []),
    ...customAttributes.map(({ name, string }) => ({
      field: `custom_attributes.${name}`,
      operator: "=",
      value: string?.eq,
    })),
  ];
  return {
    query: conditions.length > 0 ? { operator: "AND", value: conditions } : EVERYBODY,
    sort: { field: "created_at", order: "descending" },
    pagination: { per_page: perPage },
  } as Intercom.SearchRequest;
}

function iso(seconds: unknown): string | null {
  return typeof seconds === "number" ? new Date(seconds * 1000).toISOString() : null;
}
