// Relay: two lists that grow page by page. There is no Node interface, so a fragment with pages is one on Query, also where
// the list belongs to a tag, and records are told apart by type and id.
import { Window } from "happy-dom";
import { Suspense, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import {
  fetchQuery,
  graphql,
  RelayEnvironmentProvider,
  useLazyLoadQuery,
  usePaginationFragment,
} from "react-relay";
import { Environment, type FetchFunction, Network, RecordSource, Store } from "relay-runtime";
import type { relay_contacts$key } from "./__generated__/relay_contacts.graphql.js";
import type { relay_taggedContacts$key } from "./__generated__/relay_taggedContacts.graphql.js";
import type { relayQuery } from "./__generated__/relayQuery.graphql.js";
import type { relayTagsQuery } from "./__generated__/relayTagsQuery.graphql.js";

const [url = "http://localhost:4000/graphql"] = process.argv.slice(2);

const window = new Window(); // a page without a browser
const document = window.document as unknown as Document;
Object.assign(globalThis, { window, document });

const fetchGraph: FetchFunction = async ({ text }, variables) => {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: text, variables }),
  });
  return response.json();
};

const environment = new Environment({
  network: Network.create(fetchGraph),
  store: new Store(new RecordSource()),
  getDataID: (node: { id?: string }, type: string) => node.id && `${type}:${node.id}`,
});

function App({ tagId }: { tagId: string }) {
  const query = useLazyLoadQuery<relayQuery>(
    graphql`
      query relayQuery($tagId: ID!) {
        ...relay_contacts
        ...relay_taggedContacts @arguments(tagId: $tagId)
      }
    `,
    { tagId },
  );
  const [isFirstDone, setFirstDone] = useState(false);
  if (!isFirstDone) return <Contacts query={query} onEnd={() => setFirstDone(true)} />;
  return <TaggedContacts query={query} onEnd={end} />;
}

function Contacts({ query, onEnd }: { query: relay_contacts$key; onEnd: () => void }) {
  const { data, hasNext, loadNext } = usePaginationFragment(
    graphql`
      fragment relay_contacts on Query
      @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" })
      @refetchable(queryName: "relayPaginationQuery") {
        contacts(first: $first, after: $after, sort: { field: CREATED_AT, direction: ASC })
          @connection(key: "relay_contacts") {
          edges {
            node {
              id
              name
            }
          }
        }
      }
    `,
    query,
  );
  useThreePages("names", data.contacts?.edges, { hasNext, loadNext, onEnd });
  return null;
}

/** A list inside of an entity: the fragment begins at Query and takes the entity's id, because there is no `node(id:)`. */
function TaggedContacts({ query, onEnd }: { query: relay_taggedContacts$key; onEnd: () => void }) {
  const { data, hasNext, loadNext } = usePaginationFragment(
    graphql`
      fragment relay_taggedContacts on Query
      @argumentDefinitions(
        tagId: { type: "ID!" }
        first: { type: "Int", defaultValue: 2 }
        after: { type: "String" }
      )
      @refetchable(queryName: "relayTaggedContactsPaginationQuery") {
        tag(id: $tagId) {
          contacts(first: $first, after: $after) @connection(key: "relay_tagged_contacts") {
            edges {
              node {
                id
                name
              }
            }
          }
        }
      }
    `,
    query,
  );
  useThreePages("tagged", data.tag?.contacts?.edges, { hasNext, loadNext, onEnd });
  return null;
}

type Edges = readonly { readonly node: { readonly name?: string | null } }[];

/** In the place of somebody who scrolls down. */
function useThreePages(
  what: string,
  edges: Edges | null | undefined,
  { hasNext, loadNext, onEnd }: { hasNext: boolean; loadNext: (count: number) => void; onEnd: () => void },
): void {
  useEffect(() => {
    const names = edges?.map(({ node }) => node.name) ?? [];
    console.log(JSON.stringify({ [what]: names, hasNext }));
    if (hasNext && names.length < 6) loadNext(2);
    else onEnd();
  }, [what, edges, hasNext, loadNext, onEnd]);
}

function end(): void {
  console.log(JSON.stringify({ records: contactRecords() }));
  process.exit();
}

function contactRecords() {
  return environment
    .getStore()
    .getSource()
    .getRecordIDs()
    .filter((id) => id.startsWith("Contact:")).length;
}

const tags = await fetchQuery<relayTagsQuery>(
  environment,
  graphql`
    query relayTagsQuery {
      tags {
        id
      }
    }
  `,
  {},
).toPromise();
const [tag] = tags?.tags ?? [];
if (!tag) throw new Error("The workspace has no tag.");

createRoot(document.body).render(
  <RelayEnvironmentProvider environment={environment}>
    <Suspense fallback={null}>
      <App tagId={tag.id} />
    </Suspense>
  </RelayEnvironmentProvider>,
);
