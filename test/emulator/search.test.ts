import { describe, expect, test } from "vitest";
import { emailsOf, filter, refusal, startIntercom } from "./intercom.js";

const { call, create, search } = await startIntercom();

const ann = await create({
  external_id: "ANN-1",
  email: "ann@example.com",
  name: "Ann Lee",
  custom_attributes: { plan: "pro", seats: 5, score: 0.5, beta: true },
});
const bob = await create({
  external_id: "bob-2",
  email: "bob@example.org",
  name: "Bob",
  custom_attributes: { plan: "free", seats: 50, beta: false },
});
const cyd = await create({ role: "lead", email: "cyd@example.com" });
const tag = (await call("POST", "/tags", { name: "Tagged", users: [{ id: ann.id }] })).body;

const A = "ann@example.com";
const B = "bob@example.org";
const C = "cyd@example.com";
const found = async (query: unknown, rest = {}) => {
  const answer = await search(query, rest);
  return answer.status === 200 ? emailsOf(answer) : refusal(answer);
};
const group = (operator: string, value: unknown[]) => ({ operator, value });

describe("string operators", () => {
  test.each([
    ["name", "=", "ann lee", [A]],
    ["name", "!=", "ANN LEE", [B, C]],
    ["name", "IN", ["Bob", "ann lee"], [A, B]],
    ["name", "NIN", ["Bob"], [A, C]],
    ["name", "~", "N L", [A]],
    ["name", "!~", "n", [B, C]],
    ["name", "^", "an", [A]],
    ["name", "$", "LEE", [A]],
    ["name", "=", null, [C]],
    ["name", "!=", null, [A, B]],
    ["external_id", "=", "ann-1", [A]],
    ["email", "IN", [A.toUpperCase(), C], [A, C]],
    ["email", "=", "nobody@example.com", []],
    ["email_domain", "=", "example.org", [B]],
    ["role", "=", "lead", [C]],
    ["custom_attributes.plan", "!=", "pro", [B, C]],
  ])("%s %s %j", async (field, operator, value, emails) => {
    expect(await found(filter(field, operator, value))).toEqual(emails);
  });
});

describe("a filter without a value", () => {
  test.each([
    ["name", "=", [C]],
    ["name", "!=", [A, B]],
    ["custom_attributes.seats", "=", [C]],
    ["created_at", "=", []],
  ])("%s %s is one of null", async (field, operator, emails) => {
    expect(await found({ field, operator })).toEqual(emails);
    expect(await found(filter(field, operator, null))).toEqual(emails);
  });

  test.each([
    ["name", "~"],
    ["name", "IN"],
    ["tag_id", "="],
  ])("%s %s needs one", async (field, operator) => {
    expect(await found({ field, operator })).toMatchObject({ status: 400, code: "parameter_invalid" });
  });
});

describe("fields by version", () => {
  const at = async (version: string, query: unknown) =>
    (await call("POST", "/contacts/search", { query }, { "intercom-version": version })).status;

  test("a phone can be searched by its digits from 2.16 on", async () => {
    const { id } = await create({ role: "lead", phone: "+1 (555) 192-1922" });
    const query = filter("formatted_phone", "=", "+15551921922");
    expect(refusal(await search(query))).toMatchObject({ status: 400, code: "parameter_invalid" });
    const answer = await call("POST", "/contacts/search", { query }, { "intercom-version": "2.16" });
    expect(answer.body.data).toMatchObject([{ id }]);
    await call("DELETE", `/contacts/${id}`);
  });

  test("an owner is a number before 2.16 and a text from then on", async () => {
    for (const query of [filter("owner_id", "=", "nobody"), filter("owner_id", "~", "99")])
      expect([await at("2.14", query), await at("2.16", query)]).toEqual([400, 200]);
    for (const query of [filter("owner_id", ">", 5), filter("owner_id", "<=", "5")])
      expect([await at("2.14", query), await at("2.16", query)]).toEqual([200, 400]);
    for (const query of [
      filter("owner_id", "=", 5),
      filter("owner_id", "IN", ["5"]),
      filter("owner_id", "=", null),
    ])
      expect([await at("2.14", query), await at("2.16", query)]).toEqual([200, 200]);
  });
});

describe("number and flag operators", () => {
  test.each([
    ["custom_attributes.seats", "=", 5, [A]],
    ["custom_attributes.seats", "=", "5", [A]],
    ["custom_attributes.seats", "!=", 5, [B, C]],
    ["custom_attributes.seats", ">", 5, [B]],
    ["custom_attributes.seats", ">=", 5, [A, B]],
    ["custom_attributes.seats", "<", 50, [A]],
    ["custom_attributes.seats", "<=", 50, [A, B]],
    ["custom_attributes.seats", "IN", [5, "6"], [A]],
    ["custom_attributes.seats", "NIN", [5], [B, C]],
    ["custom_attributes.seats", "=", null, [C]],
    ["custom_attributes.score", ">", 0.4, [A]],
    ["custom_attributes.beta", "=", true, [A]],
    ["custom_attributes.beta", "!=", true, [B, C]],
    ["custom_attributes.beta", "=", "false", [B]],
    ["unsubscribed_from_emails", "=", false, [A, B, C]],
  ])("%s %s %j", async (field, operator, value, emails) => {
    expect(await found(filter(field, operator, value))).toEqual(emails);
  });
});

describe("tags, ids and segments", () => {
  test("finds who has a tag, and who has not", async () => {
    expect(await found(filter("tag_id", "=", tag.id))).toEqual([A]);
    expect(await found(filter("tag_id", "=", Number(tag.id)))).toEqual([A]);
    expect(await found(filter("tag_id", "!=", tag.id))).toEqual([B, C]);
    expect(await found(filter("tag_id", "=", "1"))).toEqual([]);
  });

  test("reads many by id, each once, without those that are unknown", async () => {
    const ids = [bob.id, ann.id, bob.id, "0".repeat(24)];
    expect(await found(filter("id", "IN", ids))).toEqual([A, B]);
  });

  test("finds the members of a segment, and the others", async () => {
    const { segments } = (await call("GET", "/segments")).body;
    const withEmail = segments.find(({ name }: { name: string }) => name === "Leads with an email");
    expect(await found(filter("segment_id", "=", withEmail.id))).toEqual([C]);
    expect(await found(filter("segment_id", "!=", withEmail.id))).toEqual([A, B]);
    expect(await found(filter("segment_id", "=", "no such segment"))).toEqual([]);
  });

  test("takes a segment's id as a string, lists and parts included", async () => {
    const { segments } = (await call("GET", "/segments")).body;
    const named = (name: string) => segments.find((it: { name: string }) => it.name === name).id as string;
    const withEmail = named("Leads with an email");
    const [free, other] = [named("Free plan"), "no such segment"];
    expect(await found(filter("segment_id", "IN", [withEmail, other]))).toEqual([C]);
    expect(await found(filter("segment_id", "IN", [withEmail, free]))).toEqual([B, C]);
    expect(await found(filter("segment_id", "NIN", [withEmail, other]))).toEqual([A, B]);
    expect(await found(filter("segment_id", "^", withEmail.slice(0, -1)))).toContain(C);
    expect(await found(filter("segment_id", "!~", withEmail))).toEqual([A, B]);
    expect(await found(filter("segment_id", "$", withEmail))).toEqual([C]);
  });

  test("reads fifty in one list, and refuses one more", async () => {
    const ids = Array.from({ length: 49 }, (_, index) => String(index).padStart(24, "0"));
    expect(await found(filter("id", "IN", [...ids, ann.id]))).toEqual([A]);
    expect(await found(filter("id", "IN", [...ids, ann.id, bob.id]))).toMatchObject({
      status: 400,
      message: "The list for id cannot hold more than 50 values",
    });
  });
});

describe("groups", () => {
  test("AND and OR nest, and filters and groups mix", async () => {
    const query = group("AND", [
      filter("role", "=", "user"),
      group("OR", [filter("name", "=", "Bob"), filter("custom_attributes.plan", "=", "pro")]),
    ]);
    expect(await found(query)).toEqual([A, B]);
    expect(await found(group("OR", [filter("id", "=", ann.id), filter("role", "=", "lead")]))).toEqual([
      A,
      C,
    ]);
  });

  test("hold fifteen filters, and fifteen groups of fifteen", async () => {
    const wide = Array.from({ length: 15 }, () => filter("role", "=", "user"));
    expect(await found(group("AND", wide))).toEqual([A, B]);
    expect(
      await found(
        group(
          "OR",
          Array.from({ length: 15 }, () => group("AND", wide)),
        ),
      ),
    ).toEqual([A, B]);
  });

  test("refuse a sixteenth filter, a third level and emptiness", async () => {
    const one = filter("role", "=", "user");
    for (const query of [
      group(
        "AND",
        Array.from({ length: 16 }, () => one),
      ),
      group("AND", [group("OR", [group("AND", [one])])]),
      group("AND", []),
    ]) {
      expect(await found(query)).toMatchObject({ status: 400, code: "parameter_invalid" });
    }
  });
});

describe("what cannot be asked", () => {
  test.each([
    ["created_at", "!=", 5],
    ["created_at", ">=", 5],
    ["created_at", "IN", [5]],
    ["created_at", "=", "foobar"],
    ["name", ">", "a"],
    ["name", "IN", "Ann"],
    ["name", "IN", []],
    ["name", "=", { first: "Ann" }],
    ["tag_id", "IN", ["1"]],
    ["tag_id", "=", null],
    ["segment_id", "=", null],
    ["segment_id", ">", "1"],
    ["custom_attributes.seats", "~", 5],
    ["custom_attributes.seats", "=", "five"],
    ["custom_attributes.beta", ">", true],
    ["custom_attributes.unknown", "=", 1],
    ["custom_attributes.legacy_code", "=", "archived"],
    ["notes", "=", "x"],
    ["constructor", "=", "x"],
  ])("%s %s %j is a 400", async (field, operator, value) => {
    expect(await found(filter(field, operator, value))).toMatchObject({
      status: 400,
      code: "parameter_invalid",
    });
  });

  test("an operator that is none at all breaks Intercom: 500", async () => {
    expect(await found(filter("name", "AND", "x"))).toEqual({
      status: 500,
      code: "server_error",
      message: "Server Error",
    });
    expect(await found(group("XOR", [filter("name", "=", "x")]))).toMatchObject({ status: 500 });
  });

  test("a query that is missing or no object is a 400", async () => {
    expect(refusal(await call("POST", "/contacts/search", {}))).toMatchObject({ status: 400 });
    for (const query of [null, "name", [], { operator: "AND" }, { field: "name" }]) {
      expect(await found(query)).toMatchObject({ status: 400 });
    }
  });
});

describe("order", () => {
  const everybody = filter("role", "IN", ["user", "lead"]);

  test("is by creation when nothing is said, and descending when only a field is", async () => {
    expect(await found(everybody)).toEqual([A, B, C]);
    expect(await found(everybody, { sort: { field: "email" } })).toEqual([C, B, A]);
  });

  test("puts the unknown first when ascending", async () => {
    expect(await found(everybody, { sort: { field: "name", order: "ascending" } })).toEqual([C, A, B]);
    expect(
      await found(everybody, { sort: { field: "custom_attributes.seats", order: "descending" } }),
    ).toEqual([B, A, C]);
  });

  test("takes a wrong order for descending before 2.16, and refuses it from then on", async () => {
    const sort = { field: "email", order: "desc" };
    expect(await found(everybody, { sort })).toEqual([C, B, A]);
    const answer = await call(
      "POST",
      "/contacts/search",
      { query: everybody, sort },
      { "intercom-version": "2.16" },
    );
    expect(refusal(answer)).toEqual({
      status: 400,
      code: "invalid_sort_order",
      message: "Invalid sort order 'desc'. Must be one of: ascending, descending",
    });
  });

  test("cannot be by tag, by a stranger, or by no field", async () => {
    for (const sort of [{ field: "tag_id" }, { field: "shoe_size" }, {}, "email"]) {
      expect(await found(everybody, { sort })).toMatchObject({ status: 400 });
    }
  });
});

describe("pages", () => {
  const everybody = filter("role", "IN", ["user", "lead"]);

  test("are fifty long by default and counted in full", async () => {
    const { body } = await search(everybody, { pagination: { per_page: 2 } });
    expect(body).toMatchObject({ total_count: 3, pages: { page: 1, per_page: 2, total_pages: 2 } });
    expect((await search(everybody)).body.pages).toMatchObject({ per_page: 50, total_pages: 1 });
    expect((await search(filter("name", "=", "nobody"))).body).toMatchObject({
      total_count: 0,
      pages: { total_pages: 0 },
    });
  });

  test("follow a cursor that holds the sort value in milliseconds, the id and the page", async () => {
    const { body } = await search(everybody, { pagination: { per_page: 1 } });
    const cursor = body.pages.next.starting_after;
    const decoded = JSON.parse(Buffer.from(cursor, "base64").toString());
    expect(decoded.slice(0, 3)).toEqual([ann.created_at * 1000, ann.id, 2]);
    const next = await search(everybody, { pagination: { per_page: 2, starting_after: cursor } });
    expect(emailsOf(next)).toEqual([B, C]);
    expect(next.body.pages).toEqual({ type: "pages", page: 2, per_page: 2, total_pages: 2 });
  });

  test("belong to one query in one order", async () => {
    const { body } = await search(everybody, { pagination: { per_page: 1 } });
    const pagination = { starting_after: body.pages.next.starting_after };
    for (const other of [
      await search(filter("role", "=", "user"), { pagination }),
      await search(everybody, { pagination, sort: { field: "created_at", order: "descending" } }),
      await search(everybody, { pagination: { starting_after: cyd.id } }),
    ]) {
      expect(refusal(other)).toMatchObject({ status: 400, code: "client_error" });
    }
  });

  test("hold 150 at most", async () => {
    expect(refusal(await search(everybody, { pagination: { per_page: 151 } })).message).toBe(
      "Per Page is too big",
    );
    expect(refusal(await search(everybody, { pagination: 5 }))).toMatchObject({ status: 400 });
  });
});
