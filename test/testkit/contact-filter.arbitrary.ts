import fc from "fast-check";
import type { ContactCustomAttributeFilter } from "../../src/graph/contacts/filter/contact-custom-attribute-filter.input.js";
import type { ContactFilter } from "../../src/graph/contacts/filter/contact-filter.input.js";

/** What filters ask for. With values that contacts really have, filters select something. */
export interface FilterVocabulary {
  readonly contactIds: readonly string[];
  readonly texts: readonly string[];
  readonly ownerIds: readonly string[];
  readonly tagIds: readonly string[];
  readonly segmentIds: readonly string[];
  /** `YYYY-MM-DD` */
  readonly days: readonly string[];
  /** Whole ones, which fit INTEGER and FLOAT attributes alike. */
  readonly numbers: readonly number[];
  readonly attributes: readonly {
    readonly name: string;
    readonly filter: Exclude<keyof ContactCustomAttributeFilter, "name">;
  }[];
}

const TEXTS = ["externalId", "email", "emailDomain", "phone", "name", "languageOverride", "os"];
const TEXTS_OF_APP = ["appName", "appVersion", "device", "osVersion", "sdkVersion"];
const FLAGS = ["hasHardBounced", "markedEmailAsSpam", "unsubscribedFromEmails"];
const DATES = [
  ...["createdAt", "updatedAt", "signedUpAt", "lastSeenAt", "lastRepliedAt", "lastContactedAt"],
  ...["lastEmailOpenedAt", "lastEmailClickedAt"],
];

/** Valid filters of every shape that Intercom's two levels of groups allow. */
export function contactFilterArbitrary(vocabulary: FilterVocabulary): fc.Arbitrary<ContactFilter> {
  const { flat, spread, alternative } = conditionArbitraries(vocabulary);
  const all = allOf(fc.oneof(flat, flat, spread, alternative), 2);
  const anyOf = (member: fc.Arbitrary<ContactFilter>) =>
    fc.array(member, { minLength: 1, maxLength: 4 }).map((or): ContactFilter => ({ or }));
  const allAndAny = fc.tuple(all, anyOf(fc.oneof(flat, alternative))).map(mergeAll);
  return fc.oneof(
    all,
    anyOf(fc.oneof(allOf(fc.oneof(flat, spread), 3), alternative)),
    allAndAny,
    fc.array(fc.oneof(all, allAndAny), { minLength: 1, maxLength: 2 }).map((and): ContactFilter => ({ and })),
  );
}

/** Filters of one condition: those that are one filter at Intercom, those that are an AND, and those that are an OR. */
function conditionArbitraries(vocabulary: FilterVocabulary) {
  const { contactIds, texts, ownerIds, tagIds, segmentIds, days, numbers, attributes } = vocabulary;
  const text = textOperator(texts);
  const flag = fc.oneof(operator("eq", fc.boolean()), operator("isNull", fc.boolean()));
  const day = fc.constantFrom(...days);
  const date = fc.oneof(
    ...["on", "before", "after", "onOrBefore", "onOrAfter"].map((name) => operator(name, day)),
    operator("isNull", fc.constant(true)),
  );
  const hasDate = operator("isNull", fc.constant(false));
  const number = fc.oneof(
    ...equalities(fc.constantFrom(...numbers)),
    ...["gt", "lt", "gte", "lte"].map((name) => operator(name, fc.constantFrom(...numbers))),
    operator("isNull", fc.boolean()),
  );
  const byFilter = { string: text, number, boolean: flag, date };
  const attribute = fc
    .constantFrom(...attributes)
    .chain(({ name, filter }) =>
      byFilter[filter].map((operators) => ({ customAttributes: [{ name, [filter]: operators }] })),
    );
  const one = (ids: readonly string[]) => equalities(fc.constantFrom(...ids)).slice(0, 2);
  const several = (name: string, ids: readonly string[]) => operator(name, listOf(fc.constantFrom(...ids)));
  const app = fc.constantFrom("android", "ios");

  const flat = fc.oneof(
    at(fc.constantFrom(...TEXTS), text),
    at(fc.constant("location"), at(fc.constantFrom("country", "region", "city"), text)),
    at(fc.constant("browser"), at(fc.constantFrom("name", "language"), text)),
    at(app, at(fc.constantFrom(...TEXTS_OF_APP), text)),
    at(app, at(fc.constant("lastSeenAt"), date)),
    at(fc.constant("role"), fc.oneof(...equalities(fc.constantFrom("USER", "LEAD")))),
    at(fc.constant("id"), fc.oneof(...equalities(fc.constantFrom(...contactIds)))),
    at(
      fc.constant("ownerId"),
      fc.oneof(...equalities(fc.constantFrom(...ownerIds)), operator("isNull", fc.boolean())),
    ),
    at(fc.constantFrom(...FLAGS), flag),
    at(fc.constantFrom(...DATES), date),
    at(fc.constant("tagId"), fc.oneof(...one(tagIds))),
    at(fc.constant("segmentId"), fc.oneof(...one(segmentIds))),
    attribute,
  );
  const spread = fc.oneof(
    at(fc.constant("tagId"), several("nin", tagIds)),
    at(fc.constant("segmentId"), several("nin", segmentIds)),
  );
  const alternative = fc.oneof(
    at(fc.constant("tagId"), several("in", tagIds)),
    at(fc.constant("segmentId"), several("in", segmentIds)),
    at(fc.constantFrom(...DATES), hasDate),
  );
  return { flat, spread, alternative };
}

function textOperator(texts: readonly string[]): fc.Arbitrary<object> {
  const inAnyCase = (value: fc.Arbitrary<string>) =>
    fc
      .tuple(value, fc.constantFrom("as it is", "upper", "lower"))
      .map(([it, as]) => (as === "upper" ? it.toUpperCase() : as === "lower" ? it.toLowerCase() : it));
  const whole = inAnyCase(fc.constantFrom(...texts));
  const part = inAnyCase(
    fc
      .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 4 }))
      .map(([it, start, length]) => {
        const characters = [...it]; // by code points: half a surrogate pair is refused
        const from = start % characters.length;
        return characters.slice(from, from + length).join("");
      })
      .filter((it) => it.trim() !== ""), // a blank is no condition, or refused
  );
  return fc.oneof(
    ...equalities(whole),
    ...["contains", "notContains", "startsWith", "endsWith"].map((name) => operator(name, part)),
    operator("isNull", fc.boolean()),
  );
}

function equalities(value: fc.Arbitrary<unknown>): fc.Arbitrary<object>[] {
  return [
    operator("eq", value),
    operator("ne", value),
    operator("in", listOf(value)),
    operator("nin", listOf(value)),
  ];
}

function listOf(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> {
  return fc.oneof(
    { weight: 15, arbitrary: fc.array(value, { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant<unknown[]>([]) },
  );
}

function operator(name: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  return at(fc.constant(name), value);
}

function at(key: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  return fc.tuple(key, value).map(([name, it]) => ({ [name]: it }));
}

function allOf(condition: fc.Arbitrary<object>, maxLength: number): fc.Arbitrary<ContactFilter> {
  return fc.array(condition, { minLength: 1, maxLength }).map(mergeAll);
}

function mergeAll(filters: readonly object[]): ContactFilter {
  return filters.reduce<Record<string, unknown>>(merge, {});
}

/** Objects are merged key by key and lists joined, but a list of values is one value: it is replaced. */
function merge(into: Record<string, unknown>, from: object): Record<string, unknown> {
  const merged = { ...into };
  for (const [key, value] of Object.entries(from)) {
    const known = merged[key];
    if (key === "customAttributes" && Array.isArray(known)) merged[key] = [...known, ...value];
    else if (isObject(known) && isObject(value)) merged[key] = merge(known, value);
    else merged[key] = value;
  }
  return merged;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
