/**
 * The sentences that Intercom always writes the same way (its OpenAPI description, its documentation and recordings),
 * by what they say. Where one of them quotes a name or a value, nothing of it is kept.
 */
const SENTENCES = {
  "owner-unknown": /^The owner specified is not a member of the workspace/,
  "email-invalid": /^Email is invalid/,
  "attribute-unknown": /^Custom attribute '.*' does not exist/s,
  "attribute-name-taken": /^You already have '.*' in your /s,
  "attribute-name-characters": /^Your name for this attribute must only contain/,
  "attribute-type": /^Data Type isn't an option/,
  "attribute-options": /^(Options isn't an array|You must have at least two options)/,
  "attribute-in-use": /^The Data Attribute you are trying to archive has a dependan/,
  "contact-deleted": /^User has been marked for permanent deletion/,
  "contact-merged": /^User has been merged and is not restorable/,
  "cursor-unknown": /^Invalid starting_after param/,
} as const satisfies Readonly<Record<string, RegExp>>;

/** What a fixed sentence of Intercom's says, in the gateway's terms. The sentence itself goes no further. */
export type RefusalReason = keyof typeof SENTENCES;

/** A longer one is none of these, and is not worth reading. */
const MAX_LENGTH = 1_000;

/** What Intercom says of a request that it refused, where it says so in one of its fixed sentences. */
export function reasonOf(sentence: string): RefusalReason | undefined {
  if (sentence.length > MAX_LENGTH) return undefined;
  const names = Object.keys(SENTENCES) as RefusalReason[];
  return names.find((name) => SENTENCES[name].test(sentence));
}
