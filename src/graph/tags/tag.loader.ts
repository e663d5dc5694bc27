import DataLoader from "dataloader";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { RawList } from "../../intercom/endpoints/raw.js";
import type { RawTag } from "../../intercom/endpoints/tags.js";
import type { WorkspaceListDefinition } from "../../intercom/memory/workspace-list.js";
import { andThen, type MaybePromise } from "../common/maybe-promise.js";
import { loadEach } from "../common/or-error.js";
import { type ById, byId, createReferenceList, pick } from "../common/reference-list.js";
import type { LoaderSetting } from "../loader-setting.js";
import { toTag } from "./tag.mapper.js";
import type { Tag } from "./tag.type.js";

// Intercom lists every tag of a workspace in one call: any number of ids costs one request.
const tagList: WorkspaceListDefinition<ById<Tag>, RawList<RawTag>> = {
  name: "tags",
  endpoint: endpoints.tags.list,
  write: (sdk) => sdk.tags.list(),
  read: ({ data }) => byId(data.map(toTag)),
};

/** Tags by id from the workspace's list, and by contact where a contact has more than Intercom embeds. */
export function createTagLoaders({ intercom, workspace, work }: LoaderSetting) {
  const shared = workspace.list(tagList);
  const list = createReferenceList(shared, work);
  return {
    /** How many tags there are, where that is known without a call. */
    knownCount: (): number | undefined => shared.peek()?.size,

    all: (): MaybePromise<Tag[]> => andThen(list.all(), (tags) => [...tags.values()]),

    byId: (id: string): MaybePromise<Tag | null> =>
      andThen(list.including([id]), (tags) => tags.get(id) ?? null),

    /** The tags that exist; one that was deleted a moment ago is left out. */
    byIds: (ids: readonly string[]): MaybePromise<Tag[]> =>
      ids.length === 0 ? [] : andThen(list.including(ids), (tags) => pick(tags, ids)),

    /** Another tag that already has a name, in the list as Intercom has it now. */
    namesake: (name: string, id?: string): MaybePromise<Tag | undefined> =>
      andThen(list.fresh(), (tags) =>
        [...tags.values()].find(
          (tag) => tag.id !== id && tag.name?.toLowerCase() === name.trim().toLowerCase(),
        ),
      ),

    /** Tags that came along with something else. */
    ofPayload: (tags: readonly unknown[]): Tag[] => (tags as readonly RawTag[]).map(toTag),

    byContactId: new DataLoader<string, Tag[]>(
      (contactIds) =>
        loadEach(contactIds, async (contact_id) => {
          const { data } = await intercom.call(endpoints.tags.listOfContact, (sdk) =>
            sdk.contacts.listAttachedTags({ contact_id }),
          );
          return data.map(toTag);
        }),
      { name: "tags.byContactId" },
    ),

    /** All tags as Intercom has them now, by id. */
    reread: list.reread,

    /** To be called when an answer has shown that the tags are no longer what the list says. */
    forget: list.forget,

    /** Waits for a write to the tags themselves; whatever came of it, the list is no longer what it was. */
    changing<T>(write: PromiseLike<T>): Promise<T> {
      return Promise.resolve(write).finally(list.forget);
    },
  };
}
