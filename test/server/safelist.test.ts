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

    test.each([
      ["with a field that exists", "{ segments { id } }"],
      ["with a field that does not", "{ segmentz { id } }"],
      ["with an argument that does not exist", "{ contacts(frist: 1) { totalCount } }"],
      ["with a literal of another type", "{ contacts(first: true) { totalCount } }"],
      [
        "with a variable of a type that does not exist",
        "query ($a: Nope) { contacts(first: $a) { totalCount } }",
      ],
      ["that selects nothing of an object", "{ tags }"],
      ["beyond the limits", `{ ${"a:tags{id} ".repeat(90)} }`],
      ["of more tokens than are taken", `{ ${"tags ".repeat(2_000)} }`],
      ["of two operations without a name that chooses", "query A { tags { id } } query B { tags { id } }"],
      ["of federation's own fields", "{ _service { sdl } }"],
      ["of introspection", "{ __schema { types { name } } }"],
      ["that is no GraphQL", "{ tags { id "],
    ])("a document %s is refused before validation, with the same words", async (_, query) => {
      const ask = async (text: string) => {
        const [status, body] = await send(gateway, { query: text });
        return [status, { ...(body as object), extensions: undefined }];
      };
      expect(await ask(query)).toEqual(await ask(UNLISTED));
      expect(await ask(query)).toMatchObject([
        403,
        { errors: [{ extensions: { code: "OPERATION_NOT_LISTED" } }] },
      ]);
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
  ["is no manifest", "[]", /SAFELIST_FILE is not a valid manifest/],
  ["is no JSON", "{", /SAFELIST_FILE is not a valid manifest/],
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
