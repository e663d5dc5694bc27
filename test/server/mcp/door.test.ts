import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SCOPES } from "../../../src/config/scopes.js";
import { apiKeys, asCaller } from "../../testkit/api-keys.js";
import { startTestGateway, type TestGateway } from "../../testkit/gateway.js";
import { bearer, claims, ISSUER, type Issuer, jwtEnv, startIssuer } from "../../testkit/issuer.js";
import { callTool, listTools, MCP_HEADERS, mcpUrl, sendMcp, toolArguments } from "../../testkit/mcp.js";

/** Every useful set of scopes, and the tools that a caller with it is shown. */
const CALLERS: Readonly<Record<string, { scopes: readonly string[]; tools: readonly string[] }>> = {
  nothing: { scopes: ["lane:bulk"], tools: [] },
  personal: { scopes: ["pii"], tools: [] },
  reader: {
    scopes: ["contacts:read"],
    // A search reads what is personal, and so does a filter on it: contact_counts has others.
    tools: [
      ...["contact_counts", "contact_overview", "contacts_of_segment", "conversations_of_contact"],
      ...["find_contact_by_external_id", "notes_and_events_of_contact", "preview_merge", "recent_sign_ups"],
      "segments_and_tags",
    ],
  },
  support: {
    scopes: ["contacts:read", "pii"],
    tools: [
      ...["contact_counts", "contact_overview", "contacts_of_segment", "conversations_of_contact"],
      ...["find_contact", "find_contact_by_external_id", "notes_and_events_of_contact", "preview_merge"],
      ...["recent_sign_ups", "segments_and_tags"],
    ],
  },
  writer: { scopes: ["contacts:write"], tools: [] },
  editor: {
    scopes: ["contacts:read", "contacts:write"],
    tools: [
      ...["contact_counts", "contact_overview", "contacts_of_segment", "conversations_of_contact"],
      ...["find_contact_by_external_id", "notes_and_events_of_contact", "preview_merge", "recent_sign_ups"],
      ...[
        "segments_and_tags",
        "add_note",
        "create_contact",
        "merge_contacts",
        "tag_contact",
        "update_contact",
      ],
    ],
  },
};

const INITIALIZE = {
  protocolVersion: "2025-06-18",
  capabilities: {},
  clientInfo: { name: "a client", version: "1" },
};

let gateway: TestGateway;
let args: ReturnType<typeof toolArguments>;
beforeAll(async () => {
  const keys = Object.fromEntries(Object.entries(CALLERS).map(([name, { scopes }]) => [name, scopes]));
  gateway = await startTestGateway({
    emulator: { contacts: 30 },
    env: {
      MCP: "on",
      MCP_MUTATIONS: "on",
      MCP_UNTRUSTED_TEXT: "on",
      PUBLIC_URL: "https://graph.example.com/base/",
      CORS_ORIGINS: "https://app.example.com",
      ...apiKeys({ ...keys, all: SCOPES }),
    },
  });
  const { structuredContent } = await callTool(gateway, "find_contact", { words: "" }, as("all"));
  const lists = await callTool(gateway, "segments_and_tags", {}, as("all"));
  args = toolArguments(
    structuredContent.data.contacts.nodes[0].id,
    lists.structuredContent.data.segments[0].id,
  );
});
afterAll(() => gateway.close());

const as = (name: string) => asCaller(name).headers;

describe("a caller", () => {
  test.each(Object.entries(CALLERS))(
    "with the scopes of %s is shown what it can use, and gets nothing from the rest",
    async (name, { tools }) => {
      const shown = (await listTools(gateway, as(name))).map((tool) => tool.name);
      expect(shown).toEqual(tools);
      const all = (await listTools(gateway, as("all"))).map((tool) => tool.name);
      expect(all).toEqual(Object.keys(args).sort((a, b) => all.indexOf(a) - all.indexOf(b)));
      const hidden = all.filter((tool) => !shown.includes(tool));
      const calls = await gateway.emulator.costOf(async () => {
        for (const tool of hidden) {
          const { isError, structuredContent } = await callTool(gateway, tool, args[tool], as(name));
          expect([tool, isError]).toEqual([tool, true]);
          expect(structuredContent.errors[0], tool).toMatchObject({ code: "FORBIDDEN" });
          expect(JSON.stringify(structuredContent.data ?? {}), tool).toMatch(/^\{\}$/);
        }
      });
      expect(calls.total).toBe(0);
    },
  );

  test("without personal data reads everything else, and learns which scope it lacks", async () => {
    const { isError, structuredContent } = await callTool(
      gateway,
      "contact_overview",
      args["contact_overview"],
      as("reader"),
    );
    expect(isError).toBeUndefined();
    expect(Object.keys(structuredContent.data.contact)).toEqual(
      expect.arrayContaining(["id", "role", "tags"]),
    );
    for (const field of ["name", "email", "phone", "customAttributes", "externalId"])
      expect(structuredContent.data.contact[field], field).toBeUndefined();
    expect(structuredContent.errors[0]).toMatchObject({
      code: "FORBIDDEN",
      path: expect.stringMatching(/^contact\./),
    });
  });

  test("reads nothing of contacts that it did not ask for, in answers and in errors", async () => {
    const emulator = gateway.emulator.url;
    const headers = { authorization: `Bearer ${gateway.emulator.token}`, "content-type": "application/json" };
    const plant = (body: object) =>
      fetch(`${emulator}/contacts`, { method: "POST", headers, body: JSON.stringify(body) });
    await plant({
      role: "user",
      external_id: "canary-id",
      email: "canary@canary.example",
      name: "Canary",
      phone: "+35315550000",
    });
    const texts: string[] = [];
    const calls: [string, object][] = [
      ...Object.entries(args).filter(([name]) => !/recent|segment|counts|find_contact$/.test(name)),
      ["find_contact", { words: "user-1" }],
      ["create_contact", { input: { role: "USER", externalId: "canary-id" } }],
      [
        "create_contact",
        { input: { role: "USER", email: "canary@canary.example", externalId: "canary-id" } },
      ],
      [
        "update_contact",
        { id: (args["contact_overview"] as { id: string }).id, input: { externalId: "canary-id" } },
      ],
      ["contact_overview", { id: "canary" }],
      ["find_contact", { words: "x", first: 0 }],
    ];
    for (const [name, sent] of calls)
      for (const caller of ["all", "editor"]) {
        const { body } = await sendMcp(gateway, "tools/call", { name, arguments: sent }, as(caller));
        texts.push(JSON.stringify(body));
      }
    expect(texts.join("\n")).not.toMatch(/canary|35315550000/i);
    expect(texts.join("\n")).toContain("CONFLICT");
  });

  test.each([
    ["no key", {}],
    ["an unknown key", { authorization: "Bearer nobody-has-this-key" }],
  ])("with %s is refused in the protocol's own shape, before its body is read", async (_, headers) => {
    const { status, body, headers: answered } = await sendMcp(gateway, "initialize", INITIALIZE, headers);
    expect([status, answered.get("www-authenticate")]).toEqual([401, "Bearer"]);
    expect(body).toMatchObject({ jsonrpc: "2.0", id: null, error: { data: { code: "UNAUTHENTICATED" } } });
  });

  test("is in the log's line, as an operation of that name", async () => {
    const metrics = await (await fetch(new URL("/metrics", gateway.url))).text();
    expect(metrics).toContain('operation="ContactOverview"');
  });
});

describe("a request", () => {
  /** By node:http, because fetch sends no Host of its own. */
  const send = (headers: Record<string, string>, method = "POST", path = "/mcp") =>
    new Promise<{ status: number; text: string; headers: Record<string, unknown> }>((resolve, reject) => {
      const url = new URL(mcpUrl(gateway));
      const sent = httpRequest(
        {
          host: url.hostname,
          port: url.port,
          path,
          method,
          headers: { ...MCP_HEADERS, ...as("all"), ...headers },
        },
        (response) => {
          let text = "";
          response.on("data", (chunk) => {
            text += chunk;
          });
          response.on("end", () =>
            resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
          );
        },
      );
      sent.on("error", reject);
      sent.end(
        method !== "POST" ? undefined : JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list" }),
      );
    });

  test.each<[string, Record<string, string>, number]>([
    ["of this machine", { host: "localhost:9" }, 200],
    ["of this machine by its address", { host: "127.0.0.1" }, 200],
    ["of this machine by its address of IPv6", { host: "[::1]:4000" }, 200],
    ["of PUBLIC_URL", { host: "graph.example.com" }, 200],
    ["of PUBLIC_URL in capital letters", { host: "GRAPH.example.com:443" }, 200],
    ["of a page that points its name here", { host: "rebound.example" }, 403],
    ["that ends with a name of this server", { host: "evil-graph.example.com" }, 403],
    ["that begins with a name of this server", { host: "localhost.evil.example" }, 403],
    ["with credentials in it", { host: "localhost@evil.example" }, 403],
    ["that is no name", { host: "localhost:1:2" }, 403],
    ["of this machine, from a listed origin", { host: "localhost", origin: "https://app.example.com" }, 200],
    ["of this machine, from its own origin", { host: "localhost", origin: "https://graph.example.com" }, 200],
    ["of this machine, from another origin", { host: "localhost", origin: "https://evil.example" }, 403],
    [
      "of this machine, from an unlisted port of its own",
      { host: "localhost", origin: "http://localhost:3000" },
      403,
    ],
    ["of this machine, from a page without an origin", { host: "localhost", origin: "null" }, 403],
    [
      "of this machine, from the listed origin without TLS",
      { host: "localhost", origin: "http://app.example.com" },
      403,
    ],
  ])("to a Host %s is let in or refused", async (_, headers, status) => {
    const answered = await send(headers);
    expect(answered.status).toBe(status);
    if (status === 403) {
      expect(JSON.parse(answered.text)).toMatchObject({
        jsonrpc: "2.0",
        id: null,
        error: { data: { code: "FORBIDDEN" } },
      });
      expect(answered.text).not.toMatch(/evil|rebound/);
    }
  });

  test.each(["GET", "DELETE", "PUT", "PATCH"])(
    "by %s is told that there are no streams and no sessions",
    async (method) => {
      const { status, headers, text } = await send({}, method);
      expect([status, headers["allow"]]).toEqual([405, "POST, OPTIONS"]);
      expect(text).toContain("no sessions");
    },
  );

  test("to an address with a slash at the end is the same", async () => {
    expect((await send({}, "POST", "/mcp/")).status).toBe(200);
  });

  test("of either era of the protocol is answered as one JSON, and nothing is remembered of it", async () => {
    const first = await sendMcp(gateway, "initialize", INITIALIZE, as("all"));
    expect(first.headers.get("content-type")).toMatch(/^application\/json/);
    expect(first.headers.get("mcp-session-id")).toBeNull();
    expect(first.body.result).toMatchObject({
      protocolVersion: "2025-06-18",
      serverInfo: { name: "intercom-graph" },
    });
    const _meta = {
      "io.modelcontextprotocol/protocolVersion": "2026-07-28",
      "io.modelcontextprotocol/clientInfo": { name: "c", version: "1" },
      "io.modelcontextprotocol/clientCapabilities": {},
    };
    const modern = (method: string) => ({
      "mcp-protocol-version": "2026-07-28",
      "mcp-method": method,
      ...as("all"),
    });
    const discovered = await sendMcp(gateway, "server/discover", { _meta }, modern("server/discover"));
    expect(discovered.body.result.supportedVersions).toEqual(["2026-07-28"]);
    const listen = await sendMcp(
      gateway,
      "subscriptions/listen",
      { _meta, notifications: { toolsListChanged: true } },
      modern("subscriptions/listen"),
    );
    expect(listen.headers.get("content-type")).toMatch(/^application\/json/);
    expect(listen.body.error).toBeDefined();
  });
});

describe("tokens of an issuer", () => {
  let issuer: Issuer;
  let guarded: TestGateway;
  beforeAll(async () => {
    issuer = await startIssuer();
    guarded = await startTestGateway({
      emulator: gateway.emulator,
      env: { MCP: "on", PUBLIC_URL: "https://graph.example.com", ...jwtEnv(issuer.jwksUrl) },
    });
  });
  afterAll(async () => {
    await guarded.close();
    await issuer.close();
  });

  test("are asked for by a 401 that says where to learn of the issuer (RFC 9728)", async () => {
    const { status, headers } = await sendMcp(guarded, "initialize", INITIALIZE);
    const told = headers.get("www-authenticate");
    const metadataUrl = "https://graph.example.com/.well-known/oauth-protected-resource/mcp";
    expect([status, told]).toEqual([401, `Bearer resource_metadata="${metadataUrl}"`]);
    for (const path of [
      "/.well-known/oauth-protected-resource/mcp",
      "/.well-known/oauth-protected-resource",
    ]) {
      const metadata = await (await fetch(new URL(path, guarded.url))).json();
      expect(metadata).toMatchObject({
        resource: "https://graph.example.com/mcp",
        authorization_servers: [ISSUER],
        bearer_methods_supported: ["header"],
        scopes_supported: expect.arrayContaining(["contacts:read", "pii"]),
      });
    }
    expect((await fetch(new URL("/.well-known/oauth-protected-resource", gateway.url))).status).toBe(404);
  });

  test("open the tools of their scopes", async () => {
    const token = await issuer.sign(claims({ scope: "contacts:read" }));
    const shown = await listTools(guarded, bearer(token).headers);
    expect(shown.map(({ name }) => name)).toEqual(CALLERS["reader"]?.tools);
  });
});

test("without MCP=on nothing of it is there", async () => {
  await using plain = await startTestGateway({ emulator: gateway.emulator });
  expect((await fetch(mcpUrl(plain), { method: "POST", headers: MCP_HEADERS, body: "{}" })).status).toBe(404);
});

test("one call of a tool that would need more calls than the ceiling is refused before the first, with its price", async () => {
  await using small = await startTestGateway({
    emulator: gateway.emulator,
    env: { MCP: "on", MAX_CALLS_PER_OPERATION: "3" },
  });
  const filters = Array.from({ length: 5 }, (_, i) => ({ email: { eq: `a${i}@example.com` } }));
  const calls = await gateway.emulator.costOf(async () => {
    const { structuredContent } = await callTool(small, "contact_counts", { filters });
    expect(structuredContent.errors[0]).toMatchObject({
      code: "COST_LIMIT_EXCEEDED",
      next: expect.stringMatching(/^Ask for less/),
    });
  });
  expect(calls.total).toBe(0);
});
