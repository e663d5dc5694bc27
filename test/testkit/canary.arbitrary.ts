import fc from "fast-check";
import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from "graphql";

/** What a client sends of a person. */
export const CANARY = "canary.ann@example.com";
/** Whatever of it could come back. */
export const CANARIES = /canary|424242|4\.242424/i;

const TEXTS = [
  CANARY,
  `${CANARY}@@`,
  `${CANARY}\u0000`,
  `${CANARY}\ud800`,
  CANARY.repeat(20),
  `.. ${CANARY}`,
];
const JSON_VALUES: readonly unknown[] = [
  ...[
    CANARY,
    [CANARY],
    {},
    { [CANARY]: CANARY },
    { plan: CANARY },
    { seats: CANARY },
    { renewed_at: 424242e9 },
  ],
  ...[{ plan: "pro", [CANARY]: "pro" }, { plan: { [CANARY]: CANARY } }, { plan: [CANARY] }, { canary: null }],
  ...[
    { [CANARY.repeat(20)]: 1 },
    { plan: CANARY.repeat(20) },
    { constructor: CANARY },
    { legacy_code: CANARY },
  ],
];

/** Values of each scalar that GraphQL takes, so that only the graph itself can refuse them. */
const SCALARS: Readonly<Record<string, readonly unknown[]>> = {
  ID: [...TEXTS, "canary_ann"],
  String: TEXTS,
  Int: [0, -424242, 424242],
  Float: [424242.5, -424242],
  Boolean: [true, false],
  Date: ["2026-10-23"],
  DateTime: ["2026-10-23T09:30:00Z"],
  JSON: JSON_VALUES,
};

/** What an input has to say besides, so that the graph looks at the rest of it. */
const BESIDE: Readonly<Record<string, object>> = {
  CreateContactInput: { email: "a@b.cd" },
  UpsertContactInput: { externalId: "1" },
  ContactCustomAttributeFilter: { string: { eq: "a" } },
};

/**
 * Values that fit the type: one for each canary in each place of it, with nothing wrong beside. An input type within
 * that was met before has one of its values alone, which the seed chooses; within itself it has none.
 */
export function fittingCanaries(
  wanted: GraphQLInputType,
  seed: number,
  met = new Map<GraphQLInputType, readonly unknown[]>(),
): readonly unknown[] {
  const type = getNullableType(wanted);
  if (isListType(type)) return fittingCanaries(type.ofType, seed, met).map((value) => [value]);
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  if (!isInputObjectType(type)) return SCALARS[type.name] ?? [];
  const known = met.get(type);
  if (known) return known.length > 0 ? [known[seed % known.length]] : [];
  met.set(type, []);
  const values = Object.values(type.getFields()).flatMap((field) =>
    fittingCanaries(field.type, seed, met).map((value) => ({
      ...(leastValue(type) as object),
      ...BESIDE[type.name],
      [field.name]: value,
    })),
  );
  met.set(type, values);
  return values;
}

/** Values that fit nowhere, all with a canary in them somewhere. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(CANARY, 424242.5, 4.242424e30, [CANARY], [[424242.25]], { [CANARY]: CANARY }),
  fc.record({ canary: fc.constant(CANARY), list: fc.constant([CANARY]) }),
);

/** Deep enough for all input types but the ones that hold themselves. */
const MAX_DEPTH = 4;

/** Within a type: fields that exist with values that do not fit, beside ones that nobody knows. */
export function strangeCanary(wanted: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> {
  const type = getNullableType(wanted);
  if (isListType(type))
    return fc.oneof(strange, fc.array(strangeCanary(type.ofType, depth + 1), { minLength: 1, maxLength: 2 }));
  if (!isInputObjectType(type) || depth >= MAX_DEPTH) return strange;
  const fields = Object.values(type.getFields());
  const values = fields.map((field) => [field.name, strangeCanary(field.type, depth + 1)]);
  return fc.oneof(
    { weight: 1, arbitrary: strange },
    {
      weight: 4,
      arbitrary: fc
        .record(Object.fromEntries(values) as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: [] })
        .map((value) => ({ ...value, nope: CANARY })),
    },
  );
}

/** What a router could send for an entity, and what it never would. */
export function representationCanary(entities: readonly string[]): fc.Arbitrary<unknown> {
  const key = fc.oneof(fc.constantFrom<unknown>(...TEXTS, "canary_ann"), strange);
  return fc.oneof(
    strange,
    fc.record(
      {
        __typename: fc.constantFrom<unknown>(...entities, ...entities, CANARY, [CANARY], null),
        id: key,
        externalId: key,
        companyId: key,
        [CANARY]: key,
      },
      { requiredKeys: ["__typename"] },
    ),
  );
}

/** A value that fits and has no canary. */
function leastValue(wanted: GraphQLInputType): unknown {
  const type = getNullableType(wanted);
  if (isListType(type)) return [leastValue(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return { Int: 1, Float: 1, Boolean: true }[type.name] ?? "1";
  const required = Object.values(type.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(required.map((field) => [field.name, leastValue(field.type)]));
}

/** A value as a document writes it; keys that are no names are left out, and those that a developer would have made up. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([name]) => /^\w+$/.test(name) && name !== "canary");
  return `{ ${fields.map(([name, below]) => `${name}: ${literal(below)}`).join(", ")} }`;
}
