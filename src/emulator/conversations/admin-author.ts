import type { Author } from "../workspace/inbox-model.js";
import type { Admin } from "../workspace/model.js";

/** An admin as an author. */
export function adminAuthor({ id, name, email, isBot }: Admin): Author {
  return { type: isBot ? "bot" : "admin", id, name, email, isAiAgent: false };
}
