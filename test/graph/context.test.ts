import { afterEach, describe, expect, test, vi } from "vitest";
import { Context } from "../../src/graph/context.js";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

afterEach(() => vi.restoreAllMocks());

/** The contexts that were ended, each with what it had loaded contacts by until then. */
function watchEnds() {
  const ended: { context: Context; contacts: Context["loaders"]["contacts"] }[] = [];
  const end = Context.prototype.end;
  vi.spyOn(Context.prototype, "end").mockImplementation(function (this: Context) {
    ended.push({ context: this, contacts: this.loaders.contacts });
    end.call(this);
  });
  return ended;
}

describe("when an operation was answered", () => {
  test("its context holds nothing any more of what it has loaded, and reads no more", async () => {
    await using gateway = await startTestGateway({ emulator: { contacts: 3 } });
    const ended = watchEnds();
    await gateway.executeOk(graphql(`query ThreeIds { contacts(first: 3) { nodes { id } } }`));
    expect(ended).toHaveLength(1);
    const [{ context, contacts } = expect.fail("No context was ended.")] = ended;
    expect(context.loaders.contacts).not.toBe(contacts);
    expect(context.deadline.readSignal.aborted).toBe(true);
  });

  test("also with an error, before it was executed or behind it", async () => {
    await using gateway = await startTestGateway({ emulator: { contacts: 3 } });
    const ended = watchEnds();
    await gateway.request({
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ nothing }" }),
    });
    expect(ended).toHaveLength(1);
    await gateway.emulator.faults([{ method: "GET", route: "/contacts", times: 10, status: 400 }]);
    const { errors } = await gateway.execute(
      graphql(`query ThreeIdsAgain { contacts(first: 3) { nodes { id } } }`),
    );
    expect([errors?.length, ended.length]).toEqual([1, 2]);
  });
});
