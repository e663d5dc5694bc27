import { checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { checkHasKey, keyIn } from "../federation/representations.js";
import type { Ticket } from "./ticket.type.js";

/** Federation's way to a ticket: `null` when there is none. */
export async function resolveTicketReference(
  representation: { readonly id?: unknown },
  { loaders }: Context,
): Promise<Ticket | null> {
  checkHasKey(representation, "id");
  const id = keyIn(representation, "id");
  return id === null ? null : loaders.tickets.lookUp(checkIntercomId(id, ["id"]));
}
