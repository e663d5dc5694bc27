import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { writes } from "../../src/server/audit/final-writes.js";
import { apiKeys, asCaller } from "../testkit/api-keys.js";
import { untyped } from "../testkit/execute.js";
import { creationOf, finalWriteCases, type MakeThing } from "../testkit/final-writes.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";

const ALL = [
  "contacts:read",
  "contacts:write",
  "conversations:read",
  "conversations:write",
  "conversations:impersonate",
  "pii",
];
const WRITES = ["POST", "PUT", "DELETE"];
const names = Object.keys(writes).filter((name) => !("takenBackBy" in (writes[name] ?? {})));

interface AuditLine {
  readonly requestId: string;
  readonly field: string;
  readonly outcome: string;
  readonly errors: readonly string[];
}

let output = "";
let gateway: TestGateway;
let number = 0;

beforeAll(async () => {
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    output += String(chunk);
    return true;
  });
  gateway = await startTestGateway({
    emulator: { contacts: 30 },
    env: {
      ...apiKeys({ frontend: ALL, reader: ["contacts:read"] }),
      LOG_LEVEL: "info",
    },
  });
});
afterEach(() => gateway.emulator.faults([]));
afterAll(async () => {
  await gateway.close();
  vi.restoreAllMocks();
});

interface Sent {
  readonly caller?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly variables?: Record<string, unknown>;
  readonly signal?: AbortSignal;
}

/** Sends a document, and tells the answer and the request's audit lines. */
async function send(document: string, { caller = "frontend", headers, variables, signal }: Sent = {}) {
  const requestId = `request-${++number}`;
  const answer = await gateway
    .execute(untyped(document), variables, {
      headers: { ...asCaller(caller).headers, "x-request-id": requestId, ...headers },
      ...(signal && { signal }),
    })
    .catch((error: unknown) => {
      if (signal?.aborted) return undefined;
      throw error;
    });
  return { answer, requestId, lines: auditLines(requestId) };
}

function auditLines(requestId: string): AuditLine[] {
  return output
    .split("\n")
    .filter((line) => line.includes('"event":"audit"'))
    .map((line) => JSON.parse(line) as AuditLine)
    .filter((line) => line.requestId === requestId);
}

const make: MakeThing = async (kind) => {
  const [field, args, payload] = creationOf(kind);
  const { answer } = await send(
    `mutation { ${field}(${args}) { ${payload} { id } userErrors { message } } }`,
  );
  const data = answer?.data as Record<string, Record<string, { id: string }>> | undefined;
  const id = data?.[field]?.[payload]?.id;
  if (!id) throw new Error(`${field} made nothing: ${JSON.stringify(answer)}`);
  return id;
};

const documentOf = (name: string, args: string) =>
  `mutation Final { canary_alias: ${name}(${args}) { userErrors { code } } }`;

/** Every write that comes fails in this way; searches, which are POSTs as well, do not. */
const failWrites = (fault: object) =>
  gateway.emulator.faults([
    { method: "POST", route: "/contacts/search", times: 50, delayMs: 1 },
    ...[...WRITES.map((method) => ({ method, route: "*" })), LOOK].map((rule) => ({
      ...rule,
      times: 50,
      ...fault,
    })),
  ]);
/** By which the gateway looks for a contact whose creation was not answered. */
const LOOK = { method: "GET", route: "/contacts/find_by_external_id/{external_id}" };

describe("every final write leaves one audit line", () => {
  test.each(names)(
    "%s: done, with the caller, the operation, ids and the shape of what was given",
    async (name) => {
      const { args, ids, given } = await caseOf(name);
      const { lines } = await send(documentOf(name, args));
      expect(lines).toEqual([
        {
          level: "info",
          time: expect.any(Number),
          event: "audit",
          requestId: `request-${number}`,
          operation: "Final",
          caller: "frontend",
          field: name,
          ids: { ...ids, ...writtenIds(name) },
          given,
          outcome: "done",
          errors: [],
        },
      ]);
    },
  );

  test.each(names)("%s: refused by Intercom, with the code", async (name) => {
    const { args, ids } = await caseOf(name);
    await failWrites({ status: 422 });
    const { lines } = await send(documentOf(name, args));
    expect(lines).toMatchObject([
      { field: name, ids, outcome: "refused", errors: [expect.stringMatching(/^[A-Z_]+$/)] },
    ]);
  });

  test.each(names)("%s: unknown where Intercom did not say what became of it", async (name) => {
    const { args, ids } = await caseOf(name);
    await failWrites({ reset: true, after: true });
    const { lines } = await send(documentOf(name, args));
    expect(lines).toMatchObject([{ field: name, ids, outcome: "unknown", errors: ["OUTCOME_UNKNOWN"] }]);
  });

  test.each(names)("%s: done, though its client has gone", async (name) => {
    const { args, ids } = await caseOf(name);
    await failWrites({ delayMs: 200 });
    const client = new AbortController();
    const before = await writesSeen();
    const sent = send(documentOf(name, args), { signal: client.signal });
    const requestId = `request-${number}`;
    await expect.poll(writesSeen, { interval: 10, timeout: 10_000 }).toBeGreaterThan(before);
    client.abort();
    expect((await sent).answer).toBeUndefined();
    await expect
      .poll(() => auditLines(requestId), { timeout: 10_000 })
      .toMatchObject([{ field: name, ids, outcome: "done" }]);
  });

  test.each(names)("%s: replayed where its Idempotency-Key comes again", async (name) => {
    const { args, ids, given } = await caseOf(name);
    const headers = { "idempotency-key": `canary-key-${name}` };
    const first = await send(documentOf(name, args), { headers });
    const { total } = await gateway.emulator.costOf(async () => {
      const second = await send(documentOf(name, args), { headers });
      expect(second.lines).toMatchObject([{ field: name, ids, given, outcome: "replayed", errors: [] }]);
    });
    expect(first.lines).toMatchObject([{ outcome: "done" }]);
    expect(total).toBe(0);
  });
});

describe("an audit line", () => {
  test("is there for each root field of a document that is final, and for none that is left out or not final", async () => {
    const [one, two, tag] = [await make("user"), await make("user"), await make("tag")];
    const { lines } = await send(
      `mutation Several($no: Boolean!) {
        one: deleteContact(id: "${one}") { userErrors { code } }
        ... on Mutation @include(if: $no) { left: deleteTag(id: "1") { userErrors { code } } }
        none: deleteTag(id: "2") @skip(if: true) { userErrors { code } }
        tagContact(contactId: "${two}", tagId: "${tag}") { userErrors { code } }
        ...F
      }
      fragment F on Mutation { two: deleteContact(id: "${two}") { userErrors { code } } }`,
      { variables: { no: false } },
    );
    expect(lines).toMatchObject([
      { field: "deleteContact", ids: { id: one }, outcome: "done" },
      { field: "deleteContact", ids: { id: two }, outcome: "done" },
    ]);
  });

  test("says which root fields are replayed and which are carried out now", async () => {
    const [contact, tag] = [await make("user"), await make("tag")];
    const document = `mutation Both {
      deleteContact(id: "${contact}") { userErrors { code } }
      deleteTag(id: "${tag}") { userErrors { code } }
    }`;
    const headers = { "idempotency-key": "canary-key-both" };
    await gateway.emulator.faults([{ method: "DELETE", route: "/tags/{tag_id}", times: 1, status: 422 }]);
    expect((await send(document, { headers })).lines).toMatchObject([
      { field: "deleteContact", outcome: "done" },
      { field: "deleteTag", outcome: "refused" },
    ]);
    expect((await send(document, { headers })).lines).toMatchObject([
      { field: "deleteContact", outcome: "replayed" },
      { field: "deleteTag", outcome: "done" },
    ]);
  });

  test.each([
    ["lacks the scope", { caller: "reader" }, "FORBIDDEN"],
    ["sends a wrong variable", { variables: { name: 7 } }, "BAD_USER_INPUT"],
    ["sends a wrong Idempotency-Key", { headers: { "idempotency-key": "two words" } }, "BAD_USER_INPUT"],
  ])("tells of a write that is refused before it begins, because its caller %s", async (_, sent, code) => {
    const { lines } = await send(
      `mutation Refused($name: String!) {
        deleteTag(id: "7") { userErrors { code } }
        createTag(input: { name: $name }) { userErrors { code } }
      }`,
      { variables: { name: "Canary" }, ...sent },
    );
    expect(lines).toMatchObject([
      {
        field: "deleteTag",
        caller: "caller" in sent ? sent.caller : "frontend",
        outcome: "refused",
        errors: [code],
      },
    ]);
  });

  test("says of a write that was done in part that it was", async () => {
    const [contact, tag] = [await make("user"), await make("tag")];
    const gone = "66f0000000000000000000aa";
    const { lines } = await send(
      documentOf("untagContacts", `tagId: "${tag}", contactIds: ["${contact}", "${gone}"]`),
    );
    expect(lines).toMatchObject([
      { ids: { contactIds: [contact, gone], tagId: tag }, outcome: "partial", errors: ["NOT_FOUND"] },
    ]);
  });

  test("says of a write that timed out that its outcome is unknown", async () => {
    const contact = await make("user");
    await using impatient = await startTestGateway({
      emulator: gateway.emulator,
      env: { LOG_LEVEL: "info", OPERATION_TIMEOUT_MS: "2000" },
    });
    await failWrites({ delayMs: 10_000 });
    await impatient.execute(untyped(documentOf("deleteContact", `id: "${contact}"`)), undefined, {
      headers: { "x-request-id": "timed-out" },
    });
    expect(auditLines("timed-out")).toMatchObject([
      { caller: "anybody", ids: { id: contact }, outcome: "unknown", errors: ["OUTCOME_UNKNOWN"] },
    ]);
  });

  test.each(["canary.person@secret.example", "353870000007", "canary", "6ABBB4440000000001000001"])(
    "does not repeat %s, which is no id of a contact",
    async (id) => {
      const { lines } = await send(`mutation($id: ID!) { deleteContact(id: $id) { userErrors { code } } }`, {
        variables: { id },
      });
      expect(lines).toMatchObject([{ operation: null, ids: { id: "not an id" }, outcome: "refused" }]);
      const many = await send(
        documentOf("untagContacts", `tagId: "9", contactIds: [${Array(60).fill(`"${id}"`)}]`),
      );
      expect(many.lines).toMatchObject([
        { ids: { contactIds: Array(50).fill("not an id") }, given: { contactIds: 60 }, outcome: "refused" },
      ]);
    },
  );

  test("has the first 64 characters of a long operation's name", async () => {
    const { lines } = await send(
      `mutation ${"N".repeat(200)} { deleteTag(id: "7") { userErrors { code } } }`,
    );
    expect(lines).toMatchObject([{ operation: "N".repeat(64) }]);
  });

  test("has nothing of any value that was given", () => {
    expect(output.match(/"event":"audit"/g)?.length).toBeGreaterThan(5 * names.length);
    expect(output).not.toMatch(/canary/i);
    expect(output).not.toContain("353870000007");
  });
});

async function caseOf(name: string) {
  const found = finalWriteCases[name];
  if (!found) throw new Error(`Say in finalWriteCases how ${name} is called.`);
  return found(make);
}

/** What the payload names, where the arguments cannot. */
function writtenIds(name: string): Record<string, unknown> {
  const write = writes[name];
  const kinds = write && "payload" in write ? (write.payload ?? {}) : {};
  return Object.fromEntries(
    Object.entries(kinds).map(([field, kind]) => [
      field,
      expect.stringMatching(kind === "hex" ? /^[0-9a-f]{24}$/ : /^\d+$/),
    ]),
  );
}

async function writesSeen(): Promise<number> {
  const { byRoute } = await gateway.emulator.calls();
  return Object.entries(byRoute)
    .filter(([route]) => WRITES.some((method) => route.startsWith(method)) && !route.endsWith("/search"))
    .reduce((sum, [, count]) => sum + count, 0);
}
