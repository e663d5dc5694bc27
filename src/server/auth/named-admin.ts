import type { NamedAdmin } from "../../graph/actor.js";

const ID = /^\d{1,16}$/;
const EMAIL = /^[^\s@]+@[^\s@]+$/;
const MAX_EMAIL_LENGTH = 255;

/** The teammate that a claim or an embedding program names: an id, or an e-mail address. `null` where it is neither. */
export function toNamedAdmin(given: unknown): NamedAdmin | null {
  const text = typeof given === "number" ? String(given) : given;
  if (typeof text !== "string") return null;
  if (ID.test(text)) return { by: "id", id: text };
  const isEmail = text.length <= MAX_EMAIL_LENGTH && EMAIL.test(text);
  return isEmail ? { by: "email", email: text } : null;
}
