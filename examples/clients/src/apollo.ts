// Apollo Client: pages of contacts in one list, a new lead that joins the list and shows a change before it is answered,
// and a merge that takes the lead out of cache and list. It can be run again: it merges only what it made itself.
import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { filter, firstValueFrom } from "rxjs";
import { typePolicies } from "./apollo-cache.js";
import {
  type ContactLineFragment,
  CreateLeadDocument,
  MergeContactsDocument,
  UpsertUserDocument,
} from "./generated/graphql.js";
import { type FragmentType, graphql, makeFragmentData, readFragment } from "./generated/index.js";

const [url = "http://localhost:4000/graphql"] = process.argv.slice(2);

const ContactLine = graphql(`
  fragment ContactLine on Contact { id role name email }
`);

const OldestContacts = graphql(`
  query OldestContacts($first: Int!, $after: String) {
    tags { id }
    contacts(first: $first, after: $after, sort: { field: CREATED_AT, direction: ASC }) {
      edges { cursor node { id ...ContactLine } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const TagLead = graphql(`
  mutation TagLead($contactId: ID!, $tagId: ID!) {
    tagContact(contactId: $contactId, tagId: $tagId) { contact { id tags { id } } }
  }
`);

const UntagLead = graphql(`
  mutation UntagLead($contactId: ID!, $tagId: ID!) {
    untagContact(contactId: $contactId, tagId: $tagId) { contact { id tags { id } } }
  }
`);

const cache = new InMemoryCache({ typePolicies });
const client = new ApolloClient({ link: new HttpLink({ uri: url }), cache });

const contacts = client.watchQuery({ query: OldestContacts, variables: { first: 2 } });
const { data } = await firstValueFrom(contacts.pipe(filter(({ loading }) => !loading)));
await contacts.fetchMore({ variables: { after: data?.contacts?.pageInfo?.endCursor } });
say("list", list());

const user = await client.mutate({
  mutation: UpsertUserDocument,
  variables: { input: { externalId: "example-apollo" } },
});
const creation = await client.mutate({
  mutation: CreateLeadDocument,
  variables: { email: "apollo@example.com" },
  update(_cache, { data }) {
    const contact = data?.createContact?.contact;
    if (contact) addToList({ ...contact, " $fragmentName": "ContactLineFragment" });
  },
});
const lead = creation.data?.createContact?.contact;
const into = user.data?.upsertContact?.contact;
if (!lead || !into) throw new Error(JSON.stringify([user.data, creation.data]));
say("lead", lead.id);
say("list", list());

const tagId = data?.tags?.at(0)?.id;
if (tagId) {
  const variables = { contactId: lead.id, tagId };
  const tag = client.mutate({
    mutation: TagLead,
    variables,
    // Every object has its type and id, so that the cache finds what changes.
    optimisticResponse: {
      __typename: "Mutation",
      tagContact: {
        __typename: "TagContactPayload",
        contact: { __typename: "Contact", id: lead.id, tags: [{ __typename: "Tag", id: tagId }] },
      },
    },
  });
  const shown = cache.readFragment({
    id: `Contact:${lead.id}`,
    fragment: graphql(`fragment LeadTags on Contact { tags { id } }`),
    optimistic: true,
  });
  say("tagsBeforeTheAnswer", shown?.tags?.length);
  await tag;
  await client.mutate({ mutation: UntagLead, variables });
}

const merge = await client.mutate({
  mutation: MergeContactsDocument,
  variables: { fromId: lead.id, intoId: into.id },
  update(cache, { data }) {
    const id = data?.mergeContacts?.mergedContactId;
    if (!id) return;
    cache.evict({ id: cache.identify({ __typename: "Contact", id }) ?? "" });
    cache.gc();
  },
});
say("merged", merge.data?.mergeContacts);
say("list", list());
say("leadIsCached", `Contact:${lead.id}` in cache.extract());
client.stop();

/** Puts a new contact on top: Intercom's search would list it only minutes later. */
function addToList(contact: ContactLineFragment): void {
  cache.updateQuery({ query: OldestContacts, variables: { first: 2 } }, (data) => {
    if (!data?.contacts) return data;
    const node = {
      __typename: "Contact" as const,
      id: contact.id,
      ...makeFragmentData(contact, ContactLine),
    };
    const edges = [{ __typename: "ContactEdge" as const, cursor: "", node }, ...data.contacts.edges];
    return { ...data, contacts: { ...data.contacts, edges } };
  });
}

/** What a list on the screen shows at this moment: all pages so far, without whoever has left the cache. */
function list() {
  const data = cache.readQuery({ query: OldestContacts, variables: { first: 2 } });
  return (data?.contacts?.edges ?? []).map(({ node }) => line(node));
}

/** What a component would do: it sees the fields of its own fragment and no others. */
function line(contact: FragmentType<typeof ContactLine>) {
  const { id, role, name, email } = readFragment(ContactLine, contact);
  return { id, role, name, email };
}

function say(what: string, value: unknown): void {
  console.log(JSON.stringify({ [what]: value }));
}
