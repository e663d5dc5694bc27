import { describe, expect, inject, test } from "vitest";
import { goesTo } from "../../src/intercom/endpoints/endpoint.js";
import { endpoints } from "../../src/intercom/endpoints/endpoints.js";
import { decode } from "../../src/intercom/transport/decode.js";
import { allEndpoints, rows } from "../testkit/endpoints.js";

const [description] = inject("descriptions");
const paths = description?.paths;

/**
 * What was decided of each endpoint, a second time: a new row fails here until somebody has thought of who may keep its
 * answer, which breaker it belongs to, and whether it may be sent again.
 */
const DECIDED = `
admins.identify R read impersonal record
admins.list R read personal record
companies.attach A write personal record
companies.delete A write impersonal record
companies.detach A write personal record
companies.find R read impersonal record
companies.findByCompanyId R read impersonal record
companies.findByName R read impersonal record
companies.list R search impersonal record
companies.listOfContact R read personal record
companies.listOfTag R search impersonal record
companies.upsert N write impersonal record
contacts.archive A write personal record
contacts.block A write personal record
contacts.create C write personal record
contacts.delete A write personal record
contacts.find R read personal record
contacts.findByExternalId R read personal record
contacts.list R search personal index
contacts.listOfCompany R search personal index
contacts.merge X write personal record
contacts.search R search personal index
contacts.unarchive A write personal record
contacts.update A write personal record
conversations.find R read personal record
conversations.manage X write personal record
conversations.reply X write personal record
conversations.search R search personal index
conversations.tag X write personal record
conversations.untag X write personal record
dataAttributes.create C write impersonal record
dataAttributes.list R read impersonal record
dataAttributes.update A write impersonal record
events.list R read personal record
events.track X write personal record
events.trackByExternalId N write personal record
notes.create X write personal record
notes.list R read personal record
segments.list R read impersonal record
segments.listOfCompany R read impersonal record
segments.listOfContact R read personal record
subscriptionTypes.attach A write personal record
subscriptionTypes.detach A write personal record
subscriptionTypes.list R read impersonal record
subscriptionTypes.listOfContact R read personal record
tags.attach A write personal record
tags.delete A write impersonal record
tags.detach A write personal record
tags.list R read impersonal record
tags.listOfContact R read personal record
tags.upsert N write impersonal record
teams.list R read impersonal record
tickets.create X write personal record
tickets.find R read personal record
tickets.listTypes R read impersonal record
tickets.search R search personal index
`;

describe("the table of endpoints", () => {
  test("has decided on retry class, breaker, privacy and source of every row", () => {
    const table = rows.map(([name, { retry, breaker, privacy, source }]) =>
      [name, retry, breaker, privacy, source].join(" "),
    );
    expect(table.sort(), "Decide on a new row once more, in DECIDED.").toEqual(DECIDED.trim().split("\n"));
  });

  test("has every column in every row", () => {
    const columns = [
      "about",
      "answer",
      "breaker",
      "method",
      "path",
      "privacy",
      "retry",
      "segments",
      "source",
    ];
    for (const [name, row] of rows) {
      expect(Object.keys(row).sort(), name).toEqual(columns);
      expect(Object.values(row), name).not.toContain(undefined);
    }
  });

  test("knows where each list has its items, and takes no list without them", () => {
    for (const [name, endpoint] of rows.filter(([, { answer }]) => answer?.endsWith("list"))) {
      const body = { type: endpoint.answer, id: "some-id" };
      expect(
        () =>
          decode({ endpoint, target: endpoint.path, body: undefined }, { status: 200, headers: {}, body }),
        `${name}: add the key of its items to ITEMS in src/intercom/transport/decode.ts.`,
      ).toThrow();
    }
  });

  test("has each call once, and every call goes to its own row only", () => {
    const twins = [
      ["companies.listOfTag", "companies.findByCompanyId", "companies.findByName"], // answered with a company or with a list, by its filter
      ["events.track", "events.trackByExternalId"], // only the second is told apart from an earlier one
    ];
    for (const [name, { method, path }] of rows) {
      const sample = path.replace(/\{\w+\}/g, "some-id");
      const fitting = rows.filter(([, row]) => goesTo(row, method, sample));
      expect(fitting.map(([other]) => other)).toEqual(twins.find((pair) => pair.includes(name)) ?? [name]);
    }
  });

  test("guards writes by the breaker of writes, and nothing else", () => {
    for (const [name, { retry, breaker }] of rows) expect(breaker === "write", name).toBe(retry !== "R");
  });

  test.each([
    "/contacts/..",
    "/contacts/.",
    "/contacts/",
    "/contacts//tags",
    "/contacts/a/b/c",
    "/contacts/a?b",
    "/contacts/a#b",
    "/",
    "",
  ])("knows no call to %j, whatever has put it together", (path) => {
    for (const method of ["GET", "POST", "PUT", "DELETE"])
      expect(allEndpoints.filter((endpoint) => goesTo(endpoint, method, path))).toEqual([]);
  });

  test("takes a word of Intercom's own paths for a value, and never for an id", () => {
    const { find, findByExternalId } = endpoints.contacts;
    expect(goesTo(find, "GET", "/contacts/search")).toBe(false);
    expect(goesTo(findByExternalId, "GET", "/contacts/find_by_external_id/search")).toBe(true);
  });

  test("reads are GETs, and POSTs that Intercom documents as searches or lists", () => {
    for (const { method, path, retry } of allEndpoints)
      if (method === "POST") expect(retry === "R").toBe(/\/(search|list)$/.test(path));
      else expect(retry === "R").toBe(method === "GET");
  });

  test("sends again only what sets a state or goes by a key: PUT, DELETE, attach and detach, upserts", () => {
    const again = allEndpoints.filter(({ method, retry }) => method === "POST" && "AN".includes(retry));
    expect(again.map(({ path }) => path).sort()).toEqual([
      "/companies",
      "/contacts/{contact_id}/archive",
      "/contacts/{contact_id}/block",
      "/contacts/{contact_id}/companies",
      "/contacts/{contact_id}/subscriptions",
      "/contacts/{contact_id}/tags",
      "/contacts/{contact_id}/unarchive",
      "/events",
      "/tags",
    ]);
    // What a teammate does in a conversation is shown to people each time, so it is never sent again.
    for (const [name, { method, retry }] of rows)
      if (method === "PUT" || method === "DELETE")
        expect(retry, name).toBe(name.startsWith("conversations.") ? "X" : "A");
  });

  test.skipIf(!paths)(
    `is Intercom's own${paths ? "" : " (left out: INTERCOM_OPENAPI does not say where its description is)"}`,
    () => {
      const templates = new Map(Object.entries(paths ?? {}).map(([path, item]) => [anonymous(path), item]));
      for (const { method, path, answer } of allEndpoints) {
        const operation = templates.get(anonymous(path))?.[method.toLowerCase()];
        expect(operation, `${method} ${path}`).toBeDefined();
        const { responses } = operation as { responses: Record<string, { content?: object }> };
        if (answer !== null) expect(responses["200"]?.content, `${method} ${path}`).toBeDefined();
      }
    },
  );

  test.skipIf(!paths)(
    `leaves no write of these paths without a class${paths ? "" : " (left out: no description)"}`,
    () => {
      const known = new Set(allEndpoints.map(({ method, path }) => `${method} ${anonymous(path)}`));
      const ours = new Set(allEndpoints.map(({ path }) => anonymous(path)));
      const unclassed = Object.entries(paths ?? {}).flatMap(([path, item]) =>
        Object.keys(item)
          .filter((method) => ["post", "put", "delete", "patch"].includes(method))
          .map((method) => `${method.toUpperCase()} ${anonymous(path)}`)
          .filter((call) => ours.has(anonymous(path)) && !known.has(call)),
      );
      // Companies are changed by your own id only; conversations, tickets and ticket types are neither changed nor deleted.
      expect(unclassed.sort()).toEqual([
        "DELETE /conversations/{}",
        "DELETE /tickets/{}",
        "POST /ticket_types",
        "PUT /companies/{}",
        "PUT /conversations/{}",
        "PUT /tickets/{}",
      ]);
    },
  );
});

const anonymous = (path: string) => path.replace(/\{\w+\}/g, "{}");
