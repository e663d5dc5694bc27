import { failureTable } from "../../graph/errors/failure-table.js";
import { InvalidInput } from "../../graph/errors/invalid-input.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import { BulkError } from "../bulk-error.js";
import { ExportError } from "./export-error.js";

/** An error as whoever started the export can use it: with its cause and cure. */
export function explained(error: unknown, directory: string): unknown {
  if (error instanceof ExportError) return error;
  if (error instanceof BulkError) return new ExportError(error.kind, error.message);
  if (error instanceof InvalidInput)
    return new ExportError(
      "usage",
      `The filter is wrong:\n  - ${error.field.join(".") || "filter"}: ${error.message}`,
    );
  if (error instanceof IntercomFailure)
    return new ExportError("failed", `${error.message}. ${failureTable[error.kind].message}`);
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code && syscall)
    return new ExportError(
      "failed",
      `${directory} cannot be written or read (${syscall}: ${code}). Check its permissions and the room on its disk, and run the same command again to continue.`,
    );
  return error;
}
