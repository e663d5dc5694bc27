import { readFileSync } from "node:fs";
import { composeServices as composeByApollo } from "@apollo/composition";
import { composeServices as composeByHive } from "@theguild/federation-composition";
import { federateSubgraphs, LATEST_ROUTER_COMPATIBILITY_VERSION } from "@wundergraph/composition";
import { concatAST, type DocumentNode, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { accountsSdl } from "../../examples/supergraph/accounts.js";
import { buildSubgraph } from "../../src/graph/schema.js";

interface Service {
  readonly name: string;
  readonly url: string;
  readonly typeDefs: DocumentNode;
}

const contacts = service(
  "contacts",
  readFileSync(new URL("../../schema/subgraph.graphql", import.meta.url), "utf8"),
);
const accounts = service("accounts", ...accountsSdl());
const accountsBefore = service("accounts", ...accountsSdl(false));
const contactsWithEdge = service("contacts", sdlWithEdge("User"));

/** What each library has against these subgraphs; nothing when they compose without error and without hint. */
const composers: Readonly<Record<string, (services: Service[]) => readonly string[]>> = {
  "@apollo/composition": (services) => {
    const { errors = [], hints = [] } = composeByApollo(services);
    return [...errors.map(({ message }) => message), ...hints.map((hint) => hint.toString())];
  },
  "@theguild/federation-composition": (services) => {
    const { errors = [] } = composeByHive(services);
    return errors.map(({ message }) => message);
  },
  "@wundergraph/composition": (services) => {
    const result = federateSubgraphs({
      subgraphs: services.map(({ name, url, typeDefs }) => ({ name, url, definitions: typeDefs })),
      version: LATEST_ROUTER_COMPATIBILITY_VERSION,
    });
    const errors = result.success ? [] : result.errors.map(({ message }) => message);
    return [...errors, ...result.warnings.map(({ message }) => message)];
  },
};

for (const [library, faultsOf] of Object.entries(composers))
  describe(`in ${library} the schema composes without error or hint`, () => {
    test("alone", () => expect(faultsOf([contacts])).toEqual([]));

    test("beside a subgraph that joins its users to contacts", () =>
      expect(faultsOf([contacts, accounts])).toEqual([]));

    test("with an edge of its own from a type of another subgraph", () =>
      expect(faultsOf([contactsWithEdge, accountsBefore])).toEqual([]));

    test("but not beside one that wants contacts by a key they do not have", () => {
      const stranger = service(
        "stranger",
        `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
      type Query { visits: [Visit!] }
      type Visit { contact: Contact }
      type Contact @key(fields: "passport", resolvable: false) { passport: ID! }`,
      );
      expect(faultsOf([contacts, stranger])).not.toEqual([]);
    });
  });

test("the edge is refused from a type that this graph has itself", () => {
  expect(() => sdlWithEdge("Contact")).toThrow("FEDERATION_USER_TYPE");
});

function sdlWithEdge(type: string): string {
  return buildSubgraph({ userEdge: { type, key: "id" } }).sdl;
}

function service(name: string, ...sdl: readonly string[]): Service {
  return {
    name,
    url: `http://${name}.example.com/graphql`,
    typeDefs: concatAST(sdl.map((text) => parse(text))),
  };
}
