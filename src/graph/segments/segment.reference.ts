import { checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { InvalidInput } from "../errors/invalid-input.js";
import type { Segment } from "./segment.type.js";

/** Federation's way to a segment: `null` when there is none. */
export async function resolveSegmentReference(
  { id }: { readonly id?: unknown },
  { loaders }: Context,
): Promise<Segment | null> {
  if (typeof id !== "string")
    throw new InvalidInput("A Segment is named by `id`, and it must be a string.", ["representations"]);
  return loaders.segments.byId(checkIntercomId(id, ["id"]));
}
