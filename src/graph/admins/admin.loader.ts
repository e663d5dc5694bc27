import type { RawAdminList } from "../../intercom/endpoints/admins.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { WorkspaceListDefinition } from "../../intercom/memory/workspace-list.js";
import { andThen, type MaybePromise } from "../common/maybe-promise.js";
import { type ById, byId, createReferenceList } from "../common/reference-list.js";
import type { LoaderSetting } from "../loader-setting.js";
import { toAdmin } from "./admin.mapper.js";
import type { IntercomAdmin } from "./admin.type.js";

// Intercom lists every teammate in one call: any number of owners and authors costs one request.
const adminList: WorkspaceListDefinition<ById<IntercomAdmin>, RawAdminList> = {
  name: "admins",
  endpoint: endpoints.admins.list,
  write: (sdk) => sdk.admins.list(),
  read: ({ admins }) => byId(admins.map(toAdmin)),
};

/** Teammates from the workspace's list; `null` is one who is not there, or has left. */
export function createAdminLoaders({ workspace, work }: LoaderSetting) {
  const shared = workspace.list(adminList);
  const list = createReferenceList(shared, work);
  return {
    /** How many teammates there are, where that is known without a call. */
    knownCount: (): number | undefined => shared.peek()?.size,

    all: (): MaybePromise<IntercomAdmin[]> => andThen(list.all(), (admins) => [...admins.values()]),

    byId: (id: string): MaybePromise<IntercomAdmin | null> =>
      andThen(list.including([id]), (admins) => admins.get(id) ?? null),

    /** The teammates with an e-mail address. If the list has none, it is read once more. */
    byEmail: (email: string): MaybePromise<readonly IntercomAdmin[]> =>
      andThen(list.all(), (known) => {
        const found = withEmail(known, email);
        return found.length > 0 ? found : andThen(list.fresh(), (admins) => withEmail(admins, email));
      }),

    /** Whether a teammate is in the list as Intercom has it now. */
    isThere: (id: string): MaybePromise<boolean> => andThen(list.fresh(), (admins) => admins.has(id)),
  };
}

function withEmail(admins: ById<IntercomAdmin>, email: string): IntercomAdmin[] {
  const wanted = lowerCase(email);
  return [...admins.values()].filter((admin) => admin.email !== null && lowerCase(admin.email) === wanted);
}

/** Of ASCII alone: `toLowerCase` makes a `k` of the Kelvin sign too, so that one address would pass for another. */
const lowerCase = (text: string) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
