import { checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { InvalidInput } from "../errors/invalid-input.js";
import type { IntercomAdmin } from "./admin.type.js";

/** Federation's way to a teammate: `null` when there is none. */
export async function resolveAdminReference(
  { id }: { readonly id?: unknown },
  { loaders }: Context,
): Promise<IntercomAdmin | null> {
  if (typeof id !== "string")
    throw new InvalidInput("An IntercomAdmin is named by `id`, and it must be a string.", [
      "representations",
    ]);
  return loaders.admins.byId(checkIntercomId(id, ["id"]));
}
