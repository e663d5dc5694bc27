import "reflect-metadata";
import { graphql } from "graphql";
import { DateTime } from "luxon";
import { Arg, buildSchema, Query, Resolver } from "type-graphql";
import { describe, expect, it } from "vitest";
import { contactSearch } from "../../src/graph/contacts/contact.search-fields.js";
import { ContactFilter } from "../../src/graph/contacts/filter/contact-filter.input.js";
import { InvalidInput } from "../../src/graph/errors/invalid-input.js";
import { type SearchQuery, compile as toQuery } from "../../src/graph/search/compile.js";
import { passesAll, passesNone } from "../../src/graph/search/condition.js";
import { conjoin, simplify } from "../../src/graph/search/conjoin.js";
import {
  checkAttributes,
  needsOf,
  type SearchNeeds,
  type WorkspaceFacts,
} from "../../src/graph/search/facts.js";
import { readCondition } from "../../src/graph/search/read.js";
import { contactAttributes } from "../testkit/contact-attributes.js";

const attributes = contactAttributes({
  plan: "STRING",
  seats: "INTEGER",
  score: "FLOAT",
  active: "BOOLEAN",
  renews_at: "DATE",
  wish: "UNKNOWN",
});

function compileContactFilter(filter: ContactFilter, facts: WorkspaceFacts): SearchQuery {
  const condition = readCondition(contactSearch, filter)!;
  const simple = simplify(condition);
  checkAttributes(contactSearch, condition, facts.attributes);
  return toQuery(simple, facts.timezone);
}

function compile(filter: ContactFilter, timezone = "UTC"): SearchQuery {
  return compileContactFilter(filter, { timezone, attributes });
}

/** The facts that a filter needs, where Intercom's limits allow the filter. */
function filterNeeds(filter: ContactFilter): SearchNeeds {
  return needsOf(simplify(readCondition(contactSearch, filter)!));
}

function refusalOf(
  filter: ContactFilter,
  read: (filter: ContactFilter) => unknown = filterNeeds,
): InvalidInput {
  try {
    read(filter);
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
  throw new Error("The filter was not refused");
}

const names = (count: number): ContactFilter[] =>
  Array.from({ length: count }, (_, index) => ({ name: { contains: `n${index}` } }));

describe("operators", () => {
  it.each([
    [{ eq: "a" }, "=", "a"],
    [{ ne: "a" }, "!=", "a"],
    [{ in: ["a", "b"] }, "IN", ["a", "b"]],
    [{ nin: ["a", "b"] }, "NIN", ["a", "b"]],
    [{ in: ["a"] }, "=", "a"],
    [{ nin: ["a", "a"] }, "!=", "a"],
    [{ contains: "a" }, "~", "a"],
    [{ notContains: "a" }, "!~", "a"],
    [{ startsWith: "a" }, "^", "a"],
    [{ endsWith: "a" }, "$", "a"],
    [{ isNull: true }, "=", null],
    [{ isNull: false }, "!=", null],
  ])("of a text: %j", (email, operator, value) => {
    expect(compile({ email })).toEqual({ field: "email", operator, value });
  });

  it.each([
    [{ eq: 5 }, "=", 5],
    [{ ne: 0 }, "!=", 0],
    [{ in: [1, 2] }, "IN", [1, 2]],
    [{ nin: [1, 2] }, "NIN", [1, 2]],
    [{ gt: -5 }, ">", -5],
    [{ lt: 5 }, "<", 5],
    [{ gte: 5 }, ">=", 5],
    [{ lte: 5 }, "<=", 5],
    [{ isNull: true }, "=", null],
    [{ isNull: false }, "!=", null],
  ])("of a number: %j", (number, operator, value) => {
    const filter = { customAttributes: [{ name: "seats", number }] };
    expect(compile(filter)).toEqual({ field: "custom_attributes.seats", operator, value });
  });

  it.each([
    [{ eq: true }, "=", true],
    [{ eq: false }, "=", false],
    [{ isNull: true }, "=", null],
    [{ isNull: false }, "!=", null],
  ])("of a yes or no: %j", (hasHardBounced, operator, value) => {
    expect(compile({ hasHardBounced })).toEqual({ field: "has_hard_bounced", operator, value });
  });

  it("of a role, in Intercom's lower case", () => {
    expect(compile({ role: { in: ["USER", "LEAD"] } })).toEqual({
      field: "role",
      operator: "IN",
      value: ["user", "lead"],
    });
  });

  it("of an owner: digits in a string are right for every version of Intercom", () => {
    expect(compile({ ownerId: { eq: "991267460" } })).toEqual({
      field: "owner_id",
      operator: "=",
      value: "991267460",
    });
  });

  it.each(["tagId", "segmentId"] as const)("of %s, which Intercom takes one by one", (key) => {
    const field = key === "tagId" ? "tag_id" : "segment_id";
    const tests = (operator: string) => [
      { field, operator, value: "1" },
      { field, operator, value: "2" },
    ];
    expect(compile({ [key]: { eq: "1" } })).toEqual({ field, operator: "=", value: "1" });
    expect(compile({ [key]: { ne: "1" } })).toEqual({ field, operator: "!=", value: "1" });
    expect(compile({ [key]: { in: ["1", "2", "1"] } })).toEqual({ operator: "OR", value: tests("=") });
    expect(compile({ [key]: { nin: ["1", "2"] } })).toEqual({ operator: "AND", value: tests("!=") });
  });
});

describe("fields", () => {
  it.each<[ContactFilter, string]>([
    [{ externalId: { eq: "x" } }, "external_id"],
    [{ emailDomain: { eq: "x" } }, "email_domain"],
    [{ phone: { eq: "x" } }, "phone"],
    [{ languageOverride: { eq: "x" } }, "language_override"],
    [{ os: { eq: "x" } }, "os"],
    [{ browser: { name: { eq: "x" } } }, "browser"],
    [{ browser: { language: { eq: "x" } } }, "browser_language"],
    [{ location: { country: { eq: "x" } } }, "location.country"],
    [{ location: { region: { eq: "x" } } }, "location.region"],
    [{ location: { city: { eq: "x" } } }, "location.city"],
    [{ ios: { sdkVersion: { eq: "x" } } }, "ios_sdk_version"],
    [{ ios: { appName: { eq: "x" } } }, "ios_app_name"],
    [{ android: { appVersion: { eq: "x" } } }, "android_app_version"],
    [{ android: { device: { eq: "x" } } }, "android_device"],
    [{ android: { osVersion: { eq: "x" } } }, "android_os_version"],
    // As Intercom spells it.
    [{ android: { sdkVersion: { eq: "x" } } }, "andoid_sdk_version"],
    [{ customAttributes: [{ name: "plan", string: { eq: "x" } }] }, "custom_attributes.plan"],
  ])("%j is %s", (filter, field) => {
    expect(compile(filter)).toEqual({ field, operator: "=", value: "x" });
  });

  it.each<[ContactFilter, string]>([
    [{ createdAt: { isNull: true } }, "created_at"],
    [{ updatedAt: { isNull: true } }, "updated_at"],
    [{ signedUpAt: { isNull: true } }, "signed_up_at"],
    [{ lastSeenAt: { isNull: true } }, "last_seen_at"],
    [{ lastRepliedAt: { isNull: true } }, "last_replied_at"],
    [{ lastContactedAt: { isNull: true } }, "last_contacted_at"],
    [{ lastEmailOpenedAt: { isNull: true } }, "last_email_opened_at"],
    [{ lastEmailClickedAt: { isNull: true } }, "last_email_clicked_at"],
    [{ ios: { lastSeenAt: { isNull: true } } }, "ios_last_seen_at"],
    [{ android: { lastSeenAt: { isNull: true } } }, "android_last_seen_at"],
    [{ markedEmailAsSpam: { isNull: true } }, "marked_email_as_spam"],
    [{ unsubscribedFromEmails: { isNull: true } }, "unsubscribed_from_emails"],
  ])("%j is %s", (filter, field) => {
    expect(compile(filter)).toEqual({ field, operator: "=", value: null });
  });
});

describe("dates", () => {
  const sent = (createdAt: NonNullable<ContactFilter["createdAt"]>, zone: string) => {
    const { operator, value } = compile({ createdAt }, zone);
    return `${operator} ${DateTime.fromSeconds(Number(value), { zone }).toISO({ suppressMilliseconds: true })}`;
  };

  it.each([
    ["America/Los_Angeles", "2026-03-08", "2026-03-08T12:00:00-07:00"],
    ["America/Los_Angeles", "2026-11-01", "2026-11-01T12:00:00-08:00"],
    ["Pacific/Auckland", "2026-04-05", "2026-04-05T12:00:00+12:00"],
    ["Pacific/Auckland", "2026-09-27", "2026-09-27T12:00:00+13:00"],
    ["Asia/Kolkata", "2026-01-01", "2026-01-01T12:00:00+05:30"],
  ])("are sent as noon in %s, also on %s, when the clocks change", (zone, on, noon) => {
    expect(sent({ on }, zone)).toBe(`= ${noon}`);
  });

  it("before and after are Intercom's own", () => {
    expect(sent({ before: "2026-03-08" }, "America/Los_Angeles")).toBe("< 2026-03-08T12:00:00-07:00");
    expect(sent({ after: "2026-03-08" }, "America/Los_Angeles")).toBe("> 2026-03-08T12:00:00-07:00");
  });

  it("the inclusive ones ask for the neighbouring day", () => {
    expect(sent({ onOrBefore: "2026-03-07" }, "America/Los_Angeles")).toBe("< 2026-03-08T12:00:00-07:00");
    expect(sent({ onOrAfter: "2026-03-09" }, "America/Los_Angeles")).toBe("> 2026-03-08T12:00:00-07:00");
    expect(sent({ onOrBefore: "2026-12-31" }, "Pacific/Auckland")).toBe("< 2027-01-01T12:00:00+13:00");
    expect(sent({ onOrAfter: "2024-03-01" }, "Pacific/Auckland")).toBe("> 2024-02-29T12:00:00+13:00");
  });

  it("an unknown timezone counts as UTC", () => {
    expect(compile({ createdAt: { on: "2026-03-08" } }, "Mars/Olympus")).toEqual(
      compile({ createdAt: { on: "2026-03-08" } }, "UTC"),
    );
  });

  it("to have any is to have one before or after some midnight, for Intercom refuses != on dates", () => {
    const query = compile({ lastSeenAt: { isNull: false } });
    expect(query).toEqual({
      operator: "OR",
      value: [
        { field: "last_seen_at", operator: ">", value: expect.any(Number) },
        { field: "last_seen_at", operator: "<", value: expect.any(Number) },
      ],
    });
    const [after, before] = (query as { value: { value: number }[] }).value;
    expect(before!.value - after!.value).toBe(24 * 60 * 60);
  });

  it("of a custom attribute are days as well", () => {
    expect(compile({ customAttributes: [{ name: "renews_at", date: { on: "2026-03-08" } }] })).toEqual({
      field: "custom_attributes.renews_at",
      operator: "=",
      value: Date.parse("2026-03-08T12:00Z") / 1000,
    });
  });
});

describe("groups", () => {
  const name = { field: "name", operator: "=", value: "Ann" };
  const phone = { field: "phone", operator: "=", value: "1" };
  const os = { field: "os", operator: "=", value: "x" };

  it("several fields and several operators are an AND", () => {
    expect(compile({ name: { eq: "Ann", startsWith: "A" }, phone: { eq: "1" } })).toEqual({
      operator: "AND",
      value: [name, { field: "name", operator: "^", value: "A" }, phone],
    });
  });

  it("groups within groups of one operator become one", () => {
    const flat = { operator: "AND", value: [name, phone, os] };
    expect(
      compile({ name: { eq: "Ann" }, and: [{ phone: { eq: "1" }, and: [{ os: { eq: "x" } }] }] }),
    ).toEqual(flat);
    expect(
      compile({
        or: [{ name: { eq: "Ann" } }, { or: [{ phone: { eq: "1" } }, { or: [{ os: { eq: "x" } }] }] }],
      }),
    ).toEqual({ ...flat, operator: "OR" });
  });

  it("a group of one is that one", () => {
    expect(compile({ or: [{ and: [{ or: [{ name: { eq: "Ann" } }] }] }] })).toEqual(name);
  });

  it("alternatives on one field become an IN, negations a NIN", () => {
    expect(
      compile({ or: [{ name: { eq: "a" } }, { name: { in: ["b", "a"] } }, { phone: { eq: "1" } }] }),
    ).toEqual({
      operator: "OR",
      value: [{ field: "name", operator: "IN", value: ["a", "b"] }, phone],
    });
    expect(compile({ and: [{ name: { ne: "a" } }, { name: { nin: ["b", "c"] } }] })).toEqual({
      field: "name",
      operator: "NIN",
      value: ["a", "b", "c"],
    });
  });

  it("what has to be equal to two things stays two conditions, and so do alternatives that exclude", () => {
    const tests = (operator: string) => [
      { field: "name", operator, value: "a" },
      { field: "name", operator, value: "b" },
    ];
    expect(compile({ and: [{ name: { eq: "a" } }, { name: { eq: "b" } }] })).toEqual({
      operator: "AND",
      value: tests("="),
    });
    expect(compile({ or: [{ name: { ne: "a" } }, { name: { ne: "b" } }] })).toEqual({
      operator: "OR",
      value: tests("!="),
    });
  });

  it("dates, tags and segments have no IN, and null is in no list", () => {
    expect(
      compile({ or: [{ createdAt: { on: "2026-01-01" } }, { createdAt: { on: "2026-01-02" } }] }),
    ).toMatchObject({
      operator: "OR",
      value: [{ operator: "=" }, { operator: "=" }],
    });
    expect(compile({ or: [{ tagId: { eq: "1" } }, { tagId: { eq: "2" } }] })).toMatchObject({
      operator: "OR",
    });
    expect(compile({ or: [{ name: { eq: "Ann" } }, { name: { isNull: true } }] })).toEqual({
      operator: "OR",
      value: [name, { field: "name", operator: "=", value: null }],
    });
  });

  it("no list grows beyond fifty values by being joined", () => {
    const values = (from: number) => Array.from({ length: 40 }, (_, index) => `v${from + index}`);
    const query = compile({ or: [{ name: { in: values(0) } }, { name: { in: values(40) } }] });
    expect(query).toMatchObject({ operator: "OR", value: [{ operator: "IN" }, { operator: "IN" }] });
    expect((query as { value: { value: string[] }[] }).value.map(({ value }) => value.length)).toEqual([
      50, 30,
    ]);
  });

  it("what is said twice is sent once, groups included", () => {
    const either = { or: [{ name: { eq: "Ann" } }, { phone: { eq: "1" } }] };
    expect(compile({ and: [either, either] })).toEqual({ operator: "OR", value: [name, phone] });
    expect(compile({ and: [{ name: { eq: "Ann" } }, { name: { eq: "Ann" } }] })).toEqual(name);
  });

  it("groups that differ only in their values are both sent", () => {
    const either = (value: string) => ({ or: [{ name: { eq: value } }, { phone: { eq: "1" } }] });
    expect(compile({ and: [either("Ann"), either("Bob")] })).toMatchObject({ operator: "AND" });
  });

  it("groups are kept as they were written where one would be too large", () => {
    const group = (from: number) => ({ and: names(20).slice(from, from + 10) });
    const query = compile({ and: [group(0), group(10)] }) as { value: { value: unknown[] }[] };
    expect(query.value.map(({ value }) => value.length)).toEqual([10, 10]);
  });
});

describe("limits", () => {
  it.each<[string, ContactFilter, string[]]>([
    ["sixteen in and", { and: names(16) }, ["filter", "and"]],
    ["sixteen in or", { or: names(16) }, ["filter", "or"]],
    [
      "sixteen in an alternative",
      { or: [{ os: { eq: "x" } }, { and: names(16) }] },
      ["filter", "or", "1", "and"],
    ],
    [
      "sixteen fields and entries",
      { os: { eq: "x" }, phone: { eq: "1" }, and: names(16) },
      ["filter", "and"],
    ],
    [
      "sixteen tags",
      { tagId: { in: Array.from({ length: 16 }, (_, index) => `${index}`) } },
      ["filter", "tagId", "in"],
    ],
  ])("%s are refused", (_, filter, field) => {
    const refusal = refusalOf(filter);
    expect(refusal.field).toEqual(field);
    expect(refusal.message).toContain("at most 15 conditions in one group, and here are 16");
  });

  it("fifteen conditions pass, and sixteen that are an IN", () => {
    expect(compile({ and: names(15) })).toMatchObject({ operator: "AND" });
    const or = Array.from({ length: 16 }, (_, index) => ({ name: { eq: `n${index}` } }));
    expect(compile({ or })).toMatchObject({ operator: "IN" });
  });

  it("a third level of groups is refused where it stands", () => {
    const filter = {
      os: { eq: "x" },
      or: [{ name: { eq: "Ann" } }, { name: { eq: "Bob" }, phone: { eq: "1" } }],
    };
    const refusal = refusalOf(filter);
    expect(refusal.field).toEqual(["filter", "or", "1"]);
    expect(refusal.message).toContain("2 levels deep");
  });

  it("two levels pass, whichever is the outer one", () => {
    const both = { name: { eq: "Ann" }, phone: { eq: "1" } };
    expect(compile({ or: [both, { os: { eq: "x" } }] })).toMatchObject({ operator: "OR" });
    expect(compile({ os: { eq: "x" }, or: [{ name: { eq: "a" } }, { phone: { eq: "1" } }] })).toMatchObject({
      operator: "AND",
    });
  });

  it("nesting without end is refused before it is followed", () => {
    let filter: ContactFilter = { name: { eq: "Ann" } };
    for (let level = 0; level < 2_000; level += 1) filter = { and: [filter] };
    expect(refusalOf(filter).message).toContain("Write it flatter");
  });

  it("a list of 51 values is refused", () => {
    const values = Array.from({ length: 51 }, (_, index) => `v${index}`);
    const refusal = refusalOf({ or: [{ name: { eq: "Ann" } }, { email: { in: values } }] });
    expect(refusal.field).toEqual(["filter", "or", "1", "email", "in"]);
    expect(refusal.message).toContain("at most 50 values, and this has 51");
  });
});

describe("a blank", () => {
  const ann = { name: { eq: "Ann" } };
  const sentAnn = { field: "name", operator: "=", value: "Ann" };

  it.each<ContactFilter>([
    {},
    { email: null, and: null, or: null, customAttributes: null, location: null },
    { location: {}, browser: { name: null } },
    { email: { contains: null }, name: { startsWith: "", endsWith: " " } },
    { and: [{}, { email: null }] },
    { customAttributes: [{ name: "plan" }, { name: "seats", number: null }] },
    { customAttributes: [{ name: "plan", string: { contains: "" } }] },
  ])("is no condition: %j", (filter) => {
    expect(readCondition(contactSearch, filter)).toBeUndefined();
    expect(compile({ ...ann, and: [filter] })).toEqual(sentAnn);
    expect(refusalOf({ or: [ann, filter] }).field).toEqual(["filter", "or", "1"]);
  });

  it.each<[ContactFilter, string]>([
    [{ or: [ann, {}] }, "filter.or.1"],
    [{ email: {} }, "filter.email"],
    [{ email: { eq: undefined } } as unknown as ContactFilter, "filter.email"],
    [{ location: { city: {} } }, "filter.location.city"],
    [{ customAttributes: [{ name: "plan", string: {} }] }, "filter.customAttributes.0.string"],
    [
      { customAttributes: [{ name: "plan", string: { eq: "a" }, number: { eq: 1 } }] },
      "filter.customAttributes.0",
    ],
    [{ email: { eq: null } }, "filter.email.eq"],
    [{ email: { in: null } }, "filter.email.in"],
    [{ email: { contains: "", isNull: null } }, "filter.email.isNull"],
    [{ email: { notContains: " " } }, "filter.email.notContains"],
  ])("is refused with its path: %j", (filter, field) => {
    expect(refusalOf(filter).field.join(".")).toBe(field);
  });

  it.each<[ContactFilter, boolean]>([
    [{ email: { in: [] } }, false],
    [{ tagId: { in: [] } }, false],
    [{ or: [] }, false],
    [{ ...ann, or: [] }, false],
    [{ or: [{ or: [] }, { id: { in: [] } }] }, false],
    [{ and: [{ or: [ann] }, { role: { in: [] } }] }, false],
    [{ and: names(16), or: [] }, false],
    [{ and: [] }, true],
    [{ customAttributes: [] }, true],
    [{ email: { nin: [] } }, true],
    [{ tagId: { nin: [] } }, true],
    [{ or: [ann, { email: { nin: [] } }] }, true],
    [{ or: [{ or: [] }, { and: [] }] }, true],
  ])("list decides: %j finds everybody: %s", (filter, everybody) => {
    const condition = conjoin([readCondition(contactSearch, filter)!]);
    expect([passesAll(condition), passesNone(condition)]).toEqual([everybody, !everybody]);
  });

  it.each<ContactFilter>([
    { ...ann, and: [] },
    { ...ann, email: { nin: [] } },
    { or: [ann, { or: [] }] },
    { or: [ann, { role: { in: [] } }] },
    { and: [{ or: [ann, { and: [{ or: [] }] }] }, { customAttributes: [] }] },
  ])("list leaves the other conditions: %j", (filter) => {
    expect(compile(filter)).toEqual(sentAnn);
  });

  it("a field that was left out may be there as undefined", () => {
    const filter = { email: { eq: "a", ne: undefined }, and: undefined } as unknown as ContactFilter;
    expect(compile(filter)).toEqual({ field: "email", operator: "=", value: "a" });
  });

  it("null is told to be isNull", () => {
    expect(refusalOf({ email: { eq: null } }).message).toContain("isNull");
  });
});

describe("values that cannot be are refused with their path", () => {
  it.each<[ContactFilter, string]>([
    [{ email: { eq: "" } }, "filter.email.eq"],
    [{ email: { in: ["a", ""] } }, "filter.email.in.1"],
    [{ email: { nin: ["a", " "] } }, "filter.email.nin.1"],
    [
      { customAttributes: [{ name: "score", number: { gt: 9_007_199_254_740_992 } }] },
      "filter.customAttributes.0.number.gt",
    ],
    [
      { customAttributes: [{ name: "score", number: { in: [1, Infinity] } }] },
      "filter.customAttributes.0.number.in.1",
    ],
    [{ name: { contains: "\ud800" } }, "filter.name.contains"],
    [{ location: { city: { startsWith: "x".repeat(256) } } }, "filter.location.city.startsWith"],
    [{ id: { eq: ".." } }, "filter.id.eq"],
    [{ tagId: { nin: ["1", "a/b"] } }, "filter.tagId.nin.1"],
    [{ segmentId: { eq: "" } }, "filter.segmentId.eq"],
    [{ ownerId: { eq: "ann" } }, "filter.ownerId.eq"],
    [{ ownerId: { eq: "007" } }, "filter.ownerId.eq"],
    [{ role: { in: ["USER", "UNKNOWN"] } }, "filter.role.in.1"],
    [{ customAttributes: [{ name: "", string: { eq: "a" } }] }, "filter.customAttributes.0.name"],
    [{ customAttributes: [{ name: "__proto__", string: { eq: "a" } }] }, "filter.customAttributes.0.name"],
    [{ customAttributes: [{ name: "constructor", string: { eq: "a" } }] }, "filter.customAttributes.0.name"],
    [{ customAttributes: [{ name: "prototype", string: { eq: "a" } }] }, "filter.customAttributes.0.name"],
  ])("%j", (filter, field) => {
    expect(refusalOf(filter).field.join(".")).toBe(field);
  });

  it("a text of 255 characters passes", () => {
    expect(compile({ name: { eq: "x".repeat(255) } })).toMatchObject({ operator: "=" });
  });
});

describe("custom attributes", () => {
  const refusal = (attribute: NonNullable<ContactFilter["customAttributes"]>[number]) =>
    refusalOf({ and: [{ customAttributes: [attribute] }] }, compile);
  const path = ["filter", "and", "0", "customAttributes", "0"];

  it("that are not defined are refused with the nearest that is", () => {
    const { field, message } = refusal({ name: "plam", string: { eq: "a" } });
    expect(field).toEqual([...path, "name"]);
    expect(message).toContain('Did you mean "plan"?');
    expect(message).toContain("entry 1 of customAttributes");
    expect(message).not.toContain("plam");
  });

  it.each([{ archived: true }, { custom: false }, { model: "COMPANY" as const }])(
    "that are %j are not there",
    (change) => {
      const filter = { customAttributes: [{ name: "plan", string: { eq: "a" } }] };
      const others = contactAttributes({ plan: "STRING" }).map((it) => ({ ...it, ...change }));
      const setting = { timezone: "UTC", attributes: others };
      expect(refusalOf(filter, (it) => compileContactFilter(it, setting)).message).toContain(
        change.archived
          ? 'no attribute "plan" for contacts any more'
          : "is of no attribute that the workspace has",
      );
    },
  );

  it.each([
    [{ name: "plan", number: { eq: 1 } }, "number", "Use `string`"],
    [{ name: "seats", string: { eq: "1" } }, "string", "Use `number`"],
    [{ name: "score", date: { on: "2026-01-01" } }, "date", "Use `number`"],
    [{ name: "active", number: { eq: 1 } }, "number", "Use `boolean`"],
    [{ name: "renews_at", number: { gt: 1 } }, "number", "Use `date`"],
    [{ name: "wish", string: { eq: "a" } }, "string", "cannot be searched"],
  ])("of another type are refused: %j", (attribute, key, cure) => {
    const { field, message } = refusal(attribute);
    expect(field).toEqual([...path, key]);
    expect(message).toContain(cure);
  });

  it("that are whole are compared with whole numbers only", () => {
    expect(refusal({ name: "seats", number: { gt: 1.5 } }).field).toEqual([...path, "number", "gt"]);
    expect(compile({ customAttributes: [{ name: "score", number: { gt: 1.5 } }] })).toEqual({
      field: "custom_attributes.score",
      operator: ">",
      value: 1.5,
    });
  });

  it("are checked one by one, also where they are joined into one list", () => {
    const or = [1, 1.5].map((eq) => ({ customAttributes: [{ name: "seats", number: { eq } }] }));
    expect(refusalOf({ or }, compile).field).toEqual([
      ...["filter", "or", "1", "customAttributes", "0", "number", "eq"],
    ]);
  });
});

describe("needs", () => {
  it.each<[ContactFilter, boolean, boolean]>([
    [{ email: { eq: "a" } }, false, false],
    [{ createdAt: { isNull: true } }, false, false],
    [{ or: [{ email: { eq: "a" } }, { android: { lastSeenAt: { on: "2026-01-01" } } }] }, true, false],
    [{ customAttributes: [{ name: "plan", string: { eq: "a" } }] }, false, true],
    [{ customAttributes: [{ name: "renews_at", date: { before: "2026-01-01" } }] }, true, true],
  ])("of %j", (filter, timezone, attributes) => {
    expect(filterNeeds(filter)).toEqual({ timezone, attributes });
  });
});

describe("in GraphQL", () => {
  let received: ContactFilter | undefined;

  @Resolver()
  class FilterResolver {
    @Query(() => Boolean)
    hasContacts(@Arg("filter", () => ContactFilter) filter: ContactFilter): boolean {
      received = filter;
      return true;
    }
  }
  const built = buildSchema({ resolvers: [FilterResolver], validate: false });

  it("a filter arrives as it was written, with keys that were left out", async () => {
    const source = `query ($domain: String) {
      hasContacts(filter: {
        role: { eq: USER }
        emailDomain: { eq: $domain, ne: "x" }
        signedUpAt: { onOrAfter: "2026-10-23" }
        location: { country: { in: "Ireland" } }
        customAttributes: [{ name: "plan", string: { eq: "pro" } }]
        or: [{ tagId: { in: [1, 2] } }]
      })
    }`;
    const answer = await graphql({ schema: await built, source });
    expect(answer).toEqual({ data: { hasContacts: true } });
    expect(compile(received as ContactFilter)).toEqual({
      operator: "AND",
      value: expect.arrayContaining([
        { field: "role", operator: "=", value: "user" },
        { field: "email_domain", operator: "!=", value: "x" },
        { field: "signed_up_at", operator: ">", value: Date.parse("2026-10-22T12:00Z") / 1000 },
        { field: "location.country", operator: "=", value: "Ireland" },
        { field: "custom_attributes.plan", operator: "=", value: "pro" },
        {
          operator: "OR",
          value: [
            { field: "tag_id", operator: "=", value: "1" },
            { field: "tag_id", operator: "=", value: "2" },
          ],
        },
      ]),
    });
  });

  it("every input type belongs to contacts by its name, and every field says what it is for", async () => {
    const types = Object.values((await built).getTypeMap()).filter(
      (type) => "getFields" in type && /Filter$/.test(type.name),
    );
    expect(types).toHaveLength(13);
    for (const type of types) {
      expect(type.name).toMatch(/^Contact/);
      expect(type.description, type.name).toBeTruthy();
      if (!("getFields" in type)) continue;
      for (const field of Object.values(type.getFields()))
        expect(field.description, `${type.name}.${field.name}`).toBeTruthy();
    }
  });
});
