import { checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { checkHasKey, keyIn } from "../federation/representations.js";
import type { IntercomAdmin } from "./admin.type.js";

/** Federation's way to a teammate: `null` when there is none. */
export async function resolveAdminReference(
  representation: { readonly id?: unknown },
  { loaders }: Context,
): Promise<IntercomAdmin | null> {
  checkHasKey(representation, "id");
  const id = keyIn(representation, "id");
  return id === null ? null : loaders.admins.byId(checkIntercomId(id, ["id"]));
}
