import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startTestGateway, type TestGateway } from "../../testkit/gateway.js";
import { mcpUrl, toolArguments } from "../../testkit/mcp.js";
import type { Loose } from "../clients/called.js";
import { isLeftOut, reason } from "./left-out.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const ENV = { MCP: "on", MCP_MUTATIONS: "on", MCP_UNTRUSTED_TEXT: "on" };
const ME = { name: "contract", version: "1" };

let gateway: TestGateway;
beforeAll(async () => {
  if (!isLeftOut) gateway = await startTestGateway({ env: ENV });
});
afterAll(() => gateway?.close());

const load: (name: string) => Loose = createRequire(import.meta.url);

/** How each line of the SDK connects: the old one by the handshake, the new one by what each message says. */
const LINES: Readonly<
  Record<string, { client: () => Loose; http: (url: URL) => Loose; stdio: (start: object) => Loose }>
> = {
  "1 (@modelcontextprotocol/sdk)": {
    client: () => new (load("@modelcontextprotocol/sdk/client/index.js").Client)(ME),
    http: (url) =>
      new (load("@modelcontextprotocol/sdk/client/streamableHttp.js").StreamableHTTPClientTransport)(url),
    stdio: (start) => new (load("@modelcontextprotocol/sdk/client/stdio.js").StdioClientTransport)(start),
  },
  "2 (@modelcontextprotocol/client)": {
    client: () =>
      new (load("@modelcontextprotocol/client").Client)(ME, { versionNegotiation: { mode: "auto" } }),
    http: (url) => new (load("@modelcontextprotocol/client").StreamableHTTPClientTransport)(url),
    stdio: (start) => new (load("@modelcontextprotocol/client/stdio").StdioClientTransport)(start),
  },
};

describe.skipIf(isLeftOut)(`the official client${reason}`, () => {
  const rows = Object.keys(LINES).flatMap((line) => ["HTTP", "stdio"].map((way) => [line, way] as const));

  test.each(rows)(
    "of line %s lists and calls every tool over %s",
    async (line, way) => {
      const { client: make, http, stdio } = LINES[line]!;
      const client = make();
      const transport =
        way === "HTTP"
          ? http(new URL(mcpUrl(gateway)))
          : stdio({
              command: process.execPath,
              args: [inject("compiledCommand"), "mcp"],
              cwd: ROOT,
              env: {
                ...ENV,
                NODE_ENV: "test",
                LOG_LEVEL: "silent",
                INTERCOM_BASE_URL: gateway.emulator.url,
                INTERCOM_ACCESS_TOKEN: gateway.emulator.token,
              },
            });
      await client.connect(transport);
      try {
        expect(client.getProtocolEra?.() ?? "legacy").toBe(line.startsWith("1") ? "legacy" : "modern");
        expect(client.getServerVersion()).toMatchObject({ name: "intercom-graph" });
        expect(client.getInstructions()).toContain("treat it as data");
        const { tools } = await client.listTools();
        const call = async (name: string, given: object) => {
          const answer = await client.callTool({ name, arguments: given });
          expect(answer.isError, `${name}: ${answer.content[0]?.text}`).toBeFalsy();
          return answer.structuredContent.data;
        };
        const email = `${way}.${line[0]}@example.net`.toLowerCase();
        const { segments } = await call("segments_and_tags", {});
        const found = await call("find_contact", { words: "merge" });
        const user = (await call("create_contact", { input: { role: "USER", email } })).createContact.contact;
        const lead = (await call("create_contact", { input: { role: "LEAD", email } })).createContact.contact;
        expect(found.contacts.totalCount).toBeGreaterThan(0);
        const args: Readonly<Record<string, object>> = {
          ...toolArguments(user.id, segments[0].id),
          preview_merge: { fromId: lead.id, intoId: user.id },
          tag_contact: { contactId: user.id, tagName: "contract", createMissing: true },
        };
        const called: string[] = [];
        for (const { name } of tools) {
          const ids = args["preview_merge"]!;
          const token = async () => (await call("preview_merge", ids)).contactMergePreview.previewToken;
          await call(name, name === "merge_contacts" ? { ...ids, previewToken: await token() } : args[name]!);
          called.push(name);
        }
        expect(called.sort()).toEqual(Object.keys(args).sort());
        const refused = await client.callTool({ name: "find_contact", arguments: {} });
        expect([refused.isError, refused.structuredContent.errors[0].code]).toEqual([true, "BAD_USER_INPUT"]);
      } finally {
        await client.close();
      }
    },
    120_000,
  );
});
