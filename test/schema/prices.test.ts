import { buildSchema, type GraphQLObjectType, type GraphQLSchema, isObjectType } from "graphql";
import { expect, test } from "vitest";
import { declaredPrice, nothingForSure } from "../../src/graph/decorators/price.js";
import { checkPrices } from "../../src/graph/price/check-prices.js";
import { buildSubgraph } from "../../src/graph/schema.js";

const SDL = `
  type Query { conversations: ConversationConnection, teams: [Team!] }
  type ConversationConnection { nodes: [Team!]!, pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! }
  type Team { name: String, members: [Team!], aliases: [String!] }
`;

/** The schema with resolvers for these fields, as coordinates. */
function withResolvers(...coordinates: readonly string[]): GraphQLSchema {
  const schema = buildSchema(SDL);
  for (const coordinate of coordinates) {
    const [typeName = "", name = ""] = coordinate.split(".");
    const field = (schema.getType(typeName) as GraphQLObjectType).getFields()[name];
    if (field) field.resolve = () => null;
  }
  return schema;
}

test("a schema is not built while a list, a page or a nested list has no price", () => {
  const schema = withResolvers("Query.conversations", "Query.teams", "Team.members");
  expect(() => checkPrices(schema)).toThrow(
    "Declare @Price on Query.conversations, Query.teams, Team.members.",
  );
});

test("lists without a resolver are data, and a declared price is enough", () => {
  const schema = withResolvers("Query.teams");
  const teams = schema.getQueryType()?.getFields()["teams"];
  if (teams) teams.extensions = { price: nothingForSure };
  expect(() => checkPrices(schema)).not.toThrow();
});

test("prices reach the schema that is served", () => {
  const { schema } = buildSubgraph();
  const priced = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => declaredPrice(field))
        .map(({ name }) => `${type.name}.${name}`),
    );
  expect(priced).toEqual(
    expect.arrayContaining(["Query.contacts", "Query.contact", "Tag.contacts", "Contact.segments"]),
  );
});
