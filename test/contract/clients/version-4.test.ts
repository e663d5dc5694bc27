import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { startIntercom } from "../../emulator/intercom.js";
import { type Loose, noteCalls } from "./called.js";
import { isLeftOut, reason } from "./left-out.js";

const RESOURCES = [
  "contacts",
  "companies",
  "tags",
  "segments",
  "subscriptions",
  "notes",
  "dataAttributes",
  "admins",
];
/** About what the emulator does not have: conversations, activity logs, being away. */
const BEYOND = [
  "admins.away",
  "admins.listAllActivityLogs",
  "tags.tagConversation",
  "tags.untagConversation",
];

describe.skipIf(isLeftOut)(`intercom-client 4.0, which sends the token as a user name${reason}`, () => {
  test("calls all that it offers for contacts and what hangs on them", async () => {
    const { emulator, call } = await startIntercom({ contacts: 20 });
    const { Client, Operators } = createRequire(import.meta.url)("intercom-client-4");
    const original = new Client({ tokenAuth: { token: "any" } });
    original.useRequestOpts({ baseURL: emulator.url });
    const { client, uncalled } = noteCalls(original, RESOURCES);

    const user: Loose = await client.contacts.createUser({ externalId: "old", email: "old@example.com" });
    const lead: Loose = await client.contacts.createLead({ name: "Lena" });
    expect(await client.contacts.find({ id: user.id })).toMatchObject({ external_id: "old", role: "user" });
    await client.contacts.update({ id: user.id, name: "Olga" });
    const query = { field: "email", operator: Operators?.EQUALS ?? "=", value: "old@example.com" };
    expect(await client.contacts.search({ data: { query } })).toMatchObject({ data: [{ name: "Olga" }] });
    expect((await client.contacts.list({ perPage: 5 })).data).toHaveLength(5);

    const company: Loose = await client.companies.create({ companyId: "old-firm", name: "Old", plan: "Pro" });
    expect(await client.companies.update({ companyId: company.id, name: "Old & Co" })).toMatchObject({
      name: "Old & Co",
    });
    expect(await client.companies.find({ companyId: "old-firm" })).toMatchObject({ company_id: "old-firm" });
    await client.companies.attachContact({ contactId: user.id, companyId: company.id });
    expect(await client.companies.list({ page: 1, perPage: 60 })).toMatchObject({ type: "list" });
    expect((await client.companies.list({ perPage: 60 })).data.map((it: Loose) => it.id)).toContain(
      company.id,
    );
    expect(await client.companies.listAttachedContacts({ companyId: company.id })).toMatchObject({
      data: [{ id: user.id }],
    });
    expect((await client.companies.listAttachedSegments({ companyId: company.id })).type).toBe("list");
    const scrolled: Loose = await client.companies.scroll.next({});
    expect(scrolled.data.map((it: Loose) => it.id)).toContain(company.id);

    const tag: Loose = await client.tags.create({ name: "Antique" });
    expect(await client.tags.update({ id: tag.id, name: "Vintage" })).toMatchObject({ name: "Vintage" });
    await client.tags.tagContact({ contactId: user.id, tagId: tag.id });
    await client.tags.tagCompanies({ tagName: "Vintage", companiesIds: [company.id] });
    expect((await client.tags.list()).data).toContainEqual({ type: "tag", id: tag.id, name: "Vintage" });
    expect(await client.contacts.listAttachedTags({ id: user.id })).toMatchObject({ data: [{ id: tag.id }] });
    await client.tags.untagCompanies({ tagName: "Vintage", companiesIds: [company.id] });
    await client.tags.untagContact({ contactId: user.id, tagId: tag.id });

    const { segments }: Loose = await client.segments.list({ includeCount: true });
    expect(await client.segments.find({ id: segments[0].id, includeCount: true })).toEqual(segments[0]);
    expect((await client.contacts.listAttachedSegments({ id: user.id })).type).toBe("list");
    expect(
      (await client.contacts.listAttachedCompanies({ id: user.id, page: 1, perPage: 5 })).data,
    ).toHaveLength(1);
    expect((await client.subscriptions.listTypes()).data).toHaveLength(4);
    expect((await client.contacts.listAttachedEmailSubscriptions({ id: user.id })).data).toEqual([]);

    const { admins }: Loose = await client.admins.list();
    expect(await client.admins.find({ id: admins[0].id })).toMatchObject({ name: admins[0].name });
    const note: Loose = await client.notes.create({
      contactId: user.id,
      adminId: admins[0].id,
      body: "Noted",
    });
    expect(await client.notes.find({ id: note.id })).toEqual(note);
    expect((await client.notes.list({ contactId: user.id, page: 1, perPage: 5 })).data).toEqual([note]);
    const attribute: Loose = await client.dataAttributes.create({
      name: "vintage",
      model: "contact",
      dataType: "string",
    });
    await client.dataAttributes.update({ id: attribute.id, archived: true });
    expect((await client.dataAttributes.list({ model: "company" })).data.length).toBeGreaterThan(15);

    await client.contacts.mergeLeadInUser({ leadId: lead.id, userId: user.id });
    await client.companies.detachContact({ contactId: user.id, companyId: company.id });
    await client.contacts.archive({ id: user.id });
    await client.contacts.unarchive({ id: user.id });
    await client.contacts.delete({ id: user.id });
    await client.companies.delete({ id: company.id });
    await client.tags.delete({ id: tag.id });

    expect(uncalled()).toEqual(BEYOND);
    expect(emulator.calls().byRoute).not.toHaveProperty("GET (unknown)");
    expect((await call("GET", `/contacts/${user.id}`)).status).toBe(404);
  });
});
