import { join } from "node:path";
import { toContact } from "../../graph/contacts/contact.mapper.js";
import { GONE, IDS, remove, renameIfThere } from "./directory/files.js";
import { linesOf } from "./directory/join-ids.js";
import type { Manifest } from "./directory/manifest.js";
import type { EarlierExport } from "./earlier-export.js";
import type { Format } from "./formats/format.js";

const ROWS_AT_ONCE = 1_000;

/** Writes those of an earlier export who are not in this one. Its file of ids has to be there. */
export async function writeGone(
  directory: string,
  earlier: EarlierExport,
  format: Format,
): Promise<Manifest["gone"]> {
  const now = new Set<string>();
  for await (const id of linesOf([join(directory, IDS)])) now.add(id);
  const name = `${GONE}.${format.extension}`;
  const partial = `_partial-${name}`;
  const file = await format.open(join(directory, partial), 0);
  if (!file) throw new Error(`${partial} cannot be opened`); // a new file is never too short
  let rows = 0;
  let waiting: string[] = [];
  const write = () => file.append(waiting.splice(0).map((id) => toContact({ id })));
  for await (const id of earlier.ids()) {
    if (now.has(id)) continue;
    rows += 1;
    waiting.push(id);
    if (waiting.length === ROWS_AT_ONCE) await write();
  }
  await write();
  waiting = [];
  await file.finish();
  if (rows > 0) await renameIfThere(directory, partial, name);
  else await remove(directory, partial);
  return { file: rows > 0 ? name : null, rows };
}
