import { checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { InvalidInput } from "../errors/invalid-input.js";
import type { Tag } from "./tag.type.js";

/** Federation's way to a tag: `null` when there is none. */
export async function resolveTagReference(
  { id }: { readonly id?: unknown },
  { loaders }: Context,
): Promise<Tag | null> {
  if (typeof id !== "string")
    throw new InvalidInput("A Tag is named by `id`, and it must be a string.", ["representations"]);
  return loaders.tags.byId(checkIntercomId(id, ["id"]));
}
