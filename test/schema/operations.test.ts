import { readdirSync, readFileSync } from "node:fs";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { Kind, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";

const SCHEMA = new URL("../../schema/", import.meta.url);
const schema = buildSubgraphSchema(parse(readFileSync(new URL("subgraph.graphql", SCHEMA), "utf8")));
const read = (folder: string) =>
  readdirSync(new URL(folder, SCHEMA))
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => ({ file, document: parse(readFileSync(new URL(`${folder}${file}`, SCHEMA), "utf8")) }));
const operations = read("operations/");
const [reads, acts] = ["read/", "act/"].map((group) => read(`operations/agents/${group}`));

describe("the collection of operations", () => {
  test("holds the workflows of an integration", () => {
    expect(operations.map(({ file }) => file).sort()).toEqual([
      "AllContacts.graphql",
      "AssignConversation.graphql",
      "CloseConversation.graphql",
      "ContactSegments.graphql",
      "ContactsChangedSince.graphql",
      "CreateLead.graphql",
      "CreateTicket.graphql",
      "CreateUser.graphql",
      "Customer360.graphql",
      "EraseContact.graphql",
      "FilterOptions.graphql",
      "FirstContacts.graphql",
      "MergeContacts.graphql",
      "PreviewMerge.graphql",
      "ReplyToConversation.graphql",
      "SearchBox.graphql",
      "SearchByEmail.graphql",
      "SearchCompound.graphql",
      "SignUpsByWeek.graphql",
      "TicketTypes.graphql",
      "TrackEvent.graphql",
      "UpdateContact.graphql",
      "UpsertUser.graphql",
      "UpsertUsers.graphql",
      "WatchContacts.graphql",
    ]);
  });

  test("holds at most fifteen for agents, which read and act in folders of their own", () => {
    const kinds = [reads, acts].map((group) =>
      group?.map(({ document: { definitions } }) =>
        definitions.map((it) => it.kind === Kind.OPERATION_DEFINITION && it.operation).join(),
      ),
    );
    expect(kinds).toEqual([Array(10).fill("query"), Array(5).fill("mutation")]);
  });

  test.for([...operations, ...(reads ?? []), ...(acts ?? [])])(
    "$file is valid, and named after its operation",
    ({ file, document }) => {
      expect(validate(schema, document)).toEqual([]);
      const names = document.definitions.map((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION ? definition.name?.value : definition.kind,
      );
      expect(names).toEqual([file.replace(".graphql", "")]);
    },
  );
});
