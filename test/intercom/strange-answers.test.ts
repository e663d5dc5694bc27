import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, test } from "vitest";
import { decode } from "../../src/intercom/transport/decode.js";
import { allEndpoints } from "../testkit/endpoints.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway } from "../testkit/gateway.js";

const single = allEndpoints.filter(({ answer }) => answer !== null && !answer.endsWith("list"));

/** An Intercom that answers every call for a contact or company with this. */
let answer: Readonly<Record<string, unknown>> = {};
let text: string | undefined;
const server = createServer((request, response) => {
  request.resume();
  response.setHeader("content-type", "application/json");
  response.end(text ?? JSON.stringify(answer));
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const gateway = await startTestGateway({ env: { INTERCOM_BASE_URL: url } });
afterAll(async () => {
  await gateway.close();
  server.closeAllConnections();
  server.close();
});

test("every call that answers with one thing declares the thing, unless it had no id before", () => {
  const undeclared = single.filter(({ about }) => about === null);
  expect(undeclared.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
    "GET /companies", // by name, which Intercom compares regardless of case
    "GET /me",
    "POST /contacts",
    "POST /contacts/{contact_id}/notes",
    "POST /data_attributes",
    "POST /tickets",
  ]);
  const declared = allEndpoints.filter(({ about }) => about !== null);
  expect(declared.filter((endpoint) => !single.includes(endpoint))).toEqual([]);
});

test.each(["jit-at-first-sight", "graphql-js"])(
  "a thing without the name that Intercom always sends is told as Intercom's fault (%s)",
  async (EXECUTOR) => {
    await using another = await startTestGateway({ env: { INTERCOM_BASE_URL: url, EXECUTOR } });
    answer = { type: "list", data: [{ type: "tag", id: "1", name: null }] };
    const { data, errors } = await another.execute(untyped("{ tags { id name } }"));
    expect(data).toEqual({ tags: null });
    expect(errors?.map(({ extensions, path }) => [extensions.code, path])).toEqual([
      ["INTERCOM_BAD_RESPONSE", ["tags", 0, "name"]],
    ]);
  },
);

test("a list with a thing that has no id is refused as Intercom's fault, also where nobody selects the id", async () => {
  await using another = await startTestGateway({ env: { INTERCOM_BASE_URL: url } });
  answer = {
    type: "list",
    data: [
      { type: "tag", id: "1", name: "One" },
      { type: "tag", name: "Two" },
    ],
  };
  const { data, errors } = await another.execute(untyped("{ tags { name } }"));
  expect(data).toEqual({ tags: null });
  expect(errors?.map(({ extensions, path }) => [extensions.code, path])).toEqual([
    ["INTERCOM_BAD_RESPONSE", ["tags"]],
  ]);
});

test("segments embedded in a company that are none are left out", async () => {
  const segments = [null, 1, {}, { type: "segment", id: "s", name: "S" }];
  answer = { type: "company", id: "1", segments: { type: "segment.list", segments } };
  const { data, errors } = await gateway.execute(untyped(`{ company(id: "1") { segments { id name } } }`));
  expect(errors).toBeUndefined();
  expect(data).toEqual({ company: { segments: [{ id: "s", name: "S" }] } });
});

describe("an answer about another thing than was asked for is refused", () => {
  test.each(single.filter(({ about }) => about !== null))("$method $path", (endpoint) => {
    const target = `${endpoint.path.replace(/\{\w+\}/g, "11")}?company_id=11`;
    const body = JSON.stringify({ id: "11", into: "11", company_id: "11" });
    const made = (id: number) => ({
      type: endpoint.answer,
      id: endpoint.answer === "data_attribute" ? id : String(id),
      company_id: String(id),
      external_id: String(id),
    });
    const decoded = (id: number) =>
      decode({ endpoint, target, body }, { status: 200, headers: {}, body: made(id) });
    expect(decoded(11)).toEqual(made(11));
    expect(() => decoded(12)).toThrow(expect.objectContaining({ kind: "bad-response" }));
  });

  test.each([
    ["a contact", `{ contact(id: "1") { id } }`],
    ["a contact by external id", `{ contactByExternalId(externalId: "a") { id } }`],
    ["a company", `{ company(id: "1") { id } }`],
    ["a company by its own id", `{ companyByCompanyId(companyId: "a") { id } }`],
    ["an entity", `{ _entities(representations: [{ __typename: "Contact", id: "1" }]) { __typename } }`],
  ])("%s", async (_, query) => {
    const type = query.includes("ompany") ? "company" : "contact";
    answer = { type, id: "2", role: "user", external_id: "b", company_id: "b" };
    const { errors } = await gateway.execute(untyped(query));
    expect(errors).toMatchObject([{ extensions: { code: "INTERCOM_BAD_RESPONSE" } }]);
  });
});

describe("custom attributes nested too deep make an answer that is refused", () => {
  test.each([25, 6_000, 200_000])("%i levels", async (levels) => {
    text = `{"type":"contact","id":"1","role":"user","custom_attributes":${'{"a":'.repeat(levels)}1${"}".repeat(levels)}}`;
    const { errors } = await gateway.execute(untyped(`{ contact(id: "1") { customAttributes } }`));
    text = undefined;
    expect(errors).toMatchObject([{ extensions: { code: "INTERCOM_BAD_RESPONSE" } }]);
  });
});

test.each([
  [8.7e15, null],
  [-1e15, null],
  [253_402_300_800, null],
  [-62_135_596_801, null],
  [1.5, null],
  [253_402_300_799, "9999-12-31T23:59:59Z"],
  [-62_135_596_800, "0001-01-01T00:00:00Z"],
  [-1, "1969-12-31T23:59:59Z"],
])("a time of %d is shown as %j", async (created_at, shown) => {
  answer = { type: "contact", id: "1", role: "user", created_at };
  const { data, errors } = await gateway.execute(untyped(`{ contact(id: "1") { createdAt } }`));
  expect([data, errors]).toEqual([{ contact: { createdAt: shown } }, undefined]);
});
