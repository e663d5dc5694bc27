import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { failedImport, importFolder, runImport } from "./imports.js";

const SEED = {
  dataAttributes: [
    { model: "contact", name: "seats", data_type: "integer" },
    { model: "contact", name: "paying", data_type: "boolean" },
    { model: "contact", name: "since", data_type: "date" },
    { model: "contact", name: "retired", data_type: "string", archived: true },
  ],
  contacts: [],
} as const;

const SECRET = "canary@example.com";
const CSV = `externalId,name\n1,"Ann ""A"" Lee\nof Cork"\n2,Bob, B.\n`;
const utf16 = (text: string, swap = false) => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return swap ? bytes.swap16() : bytes;
};
const GOOD = `externalId,name\n1,Zoë\n2,"Bob, B."\n`;

/** Files that are read, by their name: how many rows are created, and the faults of the others. */
const READ: readonly (readonly [
  title: string,
  name: string,
  content: string | Buffer,
  created: number,
  faults?: object[],
])[] = [
  ["UTF-8 with a byte order mark", "a.csv", `\ufeff${GOOD}`, 2],
  ["UTF-16, little end first", "a.csv", utf16(GOOD), 2],
  ["UTF-16, big end first", "a.csv", utf16(GOOD, true), 2],
  ["UTF-16 without a mark", "a.csv", utf16(GOOD).subarray(2), 2],
  ["gzip", "a.csv.gz", gzipSync(GOOD), 2],
  ["line ends of Windows", "a.csv", GOOD.replaceAll("\n", "\r\n"), 2],
  ["semicolons", "a.csv", "externalId;name\n1;a,b\n", 1],
  ["tabs, as in the Unicode text of spreadsheets", "a.csv", utf16("externalId\tname\n1\tAnn\n"), 1],
  ["no line end at the end", "a.csv", "externalId,name\n1,Ann", 1],
  ["empty lines", "a.csv", "externalId,name\n\n1,Ann\n\n", 1],
  [
    "types of attributes",
    "a.csv",
    "externalId,customAttributes.seats,customAttributes.paying,customAttributes.since\n1,5,TRUE,2026-01-31\n",
    1,
  ],
  [
    "columns that only an export has",
    "a.csv",
    "id,externalId,createdAt,location.city\n9,1,2026-01-31T00:00:00Z,Cork\n",
    1,
  ],
  [
    "quotes, and one row with too many cells",
    "a.csv",
    CSV,
    1,
    [{ row: 3, message: expect.stringContaining("3 cells") }],
  ],
  [
    "values of other types",
    "a.csv",
    `externalId,email,customAttributes.seats\n1,${SECRET} x,many\n`,
    0,
    [
      { row: 2, field: "email" },
      { row: 2, field: "customAttributes.seats" },
    ],
  ],
  [
    "a field of 10 MB",
    "a.csv",
    `externalId,name\n1,${"x".repeat(10_000_000)}\n2,Bob\n`,
    1,
    [{ row: 2, field: "name", message: expect.stringContaining("10000000 characters") }],
  ],
  [
    "a field of 10 MB in JSON",
    "a.ndjson",
    `{"externalId":"1","name":"${"x".repeat(10_000_000)}"}\n{"externalId":"2"}\n`,
    1,
    [{ row: 1, field: "name" }],
  ],
  [
    "a line of 20 MB",
    "a.ndjson",
    `{"name":"${"x".repeat(20_000_000)}"}\n{"externalId":"2"}\n`,
    1,
    [{ row: 1, message: expect.stringContaining("more than") }],
  ],
  [
    "lines that are no JSON, and JSON that is no object",
    "a.jsonl",
    `{"email":"${SECRET}"\n[1]\nnull\n\n{"externalId":"1"}\r\n`,
    1,
    [{ row: 1, message: expect.stringContaining("not JSON") }, { row: 2 }, { row: 3 }],
  ],
  [
    "keys that are no fields",
    "a.ndjson",
    `{"externalId":"1","${SECRET}":1}\n{"externalId":"2","e-mail":"x"}\n`,
    0,
    [
      { row: 1, message: expect.stringContaining("Entry 2") },
      { row: 2, message: expect.stringContaining('"email"') },
    ],
  ],
  [
    "keys that objects keep their workings under",
    "a.ndjson",
    `{"externalId":"1","__proto__":{"role":"LEAD"}}\n{"externalId":"2","customAttributes":{"__proto__":{"x":1},"constructor":1}}\n`,
    0,
    [{ row: 1 }, { row: 2 }, { row: 2 }],
  ],
  [
    "rows of those who have gone",
    "a.ndjson",
    `{"_op":"gone","id":"1"}\n{"_op":"upsert","externalId":"2"}\n`,
    1,
    [{ row: 1, field: "_op" }],
  ],
  [
    "half a surrogate pair, and a control character",
    "a.ndjson",
    `{"externalId":"1","name":"\\ud800"}\n{"externalId":"a\\u0000b"}\n`,
    0,
    [
      { row: 1, field: "name" },
      { row: 2, field: "externalId" },
    ],
  ],
  [
    "numbers that lose digits",
    "a.ndjson",
    `{"externalId":9007199254740993}\n`,
    0,
    [{ row: 1, field: "externalId" }],
  ],
  [
    "archived attributes in JSON",
    "a.ndjson",
    `{"externalId":"1","customAttributes":{"retired":"x"}}\n`,
    0,
    [{ row: 1, field: "customAttributes.retired" }],
  ],
];

/** Files that are refused as a whole, with what the message has to say. */
const REFUSED: readonly (readonly [
  title: string,
  name: string,
  content: string | Buffer,
  says: readonly string[],
])[] = [
  ["names that are no fields", "a.csv", `externalId,E-Mail,${SECRET}\n`, ["Column 2", '"email"', "Column 3"]],
  [
    "no names, but a person in the first row",
    "a.csv",
    `17,${SECRET},Ann\n`,
    ["Column 1", "Column 2", "Column 3"],
  ],
  ["a name twice, and none", "a.csv", "email,email,\n", ["Column 2", "Column 3 has no name"]],
  [
    "attributes that there are none of",
    "a.csv",
    `externalId,customAttributes.${SECRET},customAttributes.retired\n1,x,y\n`,
    ["Column 2", "Column 3", "archived"],
  ],
  ["nothing in it", "a.csv", "", ["empty"]],
  [
    "a quotation mark that is never closed",
    "a.csv",
    `externalId,name\n1,"${SECRET}\n2,Bob\n`,
    ["never closed"],
  ],
  [
    "a quotation mark inside a text",
    "a.csv",
    `externalId,name\n1,"Ann" ${SECRET}\n`,
    ["line 2", "quotation mark"],
  ],
  ["Latin-1", "a.csv", Buffer.from("externalId,name\n1,Zo\xeb Ann\n", "latin1"), ["UTF-8"]],
  ["gzip that is cut off", "a.csv.gz", gzipSync(GOOD.repeat(500)).subarray(0, 60), ["damaged"]],
];

describe("a file to import", () => {
  let emulator: TestEmulator;
  beforeAll(async () => {
    emulator = await startTestEmulator({ seed: SEED, searchLagMs: 0 });
  });
  afterAll(() => emulator.close());

  const read = READ.map(([title, name, content, created, faults = []]) => ({
    title,
    name,
    content,
    created,
    faults,
  }));
  test.each(read)("with $title is read", async ({ name, content, created, faults }) => {
    await emulator.reset();
    await using folder = await importFolder();
    const result = await runImport(emulator, { in: await folder.write(name, content) });
    expect(result.faults).toMatchObject(faults);
    expect(result.counts).toMatchObject({ created, unknown: 0, conflict: 0 });
    expect(JSON.stringify([result, await folder.read(`${name}.results.ndjson`)])).not.toContain("canary");
  });

  test.each(REFUSED)("with %s is refused as a whole, and nothing is sent", async (_, name, content, says) => {
    await using folder = await importFolder();
    const file = await folder.write(name, content);
    const { byRoute } = await emulator.costOf(async () => {
      const { kind, message } = await failedImport(emulator, { in: file });
      expect(kind, message).toBe("refused");
      for (const part of says) expect(message).toContain(part);
      expect(message).not.toContain("canary");
    });
    expect(Object.keys(byRoute).filter((route) => !route.startsWith("GET"))).toEqual([]);
  });

  test("gives columns other names by a map, or leaves them out", async () => {
    await emulator.reset();
    await using folder = await importFolder();
    const file = await folder.write("crm.csv", "Customer No,Mail,Colour\nc1,ann@example.com,blue\n");
    const map = { "Customer No": "externalId", Mail: "email", Colour: null };
    expect(await runImport(emulator, { in: file, map })).toMatchObject({ counts: { created: 1 } });
    const wrong = await failedImport(emulator, { in: file, map: { Mail: "e-mail" } });
    expect(wrong).toMatchObject({ kind: "usage", message: expect.stringContaining('"e-mail"') });
    const missing = await failedImport(emulator, { in: file, map: { ...map, Phone: "phone" } });
    expect(missing.message).toContain('"Phone"');
  });

  test("that is not there, or whose name says nothing, is a wrong option", async () => {
    await using folder = await importFolder();
    const nowhere = await failedImport(emulator, { in: `${folder.path}/none.csv` });
    expect(nowhere).toMatchObject({ kind: "usage", message: expect.stringContaining("ENOENT") });
    const file = await folder.write("people.txt", GOOD);
    expect(await failedImport(emulator, { in: file })).toMatchObject({ kind: "usage" });
    expect(await runImport(emulator, { in: file, format: "csv" })).toMatchObject({ rows: 2 });
  });
});
