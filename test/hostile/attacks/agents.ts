import type { Outcome, RequestAttack } from "./request-attack.js";

const VERSION = "2026-07-28";
const META = {
  "io.modelcontextprotocol/protocolVersion": VERSION,
  "io.modelcontextprotocol/clientInfo": { name: "canary", version: "1" },
  "io.modelcontextprotocol/clientCapabilities": {},
};
const message = (method: unknown, params?: unknown, id: unknown = 1) => ({
  jsonrpc: "2.0",
  id,
  method,
  params,
});
const call = (name: unknown, given?: unknown) => message("tools/call", { name, arguments: given });
const PARSED = (text: string) => JSON.parse(text) as unknown;
/** Levels of lists within one another. */
const deep = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;

const REFUSED: Outcome = { statuses: [400], without: ["canary"] };
const ANSWERED: Outcome = { statuses: [200], without: ["canary"] };

/** What is no message, or none that this server takes. */
const MESSAGES: Readonly<Record<string, unknown>> = {
  "no JSON": "{ jsonrpc",
  "an empty body": "",
  null: "null",
  "a text": '"tools/list"',
  "a number": "7",
  "an empty object": {},
  "another version of JSON-RPC": { ...message("tools/list"), jsonrpc: "1.0" },
  "an id that is an object": message("tools/list", {}, { canary: 1 }),
  "an id that is a list": message("tools/list", {}, [1]),
  "a method that is a number": message(7),
  "a method that is an object": message({ canary: 1 }),
  "an empty batch": [],
  "a batch of two": [message("tools/list"), message("tools/list", {}, 2)],
  "a batch of a thousand calls": Array.from({ length: 1_000 }, (_, id) => ({
    ...call("segments_and_tags"),
    id,
  })),
  "a key called __proto__":
    '{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"__proto__":{"canary":1}}}',
  "a key called constructor":
    '{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"constructor":{"prototype":1}}}',
  "ten thousand levels": `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"find_contact","arguments":{"words":${deep(10_000)}}}}`,
  "brackets that do not close": `{"jsonrpc":"2.0","id":1,"method":${"[".repeat(100_000)}`,
};

/** Messages that are answered, with an error in them or as a refused call of a tool. */
const CALLS: Readonly<Record<string, unknown>> = {
  "a method that is nowhere": message("canary/list"),
  "a method called __proto__": message("__proto__"),
  "a method called constructor": message("constructor"),
  "a method of a feature that is not here": message("resources/read", { uri: "file:///canary" }),
  "a wish for sampling": message("sampling/createMessage", {}),
  "a tool that is nowhere": call("canary"),
  "a tool called __proto__": call("__proto__", {}),
  "a tool called constructor": call("constructor", {}),
  "a tool called toString": call("toString", {}),
  "a tool whose name is an object": call({ canary: 1 }),
  "a tool of a name of 100,000 letters": call("x".repeat(100_000)),
  "a tool that is not offered": call("conversations_of_contact", { contactId: "canary" }),
  "arguments that are a list": call("find_contact", ["canary"]),
  "arguments that are a text": call("find_contact", "canary"),
  "arguments that are null": call("find_contact", null),
  "an argument that is nowhere": call("find_contact", { words: "a", canary: 1 }),
  "an argument called hasOwnProperty": call("find_contact", { words: "a", hasOwnProperty: 1 }),
  "words of 200,000 letters": call("find_contact", { words: "canary".repeat(33_000) }),
  "ten thousand arguments": call(
    "find_contact",
    Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`canary${i}`, i])),
  ),
  "ten thousand filters": call("contact_counts", { filters: Array.from({ length: 10_000 }, () => ({})) }),
  "filters within filters": call("contact_counts", {
    filters: [Array.from({ length: 100 }).reduce<object>((inner) => ({ and: [inner] }), {})],
  }),
  "a filter called __typename": call("contact_counts", { filters: [{ __typename: "canary" }] }),
  "an integer of a thousand digits": PARSED(
    `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"find_contact","arguments":{"words":"a","first":${"9".repeat(1_000)}}}}`,
  ),
  "a document in place of words": call("find_contact", {
    query: "mutation { deleteContact(id: 1) { userErrors { code } } }",
  }),
  "lone surrogates": call("find_contact", { words: "\ud800", after: "\udfff" }),
  "a forged token": call("merge_contacts", { fromId: "1", intoId: "2", previewToken: "canary" }),
  "a token of 200,000 letters": call("merge_contacts", {
    fromId: "1",
    intoId: "2",
    previewToken: "x".repeat(200_000),
  }),
  "an idempotencyKey of 8,000 letters": call("add_note", {
    contactId: "1",
    body: "x",
    idempotencyKey: "x".repeat(8_000),
  }),
  "a claimed version that is none": message("tools/list", {
    _meta: { ...META, "io.modelcontextprotocol/protocolVersion": "9999-99-99" },
  }),
  "a wish to listen for ever": message("subscriptions/listen", {
    _meta: META,
    notifications: { toolsListChanged: true },
  }),
  "a version that its header contradicts": message("tools/list", { _meta: META }),
  "a notification that nobody sent": { jsonrpc: "2.0", method: "notifications/canary" },
  "an answer to nothing": { jsonrpc: "2.0", id: 1, result: {} },
  "a cancellation of what does not run": {
    jsonrpc: "2.0",
    method: "notifications/cancelled",
    params: { requestId: 9 },
  },
};

/** Ways to send a message that is right. */
const WAYS: readonly Partial<RequestAttack>[] = [
  {
    holds: "a stranger is refused at the door",
    caller: null,
    outcome: { statuses: [401], codes: ["UNAUTHENTICATED"] },
  },
  {
    holds: "a page of a foreign origin is refused",
    headers: { origin: "https://canary.example" },
    outcome: { statuses: [403], codes: ["FORBIDDEN"], without: ["canary"] },
  },
  {
    holds: "a page without an origin is refused",
    headers: { origin: "null" },
    outcome: { statuses: [403], codes: ["FORBIDDEN"] },
  },
  { holds: "a form is refused", headers: { "content-type": "text/plain" }, outcome: { statuses: [415] } },
  {
    holds: "another charset is refused",
    headers: { "content-type": "application/json; charset=utf-7" },
    outcome: { statuses: [415] },
  },
  {
    holds: "a compressed body is refused unread",
    headers: { "content-encoding": "gzip" },
    outcome: { statuses: [415] },
  },
  {
    holds: "a client that takes no JSON is refused",
    headers: { accept: "text/html" },
    outcome: { statuses: [406] },
  },
  {
    holds: "a session that is nowhere is not looked for",
    headers: { "mcp-session-id": "canary" },
    outcome: ANSWERED,
  },
  {
    holds: "a protocol that is none is refused",
    headers: { "mcp-protocol-version": "9999-99-99" },
    outcome: REFUSED,
  },
  {
    holds: "a caller without scopes is shown nothing",
    caller: "bulk",
    outcome: { statuses: [200], maxBytes: 300 },
  },
  ...["GET", "DELETE", "PUT", "PATCH", "HEAD"].map((method) => ({
    holds: `${method} is refused: there are no streams and no sessions`,
    method,
    body: undefined,
    outcome: { statuses: [405] },
  })),
  { holds: "what is behind the address is nowhere", path: "/canary", outcome: { statuses: [404] } },
  { holds: "fifty lists at once are answered", times: 50, outcome: ANSWERED },
];

const ACCEPT = { accept: "application/json, text/event-stream" };
const row = (attack: Partial<RequestAttack> & Pick<RequestAttack, "holds">): RequestAttack => ({
  entry: "",
  endpoint: "/mcp",
  body: message("tools/list"),
  ...attack,
  headers: { ...ACCEPT, ...attack.headers },
});

/** What can be sent to the tools of agents. None of it costs a call to Intercom. */
export const agents: readonly RequestAttack[] = [
  ...Object.entries(MESSAGES).map(([name, body]) =>
    row({ holds: `at /mcp, ${name} is a client's mistake`, body, outcome: REFUSED }),
  ),
  ...Object.entries(CALLS).map(([name, body]) =>
    row({
      holds: `at /mcp, ${name} is answered, and nothing of it comes back`,
      body,
      outcome: { statuses: [200, 202, 400, 404], without: ["canary"] },
    }),
  ),
  ...WAYS.map((way) => row({ ...way, holds: `at /mcp, ${way.holds}` })),
];
