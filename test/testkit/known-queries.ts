import { type GraphQLSchema, Kind, parse, type TypeNode, validate } from "graphql";
import type { ExecutorPair } from "./executors.js";
import * as generated from "./generated/graphql.js";
import type { Pools } from "./generated-query.js";

/** Name and text of every query that the tests and the documentation ask of this schema. */
export function queriesOfTests(schema: GraphQLSchema): readonly (readonly [string, string])[] {
  return Object.entries(generated).flatMap(([name, document]) => {
    const text = String(document);
    const isQuery = name.endsWith("Document") && /^\s*(query\b|\{)/.test(text);
    return isQuery && validate(schema, parse(text)).length === 0 ? [[name, text] as const] : [];
  });
}

/** Variables for a query whose author had others in mind. */
export function guessedVariables(text: string, pools: Pools): Readonly<Record<string, unknown>> {
  const operation = parse(text).definitions.find((it) => it.kind === Kind.OPERATION_DEFINITION);
  return Object.fromEntries(
    (operation?.variableDefinitions ?? []).map(({ variable, type }) => [
      variable.name.value,
      guess(variable.name.value, type, pools),
    ]),
  );
}

function guess(name: string, type: TypeNode, pools: Pools): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return guess(name, type.type, pools);
  if (type.kind === Kind.LIST_TYPE) return [guess(name, type.type, pools), guess(name, type.type, pools)];
  switch (type.name.value) {
    case "Int":
      return 3;
    case "Boolean":
      return true;
    case "ContactFilter":
      return { or: [{ role: { eq: "USER" } }, { and: [{ name: { contains: "a" } }] }] };
    case "ContactSort":
      return { field: "NAME", direction: "ASC" };
    default:
      return (pools[type.name.value] ?? pools[name] ?? pools[""])?.[0];
  }
}

const POOLS = `{
  contacts(first: 8) { nodes { id externalId email name } }
  companies(first: 3) { nodes { id companyId } }
  tags { id }
  segments { id }
  intercomAdmins { id }
}`;

/** What the workspace of a pair holds. */
export async function readPools({ compiling, reference }: ExecutorPair): Promise<Pools> {
  const [answer] = await Promise.all(
    [compiling, reference].map(async (gateway) => {
      const headers = { "content-type": "application/json" };
      const response = await gateway.request({
        method: "POST",
        headers,
        body: JSON.stringify({ query: POOLS }),
      });
      return (await response.json()) as { data: Record<string, never> };
    }),
  );
  const { contacts, companies, tags, segments, intercomAdmins } = (answer as NonNullable<typeof answer>)
    .data as unknown as {
    readonly contacts: { readonly nodes: readonly Record<string, string>[] };
    readonly companies: { readonly nodes: readonly Record<string, string>[] };
  } & Record<"tags" | "segments" | "intercomAdmins", readonly Record<string, string>[]>;
  const values = (rows: readonly Record<string, string>[], key: string) =>
    rows.flatMap((row) => row[key] ?? []);
  const ids = {
    Contact: values(contacts.nodes, "id"),
    Company: values(companies.nodes, "id"),
    Tag: values(tags, "id").slice(0, 4),
    Segment: values(segments, "id").slice(0, 3),
    IntercomAdmin: values(intercomAdmins, "id").slice(0, 3),
  };
  const externalIds = values(contacts.nodes, "externalId");
  return {
    id: [...ids.Contact, ...ids.Tag, ...ids.Segment, ...ids.Company, "no such id"],
    externalId: [...externalIds, "nobody"],
    externalIds: [...externalIds, "nobody"],
    companyId: values(companies.nodes, "companyId"),
    contactId: ids.Contact,
    tagId: ids.Tag,
    segmentId: ids.Segment,
    ownerId: ids.IntercomAdmin,
    after: ["no cursor"],
    DateTime: ["2024-02-29T12:00:00Z"],
    _Any: [
      ...Object.entries(ids).flatMap(([__typename, some]) => some.map((id) => ({ __typename, id }))),
      ...externalIds.map((externalId) => ({ __typename: "Contact", externalId })),
      { __typename: "Contact", id: "000000000000000000000000" },
    ],
    "": [...values(contacts.nodes, "name"), ...values(contacts.nodes, "email"), "a"],
  };
}
