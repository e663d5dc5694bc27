import { readFileSync } from "node:fs";
import { type ASTNode, type DirectiveNode, Kind, parse, type TypeDefinitionNode, visit } from "graphql";
import { describe, expect, test } from "vitest";

const document = parse(readFileSync(new URL("../../schema/subgraph.graphql", import.meta.url), "utf8"));
const types = document.definitions.filter(
  (node): node is TypeDefinitionNode => "name" in node && node.kind !== Kind.DIRECTIVE_DEFINITION,
);

/** Value types that every subgraph has: differing descriptions of them make hints in composition. */
const SHARED = ["PageInfo", "DateTime", "Date", "JSON"];
const ENTITIES = ["Contact", "Tag", "Segment", "Company", "IntercomAdmin"];

const named = (name: string) => types.find((type) => type.name.value === name);
const directivesOf = (node: { readonly directives?: readonly DirectiveNode[] | undefined } | undefined) =>
  node?.directives?.map(({ name }) => name.value) ?? [];

describe("in the emitted schema", () => {
  test("everything is described for its client, and what is shared is not", () => {
    const silent: string[] = [];
    const enter = (
      node: ASTNode,
      _key: unknown,
      _parent: unknown,
      _path: unknown,
      ancestors: readonly unknown[],
    ) => {
      if (!("description" in node) || !("name" in node) || !node.name) return;
      const owner = ancestors.find((ancestor): ancestor is TypeDefinitionNode =>
        (ancestor as TypeDefinitionNode).kind?.endsWith("TypeDefinition"),
      );
      const type = owner?.name.value ?? node.name.value;
      const isDescribed = (node.description?.value ?? "").length > 0;
      if (
        isDescribed === SHARED.includes(type) &&
        !["Query", "Mutation", "Subscription"].includes(node.name.value)
      )
        silent.push(`${type}.${node.name.value}`);
    };
    visit(document, {
      FieldDefinition: { enter },
      InputValueDefinition: { enter },
      EnumValueDefinition: { enter },
      ObjectTypeDefinition: { enter },
      InputObjectTypeDefinition: { enter },
      EnumTypeDefinition: { enter },
      ScalarTypeDefinition: { enter },
    });
    expect(silent).toEqual([]);
  });

  test("only entities, the page and the scalars have a bare name", () => {
    const bare = types
      .map(({ name }) => name.value)
      .filter(
        (name) =>
          !/^(Contact|Company|Segment|Tag|Intercom)/.test(name) && !/(Payload|Input|Outcome)$/.test(name),
      );
    expect(
      bare.sort(),
      "Begin the name of a new type with Intercom, or with the type that it belongs to.",
    ).toEqual([...SHARED, "Mutation", "Query", "Subscription"].sort());
  });

  test("the page is shareable, to the letter as other subgraphs have it", () => {
    const page = named("PageInfo");
    const fields =
      page?.kind === Kind.OBJECT_TYPE_DEFINITION
        ? page.fields?.map(
            ({ name, type }) =>
              `${name.value}: ${type.kind === Kind.NON_NULL_TYPE ? "required" : "nullable"}`,
          )
        : [];
    expect(directivesOf(page)).toEqual(["shareable"]);
    expect(fields).toEqual([
      "endCursor: nullable",
      "hasNextPage: required",
      "hasPreviousPage: required",
      "startCursor: nullable",
    ]);
  });

  test("every sort but the one by a time that never changes says that contacts can move while one pages", () => {
    const sort = named("ContactSortField");
    const silent = (sort?.kind === Kind.ENUM_TYPE_DEFINITION ? (sort.values ?? []) : []).filter(
      ({ description }) => !/ while you page moves to another place\./.test(description?.value ?? ""),
    );
    expect(silent.map(({ name }) => name.value)).toEqual(["CREATED_AT"]);
  });

  test("entities have keys, and there is neither Node nor oneOf", () => {
    for (const entity of ENTITIES) if (named(entity)) expect(directivesOf(named(entity))).toContain("key");
    expect(named("Node")).toBeUndefined();
    expect(types.flatMap(directivesOf)).not.toContain("oneOf");
  });

  test("whatever may need a call of its own is nullable: queries, mutations and edges", () => {
    for (const name of ["Query", "Mutation", "Subscription"]) {
      const root = named(name);
      if (root?.kind !== Kind.OBJECT_TYPE_DEFINITION) throw new Error(`${name} is missing`);
      for (const field of root.fields ?? [])
        expect([field.name.value, field.type.kind]).toEqual([
          field.name.value,
          expect.not.stringContaining("NonNull"),
        ]);
    }
    const contact = named("Contact");
    if (contact?.kind !== Kind.OBJECT_TYPE_DEFINITION) throw new Error("Contact is missing");
    const edges = [
      "tags",
      "segments",
      "companies",
      "notes",
      "subscriptions",
      "owner",
      "createdAt",
      "updatedAt",
    ];
    for (const field of contact.fields ?? [])
      if (edges.includes(field.name.value))
        expect([field.name.value, field.type.kind]).not.toContain(Kind.NON_NULL_TYPE);
  });

  test("every payload says what went wrong", () => {
    const payloads = types.filter(({ name }) => name.value.endsWith("Payload"));
    const mutation = named("Mutation");
    expect(mutation?.kind === Kind.OBJECT_TYPE_DEFINITION && mutation.fields?.length).toBe(payloads.length);
    for (const payload of payloads) {
      const fields =
        payload.kind === Kind.OBJECT_TYPE_DEFINITION ? payload.fields?.map(({ name }) => name.value) : [];
      expect(fields).toContain("userErrors");
    }
  });
});
