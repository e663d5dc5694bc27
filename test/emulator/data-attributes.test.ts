import { describe, expect, test } from "vitest";
import { refusal, startIntercom } from "./intercom.js";

const { call, create } = await startIntercom();
const list = async (query = "") => (await call("GET", `/data_attributes${query}`)).body.data;
const post = (body: unknown) => call("POST", "/data_attributes", body);
const put = (id: unknown, body?: unknown) => call("PUT", `/data_attributes/${id}`, body);
const invalid = (message: string) => ({ status: 400, code: "parameter_invalid", message });

describe("listing", () => {
  test("shows both models, or one", async () => {
    const models = new Set((await list()).map((it: { model: string }) => it.model));
    expect(models).toEqual(new Set(["contact", "company"]));
    const companies = await list("?model=company");
    expect(companies.every((it: { model: string }) => it.model === "company")).toBe(true);
  });

  test("gives an id to custom attributes only", async () => {
    const attributes = await list("?model=contact");
    const country = attributes.find((it: { full_name: string }) => it.full_name === "location.country");
    expect(country).toMatchObject({ name: "country", custom: false, data_type: "string" });
    expect(country).not.toHaveProperty("id");
    const plan = attributes.find((it: { name: string }) => it.name === "plan");
    expect(plan).toMatchObject({
      type: "data_attribute",
      id: expect.any(Number),
      full_name: "custom_attributes.plan",
      data_type: "string",
      options: ["free", "pro", "enterprise"],
      custom: true,
      archived: false,
      admin_id: expect.stringMatching(/^\d+$/),
    });
  });

  test("hides archived ones unless they are asked for", async () => {
    const names = (attributes: { name: string }[]) => attributes.map(({ name }) => name);
    expect(names(await list("?model=contact"))).not.toContain("legacy_code");
    expect(names(await list("?model=contact&include_archived=true"))).toContain("legacy_code");
  });

  test("has nothing of conversations, and from 2.16 on refuses to", async () => {
    expect(await list("?model=conversation")).toEqual([]);
    const newer = await call("GET", "/data_attributes?model=conversation", undefined, {
      "intercom-version": "2.16",
    });
    expect(refusal(newer)).toMatchObject({ status: 422, code: "parameter_invalid" });
    expect(refusal(await call("GET", "/data_attributes?model=ticket"))).toMatchObject({ status: 400 });
  });
});

describe("the standard attributes", () => {
  test("do not have the misspelt names that only search has, nor those of apps that nobody uses", async () => {
    const names = (await list()).map((it: { full_name: string }) => it.full_name);
    expect(names).not.toContain("andoid_sdk_version");
    expect(names.filter((name: string) => /^(ios|android)_/.test(name))).toEqual([
      "android_app_name",
      "ios_app_name",
    ]);
  });

  test.each([
    ["contact", "Name"],
    ["contact", "email"],
    ["contact", "phone"],
    ["company", "monthly_spend"],
  ])("of a %s cannot be defined again: %s", async (model, name) => {
    const people = model === "contact" ? "people" : "company";
    expect(refusal(await post({ name, model, data_type: "string" }))).toMatchObject(
      invalid(
        `You already have '${name.toLowerCase()}' in your ${people} data. To save this as new ${people} data, use a different name.`,
      ),
    );
  });

  test("leave the last part of a name free, and what only the other model has", async () => {
    expect((await post({ name: "country", model: "contact", data_type: "string" })).status).toBe(200);
    expect((await post({ name: "industry", model: "contact", data_type: "string" })).status).toBe(200);
  });
});

describe("creating", () => {
  test("makes an attribute that contacts can have from then on", async () => {
    const { body } = await post({
      name: "shoe_size",
      model: "contact",
      data_type: "integer",
      description: "EU",
    });
    expect(body).toMatchObject({ name: "shoe_size", data_type: "integer", description: "EU", custom: true });
    expect(await create({ external_id: "feet", custom_attributes: { shoe_size: 43 } })).toMatchObject({
      custom_attributes: { shoe_size: 43 },
    });
  });

  test("makes lists strings with options, and moments dates", async () => {
    const options = [{ value: "S" }, { value: "M" }];
    const size = await post({ name: "size", model: "contact", data_type: "options", options });
    expect(size.body).toMatchObject({ data_type: "string", options: ["S", "M"] });
    expect((await post({ name: "met at", model: "contact", data_type: "datetime" })).body.data_type).toBe(
      "date",
    );
  });

  test.each([
    [
      { name: "industry_code", model: "contact", data_type: "string" },
      "You already have 'industry_code' in your company data. To save this as new people data, use a different name.",
    ],
    [
      { name: "PLAN", model: "contact", data_type: "string" },
      "You already have 'plan' in your people data. To save this as new people data, use a different name.",
    ],
    [
      { name: "!nv@l!d n@me", model: "company", data_type: "string" },
      "Your name for this attribute must only contain alphanumeric characters, currency symbols, and hyphens",
    ],
    [{ name: "ring", model: "company", data_type: "mithril" }, "Data Type isn't an option"],
    [{ name: "ring", model: "company", data_type: "constructor" }, "Data Type isn't an option"],
    [{ name: "ring", model: "company" }, "Data Type isn't an option"],
    [
      { name: "ring", model: "hobbit", data_type: "string" },
      "The Data Attribute model field must be either contact or company",
    ],
    [{ name: "ring", model: "contact", data_type: "options", options: "S" }, "Options isn't an array"],
    [
      { name: "ring", model: "contact", data_type: "options", options: [{ value: "S" }] },
      "Options needs at least 2 values",
    ],
  ])("refuses %j", async (body, message) => {
    expect(refusal(await post(body))).toEqual(invalid(message));
  });
});

test("there are 250 custom attributes at most, archived ones included", async () => {
  const full = await startIntercom();
  const add = (number: number) =>
    full.call("POST", "/data_attributes", { name: `n${number}`, model: "contact", data_type: "string" });
  const { data } = (await full.call("GET", "/data_attributes?include_archived=true")).body;
  const custom = data.filter((it: { custom: boolean }) => it.custom).length;
  for (let number = custom; number < 250; number += 1) expect((await add(number)).status).toBe(200);
  expect(refusal(await add(250))).toMatchObject({ status: 400, code: "custom_data_limit_reached" });
});

describe("updating", () => {
  test("changes description and options, and an empty body nothing", async () => {
    const { id } = (await post({ name: "ring", model: "contact", data_type: "string" })).body;
    const options = [{ value: "1-10" }, { value: "11-20" }];
    expect((await put(id, { description: "Just a ring", options })).body).toMatchObject({
      description: "Just a ring",
      options: ["1-10", "11-20"],
    });
    expect((await put(id)).body).toMatchObject({ name: "ring", description: "Just a ring" });
    expect(refusal(await put(id, { options: { value: "1-10" } }))).toEqual(invalid("Options isn't an array"));
  });

  test("changes a label, and none to an empty one", async () => {
    const { id } = (await post({ name: "labelled", model: "contact", data_type: "string" })).body;
    expect((await put(id, { label: "Shown so" })).body).toMatchObject({
      name: "labelled",
      label: "Shown so",
    });
    expect((await put(id, { label: "" })).body.label).toBe("Shown so");
  });

  test("archives what nothing is made of", async () => {
    const { id } = (await post({ name: "passing", model: "contact", data_type: "string" })).body;
    expect((await put(id, { archived: true })).body.archived).toBe(true);
    expect(
      refusal(await call("POST", "/contacts", { role: "user", custom_attributes: { passing: "x" } })),
    ).toEqual(invalid("Custom attribute 'passing' does not exist"));
    expect((await put(id, { archived: false })).body.archived).toBe(false);
  });

  test("refuses to archive what a segment is made of", async () => {
    const plan = (await list("?model=contact")).find((it: { name: string }) => it.name === "plan");
    expect(refusal(await put(plan.id, { archived: true }))).toEqual({
      status: 422,
      code: "data_invalid",
      message: "The Data Attribute you are trying to archive has a dependant object",
    });
  });

  test.each(["999999", "null", "plan"])("knows no attribute %s", async (id) => {
    expect(refusal(await put(id, { archived: true }))).toEqual({
      status: 404,
      code: "field_not_found",
      message: "We couldn't find that data attribute to update",
    });
  });
});
