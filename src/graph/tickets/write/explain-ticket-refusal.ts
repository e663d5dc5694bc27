import type { Context } from "../../context.js";
import type { Explain } from "../../errors/attempt.js";
import { blameMissing, type Named } from "../../errors/blame-missing.js";
import type { CreateIntercomTicketInput } from "./create-intercom-ticket.input.js";

/** Finds the part of a ticket's input that Intercom refused without naming it, by reads after the refusal. */
export function explainTicketRefusal(input: CreateIntercomTicketInput, { loaders }: Context): Explain {
  const { ticketTypeId, conversationId, companyId } = input;
  const named: Named[] = [];
  if (conversationId != null)
    named.push({
      field: ["input", "conversationId"],
      isThere: async () => (await loaders.conversations.whole.load(conversationId)) !== null,
    });
  if (companyId != null)
    named.push({
      field: ["input", "companyId"],
      isThere: async () => (await loaders.companies.byId.load(companyId)) !== null,
    });
  const missing = blameMissing(named, ["input", "contactId"]);
  return async (failed, reason) => {
    if (failed.code !== "INVALID_INPUT" || failed.field !== null) return missing(failed, reason);
    const type = await loaders.tickets.typeById(ticketTypeId);
    if (type === null) return { field: ["input", "ticketTypeId"] };
    const known = new Set(type.attributes.map(({ name }) => name));
    const isKnown = Object.keys(input.attributes ?? {}).every((name) => known.has(name));
    return isKnown ? {} : { field: ["input", "attributes"] };
  };
}
