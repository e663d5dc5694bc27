import { execute, type GraphQLError, graphql, parse, printSchema } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createGraph, defineConfig, type Graph } from "../../src/index.js";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";

let emulator: TestEmulator;
let graph: Graph;

beforeAll(async () => {
  emulator = await startTestEmulator({ contacts: 3 });
  graph = await createGraph(
    defineConfig({
      AUTH: "none",
      LOG_LEVEL: "silent",
      INTERCOM_BASE_URL: emulator.url,
      INTERCOM_ACCESS_TOKEN: emulator.token,
      MAX_CALLS_PER_OPERATION: 3,
    }),
  );
});
afterAll(async () => {
  await graph.close();
  await emulator.close();
});

test("the graph is executed by graphql-js, without a server", async () => {
  await using context = Object.assign(graph.createContext(), {
    async [Symbol.asyncDispose]() {
      context.end();
    },
  });
  const source = "{ contacts(first: 2) { totalCount nodes { id tags { name } } } }";
  const answer = await graphql({ schema: graph.schema, source, contextValue: context });
  expect(answer.errors).toBeUndefined();
  expect(answer.data?.["contacts"]).toMatchObject({ totalCount: 3, nodes: [{}, {}] });
  expect(context.usage).toMatchObject({ calls: 2, retries: 0 });
});

test("its context may be copied into that of another server", async () => {
  const contextValue = Object.assign({ own: true }, graph.createContext({ caller: "web", lane: "bulk" }));
  const source =
    'mutation { createContact(input: { email: "new@example.com" }) { contact { email } userErrors { code } } }';
  const answer = await graphql({ schema: graph.schema, source, contextValue });
  expect(answer).toEqual({
    data: { createContact: { contact: { email: "new@example.com" }, userErrors: [] } },
  });
  contextValue.end();
});

test("it is a subgraph: entities are resolved, and the SDL has federation's directives", async () => {
  const contextValue = graph.createContext();
  const { data } = await graphql({
    schema: graph.schema,
    source: "{ contacts(first: 1) { nodes { id } } _service { sdl } }",
    contextValue,
  });
  const { contacts, _service } = data as unknown as {
    contacts: { nodes: { id: string }[] };
    _service: { sdl: string };
  };
  expect(_service.sdl).toMatch(/type Contact\s+@key/);
  expect(graph.sdl).toMatch(/type Contact\s+@key/);
  expect(printSchema(graph.schema)).toMatch(/type Contact /);
  const representations = [{ __typename: "Contact", id: contacts.nodes[0]?.id }];
  const answer = await execute({
    schema: graph.schema,
    document: parse("query($r: [_Any!]!) { _entities(representations: $r) { ... on Contact { id } } }"),
    variableValues: { r: representations },
    contextValue,
  });
  expect(answer).toEqual({ data: { _entities: [{ id: contacts.nodes[0]?.id }] } });
});

test("its limits on calls hold, and errors are told as the server tells them", async () => {
  const source = "{ contacts(first: 3) { nodes { segments { name } } } segments { name } tags { name } }";
  const { errors = [] } = await graphql({
    schema: graph.schema,
    source,
    contextValue: graph.createContext(),
  });
  expect(errors.map(graph.formatError)).toContainEqual(
    expect.objectContaining({
      path: expect.anything(),
      extensions: expect.objectContaining({ code: "COST_LIMIT_EXCEEDED" }),
    }),
  );
  const unknown = await graphql({ schema: graph.schema, source: "{ nothing }" });
  expect(unknown.errors?.map(graph.formatError)).toMatchObject([{ message: /Cannot query field/ }]);
  const fault = await graphql({ schema: graph.schema, source: "{ tags { name } }", contextValue: {} });
  expect(fault.errors?.map(graph.formatError)).toMatchObject([
    { extensions: { code: "INTERNAL_SERVER_ERROR" } },
  ]);
  expect(fault.errors?.map((error: GraphQLError) => graph.formatError(error).message).join()).not.toMatch(
    /undefined/,
  );
});
