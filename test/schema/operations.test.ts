import { readdirSync, readFileSync } from "node:fs";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { Kind, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";

const SCHEMA = new URL("../../schema/", import.meta.url);
const schema = buildSubgraphSchema(parse(readFileSync(new URL("subgraph.graphql", SCHEMA), "utf8")));
const operations = readdirSync(new URL("operations/", SCHEMA)).map((file) => ({
  file,
  document: parse(readFileSync(new URL(`operations/${file}`, SCHEMA), "utf8")),
}));

describe("the collection of operations", () => {
  test("holds the workflows of an integration", () => {
    expect(operations.map(({ file }) => file).sort()).toEqual([
      "AllContacts.graphql",
      "ContactSegments.graphql",
      "ContactsChangedSince.graphql",
      "CreateLead.graphql",
      "CreateUser.graphql",
      "EraseContact.graphql",
      "FilterOptions.graphql",
      "FirstContacts.graphql",
      "MergeContacts.graphql",
      "PreviewMerge.graphql",
      "SearchBox.graphql",
      "SearchByEmail.graphql",
      "SearchCompound.graphql",
      "SignUpsByWeek.graphql",
      "UpdateContact.graphql",
      "UpsertUser.graphql",
      "UpsertUsers.graphql",
      "WatchContacts.graphql",
    ]);
  });

  test.for(operations)("$file is valid, and named after its operation", ({ file, document }) => {
    expect(validate(schema, document)).toEqual([]);
    const names = document.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? definition.name?.value : definition.kind,
    );
    expect(names).toEqual([file.replace(".graphql", "")]);
  });
});
