import {
  buildClientSchema,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GraphqlError, untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const PER_DOCUMENT = 150;
/** Mistakes of one document that validation tells. */
const MISTAKES_TOLD = 5;
/** The custom attributes of the seeded workspace, one for each typed filter. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  string: "plan",
  number: "seats",
  boolean: "beta",
  date: "renewed_at",
};

let gateway: TestGateway;
let schema: GraphQLSchema;
/** Each list of contacts: what stands around its fields, and how many contacts it has. */
const lists: Record<"contacts" | "Tag.contacts" | "Segment.contacts", { around: string; total: number }> = {
  contacts: { around: "", total: 0 },
  "Tag.contacts": { around: "", total: 0 },
  "Segment.contacts": { around: "", total: 0 },
};

beforeAll(async () => {
  gateway = await startTestGateway({
    emulator: { contacts: 60 },
    env: { MAX_TOKENS: "50000", MAX_ALIASES: "500", MAX_ROOT_FIELDS: "500", MAX_SELECTIONS: "5000" },
  });
  schema = buildClientSchema(await gateway.executeOk(untyped(getIntrospectionQuery())));
  const { contacts, tags, segments } = await gateway.executeOk(
    graphql(`
      query ListsForBlanks {
        contacts { totalCount }
        tags { id contacts(first: 1) { totalCount } }
        segments { id contacts(first: 1) { totalCount } }
        intercomDataAttributes(model: CONTACT) { name }
      }
    `),
  );
  const tag = tags!.find((it) => it.contacts!.totalCount > 0)!;
  const segment = segments!.find((it) => it.contacts!.totalCount > 0)!;
  lists.contacts = { around: "", total: contacts!.totalCount };
  lists["Tag.contacts"] = { around: `tag(id: "${tag.id}")`, total: tag.contacts!.totalCount };
  lists["Segment.contacts"] = { around: `segment(id: "${segment.id}")`, total: segment.contacts!.totalCount };
});
afterAll(() => gateway.close());

/** An operator of a field, where it stands in a filter. */
interface Operator {
  readonly path: readonly string[];
  readonly type: GraphQLInputType;
  /** A filter with these operators in the object where this one stands. */
  filter(operators: object): object;
}

/** Every operator that introspection shows, however deep its field stands. */
function operatorsOf(type: GraphQLInputObjectType, path: readonly string[] = ["filter"]): Operator[] {
  return Object.values(type.getFields()).flatMap((field): Operator[] => {
    const below = getNamedType(field.type);
    if (!isInputObjectType(below))
      return [{ path: [...path, field.name], type: field.type, filter: (operators) => operators }];
    if (below === type) return []; // `and` and `or` hold filters like this one
    const isList = isListType(getNullableType(field.type));
    const at = [...path, field.name, ...(isList ? ["0"] : [])];
    return operatorsOf(below, at)
      .filter(({ path }) => path.at(-1) !== "name" || !isList)
      .map((operator) => ({
        ...operator,
        filter: (operators) => {
          const inner = operator.filter(operators);
          const kind = Object.keys(inner)[0] ?? "";
          return { [field.name]: isList ? [{ name: ATTRIBUTES[kind], ...inner }] : inner };
        },
      }));
  });
}

const BLANKS = ["null", '""', '" "', "an unset variable"] as const;

/** What a list answers to a blank: everybody, or a refusal at a path; `mistyped` where GraphQL itself refuses it. */
function verdict({ path, type }: Operator, blank: (typeof BLANKS)[number]) {
  if (blank === "an unset variable") return path.slice(0, -1);
  const isSearched = ["contains", "startsWith", "endsWith"].includes(path.at(-1)!);
  if (isSearched) return "everybody";
  if (blank === "null") return path;
  if (!["String", "ID"].includes(getNamedType(type).name)) return "mistyped";
  return isListType(getNullableType(type)) ? [...path, "0"] : path;
}

interface Case {
  readonly operator: Operator;
  readonly blank: (typeof BLANKS)[number];
  readonly expected: ReturnType<typeof verdict>;
}

function cases(): Case[] {
  const operators = operatorsOf(schema.getType("ContactFilter") as GraphQLInputObjectType);
  return operators.flatMap((operator) =>
    BLANKS.map((blank) => ({ operator, blank, expected: verdict(operator, blank) })),
  );
}

function inChunks<T>(all: readonly T[], size = PER_DOCUMENT): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}

/** A filter as GraphQL writes it; `$` begins a variable. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{${Object.entries(value)
      .map(([key, it]) => `${key}: ${literal(it)}`)
      .join(", ")}}`;
  return typeof value === "string" && value.startsWith("$") ? value : JSON.stringify(value);
}

const unset = (type: GraphQLInputType) => `$unset${String(type).replaceAll(/\W/g, "_")}`;

/** The filters of cases in one document, each under an alias of its own. */
function document(place: keyof typeof lists, chunk: readonly Case[], form: "literals" | "variables") {
  const declared = new Set<string>();
  const variables: Record<string, unknown> = {};
  const fields = chunk.map(({ operator, blank }, index) => {
    const name = operator.path.at(-1)!;
    let written: string;
    if (form === "variables") {
      const operators = blank === "an unset variable" ? {} : { [name]: JSON.parse(blank) };
      declared.add(`$f${index}: ContactFilter`);
      variables[`f${index}`] = operator.filter(operators);
      written = `$f${index}`;
    } else if (blank === "an unset variable") {
      declared.add(`${unset(operator.type)}: ${operator.type}`);
      written = literal(operator.filter({ [name]: unset(operator.type) }));
    } else written = literal(operator.filter({ [name]: JSON.parse(blank) }));
    return `c${index}: contacts(first: 1, filter: ${written}) { totalCount }`;
  });
  const head = declared.size > 0 ? `(${[...declared].join(", ")})` : "";
  const { around } = lists[place];
  const body = around ? `list: ${around} { ${fields.join(" ")} }` : fields.join(" ");
  return { text: untyped(`query Blanks${head} { ${body} }`), variables };
}

describe("blanks in every operator of every field", () => {
  test.each([
    ["contacts", "literals"],
    ["contacts", "variables"],
    ["Tag.contacts", "literals"],
    ["Segment.contacts", "literals"],
  ] as const)(
    "of %s, as %s: find everybody, or are refused where they stand without a call",
    async (place, form) => {
      const all = cases().filter(({ expected }) => expected !== "mistyped");
      expect(all.length).toBeGreaterThan(600);
      const harmless = all.filter(({ expected }) => expected === "everybody");
      for (const chunk of inChunks(harmless)) {
        const { text, variables } = document(place, chunk, form);
        const data = await gateway.executeOk<Record<string, object>>(text, variables);
        const found = Object.values(data["list"] ?? data) as { totalCount: number }[];
        expect(found.map(({ totalCount }) => totalCount)).toEqual(chunk.map(() => lists[place].total));
      }
      const refused = all.filter(({ expected }) => expected !== "everybody");
      const calls = await gateway.emulator.costOf(async () => {
        for (const chunk of inChunks(refused)) {
          const { text, variables } = document(place, chunk, form);
          const { errors } = await gateway.execute(text, variables);
          const told = new Map((errors ?? []).map((error) => [aliasOf(error), error]));
          for (const [index, { operator, blank, expected }] of chunk.entries()) {
            const { extensions } = told.get(`c${index}`) ?? {};
            expect(
              { code: extensions?.code, field: extensions?.["field"] },
              `${blank} in ${operator.path.join(".")}`,
            ).toEqual({ code: "BAD_USER_INPUT", field: expected });
          }
        }
      });
      expect(calls.byRoute).toEqual({});
    },
  );

  test("of a type that takes no text are refused by GraphQL", async () => {
    const mistyped = cases().filter(({ expected }) => expected === "mistyped");
    expect(mistyped.length).toBeGreaterThan(100);
    for (const chunk of inChunks(mistyped, MISTAKES_TOLD))
      for (const form of ["literals", "variables"] as const) {
        const { text, variables } = document("contacts", chunk, form);
        const { status, errors } = await gateway.execute(text, variables);
        expect([status, errors?.length]).toEqual([400, chunk.length]);
      }
  });
});

const aliasOf = ({ path = [] }: GraphqlError) => String(path.at(-1));

describe("where nothing can match", () => {
  test("no list makes a call, and each has a page without rows", async () => {
    const nobody = graphql(`
      query Nobody($filter: ContactFilter, $tag: ID!, $segment: ID!) {
        contacts(filter: $filter) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
        tag(id: $tag) { contacts(filter: $filter, sort: { field: NAME }) { totalCount edges { cursor } } }
        segment(id: $segment) { contacts(filter: $filter) { totalCount nodes { id } } }
      }
    `);
    const idOf = (place: "Tag.contacts" | "Segment.contacts") => lists[place].around.match(/"(.*)"/)![1]!;
    const ids = { tag: idOf("Tag.contacts"), segment: idOf("Segment.contacts") };
    const filters = [
      { id: { in: [] } },
      { or: [] },
      { and: [{ or: [{ role: { in: [] } }] }, { createdAt: { after: "2020-01-01" } }] },
      { email: { eq: "a@b.c" }, customAttributes: [{ name: "nope", number: { in: [] } }] },
    ];
    const calls = await gateway.emulator.costOf(async () => {
      for (const filter of filters)
        expect(await gateway.executeOk(nobody, { filter, ...ids })).toEqual({
          contacts: {
            totalCount: 0,
            nodes: [],
            pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
          },
          tag: { contacts: { totalCount: 0, edges: [] } },
          segment: { contacts: { totalCount: 0, nodes: [] } },
        });
    });
    expect(calls.total).toBe(0);
  });

  test("a cursor of a list without conditions goes on with a filter that has none", async () => {
    const page = graphql(`
      query BlankPages($filter: ContactFilter, $after: String) {
        contacts(first: 2, filter: $filter, after: $after) { nodes { id } pageInfo { endCursor } }
      }
    `);
    const { contacts } = await gateway.executeOk(page);
    const after = contacts?.pageInfo.endCursor;
    const next = await gateway.executeOk(page, { after });
    for (const filter of [{}, { name: { contains: " " } }, { location: { city: null } }])
      expect(await gateway.executeOk(page, { after, filter })).toEqual(next);
  });
});

describe("a number that JSON cannot carry", () => {
  const ofNumber = graphql(`
    query AboveNumber($number: Float) {
      contacts(filter: { customAttributes: [{ name: "seats", number: { gt: $number } }] }) { totalCount }
    }
  `);

  test.each(["9007199254740992", "-9007199254740993", "9007199254740993.0", "1e300", "1e400"])(
    "is refused before any call, with the reason: %s",
    async (number) => {
      const literal = `query { contacts(filter: { customAttributes: [{ name: "seats", number: { in: [7, ${number}] } }] }) { totalCount } }`;
      const calls = await gateway.emulator.costOf(async () => {
        const written = await gateway.execute(untyped(literal));
        expect(written.errors).toMatchObject([
          {
            message: expect.stringContaining("beyond 9007199254740991"),
            extensions: {
              code: "BAD_USER_INPUT",
              field: ["filter", "customAttributes", "0", "number", "in", "1"],
            },
          },
        ]);
        const body = `{"query":${JSON.stringify(ofNumber.toString())},"variables":{"number":${number}}}`;
        const response = await gateway.request({
          method: "POST",
          headers: { "content-type": "application/json" },
          body,
        });
        expect(await response.json()).toMatchObject({
          errors: [{ message: expect.stringMatching(/beyond 9007199254740991|up to 1\.8e308 in size/) }],
        });
      });
      expect(calls.total).toBe(0);
    },
  );
});
