// Relay: a pagination fragment on Query. There is no Node interface, so the refetch query is one on Query, too, and records
// are told apart by type and id.
import { Window } from "happy-dom";
import { Suspense, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { graphql, RelayEnvironmentProvider, useLazyLoadQuery, usePaginationFragment } from "react-relay";
import { Environment, type FetchFunction, Network, RecordSource, Store } from "relay-runtime";
import type { relay_contacts$key } from "./__generated__/relay_contacts.graphql.js";
import type { relayQuery } from "./__generated__/relayQuery.graphql.js";

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

function App({ pages }: { pages: number }) {
  const query = useLazyLoadQuery<relayQuery>(
    graphql`
      query relayQuery {
        ...relay_contacts
      }
    `,
    {},
  );
  return <Contacts query={query} pages={pages} />;
}

function Contacts({ query, pages }: { query: relay_contacts$key; pages: number }) {
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
  const edges = data.contacts?.edges;
  useEffect(() => {
    const names = edges?.map((edge) => edge?.node?.name) ?? [];
    console.log(JSON.stringify({ names, hasNext }));
    if (hasNext && names.length < 2 * pages) loadNext(2);
    else {
      console.log(JSON.stringify({ records: contactRecords() }));
      process.exit();
    }
  }, [edges, hasNext, loadNext, pages]);
  return null;
}

function contactRecords() {
  return environment
    .getStore()
    .getSource()
    .getRecordIDs()
    .filter((id) => id.startsWith("Contact:")).length;
}

createRoot(document.body).render(
  <RelayEnvironmentProvider environment={environment}>
    <Suspense fallback={null}>
      <App pages={3} />
    </Suspense>
  </RelayEnvironmentProvider>,
);
