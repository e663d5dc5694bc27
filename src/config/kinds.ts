import { isIP } from "node:net";
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

/** A switch, in every spelling that people use for on and off. */
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

/** Parses, with credentials that can be decoded. Only for schemes of the web is a host checked: `redis:` takes any. */
function isUrl(value: string): boolean {
  try {
    const { username, password } = new URL(value.replace(/^[a-z]+:/i, "http:"));
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}

/** Whether a browser could send it as `Origin`: another spelling of an origin would never match. */
export function isOrigin(word: string): boolean {
  return /^https?:/.test(word) && !word.includes("*") && isUrl(word) && new URL(word).origin === word;
}

/** One word or more, separated by commas, spaces or line breaks. */
export const words = (name: string, isWord: (word: string) => boolean, what: string) =>
  text
    .transform((value) => value.split(/[\s,]+/).filter((part) => part !== ""))
    .refine((parts) => parts.length > 0 && parts.every(isWord), `${name} must be ${what}`);

/** Proxies in front of this server: how many there are, or the addresses and networks that they have. */
export const proxies = (name: string) => {
  const message = `${name} must be a number of proxies from 1 to 9, or addresses and networks such as 10.0.0.0/8, separated by commas`;
  return text
    .transform((value) => (/^[1-9]$/.test(value) ? Number(value) : value.split(/[\s,]+/).filter(Boolean)))
    .refine((value) => typeof value === "number" || (value.length > 0 && value.every(isNetwork)), message);
};

/** A network of all addresses is none: it would let every client say who it is. */
function isNetwork(given: string): boolean {
  const [address = "", prefix, ...more] = given.split("/");
  const bits = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  if (prefix === undefined) return bits > 0;
  return more.length === 0 && /^\d{1,3}$/.test(prefix) && Number(prefix) >= 1 && Number(prefix) <= bits;
}
