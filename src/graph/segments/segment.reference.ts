import { checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { checkHasKey, keyIn } from "../federation/representations.js";
import type { Segment } from "./segment.type.js";

/** Federation's way to a segment: `null` when there is none. */
export async function resolveSegmentReference(
  representation: { readonly id?: unknown },
  { loaders }: Context,
): Promise<Segment | null> {
  checkHasKey(representation, "id");
  const id = keyIn(representation, "id");
  return id === null ? null : loaders.segments.byId(checkIntercomId(id, ["id"]));
}
