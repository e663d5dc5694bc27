// Apollo Client: a list that stays live. HttpLink reads the subscription as it is, over multipart. A change is in the
// cache before anybody is told of it; who is gone is evicted. It runs until it is stopped.
import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { typePolicies } from "./apollo-cache.js";
import type { ContactChangesSubscription } from "./generated/graphql.js";
import { graphql } from "./generated/index.js";

const [url = "http://localhost:4000/graphql"] = process.argv.slice(2);

const LiveContacts = graphql(`
  query LiveContacts {
    contacts(first: 5, sort: { field: CREATED_AT, direction: ASC }) {
      edges { cursor node { id name } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

// `contact` has the fields that the list shows: they reach the cache with the event.
const ContactChanges = graphql(`
  subscription ContactChanges {
    intercomContactChanged { kind contactId contact { id name } }
  }
`);

const cache = new InMemoryCache({ typePolicies });
const client = new ApolloClient({ link: new HttpLink({ uri: url }), cache });

subscribe(); // before the query, so that a change between the two is told
client.watchQuery({ query: LiveContacts }).subscribe(({ data, dataState }) => {
  if (dataState !== "complete") return;
  console.log(JSON.stringify({ list: data.contacts?.edges.map(({ node }) => node) }));
});

function subscribe(): void {
  client.subscribe({ query: ContactChanges }).subscribe({
    next: ({ data }) => apply(data?.intercomContactChanged),
    // The server left or could not be reached: nothing is kept for clients that are away.
    complete: () => setTimeout(subscribeAgain, 1_000 + Math.random() * 1_000),
  });
}

function subscribeAgain(): void {
  subscribe();
  readAgain();
}

function apply(change: ContactChangesSubscription["intercomContactChanged"] | undefined): void {
  switch (change?.kind) {
    case "ARCHIVED":
    case "DELETED":
    case "MERGED":
      cache.evict({ id: cache.identify({ __typename: "Contact", id: change.contactId }) ?? "" });
      cache.gc();
      break;
    case "RESYNC":
      readAgain(); // changes may have been missed
  }
}

function readAgain(): void {
  // What fails now is read again when the next stream ends or RESYNC comes.
  client
    .refetchQueries({ include: "active" })
    .catch((error: Error) => console.log(JSON.stringify({ error: error.message })));
}
