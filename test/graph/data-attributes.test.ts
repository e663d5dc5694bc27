import { afterAll, describe, expect, test } from "vitest";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import type {
  CreateIntercomDataAttributeInput,
  IntercomDataAttributeModel,
  UpdateIntercomDataAttributeInput,
} from "../testkit/generated/graphql.js";
import { startUpstream } from "../testkit/upstream.js";

const gateway = await startTestGateway();
const { emulator, executeOk } = gateway;
afterAll(gateway.close);

const create = async (input: Partial<CreateIntercomDataAttributeInput> & { name: string }) =>
  (
    await executeOk(
      graphql(`
        mutation CreateDataAttribute($input: CreateIntercomDataAttributeInput!) {
          payload: createIntercomDataAttribute(input: $input) {
            dataAttribute {
              id model name fullName dataType options description messengerWritable custom archived
            }
            userErrors { code message field }
          }
        }
      `),
      { input: { model: "CONTACT", dataType: "STRING", ...input } },
    )
  ).payload!;

const archive = async (id: string) =>
  (
    await executeOk(
      graphql(`
        mutation ArchiveDataAttribute($id: ID!) {
          payload: archiveIntercomDataAttribute(id: $id) {
            dataAttribute {
              id model name fullName dataType options description messengerWritable custom archived
            }
            userErrors { code message field }
          }
        }
      `),
      { id },
    )
  ).payload!;

const list = async (model: IntercomDataAttributeModel = "CONTACT", includeArchived = false) =>
  (
    await executeOk(
      graphql(`
        query DataAttributes($model: IntercomDataAttributeModel!, $archived: Boolean!) {
          intercomDataAttributes(model: $model, includeArchived: $archived) {
            id name dataType options archived
          }
        }
      `),
      { model, archived: includeArchived },
    )
  ).intercomDataAttributes!;

describe("createIntercomDataAttribute", () => {
  test.each(["STRING", "INTEGER", "FLOAT", "BOOLEAN", "DATE"] as const)(
    "defines a %s, which is known at once",
    async (dataType) => {
      const name = `a ${dataType.toLowerCase()}`;
      await list();
      const { dataAttribute, userErrors } = await create({ name, dataType, description: "For a test" });
      expect(userErrors).toEqual([]);
      expect(dataAttribute).toMatchObject({
        id: expect.stringMatching(/^\d+$/),
        model: "CONTACT",
        name,
        fullName: `custom_attributes.${name}`,
        dataType,
        options: null,
        description: "For a test",
        messengerWritable: false,
        custom: true,
        archived: false,
      });
      expect((await list()).find((attribute) => attribute.name === name)).toMatchObject({ dataType });
    },
  );

  test("defines a list of values to choose from", async () => {
    const { dataAttribute } = await create({
      model: "COMPANY",
      name: "tier",
      options: ["gold", "silver"],
      messengerWritable: true,
    });
    expect(dataAttribute).toMatchObject({
      model: "COMPANY",
      dataType: "STRING",
      options: ["gold", "silver"],
      messengerWritable: true,
    });
    expect((await list("COMPANY")).map(({ name }) => name)).toContain("tier");
  });

  test("says which attribute has the name already, also one of companies or an archived one", async () => {
    for (const [name, said] of [
      ["Industry_Code", /already has an attribute "industry_code", of type STRING for model COMPANY/],
      ["legacy_code", /model CONTACT, archived/],
    ] as const) {
      const { dataAttribute, userErrors } = await create({ name });
      expect(dataAttribute).toBeNull();
      expect(userErrors).toMatchObject([{ code: "INVALID_INPUT", field: ["input", "name"] }]);
      expect(userErrors[0]?.message).toMatch(said);
    }
  });

  test.each<[string, Parameters<typeof create>[0], string[]]>([
    ["an unknown model", { name: "x", model: "UNKNOWN" }, ["model"]],
    ["an unknown type", { name: "x", dataType: "UNKNOWN" }, ["dataType"]],
    ["a name with a dot", { name: "a.b" }, ["name"]],
    ["an empty name", { name: "" }, ["name"]],
    ["a name that JavaScript keeps for itself", { name: "__proto__" }, ["name"]],
    ["options that are no texts", { name: "x", dataType: "INTEGER", options: ["1", "2"] }, ["options"]],
    ["a single option", { name: "x", options: ["a", "a"] }, ["options"]],
    ["an empty option", { name: "x", options: ["a", ""] }, ["options", "1"]],
  ])("refuses %s before any call", async (_what, input, field) => {
    const calls = await emulator.costOf(async () => {
      const { userErrors } = await create(input);
      expect(userErrors).toMatchObject([{ code: "INVALID_INPUT", field: ["input", ...field] }]);
    });
    expect(calls.total).toBe(0);
  });
});

test("createIntercomDataAttribute tells all that is wrong at once", async () => {
  const wrong = {
    model: "UNKNOWN",
    name: "a.b",
    dataType: "INTEGER",
    options: ["1"],
    description: "",
  } as const;
  const { userErrors } = await create({ ...wrong, options: ["1"] });
  expect(userErrors.map(({ field }) => field?.[1])).toEqual(["model", "name", "options", "description"]);
});

describe("archiveIntercomDataAttribute", () => {
  test("really archives: the SDK sends nothing where its nested body is forgotten", async () => {
    const { dataAttribute } = await create({ name: "short lived" });
    const { dataAttribute: archived, userErrors } = await archive(dataAttribute?.id ?? "");
    expect(userErrors).toEqual([]);
    expect(archived).toMatchObject({ id: dataAttribute?.id, name: "short lived", archived: true });
    expect((await list()).map(({ name }) => name)).not.toContain("short lived");
    expect((await list("CONTACT", true)).find(({ name }) => name === "short lived")?.archived).toBe(true);
  });

  test("says that a segment uses the attribute", async () => {
    const plan = (await list()).find(({ name }) => name === "plan");
    const { dataAttribute, userErrors } = await archive(plan?.id ?? "");
    expect(dataAttribute).toBeNull();
    expect(userErrors).toMatchObject([{ code: "INVALID_INPUT", field: ["id"] }]);
    expect(userErrors[0]?.message).toContain("segment");
  });

  test("says that there is no such attribute, and refuses what is no id before any call", async () => {
    expect(await archive("987654")).toMatchObject({ userErrors: [{ code: "NOT_FOUND", field: ["id"] }] });
    const calls = await emulator.costOf(async () => {
      for (const id of ["plan", "0", "1.5", "../admins"])
        expect(await archive(id)).toMatchObject({ userErrors: [{ code: "INVALID_INPUT", field: ["id"] }] });
    });
    expect(calls.total).toBe(0);
  });
});

describe("updateIntercomDataAttribute", () => {
  const update = async (id: string, input: UpdateIntercomDataAttributeInput, { executeOk } = gateway) =>
    (
      await executeOk(
        graphql(`
          mutation UpdateDataAttribute($id: ID!, $input: UpdateIntercomDataAttributeInput!) {
            payload: updateIntercomDataAttribute(id: $id, input: $input) {
              dataAttribute { id name label description options archived messengerWritable }
              userErrors { code message field }
            }
          }
        `),
        { id, input },
      )
    ).payload!;

  const defined = async (input: Parameters<typeof create>[0]) =>
    (await create(input)).dataAttribute?.id as string;

  test("changes what is named, by one call, and the lists show it at once", async () => {
    const id = await defined({ name: "ring", options: ["S", "M"], description: "Old" });
    await list();
    const input = {
      label: "Ring size",
      description: "New",
      options: ["S", "M", "L"],
      messengerWritable: true,
    };
    const calls = await emulator.costOf(async () => {
      expect(await update(id, input)).toEqual({
        dataAttribute: { id, name: "ring", archived: false, ...input },
        userErrors: [],
      });
    });
    expect(calls.byRoute).toEqual({ "PUT /data_attributes/{data_attribute_id}": 1 });
    expect((await list()).find(({ name }) => name === "ring")).toMatchObject({ options: ["S", "M", "L"] });
    const { dataAttribute } = await update(id, { description: "Newer" });
    expect(dataAttribute).toEqual({ id, name: "ring", archived: false, ...input, description: "Newer" });
  });

  test("archives an attribute and brings it back, and writes follow", async () => {
    const id = await defined({ name: "in and out" });
    const attempt = async () => {
      const { createContact } = await executeOk(
        graphql(`
          mutation WriteAttributeOfLead($attributes: JSON) {
            createContact(input: { role: LEAD, customAttributes: $attributes }) { userErrors { message } }
          }
        `),
        { attributes: { "in and out": "x" } },
      );
      return createContact?.userErrors.map(({ message }) => message);
    };
    expect((await update(id, { archived: true })).dataAttribute).toMatchObject({ archived: true });
    expect(await attempt()).toEqual([
      expect.stringContaining("bring it back by `updateIntercomDataAttribute`"),
    ]);
    expect((await update(id, { archived: false })).dataAttribute).toMatchObject({ archived: false });
    expect(await attempt()).toEqual([]);
  });

  test("says that a segment uses the attribute that is to be archived", async () => {
    const plan = (await list()).find(({ name }) => name === "plan")?.id as string;
    const { dataAttribute, userErrors } = await update(plan, { archived: true });
    expect(dataAttribute).toBeNull();
    expect(userErrors).toMatchObject([{ code: "INVALID_INPUT", field: ["input", "archived"] }]);
    expect(userErrors[0]?.message).toMatch(/segment .* uses this attribute/);
  });

  test("says that there is no such attribute", async () => {
    const { userErrors } = await update("987654", { description: "x" });
    expect(userErrors).toMatchObject([{ code: "NOT_FOUND", field: ["id"] }]);
  });

  test.each<[string, string, UpdateIntercomDataAttributeInput, string[][]]>([
    ["nothing to change", "1", {}, [["input"]]],
    ["what is no id", "plan", { description: "x" }, [["id"]]],
    ["one option", "1", { options: ["a", "a"] }, [["input", "options"]]],
    ["an empty option", "1", { options: ["a", ""] }, [["input", "options", "1"]]],
    [
      "all that is wrong at once",
      "0",
      { label: null, description: "x".repeat(256), options: null, archived: null, messengerWritable: null },
      [
        ["id"],
        ["input", "label"],
        ["input", "options"],
        ["input", "archived"],
        ["input", "messengerWritable"],
        ["input", "description"],
      ],
    ],
  ])("refuses %s before any call", async (_what, id, input, fields) => {
    const calls = await emulator.costOf(async () => {
      const { dataAttribute, userErrors } = await update(id, input);
      expect(dataAttribute).toBeNull();
      expect(userErrors.map(({ field }) => field)).toEqual(fields);
    });
    expect(calls.total).toBe(0);
  });

  test("says that Intercom kept the label, where it does, beside what it changed", async () => {
    await using upstream = await startUpstream(() => [
      200,
      { type: "data_attribute", id: 7, model: "contact", name: "kept", label: "Old", description: "New" },
    ]);
    await using other = await startTestGateway({ emulator, env: { INTERCOM_BASE_URL: upstream.url } });
    const { dataAttribute, userErrors } = await update("7", { label: "Mine", description: "New" }, other);
    expect(dataAttribute).toMatchObject({ label: "Old", description: "New" });
    expect(userErrors).toMatchObject([{ code: "INVALID_INPUT", field: ["input", "label"] }]);
    expect(userErrors[0]?.message).toMatch(/kept the former label.*other changes were made/);
  });
});
