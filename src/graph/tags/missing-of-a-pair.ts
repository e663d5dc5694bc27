import type { Context } from "../context.js";
import type { Payload } from "../errors/attempt.js";

/**
 * Says whether contact or tag is the one that Intercom does not know; its answer is the same for both. It costs at the
 * most the list of tags, and only after a refusal.
 */
export async function blameMissing<P extends Payload>(
  payload: P,
  tagId: string,
  { loaders }: Context,
): Promise<P> {
  const [failed] = payload.userErrors;
  if (failed?.code !== "NOT_FOUND") return payload;
  const tag = await Promise.resolve(loaders.tags.byId(tagId)).catch(() => undefined);
  if (tag === undefined) return payload;
  return { ...payload, userErrors: [{ ...failed, field: tag === null ? ["tagId"] : ["contactId"] }] };
}
