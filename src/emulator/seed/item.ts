import { z } from "zod";

/** A schema for each field of an item: none can be forgotten, and only those that the type has optional may be missing. */
type Shape<T> = {
  readonly [K in keyof T]-?: z.ZodType<
    undefined extends T[K] ? T[K] : Partial<T> extends Pick<T, K> ? T[K] | undefined : T[K]
  >;
};

/** The schema of an item of a seed. A field that the type does not have is a fault, since it can only be a slip. */
export function itemOf<T extends object>(shape: Shape<T>): z.ZodType<T> {
  // Optional fields that are given as undefined are taken away, so that an item is what T says.
  return z.strictObject({ ...shape }).transform(withoutUndefined) as unknown as z.ZodType<T>;
}

function withoutUndefined(item: object): object {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}

export const text = z.string().min(1);
export const optionalText = z.string().nullable().optional();
export const flag = z.boolean().optional();
/** A moment in Unix seconds. */
export const moment = z.int().optional();
export const optionalMoment = z.int().nullable().optional();
/** The id of an object that Intercom numbers. */
export const numericId = z
  .string()
  .regex(/^\d{1,15}$/, "must be an id of digits")
  .optional();
/** The id of an object to which Intercom gives 24 hex digits; any other word will do. */
export const objectId = z
  .string()
  .regex(/^[a-z\d_-]{1,100}$/, "must be an id of small letters, digits, _ and -")
  .optional();
/** References to other items of the seed. */
export const references = z.array(text).optional();
/** Values of custom attributes, which their definitions check. */
export const attributeValues = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
  .optional();
