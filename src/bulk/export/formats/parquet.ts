import { open } from "node:fs/promises";
import { fileWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import type { Contact } from "../../../graph/contacts/contact.type.js";
import { FILE_MODE } from "../../files.js";
import type { Column } from "../columns.js";
import type { ValueKind } from "../fields.js";
import type { Format, RowFile } from "./format.js";

/** Rows that are held in memory until they are written together. */
const ROWS_OF_GROUP = 5_000;

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
      let waiting: Contact[] = [];
      const writeGroup = async () => {
        const rows = waiting;
        waiting = [];
        const columnData = columns.map((column) => ({
          ...typeOf(column),
          data: rows.map((contact) => valueOfKind(column.read(contact), column.kind)),
        }));
        await writer.write({ columnData, rowGroupSize: ROWS_OF_GROUP });
      };
      return {
        get bytes() {
          return bytes;
        },
        async append(contacts) {
          waiting.push(...contacts);
          if (waiting.length >= ROWS_OF_GROUP) await writeGroup();
        },
        async finish() {
          if (waiting.length > 0) await writeGroup();
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
