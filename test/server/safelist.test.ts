import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";

const LISTED = "query Listed { contacts(first: 1) { nodes { id } } }";
const UNLISTED = "query Unlisted { tags { id } }";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const byHash = (hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "safelist-"));
});
afterAll(() => rm(folder, { recursive: true }));

const MANIFESTS = {
  "the codegen": { "an-id-of-its-own": LISTED },
  "Apollo's tool": {
    format: "apollo-persisted-query-manifest",
    version: 1,
    operations: [{ id: "an-id-of-its-own", name: "Listed", type: "query", body: LISTED }],
  },
};

describe.each(Object.entries(MANIFESTS))(
  "with a manifest by %s, and nothing else taken",
  (name, manifest) => {
    let gateway: TestGateway;
    beforeAll(async () => {
      const file = join(folder, `${sha256(name)}.json`);
      await writeFile(file, JSON.stringify(manifest));
      gateway = await startTestGateway({
        emulator: { contacts: 5 },
        env: { SAFELIST_FILE: file, SAFELIST_ONLY: "true" },
      });
    });
    afterAll(() => gateway.close());

    test.each([
      ["whole", { query: LISTED }],
      ["by its hash", byHash(sha256(LISTED))],
      ["by its id", byHash("an-id-of-its-own")],
    ])("a listed operation is answered when it is sent %s", async (_, body) => {
      expect(await send(gateway, body)).toMatchObject([200, { data: { contacts: { nodes: [{}] } } }]);
    });

    test("another is refused, and cannot be registered", async () => {
      const calls = await gateway.emulator.costOf(async () => {
        const refused = [403, { errors: [{ extensions: { code: "OPERATION_NOT_LISTED" } }] }];
        expect(await send(gateway, { query: UNLISTED })).toMatchObject(refused);
        expect(await send(gateway, { query: UNLISTED, ...byHash(sha256(UNLISTED)) })).toMatchObject(refused);
        expect(await send(gateway, { query: `${LISTED} ` })).toMatchObject(refused);
        const [, unknown] = await send(gateway, byHash(sha256(UNLISTED)));
        expect(unknown).toMatchObject({ errors: [{ message: "PersistedQueryNotFound" }] });
      });
      expect(calls.total).toBe(0);
    });
  },
);

test("without a manifest clients register operations by their hash", async () => {
  await using gateway = await startTestGateway({ emulator: { contacts: 5 } });
  const hash = byHash(sha256(UNLISTED));
  expect((await send(gateway, hash))[1]).toMatchObject({ errors: [{ message: "PersistedQueryNotFound" }] });
  expect((await send(gateway, { query: UNLISTED, ...hash }))[0]).toBe(200);
  expect((await send(gateway, hash))[1]).toMatchObject({ data: { tags: expect.anything() } });
  expect((await send(gateway, { query: LISTED, ...hash }))[0]).toBe(400);
});

test.each([
  ["is not there", null, /SAFELIST_FILE cannot be read/],
  ["is no manifest", "[]", /SAFELIST_FILE is no manifest/],
  ["is no JSON", "{", /SAFELIST_FILE is no manifest/],
])("the server does not start with a file that %s", async (_, text, message) => {
  const file = join(folder, `wrong-${sha256(String(text))}.json`);
  if (text !== null) await writeFile(file, text);
  await expect(startTestGateway({ env: { SAFELIST_FILE: file } })).rejects.toThrow(message);
});

async function send(gateway: TestGateway, body: object): Promise<[number, unknown]> {
  const response = await gateway.request({
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return [response.status, await response.json()];
}
