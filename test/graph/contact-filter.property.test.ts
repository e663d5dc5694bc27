import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { contactFilterArbitrary, type FilterVocabulary } from "../testkit/contact-filter.arbitrary.js";
import { type FilterSubject, selects } from "../testkit/contact-filter.oracle.js";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const CONTACTS = 150;

interface ReferenceList {
  readonly data: readonly { readonly id: string }[];
}

/** Every contact as Intercom itself shows it, with all its tags and segments. */
async function readSubjects(url: string, token: string): Promise<FilterSubject[]> {
  const ask = async (path: string) => {
    const response = await fetch(url + path, { headers: { authorization: `Bearer ${token}` } });
    return (await response.json()) as { data: Record<string, unknown>[] };
  };
  const { data } = await ask(`/contacts?per_page=${CONTACTS}`);
  return Promise.all(
    data.map(async (raw) => {
      const idsOf = async (edge: string) =>
        ((await ask(`/contacts/${raw["id"]}/${edge}`)) as unknown as ReferenceList).data.map(({ id }) => id);
      return { raw, tagIds: await idsOf("tags"), segmentIds: await idsOf("segments") };
    }),
  );
}

/** What the workspace's own contacts hold, so that filters find something. */
function vocabularyOf(subjects: readonly FilterSubject[]): FilterVocabulary {
  const values = (key: string) => subjects.flatMap(({ raw }) => (raw[key] ? [String(raw[key])] : []));
  const places = subjects.flatMap(({ raw }) =>
    Object.values(raw["location"] as object).filter(
      (value): value is string => typeof value === "string" && value.length > 3,
    ),
  );
  const some = <T>(items: readonly T[], count: number) => [...new Set(items)].slice(0, count);
  return {
    contactIds: some(values("id"), 8),
    texts: [
      ...some(values("email"), 4),
      ...some(values("name"), 6),
      ...some(places, 6),
      ...some(values("browser"), 2),
      ...some(values("os"), 2),
      ...some(values("external_id"), 3),
      "pro",
      "enterprise",
      "example.com",
    ],
    ownerIds: some(values("owner_id"), 4),
    tagIds: some(
      subjects.flatMap(({ tagIds }) => tagIds),
      8,
    ),
    segmentIds: some(
      subjects.flatMap(({ segmentIds }) => segmentIds),
      8,
    ),
    days: some(
      values("signed_up_at")
        .concat(values("last_seen_at"), values("created_at"))
        .map((seconds) => new Date(Number(seconds) * 1000).toISOString().slice(0, 10)),
      12,
    ),
    numbers: [0, 1, 5, 10, 20, 50, 100],
    attributes: [
      { name: "plan", filter: "string" },
      { name: "seats", filter: "number" },
      { name: "score", filter: "number" },
      { name: "beta", filter: "boolean" },
      { name: "renewed_at", filter: "date" },
    ],
  };
}

test.each(["UTC", "America/Los_Angeles", "Pacific/Auckland"])(
  "every filter selects in %s what a plain evaluation of it selects",
  async (timezone) => {
    const gateway = await startTestGateway({ emulator: { contacts: CONTACTS, timezone } });
    afterAll(gateway.close);
    const subjects = await readSubjects(gateway.emulator.url, gateway.emulator.token);
    let selected = 0;
    await fc.assert(
      fc.asyncProperty(contactFilterArbitrary(vocabularyOf(subjects)), async (filter) => {
        const expected = subjects
          .filter((subject) => selects(filter, subject, timezone))
          .map(({ raw }) => String(raw["id"]));
        const { contacts } = await gateway.executeOk(
          graphql(`
            query ContactsByFilter($filter: ContactFilter!) {
              contacts(first: 500, filter: $filter) { totalCount nodes { id } }
            }
          `),
          { filter },
        );
        expect(contacts?.nodes.map(({ id }) => id).sort()).toEqual(expected.sort());
        expect(contacts?.totalCount).toBe(expected.length);
        if (expected.length > 0 && expected.length < subjects.length) selected += 1;
      }),
      { numRuns: 250, seed: 20261122 },
    );
    // Filters that find nobody, or everybody, would prove little.
    expect(selected).toBeGreaterThan(80);
  },
);
