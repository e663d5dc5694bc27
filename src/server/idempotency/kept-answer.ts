import type { FormattedExecutionResult, GraphQLFormattedError } from "graphql";

/** The results of the root fields that wrote, by their keys in the response. */
export type KeptAnswer = Readonly<Record<string, KeptField>>;

interface KeptField {
  readonly value: unknown;
  readonly errors: readonly GraphQLFormattedError[];
}

interface Result {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}

/** Of one record, in characters. */
export const MAX_ANSWER = 65_536;

const NOT_KEPT =
  "The mutation with this Idempotency-Key has already run, but its response was too large to store. Query the data that you need. Do not send the mutation again with another key.";

/** Of an answer, what is to be kept: the fields that wrote. One that is too large is kept without its value. */
export function keep(result: Result, done: ReadonlySet<string>, before: KeptAnswer = {}): KeptAnswer {
  const kept: Record<string, KeptField> = Object.assign(Object.create(null), before); // a client may call a field "__proto__"
  for (const key of done) {
    const errors = (result.errors ?? []).filter(({ path }) => path?.[0] === key);
    kept[key] = { value: result.data?.[key] ?? null, errors };
  }
  return JSON.stringify(kept).length <= MAX_ANSWER ? kept : withoutValues(kept);
}

/** The same in the least room: that the fields wrote, and no more. */
export function withoutValues(kept: KeptAnswer): KeptAnswer {
  const field = (key: string): KeptField => ({
    value: null,
    errors: [{ message: NOT_KEPT, path: [key], extensions: { code: "IDEMPOTENT_ANSWER_NOT_KEPT" } }],
  });
  return Object.fromEntries(Object.keys(kept).map((key) => [key, field(key)]));
}

/** The answer of the fields that were kept and of those that ran now, in the order of the document. */
export function merge(kept: KeptAnswer, now: Result, order: readonly string[]): FormattedExecutionResult {
  const data: Record<string, unknown> = Object.create(null);
  for (const key of order) {
    const field = Object.hasOwn(kept, key) ? kept[key] : undefined;
    if (field) data[key] = field.value;
    else if (now.data && Object.hasOwn(now.data, key)) data[key] = now.data[key];
  }
  const errors = [...Object.values(kept).flatMap((field) => field.errors), ...(now.errors ?? [])];
  return { data, ...(errors.length > 0 && { errors }) };
}
