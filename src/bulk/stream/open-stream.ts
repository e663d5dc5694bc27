import { nobody } from "../../graph/actor.js";
import { toContact } from "../../graph/contacts/contact.mapper.js";
import { Context } from "../../graph/context.js";
import { INDEX_LAG_MS } from "../../intercom/memory/recent-writes.js";
import { Bill, Deadline, type Usage } from "../../intercom/work.js";
import { attributeColumns, columnsOf } from "../export/columns.js";
import { ContactSource } from "../export/contact-source.js";
import { csv } from "../export/formats/csv.js";
import { ndjson } from "../export/formats/ndjson.js";
import type { TextEncoding } from "../export/formats/text-format.js";
import { openSource } from "../export/open-source.js";
import type { ExportSetting } from "../export/run.js";
import { persist } from "../persist.js";
import type { AskedStream } from "./asked-stream.js";
import { countNow, oneWalk } from "./one-walk.js";

/** How long a client waits for the first byte, in milliseconds. */
const OPENING_MS = 10_000;

export type StreamSetting = Pick<ExportSetting, "workspace" | "schema" | "cursors">;

export interface Streaming {
  /** Names the caller to whoever shares calls. */
  readonly caller: string;
  /** Ends the walk. */
  readonly signal: AbortSignal;
}

/** Rows that are written together. */
export interface Chunk {
  readonly text: string;
  readonly rows: number;
}

/** What stands at the end of a stream. */
export interface StreamEnd {
  readonly rows: number;
  /** The contacts that Intercom counts after the walk. */
  readonly counted: number;
}

/** Contacts in one walk. */
export interface ContactStream {
  /** What it begins with. */
  readonly head: string;
  /** Who was created later is left out, in Unix seconds. */
  readonly asOf: number;
  readonly usage: Usage;
  /** Reads a page whenever it is asked for one, and counts again at the end. */
  chunks(): AsyncGenerator<Chunk, StreamEnd, void>;
}

/**
 * Checks the options against the workspace, and opens the stream. Calls wait in the bulk lane. They have no deadline, but
 * those that come before the first byte have ten seconds.
 * @throws ExportError, InvalidInput or IntercomFailure
 */
export async function openStream(
  { workspace, cursors }: StreamSetting,
  { condition, selection, format }: AskedStream,
  { caller, signal }: Streaming,
): Promise<ContactStream> {
  const bill = new Bill({ lane: "bulk", caller });
  const contextUntil = (timeoutMs: number) => {
    const deadline = new Deadline(timeoutMs);
    if (signal.aborted) deadline.stopReading();
    signal.addEventListener("abort", () => deadline.stopReading(), { once: true });
    return new Context(workspace, cursors, { bill, deadline }, Number.POSITIVE_INFINITY, nobody);
  };
  const opening = contextUntil(OPENING_MS);
  const { timezone } = await openSource(opening, condition, signal, 0);
  const encoding = await encodingOf();
  const { intercom } = contextUntil(Number.POSITIVE_INFINITY);
  const source = new ContactSource({ intercom, condition, timezone, signal });
  const asOf = Math.floor((Date.now() - INDEX_LAG_MS) / 1000);
  return { head: encoding.head ?? "", asOf, usage: bill.usage, chunks };

  async function encodingOf(): Promise<TextEncoding> {
    if (format === "ndjson") return ndjson(selection, null);
    const definitions = await persist(async () => opening.loaders.dataAttributes.ofContacts(), signal, 0);
    return csv(columnsOf(selection, attributeColumns(selection, definitions), null));
  }

  async function* chunks(): AsyncGenerator<Chunk, StreamEnd, void> {
    let rows = 0;
    for await (const page of oneWalk(source, asOf)) {
      rows += page.length;
      yield { text: encoding.encode(page.map(toContact)), rows: page.length };
    }
    return { rows, counted: await countNow(source, asOf) };
  }
}
