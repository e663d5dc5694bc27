import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Scope } from "../../../src/config/scopes.js";
import { anybody, type Caller } from "../../../src/server/auth/caller.js";
import { Refusal } from "../../../src/server/errors/refusal.js";
import type { LiveRequest } from "../../../src/server/live/live.js";
import { startTestEmulator, type TestEmulator } from "../../testkit/emulator.js";
import { graphql } from "../../testkit/generated/gql.js";
import { codesOf, type LiveGateway, liveRequest, startLiveGateway } from "../../testkit/live-gateway.js";

const RENAME = graphql(`mutation RenameForSubscribers($id: ID!, $name: String!) {
  updateContact(id: $id, input: { name: $name }) { userErrors { code } }
}`);
const ANY = graphql(`query AnyContactToSubscribeTo { contacts(first: 1) { nodes { id } } }`);
const IDS = "subscription ($ids: [ID!]) { intercomContactChanged(ids: $ids) { kind contactId } }";

let emulator: TestEmulator;
let gateway: LiveGateway;
let id: string;
let count = 0;
const rename = () => {
  count += 1;
  return gateway.executeOk(RENAME, { id, name: `Name ${count}` });
};
const caller = (...scopes: Scope[]): Caller => ({ ...anybody, id: "somebody", scopes: new Set(scopes) });
const subscribe = (query: string, asked?: Partial<LiveRequest>) =>
  gateway.live.subscribe(liveRequest(query, asked));

beforeAll(async () => {
  emulator = await startTestEmulator({ contacts: 5 });
  gateway = await startLiveGateway({
    emulator,
    env: { MAX_STREAMS: "6", MAX_STREAMS_PER_CALLER: "3", MAX_DEPTH: "6" },
  });
  id = (await gateway.executeOk(ANY)).contacts?.nodes[0]?.id ?? "";
});
afterAll(async () => {
  await gateway.close();
  await emulator.close();
});

describe("refused is", () => {
  test.each<[string, string, string, Partial<LiveRequest>?]>([
    ["a query", "{ tags { id } }", "BAD_REQUEST"],
    ["what is no GraphQL", "subscription {", "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", "subscription { nothing }", "GRAPHQL_VALIDATION_FAILED"],
    [
      "a document that is too deep",
      "subscription { intercomContactChanged { contact { companies { nodes { contacts { nodes { id } } } } } } }",
      "OPERATION_LIMIT_EXCEEDED",
    ],
    [
      "a root field that is skipped",
      "subscription { intercomContactChanged @skip(if: true) { kind } }",
      "GRAPHQL_VALIDATION_FAILED",
    ],
    [
      "a wrong variable",
      "subscription ($kinds: [IntercomContactChangeKind!]) { intercomContactChanged(kinds: $kinds) { kind } }",
      "BAD_USER_INPUT",
      { variables: { kinds: ["DANCED"] } },
    ],
    [
      "a missing variable",
      "subscription ($ids: [ID!]!) { intercomContactChanged(ids: $ids) { kind } }",
      "BAD_USER_INPUT",
    ],
    ["a caller who may not read contacts", IDS, "FORBIDDEN", { caller: caller("contacts:write") }],
    [
      "a caller who asks by external id without the scope pii",
      'subscription { intercomContactChanged(externalIds: ["x"]) { kind } }',
      "FORBIDDEN",
      { caller: caller("contacts:read") },
    ],
    [
      "a selection of two calls an event",
      "subscription { intercomContactChanged { contact { notes { totalCount nodes { id } } companies { nodes { id } } segments { id } } tag { contacts { totalCount } } } }",
      "COST_LIMIT_EXCEEDED",
    ],
  ])("%s", async (_, query, code, asked) => {
    expect(await codesOf(await subscribe(query, asked))).toEqual([code]);
  });

  test("an unknown persisted document, until its text is sent once", async () => {
    const extensions = {
      persistedQuery: { version: 1, sha256Hash: createHash("sha256").update(IDS).digest("hex") },
    };
    const byId = { ...liveRequest(IDS, { extensions }), query: undefined };
    expect(await codesOf(await gateway.live.subscribe(byId))).toEqual(["PERSISTED_QUERY_NOT_FOUND"]);
    expect(await codesOf(await subscribe(IDS, { extensions }))).toEqual([]);
    expect(await codesOf(await gateway.live.subscribe(byId))).toEqual([]);
  });

  test("one stream too many of a caller, and of the process, until one has ended", async () => {
    const open = (callerKey: string) => gateway.listen(IDS, { callerKey });
    const streams = [await open("a"), await open("a"), await open("a")];
    const refused = await subscribe(IDS, { callerKey: "a" });
    expect("refusals" in refused && refused.refusals[0]?.extensions).toMatchObject({
      code: "OPERATION_LIMIT_EXCEEDED",
      limit: "streams",
      max: 3,
    });
    streams.push(await open("b"), await open("b"), await open("c"));
    expect(await codesOf(await subscribe(IDS, { callerKey: "d" }))).toEqual(["OVERLOADED"]);
    expect(await gateway.metric('intercom_graph_subscriptions{transport="sse"}')).toBe(6);
    await streams[0]?.stream.return();
    expect(await codesOf(await subscribe(IDS, { callerKey: "a" }))).toEqual([]);
    for (const { stream } of streams) await stream.return();
    expect(await gateway.metric('intercom_graph_subscriptions{transport="sse"}')).toBe(0);
  });
});

test("personal fields are null with an error in each event, for a caller without the scope pii", async () => {
  const listener = await gateway.listen(
    "subscription ($ids: [ID!]) { intercomContactChanged(ids: $ids) { kind externalId contact { id name } } }",
    { variables: { ids: [id] }, caller: caller("contacts:read") },
  );
  await rename();
  await listener.until(() => true);
  const [result] = listener.results;
  expect(listener.events()).toEqual([{ kind: "UPDATED", externalId: null, contact: { id, name: null } }]);
  expect(result?.errors?.map(({ extensions }) => extensions)).toEqual([
    { code: "FORBIDDEN", field: "IntercomContactChange.externalId", requiredScope: "pii" },
    { code: "FORBIDDEN", field: "Contact.name", requiredScope: "pii" },
  ]);
  await listener.stream.return();
});

describe("a stream ends", () => {
  test("at its next event when its caller is no longer accepted", async () => {
    let isRevoked = false;
    const listener = await gateway.listen(IDS, {
      variables: { ids: [id] },
      authenticateAgain() {
        if (isRevoked) throw new Refusal(401, "UNAUTHENTICATED", "The key was revoked.");
        return anybody;
      },
    });
    await rename();
    await listener.until(() => true);
    isRevoked = true;
    await new Promise((resolve) => setTimeout(resolve, 1_000)); // the same change is told once a second
    await rename();
    await listener.over;
    expect(listener.stream.end).toBe("caller-refused");
    expect(listener.events()).toHaveLength(1);
  });

  test("when its caller has lost the right to read contacts", async () => {
    const listener = await gateway.listen(IDS, {
      variables: { ids: [id] },
      authenticateAgain: () => caller("contacts:write"),
    });
    await rename();
    await listener.over;
    expect(listener.stream.end).toBe("caller-refused");
  });

  test("with the token, though nothing happens", async () => {
    const listener = await gateway.listen(IDS, { caller: { ...anybody, expiresAt: Date.now() + 50 } });
    await listener.over;
    expect(listener.stream.end).toBe("caller-refused");
    expect(listener.events()).toEqual([]);
  });
});

test("all streams end when the server leaves, and no new one is opened", async () => {
  const leaving = await startLiveGateway({ emulator });
  const listener = await leaving.listen(IDS);
  leaving.live.leave();
  await listener.over;
  expect(listener.stream.end).toBe("server-leaves");
  expect(await codesOf(await leaving.live.subscribe(liveRequest(IDS)))).toEqual(["OVERLOADED"]);
  await leaving.close();
});
