/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query AllContacts($after: String) {\n  contacts(first: 150, after: $after) {\n    nodes {\n      id\n      email\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.AllContactsDocument,
    "query ContactSegments($id: ID!) {\n  contact(id: $id) {\n    id\n    name\n    segments {\n      id\n      name\n    }\n  }\n}": typeof types.ContactSegmentsDocument,
    "mutation CreateLead($email: String!, $name: String) {\n  createContact(input: {role: LEAD, email: $email, name: $name}) {\n    contact {\n      id\n      externalId\n      role\n      email\n      name\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": typeof types.CreateLeadDocument,
    "mutation CreateUser($input: CreateContactInput!) {\n  createContact(input: $input) {\n    contact {\n      id\n      externalId\n      role\n      email\n      phone\n      customAttributes\n    }\n    userErrors {\n      code\n      message\n      field\n      conflictingContactId\n    }\n  }\n}": typeof types.CreateUserDocument,
    "query FirstContacts {\n  contacts(first: 5, filter: {role: {eq: USER}}) {\n    totalCount\n    nodes {\n      name\n      email\n      tags {\n        name\n      }\n      segments {\n        name\n      }\n    }\n  }\n}": typeof types.FirstContactsDocument,
    "mutation MergeContacts($fromId: ID!, $intoId: ID!) {\n  mergeContacts(fromId: $fromId, intoId: $intoId) {\n    mergedContactId\n    contact {\n      id\n      role\n      email\n      phone\n      tags {\n        name\n      }\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": typeof types.MergeContactsDocument,
    "query SearchByEmail($email: String!) {\n  contacts(filter: {email: {eq: $email}}) {\n    totalCount\n    nodes {\n      id\n      role\n      externalId\n      name\n      email\n    }\n  }\n}": typeof types.SearchByEmailDocument,
    "query SearchCompound($plan: String!, $signedUpAfter: Date!, $after: String) {\n  contacts(\n    first: 50\n    after: $after\n    filter: {role: {eq: USER}, signedUpAt: {after: $signedUpAfter}, customAttributes: [{name: \"plan\", string: {eq: $plan}}]}\n    sort: {field: CREATED_AT, direction: DESC}\n  ) {\n    totalCount\n    nodes {\n      id\n      email\n      signedUpAt\n      tags {\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.SearchCompoundDocument,
    "mutation UpdateContact($id: ID!, $input: UpdateContactInput!) {\n  updateContact(id: $id, input: $input) {\n    contact {\n      id\n      name\n      email\n      customAttributes\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": typeof types.UpdateContactDocument,
    "\n  query PageOfNames($first: Int!) {\n    contacts(first: $first) {\n      totalCount\n      nodes { id name tags { name } }\n    }\n  }\n": typeof types.PageOfNamesDocument,
    "\n  query ContactByExternalId($externalId: ID!) {\n    contactByExternalId(externalId: $externalId) { id name email role }\n  }\n": typeof types.ContactByExternalIdDocument,
};
const documents: Documents = {
    "query AllContacts($after: String) {\n  contacts(first: 150, after: $after) {\n    nodes {\n      id\n      email\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.AllContactsDocument,
    "query ContactSegments($id: ID!) {\n  contact(id: $id) {\n    id\n    name\n    segments {\n      id\n      name\n    }\n  }\n}": types.ContactSegmentsDocument,
    "mutation CreateLead($email: String!, $name: String) {\n  createContact(input: {role: LEAD, email: $email, name: $name}) {\n    contact {\n      id\n      externalId\n      role\n      email\n      name\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": types.CreateLeadDocument,
    "mutation CreateUser($input: CreateContactInput!) {\n  createContact(input: $input) {\n    contact {\n      id\n      externalId\n      role\n      email\n      phone\n      customAttributes\n    }\n    userErrors {\n      code\n      message\n      field\n      conflictingContactId\n    }\n  }\n}": types.CreateUserDocument,
    "query FirstContacts {\n  contacts(first: 5, filter: {role: {eq: USER}}) {\n    totalCount\n    nodes {\n      name\n      email\n      tags {\n        name\n      }\n      segments {\n        name\n      }\n    }\n  }\n}": types.FirstContactsDocument,
    "mutation MergeContacts($fromId: ID!, $intoId: ID!) {\n  mergeContacts(fromId: $fromId, intoId: $intoId) {\n    mergedContactId\n    contact {\n      id\n      role\n      email\n      phone\n      tags {\n        name\n      }\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": types.MergeContactsDocument,
    "query SearchByEmail($email: String!) {\n  contacts(filter: {email: {eq: $email}}) {\n    totalCount\n    nodes {\n      id\n      role\n      externalId\n      name\n      email\n    }\n  }\n}": types.SearchByEmailDocument,
    "query SearchCompound($plan: String!, $signedUpAfter: Date!, $after: String) {\n  contacts(\n    first: 50\n    after: $after\n    filter: {role: {eq: USER}, signedUpAt: {after: $signedUpAfter}, customAttributes: [{name: \"plan\", string: {eq: $plan}}]}\n    sort: {field: CREATED_AT, direction: DESC}\n  ) {\n    totalCount\n    nodes {\n      id\n      email\n      signedUpAt\n      tags {\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.SearchCompoundDocument,
    "mutation UpdateContact($id: ID!, $input: UpdateContactInput!) {\n  updateContact(id: $id, input: $input) {\n    contact {\n      id\n      name\n      email\n      customAttributes\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": types.UpdateContactDocument,
    "\n  query PageOfNames($first: Int!) {\n    contacts(first: $first) {\n      totalCount\n      nodes { id name tags { name } }\n    }\n  }\n": types.PageOfNamesDocument,
    "\n  query ContactByExternalId($externalId: ID!) {\n    contactByExternalId(externalId: $externalId) { id name email role }\n  }\n": types.ContactByExternalIdDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AllContacts($after: String) {\n  contacts(first: 150, after: $after) {\n    nodes {\n      id\n      email\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').AllContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ContactSegments($id: ID!) {\n  contact(id: $id) {\n    id\n    name\n    segments {\n      id\n      name\n    }\n  }\n}"): typeof import('./graphql.js').ContactSegmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateLead($email: String!, $name: String) {\n  createContact(input: {role: LEAD, email: $email, name: $name}) {\n    contact {\n      id\n      externalId\n      role\n      email\n      name\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}"): typeof import('./graphql.js').CreateLeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateUser($input: CreateContactInput!) {\n  createContact(input: $input) {\n    contact {\n      id\n      externalId\n      role\n      email\n      phone\n      customAttributes\n    }\n    userErrors {\n      code\n      message\n      field\n      conflictingContactId\n    }\n  }\n}"): typeof import('./graphql.js').CreateUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FirstContacts {\n  contacts(first: 5, filter: {role: {eq: USER}}) {\n    totalCount\n    nodes {\n      name\n      email\n      tags {\n        name\n      }\n      segments {\n        name\n      }\n    }\n  }\n}"): typeof import('./graphql.js').FirstContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MergeContacts($fromId: ID!, $intoId: ID!) {\n  mergeContacts(fromId: $fromId, intoId: $intoId) {\n    mergedContactId\n    contact {\n      id\n      role\n      email\n      phone\n      tags {\n        name\n      }\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}"): typeof import('./graphql.js').MergeContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SearchByEmail($email: String!) {\n  contacts(filter: {email: {eq: $email}}) {\n    totalCount\n    nodes {\n      id\n      role\n      externalId\n      name\n      email\n    }\n  }\n}"): typeof import('./graphql.js').SearchByEmailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SearchCompound($plan: String!, $signedUpAfter: Date!, $after: String) {\n  contacts(\n    first: 50\n    after: $after\n    filter: {role: {eq: USER}, signedUpAt: {after: $signedUpAfter}, customAttributes: [{name: \"plan\", string: {eq: $plan}}]}\n    sort: {field: CREATED_AT, direction: DESC}\n  ) {\n    totalCount\n    nodes {\n      id\n      email\n      signedUpAt\n      tags {\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').SearchCompoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateContact($id: ID!, $input: UpdateContactInput!) {\n  updateContact(id: $id, input: $input) {\n    contact {\n      id\n      name\n      email\n      customAttributes\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}"): typeof import('./graphql.js').UpdateContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PageOfNames($first: Int!) {\n    contacts(first: $first) {\n      totalCount\n      nodes { id name tags { name } }\n    }\n  }\n"): typeof import('./graphql.js').PageOfNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactByExternalId($externalId: ID!) {\n    contactByExternalId(externalId: $externalId) { id name email role }\n  }\n"): typeof import('./graphql.js').ContactByExternalIdDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
