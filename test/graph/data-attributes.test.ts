import { afterAll, describe, expect, test } from "vitest";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import type {
  CreateIntercomDataAttributeInput,
  IntercomDataAttributeModel,
} from "../testkit/generated/graphql.js";

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
