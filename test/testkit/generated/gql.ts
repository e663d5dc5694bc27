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
    "mutation AssignConversation($conversationId: ID!, $assigneeId: ID, $teamId: ID, $adminId: ID) {\n  assignIntercomConversation(\n    input: {conversationId: $conversationId, assigneeId: $assigneeId, teamId: $teamId, adminId: $adminId}\n  ) {\n    conversation {\n      assignee {\n        id\n      }\n      team {\n        id\n      }\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": typeof types.AssignConversationDocument,
    "mutation CloseConversation($conversationId: ID!, $body: String, $adminId: ID) {\n  closeIntercomConversation(\n    input: {conversationId: $conversationId, body: $body, adminId: $adminId}\n  ) {\n    conversation {\n      state\n      lastClosedAt\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": typeof types.CloseConversationDocument,
    "query ContactSegments($id: ID!) {\n  contact(id: $id) {\n    id\n    name\n    segments {\n      id\n      name\n    }\n  }\n}": typeof types.ContactSegmentsDocument,
    "query ContactsChangedSince($day: Date!, $after: String) {\n  contacts(first: 150, after: $after, filter: {updatedAt: {after: $day}}) {\n    nodes {\n      id\n      externalId\n      email\n      updatedAt\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ContactsChangedSinceDocument,
    "mutation CreateLead($email: String!, $name: String) {\n  createContact(input: {role: LEAD, email: $email, name: $name}) {\n    contact {\n      id\n      externalId\n      role\n      email\n      name\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": typeof types.CreateLeadDocument,
    "mutation CreateTicket($input: CreateIntercomTicketInput!) {\n  createIntercomTicket(input: $input) {\n    ticket {\n      id\n      number\n      title\n      state {\n        category\n      }\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": typeof types.CreateTicketDocument,
    "mutation CreateUser($input: CreateContactInput!) {\n  createContact(input: $input) {\n    contact {\n      id\n      externalId\n      role\n      email\n      phone\n      customAttributes\n    }\n    userErrors {\n      code\n      message\n      field\n      conflictingContactId\n    }\n  }\n}": typeof types.CreateUserDocument,
    "query Customer360($externalId: ID!) {\n  contactByExternalId(externalId: $externalId) {\n    id\n    name\n    email\n    owner {\n      name\n    }\n    companies(first: 3) {\n      nodes {\n        name\n        plan\n      }\n    }\n    tags {\n      name\n    }\n    conversationSummary {\n      openCount\n      totalCount\n      lastReplyAt\n    }\n    conversations(first: 3) {\n      nodes {\n        id\n        state\n        createdAt\n        source {\n          bodyText\n        }\n        assignee {\n          name\n        }\n        team {\n          name\n        }\n      }\n    }\n    tickets(first: 3) {\n      nodes {\n        number\n        title\n        state {\n          category\n        }\n      }\n    }\n    eventSummary {\n      name\n      count\n      lastAt\n    }\n    activity(first: 5) {\n      nodes {\n        kind\n        at\n      }\n    }\n  }\n}": typeof types.Customer360Document,
    "mutation EraseContact($id: ID!) {\n  deleteContact(id: $id) {\n    deletedContactId\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": typeof types.EraseContactDocument,
    "query FilterOptions {\n  tags {\n    id\n    name\n  }\n  segments {\n    id\n    name\n  }\n  intercomDataAttributes(model: CONTACT) {\n    name\n    label\n    dataType\n    options\n    custom\n  }\n}": typeof types.FilterOptionsDocument,
    "query FirstContacts {\n  contacts(first: 5, filter: {role: {eq: USER}}) {\n    totalCount\n    nodes {\n      name\n      email\n      tags {\n        name\n      }\n      segments {\n        name\n      }\n    }\n  }\n}": typeof types.FirstContactsDocument,
    "mutation MergeContacts($fromId: ID!, $intoId: ID!) {\n  mergeContacts(fromId: $fromId, intoId: $intoId) {\n    mergedContactId\n    contact {\n      id\n      role\n      email\n      phone\n      tags {\n        name\n      }\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": typeof types.MergeContactsDocument,
    "query PreviewMerge($fromId: ID!, $intoId: ID!) {\n  contact(id: $intoId) {\n    duplicates {\n      id\n      role\n    }\n  }\n  contactMergePreview(fromId: $fromId, intoId: $intoId) {\n    isPossible\n    fields {\n      name\n      after\n      isChanged\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": typeof types.PreviewMergeDocument,
    "mutation ReplyToConversation($conversationId: ID!, $body: String!, $adminId: ID) {\n  replyToIntercomConversation(\n    input: {conversationId: $conversationId, body: $body, adminId: $adminId}\n  ) {\n    conversation {\n      id\n      parts(last: 1) {\n        partType\n        bodyText\n        author {\n          kind\n          admin {\n            id\n          }\n        }\n      }\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": typeof types.ReplyToConversationDocument,
    "query SearchBox($words: String!) {\n  contacts(first: 10, search: $words) {\n    totalCount\n    nodes {\n      id\n      name\n      email\n      phone\n    }\n  }\n}": typeof types.SearchBoxDocument,
    "query SearchByEmail($email: String!) {\n  contacts(filter: {email: {eq: $email}}) {\n    totalCount\n    nodes {\n      id\n      role\n      externalId\n      name\n      email\n    }\n  }\n}": typeof types.SearchByEmailDocument,
    "query SearchCompound($plan: String!, $signedUpAfter: Date!, $after: String) {\n  contacts(\n    first: 50\n    after: $after\n    filter: {role: {eq: USER}, signedUpAt: {after: $signedUpAfter}, customAttributes: [{name: \"plan\", string: {eq: $plan}}]}\n    sort: {field: CREATED_AT, direction: DESC}\n  ) {\n    totalCount\n    nodes {\n      id\n      email\n      signedUpAt\n      tags {\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.SearchCompoundDocument,
    "query SignUpsByWeek($weeks: [ContactFilter!]!) {\n  contactCounts(filters: $weeks)\n}": typeof types.SignUpsByWeekDocument,
    "query TicketTypes {\n  intercomTicketTypes {\n    id\n    name\n    category\n    attributes {\n      name\n      dataType\n      isRequired\n    }\n  }\n}": typeof types.TicketTypesDocument,
    "mutation TrackEvent($input: TrackContactEventInput!) {\n  trackContactEvent(input: $input) {\n    createdAt\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": typeof types.TrackEventDocument,
    "mutation UpdateContact($id: ID!, $input: UpdateContactInput!) {\n  updateContact(id: $id, input: $input) {\n    contact {\n      id\n      name\n      email\n      customAttributes\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": typeof types.UpdateContactDocument,
    "mutation UpsertUser($input: UpsertContactInput!) {\n  upsertContact(input: $input) {\n    outcome\n    contact {\n      id\n      externalId\n      name\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": typeof types.UpsertUserDocument,
    "mutation UpsertUsers($inputs: [UpsertContactInput!]!) {\n  upsertContacts(inputs: $inputs) {\n    rows {\n      outcome\n      contact {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": typeof types.UpsertUsersDocument,
    "subscription WatchContacts {\n  intercomContactChanged {\n    kind\n    contactId\n    contact {\n      name\n      email\n      tags {\n        name\n      }\n    }\n  }\n}": typeof types.WatchContactsDocument,
    "query Typename { __typename }": typeof types.TypenameDocument,
    "query TotalOfContacts { contacts { totalCount } }": typeof types.TotalOfContactsDocument,
    "\n            query ContactEntitiesWithEmail($r: [_Any!]!) {\n              _entities(representations: $r) { ... on Contact { id email } }\n            }\n          ": typeof types.ContactEntitiesWithEmailDocument,
    "\n      query EntitiesWithAStranger($r: [_Any!]!) {\n        _entities(representations: $r) { __typename }\n      }\n    ": typeof types.EntitiesWithAStrangerDocument,
    "\n      query OneOfEveryEntity {\n        tags { id name }\n        segments { id name }\n        intercomAdmins { id name }\n        companies(first: 2) { nodes { id companyId name } }\n      }\n    ": typeof types.OneOfEveryEntityDocument,
    "\n      query EntitiesOfEveryType($r: [_Any!]!) {\n        _entities(representations: $r) {\n          ... on Tag { id } ... on Segment { id } ... on IntercomAdmin { id }\n          ... on Company { id companyId }\n          ... on Contact { id }\n        }\n      }\n    ": typeof types.EntitiesOfEveryTypeDocument,
    "\n      query UsersByBothKeys {\n        contacts(first: 85, filter: { role: { eq: USER } }) { nodes { id externalId } }\n      }\n    ": typeof types.UsersByBothKeysDocument,
    "\n      query PeopleToJoin {\n        contacts(\n          first: 47\n          filter: { role: { eq: USER } }\n          sort: { field: CREATED_AT, direction: DESC }\n        ) {\n          nodes { externalId id name tags { name } segments { name } }\n        }\n      }\n    ": typeof types.PeopleToJoinDocument,
    "\n  mutation CreateThroughRouter($input: CreateContactInput!) {\n    createContact(input: $input) {\n      contact { id }\n      userErrors {\n        code message field retryAfterSeconds\n        conflictingContactId conflictingContactIsArchived conflictingContact { name }\n      }\n    }\n  }\n": typeof types.CreateThroughRouterDocument,
    "\n  query PageOfActivity($id: ID!, $first: Int!, $after: String) {\n    contact(id: $id) {\n      createdAt\n      activity(first: $first, after: $after) {\n        nodes { kind at conversation { id } ticket { id } note { id } event { name } tag { id } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.PageOfActivityDocument,
    "\n      query TimelinesOfMany {\n        contacts(first: 45) { nodes { id activity(first: 5) { nodes { kind } } } }\n      }\n    ": typeof types.TimelinesOfManyDocument,
    "query AdminsInFull { intercomAdmins { id name email jobTitle isAway hasInboxSeat } }": typeof types.AdminsInFullDocument,
    "\n      query AdminEntities($references: [_Any!]!) {\n        _entities(representations: $references) { ... on IntercomAdmin { id name } }\n      }\n    ": typeof types.AdminEntitiesDocument,
    "query Owners { contacts(first: 100) { nodes { id ownerId owner { id name } } } }": typeof types.OwnersDocument,
    "\n      mutation ChangeOwner($id: ID!, $owner: ID) {\n        updateContact(id: $id, input: { ownerId: $owner }) { contact { owner { name } } }\n      }\n    ": typeof types.ChangeOwnerDocument,
    "\n    query OwnersByName {\n      contacts(first: 50, sort: { field: NAME, direction: DESC }) {\n        nodes { id owner { name } }\n      }\n    }\n  ": typeof types.OwnersByNameDocument,
    "query TotalOfPage($first: Int!) { contacts(first: $first) { totalCount } }": typeof types.TotalOfPageDocument,
    "query ContactById($id: ID!) { contact(id: $id) { id } }": typeof types.ContactByIdDocument,
    "query TagById($id: ID!) { tag(id: $id) { id } }": typeof types.TagByIdDocument,
    "query SegmentById($id: ID!) { segment(id: $id) { id } }": typeof types.SegmentByIdDocument,
    "\n          mutation RefuseDelete($id: ID!) {\n            done: deleteContact(id: $id) { userErrors { code field } }\n          }\n        ": typeof types.RefuseDeleteDocument,
    "\n          mutation RefuseTag($id: ID!) {\n            done: tagContact(contactId: \"1\", tagId: $id) { userErrors { code field } }\n          }\n        ": typeof types.RefuseTagDocument,
    "\n          mutation RefuseTagOfMany($id: ID!) {\n            done: tagContacts(contactIds: [\"1\", $id], tagId: \"1\") { userErrors { code field } }\n          }\n        ": typeof types.RefuseTagOfManyDocument,
    "\n          mutation RefuseMerge($id: ID!) {\n            done: mergeContacts(fromId: \"1\", intoId: $id) { userErrors { code field } }\n          }\n        ": typeof types.RefuseMergeDocument,
    "\n          query ContactIdByExternalId($externalId: ID!) {\n            contactByExternalId(externalId: $externalId) { id }\n          }\n        ": typeof types.ContactIdByExternalIdDocument,
    "\n          query ContactIdsByExternalIds($ids: [ID!]!) {\n            contactsByExternalIds(externalIds: $ids) { id }\n          }\n        ": typeof types.ContactIdsByExternalIdsDocument,
    "\n          mutation RefuseExternalId($externalId: ID!) {\n            done: createContact(input: { externalId: $externalId }) { userErrors { code field } }\n          }\n        ": typeof types.RefuseExternalIdDocument,
    "query FirstContact { contacts(first: 1) { nodes { id } } }": typeof types.FirstContactDocument,
    "\n        query ContactEntities($r: [_Any!]!) {\n          _entities(representations: $r) { ... on Contact { id } }\n        }\n      ": typeof types.ContactEntitiesDocument,
    "\n      query TypesOfEntities($r: [_Any!]!) {\n        _entities(representations: $r) { __typename }\n      }\n    ": typeof types.TypesOfEntitiesDocument,
    "\n        mutation CreateWithoutFields {\n          done: createContact(input: {}) { userErrors { code field } }\n        }\n      ": typeof types.CreateWithoutFieldsDocument,
    "\n        mutation UpsertWithoutFields {\n          done: upsertContact(input: {}) { userErrors { code field } }\n        }\n      ": typeof types.UpsertWithoutFieldsDocument,
    "\n        mutation UpdateWithoutFields {\n          done: updateContact(id: \"1\", input: {}) { userErrors { code field } }\n        }\n      ": typeof types.UpdateWithoutFieldsDocument,
    "\n        mutation CreateTagWithoutName {\n          done: createTag(input: { name: \" \" }) { userErrors { code field } }\n        }\n      ": typeof types.CreateTagWithoutNameDocument,
    "\n        mutation TagNobody {\n          done: tagContacts(tagId: \"1\", contactIds: []) { userErrors { code field } }\n        }\n      ": typeof types.TagNobodyDocument,
    "\n        mutation CreateSignedUp($t: DateTime) {\n          createContact(input: { signedUpAt: $t }) { userErrors { code } }\n        }\n      ": typeof types.CreateSignedUpDocument,
    "\n        mutation CreateWithExternalId($externalId: ID!) {\n          createContact(input: { externalId: $externalId }) { contact { id } }\n        }\n      ": typeof types.CreateWithExternalIdDocument,
    "\n        query ContactByExternalIdEverywhere($externalId: ID!, $text: String!, $r: [_Any!]!) {\n          contactByExternalId(externalId: $externalId) { id externalId }\n          contactsByExternalIds(externalIds: [$externalId, \"auth0|seed-user\"]) { externalId }\n          contacts(filter: { externalId: { eq: $text } }) { nodes { id } }\n          _entities(representations: $r) { ... on Contact { id } }\n        }\n      ": typeof types.ContactByExternalIdEverywhereDocument,
    "mutation DeleteContact($id: ID!) { deleteContact(id: $id) { deletedContactId } }": typeof types.DeleteContactDocument,
    "\n        query TotalOfName($t: String!) {\n          contacts(filter: { name: { eq: $t } }) { totalCount }\n        }\n      ": typeof types.TotalOfNameDocument,
    "query TotalBehindCursor($t: String!) { contacts(after: $t) { totalCount } }": typeof types.TotalBehindCursorDocument,
    "\n        mutation RefuseName($t: String!) {\n          done: updateContact(id: \"1\", input: { name: $t }) { userErrors { code field } }\n        }\n      ": typeof types.RefuseNameDocument,
    "query WarmDefinitions { intercomDataAttributes(model: CONTACT) { name } }": typeof types.WarmDefinitionsDocument,
    "\n        query TypedValues($id: ID!) {\n          contact(id: $id) { customAttributeList { name number date } again: customAttributeList { name } }\n        }\n      ": typeof types.TypedValuesDocument,
    "\n        query CompanyInBrief($id: ID!) {\n          companyByCompanyId(companyId: $id) { id companyId name userCount customAttributes }\n        }\n      ": typeof types.CompanyInBriefDocument,
    "query FindByExternalId($id: ID!) { contactByExternalId(externalId: $id) { id } }": typeof types.FindByExternalIdDocument,
    "\n        mutation UpsertCompany($input: UpsertCompanyInput!) {\n          upsertCompany(input: $input) {\n            company { id companyId name userCount customAttributes }\n            userErrors { code message field }\n          }\n        }\n      ": typeof types.UpsertCompanyDocument,
    "\n    mutation AddContactToCompany($contact: ID!, $company: ID!) {\n      payload: addContactToCompany(contactId: $contact, companyId: $company) {\n        company { id companyId name userCount customAttributes }\n        contact { companies { totalCount nodes { name } } }\n        userErrors { code message field }\n      }\n    }\n  ": typeof types.AddContactToCompanyDocument,
    "\n    mutation RemoveContactFromCompany($contact: ID!, $company: ID!) {\n      payload: removeContactFromCompany(contactId: $contact, companyId: $company) {\n        company { id companyId name userCount customAttributes }\n        contact { companies { totalCount nodes { name } } }\n        userErrors { code message field }\n      }\n    }\n  ": typeof types.RemoveContactFromCompanyDocument,
    "\n        query CompanyByWrongKeys($id: ID!) {\n          company(id: $id) { companyId name }\n          none: company(id: \"nobody\") { id }\n          neither: companyByCompanyId(companyId: \"company-1 \") { id }\n          wrong: companyByCompanyId(companyId: $id) { id }\n        }\n      ": typeof types.CompanyByWrongKeysDocument,
    "\n      query CompanyEntities($references: [_Any!]!) {\n        _entities(representations: $references) { ... on Company { id companyId } }\n      }\n    ": typeof types.CompanyEntitiesDocument,
    "\n        query CompaniesInFull {\n          companies(first: 60) {\n            nodes {\n              id companyId name plan size website industry monthlySpend sessionCount userCount\n              createdAt remoteCreatedAt updatedAt lastRequestAt customAttributes tags { id name }\n              segments { id name createdAt }\n            }\n          }\n        }\n      ": typeof types.CompaniesInFullDocument,
    "\n          query CompanyWithSegments {\n            company(id: \"c1\") { name plan monthlySpend segments { id name } }\n          }\n        ": typeof types.CompanyWithSegmentsDocument,
    "\n        query CompaniesAndTheirContacts {\n          companies(first: 3) {\n            nodes {\n              id userCount\n              contacts(first: 4) { totalCount nodes { companies(first: 500) { nodes { id } } } }\n            }\n          }\n        }\n      ": typeof types.CompaniesAndTheirContactsDocument,
    "\n          query CompaniesOfSeedUser($first: Int!, $after: String) {\n            contactByExternalId(externalId: \"auth0|seed-user\") {\n              companies(first: $first, after: $after) {\n                totalCount nodes { companyId } edges { cursor }\n                pageInfo { hasNextPage hasPreviousPage }\n              }\n            }\n          }\n        ": typeof types.CompaniesOfSeedUserDocument,
    "\n        query CompaniesByEdgesAndNodes {\n          edges: contactByExternalId(externalId: \"auth0|seed-user\") {\n            companies { edges { node { companyId } } }\n          }\n          nodes: contactByExternalId(externalId: \"auth0|seed-user\") {\n            companies { nodes { companyId } }\n          }\n        }\n      ": typeof types.CompaniesByEdgesAndNodesDocument,
    "\n        query CompaniesOfManyByCompanyId {\n          contactByExternalId(externalId: \"seed-many\") {\n            companies { totalCount nodes { companyId } }\n          }\n        }\n      ": typeof types.CompaniesOfManyByCompanyIdDocument,
    "\n        query NamesOfCompaniesOfMany {\n          contactByExternalId(externalId: \"seed-many\") { name companies { nodes { name } } }\n        }\n      ": typeof types.NamesOfCompaniesOfManyDocument,
    "query CompanyIdsOfAllCompanies { companies(first: 500) { nodes { companyId } } }": typeof types.CompanyIdsOfAllCompaniesDocument,
    "\n        mutation AddRemoveAndAdd($contact: ID!, $company: ID!) {\n          a: addContactToCompany(contactId: $contact, companyId: $company) {\n            contact { companies { totalCount nodes { name } } }\n          }\n          b: removeContactFromCompany(contactId: $contact, companyId: $company) {\n            contact { companies { totalCount nodes { name } } }\n          }\n          c: addContactToCompany(contactId: $contact, companyId: $company) {\n            contact { companies { totalCount nodes { name } } }\n          }\n        }\n      ": typeof types.AddRemoveAndAddDocument,
    "\n        mutation AddTwoToCompany($id: ID!, $one: ID!, $other: ID!) {\n          a: addContactToCompany(contactId: $one, companyId: $id) {\n            contact { companies { nodes { companyId userCount } } }\n          }\n          b: addContactToCompany(contactId: $other, companyId: $id) {\n            contact { companies { nodes { companyId userCount } } }\n          }\n        }\n      ": typeof types.AddTwoToCompanyDocument,
    "\n          mutation AddToFullContact {\n            addContactToCompany(contactId: \"a\", companyId: \"b\") { company { id } userErrors { code } }\n          }\n        ": typeof types.AddToFullContactDocument,
    "\n        query TotalOfCompanyContacts {\n          company(id: \"c1\") { contacts(first: 500) { totalCount } }\n        }\n      ": typeof types.TotalOfCompanyContactsDocument,
    "\n      query ContactsOfCompanyC1 {\n        company(id: \"c1\") { contacts(first: 500) { nodes { id } } }\n      }\n    ": typeof types.ContactsOfCompanyC1Document,
    "query AllCompanies { companies(first: 500) { nodes { id } } }": typeof types.AllCompaniesDocument,
    "\n    mutation DeleteCompany($id: ID!) {\n      deleteCompany(id: $id) { deletedCompanyId userErrors { code field } }\n    }\n  ": typeof types.DeleteCompanyDocument,
    "\n        query AfterDeletion($contact: ID!, $company: ID!) {\n          contact(id: $contact) { companies { totalCount nodes { id } } }\n          company(id: $company) { id }\n          companyByCompanyId(companyId: \"company-2\") { id }\n          companies(first: 100) { nodes { id } }\n        }\n      ": typeof types.AfterDeletionDocument,
    "\n      mutation DeleteAndShow($contact: ID!, $company: ID!) {\n        add: addContactToCompany(contactId: $contact, companyId: $company) {\n          contact { companies { nodes { name } } }\n        }\n        gone: deleteCompany(id: $company) { deletedCompanyId }\n        tagged: tagCompanies(companyIds: [$company], tagName: \"VIP\") {\n          companyIds\n          userErrors { code field }\n        }\n      }\n    ": typeof types.DeleteAndShowDocument,
    "\n      mutation TagCompaniesAndShow($ids: [ID!]!) {\n        on: tagCompanies(companyIds: $ids, tagName: \"Workshop\") {\n          tag { name } companyIds companies { id tags { name } } userErrors { code }\n        }\n        off: untagCompanies(companyIds: $ids, tagName: \"workshop\") {\n          tag { name } companyIds companies { id tags { name } } userErrors { code }\n        }\n      }\n    ": typeof types.TagCompaniesAndShowDocument,
    "\n            query ContactsByFilter($filter: ContactFilter!) {\n              contacts(first: 500, filter: $filter) { totalCount nodes { id } }\n            }\n          ": typeof types.ContactsByFilterDocument,
    "query ThreeIds { contacts(first: 3) { nodes { id } } }": typeof types.ThreeIdsDocument,
    "query ThreeIdsAgain { contacts(first: 3) { nodes { id } } }": typeof types.ThreeIdsAgainDocument,
    "\n  query NewestOfPage($contacts: Int!, $first: Int!) {\n    contacts(first: $contacts) {\n      nodes {\n        id\n        lastRepliedAt\n        conversations(first: $first) { nodes { id state } }\n        conversationSummary { openCount lastReplyAt }\n      }\n    }\n  }\n": typeof types.NewestOfPageDocument,
    "\n  query PageOfContact($id: ID!, $first: Int!, $after: String) {\n    contact(id: $id) {\n      conversations(first: $first, after: $after) {\n        totalCount\n        nodes { id }\n        pageInfo { hasNextPage endCursor }\n      }\n      conversationSummary { openCount totalCount }\n    }\n  }\n": typeof types.PageOfContactDocument,
    "\n        query FirstOfPage {\n          contacts(first: 20) {\n            nodes { id conversations(first: 2) { nodes { id } pageInfo { hasNextPage endCursor } } }\n          }\n        }\n      ": typeof types.FirstOfPageDocument,
    "\n        mutation ArchiveContact($id: ID!) {\n          archiveContact(id: $id) { userErrors { code } }\n        }\n      ": typeof types.ArchiveContactDocument,
    "\n        mutation CreateMia {\n          createContact(input: { role: LEAD, name: \"Mia\" }) { userErrors { code } }\n        }\n      ": typeof types.CreateMiaDocument,
    "\n      mutation ChangeContact($id: ID!, $input: UpdateContactInput!) {\n        updateContact(id: $id, input: $input) { userErrors { code } }\n      }\n    ": typeof types.ChangeContactDocument,
    "\n      query PageOfList($first: Int!, $after: String, $filter: ContactFilter, $sort: ContactSort) {\n        contacts(first: $first, after: $after, filter: $filter, sort: $sort) {\n          edges { cursor node { id role } }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    ": typeof types.PageOfListDocument,
    "\n      query ContactList($first: Int!, $after: String, $filter: ContactFilter, $sort: ContactSort) {\n        contacts(first: $first, after: $after, filter: $filter, sort: $sort) {\n          edges { cursor node { id } }\n          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n        }\n      }\n    ": typeof types.ContactListDocument,
    "\n        query TotalOfList($filter: ContactFilter, $sort: ContactSort) {\n          contacts(first: 1, filter: $filter, sort: $sort) { totalCount }\n        }\n      ": typeof types.TotalOfListDocument,
    "\n          query FiveOfListBehind($after: String, $filter: ContactFilter, $sort: ContactSort) {\n            contacts(first: 5, after: $after, filter: $filter, sort: $sort) { nodes { id } }\n          }\n        ": typeof types.FiveOfListBehindDocument,
    "query CursorsOfTags { tags { id contacts(first: 1) { edges { cursor } } } }": typeof types.CursorsOfTagsDocument,
    "\n      query ContactsOfTagBehind($id: ID!, $after: String) {\n        tag(id: $id) { contacts(after: $after) { nodes { id } } }\n      }\n    ": typeof types.ContactsOfTagBehindDocument,
    "query CursorOfThree { contacts(first: 3) { pageInfo { endCursor } } }": typeof types.CursorOfThreeDocument,
    "\n      query TwoContactsBehind($after: String) {\n        contacts(first: 2, after: $after) { nodes { id } }\n      }\n    ": typeof types.TwoContactsBehindDocument,
    "\n      query CursorByEmail {\n        contacts(first: 1, sort: { field: EMAIL, direction: DESC }) {\n          edges { cursor node { id } }\n        }\n      }\n    ": typeof types.CursorByEmailDocument,
    "query SeedUser { contactByExternalId(externalId: \"auth0|seed-user\") { id } }": typeof types.SeedUserDocument,
    "query ContactAttributeNames { intercomDataAttributes(model: CONTACT) { name } }": typeof types.ContactAttributeNamesDocument,
    "\n        mutation CreateWithAttributes($input: CreateContactInput!) {\n          payload: createContact(input: $input) {\n            contact { customAttributes customAttributeList { name string number boolean date } }\n            userErrors { code message field }\n          }\n        }\n      ": typeof types.CreateWithAttributesDocument,
    "\n        mutation UpdateWithAttributes($id: ID!, $input: UpdateContactInput!) {\n          payload: updateContact(id: $id, input: $input) {\n            contact { customAttributes customAttributeList { name string number boolean date } }\n            userErrors { code message field }\n          }\n        }\n      ": typeof types.UpdateWithAttributesDocument,
    "\n        mutation UpsertWithAttributes($input: UpsertContactInput!) {\n          payload: upsertContact(input: $input) {\n            contact { customAttributes customAttributeList { name string number boolean date } }\n            userErrors { code message field }\n          }\n        }\n      ": typeof types.UpsertWithAttributesDocument,
    "\n      mutation CreateBooleanAttribute {\n        createIntercomDataAttribute(input: { model: CONTACT, name: \"brand new\", dataType: BOOLEAN }) {\n          userErrors { code }\n        }\n      }\n    ": typeof types.CreateBooleanAttributeDocument,
    "\n      query AttributesByName($id: ID!) {\n        contact(id: $id) {\n          list: customAttributeList(names: [\"seats\", \"beta\", \"toString\", \"seats\", \"nothing\", \"plan\", \"plan\"]) {\n            name string number\n          }\n          none: customAttributeList(names: []) { name }\n        }\n      }\n    ": typeof types.AttributesByNameDocument,
    "\n        query AttributeListOfC1 {\n          contact(id: \"c1\") { customAttributeList { name string number boolean date } }\n        }\n      ": typeof types.AttributeListOfC1Document,
    "\n        mutation CreateDataAttribute($input: CreateIntercomDataAttributeInput!) {\n          payload: createIntercomDataAttribute(input: $input) {\n            dataAttribute {\n              id model name fullName dataType options description messengerWritable custom archived\n            }\n            userErrors { code message field }\n          }\n        }\n      ": typeof types.CreateDataAttributeDocument,
    "\n        mutation ArchiveDataAttribute($id: ID!) {\n          payload: archiveIntercomDataAttribute(id: $id) {\n            dataAttribute {\n              id model name fullName dataType options description messengerWritable custom archived\n            }\n            userErrors { code message field }\n          }\n        }\n      ": typeof types.ArchiveDataAttributeDocument,
    "\n        query DataAttributes($model: IntercomDataAttributeModel!, $archived: Boolean!) {\n          intercomDataAttributes(model: $model, includeArchived: $archived) {\n            id name dataType options archived\n          }\n        }\n      ": typeof types.DataAttributesDocument,
    "\n          mutation UpdateDataAttribute($id: ID!, $input: UpdateIntercomDataAttributeInput!) {\n            payload: updateIntercomDataAttribute(id: $id, input: $input) {\n              dataAttribute { id name label description options archived messengerWritable }\n              userErrors { code message field }\n            }\n          }\n        ": typeof types.UpdateDataAttributeDocument,
    "\n          mutation WriteAttributeOfLead($attributes: JSON) {\n            createContact(input: { role: LEAD, customAttributes: $attributes }) { userErrors { message } }\n          }\n        ": typeof types.WriteAttributeOfLeadDocument,
    "query FirstContactAndTags { contacts(first: 1) { nodes { id } } tags { id } }": typeof types.FirstContactAndTagsDocument,
    "\n  mutation CreateLeadAndSayWhy {\n    createContact(input: { role: LEAD }) {\n      contact { id }\n      userErrors { ...WhyNot }\n    }\n  }\n": typeof types.CreateLeadAndSayWhyDocument,
    "\n  fragment WhyNot on IntercomUserError {\n    code message field retryAfterSeconds intercomRequestId\n    conflictingContactId conflictingContactIsArchived conflictingContact { id }\n  }\n": typeof types.WhyNotFragmentDoc,
    "\n      mutation CreateContact($input: CreateContactInput!) {\n        createContact(input: $input) { contact { id } userErrors { ...WhyNot } }\n      }\n    ": typeof types.CreateContactDocument,
    "\n      mutation RenameAndSayWhy($id: ID!) {\n        updateContact(id: $id, input: { name: \"x\" }) {\n          contact { id }\n          userErrors { ...WhyNot }\n        }\n      }\n    ": typeof types.RenameAndSayWhyDocument,
    "query UnknownContact { contact(id: \"6abbb4440000000001ffffff\") { id } }": typeof types.UnknownContactDocument,
    "\n          mutation RenameUnknown {\n            updateContact(id: \"6abbb4440000000001ffffff\", input: { name: \"x\" }) {\n              userErrors { ...WhyNot }\n            }\n          }\n        ": typeof types.RenameUnknownDocument,
    "\n        mutation DeleteAndUnarchive($id: ID!) {\n          deleteContact(id: $id) { deletedContactId externalId userErrors { code } }\n          unarchiveContact(id: $id) {\n            contact { id }\n            userErrors { ...WhyNot }\n          }\n        }\n      ": typeof types.DeleteAndUnarchiveDocument,
    "\n        mutation MakeLead($id: ID!) {\n          updateContact(id: $id, input: { role: LEAD }) {\n            contact { id }\n            userErrors { ...WhyNot }\n          }\n        }\n      ": typeof types.MakeLeadDocument,
    "query TagNames { tags { id name } }": typeof types.TagNamesDocument,
    "\n        mutation DeleteTagAndSayWhy($id: ID!) {\n          deleteTag(id: $id) {\n            deletedTagId\n            userErrors { ...WhyNot }\n          }\n        }\n      ": typeof types.DeleteTagAndSayWhyDocument,
    "\n        mutation CreateUnauthorized {\n          createContact(input: { externalId: \"e\" }) {\n            contact { id }\n            userErrors { ...WhyNot }\n          }\n        }\n      ": typeof types.CreateUnauthorizedDocument,
    "\n        query GoneByQueries($id: ID!, $reference: [_Any!]!) {\n          contact(id: $id) { id }\n          _entities(representations: $reference) { ... on Contact { id } }\n          contacts(filter: { id: { eq: $id } }) { nodes { id } }\n        }\n      ": typeof types.GoneByQueriesDocument,
    "query TagIds { tags { id } }": typeof types.TagIdsDocument,
    "\n        mutation GoneByMutations($id: ID!, $tag: ID!) {\n          update: updateContact(id: $id, input: { name: \"x\" }) {\n            userErrors { ...WhyNot }\n          }\n          tag: tagContact(contactId: $id, tagId: $tag) {\n            userErrors { ...WhyNot }\n          }\n          untag: untagContact(contactId: $id, tagId: $tag) {\n            userErrors { ...WhyNot }\n          }\n          many: tagContacts(contactIds: [$id], tagId: $tag) {\n            contactIds\n            userErrors { ...WhyNot }\n          }\n        }\n      ": typeof types.GoneByMutationsDocument,
    "\n      mutation LeaveByArchive($id: ID!) {\n        done: archiveContact(id: $id) { externalId userErrors { code } }\n      }\n    ": typeof types.LeaveByArchiveDocument,
    "\n      mutation LeaveByBlock($id: ID!) {\n        done: blockContact(id: $id) { externalId userErrors { code } }\n      }\n    ": typeof types.LeaveByBlockDocument,
    "\n      mutation LeaveByDelete($id: ID!) {\n        done: deleteContact(id: $id) { externalId userErrors { code } }\n      }\n    ": typeof types.LeaveByDeleteDocument,
    "\n        mutation MergeInto($from: ID!, $into: ID!) {\n          mergeContacts(fromId: $from, intoId: $into) { mergedContactId }\n        }\n      ": typeof types.MergeIntoDocument,
    "\n        mutation ArchiveAndUnarchive($id: ID!) {\n          archiveContact(id: $id) { archivedContactId }\n          unarchiveContact(id: $id) { contact { id name externalId } userErrors { code } }\n        }\n      ": typeof types.ArchiveAndUnarchiveDocument,
    "\n          query UnknownTagAndSegment {\n            tag(id: \"99999\") { name }\n            segment(id: \"6abbb4440000000001ffffff\") { name }\n          }\n        ": typeof types.UnknownTagAndSegmentDocument,
    "\n          query TypesOfEntities($r: [_Any!]!) {\n            _entities(representations: $r) { __typename }\n          }\n        ": typeof types.TypesOfEntitiesDocument,
    "\n        mutation UnknownTagByMutations($id: ID!) {\n          tag: tagContact(contactId: $id, tagId: \"99999\") {\n            tag { id } contact { id }\n            userErrors { ...WhyNot }\n          }\n          many: tagContacts(contactIds: [$id], tagId: \"99999\") {\n            tag { id }\n            userErrors { ...WhyNot }\n          }\n          update: updateTag(id: \"99999\", input: { name: \"x\" }) {\n            tag { id }\n            userErrors { ...WhyNot }\n          }\n          delete: deleteTag(id: \"99999\") {\n            deletedTagId\n            userErrors { ...WhyNot }\n          }\n        }\n      ": typeof types.UnknownTagByMutationsDocument,
    "\n        mutation MergeAndSayWhy($from: ID!, $into: ID!) {\n          mergeContacts(fromId: $from, intoId: $into) {\n            contact { id } mergedContactId\n            userErrors { ...WhyNot }\n          }\n        }\n      ": typeof types.MergeAndSayWhyDocument,
    "\n          mutation UpsertContact($input: UpsertContactInput!) {\n            upsertContact(input: $input) { outcome contact { id } userErrors { ...WhyNot } }\n          }\n        ": typeof types.UpsertContactDocument,
    "\n        mutation UpsertMine {\n          upsertContact(input: { externalId: \"mine\", email: \"held@example.com\" }) {\n            outcome contact { id }\n            userErrors { ...WhyNot }\n          }\n        }\n      ": typeof types.UpsertMineDocument,
    "\n      query ListsForBlanks {\n        contacts { totalCount }\n        tags { id contacts(first: 1) { totalCount } }\n        segments { id contacts(first: 1) { totalCount } }\n        intercomDataAttributes(model: CONTACT) { name }\n      }\n    ": typeof types.ListsForBlanksDocument,
    "\n      query Nobody($filter: ContactFilter, $tag: ID!, $segment: ID!) {\n        contacts(filter: $filter) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }\n        tag(id: $tag) { contacts(filter: $filter, sort: { field: NAME }) { totalCount edges { cursor } } }\n        segment(id: $segment) { contacts(filter: $filter) { totalCount nodes { id } } }\n      }\n    ": typeof types.NobodyDocument,
    "\n      query BlankPages($filter: ContactFilter, $after: String) {\n        contacts(first: 2, filter: $filter, after: $after) { nodes { id } pageInfo { endCursor } }\n      }\n    ": typeof types.BlankPagesDocument,
    "\n    query AboveNumber($number: Float) {\n      contacts(filter: { customAttributes: [{ name: \"seats\", number: { gt: $number } }] }) { totalCount }\n    }\n  ": typeof types.AboveNumberDocument,
    "\n        query CompaniesOfFifty {\n          contacts(first: 50, sort: { field: NAME, direction: DESC }) {\n            nodes { companies { totalCount nodes { id } } }\n          }\n        }\n      ": typeof types.CompaniesOfFiftyDocument,
    "\n          query CompanyNamesOfFifty {\n            contacts(first: 50, sort: { field: NAME, direction: DESC }) {\n              nodes { companies { nodes { name } } }\n            }\n          }\n        ": typeof types.CompanyNamesOfFiftyDocument,
    "\n        query NoteTotalsOfFifty {\n          contacts(first: 50, sort: { field: NAME, direction: DESC }) {\n            nodes { notes { totalCount } }\n          }\n        }\n      ": typeof types.NoteTotalsOfFiftyDocument,
    "\n          query NotesOfFifty {\n            contacts(first: 50, sort: { field: NAME, direction: DESC }) {\n              nodes { notes { nodes { body } } }\n            }\n          }\n        ": typeof types.NotesOfFiftyDocument,
    "\n      query SubscriptionsOfFifty {\n        contacts(first: 50, sort: { field: NAME, direction: DESC }) {\n          nodes { subscriptions { consent type { name } } }\n        }\n      }\n    ": typeof types.SubscriptionsOfFiftyDocument,
    "\n          query OwnersOfFifty {\n            contacts(first: 50, sort: { field: NAME, direction: DESC }) { nodes { owner { name } } }\n          }\n        ": typeof types.OwnersOfFiftyDocument,
    "\n      query AttributesOfFifty {\n        contacts(first: 50, sort: { field: NAME, direction: DESC }) {\n          nodes { customAttributeList { name string number boolean date } }\n        }\n      }\n    ": typeof types.AttributesOfFiftyDocument,
    "\n      query IdsAndTotalsOfFifty {\n        contacts(first: 50, sort: { field: NAME, direction: DESC }) {\n          nodes {\n            companies(first: 3) {\n              totalCount\n              edges { cursor node { __typename id } }\n              ...IdsOfCompanies pageInfo { hasNextPage }\n            }\n            notes { totalCount } owner { id }\n            subscriptions { consent type { id } }\n            tags { id }\n          }\n        }\n      }\n      fragment IdsOfCompanies on CompanyConnection {\n        nodes { id }\n      }\n    ": typeof types.IdsAndTotalsOfFiftyDocument,
    "query SixCompanies { companies(first: 6) { nodes { id } } }": typeof types.SixCompaniesDocument,
    "\n      mutation CreateForLedger($id: ID!) {\n        createContact(input: { externalId: $id }) { contact { id } }\n      }\n    ": typeof types.CreateForLedgerDocument,
    "\n            mutation AddToCompany($contact: ID!, $company: ID!) {\n              addContactToCompany(contactId: $contact, companyId: $company) { userErrors { code } }\n            }\n          ": typeof types.AddToCompanyDocument,
    "\n    query CompaniesByExternalIds($ids: [ID!]!) {\n      contactsByExternalIds(externalIds: $ids) { companies { nodes { name } } }\n    }\n  ": typeof types.CompaniesByExternalIdsDocument,
    "\n          query CompanyTwice($id: ID!) {\n            company(id: $id) { name }\n            again: company(id: $id) { contacts(first: 5) { nodes { id } } }\n          }\n        ": typeof types.CompanyTwiceDocument,
    "\n      query CompanyNamesOfMany {\n        contactByExternalId(externalId: \"seed-many\") { companies { nodes { name } } }\n      }\n    ": typeof types.CompanyNamesOfManyDocument,
    "\n      query TagNamesOfMany { contactByExternalId(externalId: \"seed-many\") { tags { name } } }\n    ": typeof types.TagNamesOfManyDocument,
    "\n      query BodiesOfNotesOfMany {\n        contactByExternalId(externalId: \"seed-many\") { notes(first: 60) { nodes { body } } }\n      }\n    ": typeof types.BodiesOfNotesOfManyDocument,
    "\n      query NumbersOfMany {\n        contactByExternalId(externalId: \"seed-many\") {\n          companies { totalCount }\n          notes { totalCount }\n        }\n      }\n    ": typeof types.NumbersOfManyDocument,
    "\n      query MoreThanEmbedded {\n        contactsByExternalIds(externalIds: [\"seed-many\", \"seed-merge-user\", \"auth0|seed-user\"]) {\n          tags { id } companies { nodes { id } }\n        }\n      }\n    ": typeof types.MoreThanEmbeddedDocument,
    "query AdminNames { intercomAdmins { id name } }": typeof types.AdminNamesDocument,
    "query SubscriptionTypeNames { intercomSubscriptionTypes { id name } }": typeof types.SubscriptionTypeNamesDocument,
    "query CompanyAttributeNames { intercomDataAttributes(model: COMPANY) { name } }": typeof types.CompanyAttributeNamesDocument,
    "\n          query FiftyCompanies {\n            companies(first: 50) {\n              totalCount\n              nodes { name userCount sessionCount tags { name } segments { name } }\n            }\n          }\n        ": typeof types.FiftyCompaniesDocument,
    "\n          query FiftyOneCompanies {\n            companies(first: 51) {\n              nodes { name userCount sessionCount tags { name } segments { name } }\n            }\n          }\n        ": typeof types.FiftyOneCompaniesDocument,
    "query TotalOfCompanies { companies(first: 500) { totalCount } }": typeof types.TotalOfCompaniesDocument,
    "\n      mutation UpdateAttributes($id: ID!, $attributes: JSON) {\n        updateContact(id: $id, input: { name: \"Odd\", customAttributes: $attributes }) {\n          userErrors { code }\n        }\n      }\n    ": typeof types.UpdateAttributesDocument,
    "\n      mutation UpsertCompanyAttribute {\n        upsertCompany(input: { companyId: \"ledger\", customAttributes: { industry_code: \"1\" } }) {\n          company { id } userErrors { code }\n        }\n      }\n    ": typeof types.UpsertCompanyAttributeDocument,
    "query CompanyOne { companyByCompanyId(companyId: \"company-1\") { id } }": typeof types.CompanyOneDocument,
    "\n      mutation AddAndShow($id: ID!, $company: ID!) {\n        addContactToCompany(contactId: $id, companyId: $company) {\n          company { name }\n          contact { name }\n          userErrors { code }\n        }\n      }\n    ": typeof types.AddAndShowDocument,
    "\n      mutation AddAndShowCompanies($id: ID!, $company: ID!) {\n        addContactToCompany(contactId: $id, companyId: $company) {\n          company { name }\n          contact { companies { nodes { id } } }\n          userErrors { code }\n        }\n      }\n    ": typeof types.AddAndShowCompaniesDocument,
    "\n      mutation AddWithoutContact($id: ID!, $company: ID!) {\n        addContactToCompany(contactId: $id, companyId: $company) {\n          company { name }\n          userErrors { code }\n        }\n      }\n    ": typeof types.AddWithoutContactDocument,
    "\n      mutation NoteAndShow($id: ID!) {\n        createNote(input: { contactId: $id, body: \"Hello\" }) {\n          note { id author { name } contact { id } }\n          contact { name }\n          userErrors { code }\n        }\n      }\n    ": typeof types.NoteAndShowDocument,
    "\n      mutation NoteWithoutContact($id: ID!) {\n        createNote(input: { contactId: $id, body: \"Hello\" }) {\n          note { id author { name } contact { id } }\n          userErrors { code }\n        }\n      }\n    ": typeof types.NoteWithoutContactDocument,
    "\n      query UsersWithExternalId($first: Int!) {\n        contacts(first: $first, filter: { role: { eq: USER }, externalId: { isNull: false } }) {\n          nodes { id externalId }\n        }\n      }\n    ": typeof types.UsersWithExternalIdDocument,
    "query FiftyNames { contacts(first: 50) { nodes { id name } } }": typeof types.FiftyNamesDocument,
    "\n          query FiftyUsers {\n            contacts(first: 50, filter: { role: { eq: USER } }) { nodes { id name } }\n          }\n        ": typeof types.FiftyUsersDocument,
    "\n          query FiftyByName {\n            contacts(first: 50, sort: { field: NAME, direction: ASC }) { nodes { id name } }\n          }\n        ": typeof types.FiftyByNameDocument,
    "\n          query FiftySignedUp {\n            contacts(first: 50, filter: { signedUpAt: { after: \"2025-01-01\" } }) { nodes { id } }\n          }\n        ": typeof types.FiftySignedUpDocument,
    "\n      query FiftyOnPlan {\n        contacts(first: 50, filter: { customAttributes: [{ name: \"plan\", string: { eq: \"pro\" } }] }) {\n          nodes { id }\n        }\n      }\n    ": typeof types.FiftyOnPlanDocument,
    "\n      query TagsOfFifty {\n        contacts(first: 50, sort: { field: NAME, direction: ASC }) { nodes { tags { name } } }\n      }\n    ": typeof types.TagsOfFiftyDocument,
    "\n      query TagsAndSegmentsOfFifty {\n        contacts(first: 50, sort: { field: NAME, direction: ASC }) {\n          nodes { tags { name } segments { name } }\n        }\n      }\n    ": typeof types.TagsAndSegmentsOfFiftyDocument,
    "\n      query TagIdsOfFifty {\n        contacts(first: 50, sort: { field: NAME, direction: ASC }) {\n          nodes { tags { id } ownerId }\n        }\n      }\n    ": typeof types.TagIdsOfFiftyDocument,
    "\n      query FiftyOfASearchBox($filter: ContactFilter) {\n        contacts(first: 50, search: \"an example\", filter: $filter) { nodes { id name } }\n      }\n    ": typeof types.FiftyOfASearchBoxDocument,
    "query TotalOfFiveHundred { contacts(first: 500) { totalCount } }": typeof types.TotalOfFiveHundredDocument,
    "query FiveHundredContacts { contacts(first: 500) { nodes { id } } }": typeof types.FiveHundredContactsDocument,
    "query SegmentsOfFiveHundred { contacts(first: 500) { nodes { segments { name } } } }": typeof types.SegmentsOfFiveHundredDocument,
    "query CursorsOfPage { contacts(first: 150) { edges { cursor } } }": typeof types.CursorsOfPageDocument,
    "\n              query ContactsBehind($after: String, $first: Int!) {\n                contacts(first: $first, after: $after) { nodes { id } }\n              }\n            ": typeof types.ContactsBehindDocument,
    "query SegmentsOfContact($id: ID!) { contact(id: $id) { segments { name } } }": typeof types.SegmentsOfContactDocument,
    "query DuplicatesLedger($id: ID!) { contact(id: $id) { duplicates { name } } }": typeof types.DuplicatesLedgerDocument,
    "\n      query MergePreviewLedger($fromId: ID!, $intoId: ID!) {\n        contactMergePreview(fromId: $fromId, intoId: $intoId) { isPossible fields { name after } }\n      }\n    ": typeof types.MergePreviewLedgerDocument,
    "\n      query ContactTwice($id: ID!, $reference: [_Any!]!) {\n        contact(id: $id) { name }\n        _entities(representations: $reference) { ... on Contact { email } }\n      }\n    ": typeof types.ContactTwiceDocument,
    "\n      query TagsOfTheTagged {\n        tags { contacts(first: 1) { nodes { id tags { id name } } } }\n      }\n    ": typeof types.TagsOfTheTaggedDocument,
    "query CountsOfWeeks($filters: [ContactFilter!]!) { contactCounts(filters: $filters) }": typeof types.CountsOfWeeksDocument,
    "query SegmentNames { segments { name } }": typeof types.SegmentNamesDocument,
    "query SegmentCounts { segments { name count } }": typeof types.SegmentCountsDocument,
    "\n    query EntitiesByBothKeys($references: [_Any!]!) {\n      _entities(representations: $references) { ... on Contact { id externalId } }\n    }\n  ": typeof types.EntitiesByBothKeysDocument,
    "\n    query ContactsByExternalIds($ids: [ID!]!) {\n      contactsByExternalIds(externalIds: $ids) { id externalId }\n    }\n  ": typeof types.ContactsByExternalIdsDocument,
    "\n      mutation RenameAndShowTags($id: ID!) {\n        updateContact(id: $id, input: { name: \"New\" }) {\n          contact { name tags { name } }\n          userErrors { code }\n        }\n      }\n    ": typeof types.RenameAndShowTagsDocument,
    "\n        mutation TagContact($id: ID!, $tag: ID!) {\n          tagContact(contactId: $id, tagId: $tag) { userErrors { code } }\n        }\n      ": typeof types.TagContactDocument,
    "\n          mutation TagContactAndShow($id: ID!, $tag: ID!) {\n            tagContact(contactId: $id, tagId: $tag) { contact { name } userErrors { code } }\n          }\n        ": typeof types.TagContactAndShowDocument,
    "\n          mutation TagContactAndShowTag($id: ID!, $tag: ID!) {\n            tagContact(contactId: $id, tagId: $tag) { tag { name } userErrors { code } }\n          }\n        ": typeof types.TagContactAndShowTagDocument,
    "\n      mutation TagOneByName($id: ID!) {\n        a: tagContact(contactId: $id, tagName: \"vip\") { userErrors { code } }\n        b: untagContact(contactId: $id, tagName: \"vip\") { userErrors { code } }\n        c: tagContact(contactId: $id, tagName: \"Brand new\", createMissing: true) { userErrors { code } }\n      }\n    ": typeof types.TagOneByNameDocument,
    "\n      mutation TagMany($ids: [ID!]!, $tag: ID!, $exact: Boolean = false) {\n        tagContacts(contactIds: $ids, tagId: $tag, exact: $exact) { contactIds userErrors { code } }\n      }\n    ": typeof types.TagManyDocument,
    "query ThreeCompanyIds { companies(first: 3) { nodes { id } } }": typeof types.ThreeCompanyIdsDocument,
    "\n      mutation TagManyCompanies($ids: [ID!]!) {\n        tagCompanies(companyIds: $ids, tagName: \"VIP\") { companyIds userErrors { code } }\n        untagCompanies(companyIds: $ids, tagName: \"VIP\") { companyIds userErrors { code } }\n      }\n    ": typeof types.TagManyCompaniesDocument,
    "\n      mutation DeleteOneCompany($id: ID!) { deleteCompany(id: $id) { deletedCompanyId userErrors { code } } }\n    ": typeof types.DeleteOneCompanyDocument,
    "\n    query TagsOfMany {\n      contactByExternalId(externalId: \"seed-many\") { id tags { id name } }\n      tags { id name }\n    }\n  ": typeof types.TagsOfManyDocument,
    "\n      mutation TagAndUntag($id: ID!, $tag: ID!) {\n        a: tagContact(contactId: $id, tagId: $tag) { contact { tags { id } } userErrors { code } }\n        b: untagContact(contactId: $id, tagId: $tag) { contact { tags { id } } userErrors { code } }\n        c: tagContacts(contactIds: [$id], tagId: $tag) { contacts { tags { id } } }\n        d: untagContacts(contactIds: [$id], tagId: $tag) { contacts { tags { id } } }\n      }\n    ": typeof types.TagAndUntagDocument,
    "\n  query MergePreview($fromId: ID!, $intoId: ID!) {\n    contactMergePreview(fromId: $fromId, intoId: $intoId) {\n      isPossible\n      userErrors { code field message }\n      fields { name from into after isChanged }\n      tagIds companyIds noteCount previewToken\n    }\n  }\n": typeof types.MergePreviewDocument,
    "\n  mutation MergeAsPreviewed($fromId: ID!, $intoId: ID!) {\n    mergeContacts(fromId: $fromId, intoId: $intoId) {\n      userErrors { code field message }\n      contact {\n        externalId role createdAt hasHardBounced markedEmailAsSpam unsubscribedFromEmails email emailDomain phone name\n        avatarUrl signedUpAt lastSeenAt lastRepliedAt lastContactedAt lastEmailOpenedAt lastEmailClickedAt ownerId\n        languageOverride os referrer customAttributes\n        location { country region city countryCode continentCode }\n        browser { name version language }\n        android { appName appVersion device osVersion sdkVersion lastSeenAt }\n        ios { appName appVersion device osVersion sdkVersion lastSeenAt }\n        utm { campaign content medium source term }\n        socialProfiles { name url }\n        tags { id } companies(first: 100) { nodes { id } } notes(first: 1) { totalCount }\n      }\n    }\n  }\n": typeof types.MergeAsPreviewedDocument,
    "\n      query PairsToMerge {\n        leads: contacts(first: 150, filter: { role: { eq: LEAD } }) { nodes { id } }\n        users: contacts(first: 150, filter: { role: { eq: USER } }) { nodes { id } }\n      }\n    ": typeof types.PairsToMergeDocument,
    "\n    query DuplicatesOf($id: ID!) { contact(id: $id) { duplicates { id } } }\n  ": typeof types.DuplicatesOfDocument,
    "\n        mutation MoveAway($id: ID!) {\n          updateContact(id: $id, input: { email: \"away@example.com\" }) { userErrors { code } }\n        }\n      ": typeof types.MoveAwayDocument,
    "\n        mutation CreateNote($input: CreateNoteInput!) {\n          createNote(input: $input) {\n            note { id body author { id name jobTitle } }\n            contact { notes { totalCount nodes { id } } }\n            userErrors { code message field }\n          }\n        }\n      ": typeof types.CreateNoteDocument,
    "\n      query NotesOfMany {\n        contactByExternalId(externalId: \"seed-many\") {\n          notes(first: 100) { totalCount nodes { id createdAt } }\n        }\n      }\n    ": typeof types.NotesOfManyDocument,
    "\n    query NotesInDepth {\n      contactByExternalId(externalId: \"seed-many\") {\n        name\n        notes(first: 2) {\n          nodes {\n            id body createdAt\n            author { __typename id name email isAway }\n            contact { name notes(first: 1) { totalCount } }\n          }\n        }\n      }\n    }\n  ": typeof types.NotesInDepthDocument,
    "\n        query NotesOfC1 {\n          contact(id: \"c1\") { notes { nodes { id author { id name jobTitle } contact { id } } } }\n        }\n      ": typeof types.NotesOfC1Document,
    "query AdminTitles { intercomAdmins { id name jobTitle } }": typeof types.AdminTitlesDocument,
    "\n        mutation NoteTwice($id: ID!) {\n          a: createNote(input: { contactId: $id, body: \"Hello\" }) {\n            contact { notes { totalCount } }\n            userErrors { code }\n          }\n          b: createNote(input: { contactId: $id, body: \"Hello\" }) {\n            contact { notes { totalCount } }\n            userErrors { code }\n          }\n        }\n      ": typeof types.NoteTwiceDocument,
    "\n        query NotesOfSeedUserInList {\n          contacts(filter: { externalId: { eq: \"auth0|seed-user\" } }) {\n            nodes { notes { totalCount } }\n          }\n        }\n      ": typeof types.NotesOfSeedUserInListDocument,
    "\n          mutation CreateNoteOnce($id: ID!) {\n            createNote(input: { contactId: $id, body: \"Once\" }) { note { id } userErrors { code } }\n          }\n        ": typeof types.CreateNoteOnceDocument,
    "query FiveContacts { contacts(first: 5) { nodes { id } } }": typeof types.FiveContactsDocument,
    "\n  query PageWithTagsAndSegments {\n    contacts(first: 50) { totalCount nodes { id tags { name } segments { name } } }\n  }\n": typeof types.PageWithTagsAndSegmentsDocument,
    "\n        query ThreeRootFields {\n          intercomWorkspace { id }\n          segments { id }\n          contacts(first: 1) { totalCount }\n        }\n      ": typeof types.ThreeRootFieldsDocument,
    "\n        mutation TagContactAndReadIt($id: ID!, $tag: ID!) {\n          tagContact(contactId: $id, tagId: $tag) { tag { id } contact { id } userErrors { code } }\n        }\n      ": typeof types.TagContactAndReadItDocument,
    "\n        mutation RenameAndReadAll($id: ID!) {\n          updateContact(id: $id, input: { name: \"Done\" }) {\n            contact { name tags { name } segments { name } }\n            userErrors { code }\n          }\n        }\n      ": typeof types.RenameAndReadAllDocument,
    "\n        mutation CreateAndDelete {\n          a: createContact(input: { externalId: \"kept\" }) {\n            contact { externalId } userErrors { code }\n          }\n          b: deleteContact(id: \"6abbb4440000000001ffffff\") { deletedContactId }\n        }\n      ": typeof types.CreateAndDeleteDocument,
    "query NamesOfTags { tags { name } }": typeof types.NamesOfTagsDocument,
    "\n        mutation CreateBrandNewTag {\n          createTag(input: { name: \"Brand new\" }) { tag { id } }\n        }\n      ": typeof types.CreateBrandNewTagDocument,
    "\n          mutation TagContact($id: ID!, $tag: ID!) {\n            tagContact(contactId: $id, tagId: $tag) { userErrors { code } }\n          }\n        ": typeof types.TagContactDocument,
    "query TagsOfFive { list: contacts(first: 5) { nodes { id tags { name } } } }": typeof types.TagsOfFiveDocument,
    "\n  query IdOfMany { parent: contactByExternalId(externalId: \"seed-many\") { id } }\n": typeof types.IdOfManyDocument,
    "\n  query IdOfCrowd { parent: companyByCompanyId(companyId: \"crowd\") { id } }\n": typeof types.IdOfCrowdDocument,
    "\n  mutation RemoveFromCompany($id: ID!, $company: ID!) {\n    removeContactFromCompany(contactId: $id, companyId: $company) { userErrors { code } }\n  }\n": typeof types.RemoveFromCompanyDocument,
    "\n  query ListOfCompanies($first: Int! = 50, $after: String) {\n    list: companies(first: $first, after: $after) {\n      totalCount\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.ListOfCompaniesDocument,
    "\n  query ListOfContactCompanies($externalId: ID! = \"seed-many\", $first: Int! = 50, $after: String) {\n    parent: contactByExternalId(externalId: $externalId) {\n      list: companies(first: $first, after: $after) {\n        totalCount\n        edges { cursor node { id } }\n        nodes { id }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n": typeof types.ListOfContactCompaniesDocument,
    "\n  query ListOfContactNotes($first: Int! = 50, $after: String) {\n    parent: contactByExternalId(externalId: \"seed-many\") {\n      list: notes(first: $first, after: $after) {\n        totalCount\n        edges { cursor node { id } }\n        nodes { id }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n": typeof types.ListOfContactNotesDocument,
    "\n  query ListOfCompanyContacts($first: Int! = 50, $after: String) {\n    parent: companyByCompanyId(companyId: \"crowd\") {\n      list: contacts(first: $first, after: $after) {\n        totalCount\n        edges { cursor node { id } }\n        nodes { id }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n": typeof types.ListOfCompanyContactsDocument,
    "\n      mutation CreateCrowd {\n        upsertCompany(input: { companyId: \"crowd\", name: \"Crowd\" }) { company { id } }\n      }\n    ": typeof types.CreateCrowdDocument,
    "query FiftySixContacts { contacts(first: 56) { nodes { id } } }": typeof types.FiftySixContactsDocument,
    "\n        mutation AddToCrowd($id: ID!, $company: ID!) {\n          addContactToCompany(contactId: $id, companyId: $company) { userErrors { code } }\n        }\n      ": typeof types.AddToCrowdDocument,
    "\n      query NoteTimesOfMany {\n        parent: contactByExternalId(externalId: \"seed-many\") {\n          notes(first: 60) { nodes { createdAt } }\n        }\n      }\n    ": typeof types.NoteTimesOfManyDocument,
    "\n      mutation CreateNewNote($id: ID!) {\n        createNote(input: { contactId: $id, body: \"New\" }) { note { id } userErrors { code } }\n      }\n    ": typeof types.CreateNewNoteDocument,
    "\n        query ContactsOfCompany($id: ID!) {\n          company(id: $id) { contacts(first: 500) { nodes { id } } }\n        }\n      ": typeof types.ContactsOfCompanyDocument,
    "\n  query SearchedContacts($search: String, $filter: ContactFilter, $sort: ContactSort) {\n    contacts(first: 150, search: $search, filter: $filter, sort: $sort) {\n      totalCount nodes { id name email phone externalId role lastContactedAt lastRepliedAt lastSeenAt signedUpAt lastEmailOpenedAt lastEmailClickedAt }\n    }\n  }\n": typeof types.SearchedContactsDocument,
    "\n      query SearchWithin($search: String) {\n        tags { contacts(first: 45, search: $search) { totalCount nodes { id name email phone externalId } } }\n        segments { contacts(first: 45, search: $search) { totalCount nodes { id name email phone externalId } } }\n      }\n    ": typeof types.SearchWithinDocument,
    "\n      query SearchWordsWithin($search: String, $filter: ContactFilter) {\n        tags { contacts(first: 1, search: $search, filter: $filter) { totalCount } }\n      }\n    ": typeof types.SearchWordsWithinDocument,
    "\n      query SearchPages($search: String, $after: String) {\n        contacts(first: 2, search: $search, after: $after) { nodes { id } pageInfo { endCursor } }\n      }\n    ": typeof types.SearchPagesDocument,
    "query Counts($filters: [ContactFilter!]!) { contactCounts(filters: $filters) }": typeof types.CountsDocument,
    "query KnowTimezone { intercomWorkspace { timezone } }": typeof types.KnowTimezoneDocument,
    "\n        query CountsThrice($a: [ContactFilter!]!, $b: [ContactFilter!]!, $c: [ContactFilter!]!) {\n          a: contactCounts(filters: $a) b: contactCounts(filters: $b) c: contactCounts(filters: $c)\n        }\n      ": typeof types.CountsThriceDocument,
    "\n      query ContactsOfOwnSeed {\n        contacts(first: 10, filter: { segmentId: { eq: \"by-hand\" } }) {\n          nodes {\n            name\n            tags { name }\n            segments { name }\n            companies { nodes { name } }\n          }\n        }\n        segments { name count }\n      }\n    ": typeof types.ContactsOfOwnSeedDocument,
    "query SixtyContacts { contacts(first: 60) { nodes { id externalId role } } }": typeof types.SixtyContactsDocument,
    "query ExternalIdOfContact($id: ID!) { contact(id: $id) { externalId } }": typeof types.ExternalIdOfContactDocument,
    "\n      query ContactByEveryPath($id: ID!, $text: ID!, $r: [_Any!]!) {\n        contact(id: $id) { id name email }\n        _entities(representations: $r) { ... on Contact { id name email } }\n        all: contacts(first: 500) { nodes { id name } }\n        search: contacts(first: 500, filter: { id: { in: [$text, \"6abbb4440000000001ffffff\"] } }) {\n          nodes { id name }\n        }\n      }\n    ": typeof types.ContactByEveryPathDocument,
    "\n        mutation RenameAndReaddress($id: ID!) {\n          updateContact(id: $id, input: { name: \"New Name\", email: \"new@example.com\" }) {\n            userErrors { code }\n          }\n        }\n      ": typeof types.RenameAndReaddressDocument,
    "\n          query UsersNotGone($text: ID!) {\n            contacts(filter: { id: { eq: $text }, role: { eq: USER }, name: { ne: \"Gone From Here\" } }) {\n              nodes { id } pageInfo { endCursor }\n            }\n          }\n        ": typeof types.UsersNotGoneDocument,
    "\n        mutation RenameToGone($id: ID!) {\n          updateContact(id: $id, input: { name: \"Gone From Here\" }) { userErrors { code } }\n        }\n      ": typeof types.RenameToGoneDocument,
    "mutation Archive($id: ID!) { done: archiveContact(id: $id) { userErrors { code } } }": typeof types.ArchiveDocument,
    "mutation Delete($id: ID!) { done: deleteContact(id: $id) { userErrors { code } } }": typeof types.DeleteDocument,
    "mutation Block($id: ID!) { done: blockContact(id: $id) { userErrors { code } } }": typeof types.BlockDocument,
    "\n        mutation MergeQuietly($from: ID!, $into: ID!) {\n          mergeContacts(fromId: $from, intoId: $into) { userErrors { code } }\n        }\n      ": typeof types.MergeQuietlyDocument,
    "\n          query MergedByExternalId($e: ID!) {\n            one: contactByExternalId(externalId: $e) { id }\n            many: contactsByExternalIds(externalIds: [$e, $e]) { id }\n          }\n        ": typeof types.MergedByExternalIdDocument,
    "\n        mutation CreateUserAndLead {\n          user: createContact(input: { externalId: \"brand-new\" }) { contact { id externalId } }\n          lead: createContact(input: { role: LEAD }) { contact { id externalId } }\n        }\n      ": typeof types.CreateUserAndLeadDocument,
    "\n          query NewContactByEveryKey($id: ID!, $e: ID!, $r: [_Any!]!) {\n            contact(id: $id) { id }\n            contactByExternalId(externalId: $e) { id }\n            contactsByExternalIds(externalIds: [$e, \"nobody\"]) { id }\n            _entities(representations: $r) { ... on Contact { id } }\n          }\n        ": typeof types.NewContactByEveryKeyDocument,
    "\n        mutation MoveExternalId($id: ID!) {\n          updateContact(id: $id, input: { externalId: \"moved\" }) { userErrors { code } }\n        }\n      ": typeof types.MoveExternalIdDocument,
    "\n        query OldAndNewExternalId($old: ID!) {\n          old: contactByExternalId(externalId: $old) { id }\n          new: contactByExternalId(externalId: \"moved\") { id }\n          both: contactsByExternalIds(externalIds: [$old, \"moved\"]) { id }\n        }\n      ": typeof types.OldAndNewExternalIdDocument,
    "query TagsOfContact($id: ID!) { contact(id: $id) { tags { name } } }": typeof types.TagsOfContactDocument,
    "\n        mutation UntagContact($id: ID!, $tag: ID!) {\n          untagContact(contactId: $id, tagId: $tag) { userErrors { code } }\n        }\n      ": typeof types.UntagContactDocument,
    "\n        query ContactsOfTag($tag: ID!) {\n          tag(id: $tag) { contacts(first: 500) { nodes { id } } }\n        }\n      ": typeof types.ContactsOfTagDocument,
    "\n      mutation RenameTwice($id: ID!) {\n        a: updateContact(id: $id, input: { name: \"First\" }) { contact { name tags { name } } }\n        b: updateContact(id: $id, input: { name: \"Second\" }) { contact { name tags { name } } }\n      }\n    ": typeof types.RenameTwiceDocument,
    "\n      mutation TagManyAndShow($ids: [ID!]!, $tag: ID!) {\n        tagContacts(contactIds: $ids, tagId: $tag) {\n          contactIds contacts { id tags { id } } userErrors { code field }\n        }\n      }\n    ": typeof types.TagManyAndShowDocument,
    "\n      mutation UntagManyAndShow($ids: [ID!]!, $tag: ID!) {\n        untagContacts(contactIds: $ids, tagId: $tag) {\n          contacts { tags { id } } userErrors { code }\n        }\n      }\n    ": typeof types.UntagManyAndShowDocument,
    "\n      query OddContact {\n        contact(id: \"odd\") {\n          role name avatarUrl ownerId owner { name } createdAt signedUpAt lastSeenAt\n          location { city } socialProfiles { name } customAttributes\n          utm { source } subscriptions { consent } companies(first: 5) { nodes { id } }\n          android { appName } browser { name }\n        }\n      }\n    ": typeof types.OddContactDocument,
    "\n      query TagsCountedHigher {\n        many: contact(id: \"odd\") { tags { id name } }\n        few: contact(id: \"plain\") { name avatarUrl ownerId tags { id } }\n      }\n    ": typeof types.TagsCountedHigherDocument,
    "\n      query OddWords {\n        intercomSubscriptionTypes { id name state consentType contentTypes }\n        intercomWorkspace { timezone }\n        intercomAdmins { id jobTitle hasInboxSeat }\n      }\n    ": typeof types.OddWordsDocument,
    "\n      query CompanyWithRecordedNotes {\n        company(id: \"co\") { companyId name plan customAttributes }\n        gone: contact(id: \"gone\") { id }\n      }\n    ": typeof types.CompanyWithRecordedNotesDocument,
    "\n        mutation RefusedCreate($input: CreateContactInput!) {\n          payload: createContact(input: $input) { contact { id } userErrors { code message field intercomRequestId } }\n        }\n      ": typeof types.RefusedCreateDocument,
    "\n        mutation RefusedUpdate($id: ID!, $input: UpdateContactInput!) {\n          payload: updateContact(id: $id, input: $input) { contact { id } userErrors { code message field intercomRequestId } }\n        }\n      ": typeof types.RefusedUpdateDocument,
    "\n        mutation RefusedUpsert($input: UpsertContactInput!) {\n          payload: upsertContact(input: $input) { contact { id } userErrors { code message field intercomRequestId } }\n        }\n      ": typeof types.RefusedUpsertDocument,
    "\n      query WarmLists {\n        contacts: intercomDataAttributes(model: CONTACT) { name }\n        companies: intercomDataAttributes(model: COMPANY) { name }\n        intercomAdmins { id }\n      }\n    ": typeof types.WarmListsDocument,
    "\n        mutation RefusedCompany {\n          payload: upsertCompany(input: { companyId: \"refused\", customAttributes: { tier: \"gold\" } }) {\n            company { id }\n            userErrors { code message field }\n          }\n        }\n      ": typeof types.RefusedCompanyDocument,
    "mutation RefusedTag { payload: createTag(input: { name: \"vip\" }) { userErrors { code message field } } }": typeof types.RefusedTagDocument,
    "mutation RefusedRename { payload: updateTag(id: \"9\", input: { name: \"vip\" }) { userErrors { code message field } } }": typeof types.RefusedRenameDocument,
    "\n            mutation RefusedAttribute {\n              payload: createIntercomDataAttribute(input: { model: CONTACT, name: \"unique\", dataType: STRING }) {\n                userErrors { code message field }\n              }\n            }\n          ": typeof types.RefusedAttributeDocument,
    "\n            mutation RefusedUnarchive {\n              payload: unarchiveContact(id: \"6abbb4440000000001ffffff\") { userErrors { code message field } }\n            }\n          ": typeof types.RefusedUnarchiveDocument,
    "\n        mutation CreateOddlyNamed($externalId: ID!) {\n          createContact(input: { externalId: $externalId }) { userErrors { message } }\n        }\n      ": typeof types.CreateOddlyNamedDocument,
    "\n    mutation CreateWithUnsetPlan($email: String!, $id: ID!, $plan: String, $byDefault: String = \"basic\") {\n      some: createContact(input: { email: $email, customAttributes: { plan: $plan, seats: 5 } }) {\n        contact { customAttributes }\n        userErrors { message }\n      }\n      none: upsertContact(input: { externalId: $id, customAttributes: { plan: $plan } }) {\n        contact { customAttributes }\n        userErrors { message }\n      }\n      byDefault: updateContact(id: \"nobody\", input: { customAttributes: { plan: $byDefault } }) {\n        userErrors { code }\n      }\n      company: upsertCompany(input: { companyId: $id, customAttributes: { plan: $plan } }) {\n        userErrors { code }\n      }\n    }\n  ": typeof types.CreateWithUnsetPlanDocument,
    "\n      mutation UpdateUnsetPlan($id: ID!, $plan: String) {\n        updateContact(id: $id, input: { customAttributes: { plan: $plan, seats: 6 } }) {\n          contact { customAttributes }\n        }\n      }\n    ": typeof types.UpdateUnsetPlanDocument,
    "\n          mutation CreateWithPlan($email: String!) {\n            createContact(input: { email: $email, customAttributes: { plan: \"pro\" } }) { contact { id } }\n          }\n        ": typeof types.CreateWithPlanDocument,
    "\n          mutation CreateInThePast($externalId: ID!, $signedUpAt: DateTime!) {\n            createContact(input: { externalId: $externalId, signedUpAt: $signedUpAt }) {\n              contact { signedUpAt }\n              userErrors { message }\n            }\n          }\n        ": typeof types.CreateInThePastDocument,
    "\n        query OddTimes {\n          contact(id: \"a\") {\n            id createdAt updatedAt signedUpAt lastSeenAt lastRepliedAt lastContactedAt lastEmailOpenedAt lastEmailClickedAt\n          }\n        }\n      ": typeof types.OddTimesDocument,
    "\n  query ContactsTwice($filter: ContactFilter) {\n    a: contacts(first: 320, filter: $filter) { nodes { id } }\n    b: contacts(first: 320, filter: $filter) { nodes { id } }\n  }\n": typeof types.ContactsTwiceDocument,
    "\n  query CompaniesTwice {\n    a: companies(first: 60) { nodes { id } }\n    b: companies(first: 60) { nodes { id } }\n  }\n": typeof types.CompaniesTwiceDocument,
    "\n  query NotesTwice {\n    contactByExternalId(externalId: \"seed-many\") {\n      a: notes(first: 60) { nodes { id } }\n      b: notes(first: 60) { nodes { id } }\n    }\n  }\n": typeof types.NotesTwiceDocument,
    "\n        query CompaniesAndNotes {\n          companies(first: 500) { pageInfo { hasNextPage } }\n          contactByExternalId(externalId: \"seed-many\") { notes(first: 500) { nodes { id } } }\n        }\n      ": typeof types.CompaniesAndNotesDocument,
    "\n  query PageOfNames($first: Int!) {\n    contacts(first: $first) {\n      totalCount\n      nodes { id name tags { name } }\n    }\n  }\n": typeof types.PageOfNamesDocument,
    "\n  query ContactByExternalId($externalId: ID!) {\n    contactByExternalId(externalId: $externalId) { id name email role }\n  }\n": typeof types.ContactByExternalIdDocument,
    "\n        query SubscriptionTypesInFull {\n          intercomSubscriptionTypes { id name description state consentType contentTypes }\n        }\n      ": typeof types.SubscriptionTypesInFullDocument,
    "\n        mutation SetSubscription($contact: ID!, $type: ID!, $consent: IntercomSubscriptionConsent!) {\n          payload: setContactSubscription(contactId: $contact, subscriptionTypeId: $type, consent: $consent) {\n            subscription { consent type { name } }\n            contact { subscriptions { consent type { name } } }\n            userErrors { code message field }\n          }\n        }\n      ": typeof types.SetSubscriptionDocument,
    "\n        mutation RemoveSubscription($contact: ID!, $type: ID!) {\n          payload: removeContactSubscription(contactId: $contact, subscriptionTypeId: $type) {\n            subscriptionType { name }\n            contact { subscriptions { consent type { name } } }\n            userErrors { code message field }\n          }\n        }\n      ": typeof types.RemoveSubscriptionDocument,
    "\n      query SubscriptionsOfManyAndNone {\n        many: contactByExternalId(externalId: \"seed-many\") {\n          subscriptions { consent type { id name } }\n        }\n        none: contactByExternalId(externalId: \"auth0|seed-user\") { subscriptions { consent } }\n      }\n    ": typeof types.SubscriptionsOfManyAndNoneDocument,
    "\n      query SubscriptionsOfC1 {\n        contact(id: \"c1\") { subscriptions { consent type { id name } } }\n      }\n    ": typeof types.SubscriptionsOfC1Document,
    "\n        query SubscriptionNamesOfC1 {\n          contact(id: \"c1\") { subscriptions { consent type { name } } }\n        }\n      ": typeof types.SubscriptionNamesOfC1Document,
    "\n        mutation SetRemoveAndSet($id: ID!, $type: ID!) {\n          a: setContactSubscription(contactId: $id, subscriptionTypeId: $type, consent: OPT_IN) {\n            contact { subscriptions { consent } }\n            userErrors { code }\n          }\n          b: removeContactSubscription(contactId: $id, subscriptionTypeId: $type) {\n            contact { subscriptions { consent } }\n            userErrors { code }\n          }\n          c: setContactSubscription(contactId: $id, subscriptionTypeId: $type, consent: OPT_IN) {\n            contact { subscriptions { consent } }\n            userErrors { code }\n          }\n        }\n      ": typeof types.SetRemoveAndSetDocument,
    "\n        query SubscriptionsOfSeedUserInList {\n          contacts(filter: { externalId: { eq: \"auth0|seed-user\" } }) {\n            nodes { subscriptions { consent } }\n          }\n        }\n      ": typeof types.SubscriptionsOfSeedUserInListDocument,
    "\n  query FilteredContactsOfTags($filter: ContactFilter, $sort: ContactSort) {\n    tags { id contacts(first: 100, filter: $filter, sort: $sort) { nodes { id role name createdAt } } }\n  }\n": typeof types.FilteredContactsOfTagsDocument,
    "\n  query FilteredContactsOfSegments($filter: ContactFilter, $sort: ContactSort) {\n    segments { id contacts(first: 100, filter: $filter, sort: $sort) { nodes { id role name createdAt } } }\n  }\n": typeof types.FilteredContactsOfSegmentsDocument,
    "query WarmTags { tags { id } }": typeof types.WarmTagsDocument,
    "\n        mutation RenameInReplica($id: ID!, $name: String!) {\n          updateTag(id: $id, input: { name: $name }) { userErrors { code } }\n        }\n      ": typeof types.RenameInReplicaDocument,
    "\n    mutation TagByName($id: ID!, $name: String!, $create: Boolean!) {\n      tagContact(contactId: $id, tagName: $name, createMissing: $create) {\n        tag { id name }\n        contact { tags { id } }\n        userErrors { code field }\n      }\n    }\n  ": typeof types.TagByNameDocument,
    "\n    mutation UntagByName($id: ID!, $name: String!) {\n      untagContact(contactId: $id, tagName: $name) {\n        tag { id name }\n        contact { tags { id } }\n        userErrors { code field }\n      }\n    }\n  ": typeof types.UntagByNameDocument,
    "\n        mutation TagWithDeleted($id: ID!, $tag: ID!) {\n          tagContact(contactId: $id, tagId: $tag) { userErrors { code field } }\n        }\n      ": typeof types.TagWithDeletedDocument,
    "\n      query KnownUsers {\n        contacts(first: 200, filter: { role: { eq: USER }, externalId: { isNull: false } }) {\n          nodes { id externalId }\n        }\n      }\n    ": typeof types.KnownUsersDocument,
    "\n  query UnknownByExternalIds($ids: [ID!]!) {\n    contactsByExternalIds(externalIds: $ids) { externalId }\n  }\n": typeof types.UnknownByExternalIdsDocument,
    "query UnknownByExternalId($id: ID!) { contactByExternalId(externalId: $id) { id } }": typeof types.UnknownByExternalIdDocument,
    "query UnknownById($id: ID!) { contact(id: $id) { id } }": typeof types.UnknownByIdDocument,
    "\n              query TwoLists($a: [ID!]!, $b: [ID!]!) {\n                a: contactsByExternalIds(externalIds: $a) { id }\n                b: contactsByExternalIds(externalIds: $b) { id }\n              }\n            ": typeof types.TwoListsDocument,
    "\n              query UnknownCompany($id: ID!, $companyId: ID!) {\n                company(id: $id) { id }\n                companyByCompanyId(companyId: $companyId) { id }\n              }\n            ": typeof types.UnknownCompanyDocument,
    "\n        query AloneAndAmongMany($one: ID!, $many: [ID!]!) {\n          many: contactsByExternalIds(externalIds: $many) { externalId }\n          one: contactByExternalId(externalId: $one) { externalId }\n        }\n      ": typeof types.AloneAndAmongManyDocument,
    "\n          mutation CreateStranger($id: ID!) {\n            createContact(input: { externalId: $id }) { contact { id } userErrors { code } }\n          }\n        ": typeof types.CreateStrangerDocument,
    "mutation ArchiveStranger($id: ID!) { archiveContact(id: $id) { userErrors { code } } }": typeof types.ArchiveStrangerDocument,
    "mutation UnarchiveStranger($id: ID!) { unarchiveContact(id: $id) { userErrors { code } } }": typeof types.UnarchiveStrangerDocument,
    "query StrangeCompany($id: ID!) { companyByCompanyId(companyId: $id) { companyId } }": typeof types.StrangeCompanyDocument,
    "\n          mutation UpsertStrangeCompany($id: ID!) {\n            upsertCompany(input: { companyId: $id }) { userErrors { code } }\n          }\n        ": typeof types.UpsertStrangeCompanyDocument,
    "\n        mutation CreateTrusted($id: ID!) {\n          createContact(input: { externalId: $id }) { userErrors { code } }\n        }\n      ": typeof types.CreateTrustedDocument,
    "\n                mutation CreateInProperty($id: ID!) {\n                  createContact(input: { externalId: $id }) { userErrors { code } }\n                }\n              ": typeof types.CreateInPropertyDocument,
    "\n  query Everybody($after: String) {\n    contacts(first: 500, after: $after) {\n      nodes { id role signedUpAt createdAt customAttributes }\n      pageInfo { endCursor }\n    }\n  }\n": typeof types.EverybodyDocument,
    "query Ann { contactByExternalId(externalId: \"auth0|ann\") { id } }": typeof types.AnnDocument,
    "\n      mutation CreateNamesake {\n        createContact(input: { role: LEAD, email: \"same@example.com\", phone: \"+35315550100\", name: \"Had A Name\" }) {\n          contact { id externalId }\n        }\n      }\n    ": typeof types.CreateNamesakeDocument,
    "\n      mutation TagContact($id: ID!, $tag: ID!) {\n        tagContact(contactId: $id, tagId: $tag) { userErrors { code } }\n      }\n    ": typeof types.TagContactDocument,
    "\n      mutation MergeAndUpdate($fromId: ID!, $intoId: ID!) {\n        merge: mergeContacts(fromId: $fromId, intoId: $intoId) {\n          mergedContactId\n          contact { id name phone email externalId tags { name } }\n          userErrors { code }\n        }\n        again: updateContact(id: $fromId, input: { name: \"x\" }) {\n          contact { id } userErrors { code }\n        }\n      }\n    ": typeof types.MergeAndUpdateDocument,
    "\n      query MergedAwayByEveryKey($id: ID!, $externalId: ID!, $references: [_Any!]!) {\n        contact(id: $id) { id }\n        contactByExternalId(externalId: $externalId) { id }\n        contactsByExternalIds(externalIds: [$externalId, \"merge-into\"]) { id }\n        contacts(filter: { email: { eq: \"same@example.com\" } }) { nodes { id } }\n        _entities(representations: $references) { ... on Contact { id } }\n      }\n    ": typeof types.MergedAwayByEveryKeyDocument,
    "\n      query SegmentsAndAContact {\n        segments { id name contacts(first: 1) { nodes { id } } }\n      }\n    ": typeof types.SegmentsAndAContactDocument,
    "query TotalByOneRow { contacts(first: 1) { totalCount } }": typeof types.TotalByOneRowDocument,
    "\n  query FiftyWithTagsAndSegments {\n    contacts(first: 50) { nodes { id tags { name } segments { name } } }\n  }\n": typeof types.FiftyWithTagsAndSegmentsDocument,
    "query FirstSeededContact { contact(id: \"6abbb4440000000001000001\") { id } }": typeof types.FirstSeededContactDocument,
    "query RateLimit { intercomRateLimit { limit remaining resetAt } }": typeof types.RateLimitDocument,
    "\n    query CanaryReads($id: ID!, $externalId: ID!) {\n      contact(id: $id) { id }\n      contactByExternalId(externalId: $externalId) { id }\n      contacts(first: 1) { totalCount }\n      tags { id }\n    }\n  ": typeof types.CanaryReadsDocument,
    "\n    query CanarySearch($email: String!) {\n      contacts(filter: { email: { eq: $email } }) { totalCount }\n    }\n  ": typeof types.CanarySearchDocument,
    "\n    mutation CanaryCreate($email: String!, $name: String!, $externalId: ID!) {\n      createContact(input: { email: $email, name: $name, externalId: $externalId }) {\n        contact { id }\n        userErrors { code message field intercomRequestId }\n      }\n    }\n  ": typeof types.CanaryCreateDocument,
    "\n    mutation CanaryUpdate($id: ID!, $name: String!, $email: String!) {\n      updateContact(id: $id, input: { name: $name, email: $email }) {\n        contact { id }\n        userErrors { code message field intercomRequestId }\n      }\n    }\n  ": typeof types.CanaryUpdateDocument,
    "\n    mutation CanaryNote($id: ID!, $name: String!) {\n      createNote(input: { contactId: $id, body: $name }) {\n        note { id }\n        userErrors { code message field intercomRequestId }\n      }\n    }\n  ": typeof types.CanaryNoteDocument,
    "\n  query SegmentsOfPage($first: Int!) {\n    contacts(first: $first) { nodes { id segments { name } } }\n  }\n": typeof types.SegmentsOfPageDocument,
    "query SegmentsAndTags { segments { id } tags { id } }": typeof types.SegmentsAndTagsDocument,
    "\n        mutation CreateThreeLeads {\n          a: createContact(input: { role: LEAD }) { userErrors { code } }\n          b: createContact(input: { role: LEAD }) { userErrors { code } }\n          c: createContact(input: { role: LEAD }) { userErrors { code } }\n        }\n      ": typeof types.CreateThreeLeadsDocument,
    "query ContactOne { contact(id: \"1\") { id } }": typeof types.ContactOneDocument,
    "\n      mutation CreateLeadOnly {\n        createContact(input: { role: LEAD }) { userErrors { code } }\n      }\n    ": typeof types.CreateLeadOnlyDocument,
    "query SegmentsOfTwenty { contacts(first: 20) { nodes { id segments { name } } } }": typeof types.SegmentsOfTwentyDocument,
    "\n      mutation RenameToN($id: ID!) {\n        updateContact(id: $id, input: { name: \"n\" }) { userErrors { code } }\n      }\n    ": typeof types.RenameToNDocument,
    "\n          query CompaniesOfNobody($r: [_Any!]!) {\n            _entities(representations: $r) { ... on Company { name } }\n          }\n        ": typeof types.CompaniesOfNobodyDocument,
    "\n  mutation CreateLeadOnly {\n    createContact(input: { role: LEAD }) { userErrors { code } }\n  }\n": typeof types.CreateLeadOnlyDocument,
    "\n      mutation CreateNoteB($contactId: ID!) {\n        createNote(input: { contactId: $contactId, body: \"b\" }) { userErrors { code } }\n      }\n    ": typeof types.CreateNoteBDocument,
    "\n      mutation MergeContactsOnly($fromId: ID!, $intoId: ID!) {\n        mergeContacts(fromId: $fromId, intoId: $intoId) { userErrors { code } }\n      }\n    ": typeof types.MergeContactsOnlyDocument,
    "\n        mutation RenameFirstSeeded {\n          updateContact(id: \"6abbb4440000000001000001\", input: { name: \"n\" }) {\n            userErrors { code }\n          }\n        }\n      ": typeof types.RenameFirstSeededDocument,
    "\n        mutation DeleteContactAndSayWhy($id: ID!) {\n          deleteContact(id: $id) { deletedContactId userErrors { code } }\n        }\n      ": typeof types.DeleteContactAndSayWhyDocument,
    "query RateLimitTold { intercomRateLimit { limit remaining resetAt } }": typeof types.RateLimitToldDocument,
    "query TotalAndIds { contacts(first: 5) { totalCount nodes { id } } }": typeof types.TotalAndIdsDocument,
    "query IdsAndWhetherMore { contacts(first: 1) { nodes { id } pageInfo { hasNextPage } } }": typeof types.IdsAndWhetherMoreDocument,
    "\n      mutation CreateAndSayAll($input: CreateContactInput!) {\n        createContact(input: $input) {\n          contact { id externalId name }\n          userErrors { code conflictingContactId }\n        }\n      }\n    ": typeof types.CreateAndSayAllDocument,
    "\n        mutation UpsertAndSayAll($input: UpsertContactInput!) {\n          upsertContact(input: $input) {\n            outcome\n            contact { id externalId name }\n            userErrors { code conflictingContactId }\n          }\n        }\n      ": typeof types.UpsertAndSayAllDocument,
    "query TotalOfX { contacts(filter: { name: { eq: \"x\" } }) { totalCount } }": typeof types.TotalOfXDocument,
    "\n  query EveryPathById($id: ID!, $references: [_Any!]!) {\n    contact(id: $id) { id }\n    contactByExternalId(externalId: $id) { id }\n    contactsByExternalIds(externalIds: [$id]) { id }\n    tag(id: $id) { id }\n    segment(id: $id) { id }\n    company(id: $id) { id }\n    companyByCompanyId(companyId: $id) { id }\n    _entities(representations: $references) { __typename }\n  }\n": typeof types.EveryPathByIdDocument,
    "\n  mutation EveryWriteById($id: ID!) {\n    a: updateContact(id: $id, input: { name: \"n\" }) { userErrors { code } }\n    b: deleteContact(id: $id) { userErrors { code } }\n    c: archiveContact(id: $id) { userErrors { code } }\n    d: mergeContacts(fromId: $id, intoId: \"1\") { userErrors { code } }\n    e: untagContact(contactId: $id, tagId: $id) { userErrors { code } }\n    f: tagContact(contactId: \"1\", tagId: $id) { userErrors { code } }\n    g: deleteTag(id: $id) { userErrors { code } }\n    h: removeContactFromCompany(contactId: $id, companyId: $id) { userErrors { code } }\n  }\n": typeof types.EveryWriteByIdDocument,
    "\n      query ContactOfMuch {\n        contactByExternalId(externalId: \"seed-many\") {\n          id tags { id name }\n          companies(first: 1) { nodes { id } }\n        }\n      }\n    ": typeof types.ContactOfMuchDocument,
    "query SubscriptionTypeIds { intercomSubscriptionTypes { id } }": typeof types.SubscriptionTypeIdsDocument,
    "\n          mutation RemoveTag($contactId: ID!, $tagId: ID!) {\n            removal: untagContact(contactId: $contactId, tagId: $tagId) {\n              from: tag { id name }\n              contact { id }\n              userErrors { code }\n            }\n          }\n        ": typeof types.RemoveTagDocument,
    "\n          mutation RemoveCompany($contactId: ID!, $companyId: ID!) {\n            removal: removeContactFromCompany(contactId: $contactId, companyId: $companyId) {\n              from: company { id name }\n              contact { id }\n              userErrors { code }\n            }\n          }\n        ": typeof types.RemoveCompanyDocument,
    "\n          mutation RemoveChoice($contactId: ID!, $typeId: ID!) {\n            removal: removeContactSubscription(contactId: $contactId, subscriptionTypeId: $typeId) {\n              from: subscriptionType { id name }\n              contact { id }\n              userErrors { code }\n            }\n          }\n        ": typeof types.RemoveChoiceDocument,
    "\n      mutation DeleteCompanyTwice($id: ID!) {\n        deleteCompany(id: $id) { deletedCompanyId userErrors { code } }\n      }\n    ": typeof types.DeleteCompanyTwiceDocument,
    "\n        mutation CreateFresh {\n          createContact(input: { externalId: \"fresh@x.example\", name: \"Fresh\" }) {\n            contact { id } userErrors { code }\n          }\n        }\n      ": typeof types.CreateFreshDocument,
    "\n        mutation RenameFresher($id: ID!) {\n          updateContact(id: $id, input: { name: \"Fresher\" }) { userErrors { code } }\n        }\n      ": typeof types.RenameFresherDocument,
    "\n          query NamesByExternalIds($ids: [ID!]!) {\n            contactsByExternalIds(externalIds: $ids) { name }\n          }\n        ": typeof types.NamesByExternalIdsDocument,
    "\n        mutation CreateJustMadeTag {\n          createTag(input: { name: \"Just made\" }) { userErrors { code } }\n        }\n      ": typeof types.CreateJustMadeTagDocument,
    "\n        mutation CreateEarlier {\n          createContact(input: { externalId: \"earlier\" }) { contact { id } userErrors { code } }\n        }\n      ": typeof types.CreateEarlierDocument,
    "\n            query EarlierAndSeedUser {\n              contactsByExternalIds(externalIds: [\"earlier\", \"auth0|seed-user\"]) { id }\n            }\n          ": typeof types.EarlierAndSeedUserDocument,
    "\n            query UnknownToReplicas($ids: [ID!]!) {\n              contactsByExternalIds(externalIds: $ids) { externalId }\n            }\n          ": typeof types.UnknownToReplicasDocument,
    "\n        mutation CreateNobody {\n          createContact(input: { externalId: \"nobody-11@x.example\" }) { userErrors { code } }\n        }\n      ": typeof types.CreateNobodyDocument,
    "query NobodysCompany { companyByCompanyId(companyId: \"nobody-inc\") { companyId } }": typeof types.NobodysCompanyDocument,
    "\n        mutation UpsertNobodysCompany {\n          upsertCompany(input: { companyId: \"nobody-inc\" }) { userErrors { code } }\n        }\n      ": typeof types.UpsertNobodysCompanyDocument,
    "query SecondSeededContact { contact(id: \"6abbb4440000000001000002\") { id } }": typeof types.SecondSeededContactDocument,
    "query NameAndSegments($id: ID!) { contact(id: $id) { name segments { id } } }": typeof types.NameAndSegmentsDocument,
    "\n        mutation RenameToAfter($id: ID!) {\n          updateContact(id: $id, input: { name: \"After\" }) { userErrors { code } }\n        }\n      ": typeof types.RenameToAfterDocument,
    "\n      mutation CreateNoteWithMessage($contactId: ID!) {\n        createNote(input: { contactId: $contactId, body: \"b\" }) { userErrors { code message } }\n      }\n    ": typeof types.CreateNoteWithMessageDocument,
    "query TwentyContacts { contacts(first: 20) { nodes { id } } }": typeof types.TwentyContactsDocument,
    "\n              mutation RenameContact($id: ID!, $name: String!) {\n                updateContact(id: $id, input: { name: $name }) { userErrors { code } }\n              }\n            ": typeof types.RenameContactDocument,
    "query NameAndTags($id: ID!) { contact(id: $id) { name tags { name } } }": typeof types.NameAndTagsDocument,
    "\n      mutation CreateTagUnseen { createTag(input: { name: \"A tag\" }) { userErrors { code } } }\n    ": typeof types.CreateTagUnseenDocument,
    "\n      mutation CreateTagAndSee { createTag(input: { name: \"A tag\" }) { tag { id } } }\n    ": typeof types.CreateTagAndSeeDocument,
    "\n      mutation ArchiveAndShowConflict {\n        archiveContact(id: \"1\") {\n          archivedContactId\n          externalId\n          userErrors { conflictingContact { email } }\n        }\n      }\n    ": typeof types.ArchiveAndShowConflictDocument,
    "\n    query TotalByFilter($f: ContactFilter) { contacts(filter: $f) { totalCount } }\n  ": typeof types.TotalByFilterDocument,
    "\n    query TotalByFilters($f: [ContactFilter!]) { contacts(filter: { and: $f }) { totalCount } }\n  ": typeof types.TotalByFiltersDocument,
    "\n          query TotalOfEmailEnding {\n            contacts(filter: { email: { endsWith: \".com\" } }) { totalCount }\n          }\n        ": typeof types.TotalOfEmailEndingDocument,
    "\n          query TotalOfPhone {\n            contacts(filter: { and: [{ or: [{ phone: { eq: \"1\" } }] }] }) { totalCount }\n          }\n        ": typeof types.TotalOfPhoneDocument,
    "\n          query TotalByNameFilter($s: ContactStringFilter) {\n            contacts(filter: { name: $s }) { totalCount }\n          }\n        ": typeof types.TotalByNameFilterDocument,
    "\n          query TotalByDefaultFilter($f: ContactFilter = { email: { eq: \"x\" } }) {\n            contacts(filter: $f) { totalCount }\n          }\n        ": typeof types.TotalByDefaultFilterDocument,
    "query ThreeEmails { contacts(first: 3) { nodes { id email } } }": typeof types.ThreeEmailsDocument,
    "query ContactIds { contacts { nodes { id } } }": typeof types.ContactIdsDocument,
    "\n          mutation CreateTwice {\n            createContact(input: { role: LEAD, name: \"Twice\" }) {\n              contact { id }\n              userErrors { code }\n            }\n          }\n        ": typeof types.CreateTwiceDocument,
    "\n  query EntitiesWithNames($r: [_Any!]!) {\n    _entities(representations: $r) {\n      __typename ... on Tag { tag: name } ... on Contact { name }\n    }\n  }\n": typeof types.EntitiesWithNamesDocument,
    "query TagAndSegmentNames { tags { name } segments { name } }": typeof types.TagAndSegmentNamesDocument,
    "query TagNamesAndContact { tags { name contacts(first: 1) { nodes { id } } } }": typeof types.TagNamesAndContactDocument,
    "query AdminNamesOnly { intercomAdmins { name } }": typeof types.AdminNamesOnlyDocument,
    "query CountsOfSegments { segments { count } }": typeof types.CountsOfSegmentsDocument,
    "query TagNamesAndRateLimit { tags { name } intercomRateLimit { remaining } }": typeof types.TagNamesAndRateLimitDocument,
    "\n      mutation UntagNobody {\n        untagContact(contactId: \"1\", tagId: \"1\") { userErrors { code } }\n      }\n    ": typeof types.UntagNobodyDocument,
    "query TagNamesAndBadContact { tags { name } contact(id: \"..\") { id } }": typeof types.TagNamesAndBadContactDocument,
    "query OneContact($id: ID!) { contact(id: $id) { id } }": typeof types.OneContactDocument,
    "\n  query ChangedOutside($id: ID!, $externalId: ID!, $tagId: ID!, $byId: _Any!, $byKey: _Any!) {\n    contact(id: $id) { id name }\n    contactByExternalId(externalId: $externalId) { id name }\n    contactsByExternalIds(externalIds: [$externalId]) { id name }\n    entities: _entities(representations: [$byId, $byKey]) { ... on Contact { id name } }\n    contacts(first: 50) { nodes { id name } }\n    filtered: contacts(first: 50, filter: { role: { eq: USER } }) { nodes { id name } }\n    searched: contacts(first: 50, search: \"before\") { nodes { id name } }\n    tag(id: $tagId) { contacts(first: 50) { nodes { id name } } }\n  }\n": typeof types.ChangedOutsideDocument,
    "query TagsOfOutside { tags { id } }": typeof types.TagsOfOutsideDocument,
    "\n      query TotalInOrder($s: ContactSort) { contacts(sort: $s) { totalCount } }\n    ": typeof types.TotalInOrderDocument,
    "query TotalOfNone { contacts(first: 0) { totalCount } }": typeof types.TotalOfNoneDocument,
    "query TypenameAndTotal { __typename contacts(first: 1) { totalCount } }": typeof types.TypenameAndTotalDocument,
    "\n  mutation Make($name: String!, $email: String) {\n    createContact(input: { role: LEAD, name: $name, email: $email }) {\n      contact { id name } userErrors { code message }\n    }\n  }\n": typeof types.MakeDocument,
    "\n          mutation ContactAndTag($a: String!, $b: String!) {\n            a: createContact(input: { role: LEAD, name: $a }) { contact { id name } userErrors { code } }\n            ... { b: createTag(input: { name: $b }) { tag { id name } userErrors { code } } }\n          }\n        ": typeof types.ContactAndTagDocument,
    "query SomeContacts($first: Int!) { contacts(first: $first) { nodes { id } } }": typeof types.SomeContactsDocument,
    "query Emails { contacts { nodes { email } } }": typeof types.EmailsDocument,
    "\n    query ContactIdsByExternalIds($ids: [ID!]!) {\n      contactsByExternalIds(externalIds: $ids) { id }\n    }\n  ": typeof types.ContactIdsByExternalIdsDocument,
    "mutation RenameForSubscribers($id: ID!, $name: String!) {\n  updateContact(id: $id, input: { name: $name }) { userErrors { code } }\n}": typeof types.RenameForSubscribersDocument,
    "query AnyContactToSubscribeTo { contacts(first: 1) { nodes { id } } }": typeof types.AnyContactToSubscribeToDocument,
    "query WorkspaceOfSubscribers { intercomWorkspace { id } contacts(first: 100) { nodes { id } } }": typeof types.WorkspaceOfSubscribersDocument,
    "mutation RenameAtReplica($id: ID!, $name: String!) {\n  updateContact(id: $id, input: { name: $name }) { userErrors { code } }\n}": typeof types.RenameAtReplicaDocument,
    "query SomeContactsOfReplicas {\n  intercomWorkspace { id }\n  contacts(first: 5) { nodes { id } }\n}": typeof types.SomeContactsOfReplicasDocument,
    "query OneBesideAgents($id: ID!) { contact(id: $id) { id } }": typeof types.OneBesideAgentsDocument,
    "\n  query FirstForTools {\n    contacts(first: 60) { nodes { id role externalId notes(first: 1) { totalCount } conversationSummary { totalCount } } }\n    segments { id }\n  }\n": typeof types.FirstForToolsDocument,
    "mutation CreateTagX { createTag(input: { name: \"x\" }) { tag { id } } }": typeof types.CreateTagXDocument,
    "query Sdl { _service { sdl } }": typeof types.SdlDocument,
    "query FirstContactWithTags { contacts(first: 1) { nodes { id tags { name } } } }": typeof types.FirstContactWithTagsDocument,
    "query TwoWithTags { contacts(first: 2) { nodes { id tags { name } } } }": typeof types.TwoWithTagsDocument,
    "\n  mutation CreateByExternalId($id: ID!) {\n    createContact(input: { externalId: $id }) { contact { id } userErrors { code } }\n  }\n": typeof types.CreateByExternalIdDocument,
    "\n  query TypesOfEntities($r: [_Any!]!) {\n    _entities(representations: $r) { __typename }\n  }\n": typeof types.TypesOfEntitiesDocument,
    "query SdlAsTags { tags: _service { sdl } }": typeof types.SdlAsTagsDocument,
    "\n          query TagIdsAndEntities($r: [_Any!]!) {\n            tags { id }\n            _entities(representations: $r) { __typename }\n          }\n        ": typeof types.TagIdsAndEntitiesDocument,
    "\n  mutation CreateAndSayWhen($id: ID!) {\n    createContact(input: { externalId: $id }) {\n      contact { id }\n      userErrors { code retryAfterSeconds }\n    }\n  }\n": typeof types.CreateAndSayWhenDocument,
    "query Page { contacts(first: 2) { nodes { id tags { name } } } }": typeof types.PageDocument,
    "\n    mutation Create($input: CreateContactInput!) {\n      createContact(input: $input) {\n        contact { id email }\n        userErrors { code message conflictingContact { email } }\n      }\n    }\n  ": typeof types.CreateDocument,
    "\n    query FindByEmail($email: String!) {\n      contacts(filter: { email: { eq: $email } }) { nodes { id email name } }\n    }\n  ": typeof types.FindByEmailDocument,
    "\n    query Failing($email: String!) {\n      contacts(filter: { email: { eq: $email } }) { nodes { id email name } }\n    }\n  ": typeof types.FailingDocument,
    "query TotalInOrder($s: ContactSort) { contacts(sort: $s) { totalCount } }": typeof types.TotalInOrderDocument,
    "query EmailByExternalId($id: ID!) { contactByExternalId(externalId: $id) { email } }": typeof types.EmailByExternalIdDocument,
    "query After { contacts(after: \"canary.person@secret.example\") { totalCount } }": typeof types.AfterDocument,
    "query IdsOfTwo { contacts(first: 2) { nodes { id } } }": typeof types.IdsOfTwoDocument,
    "query FloodedWorkspaceId { intercomWorkspace { id } }": typeof types.FloodedWorkspaceIdDocument,
    "query FloodedContacts { contacts(first: 1) { nodes { id } } }": typeof types.FloodedContactsDocument,
    "query WebhookWorkspaceId { intercomWorkspace { id } }": typeof types.WebhookWorkspaceIdDocument,
    "\n  query WebhookByExternalId($externalId: ID!, $ids: [ID!]!) {\n    contactByExternalId(externalId: $externalId) { id name }\n    contactsByExternalIds(externalIds: $ids) { id name }\n  }\n": typeof types.WebhookByExternalIdDocument,
    "query WebhookTagNames { tags { id name } }": typeof types.WebhookTagNamesDocument,
    "query WebhookListedIds { contacts(first: 30) { nodes { id } } }": typeof types.WebhookListedIdsDocument,
};
const documents: Documents = {
    "query AllContacts($after: String) {\n  contacts(first: 150, after: $after) {\n    nodes {\n      id\n      email\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.AllContactsDocument,
    "mutation AssignConversation($conversationId: ID!, $assigneeId: ID, $teamId: ID, $adminId: ID) {\n  assignIntercomConversation(\n    input: {conversationId: $conversationId, assigneeId: $assigneeId, teamId: $teamId, adminId: $adminId}\n  ) {\n    conversation {\n      assignee {\n        id\n      }\n      team {\n        id\n      }\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": types.AssignConversationDocument,
    "mutation CloseConversation($conversationId: ID!, $body: String, $adminId: ID) {\n  closeIntercomConversation(\n    input: {conversationId: $conversationId, body: $body, adminId: $adminId}\n  ) {\n    conversation {\n      state\n      lastClosedAt\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": types.CloseConversationDocument,
    "query ContactSegments($id: ID!) {\n  contact(id: $id) {\n    id\n    name\n    segments {\n      id\n      name\n    }\n  }\n}": types.ContactSegmentsDocument,
    "query ContactsChangedSince($day: Date!, $after: String) {\n  contacts(first: 150, after: $after, filter: {updatedAt: {after: $day}}) {\n    nodes {\n      id\n      externalId\n      email\n      updatedAt\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ContactsChangedSinceDocument,
    "mutation CreateLead($email: String!, $name: String) {\n  createContact(input: {role: LEAD, email: $email, name: $name}) {\n    contact {\n      id\n      externalId\n      role\n      email\n      name\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": types.CreateLeadDocument,
    "mutation CreateTicket($input: CreateIntercomTicketInput!) {\n  createIntercomTicket(input: $input) {\n    ticket {\n      id\n      number\n      title\n      state {\n        category\n      }\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": types.CreateTicketDocument,
    "mutation CreateUser($input: CreateContactInput!) {\n  createContact(input: $input) {\n    contact {\n      id\n      externalId\n      role\n      email\n      phone\n      customAttributes\n    }\n    userErrors {\n      code\n      message\n      field\n      conflictingContactId\n    }\n  }\n}": types.CreateUserDocument,
    "query Customer360($externalId: ID!) {\n  contactByExternalId(externalId: $externalId) {\n    id\n    name\n    email\n    owner {\n      name\n    }\n    companies(first: 3) {\n      nodes {\n        name\n        plan\n      }\n    }\n    tags {\n      name\n    }\n    conversationSummary {\n      openCount\n      totalCount\n      lastReplyAt\n    }\n    conversations(first: 3) {\n      nodes {\n        id\n        state\n        createdAt\n        source {\n          bodyText\n        }\n        assignee {\n          name\n        }\n        team {\n          name\n        }\n      }\n    }\n    tickets(first: 3) {\n      nodes {\n        number\n        title\n        state {\n          category\n        }\n      }\n    }\n    eventSummary {\n      name\n      count\n      lastAt\n    }\n    activity(first: 5) {\n      nodes {\n        kind\n        at\n      }\n    }\n  }\n}": types.Customer360Document,
    "mutation EraseContact($id: ID!) {\n  deleteContact(id: $id) {\n    deletedContactId\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": types.EraseContactDocument,
    "query FilterOptions {\n  tags {\n    id\n    name\n  }\n  segments {\n    id\n    name\n  }\n  intercomDataAttributes(model: CONTACT) {\n    name\n    label\n    dataType\n    options\n    custom\n  }\n}": types.FilterOptionsDocument,
    "query FirstContacts {\n  contacts(first: 5, filter: {role: {eq: USER}}) {\n    totalCount\n    nodes {\n      name\n      email\n      tags {\n        name\n      }\n      segments {\n        name\n      }\n    }\n  }\n}": types.FirstContactsDocument,
    "mutation MergeContacts($fromId: ID!, $intoId: ID!) {\n  mergeContacts(fromId: $fromId, intoId: $intoId) {\n    mergedContactId\n    contact {\n      id\n      role\n      email\n      phone\n      tags {\n        name\n      }\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": types.MergeContactsDocument,
    "query PreviewMerge($fromId: ID!, $intoId: ID!) {\n  contact(id: $intoId) {\n    duplicates {\n      id\n      role\n    }\n  }\n  contactMergePreview(fromId: $fromId, intoId: $intoId) {\n    isPossible\n    fields {\n      name\n      after\n      isChanged\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": types.PreviewMergeDocument,
    "mutation ReplyToConversation($conversationId: ID!, $body: String!, $adminId: ID) {\n  replyToIntercomConversation(\n    input: {conversationId: $conversationId, body: $body, adminId: $adminId}\n  ) {\n    conversation {\n      id\n      parts(last: 1) {\n        partType\n        bodyText\n        author {\n          kind\n          admin {\n            id\n          }\n        }\n      }\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": types.ReplyToConversationDocument,
    "query SearchBox($words: String!) {\n  contacts(first: 10, search: $words) {\n    totalCount\n    nodes {\n      id\n      name\n      email\n      phone\n    }\n  }\n}": types.SearchBoxDocument,
    "query SearchByEmail($email: String!) {\n  contacts(filter: {email: {eq: $email}}) {\n    totalCount\n    nodes {\n      id\n      role\n      externalId\n      name\n      email\n    }\n  }\n}": types.SearchByEmailDocument,
    "query SearchCompound($plan: String!, $signedUpAfter: Date!, $after: String) {\n  contacts(\n    first: 50\n    after: $after\n    filter: {role: {eq: USER}, signedUpAt: {after: $signedUpAfter}, customAttributes: [{name: \"plan\", string: {eq: $plan}}]}\n    sort: {field: CREATED_AT, direction: DESC}\n  ) {\n    totalCount\n    nodes {\n      id\n      email\n      signedUpAt\n      tags {\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.SearchCompoundDocument,
    "query SignUpsByWeek($weeks: [ContactFilter!]!) {\n  contactCounts(filters: $weeks)\n}": types.SignUpsByWeekDocument,
    "query TicketTypes {\n  intercomTicketTypes {\n    id\n    name\n    category\n    attributes {\n      name\n      dataType\n      isRequired\n    }\n  }\n}": types.TicketTypesDocument,
    "mutation TrackEvent($input: TrackContactEventInput!) {\n  trackContactEvent(input: $input) {\n    createdAt\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": types.TrackEventDocument,
    "mutation UpdateContact($id: ID!, $input: UpdateContactInput!) {\n  updateContact(id: $id, input: $input) {\n    contact {\n      id\n      name\n      email\n      customAttributes\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": types.UpdateContactDocument,
    "mutation UpsertUser($input: UpsertContactInput!) {\n  upsertContact(input: $input) {\n    outcome\n    contact {\n      id\n      externalId\n      name\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": types.UpsertUserDocument,
    "mutation UpsertUsers($inputs: [UpsertContactInput!]!) {\n  upsertContacts(inputs: $inputs) {\n    rows {\n      outcome\n      contact {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}": types.UpsertUsersDocument,
    "subscription WatchContacts {\n  intercomContactChanged {\n    kind\n    contactId\n    contact {\n      name\n      email\n      tags {\n        name\n      }\n    }\n  }\n}": types.WatchContactsDocument,
    "query Typename { __typename }": types.TypenameDocument,
    "query TotalOfContacts { contacts { totalCount } }": types.TotalOfContactsDocument,
    "\n            query ContactEntitiesWithEmail($r: [_Any!]!) {\n              _entities(representations: $r) { ... on Contact { id email } }\n            }\n          ": types.ContactEntitiesWithEmailDocument,
    "\n      query EntitiesWithAStranger($r: [_Any!]!) {\n        _entities(representations: $r) { __typename }\n      }\n    ": types.EntitiesWithAStrangerDocument,
    "\n      query OneOfEveryEntity {\n        tags { id name }\n        segments { id name }\n        intercomAdmins { id name }\n        companies(first: 2) { nodes { id companyId name } }\n      }\n    ": types.OneOfEveryEntityDocument,
    "\n      query EntitiesOfEveryType($r: [_Any!]!) {\n        _entities(representations: $r) {\n          ... on Tag { id } ... on Segment { id } ... on IntercomAdmin { id }\n          ... on Company { id companyId }\n          ... on Contact { id }\n        }\n      }\n    ": types.EntitiesOfEveryTypeDocument,
    "\n      query UsersByBothKeys {\n        contacts(first: 85, filter: { role: { eq: USER } }) { nodes { id externalId } }\n      }\n    ": types.UsersByBothKeysDocument,
    "\n      query PeopleToJoin {\n        contacts(\n          first: 47\n          filter: { role: { eq: USER } }\n          sort: { field: CREATED_AT, direction: DESC }\n        ) {\n          nodes { externalId id name tags { name } segments { name } }\n        }\n      }\n    ": types.PeopleToJoinDocument,
    "\n  mutation CreateThroughRouter($input: CreateContactInput!) {\n    createContact(input: $input) {\n      contact { id }\n      userErrors {\n        code message field retryAfterSeconds\n        conflictingContactId conflictingContactIsArchived conflictingContact { name }\n      }\n    }\n  }\n": types.CreateThroughRouterDocument,
    "\n  query PageOfActivity($id: ID!, $first: Int!, $after: String) {\n    contact(id: $id) {\n      createdAt\n      activity(first: $first, after: $after) {\n        nodes { kind at conversation { id } ticket { id } note { id } event { name } tag { id } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.PageOfActivityDocument,
    "\n      query TimelinesOfMany {\n        contacts(first: 45) { nodes { id activity(first: 5) { nodes { kind } } } }\n      }\n    ": types.TimelinesOfManyDocument,
    "query AdminsInFull { intercomAdmins { id name email jobTitle isAway hasInboxSeat } }": types.AdminsInFullDocument,
    "\n      query AdminEntities($references: [_Any!]!) {\n        _entities(representations: $references) { ... on IntercomAdmin { id name } }\n      }\n    ": types.AdminEntitiesDocument,
    "query Owners { contacts(first: 100) { nodes { id ownerId owner { id name } } } }": types.OwnersDocument,
    "\n      mutation ChangeOwner($id: ID!, $owner: ID) {\n        updateContact(id: $id, input: { ownerId: $owner }) { contact { owner { name } } }\n      }\n    ": types.ChangeOwnerDocument,
    "\n    query OwnersByName {\n      contacts(first: 50, sort: { field: NAME, direction: DESC }) {\n        nodes { id owner { name } }\n      }\n    }\n  ": types.OwnersByNameDocument,
    "query TotalOfPage($first: Int!) { contacts(first: $first) { totalCount } }": types.TotalOfPageDocument,
    "query ContactById($id: ID!) { contact(id: $id) { id } }": types.ContactByIdDocument,
    "query TagById($id: ID!) { tag(id: $id) { id } }": types.TagByIdDocument,
    "query SegmentById($id: ID!) { segment(id: $id) { id } }": types.SegmentByIdDocument,
    "\n          mutation RefuseDelete($id: ID!) {\n            done: deleteContact(id: $id) { userErrors { code field } }\n          }\n        ": types.RefuseDeleteDocument,
    "\n          mutation RefuseTag($id: ID!) {\n            done: tagContact(contactId: \"1\", tagId: $id) { userErrors { code field } }\n          }\n        ": types.RefuseTagDocument,
    "\n          mutation RefuseTagOfMany($id: ID!) {\n            done: tagContacts(contactIds: [\"1\", $id], tagId: \"1\") { userErrors { code field } }\n          }\n        ": types.RefuseTagOfManyDocument,
    "\n          mutation RefuseMerge($id: ID!) {\n            done: mergeContacts(fromId: \"1\", intoId: $id) { userErrors { code field } }\n          }\n        ": types.RefuseMergeDocument,
    "\n          query ContactIdByExternalId($externalId: ID!) {\n            contactByExternalId(externalId: $externalId) { id }\n          }\n        ": types.ContactIdByExternalIdDocument,
    "\n          query ContactIdsByExternalIds($ids: [ID!]!) {\n            contactsByExternalIds(externalIds: $ids) { id }\n          }\n        ": types.ContactIdsByExternalIdsDocument,
    "\n          mutation RefuseExternalId($externalId: ID!) {\n            done: createContact(input: { externalId: $externalId }) { userErrors { code field } }\n          }\n        ": types.RefuseExternalIdDocument,
    "query FirstContact { contacts(first: 1) { nodes { id } } }": types.FirstContactDocument,
    "\n        query ContactEntities($r: [_Any!]!) {\n          _entities(representations: $r) { ... on Contact { id } }\n        }\n      ": types.ContactEntitiesDocument,
    "\n      query TypesOfEntities($r: [_Any!]!) {\n        _entities(representations: $r) { __typename }\n      }\n    ": types.TypesOfEntitiesDocument,
    "\n        mutation CreateWithoutFields {\n          done: createContact(input: {}) { userErrors { code field } }\n        }\n      ": types.CreateWithoutFieldsDocument,
    "\n        mutation UpsertWithoutFields {\n          done: upsertContact(input: {}) { userErrors { code field } }\n        }\n      ": types.UpsertWithoutFieldsDocument,
    "\n        mutation UpdateWithoutFields {\n          done: updateContact(id: \"1\", input: {}) { userErrors { code field } }\n        }\n      ": types.UpdateWithoutFieldsDocument,
    "\n        mutation CreateTagWithoutName {\n          done: createTag(input: { name: \" \" }) { userErrors { code field } }\n        }\n      ": types.CreateTagWithoutNameDocument,
    "\n        mutation TagNobody {\n          done: tagContacts(tagId: \"1\", contactIds: []) { userErrors { code field } }\n        }\n      ": types.TagNobodyDocument,
    "\n        mutation CreateSignedUp($t: DateTime) {\n          createContact(input: { signedUpAt: $t }) { userErrors { code } }\n        }\n      ": types.CreateSignedUpDocument,
    "\n        mutation CreateWithExternalId($externalId: ID!) {\n          createContact(input: { externalId: $externalId }) { contact { id } }\n        }\n      ": types.CreateWithExternalIdDocument,
    "\n        query ContactByExternalIdEverywhere($externalId: ID!, $text: String!, $r: [_Any!]!) {\n          contactByExternalId(externalId: $externalId) { id externalId }\n          contactsByExternalIds(externalIds: [$externalId, \"auth0|seed-user\"]) { externalId }\n          contacts(filter: { externalId: { eq: $text } }) { nodes { id } }\n          _entities(representations: $r) { ... on Contact { id } }\n        }\n      ": types.ContactByExternalIdEverywhereDocument,
    "mutation DeleteContact($id: ID!) { deleteContact(id: $id) { deletedContactId } }": types.DeleteContactDocument,
    "\n        query TotalOfName($t: String!) {\n          contacts(filter: { name: { eq: $t } }) { totalCount }\n        }\n      ": types.TotalOfNameDocument,
    "query TotalBehindCursor($t: String!) { contacts(after: $t) { totalCount } }": types.TotalBehindCursorDocument,
    "\n        mutation RefuseName($t: String!) {\n          done: updateContact(id: \"1\", input: { name: $t }) { userErrors { code field } }\n        }\n      ": types.RefuseNameDocument,
    "query WarmDefinitions { intercomDataAttributes(model: CONTACT) { name } }": types.WarmDefinitionsDocument,
    "\n        query TypedValues($id: ID!) {\n          contact(id: $id) { customAttributeList { name number date } again: customAttributeList { name } }\n        }\n      ": types.TypedValuesDocument,
    "\n        query CompanyInBrief($id: ID!) {\n          companyByCompanyId(companyId: $id) { id companyId name userCount customAttributes }\n        }\n      ": types.CompanyInBriefDocument,
    "query FindByExternalId($id: ID!) { contactByExternalId(externalId: $id) { id } }": types.FindByExternalIdDocument,
    "\n        mutation UpsertCompany($input: UpsertCompanyInput!) {\n          upsertCompany(input: $input) {\n            company { id companyId name userCount customAttributes }\n            userErrors { code message field }\n          }\n        }\n      ": types.UpsertCompanyDocument,
    "\n    mutation AddContactToCompany($contact: ID!, $company: ID!) {\n      payload: addContactToCompany(contactId: $contact, companyId: $company) {\n        company { id companyId name userCount customAttributes }\n        contact { companies { totalCount nodes { name } } }\n        userErrors { code message field }\n      }\n    }\n  ": types.AddContactToCompanyDocument,
    "\n    mutation RemoveContactFromCompany($contact: ID!, $company: ID!) {\n      payload: removeContactFromCompany(contactId: $contact, companyId: $company) {\n        company { id companyId name userCount customAttributes }\n        contact { companies { totalCount nodes { name } } }\n        userErrors { code message field }\n      }\n    }\n  ": types.RemoveContactFromCompanyDocument,
    "\n        query CompanyByWrongKeys($id: ID!) {\n          company(id: $id) { companyId name }\n          none: company(id: \"nobody\") { id }\n          neither: companyByCompanyId(companyId: \"company-1 \") { id }\n          wrong: companyByCompanyId(companyId: $id) { id }\n        }\n      ": types.CompanyByWrongKeysDocument,
    "\n      query CompanyEntities($references: [_Any!]!) {\n        _entities(representations: $references) { ... on Company { id companyId } }\n      }\n    ": types.CompanyEntitiesDocument,
    "\n        query CompaniesInFull {\n          companies(first: 60) {\n            nodes {\n              id companyId name plan size website industry monthlySpend sessionCount userCount\n              createdAt remoteCreatedAt updatedAt lastRequestAt customAttributes tags { id name }\n              segments { id name createdAt }\n            }\n          }\n        }\n      ": types.CompaniesInFullDocument,
    "\n          query CompanyWithSegments {\n            company(id: \"c1\") { name plan monthlySpend segments { id name } }\n          }\n        ": types.CompanyWithSegmentsDocument,
    "\n        query CompaniesAndTheirContacts {\n          companies(first: 3) {\n            nodes {\n              id userCount\n              contacts(first: 4) { totalCount nodes { companies(first: 500) { nodes { id } } } }\n            }\n          }\n        }\n      ": types.CompaniesAndTheirContactsDocument,
    "\n          query CompaniesOfSeedUser($first: Int!, $after: String) {\n            contactByExternalId(externalId: \"auth0|seed-user\") {\n              companies(first: $first, after: $after) {\n                totalCount nodes { companyId } edges { cursor }\n                pageInfo { hasNextPage hasPreviousPage }\n              }\n            }\n          }\n        ": types.CompaniesOfSeedUserDocument,
    "\n        query CompaniesByEdgesAndNodes {\n          edges: contactByExternalId(externalId: \"auth0|seed-user\") {\n            companies { edges { node { companyId } } }\n          }\n          nodes: contactByExternalId(externalId: \"auth0|seed-user\") {\n            companies { nodes { companyId } }\n          }\n        }\n      ": types.CompaniesByEdgesAndNodesDocument,
    "\n        query CompaniesOfManyByCompanyId {\n          contactByExternalId(externalId: \"seed-many\") {\n            companies { totalCount nodes { companyId } }\n          }\n        }\n      ": types.CompaniesOfManyByCompanyIdDocument,
    "\n        query NamesOfCompaniesOfMany {\n          contactByExternalId(externalId: \"seed-many\") { name companies { nodes { name } } }\n        }\n      ": types.NamesOfCompaniesOfManyDocument,
    "query CompanyIdsOfAllCompanies { companies(first: 500) { nodes { companyId } } }": types.CompanyIdsOfAllCompaniesDocument,
    "\n        mutation AddRemoveAndAdd($contact: ID!, $company: ID!) {\n          a: addContactToCompany(contactId: $contact, companyId: $company) {\n            contact { companies { totalCount nodes { name } } }\n          }\n          b: removeContactFromCompany(contactId: $contact, companyId: $company) {\n            contact { companies { totalCount nodes { name } } }\n          }\n          c: addContactToCompany(contactId: $contact, companyId: $company) {\n            contact { companies { totalCount nodes { name } } }\n          }\n        }\n      ": types.AddRemoveAndAddDocument,
    "\n        mutation AddTwoToCompany($id: ID!, $one: ID!, $other: ID!) {\n          a: addContactToCompany(contactId: $one, companyId: $id) {\n            contact { companies { nodes { companyId userCount } } }\n          }\n          b: addContactToCompany(contactId: $other, companyId: $id) {\n            contact { companies { nodes { companyId userCount } } }\n          }\n        }\n      ": types.AddTwoToCompanyDocument,
    "\n          mutation AddToFullContact {\n            addContactToCompany(contactId: \"a\", companyId: \"b\") { company { id } userErrors { code } }\n          }\n        ": types.AddToFullContactDocument,
    "\n        query TotalOfCompanyContacts {\n          company(id: \"c1\") { contacts(first: 500) { totalCount } }\n        }\n      ": types.TotalOfCompanyContactsDocument,
    "\n      query ContactsOfCompanyC1 {\n        company(id: \"c1\") { contacts(first: 500) { nodes { id } } }\n      }\n    ": types.ContactsOfCompanyC1Document,
    "query AllCompanies { companies(first: 500) { nodes { id } } }": types.AllCompaniesDocument,
    "\n    mutation DeleteCompany($id: ID!) {\n      deleteCompany(id: $id) { deletedCompanyId userErrors { code field } }\n    }\n  ": types.DeleteCompanyDocument,
    "\n        query AfterDeletion($contact: ID!, $company: ID!) {\n          contact(id: $contact) { companies { totalCount nodes { id } } }\n          company(id: $company) { id }\n          companyByCompanyId(companyId: \"company-2\") { id }\n          companies(first: 100) { nodes { id } }\n        }\n      ": types.AfterDeletionDocument,
    "\n      mutation DeleteAndShow($contact: ID!, $company: ID!) {\n        add: addContactToCompany(contactId: $contact, companyId: $company) {\n          contact { companies { nodes { name } } }\n        }\n        gone: deleteCompany(id: $company) { deletedCompanyId }\n        tagged: tagCompanies(companyIds: [$company], tagName: \"VIP\") {\n          companyIds\n          userErrors { code field }\n        }\n      }\n    ": types.DeleteAndShowDocument,
    "\n      mutation TagCompaniesAndShow($ids: [ID!]!) {\n        on: tagCompanies(companyIds: $ids, tagName: \"Workshop\") {\n          tag { name } companyIds companies { id tags { name } } userErrors { code }\n        }\n        off: untagCompanies(companyIds: $ids, tagName: \"workshop\") {\n          tag { name } companyIds companies { id tags { name } } userErrors { code }\n        }\n      }\n    ": types.TagCompaniesAndShowDocument,
    "\n            query ContactsByFilter($filter: ContactFilter!) {\n              contacts(first: 500, filter: $filter) { totalCount nodes { id } }\n            }\n          ": types.ContactsByFilterDocument,
    "query ThreeIds { contacts(first: 3) { nodes { id } } }": types.ThreeIdsDocument,
    "query ThreeIdsAgain { contacts(first: 3) { nodes { id } } }": types.ThreeIdsAgainDocument,
    "\n  query NewestOfPage($contacts: Int!, $first: Int!) {\n    contacts(first: $contacts) {\n      nodes {\n        id\n        lastRepliedAt\n        conversations(first: $first) { nodes { id state } }\n        conversationSummary { openCount lastReplyAt }\n      }\n    }\n  }\n": types.NewestOfPageDocument,
    "\n  query PageOfContact($id: ID!, $first: Int!, $after: String) {\n    contact(id: $id) {\n      conversations(first: $first, after: $after) {\n        totalCount\n        nodes { id }\n        pageInfo { hasNextPage endCursor }\n      }\n      conversationSummary { openCount totalCount }\n    }\n  }\n": types.PageOfContactDocument,
    "\n        query FirstOfPage {\n          contacts(first: 20) {\n            nodes { id conversations(first: 2) { nodes { id } pageInfo { hasNextPage endCursor } } }\n          }\n        }\n      ": types.FirstOfPageDocument,
    "\n        mutation ArchiveContact($id: ID!) {\n          archiveContact(id: $id) { userErrors { code } }\n        }\n      ": types.ArchiveContactDocument,
    "\n        mutation CreateMia {\n          createContact(input: { role: LEAD, name: \"Mia\" }) { userErrors { code } }\n        }\n      ": types.CreateMiaDocument,
    "\n      mutation ChangeContact($id: ID!, $input: UpdateContactInput!) {\n        updateContact(id: $id, input: $input) { userErrors { code } }\n      }\n    ": types.ChangeContactDocument,
    "\n      query PageOfList($first: Int!, $after: String, $filter: ContactFilter, $sort: ContactSort) {\n        contacts(first: $first, after: $after, filter: $filter, sort: $sort) {\n          edges { cursor node { id role } }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    ": types.PageOfListDocument,
    "\n      query ContactList($first: Int!, $after: String, $filter: ContactFilter, $sort: ContactSort) {\n        contacts(first: $first, after: $after, filter: $filter, sort: $sort) {\n          edges { cursor node { id } }\n          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n        }\n      }\n    ": types.ContactListDocument,
    "\n        query TotalOfList($filter: ContactFilter, $sort: ContactSort) {\n          contacts(first: 1, filter: $filter, sort: $sort) { totalCount }\n        }\n      ": types.TotalOfListDocument,
    "\n          query FiveOfListBehind($after: String, $filter: ContactFilter, $sort: ContactSort) {\n            contacts(first: 5, after: $after, filter: $filter, sort: $sort) { nodes { id } }\n          }\n        ": types.FiveOfListBehindDocument,
    "query CursorsOfTags { tags { id contacts(first: 1) { edges { cursor } } } }": types.CursorsOfTagsDocument,
    "\n      query ContactsOfTagBehind($id: ID!, $after: String) {\n        tag(id: $id) { contacts(after: $after) { nodes { id } } }\n      }\n    ": types.ContactsOfTagBehindDocument,
    "query CursorOfThree { contacts(first: 3) { pageInfo { endCursor } } }": types.CursorOfThreeDocument,
    "\n      query TwoContactsBehind($after: String) {\n        contacts(first: 2, after: $after) { nodes { id } }\n      }\n    ": types.TwoContactsBehindDocument,
    "\n      query CursorByEmail {\n        contacts(first: 1, sort: { field: EMAIL, direction: DESC }) {\n          edges { cursor node { id } }\n        }\n      }\n    ": types.CursorByEmailDocument,
    "query SeedUser { contactByExternalId(externalId: \"auth0|seed-user\") { id } }": types.SeedUserDocument,
    "query ContactAttributeNames { intercomDataAttributes(model: CONTACT) { name } }": types.ContactAttributeNamesDocument,
    "\n        mutation CreateWithAttributes($input: CreateContactInput!) {\n          payload: createContact(input: $input) {\n            contact { customAttributes customAttributeList { name string number boolean date } }\n            userErrors { code message field }\n          }\n        }\n      ": types.CreateWithAttributesDocument,
    "\n        mutation UpdateWithAttributes($id: ID!, $input: UpdateContactInput!) {\n          payload: updateContact(id: $id, input: $input) {\n            contact { customAttributes customAttributeList { name string number boolean date } }\n            userErrors { code message field }\n          }\n        }\n      ": types.UpdateWithAttributesDocument,
    "\n        mutation UpsertWithAttributes($input: UpsertContactInput!) {\n          payload: upsertContact(input: $input) {\n            contact { customAttributes customAttributeList { name string number boolean date } }\n            userErrors { code message field }\n          }\n        }\n      ": types.UpsertWithAttributesDocument,
    "\n      mutation CreateBooleanAttribute {\n        createIntercomDataAttribute(input: { model: CONTACT, name: \"brand new\", dataType: BOOLEAN }) {\n          userErrors { code }\n        }\n      }\n    ": types.CreateBooleanAttributeDocument,
    "\n      query AttributesByName($id: ID!) {\n        contact(id: $id) {\n          list: customAttributeList(names: [\"seats\", \"beta\", \"toString\", \"seats\", \"nothing\", \"plan\", \"plan\"]) {\n            name string number\n          }\n          none: customAttributeList(names: []) { name }\n        }\n      }\n    ": types.AttributesByNameDocument,
    "\n        query AttributeListOfC1 {\n          contact(id: \"c1\") { customAttributeList { name string number boolean date } }\n        }\n      ": types.AttributeListOfC1Document,
    "\n        mutation CreateDataAttribute($input: CreateIntercomDataAttributeInput!) {\n          payload: createIntercomDataAttribute(input: $input) {\n            dataAttribute {\n              id model name fullName dataType options description messengerWritable custom archived\n            }\n            userErrors { code message field }\n          }\n        }\n      ": types.CreateDataAttributeDocument,
    "\n        mutation ArchiveDataAttribute($id: ID!) {\n          payload: archiveIntercomDataAttribute(id: $id) {\n            dataAttribute {\n              id model name fullName dataType options description messengerWritable custom archived\n            }\n            userErrors { code message field }\n          }\n        }\n      ": types.ArchiveDataAttributeDocument,
    "\n        query DataAttributes($model: IntercomDataAttributeModel!, $archived: Boolean!) {\n          intercomDataAttributes(model: $model, includeArchived: $archived) {\n            id name dataType options archived\n          }\n        }\n      ": types.DataAttributesDocument,
    "\n          mutation UpdateDataAttribute($id: ID!, $input: UpdateIntercomDataAttributeInput!) {\n            payload: updateIntercomDataAttribute(id: $id, input: $input) {\n              dataAttribute { id name label description options archived messengerWritable }\n              userErrors { code message field }\n            }\n          }\n        ": types.UpdateDataAttributeDocument,
    "\n          mutation WriteAttributeOfLead($attributes: JSON) {\n            createContact(input: { role: LEAD, customAttributes: $attributes }) { userErrors { message } }\n          }\n        ": types.WriteAttributeOfLeadDocument,
    "query FirstContactAndTags { contacts(first: 1) { nodes { id } } tags { id } }": types.FirstContactAndTagsDocument,
    "\n  mutation CreateLeadAndSayWhy {\n    createContact(input: { role: LEAD }) {\n      contact { id }\n      userErrors { ...WhyNot }\n    }\n  }\n": types.CreateLeadAndSayWhyDocument,
    "\n  fragment WhyNot on IntercomUserError {\n    code message field retryAfterSeconds intercomRequestId\n    conflictingContactId conflictingContactIsArchived conflictingContact { id }\n  }\n": types.WhyNotFragmentDoc,
    "\n      mutation CreateContact($input: CreateContactInput!) {\n        createContact(input: $input) { contact { id } userErrors { ...WhyNot } }\n      }\n    ": types.CreateContactDocument,
    "\n      mutation RenameAndSayWhy($id: ID!) {\n        updateContact(id: $id, input: { name: \"x\" }) {\n          contact { id }\n          userErrors { ...WhyNot }\n        }\n      }\n    ": types.RenameAndSayWhyDocument,
    "query UnknownContact { contact(id: \"6abbb4440000000001ffffff\") { id } }": types.UnknownContactDocument,
    "\n          mutation RenameUnknown {\n            updateContact(id: \"6abbb4440000000001ffffff\", input: { name: \"x\" }) {\n              userErrors { ...WhyNot }\n            }\n          }\n        ": types.RenameUnknownDocument,
    "\n        mutation DeleteAndUnarchive($id: ID!) {\n          deleteContact(id: $id) { deletedContactId externalId userErrors { code } }\n          unarchiveContact(id: $id) {\n            contact { id }\n            userErrors { ...WhyNot }\n          }\n        }\n      ": types.DeleteAndUnarchiveDocument,
    "\n        mutation MakeLead($id: ID!) {\n          updateContact(id: $id, input: { role: LEAD }) {\n            contact { id }\n            userErrors { ...WhyNot }\n          }\n        }\n      ": types.MakeLeadDocument,
    "query TagNames { tags { id name } }": types.TagNamesDocument,
    "\n        mutation DeleteTagAndSayWhy($id: ID!) {\n          deleteTag(id: $id) {\n            deletedTagId\n            userErrors { ...WhyNot }\n          }\n        }\n      ": types.DeleteTagAndSayWhyDocument,
    "\n        mutation CreateUnauthorized {\n          createContact(input: { externalId: \"e\" }) {\n            contact { id }\n            userErrors { ...WhyNot }\n          }\n        }\n      ": types.CreateUnauthorizedDocument,
    "\n        query GoneByQueries($id: ID!, $reference: [_Any!]!) {\n          contact(id: $id) { id }\n          _entities(representations: $reference) { ... on Contact { id } }\n          contacts(filter: { id: { eq: $id } }) { nodes { id } }\n        }\n      ": types.GoneByQueriesDocument,
    "query TagIds { tags { id } }": types.TagIdsDocument,
    "\n        mutation GoneByMutations($id: ID!, $tag: ID!) {\n          update: updateContact(id: $id, input: { name: \"x\" }) {\n            userErrors { ...WhyNot }\n          }\n          tag: tagContact(contactId: $id, tagId: $tag) {\n            userErrors { ...WhyNot }\n          }\n          untag: untagContact(contactId: $id, tagId: $tag) {\n            userErrors { ...WhyNot }\n          }\n          many: tagContacts(contactIds: [$id], tagId: $tag) {\n            contactIds\n            userErrors { ...WhyNot }\n          }\n        }\n      ": types.GoneByMutationsDocument,
    "\n      mutation LeaveByArchive($id: ID!) {\n        done: archiveContact(id: $id) { externalId userErrors { code } }\n      }\n    ": types.LeaveByArchiveDocument,
    "\n      mutation LeaveByBlock($id: ID!) {\n        done: blockContact(id: $id) { externalId userErrors { code } }\n      }\n    ": types.LeaveByBlockDocument,
    "\n      mutation LeaveByDelete($id: ID!) {\n        done: deleteContact(id: $id) { externalId userErrors { code } }\n      }\n    ": types.LeaveByDeleteDocument,
    "\n        mutation MergeInto($from: ID!, $into: ID!) {\n          mergeContacts(fromId: $from, intoId: $into) { mergedContactId }\n        }\n      ": types.MergeIntoDocument,
    "\n        mutation ArchiveAndUnarchive($id: ID!) {\n          archiveContact(id: $id) { archivedContactId }\n          unarchiveContact(id: $id) { contact { id name externalId } userErrors { code } }\n        }\n      ": types.ArchiveAndUnarchiveDocument,
    "\n          query UnknownTagAndSegment {\n            tag(id: \"99999\") { name }\n            segment(id: \"6abbb4440000000001ffffff\") { name }\n          }\n        ": types.UnknownTagAndSegmentDocument,
    "\n          query TypesOfEntities($r: [_Any!]!) {\n            _entities(representations: $r) { __typename }\n          }\n        ": types.TypesOfEntitiesDocument,
    "\n        mutation UnknownTagByMutations($id: ID!) {\n          tag: tagContact(contactId: $id, tagId: \"99999\") {\n            tag { id } contact { id }\n            userErrors { ...WhyNot }\n          }\n          many: tagContacts(contactIds: [$id], tagId: \"99999\") {\n            tag { id }\n            userErrors { ...WhyNot }\n          }\n          update: updateTag(id: \"99999\", input: { name: \"x\" }) {\n            tag { id }\n            userErrors { ...WhyNot }\n          }\n          delete: deleteTag(id: \"99999\") {\n            deletedTagId\n            userErrors { ...WhyNot }\n          }\n        }\n      ": types.UnknownTagByMutationsDocument,
    "\n        mutation MergeAndSayWhy($from: ID!, $into: ID!) {\n          mergeContacts(fromId: $from, intoId: $into) {\n            contact { id } mergedContactId\n            userErrors { ...WhyNot }\n          }\n        }\n      ": types.MergeAndSayWhyDocument,
    "\n          mutation UpsertContact($input: UpsertContactInput!) {\n            upsertContact(input: $input) { outcome contact { id } userErrors { ...WhyNot } }\n          }\n        ": types.UpsertContactDocument,
    "\n        mutation UpsertMine {\n          upsertContact(input: { externalId: \"mine\", email: \"held@example.com\" }) {\n            outcome contact { id }\n            userErrors { ...WhyNot }\n          }\n        }\n      ": types.UpsertMineDocument,
    "\n      query ListsForBlanks {\n        contacts { totalCount }\n        tags { id contacts(first: 1) { totalCount } }\n        segments { id contacts(first: 1) { totalCount } }\n        intercomDataAttributes(model: CONTACT) { name }\n      }\n    ": types.ListsForBlanksDocument,
    "\n      query Nobody($filter: ContactFilter, $tag: ID!, $segment: ID!) {\n        contacts(filter: $filter) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }\n        tag(id: $tag) { contacts(filter: $filter, sort: { field: NAME }) { totalCount edges { cursor } } }\n        segment(id: $segment) { contacts(filter: $filter) { totalCount nodes { id } } }\n      }\n    ": types.NobodyDocument,
    "\n      query BlankPages($filter: ContactFilter, $after: String) {\n        contacts(first: 2, filter: $filter, after: $after) { nodes { id } pageInfo { endCursor } }\n      }\n    ": types.BlankPagesDocument,
    "\n    query AboveNumber($number: Float) {\n      contacts(filter: { customAttributes: [{ name: \"seats\", number: { gt: $number } }] }) { totalCount }\n    }\n  ": types.AboveNumberDocument,
    "\n        query CompaniesOfFifty {\n          contacts(first: 50, sort: { field: NAME, direction: DESC }) {\n            nodes { companies { totalCount nodes { id } } }\n          }\n        }\n      ": types.CompaniesOfFiftyDocument,
    "\n          query CompanyNamesOfFifty {\n            contacts(first: 50, sort: { field: NAME, direction: DESC }) {\n              nodes { companies { nodes { name } } }\n            }\n          }\n        ": types.CompanyNamesOfFiftyDocument,
    "\n        query NoteTotalsOfFifty {\n          contacts(first: 50, sort: { field: NAME, direction: DESC }) {\n            nodes { notes { totalCount } }\n          }\n        }\n      ": types.NoteTotalsOfFiftyDocument,
    "\n          query NotesOfFifty {\n            contacts(first: 50, sort: { field: NAME, direction: DESC }) {\n              nodes { notes { nodes { body } } }\n            }\n          }\n        ": types.NotesOfFiftyDocument,
    "\n      query SubscriptionsOfFifty {\n        contacts(first: 50, sort: { field: NAME, direction: DESC }) {\n          nodes { subscriptions { consent type { name } } }\n        }\n      }\n    ": types.SubscriptionsOfFiftyDocument,
    "\n          query OwnersOfFifty {\n            contacts(first: 50, sort: { field: NAME, direction: DESC }) { nodes { owner { name } } }\n          }\n        ": types.OwnersOfFiftyDocument,
    "\n      query AttributesOfFifty {\n        contacts(first: 50, sort: { field: NAME, direction: DESC }) {\n          nodes { customAttributeList { name string number boolean date } }\n        }\n      }\n    ": types.AttributesOfFiftyDocument,
    "\n      query IdsAndTotalsOfFifty {\n        contacts(first: 50, sort: { field: NAME, direction: DESC }) {\n          nodes {\n            companies(first: 3) {\n              totalCount\n              edges { cursor node { __typename id } }\n              ...IdsOfCompanies pageInfo { hasNextPage }\n            }\n            notes { totalCount } owner { id }\n            subscriptions { consent type { id } }\n            tags { id }\n          }\n        }\n      }\n      fragment IdsOfCompanies on CompanyConnection {\n        nodes { id }\n      }\n    ": types.IdsAndTotalsOfFiftyDocument,
    "query SixCompanies { companies(first: 6) { nodes { id } } }": types.SixCompaniesDocument,
    "\n      mutation CreateForLedger($id: ID!) {\n        createContact(input: { externalId: $id }) { contact { id } }\n      }\n    ": types.CreateForLedgerDocument,
    "\n            mutation AddToCompany($contact: ID!, $company: ID!) {\n              addContactToCompany(contactId: $contact, companyId: $company) { userErrors { code } }\n            }\n          ": types.AddToCompanyDocument,
    "\n    query CompaniesByExternalIds($ids: [ID!]!) {\n      contactsByExternalIds(externalIds: $ids) { companies { nodes { name } } }\n    }\n  ": types.CompaniesByExternalIdsDocument,
    "\n          query CompanyTwice($id: ID!) {\n            company(id: $id) { name }\n            again: company(id: $id) { contacts(first: 5) { nodes { id } } }\n          }\n        ": types.CompanyTwiceDocument,
    "\n      query CompanyNamesOfMany {\n        contactByExternalId(externalId: \"seed-many\") { companies { nodes { name } } }\n      }\n    ": types.CompanyNamesOfManyDocument,
    "\n      query TagNamesOfMany { contactByExternalId(externalId: \"seed-many\") { tags { name } } }\n    ": types.TagNamesOfManyDocument,
    "\n      query BodiesOfNotesOfMany {\n        contactByExternalId(externalId: \"seed-many\") { notes(first: 60) { nodes { body } } }\n      }\n    ": types.BodiesOfNotesOfManyDocument,
    "\n      query NumbersOfMany {\n        contactByExternalId(externalId: \"seed-many\") {\n          companies { totalCount }\n          notes { totalCount }\n        }\n      }\n    ": types.NumbersOfManyDocument,
    "\n      query MoreThanEmbedded {\n        contactsByExternalIds(externalIds: [\"seed-many\", \"seed-merge-user\", \"auth0|seed-user\"]) {\n          tags { id } companies { nodes { id } }\n        }\n      }\n    ": types.MoreThanEmbeddedDocument,
    "query AdminNames { intercomAdmins { id name } }": types.AdminNamesDocument,
    "query SubscriptionTypeNames { intercomSubscriptionTypes { id name } }": types.SubscriptionTypeNamesDocument,
    "query CompanyAttributeNames { intercomDataAttributes(model: COMPANY) { name } }": types.CompanyAttributeNamesDocument,
    "\n          query FiftyCompanies {\n            companies(first: 50) {\n              totalCount\n              nodes { name userCount sessionCount tags { name } segments { name } }\n            }\n          }\n        ": types.FiftyCompaniesDocument,
    "\n          query FiftyOneCompanies {\n            companies(first: 51) {\n              nodes { name userCount sessionCount tags { name } segments { name } }\n            }\n          }\n        ": types.FiftyOneCompaniesDocument,
    "query TotalOfCompanies { companies(first: 500) { totalCount } }": types.TotalOfCompaniesDocument,
    "\n      mutation UpdateAttributes($id: ID!, $attributes: JSON) {\n        updateContact(id: $id, input: { name: \"Odd\", customAttributes: $attributes }) {\n          userErrors { code }\n        }\n      }\n    ": types.UpdateAttributesDocument,
    "\n      mutation UpsertCompanyAttribute {\n        upsertCompany(input: { companyId: \"ledger\", customAttributes: { industry_code: \"1\" } }) {\n          company { id } userErrors { code }\n        }\n      }\n    ": types.UpsertCompanyAttributeDocument,
    "query CompanyOne { companyByCompanyId(companyId: \"company-1\") { id } }": types.CompanyOneDocument,
    "\n      mutation AddAndShow($id: ID!, $company: ID!) {\n        addContactToCompany(contactId: $id, companyId: $company) {\n          company { name }\n          contact { name }\n          userErrors { code }\n        }\n      }\n    ": types.AddAndShowDocument,
    "\n      mutation AddAndShowCompanies($id: ID!, $company: ID!) {\n        addContactToCompany(contactId: $id, companyId: $company) {\n          company { name }\n          contact { companies { nodes { id } } }\n          userErrors { code }\n        }\n      }\n    ": types.AddAndShowCompaniesDocument,
    "\n      mutation AddWithoutContact($id: ID!, $company: ID!) {\n        addContactToCompany(contactId: $id, companyId: $company) {\n          company { name }\n          userErrors { code }\n        }\n      }\n    ": types.AddWithoutContactDocument,
    "\n      mutation NoteAndShow($id: ID!) {\n        createNote(input: { contactId: $id, body: \"Hello\" }) {\n          note { id author { name } contact { id } }\n          contact { name }\n          userErrors { code }\n        }\n      }\n    ": types.NoteAndShowDocument,
    "\n      mutation NoteWithoutContact($id: ID!) {\n        createNote(input: { contactId: $id, body: \"Hello\" }) {\n          note { id author { name } contact { id } }\n          userErrors { code }\n        }\n      }\n    ": types.NoteWithoutContactDocument,
    "\n      query UsersWithExternalId($first: Int!) {\n        contacts(first: $first, filter: { role: { eq: USER }, externalId: { isNull: false } }) {\n          nodes { id externalId }\n        }\n      }\n    ": types.UsersWithExternalIdDocument,
    "query FiftyNames { contacts(first: 50) { nodes { id name } } }": types.FiftyNamesDocument,
    "\n          query FiftyUsers {\n            contacts(first: 50, filter: { role: { eq: USER } }) { nodes { id name } }\n          }\n        ": types.FiftyUsersDocument,
    "\n          query FiftyByName {\n            contacts(first: 50, sort: { field: NAME, direction: ASC }) { nodes { id name } }\n          }\n        ": types.FiftyByNameDocument,
    "\n          query FiftySignedUp {\n            contacts(first: 50, filter: { signedUpAt: { after: \"2025-01-01\" } }) { nodes { id } }\n          }\n        ": types.FiftySignedUpDocument,
    "\n      query FiftyOnPlan {\n        contacts(first: 50, filter: { customAttributes: [{ name: \"plan\", string: { eq: \"pro\" } }] }) {\n          nodes { id }\n        }\n      }\n    ": types.FiftyOnPlanDocument,
    "\n      query TagsOfFifty {\n        contacts(first: 50, sort: { field: NAME, direction: ASC }) { nodes { tags { name } } }\n      }\n    ": types.TagsOfFiftyDocument,
    "\n      query TagsAndSegmentsOfFifty {\n        contacts(first: 50, sort: { field: NAME, direction: ASC }) {\n          nodes { tags { name } segments { name } }\n        }\n      }\n    ": types.TagsAndSegmentsOfFiftyDocument,
    "\n      query TagIdsOfFifty {\n        contacts(first: 50, sort: { field: NAME, direction: ASC }) {\n          nodes { tags { id } ownerId }\n        }\n      }\n    ": types.TagIdsOfFiftyDocument,
    "\n      query FiftyOfASearchBox($filter: ContactFilter) {\n        contacts(first: 50, search: \"an example\", filter: $filter) { nodes { id name } }\n      }\n    ": types.FiftyOfASearchBoxDocument,
    "query TotalOfFiveHundred { contacts(first: 500) { totalCount } }": types.TotalOfFiveHundredDocument,
    "query FiveHundredContacts { contacts(first: 500) { nodes { id } } }": types.FiveHundredContactsDocument,
    "query SegmentsOfFiveHundred { contacts(first: 500) { nodes { segments { name } } } }": types.SegmentsOfFiveHundredDocument,
    "query CursorsOfPage { contacts(first: 150) { edges { cursor } } }": types.CursorsOfPageDocument,
    "\n              query ContactsBehind($after: String, $first: Int!) {\n                contacts(first: $first, after: $after) { nodes { id } }\n              }\n            ": types.ContactsBehindDocument,
    "query SegmentsOfContact($id: ID!) { contact(id: $id) { segments { name } } }": types.SegmentsOfContactDocument,
    "query DuplicatesLedger($id: ID!) { contact(id: $id) { duplicates { name } } }": types.DuplicatesLedgerDocument,
    "\n      query MergePreviewLedger($fromId: ID!, $intoId: ID!) {\n        contactMergePreview(fromId: $fromId, intoId: $intoId) { isPossible fields { name after } }\n      }\n    ": types.MergePreviewLedgerDocument,
    "\n      query ContactTwice($id: ID!, $reference: [_Any!]!) {\n        contact(id: $id) { name }\n        _entities(representations: $reference) { ... on Contact { email } }\n      }\n    ": types.ContactTwiceDocument,
    "\n      query TagsOfTheTagged {\n        tags { contacts(first: 1) { nodes { id tags { id name } } } }\n      }\n    ": types.TagsOfTheTaggedDocument,
    "query CountsOfWeeks($filters: [ContactFilter!]!) { contactCounts(filters: $filters) }": types.CountsOfWeeksDocument,
    "query SegmentNames { segments { name } }": types.SegmentNamesDocument,
    "query SegmentCounts { segments { name count } }": types.SegmentCountsDocument,
    "\n    query EntitiesByBothKeys($references: [_Any!]!) {\n      _entities(representations: $references) { ... on Contact { id externalId } }\n    }\n  ": types.EntitiesByBothKeysDocument,
    "\n    query ContactsByExternalIds($ids: [ID!]!) {\n      contactsByExternalIds(externalIds: $ids) { id externalId }\n    }\n  ": types.ContactsByExternalIdsDocument,
    "\n      mutation RenameAndShowTags($id: ID!) {\n        updateContact(id: $id, input: { name: \"New\" }) {\n          contact { name tags { name } }\n          userErrors { code }\n        }\n      }\n    ": types.RenameAndShowTagsDocument,
    "\n        mutation TagContact($id: ID!, $tag: ID!) {\n          tagContact(contactId: $id, tagId: $tag) { userErrors { code } }\n        }\n      ": types.TagContactDocument,
    "\n          mutation TagContactAndShow($id: ID!, $tag: ID!) {\n            tagContact(contactId: $id, tagId: $tag) { contact { name } userErrors { code } }\n          }\n        ": types.TagContactAndShowDocument,
    "\n          mutation TagContactAndShowTag($id: ID!, $tag: ID!) {\n            tagContact(contactId: $id, tagId: $tag) { tag { name } userErrors { code } }\n          }\n        ": types.TagContactAndShowTagDocument,
    "\n      mutation TagOneByName($id: ID!) {\n        a: tagContact(contactId: $id, tagName: \"vip\") { userErrors { code } }\n        b: untagContact(contactId: $id, tagName: \"vip\") { userErrors { code } }\n        c: tagContact(contactId: $id, tagName: \"Brand new\", createMissing: true) { userErrors { code } }\n      }\n    ": types.TagOneByNameDocument,
    "\n      mutation TagMany($ids: [ID!]!, $tag: ID!, $exact: Boolean = false) {\n        tagContacts(contactIds: $ids, tagId: $tag, exact: $exact) { contactIds userErrors { code } }\n      }\n    ": types.TagManyDocument,
    "query ThreeCompanyIds { companies(first: 3) { nodes { id } } }": types.ThreeCompanyIdsDocument,
    "\n      mutation TagManyCompanies($ids: [ID!]!) {\n        tagCompanies(companyIds: $ids, tagName: \"VIP\") { companyIds userErrors { code } }\n        untagCompanies(companyIds: $ids, tagName: \"VIP\") { companyIds userErrors { code } }\n      }\n    ": types.TagManyCompaniesDocument,
    "\n      mutation DeleteOneCompany($id: ID!) { deleteCompany(id: $id) { deletedCompanyId userErrors { code } } }\n    ": types.DeleteOneCompanyDocument,
    "\n    query TagsOfMany {\n      contactByExternalId(externalId: \"seed-many\") { id tags { id name } }\n      tags { id name }\n    }\n  ": types.TagsOfManyDocument,
    "\n      mutation TagAndUntag($id: ID!, $tag: ID!) {\n        a: tagContact(contactId: $id, tagId: $tag) { contact { tags { id } } userErrors { code } }\n        b: untagContact(contactId: $id, tagId: $tag) { contact { tags { id } } userErrors { code } }\n        c: tagContacts(contactIds: [$id], tagId: $tag) { contacts { tags { id } } }\n        d: untagContacts(contactIds: [$id], tagId: $tag) { contacts { tags { id } } }\n      }\n    ": types.TagAndUntagDocument,
    "\n  query MergePreview($fromId: ID!, $intoId: ID!) {\n    contactMergePreview(fromId: $fromId, intoId: $intoId) {\n      isPossible\n      userErrors { code field message }\n      fields { name from into after isChanged }\n      tagIds companyIds noteCount previewToken\n    }\n  }\n": types.MergePreviewDocument,
    "\n  mutation MergeAsPreviewed($fromId: ID!, $intoId: ID!) {\n    mergeContacts(fromId: $fromId, intoId: $intoId) {\n      userErrors { code field message }\n      contact {\n        externalId role createdAt hasHardBounced markedEmailAsSpam unsubscribedFromEmails email emailDomain phone name\n        avatarUrl signedUpAt lastSeenAt lastRepliedAt lastContactedAt lastEmailOpenedAt lastEmailClickedAt ownerId\n        languageOverride os referrer customAttributes\n        location { country region city countryCode continentCode }\n        browser { name version language }\n        android { appName appVersion device osVersion sdkVersion lastSeenAt }\n        ios { appName appVersion device osVersion sdkVersion lastSeenAt }\n        utm { campaign content medium source term }\n        socialProfiles { name url }\n        tags { id } companies(first: 100) { nodes { id } } notes(first: 1) { totalCount }\n      }\n    }\n  }\n": types.MergeAsPreviewedDocument,
    "\n      query PairsToMerge {\n        leads: contacts(first: 150, filter: { role: { eq: LEAD } }) { nodes { id } }\n        users: contacts(first: 150, filter: { role: { eq: USER } }) { nodes { id } }\n      }\n    ": types.PairsToMergeDocument,
    "\n    query DuplicatesOf($id: ID!) { contact(id: $id) { duplicates { id } } }\n  ": types.DuplicatesOfDocument,
    "\n        mutation MoveAway($id: ID!) {\n          updateContact(id: $id, input: { email: \"away@example.com\" }) { userErrors { code } }\n        }\n      ": types.MoveAwayDocument,
    "\n        mutation CreateNote($input: CreateNoteInput!) {\n          createNote(input: $input) {\n            note { id body author { id name jobTitle } }\n            contact { notes { totalCount nodes { id } } }\n            userErrors { code message field }\n          }\n        }\n      ": types.CreateNoteDocument,
    "\n      query NotesOfMany {\n        contactByExternalId(externalId: \"seed-many\") {\n          notes(first: 100) { totalCount nodes { id createdAt } }\n        }\n      }\n    ": types.NotesOfManyDocument,
    "\n    query NotesInDepth {\n      contactByExternalId(externalId: \"seed-many\") {\n        name\n        notes(first: 2) {\n          nodes {\n            id body createdAt\n            author { __typename id name email isAway }\n            contact { name notes(first: 1) { totalCount } }\n          }\n        }\n      }\n    }\n  ": types.NotesInDepthDocument,
    "\n        query NotesOfC1 {\n          contact(id: \"c1\") { notes { nodes { id author { id name jobTitle } contact { id } } } }\n        }\n      ": types.NotesOfC1Document,
    "query AdminTitles { intercomAdmins { id name jobTitle } }": types.AdminTitlesDocument,
    "\n        mutation NoteTwice($id: ID!) {\n          a: createNote(input: { contactId: $id, body: \"Hello\" }) {\n            contact { notes { totalCount } }\n            userErrors { code }\n          }\n          b: createNote(input: { contactId: $id, body: \"Hello\" }) {\n            contact { notes { totalCount } }\n            userErrors { code }\n          }\n        }\n      ": types.NoteTwiceDocument,
    "\n        query NotesOfSeedUserInList {\n          contacts(filter: { externalId: { eq: \"auth0|seed-user\" } }) {\n            nodes { notes { totalCount } }\n          }\n        }\n      ": types.NotesOfSeedUserInListDocument,
    "\n          mutation CreateNoteOnce($id: ID!) {\n            createNote(input: { contactId: $id, body: \"Once\" }) { note { id } userErrors { code } }\n          }\n        ": types.CreateNoteOnceDocument,
    "query FiveContacts { contacts(first: 5) { nodes { id } } }": types.FiveContactsDocument,
    "\n  query PageWithTagsAndSegments {\n    contacts(first: 50) { totalCount nodes { id tags { name } segments { name } } }\n  }\n": types.PageWithTagsAndSegmentsDocument,
    "\n        query ThreeRootFields {\n          intercomWorkspace { id }\n          segments { id }\n          contacts(first: 1) { totalCount }\n        }\n      ": types.ThreeRootFieldsDocument,
    "\n        mutation TagContactAndReadIt($id: ID!, $tag: ID!) {\n          tagContact(contactId: $id, tagId: $tag) { tag { id } contact { id } userErrors { code } }\n        }\n      ": types.TagContactAndReadItDocument,
    "\n        mutation RenameAndReadAll($id: ID!) {\n          updateContact(id: $id, input: { name: \"Done\" }) {\n            contact { name tags { name } segments { name } }\n            userErrors { code }\n          }\n        }\n      ": types.RenameAndReadAllDocument,
    "\n        mutation CreateAndDelete {\n          a: createContact(input: { externalId: \"kept\" }) {\n            contact { externalId } userErrors { code }\n          }\n          b: deleteContact(id: \"6abbb4440000000001ffffff\") { deletedContactId }\n        }\n      ": types.CreateAndDeleteDocument,
    "query NamesOfTags { tags { name } }": types.NamesOfTagsDocument,
    "\n        mutation CreateBrandNewTag {\n          createTag(input: { name: \"Brand new\" }) { tag { id } }\n        }\n      ": types.CreateBrandNewTagDocument,
    "\n          mutation TagContact($id: ID!, $tag: ID!) {\n            tagContact(contactId: $id, tagId: $tag) { userErrors { code } }\n          }\n        ": types.TagContactDocument,
    "query TagsOfFive { list: contacts(first: 5) { nodes { id tags { name } } } }": types.TagsOfFiveDocument,
    "\n  query IdOfMany { parent: contactByExternalId(externalId: \"seed-many\") { id } }\n": types.IdOfManyDocument,
    "\n  query IdOfCrowd { parent: companyByCompanyId(companyId: \"crowd\") { id } }\n": types.IdOfCrowdDocument,
    "\n  mutation RemoveFromCompany($id: ID!, $company: ID!) {\n    removeContactFromCompany(contactId: $id, companyId: $company) { userErrors { code } }\n  }\n": types.RemoveFromCompanyDocument,
    "\n  query ListOfCompanies($first: Int! = 50, $after: String) {\n    list: companies(first: $first, after: $after) {\n      totalCount\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.ListOfCompaniesDocument,
    "\n  query ListOfContactCompanies($externalId: ID! = \"seed-many\", $first: Int! = 50, $after: String) {\n    parent: contactByExternalId(externalId: $externalId) {\n      list: companies(first: $first, after: $after) {\n        totalCount\n        edges { cursor node { id } }\n        nodes { id }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n": types.ListOfContactCompaniesDocument,
    "\n  query ListOfContactNotes($first: Int! = 50, $after: String) {\n    parent: contactByExternalId(externalId: \"seed-many\") {\n      list: notes(first: $first, after: $after) {\n        totalCount\n        edges { cursor node { id } }\n        nodes { id }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n": types.ListOfContactNotesDocument,
    "\n  query ListOfCompanyContacts($first: Int! = 50, $after: String) {\n    parent: companyByCompanyId(companyId: \"crowd\") {\n      list: contacts(first: $first, after: $after) {\n        totalCount\n        edges { cursor node { id } }\n        nodes { id }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n": types.ListOfCompanyContactsDocument,
    "\n      mutation CreateCrowd {\n        upsertCompany(input: { companyId: \"crowd\", name: \"Crowd\" }) { company { id } }\n      }\n    ": types.CreateCrowdDocument,
    "query FiftySixContacts { contacts(first: 56) { nodes { id } } }": types.FiftySixContactsDocument,
    "\n        mutation AddToCrowd($id: ID!, $company: ID!) {\n          addContactToCompany(contactId: $id, companyId: $company) { userErrors { code } }\n        }\n      ": types.AddToCrowdDocument,
    "\n      query NoteTimesOfMany {\n        parent: contactByExternalId(externalId: \"seed-many\") {\n          notes(first: 60) { nodes { createdAt } }\n        }\n      }\n    ": types.NoteTimesOfManyDocument,
    "\n      mutation CreateNewNote($id: ID!) {\n        createNote(input: { contactId: $id, body: \"New\" }) { note { id } userErrors { code } }\n      }\n    ": types.CreateNewNoteDocument,
    "\n        query ContactsOfCompany($id: ID!) {\n          company(id: $id) { contacts(first: 500) { nodes { id } } }\n        }\n      ": types.ContactsOfCompanyDocument,
    "\n  query SearchedContacts($search: String, $filter: ContactFilter, $sort: ContactSort) {\n    contacts(first: 150, search: $search, filter: $filter, sort: $sort) {\n      totalCount nodes { id name email phone externalId role lastContactedAt lastRepliedAt lastSeenAt signedUpAt lastEmailOpenedAt lastEmailClickedAt }\n    }\n  }\n": types.SearchedContactsDocument,
    "\n      query SearchWithin($search: String) {\n        tags { contacts(first: 45, search: $search) { totalCount nodes { id name email phone externalId } } }\n        segments { contacts(first: 45, search: $search) { totalCount nodes { id name email phone externalId } } }\n      }\n    ": types.SearchWithinDocument,
    "\n      query SearchWordsWithin($search: String, $filter: ContactFilter) {\n        tags { contacts(first: 1, search: $search, filter: $filter) { totalCount } }\n      }\n    ": types.SearchWordsWithinDocument,
    "\n      query SearchPages($search: String, $after: String) {\n        contacts(first: 2, search: $search, after: $after) { nodes { id } pageInfo { endCursor } }\n      }\n    ": types.SearchPagesDocument,
    "query Counts($filters: [ContactFilter!]!) { contactCounts(filters: $filters) }": types.CountsDocument,
    "query KnowTimezone { intercomWorkspace { timezone } }": types.KnowTimezoneDocument,
    "\n        query CountsThrice($a: [ContactFilter!]!, $b: [ContactFilter!]!, $c: [ContactFilter!]!) {\n          a: contactCounts(filters: $a) b: contactCounts(filters: $b) c: contactCounts(filters: $c)\n        }\n      ": types.CountsThriceDocument,
    "\n      query ContactsOfOwnSeed {\n        contacts(first: 10, filter: { segmentId: { eq: \"by-hand\" } }) {\n          nodes {\n            name\n            tags { name }\n            segments { name }\n            companies { nodes { name } }\n          }\n        }\n        segments { name count }\n      }\n    ": types.ContactsOfOwnSeedDocument,
    "query SixtyContacts { contacts(first: 60) { nodes { id externalId role } } }": types.SixtyContactsDocument,
    "query ExternalIdOfContact($id: ID!) { contact(id: $id) { externalId } }": types.ExternalIdOfContactDocument,
    "\n      query ContactByEveryPath($id: ID!, $text: ID!, $r: [_Any!]!) {\n        contact(id: $id) { id name email }\n        _entities(representations: $r) { ... on Contact { id name email } }\n        all: contacts(first: 500) { nodes { id name } }\n        search: contacts(first: 500, filter: { id: { in: [$text, \"6abbb4440000000001ffffff\"] } }) {\n          nodes { id name }\n        }\n      }\n    ": types.ContactByEveryPathDocument,
    "\n        mutation RenameAndReaddress($id: ID!) {\n          updateContact(id: $id, input: { name: \"New Name\", email: \"new@example.com\" }) {\n            userErrors { code }\n          }\n        }\n      ": types.RenameAndReaddressDocument,
    "\n          query UsersNotGone($text: ID!) {\n            contacts(filter: { id: { eq: $text }, role: { eq: USER }, name: { ne: \"Gone From Here\" } }) {\n              nodes { id } pageInfo { endCursor }\n            }\n          }\n        ": types.UsersNotGoneDocument,
    "\n        mutation RenameToGone($id: ID!) {\n          updateContact(id: $id, input: { name: \"Gone From Here\" }) { userErrors { code } }\n        }\n      ": types.RenameToGoneDocument,
    "mutation Archive($id: ID!) { done: archiveContact(id: $id) { userErrors { code } } }": types.ArchiveDocument,
    "mutation Delete($id: ID!) { done: deleteContact(id: $id) { userErrors { code } } }": types.DeleteDocument,
    "mutation Block($id: ID!) { done: blockContact(id: $id) { userErrors { code } } }": types.BlockDocument,
    "\n        mutation MergeQuietly($from: ID!, $into: ID!) {\n          mergeContacts(fromId: $from, intoId: $into) { userErrors { code } }\n        }\n      ": types.MergeQuietlyDocument,
    "\n          query MergedByExternalId($e: ID!) {\n            one: contactByExternalId(externalId: $e) { id }\n            many: contactsByExternalIds(externalIds: [$e, $e]) { id }\n          }\n        ": types.MergedByExternalIdDocument,
    "\n        mutation CreateUserAndLead {\n          user: createContact(input: { externalId: \"brand-new\" }) { contact { id externalId } }\n          lead: createContact(input: { role: LEAD }) { contact { id externalId } }\n        }\n      ": types.CreateUserAndLeadDocument,
    "\n          query NewContactByEveryKey($id: ID!, $e: ID!, $r: [_Any!]!) {\n            contact(id: $id) { id }\n            contactByExternalId(externalId: $e) { id }\n            contactsByExternalIds(externalIds: [$e, \"nobody\"]) { id }\n            _entities(representations: $r) { ... on Contact { id } }\n          }\n        ": types.NewContactByEveryKeyDocument,
    "\n        mutation MoveExternalId($id: ID!) {\n          updateContact(id: $id, input: { externalId: \"moved\" }) { userErrors { code } }\n        }\n      ": types.MoveExternalIdDocument,
    "\n        query OldAndNewExternalId($old: ID!) {\n          old: contactByExternalId(externalId: $old) { id }\n          new: contactByExternalId(externalId: \"moved\") { id }\n          both: contactsByExternalIds(externalIds: [$old, \"moved\"]) { id }\n        }\n      ": types.OldAndNewExternalIdDocument,
    "query TagsOfContact($id: ID!) { contact(id: $id) { tags { name } } }": types.TagsOfContactDocument,
    "\n        mutation UntagContact($id: ID!, $tag: ID!) {\n          untagContact(contactId: $id, tagId: $tag) { userErrors { code } }\n        }\n      ": types.UntagContactDocument,
    "\n        query ContactsOfTag($tag: ID!) {\n          tag(id: $tag) { contacts(first: 500) { nodes { id } } }\n        }\n      ": types.ContactsOfTagDocument,
    "\n      mutation RenameTwice($id: ID!) {\n        a: updateContact(id: $id, input: { name: \"First\" }) { contact { name tags { name } } }\n        b: updateContact(id: $id, input: { name: \"Second\" }) { contact { name tags { name } } }\n      }\n    ": types.RenameTwiceDocument,
    "\n      mutation TagManyAndShow($ids: [ID!]!, $tag: ID!) {\n        tagContacts(contactIds: $ids, tagId: $tag) {\n          contactIds contacts { id tags { id } } userErrors { code field }\n        }\n      }\n    ": types.TagManyAndShowDocument,
    "\n      mutation UntagManyAndShow($ids: [ID!]!, $tag: ID!) {\n        untagContacts(contactIds: $ids, tagId: $tag) {\n          contacts { tags { id } } userErrors { code }\n        }\n      }\n    ": types.UntagManyAndShowDocument,
    "\n      query OddContact {\n        contact(id: \"odd\") {\n          role name avatarUrl ownerId owner { name } createdAt signedUpAt lastSeenAt\n          location { city } socialProfiles { name } customAttributes\n          utm { source } subscriptions { consent } companies(first: 5) { nodes { id } }\n          android { appName } browser { name }\n        }\n      }\n    ": types.OddContactDocument,
    "\n      query TagsCountedHigher {\n        many: contact(id: \"odd\") { tags { id name } }\n        few: contact(id: \"plain\") { name avatarUrl ownerId tags { id } }\n      }\n    ": types.TagsCountedHigherDocument,
    "\n      query OddWords {\n        intercomSubscriptionTypes { id name state consentType contentTypes }\n        intercomWorkspace { timezone }\n        intercomAdmins { id jobTitle hasInboxSeat }\n      }\n    ": types.OddWordsDocument,
    "\n      query CompanyWithRecordedNotes {\n        company(id: \"co\") { companyId name plan customAttributes }\n        gone: contact(id: \"gone\") { id }\n      }\n    ": types.CompanyWithRecordedNotesDocument,
    "\n        mutation RefusedCreate($input: CreateContactInput!) {\n          payload: createContact(input: $input) { contact { id } userErrors { code message field intercomRequestId } }\n        }\n      ": types.RefusedCreateDocument,
    "\n        mutation RefusedUpdate($id: ID!, $input: UpdateContactInput!) {\n          payload: updateContact(id: $id, input: $input) { contact { id } userErrors { code message field intercomRequestId } }\n        }\n      ": types.RefusedUpdateDocument,
    "\n        mutation RefusedUpsert($input: UpsertContactInput!) {\n          payload: upsertContact(input: $input) { contact { id } userErrors { code message field intercomRequestId } }\n        }\n      ": types.RefusedUpsertDocument,
    "\n      query WarmLists {\n        contacts: intercomDataAttributes(model: CONTACT) { name }\n        companies: intercomDataAttributes(model: COMPANY) { name }\n        intercomAdmins { id }\n      }\n    ": types.WarmListsDocument,
    "\n        mutation RefusedCompany {\n          payload: upsertCompany(input: { companyId: \"refused\", customAttributes: { tier: \"gold\" } }) {\n            company { id }\n            userErrors { code message field }\n          }\n        }\n      ": types.RefusedCompanyDocument,
    "mutation RefusedTag { payload: createTag(input: { name: \"vip\" }) { userErrors { code message field } } }": types.RefusedTagDocument,
    "mutation RefusedRename { payload: updateTag(id: \"9\", input: { name: \"vip\" }) { userErrors { code message field } } }": types.RefusedRenameDocument,
    "\n            mutation RefusedAttribute {\n              payload: createIntercomDataAttribute(input: { model: CONTACT, name: \"unique\", dataType: STRING }) {\n                userErrors { code message field }\n              }\n            }\n          ": types.RefusedAttributeDocument,
    "\n            mutation RefusedUnarchive {\n              payload: unarchiveContact(id: \"6abbb4440000000001ffffff\") { userErrors { code message field } }\n            }\n          ": types.RefusedUnarchiveDocument,
    "\n        mutation CreateOddlyNamed($externalId: ID!) {\n          createContact(input: { externalId: $externalId }) { userErrors { message } }\n        }\n      ": types.CreateOddlyNamedDocument,
    "\n    mutation CreateWithUnsetPlan($email: String!, $id: ID!, $plan: String, $byDefault: String = \"basic\") {\n      some: createContact(input: { email: $email, customAttributes: { plan: $plan, seats: 5 } }) {\n        contact { customAttributes }\n        userErrors { message }\n      }\n      none: upsertContact(input: { externalId: $id, customAttributes: { plan: $plan } }) {\n        contact { customAttributes }\n        userErrors { message }\n      }\n      byDefault: updateContact(id: \"nobody\", input: { customAttributes: { plan: $byDefault } }) {\n        userErrors { code }\n      }\n      company: upsertCompany(input: { companyId: $id, customAttributes: { plan: $plan } }) {\n        userErrors { code }\n      }\n    }\n  ": types.CreateWithUnsetPlanDocument,
    "\n      mutation UpdateUnsetPlan($id: ID!, $plan: String) {\n        updateContact(id: $id, input: { customAttributes: { plan: $plan, seats: 6 } }) {\n          contact { customAttributes }\n        }\n      }\n    ": types.UpdateUnsetPlanDocument,
    "\n          mutation CreateWithPlan($email: String!) {\n            createContact(input: { email: $email, customAttributes: { plan: \"pro\" } }) { contact { id } }\n          }\n        ": types.CreateWithPlanDocument,
    "\n          mutation CreateInThePast($externalId: ID!, $signedUpAt: DateTime!) {\n            createContact(input: { externalId: $externalId, signedUpAt: $signedUpAt }) {\n              contact { signedUpAt }\n              userErrors { message }\n            }\n          }\n        ": types.CreateInThePastDocument,
    "\n        query OddTimes {\n          contact(id: \"a\") {\n            id createdAt updatedAt signedUpAt lastSeenAt lastRepliedAt lastContactedAt lastEmailOpenedAt lastEmailClickedAt\n          }\n        }\n      ": types.OddTimesDocument,
    "\n  query ContactsTwice($filter: ContactFilter) {\n    a: contacts(first: 320, filter: $filter) { nodes { id } }\n    b: contacts(first: 320, filter: $filter) { nodes { id } }\n  }\n": types.ContactsTwiceDocument,
    "\n  query CompaniesTwice {\n    a: companies(first: 60) { nodes { id } }\n    b: companies(first: 60) { nodes { id } }\n  }\n": types.CompaniesTwiceDocument,
    "\n  query NotesTwice {\n    contactByExternalId(externalId: \"seed-many\") {\n      a: notes(first: 60) { nodes { id } }\n      b: notes(first: 60) { nodes { id } }\n    }\n  }\n": types.NotesTwiceDocument,
    "\n        query CompaniesAndNotes {\n          companies(first: 500) { pageInfo { hasNextPage } }\n          contactByExternalId(externalId: \"seed-many\") { notes(first: 500) { nodes { id } } }\n        }\n      ": types.CompaniesAndNotesDocument,
    "\n  query PageOfNames($first: Int!) {\n    contacts(first: $first) {\n      totalCount\n      nodes { id name tags { name } }\n    }\n  }\n": types.PageOfNamesDocument,
    "\n  query ContactByExternalId($externalId: ID!) {\n    contactByExternalId(externalId: $externalId) { id name email role }\n  }\n": types.ContactByExternalIdDocument,
    "\n        query SubscriptionTypesInFull {\n          intercomSubscriptionTypes { id name description state consentType contentTypes }\n        }\n      ": types.SubscriptionTypesInFullDocument,
    "\n        mutation SetSubscription($contact: ID!, $type: ID!, $consent: IntercomSubscriptionConsent!) {\n          payload: setContactSubscription(contactId: $contact, subscriptionTypeId: $type, consent: $consent) {\n            subscription { consent type { name } }\n            contact { subscriptions { consent type { name } } }\n            userErrors { code message field }\n          }\n        }\n      ": types.SetSubscriptionDocument,
    "\n        mutation RemoveSubscription($contact: ID!, $type: ID!) {\n          payload: removeContactSubscription(contactId: $contact, subscriptionTypeId: $type) {\n            subscriptionType { name }\n            contact { subscriptions { consent type { name } } }\n            userErrors { code message field }\n          }\n        }\n      ": types.RemoveSubscriptionDocument,
    "\n      query SubscriptionsOfManyAndNone {\n        many: contactByExternalId(externalId: \"seed-many\") {\n          subscriptions { consent type { id name } }\n        }\n        none: contactByExternalId(externalId: \"auth0|seed-user\") { subscriptions { consent } }\n      }\n    ": types.SubscriptionsOfManyAndNoneDocument,
    "\n      query SubscriptionsOfC1 {\n        contact(id: \"c1\") { subscriptions { consent type { id name } } }\n      }\n    ": types.SubscriptionsOfC1Document,
    "\n        query SubscriptionNamesOfC1 {\n          contact(id: \"c1\") { subscriptions { consent type { name } } }\n        }\n      ": types.SubscriptionNamesOfC1Document,
    "\n        mutation SetRemoveAndSet($id: ID!, $type: ID!) {\n          a: setContactSubscription(contactId: $id, subscriptionTypeId: $type, consent: OPT_IN) {\n            contact { subscriptions { consent } }\n            userErrors { code }\n          }\n          b: removeContactSubscription(contactId: $id, subscriptionTypeId: $type) {\n            contact { subscriptions { consent } }\n            userErrors { code }\n          }\n          c: setContactSubscription(contactId: $id, subscriptionTypeId: $type, consent: OPT_IN) {\n            contact { subscriptions { consent } }\n            userErrors { code }\n          }\n        }\n      ": types.SetRemoveAndSetDocument,
    "\n        query SubscriptionsOfSeedUserInList {\n          contacts(filter: { externalId: { eq: \"auth0|seed-user\" } }) {\n            nodes { subscriptions { consent } }\n          }\n        }\n      ": types.SubscriptionsOfSeedUserInListDocument,
    "\n  query FilteredContactsOfTags($filter: ContactFilter, $sort: ContactSort) {\n    tags { id contacts(first: 100, filter: $filter, sort: $sort) { nodes { id role name createdAt } } }\n  }\n": types.FilteredContactsOfTagsDocument,
    "\n  query FilteredContactsOfSegments($filter: ContactFilter, $sort: ContactSort) {\n    segments { id contacts(first: 100, filter: $filter, sort: $sort) { nodes { id role name createdAt } } }\n  }\n": types.FilteredContactsOfSegmentsDocument,
    "query WarmTags { tags { id } }": types.WarmTagsDocument,
    "\n        mutation RenameInReplica($id: ID!, $name: String!) {\n          updateTag(id: $id, input: { name: $name }) { userErrors { code } }\n        }\n      ": types.RenameInReplicaDocument,
    "\n    mutation TagByName($id: ID!, $name: String!, $create: Boolean!) {\n      tagContact(contactId: $id, tagName: $name, createMissing: $create) {\n        tag { id name }\n        contact { tags { id } }\n        userErrors { code field }\n      }\n    }\n  ": types.TagByNameDocument,
    "\n    mutation UntagByName($id: ID!, $name: String!) {\n      untagContact(contactId: $id, tagName: $name) {\n        tag { id name }\n        contact { tags { id } }\n        userErrors { code field }\n      }\n    }\n  ": types.UntagByNameDocument,
    "\n        mutation TagWithDeleted($id: ID!, $tag: ID!) {\n          tagContact(contactId: $id, tagId: $tag) { userErrors { code field } }\n        }\n      ": types.TagWithDeletedDocument,
    "\n      query KnownUsers {\n        contacts(first: 200, filter: { role: { eq: USER }, externalId: { isNull: false } }) {\n          nodes { id externalId }\n        }\n      }\n    ": types.KnownUsersDocument,
    "\n  query UnknownByExternalIds($ids: [ID!]!) {\n    contactsByExternalIds(externalIds: $ids) { externalId }\n  }\n": types.UnknownByExternalIdsDocument,
    "query UnknownByExternalId($id: ID!) { contactByExternalId(externalId: $id) { id } }": types.UnknownByExternalIdDocument,
    "query UnknownById($id: ID!) { contact(id: $id) { id } }": types.UnknownByIdDocument,
    "\n              query TwoLists($a: [ID!]!, $b: [ID!]!) {\n                a: contactsByExternalIds(externalIds: $a) { id }\n                b: contactsByExternalIds(externalIds: $b) { id }\n              }\n            ": types.TwoListsDocument,
    "\n              query UnknownCompany($id: ID!, $companyId: ID!) {\n                company(id: $id) { id }\n                companyByCompanyId(companyId: $companyId) { id }\n              }\n            ": types.UnknownCompanyDocument,
    "\n        query AloneAndAmongMany($one: ID!, $many: [ID!]!) {\n          many: contactsByExternalIds(externalIds: $many) { externalId }\n          one: contactByExternalId(externalId: $one) { externalId }\n        }\n      ": types.AloneAndAmongManyDocument,
    "\n          mutation CreateStranger($id: ID!) {\n            createContact(input: { externalId: $id }) { contact { id } userErrors { code } }\n          }\n        ": types.CreateStrangerDocument,
    "mutation ArchiveStranger($id: ID!) { archiveContact(id: $id) { userErrors { code } } }": types.ArchiveStrangerDocument,
    "mutation UnarchiveStranger($id: ID!) { unarchiveContact(id: $id) { userErrors { code } } }": types.UnarchiveStrangerDocument,
    "query StrangeCompany($id: ID!) { companyByCompanyId(companyId: $id) { companyId } }": types.StrangeCompanyDocument,
    "\n          mutation UpsertStrangeCompany($id: ID!) {\n            upsertCompany(input: { companyId: $id }) { userErrors { code } }\n          }\n        ": types.UpsertStrangeCompanyDocument,
    "\n        mutation CreateTrusted($id: ID!) {\n          createContact(input: { externalId: $id }) { userErrors { code } }\n        }\n      ": types.CreateTrustedDocument,
    "\n                mutation CreateInProperty($id: ID!) {\n                  createContact(input: { externalId: $id }) { userErrors { code } }\n                }\n              ": types.CreateInPropertyDocument,
    "\n  query Everybody($after: String) {\n    contacts(first: 500, after: $after) {\n      nodes { id role signedUpAt createdAt customAttributes }\n      pageInfo { endCursor }\n    }\n  }\n": types.EverybodyDocument,
    "query Ann { contactByExternalId(externalId: \"auth0|ann\") { id } }": types.AnnDocument,
    "\n      mutation CreateNamesake {\n        createContact(input: { role: LEAD, email: \"same@example.com\", phone: \"+35315550100\", name: \"Had A Name\" }) {\n          contact { id externalId }\n        }\n      }\n    ": types.CreateNamesakeDocument,
    "\n      mutation TagContact($id: ID!, $tag: ID!) {\n        tagContact(contactId: $id, tagId: $tag) { userErrors { code } }\n      }\n    ": types.TagContactDocument,
    "\n      mutation MergeAndUpdate($fromId: ID!, $intoId: ID!) {\n        merge: mergeContacts(fromId: $fromId, intoId: $intoId) {\n          mergedContactId\n          contact { id name phone email externalId tags { name } }\n          userErrors { code }\n        }\n        again: updateContact(id: $fromId, input: { name: \"x\" }) {\n          contact { id } userErrors { code }\n        }\n      }\n    ": types.MergeAndUpdateDocument,
    "\n      query MergedAwayByEveryKey($id: ID!, $externalId: ID!, $references: [_Any!]!) {\n        contact(id: $id) { id }\n        contactByExternalId(externalId: $externalId) { id }\n        contactsByExternalIds(externalIds: [$externalId, \"merge-into\"]) { id }\n        contacts(filter: { email: { eq: \"same@example.com\" } }) { nodes { id } }\n        _entities(representations: $references) { ... on Contact { id } }\n      }\n    ": types.MergedAwayByEveryKeyDocument,
    "\n      query SegmentsAndAContact {\n        segments { id name contacts(first: 1) { nodes { id } } }\n      }\n    ": types.SegmentsAndAContactDocument,
    "query TotalByOneRow { contacts(first: 1) { totalCount } }": types.TotalByOneRowDocument,
    "\n  query FiftyWithTagsAndSegments {\n    contacts(first: 50) { nodes { id tags { name } segments { name } } }\n  }\n": types.FiftyWithTagsAndSegmentsDocument,
    "query FirstSeededContact { contact(id: \"6abbb4440000000001000001\") { id } }": types.FirstSeededContactDocument,
    "query RateLimit { intercomRateLimit { limit remaining resetAt } }": types.RateLimitDocument,
    "\n    query CanaryReads($id: ID!, $externalId: ID!) {\n      contact(id: $id) { id }\n      contactByExternalId(externalId: $externalId) { id }\n      contacts(first: 1) { totalCount }\n      tags { id }\n    }\n  ": types.CanaryReadsDocument,
    "\n    query CanarySearch($email: String!) {\n      contacts(filter: { email: { eq: $email } }) { totalCount }\n    }\n  ": types.CanarySearchDocument,
    "\n    mutation CanaryCreate($email: String!, $name: String!, $externalId: ID!) {\n      createContact(input: { email: $email, name: $name, externalId: $externalId }) {\n        contact { id }\n        userErrors { code message field intercomRequestId }\n      }\n    }\n  ": types.CanaryCreateDocument,
    "\n    mutation CanaryUpdate($id: ID!, $name: String!, $email: String!) {\n      updateContact(id: $id, input: { name: $name, email: $email }) {\n        contact { id }\n        userErrors { code message field intercomRequestId }\n      }\n    }\n  ": types.CanaryUpdateDocument,
    "\n    mutation CanaryNote($id: ID!, $name: String!) {\n      createNote(input: { contactId: $id, body: $name }) {\n        note { id }\n        userErrors { code message field intercomRequestId }\n      }\n    }\n  ": types.CanaryNoteDocument,
    "\n  query SegmentsOfPage($first: Int!) {\n    contacts(first: $first) { nodes { id segments { name } } }\n  }\n": types.SegmentsOfPageDocument,
    "query SegmentsAndTags { segments { id } tags { id } }": types.SegmentsAndTagsDocument,
    "\n        mutation CreateThreeLeads {\n          a: createContact(input: { role: LEAD }) { userErrors { code } }\n          b: createContact(input: { role: LEAD }) { userErrors { code } }\n          c: createContact(input: { role: LEAD }) { userErrors { code } }\n        }\n      ": types.CreateThreeLeadsDocument,
    "query ContactOne { contact(id: \"1\") { id } }": types.ContactOneDocument,
    "\n      mutation CreateLeadOnly {\n        createContact(input: { role: LEAD }) { userErrors { code } }\n      }\n    ": types.CreateLeadOnlyDocument,
    "query SegmentsOfTwenty { contacts(first: 20) { nodes { id segments { name } } } }": types.SegmentsOfTwentyDocument,
    "\n      mutation RenameToN($id: ID!) {\n        updateContact(id: $id, input: { name: \"n\" }) { userErrors { code } }\n      }\n    ": types.RenameToNDocument,
    "\n          query CompaniesOfNobody($r: [_Any!]!) {\n            _entities(representations: $r) { ... on Company { name } }\n          }\n        ": types.CompaniesOfNobodyDocument,
    "\n  mutation CreateLeadOnly {\n    createContact(input: { role: LEAD }) { userErrors { code } }\n  }\n": types.CreateLeadOnlyDocument,
    "\n      mutation CreateNoteB($contactId: ID!) {\n        createNote(input: { contactId: $contactId, body: \"b\" }) { userErrors { code } }\n      }\n    ": types.CreateNoteBDocument,
    "\n      mutation MergeContactsOnly($fromId: ID!, $intoId: ID!) {\n        mergeContacts(fromId: $fromId, intoId: $intoId) { userErrors { code } }\n      }\n    ": types.MergeContactsOnlyDocument,
    "\n        mutation RenameFirstSeeded {\n          updateContact(id: \"6abbb4440000000001000001\", input: { name: \"n\" }) {\n            userErrors { code }\n          }\n        }\n      ": types.RenameFirstSeededDocument,
    "\n        mutation DeleteContactAndSayWhy($id: ID!) {\n          deleteContact(id: $id) { deletedContactId userErrors { code } }\n        }\n      ": types.DeleteContactAndSayWhyDocument,
    "query RateLimitTold { intercomRateLimit { limit remaining resetAt } }": types.RateLimitToldDocument,
    "query TotalAndIds { contacts(first: 5) { totalCount nodes { id } } }": types.TotalAndIdsDocument,
    "query IdsAndWhetherMore { contacts(first: 1) { nodes { id } pageInfo { hasNextPage } } }": types.IdsAndWhetherMoreDocument,
    "\n      mutation CreateAndSayAll($input: CreateContactInput!) {\n        createContact(input: $input) {\n          contact { id externalId name }\n          userErrors { code conflictingContactId }\n        }\n      }\n    ": types.CreateAndSayAllDocument,
    "\n        mutation UpsertAndSayAll($input: UpsertContactInput!) {\n          upsertContact(input: $input) {\n            outcome\n            contact { id externalId name }\n            userErrors { code conflictingContactId }\n          }\n        }\n      ": types.UpsertAndSayAllDocument,
    "query TotalOfX { contacts(filter: { name: { eq: \"x\" } }) { totalCount } }": types.TotalOfXDocument,
    "\n  query EveryPathById($id: ID!, $references: [_Any!]!) {\n    contact(id: $id) { id }\n    contactByExternalId(externalId: $id) { id }\n    contactsByExternalIds(externalIds: [$id]) { id }\n    tag(id: $id) { id }\n    segment(id: $id) { id }\n    company(id: $id) { id }\n    companyByCompanyId(companyId: $id) { id }\n    _entities(representations: $references) { __typename }\n  }\n": types.EveryPathByIdDocument,
    "\n  mutation EveryWriteById($id: ID!) {\n    a: updateContact(id: $id, input: { name: \"n\" }) { userErrors { code } }\n    b: deleteContact(id: $id) { userErrors { code } }\n    c: archiveContact(id: $id) { userErrors { code } }\n    d: mergeContacts(fromId: $id, intoId: \"1\") { userErrors { code } }\n    e: untagContact(contactId: $id, tagId: $id) { userErrors { code } }\n    f: tagContact(contactId: \"1\", tagId: $id) { userErrors { code } }\n    g: deleteTag(id: $id) { userErrors { code } }\n    h: removeContactFromCompany(contactId: $id, companyId: $id) { userErrors { code } }\n  }\n": types.EveryWriteByIdDocument,
    "\n      query ContactOfMuch {\n        contactByExternalId(externalId: \"seed-many\") {\n          id tags { id name }\n          companies(first: 1) { nodes { id } }\n        }\n      }\n    ": types.ContactOfMuchDocument,
    "query SubscriptionTypeIds { intercomSubscriptionTypes { id } }": types.SubscriptionTypeIdsDocument,
    "\n          mutation RemoveTag($contactId: ID!, $tagId: ID!) {\n            removal: untagContact(contactId: $contactId, tagId: $tagId) {\n              from: tag { id name }\n              contact { id }\n              userErrors { code }\n            }\n          }\n        ": types.RemoveTagDocument,
    "\n          mutation RemoveCompany($contactId: ID!, $companyId: ID!) {\n            removal: removeContactFromCompany(contactId: $contactId, companyId: $companyId) {\n              from: company { id name }\n              contact { id }\n              userErrors { code }\n            }\n          }\n        ": types.RemoveCompanyDocument,
    "\n          mutation RemoveChoice($contactId: ID!, $typeId: ID!) {\n            removal: removeContactSubscription(contactId: $contactId, subscriptionTypeId: $typeId) {\n              from: subscriptionType { id name }\n              contact { id }\n              userErrors { code }\n            }\n          }\n        ": types.RemoveChoiceDocument,
    "\n      mutation DeleteCompanyTwice($id: ID!) {\n        deleteCompany(id: $id) { deletedCompanyId userErrors { code } }\n      }\n    ": types.DeleteCompanyTwiceDocument,
    "\n        mutation CreateFresh {\n          createContact(input: { externalId: \"fresh@x.example\", name: \"Fresh\" }) {\n            contact { id } userErrors { code }\n          }\n        }\n      ": types.CreateFreshDocument,
    "\n        mutation RenameFresher($id: ID!) {\n          updateContact(id: $id, input: { name: \"Fresher\" }) { userErrors { code } }\n        }\n      ": types.RenameFresherDocument,
    "\n          query NamesByExternalIds($ids: [ID!]!) {\n            contactsByExternalIds(externalIds: $ids) { name }\n          }\n        ": types.NamesByExternalIdsDocument,
    "\n        mutation CreateJustMadeTag {\n          createTag(input: { name: \"Just made\" }) { userErrors { code } }\n        }\n      ": types.CreateJustMadeTagDocument,
    "\n        mutation CreateEarlier {\n          createContact(input: { externalId: \"earlier\" }) { contact { id } userErrors { code } }\n        }\n      ": types.CreateEarlierDocument,
    "\n            query EarlierAndSeedUser {\n              contactsByExternalIds(externalIds: [\"earlier\", \"auth0|seed-user\"]) { id }\n            }\n          ": types.EarlierAndSeedUserDocument,
    "\n            query UnknownToReplicas($ids: [ID!]!) {\n              contactsByExternalIds(externalIds: $ids) { externalId }\n            }\n          ": types.UnknownToReplicasDocument,
    "\n        mutation CreateNobody {\n          createContact(input: { externalId: \"nobody-11@x.example\" }) { userErrors { code } }\n        }\n      ": types.CreateNobodyDocument,
    "query NobodysCompany { companyByCompanyId(companyId: \"nobody-inc\") { companyId } }": types.NobodysCompanyDocument,
    "\n        mutation UpsertNobodysCompany {\n          upsertCompany(input: { companyId: \"nobody-inc\" }) { userErrors { code } }\n        }\n      ": types.UpsertNobodysCompanyDocument,
    "query SecondSeededContact { contact(id: \"6abbb4440000000001000002\") { id } }": types.SecondSeededContactDocument,
    "query NameAndSegments($id: ID!) { contact(id: $id) { name segments { id } } }": types.NameAndSegmentsDocument,
    "\n        mutation RenameToAfter($id: ID!) {\n          updateContact(id: $id, input: { name: \"After\" }) { userErrors { code } }\n        }\n      ": types.RenameToAfterDocument,
    "\n      mutation CreateNoteWithMessage($contactId: ID!) {\n        createNote(input: { contactId: $contactId, body: \"b\" }) { userErrors { code message } }\n      }\n    ": types.CreateNoteWithMessageDocument,
    "query TwentyContacts { contacts(first: 20) { nodes { id } } }": types.TwentyContactsDocument,
    "\n              mutation RenameContact($id: ID!, $name: String!) {\n                updateContact(id: $id, input: { name: $name }) { userErrors { code } }\n              }\n            ": types.RenameContactDocument,
    "query NameAndTags($id: ID!) { contact(id: $id) { name tags { name } } }": types.NameAndTagsDocument,
    "\n      mutation CreateTagUnseen { createTag(input: { name: \"A tag\" }) { userErrors { code } } }\n    ": types.CreateTagUnseenDocument,
    "\n      mutation CreateTagAndSee { createTag(input: { name: \"A tag\" }) { tag { id } } }\n    ": types.CreateTagAndSeeDocument,
    "\n      mutation ArchiveAndShowConflict {\n        archiveContact(id: \"1\") {\n          archivedContactId\n          externalId\n          userErrors { conflictingContact { email } }\n        }\n      }\n    ": types.ArchiveAndShowConflictDocument,
    "\n    query TotalByFilter($f: ContactFilter) { contacts(filter: $f) { totalCount } }\n  ": types.TotalByFilterDocument,
    "\n    query TotalByFilters($f: [ContactFilter!]) { contacts(filter: { and: $f }) { totalCount } }\n  ": types.TotalByFiltersDocument,
    "\n          query TotalOfEmailEnding {\n            contacts(filter: { email: { endsWith: \".com\" } }) { totalCount }\n          }\n        ": types.TotalOfEmailEndingDocument,
    "\n          query TotalOfPhone {\n            contacts(filter: { and: [{ or: [{ phone: { eq: \"1\" } }] }] }) { totalCount }\n          }\n        ": types.TotalOfPhoneDocument,
    "\n          query TotalByNameFilter($s: ContactStringFilter) {\n            contacts(filter: { name: $s }) { totalCount }\n          }\n        ": types.TotalByNameFilterDocument,
    "\n          query TotalByDefaultFilter($f: ContactFilter = { email: { eq: \"x\" } }) {\n            contacts(filter: $f) { totalCount }\n          }\n        ": types.TotalByDefaultFilterDocument,
    "query ThreeEmails { contacts(first: 3) { nodes { id email } } }": types.ThreeEmailsDocument,
    "query ContactIds { contacts { nodes { id } } }": types.ContactIdsDocument,
    "\n          mutation CreateTwice {\n            createContact(input: { role: LEAD, name: \"Twice\" }) {\n              contact { id }\n              userErrors { code }\n            }\n          }\n        ": types.CreateTwiceDocument,
    "\n  query EntitiesWithNames($r: [_Any!]!) {\n    _entities(representations: $r) {\n      __typename ... on Tag { tag: name } ... on Contact { name }\n    }\n  }\n": types.EntitiesWithNamesDocument,
    "query TagAndSegmentNames { tags { name } segments { name } }": types.TagAndSegmentNamesDocument,
    "query TagNamesAndContact { tags { name contacts(first: 1) { nodes { id } } } }": types.TagNamesAndContactDocument,
    "query AdminNamesOnly { intercomAdmins { name } }": types.AdminNamesOnlyDocument,
    "query CountsOfSegments { segments { count } }": types.CountsOfSegmentsDocument,
    "query TagNamesAndRateLimit { tags { name } intercomRateLimit { remaining } }": types.TagNamesAndRateLimitDocument,
    "\n      mutation UntagNobody {\n        untagContact(contactId: \"1\", tagId: \"1\") { userErrors { code } }\n      }\n    ": types.UntagNobodyDocument,
    "query TagNamesAndBadContact { tags { name } contact(id: \"..\") { id } }": types.TagNamesAndBadContactDocument,
    "query OneContact($id: ID!) { contact(id: $id) { id } }": types.OneContactDocument,
    "\n  query ChangedOutside($id: ID!, $externalId: ID!, $tagId: ID!, $byId: _Any!, $byKey: _Any!) {\n    contact(id: $id) { id name }\n    contactByExternalId(externalId: $externalId) { id name }\n    contactsByExternalIds(externalIds: [$externalId]) { id name }\n    entities: _entities(representations: [$byId, $byKey]) { ... on Contact { id name } }\n    contacts(first: 50) { nodes { id name } }\n    filtered: contacts(first: 50, filter: { role: { eq: USER } }) { nodes { id name } }\n    searched: contacts(first: 50, search: \"before\") { nodes { id name } }\n    tag(id: $tagId) { contacts(first: 50) { nodes { id name } } }\n  }\n": types.ChangedOutsideDocument,
    "query TagsOfOutside { tags { id } }": types.TagsOfOutsideDocument,
    "\n      query TotalInOrder($s: ContactSort) { contacts(sort: $s) { totalCount } }\n    ": types.TotalInOrderDocument,
    "query TotalOfNone { contacts(first: 0) { totalCount } }": types.TotalOfNoneDocument,
    "query TypenameAndTotal { __typename contacts(first: 1) { totalCount } }": types.TypenameAndTotalDocument,
    "\n  mutation Make($name: String!, $email: String) {\n    createContact(input: { role: LEAD, name: $name, email: $email }) {\n      contact { id name } userErrors { code message }\n    }\n  }\n": types.MakeDocument,
    "\n          mutation ContactAndTag($a: String!, $b: String!) {\n            a: createContact(input: { role: LEAD, name: $a }) { contact { id name } userErrors { code } }\n            ... { b: createTag(input: { name: $b }) { tag { id name } userErrors { code } } }\n          }\n        ": types.ContactAndTagDocument,
    "query SomeContacts($first: Int!) { contacts(first: $first) { nodes { id } } }": types.SomeContactsDocument,
    "query Emails { contacts { nodes { email } } }": types.EmailsDocument,
    "\n    query ContactIdsByExternalIds($ids: [ID!]!) {\n      contactsByExternalIds(externalIds: $ids) { id }\n    }\n  ": types.ContactIdsByExternalIdsDocument,
    "mutation RenameForSubscribers($id: ID!, $name: String!) {\n  updateContact(id: $id, input: { name: $name }) { userErrors { code } }\n}": types.RenameForSubscribersDocument,
    "query AnyContactToSubscribeTo { contacts(first: 1) { nodes { id } } }": types.AnyContactToSubscribeToDocument,
    "query WorkspaceOfSubscribers { intercomWorkspace { id } contacts(first: 100) { nodes { id } } }": types.WorkspaceOfSubscribersDocument,
    "mutation RenameAtReplica($id: ID!, $name: String!) {\n  updateContact(id: $id, input: { name: $name }) { userErrors { code } }\n}": types.RenameAtReplicaDocument,
    "query SomeContactsOfReplicas {\n  intercomWorkspace { id }\n  contacts(first: 5) { nodes { id } }\n}": types.SomeContactsOfReplicasDocument,
    "query OneBesideAgents($id: ID!) { contact(id: $id) { id } }": types.OneBesideAgentsDocument,
    "\n  query FirstForTools {\n    contacts(first: 60) { nodes { id role externalId notes(first: 1) { totalCount } conversationSummary { totalCount } } }\n    segments { id }\n  }\n": types.FirstForToolsDocument,
    "mutation CreateTagX { createTag(input: { name: \"x\" }) { tag { id } } }": types.CreateTagXDocument,
    "query Sdl { _service { sdl } }": types.SdlDocument,
    "query FirstContactWithTags { contacts(first: 1) { nodes { id tags { name } } } }": types.FirstContactWithTagsDocument,
    "query TwoWithTags { contacts(first: 2) { nodes { id tags { name } } } }": types.TwoWithTagsDocument,
    "\n  mutation CreateByExternalId($id: ID!) {\n    createContact(input: { externalId: $id }) { contact { id } userErrors { code } }\n  }\n": types.CreateByExternalIdDocument,
    "\n  query TypesOfEntities($r: [_Any!]!) {\n    _entities(representations: $r) { __typename }\n  }\n": types.TypesOfEntitiesDocument,
    "query SdlAsTags { tags: _service { sdl } }": types.SdlAsTagsDocument,
    "\n          query TagIdsAndEntities($r: [_Any!]!) {\n            tags { id }\n            _entities(representations: $r) { __typename }\n          }\n        ": types.TagIdsAndEntitiesDocument,
    "\n  mutation CreateAndSayWhen($id: ID!) {\n    createContact(input: { externalId: $id }) {\n      contact { id }\n      userErrors { code retryAfterSeconds }\n    }\n  }\n": types.CreateAndSayWhenDocument,
    "query Page { contacts(first: 2) { nodes { id tags { name } } } }": types.PageDocument,
    "\n    mutation Create($input: CreateContactInput!) {\n      createContact(input: $input) {\n        contact { id email }\n        userErrors { code message conflictingContact { email } }\n      }\n    }\n  ": types.CreateDocument,
    "\n    query FindByEmail($email: String!) {\n      contacts(filter: { email: { eq: $email } }) { nodes { id email name } }\n    }\n  ": types.FindByEmailDocument,
    "\n    query Failing($email: String!) {\n      contacts(filter: { email: { eq: $email } }) { nodes { id email name } }\n    }\n  ": types.FailingDocument,
    "query TotalInOrder($s: ContactSort) { contacts(sort: $s) { totalCount } }": types.TotalInOrderDocument,
    "query EmailByExternalId($id: ID!) { contactByExternalId(externalId: $id) { email } }": types.EmailByExternalIdDocument,
    "query After { contacts(after: \"canary.person@secret.example\") { totalCount } }": types.AfterDocument,
    "query IdsOfTwo { contacts(first: 2) { nodes { id } } }": types.IdsOfTwoDocument,
    "query FloodedWorkspaceId { intercomWorkspace { id } }": types.FloodedWorkspaceIdDocument,
    "query FloodedContacts { contacts(first: 1) { nodes { id } } }": types.FloodedContactsDocument,
    "query WebhookWorkspaceId { intercomWorkspace { id } }": types.WebhookWorkspaceIdDocument,
    "\n  query WebhookByExternalId($externalId: ID!, $ids: [ID!]!) {\n    contactByExternalId(externalId: $externalId) { id name }\n    contactsByExternalIds(externalIds: $ids) { id name }\n  }\n": types.WebhookByExternalIdDocument,
    "query WebhookTagNames { tags { id name } }": types.WebhookTagNamesDocument,
    "query WebhookListedIds { contacts(first: 30) { nodes { id } } }": types.WebhookListedIdsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AllContacts($after: String) {\n  contacts(first: 150, after: $after) {\n    nodes {\n      id\n      email\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').AllContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AssignConversation($conversationId: ID!, $assigneeId: ID, $teamId: ID, $adminId: ID) {\n  assignIntercomConversation(\n    input: {conversationId: $conversationId, assigneeId: $assigneeId, teamId: $teamId, adminId: $adminId}\n  ) {\n    conversation {\n      assignee {\n        id\n      }\n      team {\n        id\n      }\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}"): typeof import('./graphql.js').AssignConversationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseConversation($conversationId: ID!, $body: String, $adminId: ID) {\n  closeIntercomConversation(\n    input: {conversationId: $conversationId, body: $body, adminId: $adminId}\n  ) {\n    conversation {\n      state\n      lastClosedAt\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}"): typeof import('./graphql.js').CloseConversationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ContactSegments($id: ID!) {\n  contact(id: $id) {\n    id\n    name\n    segments {\n      id\n      name\n    }\n  }\n}"): typeof import('./graphql.js').ContactSegmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ContactsChangedSince($day: Date!, $after: String) {\n  contacts(first: 150, after: $after, filter: {updatedAt: {after: $day}}) {\n    nodes {\n      id\n      externalId\n      email\n      updatedAt\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').ContactsChangedSinceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateLead($email: String!, $name: String) {\n  createContact(input: {role: LEAD, email: $email, name: $name}) {\n    contact {\n      id\n      externalId\n      role\n      email\n      name\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}"): typeof import('./graphql.js').CreateLeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateTicket($input: CreateIntercomTicketInput!) {\n  createIntercomTicket(input: $input) {\n    ticket {\n      id\n      number\n      title\n      state {\n        category\n      }\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}"): typeof import('./graphql.js').CreateTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateUser($input: CreateContactInput!) {\n  createContact(input: $input) {\n    contact {\n      id\n      externalId\n      role\n      email\n      phone\n      customAttributes\n    }\n    userErrors {\n      code\n      message\n      field\n      conflictingContactId\n    }\n  }\n}"): typeof import('./graphql.js').CreateUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Customer360($externalId: ID!) {\n  contactByExternalId(externalId: $externalId) {\n    id\n    name\n    email\n    owner {\n      name\n    }\n    companies(first: 3) {\n      nodes {\n        name\n        plan\n      }\n    }\n    tags {\n      name\n    }\n    conversationSummary {\n      openCount\n      totalCount\n      lastReplyAt\n    }\n    conversations(first: 3) {\n      nodes {\n        id\n        state\n        createdAt\n        source {\n          bodyText\n        }\n        assignee {\n          name\n        }\n        team {\n          name\n        }\n      }\n    }\n    tickets(first: 3) {\n      nodes {\n        number\n        title\n        state {\n          category\n        }\n      }\n    }\n    eventSummary {\n      name\n      count\n      lastAt\n    }\n    activity(first: 5) {\n      nodes {\n        kind\n        at\n      }\n    }\n  }\n}"): typeof import('./graphql.js').Customer360Document;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EraseContact($id: ID!) {\n  deleteContact(id: $id) {\n    deletedContactId\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}"): typeof import('./graphql.js').EraseContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FilterOptions {\n  tags {\n    id\n    name\n  }\n  segments {\n    id\n    name\n  }\n  intercomDataAttributes(model: CONTACT) {\n    name\n    label\n    dataType\n    options\n    custom\n  }\n}"): typeof import('./graphql.js').FilterOptionsDocument;
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
export function graphql(source: "query PreviewMerge($fromId: ID!, $intoId: ID!) {\n  contact(id: $intoId) {\n    duplicates {\n      id\n      role\n    }\n  }\n  contactMergePreview(fromId: $fromId, intoId: $intoId) {\n    isPossible\n    fields {\n      name\n      after\n      isChanged\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}"): typeof import('./graphql.js').PreviewMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReplyToConversation($conversationId: ID!, $body: String!, $adminId: ID) {\n  replyToIntercomConversation(\n    input: {conversationId: $conversationId, body: $body, adminId: $adminId}\n  ) {\n    conversation {\n      id\n      parts(last: 1) {\n        partType\n        bodyText\n        author {\n          kind\n          admin {\n            id\n          }\n        }\n      }\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}"): typeof import('./graphql.js').ReplyToConversationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SearchBox($words: String!) {\n  contacts(first: 10, search: $words) {\n    totalCount\n    nodes {\n      id\n      name\n      email\n      phone\n    }\n  }\n}"): typeof import('./graphql.js').SearchBoxDocument;
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
export function graphql(source: "query SignUpsByWeek($weeks: [ContactFilter!]!) {\n  contactCounts(filters: $weeks)\n}"): typeof import('./graphql.js').SignUpsByWeekDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TicketTypes {\n  intercomTicketTypes {\n    id\n    name\n    category\n    attributes {\n      name\n      dataType\n      isRequired\n    }\n  }\n}"): typeof import('./graphql.js').TicketTypesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TrackEvent($input: TrackContactEventInput!) {\n  trackContactEvent(input: $input) {\n    createdAt\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}"): typeof import('./graphql.js').TrackEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateContact($id: ID!, $input: UpdateContactInput!) {\n  updateContact(id: $id, input: $input) {\n    contact {\n      id\n      name\n      email\n      customAttributes\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}"): typeof import('./graphql.js').UpdateContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpsertUser($input: UpsertContactInput!) {\n  upsertContact(input: $input) {\n    outcome\n    contact {\n      id\n      externalId\n      name\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}"): typeof import('./graphql.js').UpsertUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpsertUsers($inputs: [UpsertContactInput!]!) {\n  upsertContacts(inputs: $inputs) {\n    rows {\n      outcome\n      contact {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n}"): typeof import('./graphql.js').UpsertUsersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription WatchContacts {\n  intercomContactChanged {\n    kind\n    contactId\n    contact {\n      name\n      email\n      tags {\n        name\n      }\n    }\n  }\n}"): typeof import('./graphql.js').WatchContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Typename { __typename }"): typeof import('./graphql.js').TypenameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TotalOfContacts { contacts { totalCount } }"): typeof import('./graphql.js').TotalOfContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n            query ContactEntitiesWithEmail($r: [_Any!]!) {\n              _entities(representations: $r) { ... on Contact { id email } }\n            }\n          "): typeof import('./graphql.js').ContactEntitiesWithEmailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query EntitiesWithAStranger($r: [_Any!]!) {\n        _entities(representations: $r) { __typename }\n      }\n    "): typeof import('./graphql.js').EntitiesWithAStrangerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query OneOfEveryEntity {\n        tags { id name }\n        segments { id name }\n        intercomAdmins { id name }\n        companies(first: 2) { nodes { id companyId name } }\n      }\n    "): typeof import('./graphql.js').OneOfEveryEntityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query EntitiesOfEveryType($r: [_Any!]!) {\n        _entities(representations: $r) {\n          ... on Tag { id } ... on Segment { id } ... on IntercomAdmin { id }\n          ... on Company { id companyId }\n          ... on Contact { id }\n        }\n      }\n    "): typeof import('./graphql.js').EntitiesOfEveryTypeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query UsersByBothKeys {\n        contacts(first: 85, filter: { role: { eq: USER } }) { nodes { id externalId } }\n      }\n    "): typeof import('./graphql.js').UsersByBothKeysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query PeopleToJoin {\n        contacts(\n          first: 47\n          filter: { role: { eq: USER } }\n          sort: { field: CREATED_AT, direction: DESC }\n        ) {\n          nodes { externalId id name tags { name } segments { name } }\n        }\n      }\n    "): typeof import('./graphql.js').PeopleToJoinDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateThroughRouter($input: CreateContactInput!) {\n    createContact(input: $input) {\n      contact { id }\n      userErrors {\n        code message field retryAfterSeconds\n        conflictingContactId conflictingContactIsArchived conflictingContact { name }\n      }\n    }\n  }\n"): typeof import('./graphql.js').CreateThroughRouterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PageOfActivity($id: ID!, $first: Int!, $after: String) {\n    contact(id: $id) {\n      createdAt\n      activity(first: $first, after: $after) {\n        nodes { kind at conversation { id } ticket { id } note { id } event { name } tag { id } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.js').PageOfActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query TimelinesOfMany {\n        contacts(first: 45) { nodes { id activity(first: 5) { nodes { kind } } } }\n      }\n    "): typeof import('./graphql.js').TimelinesOfManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AdminsInFull { intercomAdmins { id name email jobTitle isAway hasInboxSeat } }"): typeof import('./graphql.js').AdminsInFullDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query AdminEntities($references: [_Any!]!) {\n        _entities(representations: $references) { ... on IntercomAdmin { id name } }\n      }\n    "): typeof import('./graphql.js').AdminEntitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Owners { contacts(first: 100) { nodes { id ownerId owner { id name } } } }"): typeof import('./graphql.js').OwnersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation ChangeOwner($id: ID!, $owner: ID) {\n        updateContact(id: $id, input: { ownerId: $owner }) { contact { owner { name } } }\n      }\n    "): typeof import('./graphql.js').ChangeOwnerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query OwnersByName {\n      contacts(first: 50, sort: { field: NAME, direction: DESC }) {\n        nodes { id owner { name } }\n      }\n    }\n  "): typeof import('./graphql.js').OwnersByNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TotalOfPage($first: Int!) { contacts(first: $first) { totalCount } }"): typeof import('./graphql.js').TotalOfPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ContactById($id: ID!) { contact(id: $id) { id } }"): typeof import('./graphql.js').ContactByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TagById($id: ID!) { tag(id: $id) { id } }"): typeof import('./graphql.js').TagByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SegmentById($id: ID!) { segment(id: $id) { id } }"): typeof import('./graphql.js').SegmentByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          mutation RefuseDelete($id: ID!) {\n            done: deleteContact(id: $id) { userErrors { code field } }\n          }\n        "): typeof import('./graphql.js').RefuseDeleteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          mutation RefuseTag($id: ID!) {\n            done: tagContact(contactId: \"1\", tagId: $id) { userErrors { code field } }\n          }\n        "): typeof import('./graphql.js').RefuseTagDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          mutation RefuseTagOfMany($id: ID!) {\n            done: tagContacts(contactIds: [\"1\", $id], tagId: \"1\") { userErrors { code field } }\n          }\n        "): typeof import('./graphql.js').RefuseTagOfManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          mutation RefuseMerge($id: ID!) {\n            done: mergeContacts(fromId: \"1\", intoId: $id) { userErrors { code field } }\n          }\n        "): typeof import('./graphql.js').RefuseMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query ContactIdByExternalId($externalId: ID!) {\n            contactByExternalId(externalId: $externalId) { id }\n          }\n        "): typeof import('./graphql.js').ContactIdByExternalIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query ContactIdsByExternalIds($ids: [ID!]!) {\n            contactsByExternalIds(externalIds: $ids) { id }\n          }\n        "): typeof import('./graphql.js').ContactIdsByExternalIdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          mutation RefuseExternalId($externalId: ID!) {\n            done: createContact(input: { externalId: $externalId }) { userErrors { code field } }\n          }\n        "): typeof import('./graphql.js').RefuseExternalIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FirstContact { contacts(first: 1) { nodes { id } } }"): typeof import('./graphql.js').FirstContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query ContactEntities($r: [_Any!]!) {\n          _entities(representations: $r) { ... on Contact { id } }\n        }\n      "): typeof import('./graphql.js').ContactEntitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query TypesOfEntities($r: [_Any!]!) {\n        _entities(representations: $r) { __typename }\n      }\n    "): typeof import('./graphql.js').TypesOfEntitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation CreateWithoutFields {\n          done: createContact(input: {}) { userErrors { code field } }\n        }\n      "): typeof import('./graphql.js').CreateWithoutFieldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation UpsertWithoutFields {\n          done: upsertContact(input: {}) { userErrors { code field } }\n        }\n      "): typeof import('./graphql.js').UpsertWithoutFieldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation UpdateWithoutFields {\n          done: updateContact(id: \"1\", input: {}) { userErrors { code field } }\n        }\n      "): typeof import('./graphql.js').UpdateWithoutFieldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation CreateTagWithoutName {\n          done: createTag(input: { name: \" \" }) { userErrors { code field } }\n        }\n      "): typeof import('./graphql.js').CreateTagWithoutNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation TagNobody {\n          done: tagContacts(tagId: \"1\", contactIds: []) { userErrors { code field } }\n        }\n      "): typeof import('./graphql.js').TagNobodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation CreateSignedUp($t: DateTime) {\n          createContact(input: { signedUpAt: $t }) { userErrors { code } }\n        }\n      "): typeof import('./graphql.js').CreateSignedUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation CreateWithExternalId($externalId: ID!) {\n          createContact(input: { externalId: $externalId }) { contact { id } }\n        }\n      "): typeof import('./graphql.js').CreateWithExternalIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query ContactByExternalIdEverywhere($externalId: ID!, $text: String!, $r: [_Any!]!) {\n          contactByExternalId(externalId: $externalId) { id externalId }\n          contactsByExternalIds(externalIds: [$externalId, \"auth0|seed-user\"]) { externalId }\n          contacts(filter: { externalId: { eq: $text } }) { nodes { id } }\n          _entities(representations: $r) { ... on Contact { id } }\n        }\n      "): typeof import('./graphql.js').ContactByExternalIdEverywhereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteContact($id: ID!) { deleteContact(id: $id) { deletedContactId } }"): typeof import('./graphql.js').DeleteContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query TotalOfName($t: String!) {\n          contacts(filter: { name: { eq: $t } }) { totalCount }\n        }\n      "): typeof import('./graphql.js').TotalOfNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TotalBehindCursor($t: String!) { contacts(after: $t) { totalCount } }"): typeof import('./graphql.js').TotalBehindCursorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation RefuseName($t: String!) {\n          done: updateContact(id: \"1\", input: { name: $t }) { userErrors { code field } }\n        }\n      "): typeof import('./graphql.js').RefuseNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WarmDefinitions { intercomDataAttributes(model: CONTACT) { name } }"): typeof import('./graphql.js').WarmDefinitionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query TypedValues($id: ID!) {\n          contact(id: $id) { customAttributeList { name number date } again: customAttributeList { name } }\n        }\n      "): typeof import('./graphql.js').TypedValuesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query CompanyInBrief($id: ID!) {\n          companyByCompanyId(companyId: $id) { id companyId name userCount customAttributes }\n        }\n      "): typeof import('./graphql.js').CompanyInBriefDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FindByExternalId($id: ID!) { contactByExternalId(externalId: $id) { id } }"): typeof import('./graphql.js').FindByExternalIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation UpsertCompany($input: UpsertCompanyInput!) {\n          upsertCompany(input: $input) {\n            company { id companyId name userCount customAttributes }\n            userErrors { code message field }\n          }\n        }\n      "): typeof import('./graphql.js').UpsertCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation AddContactToCompany($contact: ID!, $company: ID!) {\n      payload: addContactToCompany(contactId: $contact, companyId: $company) {\n        company { id companyId name userCount customAttributes }\n        contact { companies { totalCount nodes { name } } }\n        userErrors { code message field }\n      }\n    }\n  "): typeof import('./graphql.js').AddContactToCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation RemoveContactFromCompany($contact: ID!, $company: ID!) {\n      payload: removeContactFromCompany(contactId: $contact, companyId: $company) {\n        company { id companyId name userCount customAttributes }\n        contact { companies { totalCount nodes { name } } }\n        userErrors { code message field }\n      }\n    }\n  "): typeof import('./graphql.js').RemoveContactFromCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query CompanyByWrongKeys($id: ID!) {\n          company(id: $id) { companyId name }\n          none: company(id: \"nobody\") { id }\n          neither: companyByCompanyId(companyId: \"company-1 \") { id }\n          wrong: companyByCompanyId(companyId: $id) { id }\n        }\n      "): typeof import('./graphql.js').CompanyByWrongKeysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query CompanyEntities($references: [_Any!]!) {\n        _entities(representations: $references) { ... on Company { id companyId } }\n      }\n    "): typeof import('./graphql.js').CompanyEntitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query CompaniesInFull {\n          companies(first: 60) {\n            nodes {\n              id companyId name plan size website industry monthlySpend sessionCount userCount\n              createdAt remoteCreatedAt updatedAt lastRequestAt customAttributes tags { id name }\n              segments { id name createdAt }\n            }\n          }\n        }\n      "): typeof import('./graphql.js').CompaniesInFullDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query CompanyWithSegments {\n            company(id: \"c1\") { name plan monthlySpend segments { id name } }\n          }\n        "): typeof import('./graphql.js').CompanyWithSegmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query CompaniesAndTheirContacts {\n          companies(first: 3) {\n            nodes {\n              id userCount\n              contacts(first: 4) { totalCount nodes { companies(first: 500) { nodes { id } } } }\n            }\n          }\n        }\n      "): typeof import('./graphql.js').CompaniesAndTheirContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query CompaniesOfSeedUser($first: Int!, $after: String) {\n            contactByExternalId(externalId: \"auth0|seed-user\") {\n              companies(first: $first, after: $after) {\n                totalCount nodes { companyId } edges { cursor }\n                pageInfo { hasNextPage hasPreviousPage }\n              }\n            }\n          }\n        "): typeof import('./graphql.js').CompaniesOfSeedUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query CompaniesByEdgesAndNodes {\n          edges: contactByExternalId(externalId: \"auth0|seed-user\") {\n            companies { edges { node { companyId } } }\n          }\n          nodes: contactByExternalId(externalId: \"auth0|seed-user\") {\n            companies { nodes { companyId } }\n          }\n        }\n      "): typeof import('./graphql.js').CompaniesByEdgesAndNodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query CompaniesOfManyByCompanyId {\n          contactByExternalId(externalId: \"seed-many\") {\n            companies { totalCount nodes { companyId } }\n          }\n        }\n      "): typeof import('./graphql.js').CompaniesOfManyByCompanyIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query NamesOfCompaniesOfMany {\n          contactByExternalId(externalId: \"seed-many\") { name companies { nodes { name } } }\n        }\n      "): typeof import('./graphql.js').NamesOfCompaniesOfManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CompanyIdsOfAllCompanies { companies(first: 500) { nodes { companyId } } }"): typeof import('./graphql.js').CompanyIdsOfAllCompaniesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation AddRemoveAndAdd($contact: ID!, $company: ID!) {\n          a: addContactToCompany(contactId: $contact, companyId: $company) {\n            contact { companies { totalCount nodes { name } } }\n          }\n          b: removeContactFromCompany(contactId: $contact, companyId: $company) {\n            contact { companies { totalCount nodes { name } } }\n          }\n          c: addContactToCompany(contactId: $contact, companyId: $company) {\n            contact { companies { totalCount nodes { name } } }\n          }\n        }\n      "): typeof import('./graphql.js').AddRemoveAndAddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation AddTwoToCompany($id: ID!, $one: ID!, $other: ID!) {\n          a: addContactToCompany(contactId: $one, companyId: $id) {\n            contact { companies { nodes { companyId userCount } } }\n          }\n          b: addContactToCompany(contactId: $other, companyId: $id) {\n            contact { companies { nodes { companyId userCount } } }\n          }\n        }\n      "): typeof import('./graphql.js').AddTwoToCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          mutation AddToFullContact {\n            addContactToCompany(contactId: \"a\", companyId: \"b\") { company { id } userErrors { code } }\n          }\n        "): typeof import('./graphql.js').AddToFullContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query TotalOfCompanyContacts {\n          company(id: \"c1\") { contacts(first: 500) { totalCount } }\n        }\n      "): typeof import('./graphql.js').TotalOfCompanyContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query ContactsOfCompanyC1 {\n        company(id: \"c1\") { contacts(first: 500) { nodes { id } } }\n      }\n    "): typeof import('./graphql.js').ContactsOfCompanyC1Document;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AllCompanies { companies(first: 500) { nodes { id } } }"): typeof import('./graphql.js').AllCompaniesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation DeleteCompany($id: ID!) {\n      deleteCompany(id: $id) { deletedCompanyId userErrors { code field } }\n    }\n  "): typeof import('./graphql.js').DeleteCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query AfterDeletion($contact: ID!, $company: ID!) {\n          contact(id: $contact) { companies { totalCount nodes { id } } }\n          company(id: $company) { id }\n          companyByCompanyId(companyId: \"company-2\") { id }\n          companies(first: 100) { nodes { id } }\n        }\n      "): typeof import('./graphql.js').AfterDeletionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation DeleteAndShow($contact: ID!, $company: ID!) {\n        add: addContactToCompany(contactId: $contact, companyId: $company) {\n          contact { companies { nodes { name } } }\n        }\n        gone: deleteCompany(id: $company) { deletedCompanyId }\n        tagged: tagCompanies(companyIds: [$company], tagName: \"VIP\") {\n          companyIds\n          userErrors { code field }\n        }\n      }\n    "): typeof import('./graphql.js').DeleteAndShowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation TagCompaniesAndShow($ids: [ID!]!) {\n        on: tagCompanies(companyIds: $ids, tagName: \"Workshop\") {\n          tag { name } companyIds companies { id tags { name } } userErrors { code }\n        }\n        off: untagCompanies(companyIds: $ids, tagName: \"workshop\") {\n          tag { name } companyIds companies { id tags { name } } userErrors { code }\n        }\n      }\n    "): typeof import('./graphql.js').TagCompaniesAndShowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n            query ContactsByFilter($filter: ContactFilter!) {\n              contacts(first: 500, filter: $filter) { totalCount nodes { id } }\n            }\n          "): typeof import('./graphql.js').ContactsByFilterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ThreeIds { contacts(first: 3) { nodes { id } } }"): typeof import('./graphql.js').ThreeIdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ThreeIdsAgain { contacts(first: 3) { nodes { id } } }"): typeof import('./graphql.js').ThreeIdsAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewestOfPage($contacts: Int!, $first: Int!) {\n    contacts(first: $contacts) {\n      nodes {\n        id\n        lastRepliedAt\n        conversations(first: $first) { nodes { id state } }\n        conversationSummary { openCount lastReplyAt }\n      }\n    }\n  }\n"): typeof import('./graphql.js').NewestOfPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PageOfContact($id: ID!, $first: Int!, $after: String) {\n    contact(id: $id) {\n      conversations(first: $first, after: $after) {\n        totalCount\n        nodes { id }\n        pageInfo { hasNextPage endCursor }\n      }\n      conversationSummary { openCount totalCount }\n    }\n  }\n"): typeof import('./graphql.js').PageOfContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query FirstOfPage {\n          contacts(first: 20) {\n            nodes { id conversations(first: 2) { nodes { id } pageInfo { hasNextPage endCursor } } }\n          }\n        }\n      "): typeof import('./graphql.js').FirstOfPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation ArchiveContact($id: ID!) {\n          archiveContact(id: $id) { userErrors { code } }\n        }\n      "): typeof import('./graphql.js').ArchiveContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation CreateMia {\n          createContact(input: { role: LEAD, name: \"Mia\" }) { userErrors { code } }\n        }\n      "): typeof import('./graphql.js').CreateMiaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation ChangeContact($id: ID!, $input: UpdateContactInput!) {\n        updateContact(id: $id, input: $input) { userErrors { code } }\n      }\n    "): typeof import('./graphql.js').ChangeContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query PageOfList($first: Int!, $after: String, $filter: ContactFilter, $sort: ContactSort) {\n        contacts(first: $first, after: $after, filter: $filter, sort: $sort) {\n          edges { cursor node { id role } }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    "): typeof import('./graphql.js').PageOfListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query ContactList($first: Int!, $after: String, $filter: ContactFilter, $sort: ContactSort) {\n        contacts(first: $first, after: $after, filter: $filter, sort: $sort) {\n          edges { cursor node { id } }\n          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n        }\n      }\n    "): typeof import('./graphql.js').ContactListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query TotalOfList($filter: ContactFilter, $sort: ContactSort) {\n          contacts(first: 1, filter: $filter, sort: $sort) { totalCount }\n        }\n      "): typeof import('./graphql.js').TotalOfListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query FiveOfListBehind($after: String, $filter: ContactFilter, $sort: ContactSort) {\n            contacts(first: 5, after: $after, filter: $filter, sort: $sort) { nodes { id } }\n          }\n        "): typeof import('./graphql.js').FiveOfListBehindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CursorsOfTags { tags { id contacts(first: 1) { edges { cursor } } } }"): typeof import('./graphql.js').CursorsOfTagsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query ContactsOfTagBehind($id: ID!, $after: String) {\n        tag(id: $id) { contacts(after: $after) { nodes { id } } }\n      }\n    "): typeof import('./graphql.js').ContactsOfTagBehindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CursorOfThree { contacts(first: 3) { pageInfo { endCursor } } }"): typeof import('./graphql.js').CursorOfThreeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query TwoContactsBehind($after: String) {\n        contacts(first: 2, after: $after) { nodes { id } }\n      }\n    "): typeof import('./graphql.js').TwoContactsBehindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query CursorByEmail {\n        contacts(first: 1, sort: { field: EMAIL, direction: DESC }) {\n          edges { cursor node { id } }\n        }\n      }\n    "): typeof import('./graphql.js').CursorByEmailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SeedUser { contactByExternalId(externalId: \"auth0|seed-user\") { id } }"): typeof import('./graphql.js').SeedUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ContactAttributeNames { intercomDataAttributes(model: CONTACT) { name } }"): typeof import('./graphql.js').ContactAttributeNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation CreateWithAttributes($input: CreateContactInput!) {\n          payload: createContact(input: $input) {\n            contact { customAttributes customAttributeList { name string number boolean date } }\n            userErrors { code message field }\n          }\n        }\n      "): typeof import('./graphql.js').CreateWithAttributesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation UpdateWithAttributes($id: ID!, $input: UpdateContactInput!) {\n          payload: updateContact(id: $id, input: $input) {\n            contact { customAttributes customAttributeList { name string number boolean date } }\n            userErrors { code message field }\n          }\n        }\n      "): typeof import('./graphql.js').UpdateWithAttributesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation UpsertWithAttributes($input: UpsertContactInput!) {\n          payload: upsertContact(input: $input) {\n            contact { customAttributes customAttributeList { name string number boolean date } }\n            userErrors { code message field }\n          }\n        }\n      "): typeof import('./graphql.js').UpsertWithAttributesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation CreateBooleanAttribute {\n        createIntercomDataAttribute(input: { model: CONTACT, name: \"brand new\", dataType: BOOLEAN }) {\n          userErrors { code }\n        }\n      }\n    "): typeof import('./graphql.js').CreateBooleanAttributeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query AttributesByName($id: ID!) {\n        contact(id: $id) {\n          list: customAttributeList(names: [\"seats\", \"beta\", \"toString\", \"seats\", \"nothing\", \"plan\", \"plan\"]) {\n            name string number\n          }\n          none: customAttributeList(names: []) { name }\n        }\n      }\n    "): typeof import('./graphql.js').AttributesByNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query AttributeListOfC1 {\n          contact(id: \"c1\") { customAttributeList { name string number boolean date } }\n        }\n      "): typeof import('./graphql.js').AttributeListOfC1Document;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation CreateDataAttribute($input: CreateIntercomDataAttributeInput!) {\n          payload: createIntercomDataAttribute(input: $input) {\n            dataAttribute {\n              id model name fullName dataType options description messengerWritable custom archived\n            }\n            userErrors { code message field }\n          }\n        }\n      "): typeof import('./graphql.js').CreateDataAttributeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation ArchiveDataAttribute($id: ID!) {\n          payload: archiveIntercomDataAttribute(id: $id) {\n            dataAttribute {\n              id model name fullName dataType options description messengerWritable custom archived\n            }\n            userErrors { code message field }\n          }\n        }\n      "): typeof import('./graphql.js').ArchiveDataAttributeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query DataAttributes($model: IntercomDataAttributeModel!, $archived: Boolean!) {\n          intercomDataAttributes(model: $model, includeArchived: $archived) {\n            id name dataType options archived\n          }\n        }\n      "): typeof import('./graphql.js').DataAttributesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          mutation UpdateDataAttribute($id: ID!, $input: UpdateIntercomDataAttributeInput!) {\n            payload: updateIntercomDataAttribute(id: $id, input: $input) {\n              dataAttribute { id name label description options archived messengerWritable }\n              userErrors { code message field }\n            }\n          }\n        "): typeof import('./graphql.js').UpdateDataAttributeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          mutation WriteAttributeOfLead($attributes: JSON) {\n            createContact(input: { role: LEAD, customAttributes: $attributes }) { userErrors { message } }\n          }\n        "): typeof import('./graphql.js').WriteAttributeOfLeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FirstContactAndTags { contacts(first: 1) { nodes { id } } tags { id } }"): typeof import('./graphql.js').FirstContactAndTagsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateLeadAndSayWhy {\n    createContact(input: { role: LEAD }) {\n      contact { id }\n      userErrors { ...WhyNot }\n    }\n  }\n"): typeof import('./graphql.js').CreateLeadAndSayWhyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WhyNot on IntercomUserError {\n    code message field retryAfterSeconds intercomRequestId\n    conflictingContactId conflictingContactIsArchived conflictingContact { id }\n  }\n"): typeof import('./graphql.js').WhyNotFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation CreateContact($input: CreateContactInput!) {\n        createContact(input: $input) { contact { id } userErrors { ...WhyNot } }\n      }\n    "): typeof import('./graphql.js').CreateContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation RenameAndSayWhy($id: ID!) {\n        updateContact(id: $id, input: { name: \"x\" }) {\n          contact { id }\n          userErrors { ...WhyNot }\n        }\n      }\n    "): typeof import('./graphql.js').RenameAndSayWhyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UnknownContact { contact(id: \"6abbb4440000000001ffffff\") { id } }"): typeof import('./graphql.js').UnknownContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          mutation RenameUnknown {\n            updateContact(id: \"6abbb4440000000001ffffff\", input: { name: \"x\" }) {\n              userErrors { ...WhyNot }\n            }\n          }\n        "): typeof import('./graphql.js').RenameUnknownDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation DeleteAndUnarchive($id: ID!) {\n          deleteContact(id: $id) { deletedContactId externalId userErrors { code } }\n          unarchiveContact(id: $id) {\n            contact { id }\n            userErrors { ...WhyNot }\n          }\n        }\n      "): typeof import('./graphql.js').DeleteAndUnarchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation MakeLead($id: ID!) {\n          updateContact(id: $id, input: { role: LEAD }) {\n            contact { id }\n            userErrors { ...WhyNot }\n          }\n        }\n      "): typeof import('./graphql.js').MakeLeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TagNames { tags { id name } }"): typeof import('./graphql.js').TagNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation DeleteTagAndSayWhy($id: ID!) {\n          deleteTag(id: $id) {\n            deletedTagId\n            userErrors { ...WhyNot }\n          }\n        }\n      "): typeof import('./graphql.js').DeleteTagAndSayWhyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation CreateUnauthorized {\n          createContact(input: { externalId: \"e\" }) {\n            contact { id }\n            userErrors { ...WhyNot }\n          }\n        }\n      "): typeof import('./graphql.js').CreateUnauthorizedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query GoneByQueries($id: ID!, $reference: [_Any!]!) {\n          contact(id: $id) { id }\n          _entities(representations: $reference) { ... on Contact { id } }\n          contacts(filter: { id: { eq: $id } }) { nodes { id } }\n        }\n      "): typeof import('./graphql.js').GoneByQueriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TagIds { tags { id } }"): typeof import('./graphql.js').TagIdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation GoneByMutations($id: ID!, $tag: ID!) {\n          update: updateContact(id: $id, input: { name: \"x\" }) {\n            userErrors { ...WhyNot }\n          }\n          tag: tagContact(contactId: $id, tagId: $tag) {\n            userErrors { ...WhyNot }\n          }\n          untag: untagContact(contactId: $id, tagId: $tag) {\n            userErrors { ...WhyNot }\n          }\n          many: tagContacts(contactIds: [$id], tagId: $tag) {\n            contactIds\n            userErrors { ...WhyNot }\n          }\n        }\n      "): typeof import('./graphql.js').GoneByMutationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation LeaveByArchive($id: ID!) {\n        done: archiveContact(id: $id) { externalId userErrors { code } }\n      }\n    "): typeof import('./graphql.js').LeaveByArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation LeaveByBlock($id: ID!) {\n        done: blockContact(id: $id) { externalId userErrors { code } }\n      }\n    "): typeof import('./graphql.js').LeaveByBlockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation LeaveByDelete($id: ID!) {\n        done: deleteContact(id: $id) { externalId userErrors { code } }\n      }\n    "): typeof import('./graphql.js').LeaveByDeleteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation MergeInto($from: ID!, $into: ID!) {\n          mergeContacts(fromId: $from, intoId: $into) { mergedContactId }\n        }\n      "): typeof import('./graphql.js').MergeIntoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation ArchiveAndUnarchive($id: ID!) {\n          archiveContact(id: $id) { archivedContactId }\n          unarchiveContact(id: $id) { contact { id name externalId } userErrors { code } }\n        }\n      "): typeof import('./graphql.js').ArchiveAndUnarchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query UnknownTagAndSegment {\n            tag(id: \"99999\") { name }\n            segment(id: \"6abbb4440000000001ffffff\") { name }\n          }\n        "): typeof import('./graphql.js').UnknownTagAndSegmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query TypesOfEntities($r: [_Any!]!) {\n            _entities(representations: $r) { __typename }\n          }\n        "): typeof import('./graphql.js').TypesOfEntitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation UnknownTagByMutations($id: ID!) {\n          tag: tagContact(contactId: $id, tagId: \"99999\") {\n            tag { id } contact { id }\n            userErrors { ...WhyNot }\n          }\n          many: tagContacts(contactIds: [$id], tagId: \"99999\") {\n            tag { id }\n            userErrors { ...WhyNot }\n          }\n          update: updateTag(id: \"99999\", input: { name: \"x\" }) {\n            tag { id }\n            userErrors { ...WhyNot }\n          }\n          delete: deleteTag(id: \"99999\") {\n            deletedTagId\n            userErrors { ...WhyNot }\n          }\n        }\n      "): typeof import('./graphql.js').UnknownTagByMutationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation MergeAndSayWhy($from: ID!, $into: ID!) {\n          mergeContacts(fromId: $from, intoId: $into) {\n            contact { id } mergedContactId\n            userErrors { ...WhyNot }\n          }\n        }\n      "): typeof import('./graphql.js').MergeAndSayWhyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          mutation UpsertContact($input: UpsertContactInput!) {\n            upsertContact(input: $input) { outcome contact { id } userErrors { ...WhyNot } }\n          }\n        "): typeof import('./graphql.js').UpsertContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation UpsertMine {\n          upsertContact(input: { externalId: \"mine\", email: \"held@example.com\" }) {\n            outcome contact { id }\n            userErrors { ...WhyNot }\n          }\n        }\n      "): typeof import('./graphql.js').UpsertMineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query ListsForBlanks {\n        contacts { totalCount }\n        tags { id contacts(first: 1) { totalCount } }\n        segments { id contacts(first: 1) { totalCount } }\n        intercomDataAttributes(model: CONTACT) { name }\n      }\n    "): typeof import('./graphql.js').ListsForBlanksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query Nobody($filter: ContactFilter, $tag: ID!, $segment: ID!) {\n        contacts(filter: $filter) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }\n        tag(id: $tag) { contacts(filter: $filter, sort: { field: NAME }) { totalCount edges { cursor } } }\n        segment(id: $segment) { contacts(filter: $filter) { totalCount nodes { id } } }\n      }\n    "): typeof import('./graphql.js').NobodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query BlankPages($filter: ContactFilter, $after: String) {\n        contacts(first: 2, filter: $filter, after: $after) { nodes { id } pageInfo { endCursor } }\n      }\n    "): typeof import('./graphql.js').BlankPagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query AboveNumber($number: Float) {\n      contacts(filter: { customAttributes: [{ name: \"seats\", number: { gt: $number } }] }) { totalCount }\n    }\n  "): typeof import('./graphql.js').AboveNumberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query CompaniesOfFifty {\n          contacts(first: 50, sort: { field: NAME, direction: DESC }) {\n            nodes { companies { totalCount nodes { id } } }\n          }\n        }\n      "): typeof import('./graphql.js').CompaniesOfFiftyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query CompanyNamesOfFifty {\n            contacts(first: 50, sort: { field: NAME, direction: DESC }) {\n              nodes { companies { nodes { name } } }\n            }\n          }\n        "): typeof import('./graphql.js').CompanyNamesOfFiftyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query NoteTotalsOfFifty {\n          contacts(first: 50, sort: { field: NAME, direction: DESC }) {\n            nodes { notes { totalCount } }\n          }\n        }\n      "): typeof import('./graphql.js').NoteTotalsOfFiftyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query NotesOfFifty {\n            contacts(first: 50, sort: { field: NAME, direction: DESC }) {\n              nodes { notes { nodes { body } } }\n            }\n          }\n        "): typeof import('./graphql.js').NotesOfFiftyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query SubscriptionsOfFifty {\n        contacts(first: 50, sort: { field: NAME, direction: DESC }) {\n          nodes { subscriptions { consent type { name } } }\n        }\n      }\n    "): typeof import('./graphql.js').SubscriptionsOfFiftyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query OwnersOfFifty {\n            contacts(first: 50, sort: { field: NAME, direction: DESC }) { nodes { owner { name } } }\n          }\n        "): typeof import('./graphql.js').OwnersOfFiftyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query AttributesOfFifty {\n        contacts(first: 50, sort: { field: NAME, direction: DESC }) {\n          nodes { customAttributeList { name string number boolean date } }\n        }\n      }\n    "): typeof import('./graphql.js').AttributesOfFiftyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query IdsAndTotalsOfFifty {\n        contacts(first: 50, sort: { field: NAME, direction: DESC }) {\n          nodes {\n            companies(first: 3) {\n              totalCount\n              edges { cursor node { __typename id } }\n              ...IdsOfCompanies pageInfo { hasNextPage }\n            }\n            notes { totalCount } owner { id }\n            subscriptions { consent type { id } }\n            tags { id }\n          }\n        }\n      }\n      fragment IdsOfCompanies on CompanyConnection {\n        nodes { id }\n      }\n    "): typeof import('./graphql.js').IdsAndTotalsOfFiftyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SixCompanies { companies(first: 6) { nodes { id } } }"): typeof import('./graphql.js').SixCompaniesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation CreateForLedger($id: ID!) {\n        createContact(input: { externalId: $id }) { contact { id } }\n      }\n    "): typeof import('./graphql.js').CreateForLedgerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n            mutation AddToCompany($contact: ID!, $company: ID!) {\n              addContactToCompany(contactId: $contact, companyId: $company) { userErrors { code } }\n            }\n          "): typeof import('./graphql.js').AddToCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query CompaniesByExternalIds($ids: [ID!]!) {\n      contactsByExternalIds(externalIds: $ids) { companies { nodes { name } } }\n    }\n  "): typeof import('./graphql.js').CompaniesByExternalIdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query CompanyTwice($id: ID!) {\n            company(id: $id) { name }\n            again: company(id: $id) { contacts(first: 5) { nodes { id } } }\n          }\n        "): typeof import('./graphql.js').CompanyTwiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query CompanyNamesOfMany {\n        contactByExternalId(externalId: \"seed-many\") { companies { nodes { name } } }\n      }\n    "): typeof import('./graphql.js').CompanyNamesOfManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query TagNamesOfMany { contactByExternalId(externalId: \"seed-many\") { tags { name } } }\n    "): typeof import('./graphql.js').TagNamesOfManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query BodiesOfNotesOfMany {\n        contactByExternalId(externalId: \"seed-many\") { notes(first: 60) { nodes { body } } }\n      }\n    "): typeof import('./graphql.js').BodiesOfNotesOfManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query NumbersOfMany {\n        contactByExternalId(externalId: \"seed-many\") {\n          companies { totalCount }\n          notes { totalCount }\n        }\n      }\n    "): typeof import('./graphql.js').NumbersOfManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query MoreThanEmbedded {\n        contactsByExternalIds(externalIds: [\"seed-many\", \"seed-merge-user\", \"auth0|seed-user\"]) {\n          tags { id } companies { nodes { id } }\n        }\n      }\n    "): typeof import('./graphql.js').MoreThanEmbeddedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AdminNames { intercomAdmins { id name } }"): typeof import('./graphql.js').AdminNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SubscriptionTypeNames { intercomSubscriptionTypes { id name } }"): typeof import('./graphql.js').SubscriptionTypeNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CompanyAttributeNames { intercomDataAttributes(model: COMPANY) { name } }"): typeof import('./graphql.js').CompanyAttributeNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query FiftyCompanies {\n            companies(first: 50) {\n              totalCount\n              nodes { name userCount sessionCount tags { name } segments { name } }\n            }\n          }\n        "): typeof import('./graphql.js').FiftyCompaniesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query FiftyOneCompanies {\n            companies(first: 51) {\n              nodes { name userCount sessionCount tags { name } segments { name } }\n            }\n          }\n        "): typeof import('./graphql.js').FiftyOneCompaniesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TotalOfCompanies { companies(first: 500) { totalCount } }"): typeof import('./graphql.js').TotalOfCompaniesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation UpdateAttributes($id: ID!, $attributes: JSON) {\n        updateContact(id: $id, input: { name: \"Odd\", customAttributes: $attributes }) {\n          userErrors { code }\n        }\n      }\n    "): typeof import('./graphql.js').UpdateAttributesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation UpsertCompanyAttribute {\n        upsertCompany(input: { companyId: \"ledger\", customAttributes: { industry_code: \"1\" } }) {\n          company { id } userErrors { code }\n        }\n      }\n    "): typeof import('./graphql.js').UpsertCompanyAttributeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CompanyOne { companyByCompanyId(companyId: \"company-1\") { id } }"): typeof import('./graphql.js').CompanyOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation AddAndShow($id: ID!, $company: ID!) {\n        addContactToCompany(contactId: $id, companyId: $company) {\n          company { name }\n          contact { name }\n          userErrors { code }\n        }\n      }\n    "): typeof import('./graphql.js').AddAndShowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation AddAndShowCompanies($id: ID!, $company: ID!) {\n        addContactToCompany(contactId: $id, companyId: $company) {\n          company { name }\n          contact { companies { nodes { id } } }\n          userErrors { code }\n        }\n      }\n    "): typeof import('./graphql.js').AddAndShowCompaniesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation AddWithoutContact($id: ID!, $company: ID!) {\n        addContactToCompany(contactId: $id, companyId: $company) {\n          company { name }\n          userErrors { code }\n        }\n      }\n    "): typeof import('./graphql.js').AddWithoutContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation NoteAndShow($id: ID!) {\n        createNote(input: { contactId: $id, body: \"Hello\" }) {\n          note { id author { name } contact { id } }\n          contact { name }\n          userErrors { code }\n        }\n      }\n    "): typeof import('./graphql.js').NoteAndShowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation NoteWithoutContact($id: ID!) {\n        createNote(input: { contactId: $id, body: \"Hello\" }) {\n          note { id author { name } contact { id } }\n          userErrors { code }\n        }\n      }\n    "): typeof import('./graphql.js').NoteWithoutContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query UsersWithExternalId($first: Int!) {\n        contacts(first: $first, filter: { role: { eq: USER }, externalId: { isNull: false } }) {\n          nodes { id externalId }\n        }\n      }\n    "): typeof import('./graphql.js').UsersWithExternalIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FiftyNames { contacts(first: 50) { nodes { id name } } }"): typeof import('./graphql.js').FiftyNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query FiftyUsers {\n            contacts(first: 50, filter: { role: { eq: USER } }) { nodes { id name } }\n          }\n        "): typeof import('./graphql.js').FiftyUsersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query FiftyByName {\n            contacts(first: 50, sort: { field: NAME, direction: ASC }) { nodes { id name } }\n          }\n        "): typeof import('./graphql.js').FiftyByNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query FiftySignedUp {\n            contacts(first: 50, filter: { signedUpAt: { after: \"2025-01-01\" } }) { nodes { id } }\n          }\n        "): typeof import('./graphql.js').FiftySignedUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query FiftyOnPlan {\n        contacts(first: 50, filter: { customAttributes: [{ name: \"plan\", string: { eq: \"pro\" } }] }) {\n          nodes { id }\n        }\n      }\n    "): typeof import('./graphql.js').FiftyOnPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query TagsOfFifty {\n        contacts(first: 50, sort: { field: NAME, direction: ASC }) { nodes { tags { name } } }\n      }\n    "): typeof import('./graphql.js').TagsOfFiftyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query TagsAndSegmentsOfFifty {\n        contacts(first: 50, sort: { field: NAME, direction: ASC }) {\n          nodes { tags { name } segments { name } }\n        }\n      }\n    "): typeof import('./graphql.js').TagsAndSegmentsOfFiftyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query TagIdsOfFifty {\n        contacts(first: 50, sort: { field: NAME, direction: ASC }) {\n          nodes { tags { id } ownerId }\n        }\n      }\n    "): typeof import('./graphql.js').TagIdsOfFiftyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query FiftyOfASearchBox($filter: ContactFilter) {\n        contacts(first: 50, search: \"an example\", filter: $filter) { nodes { id name } }\n      }\n    "): typeof import('./graphql.js').FiftyOfASearchBoxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TotalOfFiveHundred { contacts(first: 500) { totalCount } }"): typeof import('./graphql.js').TotalOfFiveHundredDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FiveHundredContacts { contacts(first: 500) { nodes { id } } }"): typeof import('./graphql.js').FiveHundredContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SegmentsOfFiveHundred { contacts(first: 500) { nodes { segments { name } } } }"): typeof import('./graphql.js').SegmentsOfFiveHundredDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CursorsOfPage { contacts(first: 150) { edges { cursor } } }"): typeof import('./graphql.js').CursorsOfPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n              query ContactsBehind($after: String, $first: Int!) {\n                contacts(first: $first, after: $after) { nodes { id } }\n              }\n            "): typeof import('./graphql.js').ContactsBehindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SegmentsOfContact($id: ID!) { contact(id: $id) { segments { name } } }"): typeof import('./graphql.js').SegmentsOfContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DuplicatesLedger($id: ID!) { contact(id: $id) { duplicates { name } } }"): typeof import('./graphql.js').DuplicatesLedgerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query MergePreviewLedger($fromId: ID!, $intoId: ID!) {\n        contactMergePreview(fromId: $fromId, intoId: $intoId) { isPossible fields { name after } }\n      }\n    "): typeof import('./graphql.js').MergePreviewLedgerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query ContactTwice($id: ID!, $reference: [_Any!]!) {\n        contact(id: $id) { name }\n        _entities(representations: $reference) { ... on Contact { email } }\n      }\n    "): typeof import('./graphql.js').ContactTwiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query TagsOfTheTagged {\n        tags { contacts(first: 1) { nodes { id tags { id name } } } }\n      }\n    "): typeof import('./graphql.js').TagsOfTheTaggedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CountsOfWeeks($filters: [ContactFilter!]!) { contactCounts(filters: $filters) }"): typeof import('./graphql.js').CountsOfWeeksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SegmentNames { segments { name } }"): typeof import('./graphql.js').SegmentNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SegmentCounts { segments { name count } }"): typeof import('./graphql.js').SegmentCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query EntitiesByBothKeys($references: [_Any!]!) {\n      _entities(representations: $references) { ... on Contact { id externalId } }\n    }\n  "): typeof import('./graphql.js').EntitiesByBothKeysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query ContactsByExternalIds($ids: [ID!]!) {\n      contactsByExternalIds(externalIds: $ids) { id externalId }\n    }\n  "): typeof import('./graphql.js').ContactsByExternalIdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation RenameAndShowTags($id: ID!) {\n        updateContact(id: $id, input: { name: \"New\" }) {\n          contact { name tags { name } }\n          userErrors { code }\n        }\n      }\n    "): typeof import('./graphql.js').RenameAndShowTagsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation TagContact($id: ID!, $tag: ID!) {\n          tagContact(contactId: $id, tagId: $tag) { userErrors { code } }\n        }\n      "): typeof import('./graphql.js').TagContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          mutation TagContactAndShow($id: ID!, $tag: ID!) {\n            tagContact(contactId: $id, tagId: $tag) { contact { name } userErrors { code } }\n          }\n        "): typeof import('./graphql.js').TagContactAndShowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          mutation TagContactAndShowTag($id: ID!, $tag: ID!) {\n            tagContact(contactId: $id, tagId: $tag) { tag { name } userErrors { code } }\n          }\n        "): typeof import('./graphql.js').TagContactAndShowTagDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation TagOneByName($id: ID!) {\n        a: tagContact(contactId: $id, tagName: \"vip\") { userErrors { code } }\n        b: untagContact(contactId: $id, tagName: \"vip\") { userErrors { code } }\n        c: tagContact(contactId: $id, tagName: \"Brand new\", createMissing: true) { userErrors { code } }\n      }\n    "): typeof import('./graphql.js').TagOneByNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation TagMany($ids: [ID!]!, $tag: ID!, $exact: Boolean = false) {\n        tagContacts(contactIds: $ids, tagId: $tag, exact: $exact) { contactIds userErrors { code } }\n      }\n    "): typeof import('./graphql.js').TagManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ThreeCompanyIds { companies(first: 3) { nodes { id } } }"): typeof import('./graphql.js').ThreeCompanyIdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation TagManyCompanies($ids: [ID!]!) {\n        tagCompanies(companyIds: $ids, tagName: \"VIP\") { companyIds userErrors { code } }\n        untagCompanies(companyIds: $ids, tagName: \"VIP\") { companyIds userErrors { code } }\n      }\n    "): typeof import('./graphql.js').TagManyCompaniesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation DeleteOneCompany($id: ID!) { deleteCompany(id: $id) { deletedCompanyId userErrors { code } } }\n    "): typeof import('./graphql.js').DeleteOneCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query TagsOfMany {\n      contactByExternalId(externalId: \"seed-many\") { id tags { id name } }\n      tags { id name }\n    }\n  "): typeof import('./graphql.js').TagsOfManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation TagAndUntag($id: ID!, $tag: ID!) {\n        a: tagContact(contactId: $id, tagId: $tag) { contact { tags { id } } userErrors { code } }\n        b: untagContact(contactId: $id, tagId: $tag) { contact { tags { id } } userErrors { code } }\n        c: tagContacts(contactIds: [$id], tagId: $tag) { contacts { tags { id } } }\n        d: untagContacts(contactIds: [$id], tagId: $tag) { contacts { tags { id } } }\n      }\n    "): typeof import('./graphql.js').TagAndUntagDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergePreview($fromId: ID!, $intoId: ID!) {\n    contactMergePreview(fromId: $fromId, intoId: $intoId) {\n      isPossible\n      userErrors { code field message }\n      fields { name from into after isChanged }\n      tagIds companyIds noteCount previewToken\n    }\n  }\n"): typeof import('./graphql.js').MergePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeAsPreviewed($fromId: ID!, $intoId: ID!) {\n    mergeContacts(fromId: $fromId, intoId: $intoId) {\n      userErrors { code field message }\n      contact {\n        externalId role createdAt hasHardBounced markedEmailAsSpam unsubscribedFromEmails email emailDomain phone name\n        avatarUrl signedUpAt lastSeenAt lastRepliedAt lastContactedAt lastEmailOpenedAt lastEmailClickedAt ownerId\n        languageOverride os referrer customAttributes\n        location { country region city countryCode continentCode }\n        browser { name version language }\n        android { appName appVersion device osVersion sdkVersion lastSeenAt }\n        ios { appName appVersion device osVersion sdkVersion lastSeenAt }\n        utm { campaign content medium source term }\n        socialProfiles { name url }\n        tags { id } companies(first: 100) { nodes { id } } notes(first: 1) { totalCount }\n      }\n    }\n  }\n"): typeof import('./graphql.js').MergeAsPreviewedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query PairsToMerge {\n        leads: contacts(first: 150, filter: { role: { eq: LEAD } }) { nodes { id } }\n        users: contacts(first: 150, filter: { role: { eq: USER } }) { nodes { id } }\n      }\n    "): typeof import('./graphql.js').PairsToMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query DuplicatesOf($id: ID!) { contact(id: $id) { duplicates { id } } }\n  "): typeof import('./graphql.js').DuplicatesOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation MoveAway($id: ID!) {\n          updateContact(id: $id, input: { email: \"away@example.com\" }) { userErrors { code } }\n        }\n      "): typeof import('./graphql.js').MoveAwayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation CreateNote($input: CreateNoteInput!) {\n          createNote(input: $input) {\n            note { id body author { id name jobTitle } }\n            contact { notes { totalCount nodes { id } } }\n            userErrors { code message field }\n          }\n        }\n      "): typeof import('./graphql.js').CreateNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query NotesOfMany {\n        contactByExternalId(externalId: \"seed-many\") {\n          notes(first: 100) { totalCount nodes { id createdAt } }\n        }\n      }\n    "): typeof import('./graphql.js').NotesOfManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query NotesInDepth {\n      contactByExternalId(externalId: \"seed-many\") {\n        name\n        notes(first: 2) {\n          nodes {\n            id body createdAt\n            author { __typename id name email isAway }\n            contact { name notes(first: 1) { totalCount } }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql.js').NotesInDepthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query NotesOfC1 {\n          contact(id: \"c1\") { notes { nodes { id author { id name jobTitle } contact { id } } } }\n        }\n      "): typeof import('./graphql.js').NotesOfC1Document;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AdminTitles { intercomAdmins { id name jobTitle } }"): typeof import('./graphql.js').AdminTitlesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation NoteTwice($id: ID!) {\n          a: createNote(input: { contactId: $id, body: \"Hello\" }) {\n            contact { notes { totalCount } }\n            userErrors { code }\n          }\n          b: createNote(input: { contactId: $id, body: \"Hello\" }) {\n            contact { notes { totalCount } }\n            userErrors { code }\n          }\n        }\n      "): typeof import('./graphql.js').NoteTwiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query NotesOfSeedUserInList {\n          contacts(filter: { externalId: { eq: \"auth0|seed-user\" } }) {\n            nodes { notes { totalCount } }\n          }\n        }\n      "): typeof import('./graphql.js').NotesOfSeedUserInListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          mutation CreateNoteOnce($id: ID!) {\n            createNote(input: { contactId: $id, body: \"Once\" }) { note { id } userErrors { code } }\n          }\n        "): typeof import('./graphql.js').CreateNoteOnceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FiveContacts { contacts(first: 5) { nodes { id } } }"): typeof import('./graphql.js').FiveContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PageWithTagsAndSegments {\n    contacts(first: 50) { totalCount nodes { id tags { name } segments { name } } }\n  }\n"): typeof import('./graphql.js').PageWithTagsAndSegmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query ThreeRootFields {\n          intercomWorkspace { id }\n          segments { id }\n          contacts(first: 1) { totalCount }\n        }\n      "): typeof import('./graphql.js').ThreeRootFieldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation TagContactAndReadIt($id: ID!, $tag: ID!) {\n          tagContact(contactId: $id, tagId: $tag) { tag { id } contact { id } userErrors { code } }\n        }\n      "): typeof import('./graphql.js').TagContactAndReadItDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation RenameAndReadAll($id: ID!) {\n          updateContact(id: $id, input: { name: \"Done\" }) {\n            contact { name tags { name } segments { name } }\n            userErrors { code }\n          }\n        }\n      "): typeof import('./graphql.js').RenameAndReadAllDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation CreateAndDelete {\n          a: createContact(input: { externalId: \"kept\" }) {\n            contact { externalId } userErrors { code }\n          }\n          b: deleteContact(id: \"6abbb4440000000001ffffff\") { deletedContactId }\n        }\n      "): typeof import('./graphql.js').CreateAndDeleteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NamesOfTags { tags { name } }"): typeof import('./graphql.js').NamesOfTagsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation CreateBrandNewTag {\n          createTag(input: { name: \"Brand new\" }) { tag { id } }\n        }\n      "): typeof import('./graphql.js').CreateBrandNewTagDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          mutation TagContact($id: ID!, $tag: ID!) {\n            tagContact(contactId: $id, tagId: $tag) { userErrors { code } }\n          }\n        "): typeof import('./graphql.js').TagContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TagsOfFive { list: contacts(first: 5) { nodes { id tags { name } } } }"): typeof import('./graphql.js').TagsOfFiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IdOfMany { parent: contactByExternalId(externalId: \"seed-many\") { id } }\n"): typeof import('./graphql.js').IdOfManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IdOfCrowd { parent: companyByCompanyId(companyId: \"crowd\") { id } }\n"): typeof import('./graphql.js').IdOfCrowdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFromCompany($id: ID!, $company: ID!) {\n    removeContactFromCompany(contactId: $id, companyId: $company) { userErrors { code } }\n  }\n"): typeof import('./graphql.js').RemoveFromCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListOfCompanies($first: Int! = 50, $after: String) {\n    list: companies(first: $first, after: $after) {\n      totalCount\n      edges { cursor node { id } }\n      nodes { id }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): typeof import('./graphql.js').ListOfCompaniesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListOfContactCompanies($externalId: ID! = \"seed-many\", $first: Int! = 50, $after: String) {\n    parent: contactByExternalId(externalId: $externalId) {\n      list: companies(first: $first, after: $after) {\n        totalCount\n        edges { cursor node { id } }\n        nodes { id }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ListOfContactCompaniesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListOfContactNotes($first: Int! = 50, $after: String) {\n    parent: contactByExternalId(externalId: \"seed-many\") {\n      list: notes(first: $first, after: $after) {\n        totalCount\n        edges { cursor node { id } }\n        nodes { id }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ListOfContactNotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListOfCompanyContacts($first: Int! = 50, $after: String) {\n    parent: companyByCompanyId(companyId: \"crowd\") {\n      list: contacts(first: $first, after: $after) {\n        totalCount\n        edges { cursor node { id } }\n        nodes { id }\n        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ListOfCompanyContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation CreateCrowd {\n        upsertCompany(input: { companyId: \"crowd\", name: \"Crowd\" }) { company { id } }\n      }\n    "): typeof import('./graphql.js').CreateCrowdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FiftySixContacts { contacts(first: 56) { nodes { id } } }"): typeof import('./graphql.js').FiftySixContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation AddToCrowd($id: ID!, $company: ID!) {\n          addContactToCompany(contactId: $id, companyId: $company) { userErrors { code } }\n        }\n      "): typeof import('./graphql.js').AddToCrowdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query NoteTimesOfMany {\n        parent: contactByExternalId(externalId: \"seed-many\") {\n          notes(first: 60) { nodes { createdAt } }\n        }\n      }\n    "): typeof import('./graphql.js').NoteTimesOfManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation CreateNewNote($id: ID!) {\n        createNote(input: { contactId: $id, body: \"New\" }) { note { id } userErrors { code } }\n      }\n    "): typeof import('./graphql.js').CreateNewNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query ContactsOfCompany($id: ID!) {\n          company(id: $id) { contacts(first: 500) { nodes { id } } }\n        }\n      "): typeof import('./graphql.js').ContactsOfCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchedContacts($search: String, $filter: ContactFilter, $sort: ContactSort) {\n    contacts(first: 150, search: $search, filter: $filter, sort: $sort) {\n      totalCount nodes { id name email phone externalId role lastContactedAt lastRepliedAt lastSeenAt signedUpAt lastEmailOpenedAt lastEmailClickedAt }\n    }\n  }\n"): typeof import('./graphql.js').SearchedContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query SearchWithin($search: String) {\n        tags { contacts(first: 45, search: $search) { totalCount nodes { id name email phone externalId } } }\n        segments { contacts(first: 45, search: $search) { totalCount nodes { id name email phone externalId } } }\n      }\n    "): typeof import('./graphql.js').SearchWithinDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query SearchWordsWithin($search: String, $filter: ContactFilter) {\n        tags { contacts(first: 1, search: $search, filter: $filter) { totalCount } }\n      }\n    "): typeof import('./graphql.js').SearchWordsWithinDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query SearchPages($search: String, $after: String) {\n        contacts(first: 2, search: $search, after: $after) { nodes { id } pageInfo { endCursor } }\n      }\n    "): typeof import('./graphql.js').SearchPagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Counts($filters: [ContactFilter!]!) { contactCounts(filters: $filters) }"): typeof import('./graphql.js').CountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query KnowTimezone { intercomWorkspace { timezone } }"): typeof import('./graphql.js').KnowTimezoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query CountsThrice($a: [ContactFilter!]!, $b: [ContactFilter!]!, $c: [ContactFilter!]!) {\n          a: contactCounts(filters: $a) b: contactCounts(filters: $b) c: contactCounts(filters: $c)\n        }\n      "): typeof import('./graphql.js').CountsThriceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query ContactsOfOwnSeed {\n        contacts(first: 10, filter: { segmentId: { eq: \"by-hand\" } }) {\n          nodes {\n            name\n            tags { name }\n            segments { name }\n            companies { nodes { name } }\n          }\n        }\n        segments { name count }\n      }\n    "): typeof import('./graphql.js').ContactsOfOwnSeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SixtyContacts { contacts(first: 60) { nodes { id externalId role } } }"): typeof import('./graphql.js').SixtyContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ExternalIdOfContact($id: ID!) { contact(id: $id) { externalId } }"): typeof import('./graphql.js').ExternalIdOfContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query ContactByEveryPath($id: ID!, $text: ID!, $r: [_Any!]!) {\n        contact(id: $id) { id name email }\n        _entities(representations: $r) { ... on Contact { id name email } }\n        all: contacts(first: 500) { nodes { id name } }\n        search: contacts(first: 500, filter: { id: { in: [$text, \"6abbb4440000000001ffffff\"] } }) {\n          nodes { id name }\n        }\n      }\n    "): typeof import('./graphql.js').ContactByEveryPathDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation RenameAndReaddress($id: ID!) {\n          updateContact(id: $id, input: { name: \"New Name\", email: \"new@example.com\" }) {\n            userErrors { code }\n          }\n        }\n      "): typeof import('./graphql.js').RenameAndReaddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query UsersNotGone($text: ID!) {\n            contacts(filter: { id: { eq: $text }, role: { eq: USER }, name: { ne: \"Gone From Here\" } }) {\n              nodes { id } pageInfo { endCursor }\n            }\n          }\n        "): typeof import('./graphql.js').UsersNotGoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation RenameToGone($id: ID!) {\n          updateContact(id: $id, input: { name: \"Gone From Here\" }) { userErrors { code } }\n        }\n      "): typeof import('./graphql.js').RenameToGoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Archive($id: ID!) { done: archiveContact(id: $id) { userErrors { code } } }"): typeof import('./graphql.js').ArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Delete($id: ID!) { done: deleteContact(id: $id) { userErrors { code } } }"): typeof import('./graphql.js').DeleteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Block($id: ID!) { done: blockContact(id: $id) { userErrors { code } } }"): typeof import('./graphql.js').BlockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation MergeQuietly($from: ID!, $into: ID!) {\n          mergeContacts(fromId: $from, intoId: $into) { userErrors { code } }\n        }\n      "): typeof import('./graphql.js').MergeQuietlyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query MergedByExternalId($e: ID!) {\n            one: contactByExternalId(externalId: $e) { id }\n            many: contactsByExternalIds(externalIds: [$e, $e]) { id }\n          }\n        "): typeof import('./graphql.js').MergedByExternalIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation CreateUserAndLead {\n          user: createContact(input: { externalId: \"brand-new\" }) { contact { id externalId } }\n          lead: createContact(input: { role: LEAD }) { contact { id externalId } }\n        }\n      "): typeof import('./graphql.js').CreateUserAndLeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query NewContactByEveryKey($id: ID!, $e: ID!, $r: [_Any!]!) {\n            contact(id: $id) { id }\n            contactByExternalId(externalId: $e) { id }\n            contactsByExternalIds(externalIds: [$e, \"nobody\"]) { id }\n            _entities(representations: $r) { ... on Contact { id } }\n          }\n        "): typeof import('./graphql.js').NewContactByEveryKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation MoveExternalId($id: ID!) {\n          updateContact(id: $id, input: { externalId: \"moved\" }) { userErrors { code } }\n        }\n      "): typeof import('./graphql.js').MoveExternalIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query OldAndNewExternalId($old: ID!) {\n          old: contactByExternalId(externalId: $old) { id }\n          new: contactByExternalId(externalId: \"moved\") { id }\n          both: contactsByExternalIds(externalIds: [$old, \"moved\"]) { id }\n        }\n      "): typeof import('./graphql.js').OldAndNewExternalIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TagsOfContact($id: ID!) { contact(id: $id) { tags { name } } }"): typeof import('./graphql.js').TagsOfContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation UntagContact($id: ID!, $tag: ID!) {\n          untagContact(contactId: $id, tagId: $tag) { userErrors { code } }\n        }\n      "): typeof import('./graphql.js').UntagContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query ContactsOfTag($tag: ID!) {\n          tag(id: $tag) { contacts(first: 500) { nodes { id } } }\n        }\n      "): typeof import('./graphql.js').ContactsOfTagDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation RenameTwice($id: ID!) {\n        a: updateContact(id: $id, input: { name: \"First\" }) { contact { name tags { name } } }\n        b: updateContact(id: $id, input: { name: \"Second\" }) { contact { name tags { name } } }\n      }\n    "): typeof import('./graphql.js').RenameTwiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation TagManyAndShow($ids: [ID!]!, $tag: ID!) {\n        tagContacts(contactIds: $ids, tagId: $tag) {\n          contactIds contacts { id tags { id } } userErrors { code field }\n        }\n      }\n    "): typeof import('./graphql.js').TagManyAndShowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation UntagManyAndShow($ids: [ID!]!, $tag: ID!) {\n        untagContacts(contactIds: $ids, tagId: $tag) {\n          contacts { tags { id } } userErrors { code }\n        }\n      }\n    "): typeof import('./graphql.js').UntagManyAndShowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query OddContact {\n        contact(id: \"odd\") {\n          role name avatarUrl ownerId owner { name } createdAt signedUpAt lastSeenAt\n          location { city } socialProfiles { name } customAttributes\n          utm { source } subscriptions { consent } companies(first: 5) { nodes { id } }\n          android { appName } browser { name }\n        }\n      }\n    "): typeof import('./graphql.js').OddContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query TagsCountedHigher {\n        many: contact(id: \"odd\") { tags { id name } }\n        few: contact(id: \"plain\") { name avatarUrl ownerId tags { id } }\n      }\n    "): typeof import('./graphql.js').TagsCountedHigherDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query OddWords {\n        intercomSubscriptionTypes { id name state consentType contentTypes }\n        intercomWorkspace { timezone }\n        intercomAdmins { id jobTitle hasInboxSeat }\n      }\n    "): typeof import('./graphql.js').OddWordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query CompanyWithRecordedNotes {\n        company(id: \"co\") { companyId name plan customAttributes }\n        gone: contact(id: \"gone\") { id }\n      }\n    "): typeof import('./graphql.js').CompanyWithRecordedNotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation RefusedCreate($input: CreateContactInput!) {\n          payload: createContact(input: $input) { contact { id } userErrors { code message field intercomRequestId } }\n        }\n      "): typeof import('./graphql.js').RefusedCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation RefusedUpdate($id: ID!, $input: UpdateContactInput!) {\n          payload: updateContact(id: $id, input: $input) { contact { id } userErrors { code message field intercomRequestId } }\n        }\n      "): typeof import('./graphql.js').RefusedUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation RefusedUpsert($input: UpsertContactInput!) {\n          payload: upsertContact(input: $input) { contact { id } userErrors { code message field intercomRequestId } }\n        }\n      "): typeof import('./graphql.js').RefusedUpsertDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query WarmLists {\n        contacts: intercomDataAttributes(model: CONTACT) { name }\n        companies: intercomDataAttributes(model: COMPANY) { name }\n        intercomAdmins { id }\n      }\n    "): typeof import('./graphql.js').WarmListsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation RefusedCompany {\n          payload: upsertCompany(input: { companyId: \"refused\", customAttributes: { tier: \"gold\" } }) {\n            company { id }\n            userErrors { code message field }\n          }\n        }\n      "): typeof import('./graphql.js').RefusedCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RefusedTag { payload: createTag(input: { name: \"vip\" }) { userErrors { code message field } } }"): typeof import('./graphql.js').RefusedTagDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RefusedRename { payload: updateTag(id: \"9\", input: { name: \"vip\" }) { userErrors { code message field } } }"): typeof import('./graphql.js').RefusedRenameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n            mutation RefusedAttribute {\n              payload: createIntercomDataAttribute(input: { model: CONTACT, name: \"unique\", dataType: STRING }) {\n                userErrors { code message field }\n              }\n            }\n          "): typeof import('./graphql.js').RefusedAttributeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n            mutation RefusedUnarchive {\n              payload: unarchiveContact(id: \"6abbb4440000000001ffffff\") { userErrors { code message field } }\n            }\n          "): typeof import('./graphql.js').RefusedUnarchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation CreateOddlyNamed($externalId: ID!) {\n          createContact(input: { externalId: $externalId }) { userErrors { message } }\n        }\n      "): typeof import('./graphql.js').CreateOddlyNamedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation CreateWithUnsetPlan($email: String!, $id: ID!, $plan: String, $byDefault: String = \"basic\") {\n      some: createContact(input: { email: $email, customAttributes: { plan: $plan, seats: 5 } }) {\n        contact { customAttributes }\n        userErrors { message }\n      }\n      none: upsertContact(input: { externalId: $id, customAttributes: { plan: $plan } }) {\n        contact { customAttributes }\n        userErrors { message }\n      }\n      byDefault: updateContact(id: \"nobody\", input: { customAttributes: { plan: $byDefault } }) {\n        userErrors { code }\n      }\n      company: upsertCompany(input: { companyId: $id, customAttributes: { plan: $plan } }) {\n        userErrors { code }\n      }\n    }\n  "): typeof import('./graphql.js').CreateWithUnsetPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation UpdateUnsetPlan($id: ID!, $plan: String) {\n        updateContact(id: $id, input: { customAttributes: { plan: $plan, seats: 6 } }) {\n          contact { customAttributes }\n        }\n      }\n    "): typeof import('./graphql.js').UpdateUnsetPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          mutation CreateWithPlan($email: String!) {\n            createContact(input: { email: $email, customAttributes: { plan: \"pro\" } }) { contact { id } }\n          }\n        "): typeof import('./graphql.js').CreateWithPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          mutation CreateInThePast($externalId: ID!, $signedUpAt: DateTime!) {\n            createContact(input: { externalId: $externalId, signedUpAt: $signedUpAt }) {\n              contact { signedUpAt }\n              userErrors { message }\n            }\n          }\n        "): typeof import('./graphql.js').CreateInThePastDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query OddTimes {\n          contact(id: \"a\") {\n            id createdAt updatedAt signedUpAt lastSeenAt lastRepliedAt lastContactedAt lastEmailOpenedAt lastEmailClickedAt\n          }\n        }\n      "): typeof import('./graphql.js').OddTimesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactsTwice($filter: ContactFilter) {\n    a: contacts(first: 320, filter: $filter) { nodes { id } }\n    b: contacts(first: 320, filter: $filter) { nodes { id } }\n  }\n"): typeof import('./graphql.js').ContactsTwiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompaniesTwice {\n    a: companies(first: 60) { nodes { id } }\n    b: companies(first: 60) { nodes { id } }\n  }\n"): typeof import('./graphql.js').CompaniesTwiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NotesTwice {\n    contactByExternalId(externalId: \"seed-many\") {\n      a: notes(first: 60) { nodes { id } }\n      b: notes(first: 60) { nodes { id } }\n    }\n  }\n"): typeof import('./graphql.js').NotesTwiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query CompaniesAndNotes {\n          companies(first: 500) { pageInfo { hasNextPage } }\n          contactByExternalId(externalId: \"seed-many\") { notes(first: 500) { nodes { id } } }\n        }\n      "): typeof import('./graphql.js').CompaniesAndNotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PageOfNames($first: Int!) {\n    contacts(first: $first) {\n      totalCount\n      nodes { id name tags { name } }\n    }\n  }\n"): typeof import('./graphql.js').PageOfNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactByExternalId($externalId: ID!) {\n    contactByExternalId(externalId: $externalId) { id name email role }\n  }\n"): typeof import('./graphql.js').ContactByExternalIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query SubscriptionTypesInFull {\n          intercomSubscriptionTypes { id name description state consentType contentTypes }\n        }\n      "): typeof import('./graphql.js').SubscriptionTypesInFullDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation SetSubscription($contact: ID!, $type: ID!, $consent: IntercomSubscriptionConsent!) {\n          payload: setContactSubscription(contactId: $contact, subscriptionTypeId: $type, consent: $consent) {\n            subscription { consent type { name } }\n            contact { subscriptions { consent type { name } } }\n            userErrors { code message field }\n          }\n        }\n      "): typeof import('./graphql.js').SetSubscriptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation RemoveSubscription($contact: ID!, $type: ID!) {\n          payload: removeContactSubscription(contactId: $contact, subscriptionTypeId: $type) {\n            subscriptionType { name }\n            contact { subscriptions { consent type { name } } }\n            userErrors { code message field }\n          }\n        }\n      "): typeof import('./graphql.js').RemoveSubscriptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query SubscriptionsOfManyAndNone {\n        many: contactByExternalId(externalId: \"seed-many\") {\n          subscriptions { consent type { id name } }\n        }\n        none: contactByExternalId(externalId: \"auth0|seed-user\") { subscriptions { consent } }\n      }\n    "): typeof import('./graphql.js').SubscriptionsOfManyAndNoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query SubscriptionsOfC1 {\n        contact(id: \"c1\") { subscriptions { consent type { id name } } }\n      }\n    "): typeof import('./graphql.js').SubscriptionsOfC1Document;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query SubscriptionNamesOfC1 {\n          contact(id: \"c1\") { subscriptions { consent type { name } } }\n        }\n      "): typeof import('./graphql.js').SubscriptionNamesOfC1Document;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation SetRemoveAndSet($id: ID!, $type: ID!) {\n          a: setContactSubscription(contactId: $id, subscriptionTypeId: $type, consent: OPT_IN) {\n            contact { subscriptions { consent } }\n            userErrors { code }\n          }\n          b: removeContactSubscription(contactId: $id, subscriptionTypeId: $type) {\n            contact { subscriptions { consent } }\n            userErrors { code }\n          }\n          c: setContactSubscription(contactId: $id, subscriptionTypeId: $type, consent: OPT_IN) {\n            contact { subscriptions { consent } }\n            userErrors { code }\n          }\n        }\n      "): typeof import('./graphql.js').SetRemoveAndSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query SubscriptionsOfSeedUserInList {\n          contacts(filter: { externalId: { eq: \"auth0|seed-user\" } }) {\n            nodes { subscriptions { consent } }\n          }\n        }\n      "): typeof import('./graphql.js').SubscriptionsOfSeedUserInListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilteredContactsOfTags($filter: ContactFilter, $sort: ContactSort) {\n    tags { id contacts(first: 100, filter: $filter, sort: $sort) { nodes { id role name createdAt } } }\n  }\n"): typeof import('./graphql.js').FilteredContactsOfTagsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilteredContactsOfSegments($filter: ContactFilter, $sort: ContactSort) {\n    segments { id contacts(first: 100, filter: $filter, sort: $sort) { nodes { id role name createdAt } } }\n  }\n"): typeof import('./graphql.js').FilteredContactsOfSegmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WarmTags { tags { id } }"): typeof import('./graphql.js').WarmTagsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation RenameInReplica($id: ID!, $name: String!) {\n          updateTag(id: $id, input: { name: $name }) { userErrors { code } }\n        }\n      "): typeof import('./graphql.js').RenameInReplicaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation TagByName($id: ID!, $name: String!, $create: Boolean!) {\n      tagContact(contactId: $id, tagName: $name, createMissing: $create) {\n        tag { id name }\n        contact { tags { id } }\n        userErrors { code field }\n      }\n    }\n  "): typeof import('./graphql.js').TagByNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation UntagByName($id: ID!, $name: String!) {\n      untagContact(contactId: $id, tagName: $name) {\n        tag { id name }\n        contact { tags { id } }\n        userErrors { code field }\n      }\n    }\n  "): typeof import('./graphql.js').UntagByNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation TagWithDeleted($id: ID!, $tag: ID!) {\n          tagContact(contactId: $id, tagId: $tag) { userErrors { code field } }\n        }\n      "): typeof import('./graphql.js').TagWithDeletedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query KnownUsers {\n        contacts(first: 200, filter: { role: { eq: USER }, externalId: { isNull: false } }) {\n          nodes { id externalId }\n        }\n      }\n    "): typeof import('./graphql.js').KnownUsersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnknownByExternalIds($ids: [ID!]!) {\n    contactsByExternalIds(externalIds: $ids) { externalId }\n  }\n"): typeof import('./graphql.js').UnknownByExternalIdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UnknownByExternalId($id: ID!) { contactByExternalId(externalId: $id) { id } }"): typeof import('./graphql.js').UnknownByExternalIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UnknownById($id: ID!) { contact(id: $id) { id } }"): typeof import('./graphql.js').UnknownByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n              query TwoLists($a: [ID!]!, $b: [ID!]!) {\n                a: contactsByExternalIds(externalIds: $a) { id }\n                b: contactsByExternalIds(externalIds: $b) { id }\n              }\n            "): typeof import('./graphql.js').TwoListsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n              query UnknownCompany($id: ID!, $companyId: ID!) {\n                company(id: $id) { id }\n                companyByCompanyId(companyId: $companyId) { id }\n              }\n            "): typeof import('./graphql.js').UnknownCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query AloneAndAmongMany($one: ID!, $many: [ID!]!) {\n          many: contactsByExternalIds(externalIds: $many) { externalId }\n          one: contactByExternalId(externalId: $one) { externalId }\n        }\n      "): typeof import('./graphql.js').AloneAndAmongManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          mutation CreateStranger($id: ID!) {\n            createContact(input: { externalId: $id }) { contact { id } userErrors { code } }\n          }\n        "): typeof import('./graphql.js').CreateStrangerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ArchiveStranger($id: ID!) { archiveContact(id: $id) { userErrors { code } } }"): typeof import('./graphql.js').ArchiveStrangerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnarchiveStranger($id: ID!) { unarchiveContact(id: $id) { userErrors { code } } }"): typeof import('./graphql.js').UnarchiveStrangerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StrangeCompany($id: ID!) { companyByCompanyId(companyId: $id) { companyId } }"): typeof import('./graphql.js').StrangeCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          mutation UpsertStrangeCompany($id: ID!) {\n            upsertCompany(input: { companyId: $id }) { userErrors { code } }\n          }\n        "): typeof import('./graphql.js').UpsertStrangeCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation CreateTrusted($id: ID!) {\n          createContact(input: { externalId: $id }) { userErrors { code } }\n        }\n      "): typeof import('./graphql.js').CreateTrustedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n                mutation CreateInProperty($id: ID!) {\n                  createContact(input: { externalId: $id }) { userErrors { code } }\n                }\n              "): typeof import('./graphql.js').CreateInPropertyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Everybody($after: String) {\n    contacts(first: 500, after: $after) {\n      nodes { id role signedUpAt createdAt customAttributes }\n      pageInfo { endCursor }\n    }\n  }\n"): typeof import('./graphql.js').EverybodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Ann { contactByExternalId(externalId: \"auth0|ann\") { id } }"): typeof import('./graphql.js').AnnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation CreateNamesake {\n        createContact(input: { role: LEAD, email: \"same@example.com\", phone: \"+35315550100\", name: \"Had A Name\" }) {\n          contact { id externalId }\n        }\n      }\n    "): typeof import('./graphql.js').CreateNamesakeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation TagContact($id: ID!, $tag: ID!) {\n        tagContact(contactId: $id, tagId: $tag) { userErrors { code } }\n      }\n    "): typeof import('./graphql.js').TagContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation MergeAndUpdate($fromId: ID!, $intoId: ID!) {\n        merge: mergeContacts(fromId: $fromId, intoId: $intoId) {\n          mergedContactId\n          contact { id name phone email externalId tags { name } }\n          userErrors { code }\n        }\n        again: updateContact(id: $fromId, input: { name: \"x\" }) {\n          contact { id } userErrors { code }\n        }\n      }\n    "): typeof import('./graphql.js').MergeAndUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query MergedAwayByEveryKey($id: ID!, $externalId: ID!, $references: [_Any!]!) {\n        contact(id: $id) { id }\n        contactByExternalId(externalId: $externalId) { id }\n        contactsByExternalIds(externalIds: [$externalId, \"merge-into\"]) { id }\n        contacts(filter: { email: { eq: \"same@example.com\" } }) { nodes { id } }\n        _entities(representations: $references) { ... on Contact { id } }\n      }\n    "): typeof import('./graphql.js').MergedAwayByEveryKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query SegmentsAndAContact {\n        segments { id name contacts(first: 1) { nodes { id } } }\n      }\n    "): typeof import('./graphql.js').SegmentsAndAContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TotalByOneRow { contacts(first: 1) { totalCount } }"): typeof import('./graphql.js').TotalByOneRowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FiftyWithTagsAndSegments {\n    contacts(first: 50) { nodes { id tags { name } segments { name } } }\n  }\n"): typeof import('./graphql.js').FiftyWithTagsAndSegmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FirstSeededContact { contact(id: \"6abbb4440000000001000001\") { id } }"): typeof import('./graphql.js').FirstSeededContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RateLimit { intercomRateLimit { limit remaining resetAt } }"): typeof import('./graphql.js').RateLimitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query CanaryReads($id: ID!, $externalId: ID!) {\n      contact(id: $id) { id }\n      contactByExternalId(externalId: $externalId) { id }\n      contacts(first: 1) { totalCount }\n      tags { id }\n    }\n  "): typeof import('./graphql.js').CanaryReadsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query CanarySearch($email: String!) {\n      contacts(filter: { email: { eq: $email } }) { totalCount }\n    }\n  "): typeof import('./graphql.js').CanarySearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation CanaryCreate($email: String!, $name: String!, $externalId: ID!) {\n      createContact(input: { email: $email, name: $name, externalId: $externalId }) {\n        contact { id }\n        userErrors { code message field intercomRequestId }\n      }\n    }\n  "): typeof import('./graphql.js').CanaryCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation CanaryUpdate($id: ID!, $name: String!, $email: String!) {\n      updateContact(id: $id, input: { name: $name, email: $email }) {\n        contact { id }\n        userErrors { code message field intercomRequestId }\n      }\n    }\n  "): typeof import('./graphql.js').CanaryUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation CanaryNote($id: ID!, $name: String!) {\n      createNote(input: { contactId: $id, body: $name }) {\n        note { id }\n        userErrors { code message field intercomRequestId }\n      }\n    }\n  "): typeof import('./graphql.js').CanaryNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SegmentsOfPage($first: Int!) {\n    contacts(first: $first) { nodes { id segments { name } } }\n  }\n"): typeof import('./graphql.js').SegmentsOfPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SegmentsAndTags { segments { id } tags { id } }"): typeof import('./graphql.js').SegmentsAndTagsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation CreateThreeLeads {\n          a: createContact(input: { role: LEAD }) { userErrors { code } }\n          b: createContact(input: { role: LEAD }) { userErrors { code } }\n          c: createContact(input: { role: LEAD }) { userErrors { code } }\n        }\n      "): typeof import('./graphql.js').CreateThreeLeadsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ContactOne { contact(id: \"1\") { id } }"): typeof import('./graphql.js').ContactOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation CreateLeadOnly {\n        createContact(input: { role: LEAD }) { userErrors { code } }\n      }\n    "): typeof import('./graphql.js').CreateLeadOnlyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SegmentsOfTwenty { contacts(first: 20) { nodes { id segments { name } } } }"): typeof import('./graphql.js').SegmentsOfTwentyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation RenameToN($id: ID!) {\n        updateContact(id: $id, input: { name: \"n\" }) { userErrors { code } }\n      }\n    "): typeof import('./graphql.js').RenameToNDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query CompaniesOfNobody($r: [_Any!]!) {\n            _entities(representations: $r) { ... on Company { name } }\n          }\n        "): typeof import('./graphql.js').CompaniesOfNobodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateLeadOnly {\n    createContact(input: { role: LEAD }) { userErrors { code } }\n  }\n"): typeof import('./graphql.js').CreateLeadOnlyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation CreateNoteB($contactId: ID!) {\n        createNote(input: { contactId: $contactId, body: \"b\" }) { userErrors { code } }\n      }\n    "): typeof import('./graphql.js').CreateNoteBDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation MergeContactsOnly($fromId: ID!, $intoId: ID!) {\n        mergeContacts(fromId: $fromId, intoId: $intoId) { userErrors { code } }\n      }\n    "): typeof import('./graphql.js').MergeContactsOnlyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation RenameFirstSeeded {\n          updateContact(id: \"6abbb4440000000001000001\", input: { name: \"n\" }) {\n            userErrors { code }\n          }\n        }\n      "): typeof import('./graphql.js').RenameFirstSeededDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation DeleteContactAndSayWhy($id: ID!) {\n          deleteContact(id: $id) { deletedContactId userErrors { code } }\n        }\n      "): typeof import('./graphql.js').DeleteContactAndSayWhyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RateLimitTold { intercomRateLimit { limit remaining resetAt } }"): typeof import('./graphql.js').RateLimitToldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TotalAndIds { contacts(first: 5) { totalCount nodes { id } } }"): typeof import('./graphql.js').TotalAndIdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query IdsAndWhetherMore { contacts(first: 1) { nodes { id } pageInfo { hasNextPage } } }"): typeof import('./graphql.js').IdsAndWhetherMoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation CreateAndSayAll($input: CreateContactInput!) {\n        createContact(input: $input) {\n          contact { id externalId name }\n          userErrors { code conflictingContactId }\n        }\n      }\n    "): typeof import('./graphql.js').CreateAndSayAllDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation UpsertAndSayAll($input: UpsertContactInput!) {\n          upsertContact(input: $input) {\n            outcome\n            contact { id externalId name }\n            userErrors { code conflictingContactId }\n          }\n        }\n      "): typeof import('./graphql.js').UpsertAndSayAllDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TotalOfX { contacts(filter: { name: { eq: \"x\" } }) { totalCount } }"): typeof import('./graphql.js').TotalOfXDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EveryPathById($id: ID!, $references: [_Any!]!) {\n    contact(id: $id) { id }\n    contactByExternalId(externalId: $id) { id }\n    contactsByExternalIds(externalIds: [$id]) { id }\n    tag(id: $id) { id }\n    segment(id: $id) { id }\n    company(id: $id) { id }\n    companyByCompanyId(companyId: $id) { id }\n    _entities(representations: $references) { __typename }\n  }\n"): typeof import('./graphql.js').EveryPathByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EveryWriteById($id: ID!) {\n    a: updateContact(id: $id, input: { name: \"n\" }) { userErrors { code } }\n    b: deleteContact(id: $id) { userErrors { code } }\n    c: archiveContact(id: $id) { userErrors { code } }\n    d: mergeContacts(fromId: $id, intoId: \"1\") { userErrors { code } }\n    e: untagContact(contactId: $id, tagId: $id) { userErrors { code } }\n    f: tagContact(contactId: \"1\", tagId: $id) { userErrors { code } }\n    g: deleteTag(id: $id) { userErrors { code } }\n    h: removeContactFromCompany(contactId: $id, companyId: $id) { userErrors { code } }\n  }\n"): typeof import('./graphql.js').EveryWriteByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query ContactOfMuch {\n        contactByExternalId(externalId: \"seed-many\") {\n          id tags { id name }\n          companies(first: 1) { nodes { id } }\n        }\n      }\n    "): typeof import('./graphql.js').ContactOfMuchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SubscriptionTypeIds { intercomSubscriptionTypes { id } }"): typeof import('./graphql.js').SubscriptionTypeIdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          mutation RemoveTag($contactId: ID!, $tagId: ID!) {\n            removal: untagContact(contactId: $contactId, tagId: $tagId) {\n              from: tag { id name }\n              contact { id }\n              userErrors { code }\n            }\n          }\n        "): typeof import('./graphql.js').RemoveTagDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          mutation RemoveCompany($contactId: ID!, $companyId: ID!) {\n            removal: removeContactFromCompany(contactId: $contactId, companyId: $companyId) {\n              from: company { id name }\n              contact { id }\n              userErrors { code }\n            }\n          }\n        "): typeof import('./graphql.js').RemoveCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          mutation RemoveChoice($contactId: ID!, $typeId: ID!) {\n            removal: removeContactSubscription(contactId: $contactId, subscriptionTypeId: $typeId) {\n              from: subscriptionType { id name }\n              contact { id }\n              userErrors { code }\n            }\n          }\n        "): typeof import('./graphql.js').RemoveChoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation DeleteCompanyTwice($id: ID!) {\n        deleteCompany(id: $id) { deletedCompanyId userErrors { code } }\n      }\n    "): typeof import('./graphql.js').DeleteCompanyTwiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation CreateFresh {\n          createContact(input: { externalId: \"fresh@x.example\", name: \"Fresh\" }) {\n            contact { id } userErrors { code }\n          }\n        }\n      "): typeof import('./graphql.js').CreateFreshDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation RenameFresher($id: ID!) {\n          updateContact(id: $id, input: { name: \"Fresher\" }) { userErrors { code } }\n        }\n      "): typeof import('./graphql.js').RenameFresherDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query NamesByExternalIds($ids: [ID!]!) {\n            contactsByExternalIds(externalIds: $ids) { name }\n          }\n        "): typeof import('./graphql.js').NamesByExternalIdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation CreateJustMadeTag {\n          createTag(input: { name: \"Just made\" }) { userErrors { code } }\n        }\n      "): typeof import('./graphql.js').CreateJustMadeTagDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation CreateEarlier {\n          createContact(input: { externalId: \"earlier\" }) { contact { id } userErrors { code } }\n        }\n      "): typeof import('./graphql.js').CreateEarlierDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n            query EarlierAndSeedUser {\n              contactsByExternalIds(externalIds: [\"earlier\", \"auth0|seed-user\"]) { id }\n            }\n          "): typeof import('./graphql.js').EarlierAndSeedUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n            query UnknownToReplicas($ids: [ID!]!) {\n              contactsByExternalIds(externalIds: $ids) { externalId }\n            }\n          "): typeof import('./graphql.js').UnknownToReplicasDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation CreateNobody {\n          createContact(input: { externalId: \"nobody-11@x.example\" }) { userErrors { code } }\n        }\n      "): typeof import('./graphql.js').CreateNobodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NobodysCompany { companyByCompanyId(companyId: \"nobody-inc\") { companyId } }"): typeof import('./graphql.js').NobodysCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation UpsertNobodysCompany {\n          upsertCompany(input: { companyId: \"nobody-inc\" }) { userErrors { code } }\n        }\n      "): typeof import('./graphql.js').UpsertNobodysCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SecondSeededContact { contact(id: \"6abbb4440000000001000002\") { id } }"): typeof import('./graphql.js').SecondSeededContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NameAndSegments($id: ID!) { contact(id: $id) { name segments { id } } }"): typeof import('./graphql.js').NameAndSegmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation RenameToAfter($id: ID!) {\n          updateContact(id: $id, input: { name: \"After\" }) { userErrors { code } }\n        }\n      "): typeof import('./graphql.js').RenameToAfterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation CreateNoteWithMessage($contactId: ID!) {\n        createNote(input: { contactId: $contactId, body: \"b\" }) { userErrors { code message } }\n      }\n    "): typeof import('./graphql.js').CreateNoteWithMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TwentyContacts { contacts(first: 20) { nodes { id } } }"): typeof import('./graphql.js').TwentyContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n              mutation RenameContact($id: ID!, $name: String!) {\n                updateContact(id: $id, input: { name: $name }) { userErrors { code } }\n              }\n            "): typeof import('./graphql.js').RenameContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NameAndTags($id: ID!) { contact(id: $id) { name tags { name } } }"): typeof import('./graphql.js').NameAndTagsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation CreateTagUnseen { createTag(input: { name: \"A tag\" }) { userErrors { code } } }\n    "): typeof import('./graphql.js').CreateTagUnseenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation CreateTagAndSee { createTag(input: { name: \"A tag\" }) { tag { id } } }\n    "): typeof import('./graphql.js').CreateTagAndSeeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation ArchiveAndShowConflict {\n        archiveContact(id: \"1\") {\n          archivedContactId\n          externalId\n          userErrors { conflictingContact { email } }\n        }\n      }\n    "): typeof import('./graphql.js').ArchiveAndShowConflictDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query TotalByFilter($f: ContactFilter) { contacts(filter: $f) { totalCount } }\n  "): typeof import('./graphql.js').TotalByFilterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query TotalByFilters($f: [ContactFilter!]) { contacts(filter: { and: $f }) { totalCount } }\n  "): typeof import('./graphql.js').TotalByFiltersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query TotalOfEmailEnding {\n            contacts(filter: { email: { endsWith: \".com\" } }) { totalCount }\n          }\n        "): typeof import('./graphql.js').TotalOfEmailEndingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query TotalOfPhone {\n            contacts(filter: { and: [{ or: [{ phone: { eq: \"1\" } }] }] }) { totalCount }\n          }\n        "): typeof import('./graphql.js').TotalOfPhoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query TotalByNameFilter($s: ContactStringFilter) {\n            contacts(filter: { name: $s }) { totalCount }\n          }\n        "): typeof import('./graphql.js').TotalByNameFilterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query TotalByDefaultFilter($f: ContactFilter = { email: { eq: \"x\" } }) {\n            contacts(filter: $f) { totalCount }\n          }\n        "): typeof import('./graphql.js').TotalByDefaultFilterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ThreeEmails { contacts(first: 3) { nodes { id email } } }"): typeof import('./graphql.js').ThreeEmailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ContactIds { contacts { nodes { id } } }"): typeof import('./graphql.js').ContactIdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          mutation CreateTwice {\n            createContact(input: { role: LEAD, name: \"Twice\" }) {\n              contact { id }\n              userErrors { code }\n            }\n          }\n        "): typeof import('./graphql.js').CreateTwiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntitiesWithNames($r: [_Any!]!) {\n    _entities(representations: $r) {\n      __typename ... on Tag { tag: name } ... on Contact { name }\n    }\n  }\n"): typeof import('./graphql.js').EntitiesWithNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TagAndSegmentNames { tags { name } segments { name } }"): typeof import('./graphql.js').TagAndSegmentNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TagNamesAndContact { tags { name contacts(first: 1) { nodes { id } } } }"): typeof import('./graphql.js').TagNamesAndContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AdminNamesOnly { intercomAdmins { name } }"): typeof import('./graphql.js').AdminNamesOnlyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CountsOfSegments { segments { count } }"): typeof import('./graphql.js').CountsOfSegmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TagNamesAndRateLimit { tags { name } intercomRateLimit { remaining } }"): typeof import('./graphql.js').TagNamesAndRateLimitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation UntagNobody {\n        untagContact(contactId: \"1\", tagId: \"1\") { userErrors { code } }\n      }\n    "): typeof import('./graphql.js').UntagNobodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TagNamesAndBadContact { tags { name } contact(id: \"..\") { id } }"): typeof import('./graphql.js').TagNamesAndBadContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OneContact($id: ID!) { contact(id: $id) { id } }"): typeof import('./graphql.js').OneContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangedOutside($id: ID!, $externalId: ID!, $tagId: ID!, $byId: _Any!, $byKey: _Any!) {\n    contact(id: $id) { id name }\n    contactByExternalId(externalId: $externalId) { id name }\n    contactsByExternalIds(externalIds: [$externalId]) { id name }\n    entities: _entities(representations: [$byId, $byKey]) { ... on Contact { id name } }\n    contacts(first: 50) { nodes { id name } }\n    filtered: contacts(first: 50, filter: { role: { eq: USER } }) { nodes { id name } }\n    searched: contacts(first: 50, search: \"before\") { nodes { id name } }\n    tag(id: $tagId) { contacts(first: 50) { nodes { id name } } }\n  }\n"): typeof import('./graphql.js').ChangedOutsideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TagsOfOutside { tags { id } }"): typeof import('./graphql.js').TagsOfOutsideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query TotalInOrder($s: ContactSort) { contacts(sort: $s) { totalCount } }\n    "): typeof import('./graphql.js').TotalInOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TotalOfNone { contacts(first: 0) { totalCount } }"): typeof import('./graphql.js').TotalOfNoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TypenameAndTotal { __typename contacts(first: 1) { totalCount } }"): typeof import('./graphql.js').TypenameAndTotalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Make($name: String!, $email: String) {\n    createContact(input: { role: LEAD, name: $name, email: $email }) {\n      contact { id name } userErrors { code message }\n    }\n  }\n"): typeof import('./graphql.js').MakeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          mutation ContactAndTag($a: String!, $b: String!) {\n            a: createContact(input: { role: LEAD, name: $a }) { contact { id name } userErrors { code } }\n            ... { b: createTag(input: { name: $b }) { tag { id name } userErrors { code } } }\n          }\n        "): typeof import('./graphql.js').ContactAndTagDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SomeContacts($first: Int!) { contacts(first: $first) { nodes { id } } }"): typeof import('./graphql.js').SomeContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Emails { contacts { nodes { email } } }"): typeof import('./graphql.js').EmailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query ContactIdsByExternalIds($ids: [ID!]!) {\n      contactsByExternalIds(externalIds: $ids) { id }\n    }\n  "): typeof import('./graphql.js').ContactIdsByExternalIdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RenameForSubscribers($id: ID!, $name: String!) {\n  updateContact(id: $id, input: { name: $name }) { userErrors { code } }\n}"): typeof import('./graphql.js').RenameForSubscribersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AnyContactToSubscribeTo { contacts(first: 1) { nodes { id } } }"): typeof import('./graphql.js').AnyContactToSubscribeToDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WorkspaceOfSubscribers { intercomWorkspace { id } contacts(first: 100) { nodes { id } } }"): typeof import('./graphql.js').WorkspaceOfSubscribersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RenameAtReplica($id: ID!, $name: String!) {\n  updateContact(id: $id, input: { name: $name }) { userErrors { code } }\n}"): typeof import('./graphql.js').RenameAtReplicaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SomeContactsOfReplicas {\n  intercomWorkspace { id }\n  contacts(first: 5) { nodes { id } }\n}"): typeof import('./graphql.js').SomeContactsOfReplicasDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OneBesideAgents($id: ID!) { contact(id: $id) { id } }"): typeof import('./graphql.js').OneBesideAgentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FirstForTools {\n    contacts(first: 60) { nodes { id role externalId notes(first: 1) { totalCount } conversationSummary { totalCount } } }\n    segments { id }\n  }\n"): typeof import('./graphql.js').FirstForToolsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateTagX { createTag(input: { name: \"x\" }) { tag { id } } }"): typeof import('./graphql.js').CreateTagXDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Sdl { _service { sdl } }"): typeof import('./graphql.js').SdlDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FirstContactWithTags { contacts(first: 1) { nodes { id tags { name } } } }"): typeof import('./graphql.js').FirstContactWithTagsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TwoWithTags { contacts(first: 2) { nodes { id tags { name } } } }"): typeof import('./graphql.js').TwoWithTagsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateByExternalId($id: ID!) {\n    createContact(input: { externalId: $id }) { contact { id } userErrors { code } }\n  }\n"): typeof import('./graphql.js').CreateByExternalIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TypesOfEntities($r: [_Any!]!) {\n    _entities(representations: $r) { __typename }\n  }\n"): typeof import('./graphql.js').TypesOfEntitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SdlAsTags { tags: _service { sdl } }"): typeof import('./graphql.js').SdlAsTagsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n          query TagIdsAndEntities($r: [_Any!]!) {\n            tags { id }\n            _entities(representations: $r) { __typename }\n          }\n        "): typeof import('./graphql.js').TagIdsAndEntitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateAndSayWhen($id: ID!) {\n    createContact(input: { externalId: $id }) {\n      contact { id }\n      userErrors { code retryAfterSeconds }\n    }\n  }\n"): typeof import('./graphql.js').CreateAndSayWhenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Page { contacts(first: 2) { nodes { id tags { name } } } }"): typeof import('./graphql.js').PageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation Create($input: CreateContactInput!) {\n      createContact(input: $input) {\n        contact { id email }\n        userErrors { code message conflictingContact { email } }\n      }\n    }\n  "): typeof import('./graphql.js').CreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query FindByEmail($email: String!) {\n      contacts(filter: { email: { eq: $email } }) { nodes { id email name } }\n    }\n  "): typeof import('./graphql.js').FindByEmailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query Failing($email: String!) {\n      contacts(filter: { email: { eq: $email } }) { nodes { id email name } }\n    }\n  "): typeof import('./graphql.js').FailingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TotalInOrder($s: ContactSort) { contacts(sort: $s) { totalCount } }"): typeof import('./graphql.js').TotalInOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query EmailByExternalId($id: ID!) { contactByExternalId(externalId: $id) { email } }"): typeof import('./graphql.js').EmailByExternalIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query After { contacts(after: \"canary.person@secret.example\") { totalCount } }"): typeof import('./graphql.js').AfterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query IdsOfTwo { contacts(first: 2) { nodes { id } } }"): typeof import('./graphql.js').IdsOfTwoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FloodedWorkspaceId { intercomWorkspace { id } }"): typeof import('./graphql.js').FloodedWorkspaceIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FloodedContacts { contacts(first: 1) { nodes { id } } }"): typeof import('./graphql.js').FloodedContactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WebhookWorkspaceId { intercomWorkspace { id } }"): typeof import('./graphql.js').WebhookWorkspaceIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WebhookByExternalId($externalId: ID!, $ids: [ID!]!) {\n    contactByExternalId(externalId: $externalId) { id name }\n    contactsByExternalIds(externalIds: $ids) { id name }\n  }\n"): typeof import('./graphql.js').WebhookByExternalIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WebhookTagNames { tags { id name } }"): typeof import('./graphql.js').WebhookTagNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WebhookListedIds { contacts(first: 30) { nodes { id } } }"): typeof import('./graphql.js').WebhookListedIdsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
