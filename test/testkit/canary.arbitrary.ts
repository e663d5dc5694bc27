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

/** Deep enough for all input types but the ones that hold themselves. */
const MAX_DEPTH = 4;

/** A value that fits the type, with a canary wherever it takes a text. */
export function fittingCanary(wanted: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> {
  const type = getNullableType(wanted);
  if (isListType(type))
    return fc.array(fittingCanary(type.ofType, depth + 1), { minLength: 1, maxLength: 2 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (!isInputObjectType(type)) return fc.constantFrom(...(SCALARS[type.name] ?? []));
  const fields = Object.values(type.getFields());
  const required = fields.filter(isRequiredInputField);
  const others = depth < MAX_DEPTH ? fields.filter((field) => !isRequiredInputField(field)) : [];
  // Few of the fields at a time: the first that is refused hides the others.
  return fc
    .subarray(others, { maxLength: Math.min(2, others.length) })
    .chain((chosen) =>
      fc.record(
        Object.fromEntries(
          [...required, ...chosen].map((field) => [field.name, fittingCanary(field.type, depth + 1)]),
        ) as Record<string, fc.Arbitrary<unknown>>,
      ),
    );
}

/** Values that fit nowhere, all with a canary in them somewhere. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(CANARY, 424242.5, 4.242424e30, [CANARY], [[424242.25]], { [CANARY]: CANARY }),
  fc.record({ canary: fc.constant(CANARY), list: fc.constant([CANARY]) }),
);

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

/** A value as a document writes it; keys that are no names are left out, and those that a developer would have made up. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([name]) => /^\w+$/.test(name) && name !== "canary");
  return `{ ${fields.map(([name, below]) => `${name}: ${literal(below)}`).join(", ")} }`;
}
