import { IDS_PER_SEARCH } from "../../graph/common/chunks.js";
import { checkedRows, isFaulty, refusedResult } from "./check-all.js";
import type { ReadyRow, Rules } from "./check-row.js";
import type { ImportFile } from "./read/open-file.js";
import type { RowResult } from "./results.js";

/**
 * The rows without a fault, as many at a time as one search finds.
 * @param take What is done with a row; `undefined` where there is nothing to do.
 * @param onFaulty Gets the results of the others.
 */
export async function* batchesOf<T>(
  file: ImportFile,
  rules: Rules,
  take: (row: ReadyRow) => Promise<T | undefined>,
  onFaulty: (result: RowResult) => void,
): AsyncGenerator<T[], void, void> {
  let batch: T[] = [];
  for await (const { row, checked } of checkedRows(file, rules)) {
    if (isFaulty(checked)) {
      onFaulty(refusedResult(row.row, checked));
      continue;
    }
    const taken = await take(checked);
    if (taken !== undefined) batch.push(taken);
    if (batch.length < IDS_PER_SEARCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Works batches in several lanes, each of which takes the next one. The first failure ends the others after their row. */
export async function inLanes<T>(
  lanes: number,
  batches: AsyncGenerator<T, void, void>,
  work: (batch: T) => Promise<void>,
  stop: AbortController,
): Promise<void> {
  let failure: unknown;
  const lane = async () => {
    try {
      for (let next = await batches.next(); !next.done && !failure; next = await batches.next())
        await work(next.value);
    } catch (error) {
      failure ??= error;
      stop.abort();
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  await batches.return();
  if (failure) throw failure;
}
