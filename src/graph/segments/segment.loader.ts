import DataLoader from "dataloader";
import type { Intercom, IntercomClient } from "../../intercom/client.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { RawSegment, RawSegmentList } from "../../intercom/endpoints/segments.js";
import type { WorkspaceListDefinition } from "../../intercom/memory/workspace-list.js";
import { hint } from "../../intercom/transport/hints.js";
import { IDS_PER_SEARCH, inChunks } from "../common/chunks.js";
import { andThen, type MaybePromise } from "../common/maybe-promise.js";
import { loadEach } from "../common/or-error.js";
import { requiredId } from "../common/raw-values.js";
import { type ById, byId, createReferenceList } from "../common/reference-list.js";
import type { LoaderSetting } from "../loader-setting.js";
import { toSegment } from "./segment.mapper.js";
import type { Segment } from "./segment.type.js";

const segmentList: WorkspaceListDefinition<ById<Segment>, RawSegmentList> = {
  name: "segments",
  endpoint: endpoints.segments.list,
  write: (sdk) => sdk.segments.list({}),
  read: ({ segments }) => byId(segments.map(toSegment)),
};

/** Segments by id and by contact, and how many contacts each has. */
export function createSegmentLoaders({ intercom, workspace, work }: LoaderSetting) {
  const shared = workspace.list(segmentList);
  const list = createReferenceList(shared, work);
  let counts: Promise<ReadonlyMap<string, number | null>> | undefined;

  return {
    /** How many segments there are, where that is known without a call and contacts' own have to be asked for. */
    knownCount: (): number | undefined => (workspace.contactSegments ? undefined : shared.peek()?.size),

    /** How many segments there are, where that is known without a call. */
    listedCount: (): number | undefined => shared.peek()?.size,

    all: (): MaybePromise<Segment[]> => andThen(list.all(), (segments) => [...segments.values()]),

    byId: (id: string): MaybePromise<Segment | null> =>
      andThen(list.including([id]), (segments) => segments.get(id) ?? null),

    /** The counts of all segments, in one call however many are asked for; it brings the list itself along. */
    counts(): Promise<ReadonlyMap<string, number | null>> {
      counts ??= readSegments(intercom, { include_count: true }).then((segments) => {
        shared.prime(byId(segments.map(toSegment)));
        return new Map(segments.map((raw) => [requiredId(raw.id), hint("totalCount", raw.count) ?? null]));
      });
      return counts;
    },

    /** Segments that came along with something else. */
    ofPayload: (segments: readonly unknown[]): Segment[] =>
      (segments as readonly RawSegment[]).map(toSegment),

    byCompanyId: new DataLoader<string, Segment[]>(
      (companyIds) => loadEach(companyIds, (id) => ofCompany(intercom, id)),
      { name: "segments.byCompanyId" },
    ),

    byContactId: new DataLoader<string, Segment[]>(
      async (contactIds) => {
        const kept = new Map(contactIds.map((id) => [id, keptSegments(id)]));
        // The index that knows members may not know of a write yet; asking for the contact itself is immediate.
        const unknown = contactIds.filter((id) => !kept.get(id));
        const written = unknown.filter((id) => workspace.recentWrites.has(id));
        const members = await inverted(
          unknown.filter((id) => !workspace.recentWrites.has(id)),
          written.length,
        );
        return loadEach(contactIds, async (id) => {
          const segments = kept.get(id) ?? members?.get(id) ?? (await ofContact(intercom, id));
          workspace.contactSegments?.set(id, segments);
          return segments;
        });
      },
      { name: "segments.byContactId" },
    ),
  };

  /** What was read a moment ago, unless the contact was written since. */
  function keptSegments(contactId: string): Segment[] | undefined {
    if (workspace.recentWrites.has(contactId)) return undefined;
    return workspace.contactSegments?.get(contactId) as Segment[] | undefined;
  }

  /**
   * Asks each segment which of the contacts it holds, if that takes fewer calls than asking each contact for its
   * segments; `undefined` where it does not.
   * @param others Contacts that are asked themselves in any case.
   */
  async function inverted(
    contactIds: readonly string[],
    others: number,
  ): Promise<ReadonlyMap<string, Segment[]> | undefined> {
    // Reading the list is a call itself when it is not in memory: for two contacts it never pays.
    if (contactIds.length <= (shared.peek() ? 1 : 2)) return undefined;
    const segments = [...(await list.all()).values()];
    const chunks = inChunks(contactIds);
    const price = segments.length * chunks.length;
    work.bill.checkAffordable(Math.min(price, contactIds.length) + others, fittingFirst(segments.length));
    if (price >= contactIds.length) return undefined;
    const members = new Map<string, Segment[]>(contactIds.map((id) => [id, []]));
    await Promise.all(
      segments.flatMap((segment) =>
        chunks.map(async (ids) => {
          for (const id of await membersAmong(intercom, segment.id, ids)) members.get(id)?.push(segment);
        }),
      ),
    );
    return members;
  }

  function fittingFirst(segments: number): number | undefined {
    const left = work.bill.maxCalls - work.bill.usage.calls;
    return Math.max(left, Math.floor(left / segments) * IDS_PER_SEARCH) || undefined;
  }
}

async function readSegments(
  intercom: IntercomClient,
  request: { include_count?: boolean } = {},
): Promise<readonly RawSegment[]> {
  const answer = await intercom.call(endpoints.segments.list, (sdk) => sdk.segments.list(request));
  return answer.segments;
}

async function ofContact(intercom: IntercomClient, contact_id: string): Promise<Segment[]> {
  const { data } = await intercom.call(endpoints.segments.listOfContact, (sdk) =>
    sdk.contacts.listAttachedSegments({ contact_id }),
  );
  return data.map(toSegment);
}

async function ofCompany(intercom: IntercomClient, company_id: string): Promise<Segment[]> {
  const { data } = await intercom.call(endpoints.segments.listOfCompany, (sdk) =>
    sdk.companies.listAttachedSegments({ company_id }),
  );
  return data.map(toSegment);
}

async function membersAmong(
  intercom: IntercomClient,
  segmentId: string,
  contactIds: readonly string[],
): Promise<string[]> {
  const query = {
    operator: "AND",
    value: [
      { field: "segment_id", operator: "=", value: segmentId },
      { field: "id", operator: "IN", value: contactIds },
    ],
  };
  const request = { query, pagination: { per_page: IDS_PER_SEARCH } } as Intercom.SearchRequest;
  const page = await intercom.call(endpoints.contacts.search, (sdk) => sdk.contacts.search(request));
  // Taken out of the answer: whole contacts come back, and what has waited for it would keep them alive.
  return page.data.splice(0).map((contact) => contact.id);
}
