import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestEmulator, type TestEmulator } from "../../testkit/emulator.js";
import { exportDirectory, runExport } from "../exports.js";

const packages = createRequire(import.meta.url);
const isInstalled = (() => {
  try {
    packages.resolve("@duckdb/node-api");
    return true;
  } catch {
    return process.env["CI"] !== undefined; // on CI it is always there
  }
})();
const reason = isInstalled ? "" : " (left out: `npm ci --prefix test/bulk/duckdb` installs it)";

/** The rows of a query, with numbers as numbers. */
async function ask(sql: string): Promise<Record<string, unknown>[]> {
  const { DuckDBInstance } = packages("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create()).connect();
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJson();
}

const SEED = {
  dataAttributes: [
    { name: "plan", data_type: "string" },
    { name: "seats", data_type: "integer" },
    { name: "ratio", data_type: "float" },
    { name: "paying", data_type: "boolean" },
    { name: "renewal", data_type: "date" },
  ].map((it) => ({ ...it, model: "contact" })),
  contacts: Array.from({ length: 700 }, (_, index) => ({
    external_id: `user-${index}`,
    name: index % 50 === 0 ? '=HYPERLINK("http://x","a")' : `Zoë, "the\n${index}th"`,
    location: { country: index % 2 === 0 ? "Ireland" : "Chile" },
    custom_attributes:
      index % 3 === 0
        ? {}
        : {
            plan: "pro",
            seats: index,
            ratio: index / 2,
            paying: index % 2 === 0,
            renewal: 1_700_000_000 + index,
          },
  })),
};

describe.skipIf(!isInstalled)(`DuckDB${reason}`, () => {
  let emulator: TestEmulator;
  beforeAll(async () => {
    emulator = await startTestEmulator({ seed: SEED as never, searchLagMs: 0 });
  });
  afterAll(() => emulator.close());

  const numbers = Array.from({ length: 700 }, (_, index) => index).filter((index) => index % 3 !== 0);
  const seats = numbers.reduce((sum, index) => sum + index, 0);

  test("reads Parquet with typed columns, and the same counts and sums", async () => {
    await using directory = await exportDirectory();
    await runExport(emulator, { out: directory.path, format: "parquet" });
    const from = `from read_parquet('${directory.path}/part-*.parquet')`;
    const sums = await ask(`select count(*) as rows, count(distinct id) as people,
      sum("customAttributes.seats") as seats, sum("customAttributes.ratio") as ratio,
      count(*) filter (where "customAttributes.paying") as paying,
      max("customAttributes.renewal")::varchar as renewal,
      count(*) filter (where "location.country" = 'Chile') as chile,
      count(*) filter (where name like 'Zoë, "the%') as zoes, min("createdAt")::varchar as created ${from}`);
    expect(sums).toEqual([
      {
        rows: "700",
        people: "700",
        seats: String(seats),
        ratio: seats / 2,
        paying: String(numbers.filter((index) => index % 2 === 0).length),
        renewal: expect.stringMatching(/^2023-11-14/),
        chile: "350",
        zoes: "686",
        created: expect.stringMatching(/^2026-10-01/),
      },
    ]);
    const types = await ask(`describe select "customAttributes.seats", "customAttributes.ratio",
      "customAttributes.paying", "customAttributes.renewal", "createdAt", "socialProfiles" ${from}`);
    expect(types.map(({ column_type }) => column_type)).toEqual([
      ...["BIGINT", "DOUBLE", "BOOLEAN", "TIMESTAMP", "TIMESTAMP", "JSON"],
    ]);
  });

  test.each([
    ["csv", false],
    ["csv", true],
    ["ndjson", false],
    ["ndjson", true],
  ] as const)("reads %s, gzip %s, with the same counts and sums", async (format, gzip) => {
    await using directory = await exportDirectory();
    await runExport(emulator, { out: directory.path, format, gzip });
    const sum =
      format === "csv" ? `sum("customAttributes.seats")` : `sum((customAttributes->>'seats')::bigint)`;
    const read = format === "csv" ? "read_csv" : "read_ndjson";
    const files = `${directory.path}/part-*.${format}${gzip ? ".gz" : ""}`;
    expect(
      await ask(
        `select count(*) as rows, count(distinct id) as people, ${sum} as seats from ${read}('${files}')`,
      ),
    ).toEqual([{ rows: "700", people: "700", seats: String(seats) }]);
  });

  test("a formula in a name is a text in CSV", async () => {
    await using directory = await exportDirectory();
    await runExport(emulator, { out: directory.path, format: "csv", filter: { name: { startsWith: "=" } } });
    expect(await ask(`select distinct name from read_csv('${directory.path}/part-*.csv')`)).toEqual([
      { name: `'=HYPERLINK("http://x","a")` },
    ]);
  });
});
