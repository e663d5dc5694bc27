import { describe, expect, test } from "vitest";
import { filter, refusal, startIntercom } from "./intercom.js";

const { call, create, search } = await startIntercom();
const NOT_FOUND = { status: 404, code: "not_found", message: "Resource Not Found" };
const post = (body: unknown) => call("POST", "/tags", body);
const tagIdsOf = async (contactId: string) =>
  (await call("GET", `/contacts/${contactId}`)).body.tags.data.map((tag: { id: string }) => tag.id);

describe("the tags of the workspace", () => {
  test("are listed whole, by name and regardless of case", async () => {
    await post({ name: "aardvark" });
    const { body } = await call("GET", "/tags");
    const names = body.data.map((tag: { name: string }) => tag.name.toLowerCase());
    expect(names[0]).toBe("aardvark");
    expect(names).toHaveLength(41);
    expect(names).toEqual([...names].sort());
    expect(body.data[0]).toEqual({ type: "tag", id: expect.stringMatching(/^\d+$/), name: "aardvark" });
  });

  test("are created once per name", async () => {
    const { body } = await post({ name: "Once" });
    expect((await post({ name: "ONCE" })).body).toEqual(body);
    expect((await call("GET", `/tags/${body.id}`)).body).toEqual(body);
  });

  test("are renamed by id", async () => {
    const { id } = (await post({ name: "Old name" })).body;
    expect((await post({ id, name: "New name" })).body).toEqual({ type: "tag", id, name: "New name" });
    expect((await post({ id, name: "NEW name" })).body.name).toBe("NEW name");
    expect(refusal(await post({ id: "1", name: "Nobody" }))).toEqual(NOT_FOUND);
  });

  test("are renamed to a name that another has, who keeps it", async () => {
    const other = (await post({ name: "Poor" })).body;
    const { id } = (await post({ name: "Rich" })).body;
    expect(await post({ id, name: "Poor" })).toMatchObject({ status: 200, body: { id, name: "Poor" } });
    expect((await call("GET", `/tags/${other.id}`)).body).toEqual(other);
  });

  test.each([
    {},
    { test: "invalid" },
    { name: "" },
    { name: 5 },
    { name: "x", users: 5 },
    { name: "x", users: [5] },
  ])("refuse %j", async (body) => {
    expect(refusal(await post(body))).toEqual({
      status: 400,
      code: "parameter_invalid",
      message: "invalid tag parameters",
    });
  });

  test("are deleted with an empty answer, and leave everybody", async () => {
    const { id: contactId } = await create({ external_id: "loses-tag" });
    const { id } = (await post({ name: "Short-lived", users: [{ id: contactId }] })).body;
    const deleted = await call("DELETE", `/tags/${id}`);
    expect(deleted).toMatchObject({ status: 200, text: "" });
    expect(await tagIdsOf(contactId)).toEqual([]);
    expect((await search(filter("tag_id", "=", id))).body.total_count).toBe(0);
    expect(refusal(await call("GET", `/tags/${id}`))).toEqual(NOT_FOUND);
    expect(refusal(await call("DELETE", `/tags/${id}`))).toEqual(NOT_FOUND);
  });

  test("stay while a segment is made of them", async () => {
    const { id } = (await post({ name: "VIP" })).body;
    expect(refusal(await call("DELETE", `/tags/${id}`))).toEqual({
      status: 400,
      code: "tag_has_dependent_objects",
      message: "Unable to delete Tag with dependent objects. Segments: VIPs.",
    });
  });
});

describe("many at once", () => {
  test("users are tagged and untagged by name", async () => {
    const [one, two] = [await create({ external_id: "one" }), await create({ role: "lead" })];
    const { id } = (await post({ name: "Many", users: [{ id: one.id }, { id: two.id }, { id: one.id }] }))
      .body;
    expect(await tagIdsOf(one.id)).toEqual([id]);
    expect(await tagIdsOf(two.id)).toEqual([id]);
    await post({ name: "Many", users: [{ id: one.id, untag: true }] });
    expect(await tagIdsOf(one.id)).toEqual([]);
    expect(await tagIdsOf(two.id)).toEqual([id]);
  });

  test("the last word about a user counts", async () => {
    const { id } = await create({ external_id: "named-twice" });
    await post({ name: "On and off", users: [{ id }, { id, untag: true }] });
    expect(await tagIdsOf(id)).toEqual([]);
  });

  test("one unknown user, and nobody is tagged", async () => {
    const { id } = await create({ external_id: "spared" });
    const answer = await post({ name: "Never made", users: [{ id }, { id: "0".repeat(24) }] });
    expect(refusal(answer)).toEqual({ status: 404, code: "not_found", message: "User Not Found" });
    expect(await tagIdsOf(id)).toEqual([]);
    expect((await call("GET", "/tags")).text).not.toContain("Never made");
  });

  test("companies are tagged by either id, and an unknown one is refused", async () => {
    expect((await post({ name: "Firms", companies: [{ company_id: "company-1" }] })).body.name).toBe("Firms");
    expect(
      (await post({ name: "Firms", companies: [{ company_id: "company-1", untag: true }] })).status,
    ).toBe(200);
    expect(refusal(await post({ name: "Firms", companies: [{ company_id: "nobody" }] }))).toEqual({
      status: 404,
      code: "company_not_found",
      message: "Company Not Found",
    });
  });
});

describe("the tags of a contact", () => {
  test("say who applied them, and when; applying one again changes nothing", async () => {
    const { id } = await create({ external_id: "tagged" });
    const { id: tagId, name } = (await post({ name: "Applied" })).body;
    const applied = await call("POST", `/contacts/${id}/tags`, { id: tagId });
    const me = (await call("GET", "/me")).body.id;
    expect(applied.body).toEqual({
      type: "tag",
      id: tagId,
      name,
      applied_at: expect.any(Number),
      applied_by: { type: "admin", id: me },
    });
    expect((await call("POST", `/contacts/${id}/tags`, { id: tagId })).body).toEqual(applied.body);
    expect((await call("GET", `/contacts/${id}/tags`)).body).toEqual({ type: "list", data: [applied.body] });
    expect((await call("DELETE", `/contacts/${id}/tags/${tagId}`)).body).toEqual(applied.body);
    expect((await call("GET", `/contacts/${id}/tags`)).body.data).toEqual([]);
  });

  test("are listed in the order they were applied, and embedded in another", async () => {
    const { id } = await create({ external_id: "in-order" });
    const applied: string[] = [];
    for (const name of ["another", "Test Group X", "extra_one"]) {
      const { body } = await post({ name });
      applied.unshift(body.id);
    }
    for (const tagId of applied) await call("POST", `/contacts/${id}/tags`, { id: tagId });
    const listed = (await call("GET", `/contacts/${id}/tags`)).body.data.map((it: { id: string }) => it.id);
    expect(listed).toEqual(applied);
    expect(await tagIdsOf(id)).toEqual([...applied].reverse());
  });

  test("may be fewer than are counted at 2.16", async () => {
    const seeded = await startIntercom({ contacts: 4 });
    const count = async (version: string) => {
      const headers = { "intercom-version": version };
      const path = "/contacts/find_by_external_id/seed-many";
      const { id, tags } = (await seeded.call("GET", path, undefined, headers)).body;
      return [tags.total_count, (await seeded.call("GET", `/contacts/${id}/tags`)).body.data.length];
    };
    expect(await count("2.14")).toEqual([11, 11]);
    expect(await count("2.16")).toEqual([14, 11]);
  });

  test("can be removed twice", async () => {
    const { id } = await create({ external_id: "untagged" });
    const { body: tag } = await post({ name: "Was never on" });
    expect((await call("DELETE", `/contacts/${id}/tags/${tag.id}`)).body).toEqual(tag);
  });

  test("are refused to strangers and of strangers", async () => {
    const { id } = await create({ external_id: "strange" });
    expect(refusal(await call("POST", `/contacts/${id}/tags`, { id: "1" }))).toEqual(NOT_FOUND);
    expect(refusal(await call("DELETE", `/contacts/${id}/tags/1`))).toEqual(NOT_FOUND);
    expect(refusal(await call("POST", `/contacts/${id}/tags`, {}))).toMatchObject({ status: 400 });
    expect(refusal(await call("POST", "/contacts/nobody/tags", { id: "1" })).message).toBe("User Not Found");
  });

  test("are embedded as ten references, and counted in full", async () => {
    const { id } = await create({ external_id: "eleven" });
    for (let number = 1; number <= 11; number += 1) await post({ name: `Tag ${number}`, users: [{ id }] });
    const { tags } = (await call("GET", `/contacts/${id}`)).body;
    expect(tags).toMatchObject({ total_count: 11, has_more: true, url: `/contacts/${id}/tags` });
    expect(tags.data).toHaveLength(10);
    const [first] = tags.data;
    expect(first).toEqual({ id: first.id, type: "tag", url: `/tags/${first.id}` });
    expect((await call("GET", `/contacts/${id}/tags`)).body.data).toHaveLength(11);
  });
});
