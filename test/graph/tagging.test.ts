import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startTestEmulator } from "../testkit/emulator.js";
import { untyped } from "../testkit/execute.js";
import { startFaultProxy } from "../testkit/fault-proxy.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

// Without a lag: what a search finds decides whether a tag that was created by mistake is removed.
const emulator = await startTestEmulator({ contacts: 30, searchLagMs: 0 });
const proxy = await startFaultProxy(emulator.url);
const start = (version: string) =>
  startTestGateway({ emulator, env: { INTERCOM_BASE_URL: proxy.url, INTERCOM_VERSION: version } });
const gateways: Record<string, TestGateway> = { "2.14": await start("2.14"), "2.16": await start("2.16") };
/** Another replica, without anything that tells one of the other's writes. */
const replica = await startTestGateway({ emulator });
afterAll(async () => {
  await Promise.all([replica.close(), ...Object.values(gateways).map((gateway) => gateway.close())]);
  await Promise.all([proxy.close(), emulator.close()]);
});
beforeEach(() => proxy.reset());

/** Somebody else in the workspace. */
async function rest<T>(method: string, path: string, body?: unknown): Promise<T> {
  const answer = await fetch(`${emulator.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${emulator.token}`, "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return (text === "" ? undefined : JSON.parse(text)) as T;
}

interface Thing {
  readonly id: string;
  readonly name: string;
}

let number = 0;
const newTag = async (): Promise<Thing> => {
  const { id, name } = await rest<Thing>("POST", "/tags", { name: `Race ${++number}` });
  return { id, name };
};
const tagsNow = async () => (await rest<{ data: Thing[] }>("GET", "/tags")).data;
const rename = (id: string, name: string) => rest<Thing>("POST", "/tags", { id, name });
const remove = (id: string) => rest("DELETE", `/tags/${id}`);

const KINDS = {
  contacts: {
    argument: "contactIds",
    make: () => rest<Thing>("POST", "/contacts", { role: "lead", name: "Race" }),
    tagIdsOf: async (id: string) =>
      (await rest<{ data: Thing[] }>("GET", `/contacts/${id}/tags`)).data.map((tag) => tag.id),
    put: (name: string, ids: string[]) => ({ name, users: ids.map((id) => ({ id })) }),
  },
  companies: {
    argument: "companyIds",
    make: () => rest<Thing>("POST", "/companies", { company_id: `race-${++number}` }),
    tagIdsOf: async (id: string) =>
      (await rest<{ tags: { tags: Thing[] } }>("GET", `/companies/${id}`)).tags.tags.map((tag) => tag.id),
    put: (name: string, ids: string[]) => ({ name, companies: ids.map((id) => ({ id })) }),
  },
} as const;

type Kind = keyof typeof KINDS;

interface Payload {
  readonly tag: Thing | null;
  readonly ids: readonly string[];
  readonly userErrors: readonly { code: string; message: string; field: string[] | null }[];
}

const suffix = (kind: Kind) => (kind === "contacts" ? "Contacts" : "Companies");

async function change(
  gateway: TestGateway,
  verb: "tag" | "untag",
  kind: Kind,
  ids: readonly string[],
  args: string,
): Promise<Payload> {
  const { argument } = KINDS[kind];
  const { payload } = await gateway.executeOk<{ payload: Payload }>(
    untyped(`mutation ($ids: [ID!]!) {
      payload: ${verb}${suffix(kind)}(${argument}: $ids, ${args}) {
        tag { id name } ids: ${argument} userErrors { code message field }
      }
    }`),
    { ids },
  );
  return payload;
}

const CASES = Object.keys(gateways).flatMap((version) =>
  (["contacts", "companies"] as const).map((kind) => ({ version, kind })),
);

describe.each(CASES)("tags of many $kind at Intercom $version", ({ version, kind }) => {
  const gateway = gateways[version]!;
  const { argument, make, tagIdsOf, put } = KINDS[kind];
  const two = async () => [(await make()).id, (await make()).id];

  test("go by the id of a tag that somebody renamed a moment ago", async () => {
    const [tag, ids] = [await newTag(), await two()];
    await gateway.executeOk(graphql(`query WarmTags { tags { id } }`));
    const { name } = await rename(tag.id, `${tag.name} renamed`);
    const expected = { tag: { id: tag.id, name }, ids, userErrors: [] };
    expect(await change(gateway, "tag", kind, ids, `tagId: "${tag.id}"`)).toEqual(expected);
    for (const id of ids) expect(await tagIdsOf(id)).toEqual([tag.id]);
    const again = `${name} again`;
    await rename(tag.id, again);
    expect(await change(gateway, "untag", kind, ids, `tagId: "${tag.id}"`)).toEqual({
      ...expected,
      tag: { id: tag.id, name: again },
    });
    for (const id of ids) expect(await tagIdsOf(id)).toEqual([]);
    expect((await tagsNow()).filter((one) => one.name.startsWith(tag.name))).toMatchObject([{ id: tag.id }]);
  });

  test("go by the id of a tag that another replica renamed", async () => {
    const [tag, ids] = [await newTag(), await two()];
    await gateway.executeOk(graphql(`query WarmTags { tags { id } }`));
    await replica.executeOk(
      graphql(`
        mutation RenameInReplica($id: ID!, $name: String!) {
          updateTag(id: $id, input: { name: $name }) { userErrors { code } }
        }
      `),
      { id: tag.id, name: `${tag.name} by a replica` },
    );
    expect(await change(gateway, "tag", kind, ids, `tagId: "${tag.id}"`)).toMatchObject({ ids });
    for (const id of ids) expect(await tagIdsOf(id)).toEqual([tag.id]);
  });

  test.each(["tag", "untag"] as const)(
    "%s: NOT_FOUND for a tag that somebody deleted or made anew",
    async (verb) => {
      const [tag, ids] = [await newTag(), await two()];
      await gateway.executeOk(graphql(`query WarmTags { tags { id } }`));
      const refused = {
        tag: null,
        ids: [],
        userErrors: [{ code: "NOT_FOUND", field: ["tagId"], message: expect.any(String) }],
      };
      await remove(tag.id);
      expect(await change(gateway, verb, kind, ids, `tagId: "${tag.id}"`)).toEqual(refused);
      const anew = await rest<Thing>("POST", "/tags", { name: tag.name });
      expect(await change(gateway, verb, kind, ids, `tagId: "${tag.id}"`)).toEqual(refused);
      for (const id of ids) expect(await tagIdsOf(id)).toEqual([]);
      expect((await tagsNow()).filter(({ name }) => name === tag.name)).toEqual([anew]);
      expect(proxy.hits).not.toContain("POST /tags");
    },
  );

  test.each([
    ["tag", "renamed"],
    ["untag", "renamed"],
    ["tag", "deleted"],
    ["untag", "deleted"],
  ] as const)(
    "%s: a tag that was %s after it was read is OUTCOME_UNKNOWN, and no stray tag stays",
    async (verb, how) => {
      const [tag, ids] = [await newTag(), await two()];
      if (verb === "untag") await rest("POST", "/tags", put(tag.name, ids));
      proxy.before("POST /tags", () =>
        how === "renamed" ? rename(tag.id, `${tag.name} renamed`) : remove(tag.id),
      );
      const payload = await change(gateway, verb, kind, ids, `tagId: "${tag.id}"`);
      expect(payload).toMatchObject({ tag: null, ids: [] });
      expect(payload.userErrors.map(({ code, field }) => [code, field])).toEqual([
        ["OUTCOME_UNKNOWN", [argument, "0"]],
        ["OUTCOME_UNKNOWN", [argument, "1"]],
      ]);
      expect(payload.userErrors[0]?.message).toMatch(
        new RegExp(
          `"${tag.name}" \\(id \\d+\\) ${verb === "tag" ? "on" : "off"} instead. That tag was new and was deleted`,
        ),
      );
      expect((await tagsNow()).filter(({ name }) => name === tag.name)).toEqual([]);
      const left = verb === "untag" && how === "renamed" ? [tag.id] : [];
      for (const id of ids) expect(await tagIdsOf(id)).toEqual(left);
      const { tags } = await gateway.executeOk(graphql(`query TagNames { tags { id name } }`));
      expect(tags?.map(({ name }) => name)).not.toContain(tag.name);
    },
  );

  test("a tag that somebody made anew and uses stays, and the error names it", async () => {
    const [tag, ids, [other = ""]] = [await newTag(), await two(), await two()];
    let anew: Thing | undefined;
    proxy.before("POST /tags", async () => {
      await remove(tag.id);
      anew = await rest<Thing>("POST", "/tags", put(tag.name, [other]));
    });
    const payload = await change(gateway, "tag", kind, ids, `tagId: "${tag.id}"`);
    expect(payload.userErrors).toHaveLength(2);
    expect(payload.userErrors[1]).toMatchObject({
      code: "OUTCOME_UNKNOWN",
      field: [argument, "1"],
      message: expect.stringContaining(`"${tag.name}" (id ${anew?.id}) on instead. Nothing was undone.`),
    });
    for (const id of [...ids, other]) expect(await tagIdsOf(id)).toEqual([anew?.id]);
    expect(proxy.hits.filter((hit) => hit.startsWith("DELETE"))).toEqual([]);
  });

  test("a tag that was there already and took over the name stays", async () => {
    const [tag, other, ids] = [await newTag(), await newTag(), await two()];
    proxy.before("POST /tags", async () => {
      await rename(tag.id, `${tag.name} before`);
      await rename(other.id, tag.name.toUpperCase());
    });
    const payload = await change(gateway, "tag", kind, ids, `tagId: "${tag.id}"`);
    expect(payload.userErrors[0]?.message).toContain(
      `"${tag.name.toUpperCase()}" (id ${other.id}) on instead`,
    );
    for (const id of ids) expect(await tagIdsOf(id)).toEqual([other.id]);
    expect(proxy.hits).toEqual(["GET /tags", "POST /tags"]);
  });

  test("two tags of one name are refused before anything is written", async () => {
    const [one, other, ids] = [await newTag(), await newTag(), await two()];
    await rename(other.id, one.name.toUpperCase());
    for (const [args, field] of [
      [`tagId: "${one.id}"`, "tagId"],
      [`tagName: "${one.name}"`, "tagName"],
    ] as const)
      expect(await change(gateway, "tag", kind, ids, args)).toMatchObject({
        tag: null,
        userErrors: [{ code: "INVALID_INPUT", field: [field] }],
      });
    expect(proxy.hits).not.toContain("POST /tags");
    await remove(other.id);
  });

  test("go by name regardless of case, and a missing tag is created only when that is wanted", async () => {
    const [tag, ids] = [await newTag(), await two()];
    const byName = `tagName: "${tag.name.toUpperCase()}"`;
    expect(await change(gateway, "tag", kind, ids, byName)).toEqual({ tag, ids, userErrors: [] });
    expect(await change(gateway, "untag", kind, ids, byName)).toEqual({ tag, ids, userErrors: [] });
    const missing = `Missing ${++number}`;
    for (const verb of ["tag", "untag"] as const)
      expect(await change(gateway, verb, kind, ids, `tagName: "${missing}"`)).toMatchObject({
        tag: null,
        userErrors: [{ code: "NOT_FOUND", field: ["tagName"] }],
      });
    const created = await change(gateway, "tag", kind, ids, `tagName: "${missing}", createMissing: true`);
    expect(created).toMatchObject({ tag: { name: missing }, ids, userErrors: [] });
    for (const id of ids) expect(await tagIdsOf(id)).toEqual([created.tag?.id]);
    const { tags } = await gateway.executeOk(graphql(`query TagNames { tags { id name } }`));
    expect(tags).toContainEqual(created.tag);
  });

  test("a name means the tag that has it at the time of the write, and creates none against the client's will", async () => {
    const [tag, other, ids] = [await newTag(), await newTag(), await two()];
    const byName = `tagName: "${tag.name}"`;
    proxy.before("POST /tags", async () => {
      await rename(tag.id, `${tag.name} before`);
      await rename(other.id, tag.name);
    });
    expect(await change(gateway, "tag", kind, ids, byName)).toMatchObject({ tag: { id: other.id }, ids });
    proxy.before("POST /tags", () => rename(other.id, `${tag.name} gone`));
    expect(await change(gateway, "untag", kind, ids, byName)).toMatchObject({
      ids: [],
      userErrors: [{ code: "OUTCOME_UNKNOWN" }, { code: "OUTCOME_UNKNOWN" }],
    });
    expect((await tagsNow()).map(({ name }) => name)).not.toContain(tag.name);
  });

  test("those that Intercom does not know are named, and the others are changed", async () => {
    const [tag, [one = "", other = ""]] = [await newTag(), await two()];
    const given = [one, "6abbb4440000000001ffffff", other, one];
    for (const verb of ["tag", "untag"] as const) {
      expect(await change(gateway, verb, kind, given, `tagId: "${tag.id}"`)).toMatchObject({
        tag,
        ids: [one, other],
        userErrors: [{ code: "NOT_FOUND", field: [argument, "1"] }],
      });
      const expected = verb === "tag" ? [tag.id] : [];
      for (const id of [one, other]) expect(await tagIdsOf(id)).toEqual(expected);
    }
  });
});

describe.each(Object.keys(gateways))("exact at Intercom %s", (version) => {
  const gateway = gateways[version]!;
  const { make, tagIdsOf } = KINDS.contacts;

  test("goes contact by contact by the id of the tag, whatever becomes of its name", async () => {
    const [tag, one, other] = [await newTag(), await make(), await make()];
    const ids = [one.id, "6abbb4440000000001ffffff", other.id];
    const namesake = await newTag();
    await rename(namesake.id, tag.name);
    for (const verb of ["tag", "untag"] as const) {
      proxy.reset();
      const payload = await change(gateway, verb, "contacts", ids, `tagId: "${tag.id}", exact: true`);
      expect(payload).toMatchObject({
        tag: { id: tag.id },
        ids: [one.id, other.id],
        userErrors: [{ code: "NOT_FOUND", field: ["contactIds", "1"] }],
      });
      const expected = verb === "tag" ? [tag.id] : [];
      for (const { id } of [one, other]) expect(await tagIdsOf(id)).toEqual(expected);
      expect(proxy.hits).toHaveLength(ids.length + 1); // the list of tags tells whether it was the tag
    }
    await remove(namesake.id);
  });

  test("says NOT_FOUND of a tag that is not there, by id and by name, and creates one that is missing", async () => {
    const [{ id }, { id: contactId }] = [await newTag(), await make()];
    await remove(id);
    expect(
      await change(gateway, "tag", "contacts", [contactId], `tagId: "${id}", exact: true`),
    ).toMatchObject({ tag: null, ids: [], userErrors: [{ code: "NOT_FOUND", field: ["tagId"] }] });
    const byName = `tagName: "Exact ${++number}", exact: true`;
    expect(await change(gateway, "tag", "contacts", [contactId], byName)).toMatchObject({
      userErrors: [{ code: "NOT_FOUND", field: ["tagName"] }],
    });
    const created = await change(gateway, "tag", "contacts", [contactId], `${byName}, createMissing: true`);
    expect(created).toMatchObject({ ids: [contactId], userErrors: [] });
    expect(await tagIdsOf(contactId)).toEqual([created.tag?.id]);
    expect(await change(gateway, "untag", "contacts", [contactId], byName)).toMatchObject({
      ids: [contactId],
    });
    expect(await tagIdsOf(contactId)).toEqual([]);
  });

  test("says of each contact what became of it when some calls fail", async () => {
    const [tag, ids] = [await newTag(), [(await make()).id, (await make()).id, (await make()).id]];
    proxy.spoil("rateLimited", { method: "POST", afterWrite: true });
    const payload = await change(gateway, "tag", "contacts", ids, `tagId: "${tag.id}", exact: true`);
    expect(payload.ids.length + payload.userErrors.length).toBe(3);
    for (const { code, message } of payload.userErrors) {
      expect(code).toBe("RATE_LIMITED");
      expect(message).toMatch(/^This contact was not changed/);
    }
    for (const id of ids) expect(await tagIdsOf(id)).toEqual(payload.ids.includes(id) ? [tag.id] : []);
  });
});

describe("one contact", () => {
  const byName = graphql(`
    mutation TagByName($id: ID!, $name: String!, $create: Boolean!) {
      tagContact(contactId: $id, tagName: $name, createMissing: $create) {
        tag { id name }
        contact { tags { id } }
        userErrors { code field }
      }
    }
  `);
  const off = graphql(`
    mutation UntagByName($id: ID!, $name: String!) {
      untagContact(contactId: $id, tagName: $name) {
        tag { id name }
        contact { tags { id } }
        userErrors { code field }
      }
    }
  `);

  test.each(Object.keys(gateways))(
    "is tagged and untagged by the name of a tag at Intercom %s",
    async (version) => {
      const gateway = gateways[version]!;
      const [tag, { id }] = [await newTag(), await KINDS.contacts.make()];
      const name = tag.name.toLowerCase();
      expect(await gateway.executeOk(byName, { id, name, create: false })).toEqual({
        tagContact: { tag, contact: { tags: [{ id: tag.id }] }, userErrors: [] },
      });
      expect(await gateway.executeOk(off, { id, name })).toEqual({
        untagContact: { tag, contact: { tags: [] }, userErrors: [] },
      });
      const missing = { id, name: `Single ${++number}` };
      const nothing = { tag: null, contact: null, userErrors: [{ code: "NOT_FOUND", field: ["tagName"] }] };
      expect(await gateway.executeOk(byName, { ...missing, create: false })).toEqual({ tagContact: nothing });
      expect(await gateway.executeOk(off, missing)).toEqual({ untagContact: nothing });
      const created = await gateway.executeOk(byName, { ...missing, create: true });
      expect(created.tagContact).toMatchObject({ tag: { name: missing.name }, userErrors: [] });
      expect(created.tagContact?.contact?.tags).toEqual([{ id: created.tagContact?.tag?.id }]);
    },
  );

  test("that Intercom does not know is NOT_FOUND, and no tag is created for it", async () => {
    const unknown = { id: "6abbb4440000000001ffffff", name: `Nobody's ${++number}`, create: true };
    expect(await gateways["2.14"]!.executeOk(byName, unknown)).toEqual({
      tagContact: { tag: null, contact: null, userErrors: [{ code: "NOT_FOUND", field: ["contactId"] }] },
    });
    expect((await tagsNow()).map(({ name }) => name)).not.toContain(unknown.name);
    // From 2.16 on Intercom creates the tag nevertheless.
    expect(await gateways["2.16"]!.executeOk(byName, unknown)).toMatchObject({
      tagContact: { tag: null, userErrors: [{ code: "OUTCOME_UNKNOWN" }] },
    });
  });

  test("NOT_FOUND blames a tag that was deleted a moment ago, and not the contact", async () => {
    const [tag, { id }] = [await newTag(), await KINDS.contacts.make()];
    const gateway = gateways["2.14"]!;
    await gateway.executeOk(graphql(`query WarmTags { tags { id } }`));
    await remove(tag.id);
    const { tagContact } = await gateway.executeOk(
      graphql(`
        mutation TagWithDeleted($id: ID!, $tag: ID!) {
          tagContact(contactId: $id, tagId: $tag) { userErrors { code field } }
        }
      `),
      { id, tag: tag.id },
    );
    expect(tagContact?.userErrors).toEqual([{ code: "NOT_FOUND", field: ["tagId"] }]);
  });
});

describe("which tag", () => {
  const ONE = `contactId: "1"`;
  const mutations = [
    ["tagContact", ONE],
    ["untagContact", ONE],
    ["tagContacts", `contactIds: ["1"]`],
    ["untagContacts", `contactIds: ["1"]`],
    ["tagCompanies", `companyIds: ["1"]`],
    ["untagCompanies", `companyIds: ["1"]`],
  ] as const;
  const faults = [
    ["nothing", "", ["tagId"], "Send the tagId or the tagName of the tag."],
    ["null", "tagId: null, tagName: null", ["tagId"], "Send the tagId or the tagName of the tag."],
    ["both", `tagId: "1", tagName: "VIP"`, ["tagName"], "Send either tagId or tagName, and not both."],
    ["a blank name", `tagName: " "`, ["tagName"], "A tag needs a name."],
    ["no id", `tagId: ".."`, ["tagId"], /not an Intercom id/],
  ] as const;

  test.each(mutations)("%s refuses any but one before any call", async (mutation, args) => {
    const more = mutation.startsWith("tag")
      ? [
          [
            "createMissing beside tagId",
            `tagId: "1", createMissing: true`,
            ["createMissing"],
            /^A tag is created by its name/,
          ] as const,
        ]
      : [];
    const { total } = await emulator.costOf(async () => {
      for (const [what, tag, field, message] of [...faults, ...more]) {
        const { payload } = await replica.executeOk<{ payload: { userErrors: unknown[] } }>(
          untyped(`mutation { payload: ${mutation}(${args}, ${tag}) { userErrors { code field message } } }`),
        );
        expect(payload.userErrors, what).toEqual([
          {
            code: "INVALID_INPUT",
            field,
            message: typeof message === "string" ? message : expect.stringMatching(message),
          },
        ]);
      }
    });
    expect(total).toBe(0);
  });
});

test("while Intercom's index runs behind, nothing proves that nobody else has a stray tag, and it stays", async () => {
  await emulator.reset({ searchLagMs: 60_000 });
  const [tag, { id }, other] = [await newTag(), await KINDS.contacts.make(), await KINDS.contacts.make()];
  proxy.before("POST /tags", async () => {
    await rename(tag.id, `${tag.name} renamed`);
    await rest("POST", "/tags", KINDS.contacts.put(tag.name, [other.id]));
  });
  const payload = await change(gateways["2.14"]!, "tag", "contacts", [id], `tagId: "${tag.id}"`);
  expect(payload.userErrors).toMatchObject([{ code: "OUTCOME_UNKNOWN" }]);
  expect(payload.userErrors[0]?.message).toContain("Nothing was undone");
  expect(await KINDS.contacts.tagIdsOf(other.id)).toHaveLength(1);
});
