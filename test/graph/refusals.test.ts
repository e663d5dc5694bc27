import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusalTable } from "../../src/graph/errors/refusal-table.js";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import { startUpstream } from "../testkit/upstream.js";

// What Intercom refuses with 400, and what a client is told of it.
const gateway = await startTestGateway();
const { emulator } = gateway;
afterAll(gateway.close);

const rest = (method: string, path: string, body: object) =>
  fetch(new URL(path, emulator.url), {
    method,
    headers: { authorization: `Bearer ${emulator.token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  }).then((answer) => answer.json() as Promise<{ id: string }>);

/** Every mutation that writes details of a contact or a company. */
const writes = {
  createContact: (input: object, { executeOk } = gateway) =>
    executeOk(
      graphql(`
        mutation RefusedCreate($input: CreateContactInput!) {
          payload: createContact(input: $input) { contact { id } userErrors { code message field intercomRequestId } }
        }
      `),
      { input: { role: "LEAD", ...input } },
    ),
  updateContact: (input: object, { executeOk } = gateway) =>
    executeOk(
      graphql(`
        mutation RefusedUpdate($id: ID!, $input: UpdateContactInput!) {
          payload: updateContact(id: $id, input: $input) { contact { id } userErrors { code message field intercomRequestId } }
        }
      `),
      { id: contactId, input },
    ),
  upsertContact: (input: object, { executeOk } = gateway) =>
    executeOk(
      graphql(`
        mutation RefusedUpsert($input: UpsertContactInput!) {
          payload: upsertContact(input: $input) { contact { id } userErrors { code message field intercomRequestId } }
        }
      `),
      { input: { externalId: "refused", ...input } },
    ),
};

let contactId = "";
beforeAll(async () => {
  contactId = (await rest("POST", "/contacts", { role: "lead" })).id;
});

const warm = () =>
  gateway.executeOk(
    graphql(`
      query WarmLists {
        contacts: intercomDataAttributes(model: CONTACT) { name }
        companies: intercomDataAttributes(model: COMPANY) { name }
        intercomAdmins { id }
      }
    `),
  );

/** The only user error of a refused write. */
async function refusal(written: Promise<{ payload?: { userErrors: readonly unknown[] } | null }>) {
  const { payload } = await written;
  expect(payload?.userErrors).toHaveLength(1);
  return payload?.userErrors[0] as { code: string; message: string; field: string[] | null };
}

describe.each(Object.entries(writes))("%s", (_mutation, write) => {
  const route = _mutation === "updateContact" ? "PUT /contacts/{contact_id}" : "POST /contacts";

  test("names the owner who is no teammate, by Intercom's sentence alone", async () => {
    const calls = await emulator.costOf(async () => {
      expect(await refusal(write({ ownerId: "123" }))).toMatchObject({
        code: "INVALID_INPUT",
        message: refusalTable["owner-unknown"].message,
        field: ["input", "ownerId"],
        intercomRequestId: expect.any(String),
      });
    });
    expect(calls.byRoute).toMatchObject({ [route]: 1 });
    expect(calls.total).toBeLessThanOrEqual(2);
  });

  test("names the attribute that was archived a moment ago, by one call", async () => {
    const name = `soon gone ${_mutation}`;
    const { id } = await rest("POST", "/data_attributes", { name, model: "contact", data_type: "string" });
    await write({ customAttributes: { [name]: "x" } });
    await warm();
    await rest("PUT", `/data_attributes/${id}`, { archived: true });
    const calls = await emulator.costOf(async () => {
      const found = await refusal(write({ ownerId: null, customAttributes: { seats: 1, [name]: "x" } }));
      expect(found).toMatchObject({ code: "INVALID_INPUT", field: ["input", "customAttributes", name] });
      expect(found.message).toMatch(/any more: it is archived/);
    });
    expect(calls.byRoute).toEqual({ [route]: 1, "GET /data_attributes": 1 });
  });
});

test("an attribute of companies that was archived a moment ago is named as well", async () => {
  const { id } = await rest("POST", "/data_attributes", {
    name: "tier",
    model: "company",
    data_type: "string",
  });
  const write = () =>
    gateway.executeOk(
      graphql(`
        mutation RefusedCompany {
          payload: upsertCompany(input: { companyId: "refused", customAttributes: { tier: "gold" } }) {
            company { id }
            userErrors { code message field }
          }
        }
      `),
    );
  expect((await write()).payload?.userErrors).toEqual([]);
  await rest("PUT", `/data_attributes/${id}`, { archived: true });
  expect(await refusal(write())).toMatchObject({
    code: "INVALID_INPUT",
    field: ["input", "customAttributes", "tier"],
  });
});

describe("at an Intercom that refuses every write", () => {
  const SECRET = "ann@secret.example";
  let sentence = "";
  /** The definitions change once they were read. */
  let archivedSince = Number.POSITIVE_INFINITY;
  let definitionsRead = 0;
  let tags: object[] = [];

  const upstream = startUpstream(({ method, url = "" }) => {
    if (method !== "GET")
      return [400, { type: "error.list", errors: [{ code: "parameter_invalid", message: sentence }] }];
    if (url.startsWith("/admins"))
      return [200, { type: "admin.list", admins: [{ type: "admin", id: "1", name: "A" }] }];
    if (url.startsWith("/tags")) return [200, { type: "list", data: tags }];
    definitionsRead += 1;
    const archived = definitionsRead >= archivedSince;
    const plan = {
      id: 1,
      name: "plan",
      full_name: "custom_attributes.plan",
      data_type: "string",
      custom: true,
    };
    return [200, { type: "list", data: [{ type: "data_attribute", model: "contact", archived, ...plan }] }];
  });
  let other: Awaited<ReturnType<typeof startTestGateway>>;
  beforeAll(async () => {
    other = await startTestGateway({ emulator, env: { INTERCOM_BASE_URL: (await upstream).url } });
    return async () => {
      await other.close();
      await (await upstream)[Symbol.asyncDispose]();
    };
  });

  /** The user error, and what was asked of Intercom besides the write. */
  async function refused(said: string, write: () => ReturnType<typeof refusal>) {
    sentence = said;
    const { requests } = await upstream;
    const before = requests.length;
    const found = await write();
    expect(JSON.stringify(found)).not.toContain("secret");
    const reads = requests.slice(before).filter((request) => request.startsWith("GET"));
    return { ...found, reads: reads.map((request) => request.split("?")[0]) };
  }

  const UNKNOWN = `Nobody knows what is wrong with ${SECRET}`;
  const update = (input: object) => () => refusal(writes.updateContact(input, other));

  test.each<[string, string, string[]]>([
    [
      "The owner specified is not a member of the workspace",
      refusalTable["owner-unknown"].message,
      ["ownerId"],
    ],
    ["Email is invalid", refusalTable["email-invalid"].message, ["email"]],
    [
      `Custom attribute '${SECRET}' does not exist`,
      refusalTable["attribute-unknown"].message,
      ["customAttributes"],
    ],
  ])("the sentence %j is told in our words, with its field", async (said, message, field) => {
    expect(await refused(said, update({ name: "x" }))).toMatchObject({
      code: "INVALID_INPUT",
      message,
      field: ["input", ...field],
      reads: [],
    });
  });

  test("an owner whom the teammates lack is named without a sentence, by one call", async () => {
    const owned = await refused(UNKNOWN, update({ ownerId: "77" }));
    expect(owned).toMatchObject({ field: ["input", "ownerId"], reads: ["GET /admins"] });
    expect(owned.message).toBe(refusalTable["owner-unknown"].message);
  });

  test("an attribute archived since is named without a sentence, by one call, beside an owner who is there", async () => {
    await refused(UNKNOWN, update({ customAttributes: { plan: "pro" } })); // they are in memory now
    archivedSince = definitionsRead + 1;
    const found = await refused(UNKNOWN, update({ ownerId: "1", customAttributes: { plan: "pro" } }));
    expect(found).toMatchObject({
      field: ["input", "customAttributes", "plan"],
      reads: ["GET /data_attributes"],
    });
    archivedSince = Number.POSITIVE_INFINITY;
  });

  test("where nothing is found, the refusal stays without a field, after one call at most", async () => {
    const input = { ownerId: "1", email: SECRET, customAttributes: { plan: "pro" } };
    await refused(UNKNOWN, update(input));
    const { reads, ...found } = await refused(UNKNOWN, update(input));
    expect(found).toMatchObject({ code: "INVALID_INPUT", field: null });
    expect(reads.length).toBeLessThanOrEqual(1);
  });

  test.each([
    [
      "createTag",
      graphql(
        `mutation RefusedTag { payload: createTag(input: { name: "vip" }) { userErrors { code message field } } }`,
      ),
    ],
    [
      "updateTag",
      graphql(
        `mutation RefusedRename { payload: updateTag(id: "9", input: { name: "vip" }) { userErrors { code message field } } }`,
      ),
    ],
  ])("%s names the name that another tag has by now, by one call", async (_mutation, mutation) => {
    tags = [
      { type: "tag", id: "5", name: "VIP" },
      { type: "tag", id: "9", name: "Old" },
    ];
    const found = await refused(UNKNOWN, () => refusal(other.executeOk(mutation)));
    expect(found).toMatchObject({ code: "INVALID_INPUT", field: ["input", "name"], reads: ["GET /tags"] });
    expect(found.message).toMatch(/^The tag 5 already has this name/);
  });

  test.each([
    [
      `You already have '${SECRET}' in your company data. To save this as new people data, use a different name.`,
      "name",
      1,
    ],
    ["Your name for this attribute must only contain alphanumeric characters", "name", 0],
    ["Data Type isn't an option", "dataType", 0],
    ["Options isn't an array", "options", 0],
    ["You must have at least two options on a list type data attribute", "options", 0],
  ])("createIntercomDataAttribute tells %j by its field", async (said, field, reads) => {
    const found = await refused(said, () =>
      refusal(
        other.executeOk(
          graphql(`
            mutation RefusedAttribute {
              payload: createIntercomDataAttribute(input: { model: CONTACT, name: "unique", dataType: STRING }) {
                userErrors { code message field }
              }
            }
          `),
        ),
      ),
    );
    expect(found).toMatchObject({ code: "INVALID_INPUT", field: ["input", field] });
    expect(found.reads).toHaveLength(reads);
  });

  test.each([
    ["User has been marked for permanent deletion and is not restorable.", "contact-deleted"],
    ["User has been merged and is not restorable.", "contact-merged"],
  ] as const)("unarchiveContact tells %j", async (said, reason) => {
    const found = await refused(said, () =>
      refusal(
        other.executeOk(
          graphql(`
            mutation RefusedUnarchive {
              payload: unarchiveContact(id: "6abbb4440000000001ffffff") { userErrors { code message field } }
            }
          `),
        ),
      ),
    );
    expect(found).toEqual({
      code: "NOT_RESTORABLE",
      message: refusalTable[reason].message,
      field: ["id"],
      reads: [],
    });
  });
});
