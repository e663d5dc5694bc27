import { type GraphQLSchema, isObjectType, isSpecifiedScalarType } from "graphql";
import { expect, test } from "vitest";
import { buildSubgraph } from "../../src/graph/schema.js";

/** The nouns of this graph: what carries one of them, or `Intercom`, collides with no other subgraph. */
const OURS = ["Intercom", "Contact", "Company", "Companies", "Segment", "Tag"];
/** Every graph may have these: scalars that mean the same everywhere, and a type that is `@shareable`. */
const SHARED = ["DateTime", "Date", "JSON", "PageInfo"];
/** Older than the rule; a new name would break clients. Add none. */
const EARLIER = ["createNote", "CreateNoteInput", "CreateNotePayload"];

function foreignNames(schema: GraphQLSchema): string[] {
  const isOurs = (name: string) => OURS.some((it) => name.toLowerCase().includes(it.toLowerCase()));
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
    (it) => it != null,
  );
  const fields = roots.flatMap((root) => Object.keys(root.getFields()).map((name) => `${root.name}.${name}`));
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isSpecifiedScalarType(type) && !(isObjectType(type) && roots.includes(type)))
    .map(({ name }) => name);
  return [...fields, ...types].filter((name) => {
    const own = name.split(".").at(-1)!;
    // Federation's own begin with an underscore, or with the name of their specification.
    return (
      !own.includes("__") && !own.startsWith("_") && ![...SHARED, ...EARLIER].includes(own) && !isOurs(own)
    );
  });
}

test("every root field and every type carries `Intercom` or the name of one of our entities, or a supergraph would refuse it", () => {
  expect(foreignNames(buildSubgraph().schema)).toEqual([]);
});
