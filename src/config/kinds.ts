import { z } from "zod";

/** The kinds of values that variables hold. Messages say what is right and never what was given: it may be a secret. */
export const text = z.string().trim();

export const port = (name: string) => count(name, 0, 65_535, "a port number");

export const count = (name: string, min: number, max: number, what = "a number") => {
  const message = `${name} must be ${what} from ${min} to ${max}`;
  return text
    .regex(/^\d{1,8}$/, message)
    .transform(Number)
    .refine((value) => value >= min && value <= max, message);
};

export const choice = <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
  z.enum(values, `${name} must be one of: ${values.join(", ")}`);

/** Words parted by commas, spaces or line breaks. */
export const words = (name: string, word: RegExp, what: string) =>
  text
    .transform((value) => value.split(/[\s,]+/).filter((part) => part !== ""))
    .refine((parts) => parts.every((part) => word.test(part)), `${name} must be ${what}`);
