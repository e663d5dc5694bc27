import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { startIntercom } from "../../emulator/intercom.js";
import { type Loose, noteCalls } from "./called.js";
import { isLeftOut, reason } from "./left-out.js";

const RESOURCES = [
  ...["contacts", "companies", "tags", "segments", "subscriptionTypes", "notes", "dataAttributes", "admins"],
];
/** About what the emulator does not have: conversations, tickets, activity logs, being away. */
const BEYOND = [
  ...["admins.away", "admins.listAllActivityLogs"],
  ...["tags.tagConversation", "tags.tagTicket", "tags.untagConversation", "tags.untagTicket"],
];

describe.skipIf(isLeftOut)(`intercom-client 7.0${reason}`, () => {
  test("calls all that it offers for contacts and what hangs on them", async () => {
    const { emulator } = await startIntercom({ contacts: 20 });
    const { IntercomClient } = createRequire(import.meta.url)("intercom-client-7");
    const original = new IntercomClient({ token: "any", baseUrl: emulator.url, maxRetries: 0 });
    const { client, uncalled } = noteCalls(original, RESOURCES);

    const user: Loose = await client.contacts.create({
      role: "user",
      external_id: "new",
      email: "new@example.com",
    });
    const lead: Loose = await client.contacts.create({ role: "lead", name: "Lena" });
    const contact_id = user.id;
    expect(await client.contacts.find({ contact_id })).toMatchObject({ external_id: "new" });
    expect(await client.contacts.showContactByExternalId({ external_id: "new" })).toMatchObject({
      id: user.id,
    });
    await client.contacts.update({ contact_id, name: "Nora" });
    const query = { field: "email", operator: "=", value: "new@example.com" };
    expect((await client.contacts.search({ query })).data).toMatchObject([{ name: "Nora" }]);
    const found: string[] = [];
    for await (const { id } of await client.contacts.list({ per_page: 5 })) found.push(id);
    expect(new Set(found).size).toBe(22);

    const company: Loose = await client.companies.createOrUpdate({ company_id: "new-firm", name: "New" });
    const company_id = company.id;
    expect(await client.companies.find({ company_id })).toMatchObject({ company_id: "new-firm" });
    await client.companies.update({ company_id, body: { name: "New & Co" } });
    expect(await client.companies.attachContact({ contact_id, id: company_id })).toMatchObject({
      id: company_id,
    });
    const all: Loose = await client.companies.retrieve({});
    const paged: Loose = await client.companies.retrieve({ page: 1, per_page: 60 });
    expect([all.data.length > 0, paged.data.map((it: Loose) => it.id).includes(company_id)]).toEqual([
      true,
      true,
    ]);
    expect((await client.companies.listAttachedContacts({ company_id })).data).toMatchObject([
      { id: user.id },
    ]);
    expect((await client.companies.listAttachedSegments({ company_id })).type).toBe("list");
    expect((await client.companies.list()).data.length).toBeGreaterThan(0);
    // Only the first page: its own walk asks again after the empty page that ends a scroll.
    const scrolled = (await client.companies.scroll()).data.map((it: Loose) => it.id);
    expect(scrolled).toContain(company_id);

    const tag: Loose = await client.tags.create({ name: "Modern" });
    expect(await client.tags.find({ tag_id: tag.id })).toEqual(tag);
    expect((await client.tags.list()).data).toContainEqual(tag);
    await client.tags.tagContact({ contact_id, id: tag.id });
    expect((await client.contacts.listAttachedTags({ contact_id })).data).toMatchObject([{ id: tag.id }]);
    await client.tags.untagContact({ contact_id, tag_id: tag.id });

    const { segments }: Loose = await client.segments.list({ include_count: true });
    expect(await client.segments.find({ segment_id: segments[0].id })).toMatchObject({
      name: segments[0].name,
    });
    expect((await client.contacts.listAttachedSegments({ contact_id })).type).toBe("list");
    // Its page looks for them under `companies`, where Intercom does not send them.
    const { response }: Loose = await client.contacts.listAttachedCompanies({ contact_id });
    expect(response.data).toMatchObject([{ id: company_id }]);
    const [type]: Loose = (await client.subscriptionTypes.list()).data;
    await client.contacts.attachSubscription({ contact_id, id: type.id, consent_type: "opt_in" });
    expect((await client.contacts.listAttachedSubscriptions({ contact_id })).data).toMatchObject([
      { id: type.id },
    ]);
    await client.contacts.detachSubscription({ contact_id, subscription_id: type.id });

    const me: Loose = await client.admins.identify();
    expect((await client.admins.list()).admins).toHaveLength(9);
    expect(await client.admins.find({ admin_id: me.id })).toMatchObject({ email: me.email });
    const note: Loose = await client.notes.create({ contact_id, admin_id: me.id, body: "Noted" });
    expect(await client.notes.find({ note_id: note.id })).toEqual(note);
    expect((await client.notes.list({ contact_id })).data).toEqual([note]);
    const definition = { name: "modern", model: "contact", data_type: "string" };
    const attribute: Loose = await client.dataAttributes.create(definition);
    await client.dataAttributes.update({ data_attribute_id: attribute.id, body: { archived: true } });
    expect((await client.dataAttributes.list({ model: "company" })).data.length).toBeGreaterThan(15);

    await client.contacts.mergeLeadInUser({ from: lead.id, into: user.id });
    await client.companies.detachContact({ contact_id, company_id });
    await client.contacts.archive({ contact_id });
    await client.contacts.unarchive({ contact_id });
    await client.contacts.blockContact({ contact_id });
    expect(await client.contacts.delete({ contact_id })).toMatchObject({ deleted: true });
    await client.companies.delete({ company_id });
    await client.tags.delete({ tag_id: tag.id });

    expect(uncalled()).toEqual(BEYOND);
    expect(emulator.calls().byRoute).not.toHaveProperty("GET (unknown)");
  });
});
