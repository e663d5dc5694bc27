import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { apiKeys, asCaller } from "../../testkit/api-keys.js";
import { startTestGateway, type TestGateway } from "../../testkit/gateway.js";
import { callTool } from "../../testkit/mcp.js";

let gateway: TestGateway;
beforeAll(async () => {
  const everything = ["contacts:read", "contacts:write", "conversations:read", "pii"];
  gateway = await startTestGateway({
    emulator: { contacts: 20 },
    env: { MCP: "on", MCP_MUTATIONS: "on", ...apiKeys({ ann: everything, bob: everything }) },
  });
});
afterAll(() => gateway.close());
afterEach(() => void vi.useRealTimers());

const as = (name: string) => asCaller(name).headers;
const call = (name: string, given: object, caller = "ann") => callTool(gateway, name, given, as(caller));
const codes = ({ structuredContent }: Awaited<ReturnType<typeof call>>) =>
  structuredContent.errors?.map(({ code }: { code: string }) => code);

/** By somebody else, in Intercom itself. */
async function rest(method: string, path: string, body?: object): Promise<string> {
  const response = await fetch(`${gateway.emulator.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${gateway.emulator.token}`, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  return String(((await response.json()) as { id: string }).id);
}
let count = 0;
const pair = async () => {
  count += 1;
  const email = `pair${count}@example.net`;
  const fromId = await rest("POST", "/contacts", { role: "lead", email, name: "Lena" });
  const intoId = await rest("POST", "/contacts", { role: "user", email, external_id: `pair-${count}` });
  return { fromId, intoId };
};
const tokenOf = async (ids: object, caller = "ann"): Promise<string> =>
  (await call("preview_merge", ids, caller)).structuredContent.data.contactMergePreview.previewToken;

describe("a merge", () => {
  test("of what was shown costs three calls; nothing finds the lead afterwards", async () => {
    const ids = await pair();
    const previewToken = await tokenOf(ids);
    const calls = await gateway.emulator.costOf(async () => {
      const { structuredContent, isError } = await call("merge_contacts", { ...ids, previewToken });
      expect([isError, structuredContent]).toEqual([
        undefined,
        {
          data: { mergeContacts: { mergedContactId: ids.fromId, contact: { id: ids.intoId, role: "USER" } } },
          calls: 3,
        },
      ]);
    });
    expect(calls.byRoute).toEqual({ "GET /contacts/{contact_id}": 2, "POST /contacts/merge": 1 });
    expect((await call("contact_overview", { id: ids.fromId })).structuredContent.data).toEqual({});
  });

  const cases: [
    string,
    (ids: { fromId: string; intoId: string }) => Promise<{ previewToken: string }>,
    RegExp,
  ][] = [
    ["a text that is no token", async () => ({ previewToken: "yes" }), /not a token/],
    ["an empty text", async () => ({ previewToken: "" }), /not a token/],
    ["a token of 2,000 characters", async () => ({ previewToken: "A".repeat(2_000) }), /not a token/],
    [
      "a token that was changed in its first character",
      async (ids) => {
        const token = await tokenOf(ids);
        return { previewToken: `${token.startsWith("A") ? "B" : "A"}${token.slice(1)}` };
      },
      /not a token/,
    ],
    [
      "a token that was cut",
      async (ids) => ({ previewToken: (await tokenOf(ids)).slice(0, -4) }),
      /not a token/,
    ],
    [
      "a token of another caller",
      async (ids) => ({ previewToken: await tokenOf(ids, "bob") }),
      /another caller/,
    ],
    [
      "a token of other contacts",
      async () => ({ previewToken: await tokenOf(await pair()) }),
      /other contacts/,
    ],
    [
      "a token of the lead before it was changed",
      async (ids) => {
        const previewToken = await tokenOf(ids);
        await rest("PUT", `/contacts/${ids.fromId}`, { name: "Renamed" });
        return { previewToken };
      },
      /has changed/,
    ],
    [
      "a token of the user before it was tagged",
      async (ids) => {
        const previewToken = await tokenOf(ids);
        const tag = await rest("POST", "/tags", { name: "since then" });
        await rest("POST", `/contacts/${ids.intoId}/tags`, { id: tag });
        return { previewToken };
      },
      /has changed/,
    ],
    [
      "a token of a lead that is gone",
      async (ids) => {
        const previewToken = await tokenOf(ids);
        await rest("DELETE", `/contacts/${ids.fromId}`);
        return { previewToken };
      },
      /has changed/,
    ],
  ];

  test.each(cases)("with %s is refused unsent, and says to preview again", async (_, prepare, reason) => {
    const ids = await pair();
    const { previewToken } = await prepare(ids);
    const calls = await gateway.emulator.costOf(async () => {
      const answer = await call("merge_contacts", { ...ids, previewToken });
      expect([answer.isError, codes(answer)]).toEqual([true, ["INVALID_INPUT"]]);
      const [{ message, path }] = answer.structuredContent.errors;
      expect(message).toMatch(reason);
      expect(message).toMatch(/Nothing was merged\. Preview the merge again/);
      expect(path).toBe("previewToken");
    });
    expect(calls.byRoute["POST /contacts/merge"]).toBeUndefined();
  });

  test("with the ids swapped is not what was shown", async () => {
    const { fromId, intoId } = await pair();
    const previewToken = await tokenOf({ fromId, intoId });
    const answer = await call("merge_contacts", { fromId: intoId, intoId: fromId, previewToken });
    expect(answer.structuredContent.errors[0].message).toMatch(/other contacts/);
  });

  test.each<[string, number, boolean]>([
    ["is taken after four minutes and 59 seconds", 299_000, true],
    ["is refused after five minutes", 300_000, false],
    ["is refused by a clock that was set back by an hour", -3_600_000, false],
  ])("a token %s", async (_, laterMs, isTaken) => {
    const ids = await pair();
    const previewToken = await tokenOf(ids);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + laterMs });
    const answer = await call("merge_contacts", { ...ids, previewToken });
    expect(codes(answer)).toEqual(isTaken ? undefined : ["INVALID_INPUT"]);
    if (!isTaken) expect(answer.structuredContent.errors[0].message).toMatch(/expired/);
  });

  test("may follow when the user was seen meanwhile: nobody decides by that", async () => {
    const ids = await pair();
    const previewToken = await tokenOf(ids);
    await rest("PUT", `/contacts/${ids.intoId}`, { last_seen_at: Math.floor(Date.now() / 1000) });
    expect((await call("merge_contacts", { ...ids, previewToken })).isError).toBeUndefined();
  });

  test("by the mutation of /graphql needs no token", async () => {
    const ids = await pair();
    const response = await gateway.request({
      method: "POST",
      headers: { ...as("ann"), "content-type": "application/json" },
      body: JSON.stringify({
        query: `mutation { mergeContacts(fromId: "${ids.fromId}", intoId: "${ids.intoId}") { mergedContactId } }`,
      }),
    });
    expect(await response.json()).toMatchObject({ data: { mergeContacts: { mergedContactId: ids.fromId } } });
  });
});

describe("an idempotencyKey", () => {
  const input = { role: "LEAD", name: "Once" };
  const created = (answer: Awaited<ReturnType<typeof call>>) =>
    answer.structuredContent.data?.createContact?.contact.id;

  test("makes the same call answer the same, unsent; without it the call is done again", async () => {
    const first = await call("create_contact", { input, idempotencyKey: "key-1" });
    const calls = await gateway.emulator.costOf(async () => {
      const again = await call("create_contact", { input, idempotencyKey: "key-1" });
      expect(again.structuredContent).toMatchObject({ data: first.structuredContent.data, replayed: true });
    });
    expect(calls.total).toBe(0);
    const ids = [await call("create_contact", { input }), await call("create_contact", { input })].map(
      created,
    );
    expect(new Set([...ids, created(first)]).size).toBe(3);
  });

  test("is bound to arguments, tool and caller", async () => {
    const idempotencyKey = "key-2";
    const first = await call("create_contact", { input, idempotencyKey });
    const calls = await gateway.emulator.costOf(async () => {
      const others = [
        await call("create_contact", { input: { ...input, name: "Other" }, idempotencyKey }),
        await call("add_note", { contactId: created(first), body: "x", idempotencyKey }),
      ];
      for (const answer of others) {
        expect([answer.isError, codes(answer)]).toEqual([true, ["BAD_USER_INPUT"]]);
        expect(answer.structuredContent.errors[0].message).toMatch(/already used with another/);
      }
    });
    expect(calls.total).toBe(0);
    const bobs = await call("create_contact", { input, idempotencyKey }, "bob");
    expect([bobs.structuredContent.replayed, created(bobs) === created(first)]).toEqual([undefined, false]);
  });

  test("answers a merge that was done, though its lead is gone", async () => {
    const ids = await pair();
    const given = { ...ids, previewToken: await tokenOf(ids), idempotencyKey: "key-3" };
    const first = await call("merge_contacts", given);
    const again = await call("merge_contacts", given);
    expect(again.structuredContent).toMatchObject({ data: first.structuredContent.data, replayed: true });
  });

  test("of a refused merge is free again: nothing was done", async () => {
    const ids = await pair();
    const refused = await call("merge_contacts", { ...ids, previewToken: "no", idempotencyKey: "key-4" });
    expect(refused.isError).toBe(true);
    const previewToken = await tokenOf(ids);
    const done = await call("merge_contacts", { ...ids, previewToken, idempotencyKey: "key-4" });
    expect(done.structuredContent.data.mergeContacts.mergedContactId).toBe(ids.fromId);
  });
});

test.each([
  ["create_contact", { input: { role: "LEAD", name: "Lost" } }, "find_contact"],
  ["add_note", { contactId: "1", body: "Lost" }, "contact_overview"],
  ["merge_contacts", {}, "preview_merge"],
])(
  "%s whose outcome is unknown names the tool that shows whether it was done",
  async (name, given, check) => {
    const ids = await pair();
    const arguments_ = {
      ...given,
      ...("contactId" in given && { contactId: ids.intoId }),
      ...(name === "merge_contacts" && { ...ids, previewToken: await tokenOf(ids) }),
    };
    await gateway.emulator.faults([{ method: "POST", reset: true, after: true, times: 9 }]);
    const answer = await call(name, arguments_);
    await gateway.emulator.faults([]);
    expect([answer.isError, codes(answer)]).toEqual([true, ["OUTCOME_UNKNOWN"]]);
    expect(answer.structuredContent.errors[0].next).toContain(`Call ${check} to see`);
  },
);
