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

/** What can be on or off, in every spelling that people use for it. */
export const onOff = (name: string) =>
  z
    .enum(
      ["on", "off", "true", "false", "1", "0"],
      `${name} must be on or off; true, false, 1 and 0 mean the same`,
    )
    .transform((value) => ["on", "true", "1"].includes(value));

/** A URL that looks like `pattern`; it is parsed here, because whoever uses it later cannot name the variable. */
export const url = (name: string, pattern: RegExp, what: string) =>
  text.refine((value) => pattern.test(value) && isUrl(value), `${name} must be ${what}`);

/** Parses, with credentials that can be decoded. */
export function isUrl(value: string): boolean {
  try {
    const { username, password } = new URL(value);
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}

/** One word or more, parted by commas, spaces or line breaks. */
export const words = (name: string, isWord: (word: string) => boolean, what: string) =>
  text
    .transform((value) => value.split(/[\s,]+/).filter((part) => part !== ""))
    .refine((parts) => parts.length > 0 && parts.every(isWord), `${name} must be ${what}`);
