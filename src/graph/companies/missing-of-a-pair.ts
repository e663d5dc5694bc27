import type { Context } from "../context.js";
import type { Payload } from "../errors/attempt.js";

/** Says whether contact or company is the one that Intercom does not know. It costs one call, and only after a refusal. */
export async function blameMissing<P extends Payload>(
  payload: P,
  companyId: string,
  { loaders }: Context,
): Promise<P> {
  const [failed] = payload.userErrors;
  if (failed?.code !== "NOT_FOUND") return payload;
  const company = await loaders.companies.byId.load(companyId).catch(() => undefined);
  if (company === undefined) return payload;
  return { ...payload, userErrors: [{ ...failed, field: company === null ? ["companyId"] : ["contactId"] }] };
}
