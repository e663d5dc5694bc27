import { planSearch } from "../../graph/contacts/contact.search.js";
import type { Context } from "../../graph/context.js";
import type { Condition } from "../../graph/search/condition.js";
import { persist } from "../persist.js";
import { ContactSource } from "./contact-source.js";
import { ExportError } from "./export-error.js";

/**
 * Checks the filter against the workspace, and opens the contacts that it is about.
 * @param patienceMs How long a call is repeated; ten minutes where it is left out.
 * @throws ExportError, or InvalidInput for a filter that does not fit the workspace or leaves no room for days
 */
export async function openSource(
  context: Context,
  condition: Condition | undefined,
  signal: AbortSignal,
  patienceMs?: number,
): Promise<{ source: ContactSource; workspaceId: string; timezone: string }> {
  const me = await persist(async () => context.loaders.workspace.current(), signal, patienceMs);
  if (!me)
    throw new ExportError(
      "failed",
      "Intercom does not say which workspace the access token opens. Check that the token belongs to an app of the workspace.",
    );
  await persist(() => planSearch(context, [condition]), signal, patienceMs);
  const { intercom } = context;
  const timezone = me.timezone ?? "";
  const source = new ContactSource({ intercom, condition, timezone, signal });
  source.check({ created: { from: 1, to: 1 } });
  return { source, workspaceId: me.id, timezone };
}
