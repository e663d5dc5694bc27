import type { Bill } from "../bill.js";
import type { Changes } from "../changes.js";
import type { IntercomClient } from "../client.js";
import { WorkspaceList, type WorkspaceListDefinition } from "./workspace-list.js";

/** The lists of one workspace, each shared by all work. */
export class WorkspaceLists {
  readonly #lists = new Map<{ readonly name: string }, WorkspaceList<unknown>>();
  readonly #changes: Changes;
  readonly #clientFor: (bill: Bill | undefined) => IntercomClient;

  /** @param clientFor The way to Intercom on a bill, or on none where nobody waits for the list. */
  constructor(changes: Changes, clientFor: (bill: Bill | undefined) => IntercomClient) {
    this.#changes = changes;
    this.#clientFor = clientFor;
    changes.listen((change) => {
      for (const [{ name }, list] of this.#lists)
        if (change.kind === "gap") list.markStale();
        else if (change.kind === "list" && change.name === name) list.drop();
    });
  }

  /** The shared copy of a list, which is made when it is asked for first. */
  get<T, Raw>(definition: WorkspaceListDefinition<T, Raw>): WorkspaceList<T> {
    const known = this.#lists.get(definition) as WorkspaceList<T> | undefined;
    if (known) return known;
    const { name, endpoint, write, read } = definition;
    const list = new WorkspaceList((bill) => this.#clientFor(bill).call(endpoint, write).then(read), {
      isPersonal: endpoint.privacy === "personal",
      onWrite: () => this.#changes.publish({ kind: "list", name }, "own"),
    });
    this.#lists.set(definition, list as WorkspaceList<unknown>);
    return list;
  }
}
