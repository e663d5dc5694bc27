import {
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isUnionType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

const PAGE = "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
const APP = "{ appName appVersion device osVersion sdkVersion lastSeenAt }";

const FRAGMENTS: Readonly<Record<string, string>> = {
  T: "fragment T on Tag { id name }",
  S: "fragment S on Segment { id name personType count createdAt updatedAt }",
  A: "fragment A on IntercomAdmin { id name email jobTitle isAway hasInboxSeat }",
  D: `fragment D on IntercomDataAttribute {
    id model name fullName label description dataType options custom archived
    apiWritable messengerWritable uiWritable createdAt updatedAt
  }`,
  K: "fragment K on IntercomSubscriptionType { id name description state consentType contentTypes }",
  N: "fragment N on ContactNote { id body createdAt author { ...A } contact { id } }",
  F: `fragment F on Company {
    id companyId name plan size website industry monthlySpend sessionCount userCount
    createdAt remoteCreatedAt updatedAt lastRequestAt companyAttributes: customAttributes tags { ...T } segments { ...S }
  }`,
  M: `fragment M on ContactMergePreview {
    isPossible noteCount previewToken companyIds tagIds fields { name from into after isChanged }
    userErrors {
      code message field conflictingContactId conflictingContactIds conflictingContactIsArchived
      intercomRequestId retryAfterSeconds
    }
  }`,
  U: "fragment U on IntercomConversationAuthor { kind id name email contact { id } admin { id name } }",
  O: `fragment O on IntercomConversationPart {
    id body bodyText isRedacted createdAt partType author { ...U }
    attachments { name url contentType sizeBytes width height }
  }`,
  // What comes with a conversation.
  V: `fragment V on IntercomConversation {
    id title state isOpen isRead priority createdAt updatedAt waitingSince snoozedUntil lastContactReplyAt lastAdminReplyAt
    lastClosedAt partCount rating { score remark createdAt } tags { ...T } assignee { ...A } team { ...Q } contacts { id role }
    source {
      id body bodyText isRedacted createdAt subject channel deliveredAs url author { ...U }
      attachments { name url contentType sizeBytes width height }
    }
  }`,
  Q: "fragment Q on IntercomTeam { id name admins { id name } }",
  Y: `fragment Y on IntercomTicketType {
    id name description icon category isArchived createdAt updatedAt
    ticketTypeAttributes: attributes { id name description dataType isRequired isVisibleToContacts isArchived }
  }`,
  // What comes with a ticket.
  R: `fragment R on IntercomTicket {
    id number category title description attributes isOpen isShared createdAt updatedAt snoozedUntil
    state { id category internalLabel externalLabel } type { ...Y } assignee { ...A } team { ...Q } contacts { id role }
  }`,
  // What comes with a contact.
  L: `fragment L on Contact {
    id externalId role email emailDomain phone name avatarUrl createdAt updatedAt signedUpAt lastSeenAt lastRepliedAt
    lastContactedAt lastEmailOpenedAt lastEmailClickedAt ownerId hasHardBounced markedEmailAsSpam
    unsubscribedFromEmails languageOverride os referrer customAttributes
    browser { name version language } android ${APP} ios ${APP} socialProfiles { name url }
    location { country region city countryCode continentCode } utm { campaign content medium source term }
  }`,
  // And what is read besides.
  C: `fragment C on Contact {
    ...L tags { ...T } segments { ...S } owner { ...A } subscriptions { consent type { ...K } }
    customAttributeList { name string number boolean date }
    companies(first: 2) { ${PAGE} edges { cursor node { id } } nodes { ...F } }
    notes(first: 2) { ${PAGE} edges { cursor node { id author { id name email isAway } } } nodes { ...N } }
  }`,
};

/** Queries that select, all together, every leaf that a query can reach; what they ask for are their variables. */
export const wholeQueries: Readonly<Record<string, string>> = withFragments({
  contacts: `{ contacts(first: 3) { ${PAGE} edges { cursor node { id } } nodes { ...C } } }`,
  "sorted contacts":
    "{ contacts(first: 10, sort: { field: NAME, direction: ASC }) { totalCount nodes { ...L tags { ...T } } } }",
  // What a contact's own payload tells, as long as nothing else is asked for.
  "what is in contacts": `{
    contacts(first: 50) {
      nodes { tags { id } owner { id } subscriptions { type { id } } notes { totalCount } companies { totalCount } }
    }
  }`,
  "ids in contacts": "{ contacts(first: 10) { nodes { companies { totalCount nodes { id } } } } }",
  "a contact": "query ($contact: ID!) { contact(id: $contact) { ...C } }",
  "a contact by its external id":
    "query ($externalId: ID!) { contactByExternalId(externalId: $externalId) { ...L } }",
  "contacts by their external ids":
    "query ($externalIds: [ID!]!) { contactsByExternalIds(externalIds: $externalIds) { ...L } }",
  "counts of contacts":
    'query ($tag: ID!) { contactCounts(filters: [{ tagId: { eq: $tag } }, { role: { eq: LEAD } }, { name: { contains: "a" } }]) }',
  "a contact's duplicates":
    "query ($contact: ID!) { contact(id: $contact) { duplicates { id email phone } } }",
  "a merge preview": `query ($contact: ID!, $lead: ID!) {
    possible: contactMergePreview(fromId: $lead, intoId: $contact) { ...M }
    refused: contactMergePreview(fromId: $contact, intoId: $contact) { ...M }
  }`,
  conversations: `{
    intercomConversations(first: 3, filter: { isOpen: { eq: true } }, sort: { field: UPDATED_AT }) {
      ${PAGE} edges { cursor node { id } } nodes { ...V }
    }
  }`,
  "a conversation":
    "query ($conversation: ID!) { intercomConversation(id: $conversation) { ...V parts(last: 3) { ...O } } }",
  "conversations of contacts": `{
    contacts(first: 3) {
      nodes {
        conversations(first: 2) { ${PAGE} edges { cursor node { id } } nodes { ...V } }
        conversationSummary { openCount totalCount lastReplyAt }
      }
    }
  }`,
  "a timeline": `query ($contact: ID!) {
    contact(id: $contact) {
      activity(first: 9) {
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { kind } }
        nodes { kind at conversation { id } ticket { id } note { id } event { name } tag { id } }
      }
    }
  }`,
  teams: "{ intercomTeams { ...Q } }",
  "a ticket": "query ($ticket: ID!) { intercomTicket(id: $ticket) { ...R parts(last: 3) { ...O } } }",
  "ticket types": "{ intercomTicketTypes { ...Y } }",
  "tickets of contacts": `{ contacts(first: 3) { nodes { tickets(first: 2) { ${PAGE} edges { cursor node { id } } nodes { ...R } } } } }`,
  "events of contacts": `{
    contacts(first: 2) {
      nodes {
        events(first: 3) {
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          edges { cursor node { id } } nodes { id name createdAt metadata }
        }
        eventSummary { name count firstAt lastAt description }
      }
    }
  }`,
  "entities of the inbox":
    "query ($inbox: [_Any!]!) { _entities(representations: $inbox) { __typename ...V ... on IntercomTicket { number category } } }",
  companies: `{ companies(first: 3) { ${PAGE} edges { cursor node { id } } nodes { ...F } } }`,
  "a company": `query ($company: ID!) {
    company(id: $company) { ...F contacts(first: 2) { ${PAGE} edges { cursor } nodes { ...L } } }
  }`,
  "a company by its own id": "query ($companyId: ID!) { companyByCompanyId(companyId: $companyId) { ...F } }",
  "a tag": "query ($tag: ID!) { tag(id: $tag) { ...T contacts(first: 2) { totalCount nodes { id } } } }",
  "a segment":
    "query ($segment: ID!) { segment(id: $segment) { ...S contacts(first: 2) { totalCount nodes { id } } } }",
  tags: "{ tags { ...T } }",
  segments: "{ segments { ...S } }",
  teammates: "{ intercomAdmins { ...A } }",
  "subscription types": "{ intercomSubscriptionTypes { ...K } }",
  "data attributes":
    "query ($model: IntercomDataAttributeModel!) { intercomDataAttributes(model: $model, includeArchived: true) { ...D } }",
  "the workspace":
    "{ intercomWorkspace { id name timezone region } intercomRateLimit { limit remaining resetAt } }",
  "entities whose names may be missing":
    "query ($entities: [_Any!]!) { _entities(representations: $entities) { __typename ...L ...A ...F } }",
  "entities whose names may not":
    "query ($entities: [_Any!]!) { _entities(representations: $entities) { __typename ...T ...S } }",
  "another subgraph's users":
    "query ($users: [_Any!]!) { _entities(representations: $users) { __typename ... on User { id contact { ...L } } } }",
});

function withFragments(queries: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(queries).map(([name, query]) => [name, withFragmentsOf(query)]));
}

function withFragmentsOf(query: string): string {
  const names = new Set<string>();
  const find = (text: string) => {
    for (const [, name = ""] of text.matchAll(/\.\.\.(\w+)/g))
      if (!names.has(name) && FRAGMENTS[name]) {
        names.add(name);
        find(FRAGMENTS[name]);
      }
  };
  find(query);
  return [query, ...[...names].map((name) => FRAGMENTS[name])].join("\n");
}

/** The leaves that queries select, as `Type.field`. */
export function selectedLeaves(schema: GraphQLSchema, queries: readonly string[]): ReadonlySet<string> {
  const leaves = new Set<string>();
  const types = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(types, {
    Field(node) {
      const type = types.getType();
      if (type && isLeafType(getNamedType(type))) leaves.add(`${types.getParentType()}.${node.name.value}`);
    },
  });
  for (const query of queries) visit(parse(query), visitor);
  return leaves;
}

/** The leaves that a query can reach, as `Type.field`. */
export function reachableLeaves(schema: GraphQLSchema): ReadonlySet<string> {
  const leaves = new Set<string>();
  const seen = new Set<unknown>();
  const follow = (type: unknown): void => {
    if (seen.has(type)) return;
    seen.add(type);
    if (isUnionType(type)) for (const member of type.getTypes()) follow(member);
    if (!isObjectType(type)) return;
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      if (isLeafType(named)) leaves.add(`${type}.${field.name}`);
      else follow(named);
    }
  };
  follow(schema.getQueryType());
  return leaves;
}

/** The fields behind the aliases above. Contacts' attributes may be null, companies' may not, and `_entities` selects both. */
export const aliases: Readonly<Record<string, string>> = {
  companyAttributes: "customAttributes",
  possible: "contactMergePreview",
  refused: "contactMergePreview",
  ticketTypeAttributes: "attributes",
};
