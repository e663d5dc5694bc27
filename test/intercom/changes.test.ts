import { describe, expect, test, vi } from "vitest";
import { type Change, Changes } from "../../src/intercom/changes.js";
import { IntercomClient } from "../../src/intercom/client.js";
import { endpoints } from "../../src/intercom/endpoints/endpoints.js";
import { INDEX_LAG_MS, RecentWrites } from "../../src/intercom/memory/recent-writes.js";
import { WorkspaceLists } from "../../src/intercom/memory/workspace-list.js";
import { Bill, Deadline } from "../../src/intercom/work.js";

const contact = (id: string, ageMs = 0): Change => ({ kind: "contact", id, externalIdHash: null, ageMs });

describe("news of a change", () => {
  test("reaches every listener with its source, own writes as well as a replica's", () => {
    const changes = new Changes();
    const heard: unknown[] = [];
    changes.listen(({ kind }, source) => heard.push(["first", kind, source]));
    changes.listen(({ kind }, source) => heard.push(["second", kind, source]));
    new RecentWrites("secret", changes).add("1");
    changes.publish({ kind: "gap" }, "replica");
    expect(heard).toEqual([
      ["first", "contact", "own"],
      ["second", "contact", "own"],
      ["first", "gap", "replica"],
      ["second", "gap", "replica"],
    ]);
  });

  test("of a contact never holds its external id, and is remembered unless it is older than the lag", () => {
    const changes = new Changes();
    const published: Change[] = [];
    changes.listen((change) => published.push(change));
    const [here, there] = [new RecentWrites("secret", changes), new RecentWrites("secret", changes)];
    here.add("1", "ada@example.com");
    expect(JSON.stringify(published)).not.toContain("ada");
    expect(there.idOf("ada@example.com")).toBe("1");
    changes.publish(contact("2", INDEX_LAG_MS - 1_000), "replica");
    changes.publish(contact("3", INDEX_LAG_MS), "replica");
    expect(["1", "2", "3"].map((id) => here.has(id))).toEqual([true, true, false]);
  });

  test("of a list drops that list, whoever changed it; a gap makes every list be read again behind the answer", async () => {
    const changes = new Changes();
    let loads = 0;
    const client = new IntercomClient(
      async () => {
        loads += 1;
        return { data: [] };
      },
      { bill: new Bill() },
    );
    const lists = new WorkspaceLists(changes, () => client);
    const list = lists.get({
      name: "tags",
      endpoint: endpoints.tags.list,
      write: (sdk) => sdk.tags.list(),
      read: () => "tags",
    });
    const work = { bill: new Bill(), deadline: new Deadline(1_000) };
    const loadsOf = async () => {
      await list.read(work);
      return loads;
    };
    expect(await loadsOf()).toBe(1);
    changes.publish({ kind: "list", name: "segments" }, "replica");
    expect(await loadsOf()).toBe(1);
    changes.publish({ kind: "list", name: "tags" }, "replica");
    expect(await loadsOf()).toBe(2);
    list.forget();
    expect(list.peek()).toBeUndefined();
    expect(await loadsOf()).toBe(3);
    changes.publish({ kind: "gap" }, "replica");
    expect(list.peek()).toBe("tags"); // still served
    await loadsOf();
    await vi.waitFor(() => expect(loads).toBe(4));
  });
});
