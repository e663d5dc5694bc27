import fc from "fast-check";
import type { FilterVocabulary } from "./contact-filter.arbitrary.js";
import type { FilterSubject } from "./contact-filter.oracle.js";

/** Few values, and times around midnight in most timezones and around changes of the clocks, so that much is equal. */
export const smallVocabulary: FilterVocabulary = {
  contactIds: ["6762f0d01bb69f9f2193bb7d", "6762f0d01bb69f9f2193bb7e"],
  texts: [
    "ann@example.com",
    "Ann",
    "anna",
    "Straße",
    "example.com",
    "auth0|x",
    "%_\\*",
    "a\"b'c",
    "İpek",
    "👩‍💻 Ann",
  ],
  ownerIds: ["991267460", "7"],
  tagIds: ["11", "12", "13"],
  segmentIds: ["6762f0d01bb69f9f2193bb01", "6762f0d01bb69f9f2193bb02"],
  days: ["1970-01-01", "2026-03-07", "2026-03-08", "2026-03-09", "2026-11-01", "2026-11-02", "9999-12-31"],
  numbers: [0, -0, -3, 7, 8, 1e15],
  attributes: [
    { name: "plan", filter: "string" },
    { name: "seats", filter: "number" },
    { name: "score", filter: "number" },
    { name: "active", filter: "boolean" },
    { name: "renews_at", filter: "date" },
  ],
};

const MOMENTS = [
  ...["1970-01-01T12:00Z", "2026-03-07T23:59:59Z", "2026-03-08T00:00Z", "2026-03-08T07:59:59Z"],
  ...["2026-03-08T08:00Z", "2026-03-08T11:00Z", "2026-03-09T06:59:59Z", "2026-03-09T07:00Z"],
  ...["2026-11-01T06:59:59Z", "2026-11-01T07:00Z", "2026-11-02T07:59:59Z", "2026-11-02T08:00Z"],
];

const text = fc.constantFrom(null, null, "", ...smallVocabulary.texts);
const seconds = fc.constantFrom(null, ...MOMENTS.map((moment) => Date.parse(moment) / 1000));
const number = fc.constantFrom(null, ...smallVocabulary.numbers);

/** A contact of {@link smallVocabulary}, as Intercom sends it; tags beyond the tenth are not embedded. */
export const subjectArbitrary: fc.Arbitrary<FilterSubject> = fc
  .record({
    raw: fc.record({
      id: fc.constantFrom(...smallVocabulary.contactIds),
      external_id: text,
      role: fc.constantFrom("user", "lead"),
      email: fc.constantFrom(null, "", "ann@example.com", "Anna@Example.com", "bob@example.org"),
      phone: text,
      name: text,
      owner_id: fc.constantFrom(null, 991267460, "991267460", 7),
      created_at: seconds,
      updated_at: seconds,
      signed_up_at: seconds,
      last_seen_at: seconds,
      last_replied_at: seconds,
      last_contacted_at: seconds,
      last_email_opened_at: seconds,
      last_email_clicked_at: seconds,
      has_hard_bounced: fc.boolean(),
      marked_email_as_spam: fc.boolean(),
      unsubscribed_from_emails: fc.boolean(),
      language_override: text,
      browser: text,
      browser_language: text,
      os: text,
      ...appKeys("android"),
      ...appKeys("ios"),
      location: fc.record({ country: text, region: text, city: text }),
      custom_attributes: fc.record(
        {
          plan: text,
          seats: number,
          score: number,
          active: fc.constantFrom(null, true, false),
          renews_at: seconds,
        },
        { requiredKeys: [] },
      ),
    }),
    tagIds: fc.subarray([...smallVocabulary.tagIds]),
    segmentIds: fc.subarray([...smallVocabulary.segmentIds]),
    otherTags: fc.constantFrom(0, 0, 10),
  })
  .map(({ raw, tagIds, segmentIds, otherTags }) => {
    const all = [...Array.from({ length: otherTags }, (_, index) => `9${index}`), ...tagIds];
    const tags = {
      data: all.slice(0, 10).map((id) => ({ id })),
      total_count: all.length,
      has_more: all.length > 10,
    };
    return { raw: { ...raw, tags }, tagIds: all, segmentIds };
  });

function appKeys(platform: "android" | "ios") {
  return {
    [`${platform}_app_name`]: text,
    [`${platform}_app_version`]: text,
    [`${platform}_device`]: text,
    [`${platform}_os_version`]: text,
    [`${platform}_sdk_version`]: text,
    [`${platform}_last_seen_at`]: seconds,
  };
}
