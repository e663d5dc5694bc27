import { describe, expect, test } from "vitest";
import { emailsOf, filter, startIntercom } from "./intercom.js";

// The clocks of Dublin went back on 2026-10-25: that day has 25 hours, the first at 2026-10-24T23:00:00Z.
const { create, search } = await startIntercom({ timezone: "Europe/Dublin" });
const at = (iso: string) => Date.parse(iso) / 1000;
const FIRST_SECOND = at("2026-10-24T23:00:00Z");
const LAST_SECOND = at("2026-10-25T23:59:59Z");

const person = (name: string, signed_up_at: number | null) =>
  create({
    external_id: name,
    email: `${name}@example.com`,
    signed_up_at,
    custom_attributes: { renewed_at: signed_up_at },
  });
await person("before", FIRST_SECOND - 1);
await person("first", FIRST_SECOND);
await person("last", LAST_SECOND);
await person("after", LAST_SECOND + 1);
await person("never", null);

const found = async (operator: string, value: unknown, field = "signed_up_at") =>
  emailsOf(await search(filter(field, operator, value))).map((email) => email?.split("@")[0]);

describe.each(["signed_up_at", "custom_attributes.renewed_at"])("%s", (field) => {
  test.each([FIRST_SECOND, at("2026-10-25T12:00:00Z"), LAST_SECOND])(
    "is compared by the workspace's day of %i",
    async (value) => {
      expect(await found("=", value, field)).toEqual(["first", "last"]);
      expect(await found(">", value, field)).toEqual(["after"]);
      expect(await found("<", value, field)).toEqual(["before"]);
    },
  );

  test("takes a number in a string", async () => {
    expect(await found("=", String(FIRST_SECOND), field)).toEqual(["first", "last"]);
  });

  test("can be unknown", async () => {
    expect(await found("=", null, field)).toEqual(["never"]);
  });
});

test("sorting keeps the seconds and puts the unknown first", async () => {
  const answer = await search(filter("role", "=", "user"), {
    sort: { field: "signed_up_at", order: "ascending" },
  });
  expect(emailsOf(answer).map((email) => email?.split("@")[0])).toEqual([
    "never",
    "before",
    "first",
    "last",
    "after",
  ]);
});
