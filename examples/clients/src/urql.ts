// urql with its normalized cache: an operation of the collection, a list that grows page by page, and a merge that takes
// the lead out of it.
import { Client, fetchExchange } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import { SearchByEmailDocument } from "./generated/graphql.js";
import { graphql } from "./generated/index.js";

const [url = "http://localhost:4000/graphql"] = process.argv.slice(2);

const PeopleInDetail = graphql(`
  query PeopleInDetail($first: Int!, $after: String) {
    contacts(first: $first, after: $after, sort: { field: CREATED_AT, direction: ASC }) {
      edges {
        cursor
        node {
          id
          name
          location { country city }
          browser { name }
          socialProfiles { name }
          subscriptions { consent type { id name } }
          customAttributeList { name string number boolean date }
          companies(first: 2) { nodes { id name } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
    intercomRateLimit { remaining }
  }
`);

const isPartOfItsParent = () => null;
const client = new Client({
  url,
  preferGetMethod: false, // a GET without a header of its own could come from any page, so the graph refuses it
  exchanges: [
    cacheExchange({
      keys: {
        ContactActivity: isPartOfItsParent,
        ContactBrowser: isPartOfItsParent,
        ContactConversationSummary: isPartOfItsParent,
        ContactCustomAttribute: isPartOfItsParent,
        ContactEventSummary: isPartOfItsParent,
        ContactLocation: isPartOfItsParent,
        ContactMergeField: isPartOfItsParent,
        ContactMergePreview: isPartOfItsParent,
        ContactMobileApp: isPartOfItsParent,
        ContactSocialProfile: isPartOfItsParent,
        ContactSubscription: isPartOfItsParent,
        ContactUpsertRow: isPartOfItsParent,
        ContactUtm: isPartOfItsParent,
        IntercomContactChange: isPartOfItsParent,
        IntercomConversationAttachment: isPartOfItsParent,
        IntercomConversationRating: isPartOfItsParent,
        IntercomRateLimit: isPartOfItsParent,
        IntercomUserError: isPartOfItsParent,
      },
      resolvers: { Query: { contacts: relayPagination() } },
      updates: {
        Mutation: {
          mergeContacts({ mergeContacts }, _variables, cache) {
            const { mergedContactId: id } = (mergeContacts ?? {}) as { mergedContactId?: string };
            if (id) cache.invalidate({ __typename: "Contact", id });
          },
        },
      },
    }),
    fetchExchange,
  ],
});

const { data, error } = await client
  .query(SearchByEmailDocument, { email: "merge.me@example.com" })
  .toPromise();
if (error) throw error;
console.log(JSON.stringify({ found: data?.contacts?.totalCount, contacts: data?.contacts?.nodes }));

const first = await client.query(PeopleInDetail, { first: 10 }).toPromise();
const after = first.data?.contacts?.pageInfo.endCursor ?? null;
const both = await client.query(PeopleInDetail, { first: 10, after }).toPromise();
if (both.error) throw both.error;
console.log(JSON.stringify({ people: both.data?.contacts?.edges.map(({ node }) => node.id) }));
