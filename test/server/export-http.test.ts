import { once } from "node:events";
import { type ClientRequest, type IncomingMessage, request as send } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { crowdedDay } from "../bulk/exports.js";
import { apiKeys, asCaller } from "../testkit/api-keys.js";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";

const READ = ["contacts:read", "pii"];
const KEYS = apiKeys({
  exporter: [...READ, "contacts:export"],
  other: [...READ, "contacts:export"],
  reader: READ,
  plain: ["contacts:read", "contacts:export"],
  writer: ["contacts:write"],
});

type Line = Readonly<Record<string, unknown>>;
const linesIn = (body: string) =>
  body
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

const pathOf = ({ url }: TestGateway) => url.replace("/graphql", "/export/contacts");

function post(gateway: TestGateway, body: unknown, caller = "exporter", init: RequestInit = {}) {
  return fetch(pathOf(gateway), {
    method: "POST",
    body: JSON.stringify(body),
    ...init,
    headers: { "content-type": "application/json", ...asCaller(caller).headers, ...init.headers },
  });
}

interface Answered {
  readonly errors: readonly { readonly message: string; readonly extensions: Line }[];
}

const faultsOf = async (response: Response) => ({
  status: response.status,
  errors: ((await response.json()) as Answered).errors,
});

/** An export whose response is not read yet. */
async function unread(gateway: TestGateway, body = "{}"): Promise<[ClientRequest, IncomingMessage]> {
  const request = send(pathOf(gateway), {
    method: "POST",
    headers: { "content-type": "application/json", ...asCaller("exporter").headers },
  });
  request.on("error", () => undefined);
  request.end(body);
  const [response] = (await once(request, "response")) as [IncomingMessage];
  return [request, response];
}

const metric = async ({ url }: TestGateway, name: string) => {
  const page = await (await fetch(url.replace("/graphql", "/metrics"))).text();
  return Number(new RegExp(`^${name} (.+)$`, "m").exec(page)?.[1]);
};

afterEach(() => void vi.useRealTimers());

describe("an export over HTTP", () => {
  let emulator: TestEmulator;
  let gateway: TestGateway;
  beforeAll(async () => {
    emulator = await startTestEmulator({ contacts: 400, searchLagMs: 0 });
    gateway = await startTestGateway({ emulator, env: KEYS });
  });
  afterAll(async () => {
    await gateway.close();
    await emulator.close();
  });

  test("has everybody once in one walk, and a last line that says so", async () => {
    let body = "";
    const { byRoute } = await emulator.costOf(async () => {
      const response = await post(gateway, {});
      expect([response.status, response.headers.get("content-type")]).toEqual([
        200,
        "application/x-ndjson; charset=utf-8",
      ]);
      body = await response.text();
    });
    // Three pages, and the count at the end.
    expect(byRoute).toEqual({ "GET /me": 1, "POST /contacts/search": 4 });
    const lines = linesIn(body);
    const rows = lines.slice(0, -1);
    expect(lines.at(-1)).toMatchObject({ _end: true, complete: true, reason: null, rows: rows.length });
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.length).toBe(400);
    expect(rows[0]).toHaveProperty("customAttributes");
  });

  test("has the fields and contacts that were asked for, as CSV too", async () => {
    const filter = { externalId: { eq: "seed-many" } };
    const ndjson = await (await post(gateway, { filter, fields: ["externalId", "role"] })).text();
    expect(linesIn(ndjson)).toEqual([
      { externalId: "seed-many", role: "USER" },
      expect.objectContaining({ _end: true, complete: true, rows: 1, counted: 1 }),
    ]);
    const csv = await post(gateway, { filter, fields: ["externalId", "role"], format: "csv" });
    expect([csv.headers.get("content-type"), await csv.text()]).toEqual([
      "text/csv; charset=utf-8; header=present",
      "externalId,role\nseed-many,USER\n",
    ]);
  });

  test("by GET has fields without personal data only", async () => {
    const get = (query: string, headers = {}) =>
      fetch(`${pathOf(gateway)}?${query}`, { headers: { ...asCaller("exporter").headers, ...headers } });
    const filter = encodeURIComponent(JSON.stringify({ role: { eq: "LEAD" } }));
    const fine = await get(`filter=${filter}&fields=id,role&format=ndjson`);
    expect(linesIn(await fine.text())[0]).toMatchObject({ role: "LEAD" });
    const byName = encodeURIComponent(JSON.stringify({ externalId: { eq: "seed-many" } }));
    for (const query of ["", "fields=id,email", `fields=id&filter=${byName}`]) {
      const { status, errors } = await faultsOf(await get(query));
      expect([status, errors[0]?.message], query).toEqual([400, expect.stringContaining("with POST")]);
    }
    expect((await get("fields=id", { "sec-fetch-site": "cross-site" })).status).toBe(403);
  });

  test.each([
    ["a list", [], ["The body is no JSON object"]],
    ["an unknown key", { filters: {} }, ["has 1 keys that"]],
    ["a filter of no condition", { filter: {} }, ["holds no condition"]],
    ["null as a filter", { filter: null }, ["holds no condition"]],
    [
      "faults everywhere",
      { filter: { rolle: 1, email: { eq: 5 } }, fields: ["nothing"], format: "parquet" },
      ["filter: ", "filter.email.eq", "nothing", "Parquet cannot be streamed"],
    ],
    ["fields that are no names", { fields: "id" }, ["fields: it must be a list"]],
    [
      "an attribute that the workspace does not have",
      { filter: { customAttributes: [{ name: "nope", string: { eq: "x" } }] } },
      ["attribute"],
    ],
    [
      "a column that the workspace does not have",
      { fields: ["customAttributes.nope"], format: "csv" },
      ["nope"],
    ],
  ])("is refused before the first byte with all faults: %s", async (_, body, messages) => {
    const { status, errors } = await faultsOf(await post(gateway, body));
    expect([status, errors.map(({ extensions }) => extensions["code"])]).toEqual([
      400,
      errors.map(() => "BAD_USER_INPUT"),
    ]);
    for (const message of messages) expect(errors.map((it) => it.message).join("\n")).toContain(message);
  });

  test.each([
    ["reader", {}, ["contacts:export"]],
    ["plain", {}, ["pii"]],
    ["plain", { fields: ["id", "location"] }, ["pii"]],
    ["plain", { fields: ["id"], filter: { email: { eq: "a@b.example" } } }, ["pii"]],
    ["writer", { fields: ["id", "email"] }, ["contacts:export", "contacts:read", "pii"]],
  ])("is refused to %s, who asks for %j and misses %j, before any call", async (caller, body, scopes) => {
    const { total } = await emulator.costOf(async () => {
      const { status, errors } = await faultsOf(await post(gateway, body, caller));
      expect([status, errors.map(({ extensions }) => extensions["requiredScope"])]).toEqual([403, scopes]);
    });
    expect(total).toBe(0);
  });

  test("opens to nobody without a key, and takes no other method", async () => {
    expect((await fetch(pathOf(gateway), { method: "POST" })).status).toBe(401);
    for (const method of ["PUT", "DELETE", "HEAD"])
      expect((await fetch(pathOf(gateway), { method, ...asCaller("exporter") })).status, method).toBe(405);
  });

  test("is answered with a status while Intercom fails before the first byte, and with a last line after it", async () => {
    await emulator.faults([{ method: "GET", route: "/me", times: 10, status: 503 }]);
    await using cold = await startTestGateway({ emulator, env: KEYS });
    const refused = await post(cold, {});
    expect([refused.status, Number(refused.headers.get("retry-after")) > 0]).toEqual([503, true]);
    await emulator.faults([]);
    await emulator.faults([{ method: "POST", route: "/contacts/search", times: 9, status: 401 }]);
    const lines = linesIn(await (await post(cold, {})).text());
    expect(lines).toEqual([
      expect.objectContaining({ _end: true, complete: false, reason: "INTERCOM_UNAUTHORIZED", rows: 0 }),
    ]);
    await emulator.faults([]);
  });
});

describe("an export that is read slowly", () => {
  let emulator: TestEmulator;
  const start = (env = {}) => startTestGateway({ emulator, env: { ...KEYS, BULK_SHARE: "100", ...env } });
  beforeAll(async () => {
    emulator = await startTestEmulator({
      seed: { contacts: crowdedDay(30_000) },
      searchLagMs: 0,
      rateLimit: 1_000_000,
    });
  });
  afterAll(() => emulator.close());

  const settled = async () => {
    for (let before = -1, now = 0; ; before = now) {
      now = (await emulator.calls()).total;
      if (before === now) return now;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  };

  test("reads no further page until its client reads, holds a slot, and ends when it vanishes", async () => {
    await using gateway = await start({ MAX_EXPORTS: "1" });
    const before = (await emulator.calls()).total;
    const [request] = await unread(gateway);
    const waiting = await settled();
    expect(waiting - before).toBeLessThan(150); // of 200 pages
    const metrics = await Promise.all(
      ["intercom_graph_exports", "intercom_graph_in_flight"].map((name) => metric(gateway, name)),
    );
    expect(metrics).toEqual([1, 1]);
    const refused = await post(gateway, {}, "other");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "30"]);
    request.destroy();
    await expect.poll(() => metric(gateway, "intercom_graph_exports")).toBe(0);
    await expect.poll(() => metric(gateway, "intercom_graph_in_flight")).toBe(0);
    expect(await settled()).toBeLessThanOrEqual(waiting + 1);
    expect((await post(gateway, { fields: ["id"], filter: { externalId: { eq: "crowd-1" } } })).status).toBe(
      200,
    );
  });

  test("ends with a line that says incomplete, or is cut short as CSV, when the server leaves", async () => {
    const gateway = await start();
    const [, response] = await unread(gateway);
    const [, csv] = await unread(gateway, '{"format":"csv"}');
    await settled();
    const closing = gateway.close();
    const [body] = await Promise.all([
      text(response),
      expect(text(csv), "CSV is cut short").rejects.toMatchObject({ code: "ECONNRESET" }),
    ]);
    const lines = linesIn(body);
    await closing;
    expect(lines.at(-1)).toMatchObject({
      _end: true,
      complete: false,
      reason: "SERVER_LEAVES",
      rows: lines.length - 1,
    });
  });

  test("has a blank line every 15 seconds while it waits for Intercom", async () => {
    await using gateway = await start();
    vi.useFakeTimers({ toFake: ["setInterval"] });
    await emulator.faults([{ method: "POST", route: "/contacts/search", times: 1, delayMs: 1_500 }]);
    const [request, response] = await unread(gateway, '{"fields":["id"]}');
    vi.advanceTimersByTime(15_000);
    const [first] = (await once(response, "data")) as [Buffer];
    expect(first.toString()).toBe("\n");
    request.destroy();
  });
});

test("an export with a free filter is refused where only listed operations are taken, and 404 where exports are off", async () => {
  await using emulator = await startTestEmulator({ contacts: 1 });
  const listed = new URL("../testkit/one-listed-operation.json", import.meta.url).pathname;
  await using exclusive = await startTestGateway({
    emulator,
    env: { ...KEYS, SAFELIST_FILE: listed, SAFELIST_ONLY: "on" },
  });
  const { status, errors } = await faultsOf(await post(exclusive, {}));
  expect([status, errors[0]?.extensions["code"]]).toEqual([403, "OPERATION_NOT_LISTED"]);
  await using off = await startTestGateway({ emulator, env: { ...KEYS, MAX_EXPORTS: "0" } });
  expect((await post(off, {})).status).toBe(404);
});
