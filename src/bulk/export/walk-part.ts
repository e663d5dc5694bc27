import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { toContact } from "../../graph/contacts/contact.mapper.js";
import type { Contact } from "../../graph/contacts/contact.type.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import { type ContactSource, isUntil, type Page, PER_PAGE } from "./contact-source.js";
import type { Checkpoint, PartState, WalkState } from "./directory/checkpoint.js";
import { namesOfPart, remove, renameIfThere } from "./directory/files.js";
import { PageFile, sha256Of } from "./directory/page-file.js";
import type { Format, RowFile } from "./formats/format.js";
import type { Partition } from "./partition.js";

export interface WalkSetting {
  readonly source: ContactSource;
  readonly checkpoint: Checkpoint;
  readonly format: Format;
  /** Only rows that changed since then are written, in Unix seconds; all where it is absent. */
  readonly since: number | undefined;
  /** Reads what is included beside contacts, before they are written. */
  readonly readLists: (contacts: readonly Contact[]) => Promise<void>;
  /** Called with the rows that are on disk, more or less than before. */
  readonly onRows: (change: number) => void;
}

/** Which part holds a contact. Parts of one day share this, because people can move between them. */
export type Owners = Map<string, number>;

/** The pages of one walk, from a cursor on. */
export type PagesOf = (partition: Partition, cursor: string | null) => AsyncIterable<Page>;

const NEW_WALK: Omit<WalkState, "walk"> = {
  seen: 0,
  held: 0,
  rows: 0,
  bytes: 0,
  idBytes: 0,
  anchor: null,
  from: null,
  cursor: null,
  isRead: false,
};
const MAX_RESTARTS = 5;

/** Walks a part once, from where its walk stands, into a file that gets its name at the end. */
export async function walkOnce(
  { source, checkpoint, format, since, readLists, onRows }: WalkSetting,
  index: number,
  owners: Owners,
  pagesOf: PagesOf,
): Promise<void> {
  const { directory, state } = checkpoint;
  const part = state.parts[index] as PartState;
  const names = namesOfPart(index, format.extension);
  const at = (name: string) => join(directory, name);
  const walk = part.walks + 1;
  let now = await standOf();
  forget(owners, index);
  for (const id of await idsIn(at(names.ids), now.idBytes)) owners.set(id, index);
  let files = await openBoth(now);
  if (!files) {
    forget(owners, index);
    now = { walk, ...NEW_WALK };
    files = await openBoth(now);
  }
  if (!files) throw new Error(`${names.partial} cannot be opened`); // a new file is never too short
  const [rowFile, idFile] = files;
  onRows(now.rows - part.rows);
  try {
    for (let restarts = 0; ; restarts += 1) {
      try {
        if (!now.isRead) for await (const page of pagesOf(rest(), now.cursor)) await take(page);
        break;
      } catch (error) {
        if (!isRefusedCursor(error) || now.cursor === null || restarts === MAX_RESTARTS) throw error;
        now = { ...now, ...behindAnchor() };
      }
    }
    await rowFile.finish();
  } catch (error) {
    await rowFile.close().catch(() => undefined);
    throw error;
  } finally {
    await idFile.close();
  }
  await complete();

  async function standOf(): Promise<WalkState> {
    const kept = format.isResumable && !part.isSweep ? await checkpoint.loadWalk(names.progress) : undefined;
    return kept?.walk === walk ? kept : { walk, ...NEW_WALK };
  }

  async function openBoth({ bytes, idBytes }: WalkState): Promise<[RowFile, PageFile] | undefined> {
    const rowFile = await format.open(at(names.partial), bytes);
    const idFile = await PageFile.open(at(names.ids), idBytes);
    if (rowFile && idFile) return [rowFile, idFile];
    await Promise.all([rowFile?.close(), idFile?.close()]);
    return undefined;
  }

  /** What the pages are taken of. */
  function rest(): Partition {
    const { created } = part.partition;
    return { ...part.partition, created: { ...created, from: now.from ?? created.from } };
  }

  /**
   * Intercom does not say how long a cursor lives. Behind one that is refused, whole days are read again, so that rows of
   * the anchor's day come twice and are known; a day early, because the timezone may not be known.
   */
  function behindAnchor(): Pick<WalkState, "from" | "cursor"> {
    const { from } = part.partition.created;
    const day = source.dayOf(now.anchor ?? 0) - 1;
    return { from: now.anchor === null || (from !== null && from > day) ? from : day, cursor: null };
  }

  /** Writes a page: rows that are old enough, each contact once. The checkpoint follows when all is on disk. */
  async function take({ rows, next }: Page): Promise<void> {
    const old = rows.filter((row) => isUntil(row, state.asOf) && owners.get(row.id) !== index);
    const fresh = old.filter((row) => !owners.has(row.id));
    for (const { id } of fresh) owners.set(id, index);
    const contacts = fresh
      .map(toContact)
      .filter(({ updatedAt }) => since === undefined || updatedAt === null || updatedAt >= since);
    await readLists(contacts);
    await rowFile.append(contacts);
    await idFile.append(Buffer.from(fresh.map(({ id }) => `${id}\n`).join("")));
    now = {
      ...now,
      seen: now.seen + old.length,
      held: now.held + fresh.length,
      rows: now.rows + contacts.length,
      bytes: rowFile.bytes,
      idBytes: idFile.bytes,
      anchor: rows.reduce((last, row) => Math.max(last, Number(row.created_at) || 0), now.anchor ?? 0),
      cursor: next ?? null,
      isRead: next === undefined,
    };
    if (format.isResumable) await checkpoint.saveWalk(names.progress, now);
    onRows(contacts.length);
  }

  async function complete(): Promise<void> {
    const { seen, held, rows } = now;
    const sha256 = rows === 0 ? null : await sha256Of(at(names.partial));
    const ended = { seen, held, rows, bytes: rowFile.bytes, sha256, walks: walk, counted: null };
    Object.assign(part, ended, { isRenaming: true });
    await checkpoint.save();
    await nameFile(directory, part, names);
    part.isRenaming = false;
    await checkpoint.dropWalk(names.progress);
  }
}

/** Gives the file of an ended walk its name. One without rows has no file, nor has an earlier walk of it. */
export async function nameFile(
  directory: string,
  { rows }: PartState,
  { partial, whole }: Pick<ReturnType<typeof namesOfPart>, "partial" | "whole">,
): Promise<void> {
  if (rows === 0) await remove(directory, partial, whole);
  else await renameIfThere(directory, partial, whole);
}

/** The pages of a partition in the order of creation, which no change of a contact can alter. The next page is read ahead. */
export async function* inOrderOfCreation(
  source: ContactSource,
  partition: Partition,
  from: string | null,
): AsyncGenerator<Page> {
  const read = (cursor?: string) =>
    source.page(partition, { field: "created_at", order: "ascending" }, PER_PAGE, cursor);
  for (let next: Promise<Page> | undefined = read(from ?? undefined); next; ) {
    const page: Page = await next;
    next = page.next === undefined ? undefined : read(page.next);
    next?.catch(() => undefined); // it may fail while this page is written; then it is awaited
    yield page;
  }
}

/** Intercom does not say how long a cursor lives. */
export const isRefusedCursor = (error: unknown): boolean =>
  error instanceof IntercomFailure && error.kind === "invalid-input";

function forget(owners: Owners, index: number): void {
  for (const [id, owner] of owners) if (owner === index) owners.delete(id);
}

/** The ids in the first bytes of a file. */
export async function idsIn(path: string, bytes: number): Promise<string[]> {
  if (bytes === 0) return [];
  const content = await readFile(path).catch(() => Buffer.alloc(0));
  return content.subarray(0, bytes).toString().split("\n").filter(Boolean);
}
