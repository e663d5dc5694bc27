import { IDS_PER_SEARCH } from "../../../graph/common/chunks.js";
import type { Context } from "../../../graph/context.js";
import { PER_PAGE } from "../contact-source.js";
import type { ListName } from "./list-names.js";

/** What the lists of an export take, before it begins. */
export interface ListsPrice {
  /** Calls to Intercom, at most: a contact without companies or notes takes none for them. */
  readonly calls: number;
  /** Whether each segment is asked for its contacts, and not each contact for its segments. */
  readonly segmentsFirst: boolean;
}

/** @param contacts How many are read. */
export async function priceLists(
  context: Context,
  names: readonly ListName[],
  contacts: number,
): Promise<ListsPrice> {
  const ofSegments = names.includes("segments") ? await callsForSegments(context) : 0;
  const segmentsFirst = ofSegments <= contacts;
  const calls: Readonly<Record<ListName, number>> = {
    tags: 0, // a list of the workspace has their names
    segments: Math.min(ofSegments, contacts),
    companies: contacts,
    notes: contacts,
    conversations: Math.ceil(contacts / IDS_PER_SEARCH),
  };
  return { calls: names.reduce((sum, name) => sum + calls[name], 0), segmentsFirst };
}

async function callsForSegments({ loaders }: Context): Promise<number> {
  const counts = await loaders.segments.counts();
  return [...counts.values()].reduce<number>(
    (sum, count) => sum + Math.max(1, Math.ceil((count ?? 0) / PER_PAGE)),
    0,
  );
}
