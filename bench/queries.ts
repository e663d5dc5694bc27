import * as mesh from "./contenders/mesh-documents.js";
import type { Ask, Steps } from "./harness/load.js";
import type { Sample } from "./harness/workspace.js";

/** How a contender is asked: the graph's own documents, Mesh's, a hand-written route, Intercom's main call, or just `/`. */
export type Dialect = "graph" | "mesh" | "hand" | "rest" | "fixed";

/** One question, in the words of each contender that can answer it. */
export interface BenchQuery {
  readonly id: string;
  readonly title: string;
  readonly asked: Readonly<Partial<Record<Dialect, Steps>>>;
  /** Why one that might be expected to cannot answer it. */
  readonly cannot?: Readonly<Partial<Record<Dialect, string>>>;
  /** Fewer connections than are asked for otherwise. */
  readonly connectionsAtMost?: number;
}

const FIELDS = `id externalId role email phone name createdAt updatedAt signedUpAt lastSeenAt ownerId
  hasHardBounced unsubscribedFromEmails os location { country city }`;
const FILTER = `filter: { role: { eq: USER }, customAttributes: [{ name: "plan", string: { eq: "pro" } }] }
  sort: { field: CREATED_AT, direction: DESC }`;
const NEWEST = {
  query: { field: "role", operator: "IN", value: ["user", "lead"] },
  sort: { field: "created_at", order: "descending" },
  pagination: { per_page: 50 },
};
const SEARCH = {
  query: {
    operator: "AND",
    value: [
      { field: "role", operator: "=", value: "user" },
      { field: "custom_attributes.plan", operator: "=", value: "pro" },
    ],
  },
  sort: { field: "created_at", order: "descending" },
  pagination: { per_page: 50 },
};

/**
 * The questions, in the order of the report; the one that writes is the last. Ours sends a GET that is under way already
 * but once, so no two requests at a time may lead to the same one: contacts are asked for in turn, and pages are sorted,
 * which makes them searches.
 */
export function benchQueries({ contactIds }: Sample): readonly BenchQuery[] {
  const inTurn = (ask: (id: string) => Ask) => [
    (_: string, turn: number) => ask(contactIds[turn % contactIds.length] ?? ""),
  ];
  const page = (selection: string) => [
    graphql(`{ contacts(first: 50, sort: { field: CREATED_AT }) { totalCount nodes { ${selection} } } }`),
  ];
  return [
    {
      id: "trivial",
      title: "Trivial: `{ __typename }`",
      asked: {
        graph: [graphql("{ __typename }")],
        mesh: [graphql("{ __typename }")],
        fixed: [graphql("{ __typename }")],
      },
    },
    {
      id: "contact",
      title: "One contact by id, 15 fields",
      asked: {
        graph: inTurn((id) => graphql(`query ($id: ID!) { contact(id: $id) { ${FIELDS} } }`, { id })),
        mesh: inTurn((id) => graphql(mesh.CONTACT, { id })),
        hand: inTurn((id) => get(`/contact/${id}`)),
        rest: inTurn((id) => get(`/contacts/${id}`)),
      },
    },
    {
      id: "page",
      title: "The newest 50 contacts, 15 fields",
      asked: {
        graph: page(FIELDS),
        mesh: [graphql(mesh.page(""), { input: NEWEST })],
        hand: [get("/page")],
        rest: [post("/contacts/search", NEWEST)],
      },
    },
    {
      id: "page-tags",
      title: "The newest 50 contacts, 15 fields and tags",
      asked: {
        graph: page(`${FIELDS} tags { name }`),
        mesh: [graphql(mesh.page(mesh.TAGS), { input: NEWEST })],
        hand: [get("/page?tags")],
        rest: [post("/contacts/search", NEWEST)],
      },
    },
    {
      id: "page-tags-segments",
      title: "The newest 50 contacts, 15 fields, tags and segments",
      asked: {
        graph: page(`${FIELDS} tags { name } segments { name }`),
        mesh: [graphql(mesh.page(mesh.TAGS + mesh.SEGMENTS), { input: NEWEST })],
        hand: [get("/page?tags&segments")],
        rest: [post("/contacts/search", NEWEST)],
      },
      // At twelve calls each, more would fill the line in which ours lets 500 calls wait, and some be refused.
      connectionsAtMost: 32,
    },
    {
      id: "search",
      title: "Filtered by role and a custom attribute, the newest 50 contacts, 15 fields",
      asked: {
        graph: [graphql(`{ contacts(first: 50 ${FILTER}) { totalCount nodes { ${FIELDS} } } }`)],
        mesh: [graphql(mesh.page(""), { input: SEARCH })],
        hand: [get("/search")],
        rest: [post("/contacts/search", SEARCH)],
      },
    },
    {
      id: "entities",
      title: "`_entities` of 100 contacts by id, 15 fields",
      asked: {
        graph: [
          graphql(
            `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contact { ${FIELDS} } } }`,
            { of: contactIds.map((id) => ({ __typename: "Contact", id })) },
          ),
        ],
        hand: [post("/entities", contactIds)],
        rest: [
          post("/contacts/search", {
            query: { field: "id", operator: "IN", value: contactIds },
            pagination: { per_page: 100 },
          }),
        ],
      },
      cannot: { mesh: "a supergraph has no `_entities`" },
    },
    {
      id: "create",
      title: "Create a contact and read it back: two requests",
      asked: {
        graph: [
          () =>
            graphql(
              "mutation ($input: CreateContactInput!) { createContact(input: $input) { contact { id } } }",
              { input: { externalId: newId(), name: "A Name" } },
            ),
          (created) =>
            graphql("query ($id: ID!) { contact(id: $id) { role name phone os hasHardBounced } }", {
              id: idIn(created),
            }),
        ],
        mesh: [
          () => graphql(mesh.CREATE, { input: { external_id: newId(), role: "user", name: "A Name" } }),
          (created) => graphql(mesh.READ_BACK, { id: idIn(created) }),
        ],
        hand: [
          () => post("/contacts", { external_id: newId(), role: "user", name: "A Name" }),
          (created) => get(`/created/${idIn(created)}`),
        ],
        rest: [
          () => post("/contacts", { external_id: newId(), role: "user", name: "A Name" }),
          (created) => get(`/contacts/${idIn(created)}`),
        ],
      },
    },
  ];
}

function graphql(query: string, variables?: object): Ask {
  return post("/graphql", { query, ...(variables && { variables }) });
}

function get(path: string): Ask {
  return { method: "GET", path };
}

function post(path: string, body: object): Ask {
  return { method: "POST", path, body: JSON.stringify(body) };
}

let created = 0;

function newId(): string {
  created += 1;
  return `bench-${created}`;
}

function idIn(answer: string): string {
  return /"id":"(\w+)"/.exec(answer)?.[1] ?? "";
}
