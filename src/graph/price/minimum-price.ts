import {
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import { IDS_PER_SEARCH } from "../common/chunks.js";
import { isCustomerId, isIntercomId } from "../common/ids.js";
import { MAX_FIRST } from "../common/pagination/page-size.js";
import { MAX_PER_PAGE } from "../common/pagination/walk.js";
import { segmentPrice } from "./segment-price.js";
import { selectedBelow } from "./selected.js";

/** What is known without a call; `undefined` where nothing is. */
export interface Known {
  /** Contacts that the workspace has at least. */
  readonly contacts: number | undefined;
  /** Segments of the workspace, where they are in memory and contacts' own segments are not. */
  readonly segments: number | undefined;
  /** Tags of the workspace, where they are in memory. */
  readonly tags: number | undefined;
}

export interface PricedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The fewest Intercom calls that an operation can take, by what is known before the first. Never more than it will
 * take, so that nothing is refused that could have been served: what hangs on data, or may be refused, counts nothing.
 *
 * @param maxFirst Prices the operation as if no list asked for more than this.
 */
export function minimumPrice(priced: PricedOperation, known: Known, maxFirst = MAX_FIRST): number {
  const { schema, document, operation } = priced;
  if (hasNoPrice(operation)) return 0;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], priced.variables);
  if (!coerced) return 0;
  const below = selectedBelow(document, coerced);
  const ids = { contact: new Set<unknown>(), contactByExternalId: new Set<unknown>() };
  const plainPages = new Map<number, number>();
  let calls = 0;
  let segments = 0;

  for (const nodes of below([operation]).values()) {
    const [field] = nodes;
    const given = field && argumentsOf(field, schema.getQueryType());
    if (!given) continue;
    const name = field.name.value;
    if (name === "contact" && isIntercomId(given["id"])) ids.contact.add(given["id"]);
    if (name === "contactByExternalId" && isCustomerId(given["externalId"]))
      ids.contactByExternalId.add(given["externalId"]);
    if (name === "contacts") priceContacts(nodes, given);
    if (name === "tags") calls += (known.tags ?? 0) * listsOf("Tag", nodes);
    if (name === "segments") calls += (known.segments ?? 0) * listsOf("Segment", nodes);
  }
  for (const pages of plainPages.values()) calls += pages;
  // An external id that was written a moment ago is read by its contact's id: both kinds may be the same calls.
  return (
    calls + segments + Math.max(...Object.values(ids).map(({ size }) => Math.ceil(size / IDS_PER_SEARCH)))
  );

  function priceContacts(nodes: readonly FieldNode[], given: Given): void {
    if (!isFirstPage(given) || given["filter"] != null) return;
    const selected = below(nodes);
    const countsOnly = [...selected.values()].every(([it]) => it?.name.value === "totalCount");
    const first = countsOnly ? 1 : Math.min(Number(given["first"]), maxFirst);
    const rows = Math.min(first, known.contacts ?? 0);
    const pages = Math.max(1, Math.ceil(rows / MAX_PER_PAGE));
    // Lists in Intercom's own order are GETs: those that ask for the same pages share them.
    if (given["sort"] != null) calls += pages;
    else {
      const perPage = Math.min(first, MAX_PER_PAGE);
      plainPages.set(perPage, Math.max(plainPages.get(perPage) ?? 0, pages));
    }
    // Other lists may hold the same contacts, whose segments are asked for once.
    if (selectsSegments(selected)) segments = Math.max(segments, segmentPrice(rows, known.segments ?? 0));
  }

  function selectsSegments(selected: ReadonlyMap<string, readonly FieldNode[]>): boolean {
    return [...selected.values()].some((nodes) => {
      const name = nodes[0]?.name.value;
      if (name === "segments") return true;
      return (name === "nodes" || name === "edges" || name === "node") && selectsSegments(below(nodes));
    });
  }

  /** The lists of contacts that each thing of a kind is asked for. */
  function listsOf(type: string, nodes: readonly FieldNode[]): number {
    return [...below(nodes).values()].filter(([it]) => {
      const given =
        it?.name.value === "contacts" && argumentsOf(it, schema.getType(type) as GraphQLObjectType);
      return given && isFirstPage(given);
    }).length;
  }

  function argumentsOf(field: FieldNode, type: GraphQLObjectType | null | undefined): Given | undefined {
    const definition = type?.getFields()[field.name.value];
    return definition && getArgumentValues(definition, field, coerced);
  }
}

const PRICED = new Set(["contact", "contactByExternalId", "contacts", "tags", "segments"]);

/** Seen at a glance; most mutations and what routers ask are so. */
function hasNoPrice({ operation, selectionSet }: OperationDefinitionNode): boolean {
  const { selections } = selectionSet;
  return (
    operation !== "query" || selections.every((it) => it.kind === Kind.FIELD && !PRICED.has(it.name.value))
  );
}

type Given = Readonly<Record<string, unknown>>;

/** A list that is not refused for its size, nor for its cursor. */
function isFirstPage({ first, after }: Given): boolean {
  return after == null && Number(first) >= 1 && Number(first) <= MAX_FIRST;
}
