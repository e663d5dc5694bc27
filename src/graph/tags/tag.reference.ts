import { checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { checkHasKey, keyIn } from "../federation/representations.js";
import type { Tag } from "./tag.type.js";

/** Federation's way to a tag: `null` when there is none. */
export async function resolveTagReference(
  representation: { readonly id?: unknown },
  { loaders }: Context,
): Promise<Tag | null> {
  checkHasKey(representation, "id");
  const id = keyIn(representation, "id");
  return id === null ? null : loaders.tags.byId(checkIntercomId(id, ["id"]));
}
