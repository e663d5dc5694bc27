// Apollo Client: pages of contacts in one list, and a merge that takes the lead out of cache and list.
import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";
import { filter, firstValueFrom } from "rxjs";
import { MergeContactsDocument } from "./generated/graphql.js";
import { type FragmentType, graphql, readFragment } from "./generated/index.js";

const [url = "http://localhost:4000/graphql"] = process.argv.slice(2);

const ContactLine = graphql(`
  fragment ContactLine on Contact { id role name email }
`);

const OldestContacts = graphql(`
  query OldestContacts($first: Int!, $after: String) {
    contacts(first: $first, after: $after, sort: { field: CREATED_AT, direction: ASC }) {
      edges { cursor node { id ...ContactLine } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const cache = new InMemoryCache({
  // Another filter or order is another list; more pages of one list are joined.
  typePolicies: { Query: { fields: { contacts: relayStylePagination(["filter", "sort"]) } } },
});
const client = new ApolloClient({ link: new HttpLink({ uri: url }), cache });

const contacts = client.watchQuery({ query: OldestContacts, variables: { first: 2 } });
const { data } = await firstValueFrom(contacts.pipe(filter(({ loading }) => !loading)));
await contacts.fetchMore({ variables: { after: data?.contacts?.pageInfo?.endCursor } });
const lines = list();
say("list", lines);

const lead = lines.find(({ role }) => role === "LEAD");
const user = lines.find(({ role, email }) => role === "USER" && email === lead?.email);
if (!lead || !user) throw new Error("There is nobody to merge.");

const merge = await client.mutate({
  mutation: MergeContactsDocument,
  variables: { fromId: lead.id, intoId: user.id },
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
