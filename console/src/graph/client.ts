import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type TypePolicies } from "@apollo/client";
import { SetContextLink } from "@apollo/client/link/context";
import { costLink } from "./cost";
import { readKey } from "./session";

const isReplaced = { merge: false };
const isCompleted = { merge: true };

/** Pages of `contacts` are apart: each is kept while it is near the screen, and evicted afterwards. */
const typePolicies: TypePolicies = {
  Query: {
    fields: {
      intercomAdmins: isReplaced,
      intercomDataAttributes: isReplaced,
      segments: isReplaced,
      tags: isReplaced,
    },
  },
  Contact: {
    fields: {
      customAttributes: isReplaced,
      duplicates: isReplaced,
      segments: isReplaced,
      subscriptions: isReplaced,
      tags: isReplaced,
    },
  },
  ContactBrowser: isCompleted,
  ContactLocation: isCompleted,
  ContactMergePreview: isCompleted,
  IntercomRateLimit: isCompleted,
};

const withKey = new SetContextLink(({ headers }) => {
  const key = readKey();
  return { headers: key ? { ...headers, authorization: `Bearer ${key}` } : { ...headers } };
});

export function createClient(): ApolloClient {
  const uri = new URL("../graphql", document.baseURI).href;
  return new ApolloClient({
    cache: new InMemoryCache({ typePolicies }),
    link: ApolloLink.from([costLink, withKey, new HttpLink({ uri })]),
    devtools: { enabled: false },
  });
}
