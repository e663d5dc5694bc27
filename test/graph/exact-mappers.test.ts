import { readdirSync } from "node:fs";
import {
  type GraphQLType,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { describe, expect, test } from "vitest";
import { buildSubgraph } from "../../src/graph/schema.js";
import { IntercomFailure } from "../../src/intercom/transport/failure.js";

/** Every mapper that there is: a new file is found by its name. */
const GRAPH = new URL("../../src/graph/", import.meta.url);
const files = readdirSync(GRAPH, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".mapper.ts"),
);
const modules = await Promise.all(files.map((file): Promise<object> => import(new URL(file, GRAPH).href)));
const mappers = modules
  .flatMap((module): [string, unknown][] => Object.entries(module))
  .filter(([, exported]) => typeof exported === "function");

const { schema } = buildSubgraph({ userEdge: { type: "User", key: "id" } });

type Mapper = (raw: object, ...rest: readonly unknown[]) => unknown;

/** The GraphQL type that each mapper makes. */
const TYPES: Readonly<Record<string, string>> = {
  toAdmin: "IntercomAdmin",
  toCompany: "Company",
  toContact: "Contact",
  toContactSubscription: "ContactSubscription",
  toConversation: "IntercomConversation",
  toCustomAttributes: "ContactCustomAttribute",
  toDataAttribute: "IntercomDataAttribute",
  toDataAttributes: "IntercomDataAttribute",
  toEvent: "ContactEvent",
  toEventSummary: "ContactEventSummary",
  toNote: "ContactNote",
  toPart: "IntercomConversationPart",
  toSegment: "Segment",
  toSource: "IntercomConversationSource",
  toSubscriptionType: "IntercomSubscriptionType",
  toTag: "Tag",
  toTeam: "IntercomTeam",
  toTicket: "IntercomTicket",
  toTicketType: "IntercomTicketType",
};

/** Calls of mappers that take more than a payload. */
const CALLS: Readonly<Record<string, (mapper: Mapper, raw: Readonly<Record<string, unknown>>) => unknown>> = {
  toDataAttributes: (mapper, raw) => mapper([raw] as unknown as object),
  toCustomAttributes: (mapper, raw) => mapper(["a", "b"], raw, new Map([["b", { dataType: "DATE" }]])),
};

/** Values of JSON, right and wrong ones for every kind of field. */
const VALUES: readonly unknown[] = [
  ...["", "a text", "user", "5"],
  ...[0, 1, 5, -1, 1.5, 2 ** 31, 2 ** 53, 1e300, Number.POSITIVE_INFINITY, 1_700_000_000, 1_571_672_154_000],
  ...[true, false, null, undefined, [], {}, [null], [7], ["a"], { id: 7 }],
];

const isId = (value: unknown) => typeof value === "string" || Number.isInteger(value);
/** A payload that has every key, each with the same value; but its id is one, since objects without an id are refused. */
const everyKey = (value: unknown): Readonly<Record<string, unknown>> =>
  new Proxy(
    {},
    {
      get: (_, key) => (typeof key !== "string" ? undefined : key === "id" && !isId(value) ? "7" : value),
      has: () => true,
    },
  );

/** Payloads with each value at the top, and one and two levels below it, in objects and in lists of objects. */
const payloads = VALUES.flatMap((value) => {
  const one = everyKey(value);
  const [two, list] = [everyKey(one), everyKey([one])];
  return [one, two, list, everyKey(two), everyKey(list)];
});

/** The leaves of a mapped object that differ from what GraphQL would serialize, each with its path. */
function inexact(value: unknown, declared: GraphQLType, path: string): readonly string[] {
  const type = getNullableType(declared);
  if (value === null || value === undefined) return []; // a required one is an error of the answer
  if (isListType(type))
    return (value as unknown[]).flatMap((item, index) => inexact(item, type.ofType, `${path}[${index}]`));
  if (isObjectType(type))
    return Object.values(type.getFields())
      .filter(({ name }) => name in (value as object))
      .flatMap((field) =>
        inexact((value as Record<string, unknown>)[field.name], field.type, `${path}.${field.name}`),
      );
  if (!isLeafType(type) || !(isEnumType(type) || isSpecifiedScalarType(type))) return []; // compiled code serializes custom scalars
  let serialized: unknown;
  try {
    serialized = type.serialize(value);
  } catch {
    serialized = undefined;
  }
  return Object.is(serialized, value) ? [] : [`${path}: ${JSON.stringify(value)}`];
}

/** What a mapper makes of a payload; nothing where it refuses one without an id or a name. */
function mappedOrRefused(map: () => unknown): unknown {
  try {
    return map();
  } catch (error) {
    if (error instanceof IntercomFailure && error.kind === "bad-response") return [];
    throw error;
  }
}

test("every mapper has its type here", () => {
  expect(mappers.map(([name]) => name).sort()).toEqual(Object.keys(TYPES).sort());
});

// Compiled queries hand out leaves as they are (ADR 0020).
describe("leaves are exactly of their types, whatever the payload holds, from", () => {
  test.each(mappers)("%s", (name, exported) => {
    const mapper = exported as Mapper;
    const type = schema.getType(TYPES[name] ?? "");
    if (!isObjectType(type)) throw new Error(`${name} has no object type in this table.`);
    const call = CALLS[name] ?? ((mapper: Mapper, raw: object) => mapper(raw));
    let leaves = 0;
    for (const raw of payloads)
      for (const mapped of [mappedOrRefused(() => call(mapper, raw))].flat()) {
        expect(inexact(mapped, type, name)).toEqual([]);
        leaves += Object.keys(type.getFields()).filter((field) => field in (mapped as object)).length;
      }
    expect(leaves).toBeGreaterThanOrEqual(payloads.length);
  });
});
