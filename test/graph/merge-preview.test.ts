import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const seed = Date.now() % 0x7fff_ffff;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ emulator: { contacts: 80, searchLagMs: 0 } });
});
afterAll(() => gateway.close());

/** By somebody else: the preview must see what this server did not write. */
async function rest(path: string, body?: object, method = "POST"): Promise<Record<string, unknown>> {
  const response = await fetch(`${gateway.emulator.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${gateway.emulator.token}`, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  expect(response.status, `${method} ${path}`).toBe(200);
  return (await response.json()) as Record<string, unknown>;
}
const create = async (body: object) => String((await rest("/contacts", body))["id"]);

const previewed = graphql(`
  query MergePreview($fromId: ID!, $intoId: ID!) {
    contactMergePreview(fromId: $fromId, intoId: $intoId) {
      isPossible
      userErrors { code field message }
      fields { name from into after isChanged }
      tagIds companyIds noteCount previewToken
    }
  }
`);
const merged = graphql(`
  mutation MergeAsPreviewed($fromId: ID!, $intoId: ID!) {
    mergeContacts(fromId: $fromId, intoId: $intoId) {
      userErrors { code field message }
      contact {
        externalId role createdAt hasHardBounced markedEmailAsSpam unsubscribedFromEmails email emailDomain phone name
        avatarUrl signedUpAt lastSeenAt lastRepliedAt lastContactedAt lastEmailOpenedAt lastEmailClickedAt ownerId
        languageOverride os referrer customAttributes
        location { country region city countryCode continentCode }
        browser { name version language }
        android { appName appVersion device osVersion sdkVersion lastSeenAt }
        ios { appName appVersion device osVersion sdkVersion lastSeenAt }
        utm { campaign content medium source term }
        socialProfiles { name url }
        tags { id } companies(first: 100) { nodes { id } } notes(first: 1) { totalCount }
      }
    }
  }
`);

const PARTS = ["browser", "android", "ios", "utm", "customAttributes"];

/** The values of a contact by the names that a preview gives them. */
function valuesOf(contact: object): Record<string, unknown> {
  const entries = Object.entries(contact).flatMap(([key, value]): [string, unknown][] => {
    if (["tags", "companies", "notes"].includes(key)) return [];
    if (!PARTS.includes(key)) return [[key, value]];
    return Object.entries((value ?? {}) as object).map(([part, it]) => [`${key}.${part}`, it]);
  });
  return Object.fromEntries(
    entries.filter(
      ([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const person = fc.record({
  email: maybe(fc.constantFrom("ann@example.com", "bob@example.org", "Cy@Example.net")),
  phone: maybe(fc.constantFrom("+353871234567", "0871")),
  name: maybe(fc.constantFrom("Ann", "Bob")),
  avatar: maybe(fc.constantFrom("https://example.com/a.png", "https://example.com/b.png")),
  signed_up_at: maybe(fc.constantFrom(1_700_000_000, 1_750_000_000)),
  last_seen_at: maybe(fc.constantFrom(1_700_000_001, 1_750_000_001)),
  unsubscribed_from_emails: fc.boolean(),
  custom_attributes: fc.record(
    {
      plan: fc.constantFrom("pro", "free", "", null),
      seats: fc.constantFrom(0, 7, null),
      beta: fc.boolean(),
      renewed_at: fc.constantFrom(1_760_000_000, null),
    },
    { requiredKeys: [] },
  ),
});

/** Pairs that somebody made, and pairs of the seed, which have visits, tags, companies and notes. */
async function pairs(): Promise<[string, string][]> {
  const { leads, users } = await gateway.executeOk(
    graphql(`
      query PairsToMerge {
        leads: contacts(first: 150, filter: { role: { eq: LEAD } }) { nodes { id } }
        users: contacts(first: 150, filter: { role: { eq: USER } }) { nodes { id } }
      }
    `),
  );
  const shuffled = (nodes: readonly { id: string }[]) =>
    fc.sample(
      fc.shuffledSubarray(
        nodes.map(({ id }) => id),
        { minLength: 8, maxLength: 8 },
      ),
      { numRuns: 1, seed },
    )[0]!;
  const into = shuffled(users!.nodes);
  const seeded = shuffled(leads!.nodes).map((from, index): [string, string] => [from, into[index]!]);
  const made = fc
    .sample(fc.tuple(person, person), { numRuns: 12, seed })
    .map(
      async ([lead, user], index): Promise<[string, string]> => [
        await create({ ...lead, role: "lead" }),
        await create({ ...user, role: "user", external_id: `preview-${index}` }),
      ],
    );
  return [...seeded, ...(await Promise.all(made))];
}

describe("contactMergePreview", () => {
  test(`tells of random pairs what their merge then does, for two calls each (seed ${seed})`, async () => {
    let changed = 0;
    for (const [fromId, intoId] of await pairs()) {
      let shown: Awaited<ReturnType<typeof ask>>["contactMergePreview"];
      const ask = () => gateway.executeOk(previewed, { fromId, intoId });
      const calls = await gateway.emulator.costOf(async () => {
        shown = (await ask()).contactMergePreview;
      });
      expect(calls.byRoute).toEqual({ "GET /contacts/{contact_id}": 2 });
      const { mergeContacts } = await gateway.executeOk(merged, { fromId, intoId });
      const contact = mergeContacts!.contact!;
      const { isPossible, userErrors, fields, tagIds, companyIds, noteCount } = shown!;
      expect([isPossible, userErrors, mergeContacts!.userErrors]).toEqual([true, [], []]);
      const after = fields!.filter((it) => it.after !== null).map((it) => [it.name, it.after]);
      expect(Object.fromEntries(after)).toEqual(valuesOf(contact));
      expect(tagIds === null || tagIds!.toSorted()).toEqual(
        tagIds === null || contact.tags!.map(({ id }) => id).sort(),
      );
      expect(companyIds === null || companyIds!.toSorted()).toEqual(
        companyIds === null || contact.companies!.nodes.map(({ id }) => id).sort(),
      );
      expect(noteCount).toBe(contact.notes!.totalCount);
      changed += fields!.filter((it) => it.isChanged).length;
      for (const it of fields!)
        expect(it.isChanged, it.name).toBe(JSON.stringify(it.into) !== JSON.stringify(it.after));
    }
    expect(changed).toBeGreaterThan(10);
  });

  test("sees what somebody else wrote a moment ago", async () => {
    const [fromId, intoId] = [
      await create({ role: "lead", name: "Lee" }),
      await create({ external_id: "late" }),
    ];
    const nameAfter = async () =>
      (await gateway.executeOk(previewed, { fromId, intoId })).contactMergePreview?.fields?.find(
        ({ name }) => name === "name",
      )?.after;
    expect(await nameAfter()).toBe("Lee");
    await rest(`/contacts/${intoId}`, { name: "Una" }, "PUT");
    expect(await nameAfter()).toBe("Una");
  });

  test("says why not, in the words of the mutation", async () => {
    const [lead, lead2] = [await create({ role: "lead" }), await create({ role: "lead" })];
    const [user, user2] = [await create({ external_id: "why-1" }), await create({ external_id: "why-2" })];
    const archived = await create({ role: "lead" });
    await rest(`/contacts/${archived}/archive`);
    for (const [fromId, intoId] of [
      [user, lead],
      [lead, lead2],
      [user, user2],
      [archived, user],
      [lead, "nobody"],
    ] as const) {
      const { contactMergePreview } = await gateway.executeOk(previewed, { fromId, intoId });
      const { mergeContacts } = await gateway.executeOk(merged, { fromId, intoId });
      expect(contactMergePreview).toMatchObject({
        isPossible: false,
        fields: null,
        tagIds: null,
        noteCount: null,
        previewToken: null,
      });
      expect(contactMergePreview?.userErrors).toEqual(mergeContacts?.userErrors);
    }
    const both = await gateway.executeOk(previewed, { fromId: "nobody", intoId: "noone" });
    expect(both.contactMergePreview?.userErrors.map(({ field }) => field)).toEqual([["fromId"], ["intoId"]]);
    const calls = await gateway.emulator.costOf(async () => {
      const same = await gateway.executeOk(previewed, { fromId: lead, intoId: lead });
      expect(same.contactMergePreview?.userErrors).toMatchObject([{ code: "MERGE_NOT_POSSIBLE" }]);
      const { errors } = await gateway.execute(previewed, { fromId: "..", intoId: lead });
      expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: ["fromId"] });
    });
    expect(calls.total).toBe(0);
  });
});

describe("Contact.duplicates", () => {
  const duplicates = graphql(`
    query DuplicatesOf($id: ID!) { contact(id: $id) { duplicates { id } } }
  `);

  test("are the others with the same address or number, found by one search", async () => {
    const one = await create({ external_id: "twin-1", email: "twin@example.com", phone: "+4912345" });
    const byEmail = await create({ role: "lead", email: "Twin@Example.com" });
    const byPhone = await create({ external_id: "twin-2", email: "other@example.com", phone: "+4912345" });
    await create({ external_id: "twin-3", email: "twin@example.com.au", phone: "+49123456" });
    const calls = await gateway.emulator.costOf(async () => {
      const { contact } = await gateway.executeOk(duplicates, { id: one });
      expect(contact?.duplicates?.map(({ id }) => id).sort()).toEqual([byEmail, byPhone].sort());
    });
    expect(calls.byRoute).toEqual({ "GET /contacts/{contact_id}": 1, "POST /contacts/search": 1 });
    const lonely = await create({ external_id: "twin-none" });
    const none = await gateway.emulator.costOf(async () => {
      expect((await gateway.executeOk(duplicates, { id: lonely })).contact?.duplicates).toEqual([]);
    });
    expect(none.byRoute).toEqual({ "GET /contacts/{contact_id}": 1 });
  });

  test("leave out who was changed a moment ago and shares nothing any more", async () => {
    const one = await create({ external_id: "moved-1", email: "moved@example.com" });
    const other = await create({ role: "lead", email: "moved@example.com" });
    expect((await gateway.executeOk(duplicates, { id: one })).contact?.duplicates).toEqual([{ id: other }]);
    await gateway.executeOk(
      graphql(`
        mutation MoveAway($id: ID!) {
          updateContact(id: $id, input: { email: "away@example.com" }) { userErrors { code } }
        }
      `),
      { id: other },
    );
    expect((await gateway.executeOk(duplicates, { id: one })).contact?.duplicates).toEqual([]);
  });
});
