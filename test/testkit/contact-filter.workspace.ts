import type { FilterVocabulary } from "./contact-filter.arbitrary.js";
import type { FilterSubject } from "./contact-filter.oracle.js";

interface ReferenceList {
  readonly data: readonly { readonly id: string }[];
}

/** Every contact as Intercom itself shows it, with all its tags and segments. */
export async function readSubjects(url: string, token: string, count: number): Promise<FilterSubject[]> {
  const ask = async (path: string) => {
    const response = await fetch(url + path, { headers: { authorization: `Bearer ${token}` } });
    return (await response.json()) as { data: Record<string, unknown>[] };
  };
  const { data } = await ask(`/contacts?per_page=${count}`);
  return Promise.all(
    data.map(async (raw) => {
      const idsOf = async (edge: string) =>
        ((await ask(`/contacts/${raw["id"]}/${edge}`)) as unknown as ReferenceList).data.map(({ id }) => id);
      return { raw, tagIds: await idsOf("tags"), segmentIds: await idsOf("segments") };
    }),
  );
}

/** What the workspace's own contacts hold, so that filters find something. */
export function vocabularyOf(subjects: readonly FilterSubject[]): FilterVocabulary {
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
