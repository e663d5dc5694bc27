import { composeServices as composeByApollo } from "@apollo/composition";
import { composeServices as composeByHive } from "@theguild/federation-composition";
import { federateSubgraphs, LATEST_ROUTER_COMPATIBILITY_VERSION } from "@wundergraph/composition";
import { buildSchema, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { buildSubgraph } from "../../src/graph/schema.js";
import { withAuthDirectives } from "../../src/server/auth/auth-directives.js";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const subgraph = buildSubgraph();
const plain = subgraph.sdl;
const sdl = withAuthDirectives(subgraph);

describe("the published scopes", () => {
  test("compose in every router's library", () => {
    const typeDefs = parse(sdl);
    expect(composeByApollo([{ name: "contacts", url: "http://contacts", typeDefs }]).errors).toBeUndefined();
    expect(composeByHive([{ name: "contacts", url: "http://contacts", typeDefs }]).errors).toBeUndefined();
    const subgraphs = [{ name: "contacts", url: "http://contacts", definitions: typeDefs }];
    expect(federateSubgraphs({ subgraphs, version: LATEST_ROUTER_COMPATIBILITY_VERSION }).success).toBe(true);
  });

  test("are on every root field, every type that holds data and every personal field", () => {
    expect(lineOf("email: String")).toContain('@requiresScopes(scopes: [["pii"]])');
    expect(lineOf("type Contact @")).toContain('@requiresScopes(scopes: [["contacts:read"]])');
    expect(lineOf("type CreateContactPayload")).toContain("@authenticated");
    expect(lineOf("type PageInfo")).not.toMatch(/@authenticated|@requiresScopes/);
    const {
      mutation = "",
      query = "",
      subscription = "",
    } = /type Mutation \{(?<mutation>.*?)\n\}.*type Query \{(?<query>.*?)\n\}.*type Subscription \{(?<subscription>.*?)\n\}/s.exec(
      sdl,
    )?.groups ?? {};
    const schema = buildSchema(sdl, { assumeValidSDL: true });
    const count = (text: string, scope: string) =>
      text.split(`@requiresScopes(scopes: [["${scope}"]])`).length - 1;
    expect(count(mutation, "contacts:write") + count(mutation, "conversations:write")).toBe(
      Object.keys(schema.getMutationType()?.getFields() ?? {}).length,
    );
    expect(count(query, "contacts:read") + count(query, "conversations:read")).toBe(
      Object.keys(schema.getQueryType()?.getFields() ?? {}).length,
    );
    expect(count(subscription, "contacts:read")).toBe(
      Object.keys(schema.getSubscriptionType()?.getFields() ?? {}).length,
    );
    expect(query).toMatch(
      /intercomConversation\([^)]*\): IntercomConversation [^\n]*\[\["conversations:read"\]\]/,
    );
  });

  test("are not in the schema unless asked for", () => {
    expect(plain).not.toMatch(/@authenticated|@requiresScopes/);
  });
});

describe("READ_ONLY", () => {
  test("takes mutations out of the schema, with all that only they need", async () => {
    await using gateway = await startTestGateway({ env: { READ_ONLY: "true" } });
    const calls = await gateway.emulator.costOf(async () => {
      const { data, errors } = await gateway.execute(
        graphql(`mutation CreateTagX { createTag(input: { name: "x" }) { tag { id } } }`),
      );
      expect(data ?? null).toBeNull();
      expect(errors?.[0]?.message).toMatch(/read-only/);
    });
    expect(calls.total).toBe(0);
    const { _service } = await gateway.executeOk(graphql(`query Sdl { _service { sdl } }`));
    expect(_service.sdl).toMatch(/^type Contact\b/m);
    expect(_service.sdl).not.toMatch(/^(type (Mutation|\w+Payload)|input \w+Input)\b/m);
    expect(
      await gateway.executeOk(
        graphql(`query FirstContactWithTags { contacts(first: 1) { nodes { id tags { name } } } }`),
      ),
    ).toHaveProperty("contacts");
  });
});

const lineOf = (text: string) => sdl.split("\n").find((line) => line.includes(text)) ?? "";
