import { BulkError } from "../bulk-error.js";

/** The reason why an export ended early. The message names cause and cure, and contains no personal data. */
export class ExportError extends BulkError {
  override readonly name = "ExportError";
}
