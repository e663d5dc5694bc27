import { open } from "node:fs/promises";
import { fileWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import { FILE_MODE } from "../../files.js";
import type { Column } from "../columns.js";
import type { ValueKind } from "../fields.js";
import type { Format, RowFile } from "./format.js";

/** Rows whose values are held in memory until they are written together. Each lane holds its own. */
const ROWS_OF_GROUP = 2_500;

const TYPES = {
  text: "STRING",
  boolean: "BOOLEAN",
  integer: "INT64",
  number: "DOUBLE",
  time: "TIMESTAMP",
  json: "JSON",
} as const satisfies Readonly<Record<ValueKind, string>>;

/** Parquet with typed columns, compressed with Snappy. A file has its table of contents at the end, so it is not continued. */
export function parquet(columns: readonly Column[]): Format {
  const schema = schemaFromColumnData({
    columnData: columns.map((column) => ({ ...typeOf(column), data: [] })),
  });
  return {
    extension: "parquet",
    isResumable: false,
    async open(path): Promise<RowFile> {
      const file = await open(path, "w", FILE_MODE); // the writer would make it for everybody to read
      const writer = new ParquetWriter({ writer: fileWriter(path), schema, createdBy: "intercom-graph" });
      let bytes = 0;
      const newGroup = () => columns.map((column) => ({ ...typeOf(column), data: [] as unknown[] }));
      let group = newGroup();
      let rows = 0;
      const writeGroup = async () => {
        const columnData = group;
        group = newGroup();
        rows = 0;
        await writer.write({ columnData, rowGroupSize: columnData[0]?.data.length ?? 0 });
      };
      return {
        get bytes() {
          return bytes;
        },
        async append(contacts) {
          for (const [index, { kind, read }] of columns.entries())
            for (const contact of contacts) group[index]?.data.push(valueOfKind(read(contact), kind));
          rows += contacts.length;
          if (rows >= ROWS_OF_GROUP) await writeGroup();
        },
        async finish() {
          if (rows > 0) await writeGroup();
          await writer.finish();
          await file.sync();
          bytes = (await file.stat()).size;
          await file.close();
        },
        close: () => file.close(),
      };
    },
  };
}

const typeOf = ({ name, kind }: Column) => ({ name, type: TYPES[kind], nullable: true }) as const;

function valueOfKind(value: unknown, kind: ValueKind): unknown {
  if (value === null || value === undefined) return null;
  if (kind === "time") return new Date((value as number) * 1000);
  return kind === "integer" ? BigInt(value as number) : value;
}
