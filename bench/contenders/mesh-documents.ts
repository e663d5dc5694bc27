// The questions in the words of the schema that Mesh makes from Intercom's description. Aliases give the answers the shape
// of ours, as far as aliases can.

const FIELDS = `id externalId: external_id role email phone name createdAt: created_at updatedAt: updated_at
  signedUpAt: signed_up_at lastSeenAt: last_seen_at ownerId: owner_id hasHardBounced: has_hard_bounced
  unsubscribedFromEmails: unsubscribed_from_emails os location { country city }`;

export const TAGS = " tags: attachedTags { ... on tag_list { data { name } } }";
export const SEGMENTS = " segments: attachedSegments { ... on Segments { data { name } } }";

/** A search of contacts with the usual fields and more of each. */
export function page(more: string): string {
  return `query ($input: Search_data_Input) { contacts: SearchContacts(input: $input) { ... on Contact_List {
    totalCount: total_count nodes: data { ${FIELDS}${more} } } } }`;
}

export const CONTACT = `query ($id: String!) {
  contact: ShowContact(contact_id: $id) { ... on ShowContact_200_response { ${FIELDS} } } }`;

export const CREATE = `mutation ($input: Create_Contact_Request_Payload_Input) {
  createContact: CreateContact(input: $input) { ... on CreateContact_200_response { id } } }`;

export const READ_BACK = `query ($id: String!) { contact: ShowContact(contact_id: $id) {
  ... on ShowContact_200_response { role name phone os hasHardBounced: has_hard_bounced } } }`;
